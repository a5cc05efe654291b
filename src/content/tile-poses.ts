// The pictures of what people do: for each question a pose of the figure, and the few things around it.
import type { TileId } from './features.ts';
import type { Keyframe, Keyframes } from './keyframes-schema.ts';

/** Where things are placed from: hands, head and hips of the figure, the ground beneath its hips, or the picture's middle. */
type Place = 'right-hand' | 'left-hand' | 'head' | 'hips' | 'floor';

/** A thing near the figure: a line through points to the right of its place and above it, hundredths of body height. */
export interface Thing {
  /**
   * `line` thin, `bar` thick, `dark` a filled shape, `arrow` shows which way; `limb` and `child` are a small
   * body's; `ball`, `baby` (its head) and `clock` lie round their one point.
   */
  readonly kind: 'line' | 'bar' | 'dark' | 'arrow' | 'limb' | 'child' | 'ball' | 'baby' | 'clock';
  readonly at: Place;
  readonly points: readonly number[];
  /** Drawn over the figure. */
  readonly isNear?: true;
}

/** A pose in the letters of the keyframes, from where it is seen, and what is near. */
export interface TilePose extends Pick<
  Keyframes,
  'view' | 'swing' | 'tilt' | 'base' | 'rests' | 'raise' | 'crop'
> {
  readonly pose: Keyframe;
  readonly things?: readonly Thing[];
}

const chair = {
  kind: 'line',
  at: 'floor',
  points: [-14, 52, -11, 21, -11, 0, -11, 21, 13, 21, 13, 0]
} as const;
const bed = {
  kind: 'bar',
  at: 'floor',
  points: [-60, -4, 64, -4]
} as const;
/** Two o'clock, above the figure's shoulder. */
const clockAt = (x: number, y: number) =>
  [
    { kind: 'clock', at: 'floor', points: [x, y] },
    { kind: 'line', at: 'floor', points: [x, y + 6, x, y, x + 4, y - 2], isNear: true }
  ] as const;

const leanBack = {
  view: 'S',
  base: 'stand',
  pose: { T: -16, H: -14, C: -22, N: -8, S: -58, E: 62, F: 6 },
  things: [{ kind: 'arrow', at: 'head', points: [14, 14, 4, 19, -8, 18, -19, 10] }]
} as const;
const walk = {
  view: 'S',
  base: 'stand',
  pose: { T: 2, H: [26, -16], K: [6, 16], S: [-24, 26], E: [14, 24] }
} as const;

