// Which movements and regions the charts of the stories show.

import type { MovementId } from './movements.ts';
import type { RegionId } from './schema.ts';

interface StoryTurn {
  /** A movement of the teaching model. */
  readonly movement: MovementId;
  /** The scene of the story, by its place in the list, beside which it stands. */
  readonly scene: number;
}

/** By story id: turns in which the low back picks up what a stiff upper back leaves. */
export const storyTurns = {
  'desk-golfer': [
    {
      movement: 'reach-back-seat',
      scene: 2
    },
    {
      movement: 'golf-backswing',
      scene: 2
    },
    {
      movement: 'turn-pick-up-child',
      scene: 3
    }
  ],
  'shoulder-blade': []
} as const satisfies Readonly<Record<string, readonly StoryTurn[]>>;

/** Regions of the chart of roles, by story id, from top to bottom. */
export const storyRegions = {
  'desk-golfer': ['thoracic', 'lumbar', 'hip', 'knee', 'ankle'],
  'shoulder-blade': ['lower-cervical', 'scapulothoracic', 'glenohumeral', 'thoracic']
} as const satisfies Readonly<Record<string, readonly RegionId[]>>;
