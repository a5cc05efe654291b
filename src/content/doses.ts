// How much of each self-care item to begin with, in numbers that a timer can follow.
import type { ItemId } from './items.ts';

/** Where an item begins. Times in seconds. */
export interface Dose {
  /** Repetitions of each set, per side where it has sides. */
  readonly sets: readonly number[];
  /** How long each repetition is held; 0 for one that moves on. */
  readonly holdSeconds: number;
  readonly hasSides: boolean;
  /** Breaths for which each repetition stays where it went, as its steps say; none where it only moves on. */
  readonly breaths?: number;
}

const set = (reps: number, count = 1): readonly number[] => Array.from({ length: count }, () => reps);

/**
 * By item id; an item that is a habit of the day and no exercise has none.
 * @source the least dose of the dossier of exercises; walking 5 minutes as its shortest split, the carry 20 seconds
 * for 20 metres, and one stretch of minutes as one hold: ours
 */
export const doses: Readonly<Partial<Record<ItemId, Dose>>> = {
  'ball-wall': { sets: set(2), holdSeconds: 30, hasSides: false },
  'ball-floor-hip': { sets: set(1), holdSeconds: 30, hasSides: true },
  heat: { sets: set(1), holdSeconds: 15 * 60, hasSides: false },
  'breath-90-90': { sets: set(1), holdSeconds: 5 * 60, hasSides: false },
  'relax-scan': { sets: set(1), holdSeconds: 10 * 60, hasSides: false },
  'neck-side-stretch': { sets: set(2), holdSeconds: 20, hasSides: true },
  'back-bend': { sets: set(10), holdSeconds: 0, hasSides: false, breaths: 1 },
  'knee-rock': { sets: set(10), holdSeconds: 0, hasSides: true },
  'open-book': { sets: set(6), holdSeconds: 0, hasSides: true, breaths: 2 },
  'thread-needle': { sets: set(6), holdSeconds: 0, hasSides: true },
  'quadruped-turn': { sets: set(8), holdSeconds: 0, hasSides: true },
  'seated-turn': { sets: set(8), holdSeconds: 0, hasSides: true },
  'chair-extension': { sets: set(8), holdSeconds: 0, hasSides: false },
  'cat-camel': { sets: set(6), holdSeconds: 0, hasSides: false },
  'hip-90-90': { sets: set(8), holdSeconds: 0, hasSides: false, breaths: 1 },
  'hip-front-stretch': { sets: set(2), holdSeconds: 30, hasSides: true },
  'figure-4': { sets: set(2), holdSeconds: 30, hasSides: true },
  'ankle-rock': { sets: set(10), holdSeconds: 0, hasSides: true },
  'neck-turn-towel': { sets: set(5), holdSeconds: 0, hasSides: true },
  'dead-bug': { sets: set(5, 2), holdSeconds: 0, hasSides: true },
  'bird-dog': { sets: set(5), holdSeconds: 8, hasSides: true },
  'side-plank': { sets: set(4), holdSeconds: 8, hasSides: true },
  'curl-up': { sets: [6, 4, 2], holdSeconds: 8, hasSides: false },
  'glute-bridge': { sets: set(8, 2), holdSeconds: 3, hasSides: false },
  'sit-to-stand': { sets: set(8, 2), holdSeconds: 0, hasSides: false },
  'hip-hinge': { sets: set(8, 2), holdSeconds: 0, hasSides: false },
  'dns-3-month': { sets: set(5, 3), holdSeconds: 10, hasSides: false },
  'dns-side-sit': { sets: set(3), holdSeconds: 5, hasSides: true },
  'dns-kneel': { sets: set(6, 2), holdSeconds: 0, hasSides: false, breaths: 1 },
  'bear-shift': { sets: set(6), holdSeconds: 0, hasSides: false },
  'wall-slide': { sets: set(8, 2), holdSeconds: 0, hasSides: false },
  'band-er': { sets: set(10, 2), holdSeconds: 0, hasSides: true },
  'push-up-plus': { sets: set(8, 2), holdSeconds: 0, hasSides: false },
  'band-side-raise': { sets: set(1), holdSeconds: 2 * 60, hasSides: false },
  'chin-nod': { sets: set(10), holdSeconds: 5, hasSides: false },
  'suitcase-carry': { sets: set(2), holdSeconds: 20, hasSides: true },
  'movement-break': { sets: set(1), holdSeconds: 60, hasSides: false },
  'walking-plan': { sets: set(1), holdSeconds: 5 * 60, hasSides: false }
};