export const tilePoses = {
  'sit-7h': {
    view: 'S',
    base: 'sit',
    pose: { S: 26, E: 64, N: 6 },
    things: [
      chair,
      { kind: 'line', at: 'floor', points: [16, 36, 58, 36, 54, 36, 54, 0] },
      { kind: 'bar', at: 'floor', points: [49, 43, 49, 64] },
      { kind: 'line', at: 'floor', points: [44, 37, 49, 37, 49, 43] }
    ]
  },
  slump: {
    view: 'S',
    base: 'sit',
    pose: { T: -16, H: 76, K: 72, C: 26, N: 30, S: 8, E: 44 },
    things: [{ ...chair, points: [-25, 54, -21, 20, -21, 0, -21, 20, 8, 20, 8, 0] }]
  },
  phone: {
    view: 'S',
    base: 'stand',
    crop: 'upper',
    pose: { T: 2, C: 10, N: 40, S: 28, E: 92 },
    things: [{ kind: 'bar', at: 'right-hand', points: [2, 1, -1, 10], isNear: true }]
  },
  'stand-2h': {
    view: 'S',
    base: 'stand',
    pose: { S: 24, E: 62, N: 8 },
    things: [
      { kind: 'line', at: 'floor', points: [20, 0, 20, 57, 15, 57, 46, 57, 42, 57, 42, 0] },
      ...clockAt(36, 92)
    ]
  },
  'lift-bend': {
    view: 'S',
    base: 'stand',
    pose: { T: 74, H: 92, K: 40, C: 18, S: 76, N: -6 },
    things: [{ kind: 'dark', at: 'right-hand', points: [-10, 5, 10, 5, 10, -12, -10, -12], isNear: true }]
  },
  'golf-rotate': {
    view: 'F',
    base: 'stand',
    pose: { Y: 60, NY: -50, O: 8, S: [88, 80], A: [-14, 30], E: [6, 70] },
    things: [
      { kind: 'line', at: 'right-hand', points: [0, -3, 17, 27], isNear: true },
      { kind: 'bar', at: 'right-hand', points: [17, 27, 23, 25], isNear: true },
      { kind: 'ball', at: 'floor', points: [24, 2] }
    ]
  },
  'throw-overhead': {
    view: 'S',
    base: 'stand',
    pose: { T: -6, H: [44, -16], K: [22, 14], S: [78, 138], E: [8, 88], N: -4 },
    things: [{ kind: 'ball', at: 'right-hand', points: [-3, -3] }]
  },
  run: {
    view: 'S',
    base: 'stand',
    raise: 0.03,
    pose: { T: 12, H: [78, -16], K: [84, 84], S: [-52, 48], E: 92 }
  },
  childcare: {
    view: 'S',
    base: 'stand',
    pose: { T: -4, S: [42, 34], E: [62, 72], N: 4 },
    things: [
      { kind: 'limb', at: 'right-hand', points: [0, 2, 8, 0, 8, -9] },
      { kind: 'child', at: 'right-hand', points: [0, 3, 0, 13] },
      { kind: 'limb', at: 'right-hand', points: [0, 14, -8, 10], isNear: true },
      { kind: 'baby', at: 'right-hand', points: [0, 23] }
    ]
  },
  'carry-one-side': {
    view: 'F',
    base: 'stand',
    pose: { L: 4, B: 8, A: [24, 6], E: 4, O: 3, NL: -8 },
    things: [
      { kind: 'line', at: 'right-hand', points: [-6, -9, -4, -2, 4, -2, 6, -9], isNear: true },
      { kind: 'dark', at: 'right-hand', points: [-12, -9, 12, -9, 12, -27, -12, -27], isNear: true }
    ]
  },
  'agg-turn-trunk': {
    view: 'F',
    base: 'stand',
    pose: { Y: 62, NY: 16, S: 84, A: 0, E: 6, O: 5 },
    things: [{ kind: 'arrow', at: 'hips', points: [20, 3, 12, -5, 0, -8, -12, -5, -20, 3], isNear: true }]
  },
  'agg-turn-head': {
    view: 'F',
    base: 'stand',
    crop: 'upper',
    pose: { NY: 74, A: 10 },
    things: [{ kind: 'arrow', at: 'head', points: [13, 2, 9, -5, 0, -8, -9, -5, -13, 2], isNear: true }]
  },
  'agg-look-up': { view: 'S', base: 'stand', crop: 'upper', pose: { N: -48 } },
  'agg-look-down': { view: 'S', base: 'stand', crop: 'upper', pose: { N: 46, C: 4 } },
  'agg-reach-up': {
    view: 'S',
    base: 'stand',
    pose: { S: [12, 158], E: [6, 8], N: -22 },
    things: [
      { kind: 'line', at: 'right-hand', points: [0, 0, 26, 0] },
      { kind: 'dark', at: 'right-hand', points: [3, 1, 11, 1, 11, 12, 3, 12] },
      { kind: 'dark', at: 'right-hand', points: [14, 1, 22, 1, 22, 9, 14, 9] }
    ]
  },
  'agg-lie-on-it': {
    view: 'F',
    tilt: 30,
    base: 'side',
    rests: ['trunk', 'legs'],
    pose: { H: 42, K: 58, S: [40, 74], E: [44, 96], A: [0, -8] },
    things: [bed, { kind: 'bar', at: 'head', points: [-11, -8, 8, -8] }]
  },
  'agg-bend': {
    view: 'S',
    base: 'stand',
    pose: { T: 96, H: 98, K: 8, C: 24, S: 96, N: 16 }
  },
  'agg-arch': leanBack,
  'agg-sit': {
    view: 'S',
    base: 'sit',
    pose: { S: 22, E: 44 },
    things: [chair]
  },
  'agg-stand': { view: 'F', base: 'stand', pose: { A: 12, E: 6, O: 3 } },
  'agg-walk': walk,
  'agg-one-leg': {
    view: 'S',
    base: 'stand',
    pose: { H: [0, 88], K: [0, 100], S: [-34, -30], E: 10 },
    things: [{ kind: 'line', at: 'floor', points: [-12, -3, 14, -3] }]
  },
  'ease-move': {
    ...walk,
    things: [
      { kind: 'arrow', at: 'floor', points: [-30, -6, 38, -6] },
      { kind: 'arrow', at: 'floor', points: [34, -13, -34, -13] }
    ]
  },
  'ease-sit': {
    view: 'S',
    base: 'sit',
    rests: ['legs'],
    pose: { T: 34, H: 92, K: 74, S: 50, E: 20, N: -14 },
    things: [
      { ...chair, points: [-20, 52, -17, 21, -17, 0, -17, 21, 7, 21, 7, 0] },
      { kind: 'arrow', at: 'hips', points: [-16, 28, -16, 6] }
    ]
  },
  'ease-arch': leanBack,
  'ease-hand-on-head': {
    view: 'F',
    base: 'stand',
    crop: 'upper',
    pose: { S: 0, A: [10, 138], ER: [0, 90], E: [6, 124] }
  },
  'ease-support-arm': {
    view: 'S',
    base: 'sit',
    pose: { S: 16, E: 74 },
    things: [
      chair,
      { kind: 'bar', at: 'right-hand', points: [-20, -5, 4, -5], isNear: true },
      { kind: 'line', at: 'right-hand', points: [-8, -5, -8, -24], isNear: true }
    ]
  }
} as const satisfies Record<TileId, TilePose>;
