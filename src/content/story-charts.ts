// What the charts of the stories show: how far the low back turns, and which regions the chart of roles lists.

import type { MovementId } from './movements.ts';
import type { RegionId } from './schema.ts';

interface StoryTurn {
  /** A movement of the teaching model. */
  readonly movement: MovementId;
  /** The scene of the story, by its place in the list, beside which it stands. */
  readonly scene: number;
  /** Low back, degrees. What the teaching model gives; */
  readonly usualDegrees: number;
  readonly stiffDegrees: number;
  readonly limitDegrees: number;
  readonly sources: readonly string[];
}

/** By story id. Worked out by our teaching sketch from averages and choices of ours. */
export const storyTurns = {
  'desk-golfer': [
    {
      movement: 'reach-back-seat',
      scene: 2,
      usualDegrees: 8.5,
      stiffDegrees: 12,
      limitDegrees: 12,
      sources: ['ours']
    },
    {
      movement: 'golf-backswing',
      scene: 2,
      usualDegrees: 8,
      stiffDegrees: 11.6,
      limitDegrees: 12,
      sources: ['ours']
    },
    {
      movement: 'turn-pick-up-child',
      scene: 3,
      usualDegrees: 6,
      stiffDegrees: 7.5,
      limitDegrees: 12,
      sources: ['ours']
    }
  ],
  'shoulder-blade': []
} as const satisfies Readonly<Record<string, readonly StoryTurn[]>>;

/** Regions of the chart of roles, by story id, from top to bottom. */
export const storyRegions = {
  'desk-golfer': ['thoracic', 'lumbar', 'hip', 'knee', 'ankle'],
  'shoulder-blade': ['lower-cervical', 'scapulothoracic', 'glenohumeral', 'thoracic']
} as const satisfies Readonly<Record<string, readonly RegionId[]>>;
