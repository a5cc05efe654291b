// Which movement the motion budget opens with: the person's own, or the one that shows a pattern best. All ours.
import type { FeatureId } from './features.ts';
import type { MovementId } from './movements.ts';
import type { PatternId } from './patterns.ts';

/** What a person does a lot, and the movement that stands for it; the first that applies wins. */
export const movementsByHabit = [
  { feature: 'golf-rotate', movement: 'golf-backswing' },
  { feature: 'childcare', movement: 'turn-pick-up-child' },
  { feature: 'throw-overhead', movement: 'throw-layback' },
  { feature: 'lift-bend', movement: 'bend-to-floor' },
  { feature: 'run', movement: 'running' },
  { feature: 'sit-7h', movement: 'reach-back-seat' }
] as const satisfies readonly { readonly feature: FeatureId; readonly movement: MovementId }[];

/** Movements that show a pattern, the clearest first. A habit's movement is taken where it is among them. */
export const movementsByPattern = {
  'stiff-thorax-low-back': [
    'reach-back-seat',
    'golf-backswing',
    'turn-pick-up-child',
    'tennis-serve',
    'vacuum-twist'
  ],
  'stiff-hips-low-back': ['golf-finish', 'golf-backswing', 'turn-pick-up-child', 'bend-to-floor', 'running'],
  'stiff-thorax-neck': ['shoulder-check', 'sleep-prone', 'phone-look-down'],
  'stiff-thorax-shoulder': ['overhead-shelf', 'throw-layback'],
  'extension-standing-low-back': ['stride-push-off', 'walking', 'running'],
  'ankle-foot-chain': ['bend-to-floor', 'sit-to-stand']
} as const satisfies Partial<Record<PatternId, readonly MovementId[]>>;

/** How stiff a region is drawn that the answers suggest gives less: half. A teaching value of ours. */
export const suggestedStiffness = 0.5;
