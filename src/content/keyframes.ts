// How every exercise and self-test moves: the keyframes of the figure, one row for each movement.
import type { Keyframes } from './keyframes-schema.ts';

/** Arms that lie on the floor beside somebody on their back. */
const armsDown = { S: -20, E: 20, A: 8 } as const;
/** Arms crossed over the chest. */
const armsCrossed = { S: 64, A: -6, ER: -82, E: 118 } as const;
/** Hands behind the neck, elbows ahead. */
const handsBehindNeck = { S: 112, A: 6, ER: -18, E: 142 } as const;
/** One hand behind the neck and one behind the low back, holding a stick along the spine. */
const stickHeld = { S: [118, -24], A: [38, 16], ER: [10, -84], E: [142, 104] } as const;

const pressUp = {
  view: 'S',
  base: 'prone',
  basis: 'corrected',
  anchor: 'hips',
  rests: ['legs', 'trunk'],
  plants: ['hands'],
  props: ['mat'],
  frames: [
    { S: 4, E: 138, A: 12, N: -8 },
    { T: 74, H: -16, S: 0, E: 140, C: -8, N: -12 },
    { T: 60, H: -30, S: 0, E: 95, C: -22, N: -6, hold: 2 },
    { T: 74, H: -16, S: 0, E: 140, C: -8, N: -12 }
  ]
} as const;

const bridge = {
  view: 'S',
  base: 'hook',
  basis: 'corrected',
  anchor: 'shoulders',
  rests: ['trunk', 'head'],
  plants: ['feet'],
  props: ['mat']
} as const;

const sideRaise = {
  view: 'F',
  base: 'stand',
  basis: 'corrected',
  backSeconds: 3,
  frames: [
    { A: 15, E: 5, O: 3 },
    { A: 50, S: 20 },
    { A: 72, S: 70, hold: 1 }
  ]
} as const;

const wallPushUp = {
  view: 'S',
  base: 'stand',
  basis: 'corrected',
  anchor: 'feet',
  plants: ['hands'],
  handsOn: 'wall',
  props: ['wall-before-hands'],
  frames: [
    { T: 15, S: 105, E: 0 },
    { T: 25, S: 50, E: 65 },
    { T: 15, S: 105, E: 0 },
    { T: 13.4, S: 103.4, prot: 1, C: 6, hold: 2 }
  ]
} as const;

const sidePlank = {
  view: 'F',
  tilt: 10,
  base: 'side',
  basis: 'corrected',
  anchor: 'right-elbow',
  rests: ['arms', 'legs'],
  props: ['mat'],
  frames: [
    { L: 60, B: -26, H: 0, K: 90, O: [30, -30], S: 0, A: [44, 34], E: [6, 90] },
    { L: 63.5, B: 0, O: 0, A: [6, 63.5], hold: 3 }
  ]
} as const;

const bow = {
  view: 'S',
  base: 'stand',
  anchor: 'feet',
  props: ['stick-on-back']
} as const;

const sitToStand = {
  view: 'S',
  base: 'sit',
  anchor: 'feet',
  props: ['stool'],
  frames: [
    { S: 20, E: 40 },
    { T: 30, H: 120, K: 100, S: 45, E: 35 },
    { T: 15, K: 40, H: 55, S: 30, E: 30 },
    { T: 0, H: 0, K: 0, S: 0, E: 8, hold: 1 },
    { T: 15, K: 40, H: 55, S: 30, E: 30 },
    { T: 30, H: 120, K: 100, S: 45, E: 35 }
  ]
} as const;

const seatedTurn = {
  view: 'F',
  tilt: 22,
  base: 'sit',
  anchor: 'hips',
  plants: ['feet'],
  rests: ['legs'],
  props: ['stool', 'towel-between-knees']
} as const;

/** Breathing while seated, hands on the low ribs. */
const seatedBreath = {
  view: 'S',
  base: 'sit',
  basis: 'ours',
  rests: ['legs'],
  props: ['chair'],
  backSeconds: 6,
  frames: [
    { T: -4, H: 86, S: -2, A: 16, ER: -52, E: 98 },
    { rib: 1, seconds: 4 }
  ]
} as const;

/** Side-on to a wall, the forearm on it. */
const wallLean = {
  view: 'F',
  base: 'stand',
  basis: 'ours',
  anchor: 'feet',
  rests: ['legs'],
  plants: ['feet'],
  props: ['wall-beside'],
  frames: [
    { L: 15, A: [8, 105], ER: [0, 90], E: [6, 90] },
    { L: 12.5, B: -2, A: [8, 100], hold: 5 }
  ]
} as const;

/** A long step with a firm hold; the hips glide ahead. */
const longStep = {
  view: 'S',
  base: 'stand',
  basis: 'ours',
  anchor: 'left-foot',
  rests: ['legs'],
  plants: ['hands', 'right-foot'],
  handsOn: 'top',
  props: ['chair-in-front'],
  frames: [{ H: [30, -22], K: [24, 6], S: 30, E: 34 }, { C: 6 }, { H: [38, -25], K: [40, 4], hold: 2 }]
} as const;

export const keyframes = [
  {
    // The dossier's knees carry the back away from the ball, and then through the wall.
    id: 'ball-wall',
    view: 'S',
    base: 'stand',
    basis: 'corrected',
    anchor: 'feet',
    props: ['wall-behind', 'ball-behind-back'],
    frames: [
      { T: -5, K: 15, H: 10, S: 4, E: 12 },
      { T: -8, H: 6, hold: 30 },
      { K: 25, H: 11 },
      { T: -5, K: 15, H: 10 }
    ]
  },
  {
    // The thighs of the dossier's row lie level, so that the feet hang below the floor.
    id: 'ball-floor-hip',
    view: 'S',
    tilt: 10,
    base: 'floor-sit',
    basis: 'corrected',
    rests: ['trunk'],
    plants: ['hands', 'feet'],
    props: ['mat', 'ball-under-seat'],
    frames: [
      { T: -30, H: 105, K: 78, S: -44, E: 6, A: 14 },
      { L: 8, T: -32, H: 103, hold: 30 }
    ]
  },
  {
    id: 'heat',
    view: 'S',
    base: 'sit',
    basis: 'dossier',
    props: ['chair', 'pack-on-back'],
    frames: [{ T: -10, H: 80, S: 10, E: 60 }]
  },
  {
    id: 'breath-90-90',
    view: 'S',
    base: 'sup90',
    basis: 'corrected',
    rests: ['trunk', 'head'],
    backSeconds: 6,
    props: ['mat', 'chair-under-calves'],
    frames: [
      { ...armsDown, rib: 0 },
      { rib: 1, seconds: 4 }
    ]
  },
  {
    // Arms at S 10 float above the floor in somebody who lies on their back.
    id: 'relax-scan',
    view: 'S',
    base: 'hook',
    basis: 'corrected',
    rests: ['trunk', 'head'],
    plants: ['feet'],
    props: ['mat'],
    frames: [{ ...armsDown }, { S: -14, E: 82, hold: 5 }, { ...armsDown, hold: 10 }]
  },
  {
    // The hands are ours: one holds the seat, the other rests on the head.
    id: 'neck-side-stretch',
    view: 'F',
    tilt: 10,
    base: 'sit',
    basis: 'corrected',
    rests: ['legs'],
    props: ['stool'],
    frames: [
      { S: [22, -6], A: [6, 16], E: [50, 8], ER: 0 },
      { NL: -15 },
      { NL: -28, S: [0, -6], A: [138, 16], ER: [90, 0], E: [124, 8], hold: 20 },
      { NL: -15, S: [22, -6], A: [6, 16], E: [50, 8], ER: 0 }
    ]
  },
  { id: 'back-bend', ...pressUp },
  {
    id: 'knee-rock',
    view: 'F',
    tilt: 40,
    base: 'hook',
    basis: 'corrected',
    rests: ['trunk', 'head'],
    plants: ['feet'],
    props: ['mat'],
    frames: [{ ...armsDown, A: 30 }, { O: [-24, 24] }, { O: 0 }, { O: [24, -24] }]
  },
  {
    // The arm is given from the chest, which turns with it: the dossier's 170 from the floor is 85 from the chest.
    id: 'open-book',
    view: 'F',
    swing: 25,
    tilt: 30,
    base: 'side',
    basis: 'corrected',
    anchor: 'hips',
    rests: ['trunk', 'legs'],
    props: ['mat', 'pillow-under-head', 'pillow-between-knees'],
    frames: [
      { L: -90, H: 80, K: 80, S: 90, A: 0 },
      { A: [33, 55], Y: 35, NY: 20 },
      { A: [62, 86], Y: 66, NY: 30, hold: 4 },
      { A: [33, 55], Y: 35, NY: 20 }
    ]
  },
  {
    // The far arm goes under and up, so that it can be seen.
    id: 'thread-needle',
    view: 'S',
    swing: 18,
    tilt: 12,
    base: 'quad',
    basis: 'corrected',
    anchor: 'knees',
    rests: ['legs'],
    plants: ['hands'],
    props: ['mat'],
    frames: [
      {},
      { T: 94, H: 90, Y: 34, S: [75, 96], A: [-42, 16], E: [12, 70], N: 4, lift: ['left-hand'], hold: 2 },
      { T: 72, H: 72, Y: 0, S: 72, A: 0, E: 0, N: 0 },
      { T: 66, H: 66, Y: -40, NY: -25, S: [78, 72], A: [78, 0], lift: ['left-hand'], hold: 2 },
      { T: 72, H: 72, Y: 0, NY: 0, S: 72, A: 0 }
    ]
  },
  {
    id: 'quadruped-turn',
    view: 'S',
    swing: 14,
    tilt: 8,
    base: 'quad',
    basis: 'corrected',
    anchor: 'knees',
    rests: ['legs'],
    plants: ['left-hand'],
    props: ['mat'],
    frames: [
      { T: 80, H: 120, K: 130, S: [112, 20], A: [0, 96], ER: [0, 80], E: [26, 138] },
      { Y: -28, N: 10 },
      { Y: 42, N: -5, NY: 12, hold: 2 },
      { Y: 0, N: 0, NY: 0 }
    ]
  },
  {
    id: 'seated-turn',
    ...seatedTurn,
    basis: 'corrected',
    frames: [{ ...armsCrossed }, { Y: 40, hold: 2 }, { Y: 0 }, { Y: -40, hold: 2 }]
  },
  {
    id: 'chair-extension',
    view: 'S',
    base: 'sit',
    basis: 'corrected',
    rests: ['legs'],
    plants: ['feet'],
    props: ['chair'],
    frames: [
      { ...handsBehindNeck, C: 10 },
      { T: -6, H: 84, C: 0 },
      { T: -12, H: 78, C: -15, hold: 2 },
      { T: -6, H: 84, C: 0 }
    ]
  },
  {
    id: 'cat-camel',
    view: 'S',
    base: 'quad',
    basis: 'corrected',
    anchor: 'knees',
    rests: ['legs'],
    plants: ['hands'],
    props: ['mat'],
    frames: [{}, { C: 20, N: 25, hold: 2 }, { C: 0, N: 0 }, { C: -12, N: -15, hold: 2 }]
  },
  {
    id: 'hip-90-90',
    view: 'F',
    tilt: 16,
    base: 'floor-sit',
    basis: 'corrected',
    rests: ['trunk'],
    plants: ['hands', 'feet'],
    props: ['mat'],
    frames: [{ O: 18, A: 16 }, { O: [-22, 58], hold: 2 }, { O: 18 }, { O: [58, -22], hold: 2 }]
  },
  {
    id: 'hip-front-stretch',
    view: 'S',
    base: 'halfk',
    basis: 'dossier',
    anchor: 'right-knee',
    rests: ['legs'],
    plants: ['left-foot'],
    props: ['mat', 'cushion-under-knee'],
    frames: [{ S: 8, E: 14 }, { C: 5 }, { H: [85, -10], K: [105, 80], hold: 30 }, { H: [90, 0], K: 90 }]
  },
  {
    id: 'figure-4',
    view: 'S',
    swing: 24,
    tilt: 14,
    base: 'hook',
    basis: 'corrected',
    rests: ['trunk', 'head'],
    props: ['mat'],
    frames: [
      { H: [48, 74], K: [92, 100], O: [0, 36], R: [0, -56], ...armsDown, F: 0 },
      { H: [84, 104], K: [92, 100], S: -22, E: 94, A: -6, hold: 30 }
    ]
  },
  {
    // The working leg is the near one, and its knee goes past the toes.
    id: 'ankle-rock',
    view: 'S',
    base: 'stand',
    basis: 'corrected',
    anchor: 'right-foot',
    rests: ['legs'],
    plants: ['hands', 'feet'],
    handsOn: 'wall',
    props: ['wall-before-hands'],
    frames: [
      { T: 4, H: [-12, 26], K: [6, 18], S: 84, E: 10 },
      { T: 6, H: [-14, 44], K: [8, 62], S: 60, E: 60, hold: 1 }
    ]
  },
  {
    id: 'neck-turn-towel',
    view: 'F',
    swing: -38,
    tilt: 14,
    base: 'sit',
    basis: 'corrected',
    rests: ['legs'],
    crop: 'upper',
    props: ['stool', 'towel-on-neck'],
    frames: [{ S: 60, E: 100, A: -6, NY: 0 }, { NY: 30 }, { NY: 55, hold: 2 }, { NY: 30 }]
  },
  {
    id: 'dead-bug',
    view: 'S',
    base: 'sup90',
    basis: 'dossier',
    rests: ['trunk', 'head'],
    thenMirrored: true,
    props: ['mat'],
    frames: [{ S: 90 }, { S: [90, 165], H: [35, 90], K: [20, 90], hold: 2 }]
  },
  {
    id: 'bird-dog',
    view: 'S',
    base: 'quad',
    basis: 'corrected',
    anchor: 'hips',
    rests: ['legs'],
    plants: ['hands'],
    thenMirrored: true,
    props: ['mat'],
    frames: [
      {},
      { S: [120, 72], H: [72, 30], K: [90, 45], lift: ['left-hand'] },
      { S: [163, 72], H: [72, -17], K: [90, 0], lift: ['left-hand'], hold: 8 },
      { S: [120, 72], H: [72, 30], K: [90, 45], lift: ['left-hand'] }
    ]
  },
  { id: 'side-plank', ...sidePlank },
  {
    id: 'curl-up',
    view: 'S',
    base: 'hook',
    basis: 'corrected',
    rests: ['trunk'],
    plants: ['right-foot'],
    props: ['mat'],
    frames: [
      { H: [0, 45], K: [0, 90], S: -22, E: 40, ER: -30 },
      { T: -79, H: [11, 56], C: 11, N: 12, hold: 8 }
    ]
  },
  {
    id: 'glute-bridge',
    ...bridge,
    frames: [
      { H: 60, K: 122, ...armsDown },
      { T: -101, H: 32, K: 112, N: 11, S: -31 },
      { T: -112, H: 4, K: 100, N: 22, S: -42, hold: 3 },
      { T: -101, H: 32, K: 112, N: 11, S: -31 }
    ]
  },
  { id: 'sit-to-stand', ...sitToStand, basis: 'corrected' },
  {
    id: 'hip-hinge',
    isEven: true,
    ...bow,
    basis: 'corrected',
    frames: [
      { ...stickHeld },
      { T: 30, K: 10, H: 40 },
      { T: 60, K: 20, H: 80, hold: 1 },
      { T: 30, K: 10, H: 40 }
    ]
  },
  {
    id: 'dns-3-month',
    view: 'S',
    base: 'sup90',
    basis: 'corrected',
    rests: ['trunk', 'head'],
    props: ['mat', 'chair-under-calves'],
    frames: [
      { ...armsDown, rib: 0 },
      { rib: 1, seconds: 4 },
      { rib: 0, seconds: 6 },
      { H: 96, K: 96, hold: 5 }
    ]
  },
  {
    id: 'dns-side-sit',
    view: 'F',
    tilt: 14,
    base: 'side',
    basis: 'corrected',
    anchor: 'hips',
    rests: ['trunk', 'legs', 'arms'],
    props: ['mat'],
    frames: [
      { L: 60, B: -21, H: 60, K: 88, O: [17, -17], R: [26, -26], S: [30, 0], A: [24, 50], E: [30, 90] },
      { L: 58, B: -30, O: [18, -18], R: [30, -30], prot: 1, A: [30, 28], hold: 5 }
    ]
  },
  {
    // The last frame of the dossier, half-kneeling, is the harder way and needs a step in between.
    id: 'dns-kneel',
    view: 'S',
    base: 'tallk',
    basis: 'corrected',
    anchor: 'knees',
    rests: ['legs'],
    props: ['mat', 'cushion-under-knee'],
    frames: [
      { S: 4, E: 8 },
      { T: 15, H: 45, K: 120, S: 20, E: 20 },
      { T: 0, H: 0, K: 90, S: 90, E: 0, hold: 3 }
    ]
  },
  {
    // The knees stay down: lifting them is the harder way.
    id: 'bear-shift',
    view: 'S',
    base: 'quad',
    basis: 'corrected',
    anchor: 'knees',
    rests: ['legs'],
    plants: ['hands'],
    props: ['mat'],
    frames: [{}, { S: 63, H: 62, K: 80 }, { S: 72, H: 72, K: 90 }, { S: 84, H: 84, K: 102 }]
  },
  {
    id: 'wall-slide',
    view: 'S',
    base: 'stand',
    basis: 'corrected',
    anchor: 'feet',
    props: ['wall-before-hands'],
    frames: [
      { T: 1, S: 88, E: 93 },
      { T: 2.5, S: 118, E: 64.5 },
      { T: 4, S: 146, E: 38, prot: 1, hold: 2 },
      { T: 2.5, S: 118, E: 64.5, prot: 0 }
    ]
  },
  {
    id: 'band-er',
    view: 'F',
    tilt: 34,
    base: 'stand',
    basis: 'corrected',
    props: ['band-between-hands', 'towel-under-elbow'],
    frames: [{ E: 90, ER: -10, A: 5 }, { ER: [-10, 20] }, { ER: [-10, 40], hold: 1 }, { ER: [-10, 20] }]
  },
  { id: 'push-up-plus', ...wallPushUp },
  { id: 'band-side-raise', ...sideRaise, props: ['band-under-feet'] },
  { id: 'band-side-raise.no-band', ...sideRaise },
  {
    id: 'chin-nod',
    view: 'S',
    base: 'hook',
    basis: 'dossier',
    rests: ['trunk', 'head'],
    crop: 'upper',
    props: ['mat'],
    frames: [
      { ...armsDown, N: 0 },
      { N: 8, hold: 8 }
    ]
  },
  {
    id: 'suitcase-carry',
    view: 'F',
    swing: -34,
    tilt: 6,
    base: 'stand',
    basis: 'corrected',
    anchor: 'hips',
    thenMirrored: true,
    props: ['bag-in-hand'],
    frames: [{ A: 10, S: 0, E: 6, H: [24, -6], K: [34, 4], seconds: 0.9 }]
  },
  {
    id: 'movement-break',
    isEven: true,
    view: 'S',
    base: 'sit',
    basis: 'corrected',
    anchor: 'right-foot',
    props: ['stool'],
    frames: [
      { S: 10, E: 40 },
      { T: 25, H: 115, K: 100, S: 30 },
      { T: 0, H: 0, K: 0, S: 0, E: 8 },
      { S: 170, C: -8, hold: 3 },
      { S: 0, C: 0 },
      { H: [60, 0], K: [70, 0], S: [-10, 20] },
      { H: 0, K: 0, S: 0 },
      { T: 25, H: 115, K: 100, S: 30 }
    ]
  },
  {
    id: 'desk-setup',
    view: 'S',
    base: 'sit',
    basis: 'corrected',
    rests: ['legs'],
    plants: ['feet', 'hands'],
    handsOn: 'top',
    props: ['chair', 'desk'],
    frames: [
      { C: 20, N: 20, S: 14, E: 76 },
      { C: 0, T: -8, H: 82, S: 10, E: 80, N: 5, hold: 2 },
      { T: 5, H: 95, S: 22, E: 70, hold: 2 },
      { T: -8, H: 82, S: 10, E: 80 }
    ]
  },
  {
    id: 'walking-plan',
    view: 'S',
    base: 'stand',
    basis: 'corrected',
    backSeconds: 0.7,
    frames: [
      { H: [25, -10], K: [5, 15], S: [-15, 20], E: 15, seconds: 0.7 },
      { H: 10, K: [5, 50], S: 0, seconds: 0.7 },
      { H: [-10, 25], K: [15, 5], S: [20, -15], seconds: 0.7 },
      { H: 10, K: [50, 5], S: 0, seconds: 0.7 }
    ]
  },
  {
    id: 'sleep-position',
    view: 'F',
    tilt: 24,
    base: 'side',
    basis: 'corrected',
    rests: ['trunk', 'legs'],
    props: ['mat', 'pillow-under-head', 'pillow-between-knees'],
    frames: [{ H: 42, K: 58, S: [48, 70], E: [50, 70], A: [0, -8] }]
  },
  {
    id: 'lifting',
    view: 'S',
    base: 'stand',
    basis: 'corrected',
    anchor: 'feet',
    props: ['box-in-hands'],
    frames: [
      { T: 52, K: 84, H: 104, S: 58 },
      { T: 20, K: 30, H: 45, S: 25, E: 30 },
      { T: 0, K: 0, H: 0, S: 10, E: 70, hold: 1 },
      { T: 20, K: 30, H: 45, S: 25, E: 30 }
    ]
  },
  // The self-tests; the dossier draws none.
  {
    id: 'seated-rotation',
    ...seatedTurn,
    basis: 'ours',
    frames: [{ ...armsCrossed }, { Y: 45, hold: 2 }, { Y: 0 }, { Y: -45, hold: 2 }]
  },
  {
    id: 'wall-angel',
    view: 'F',
    base: 'stand',
    basis: 'ours',
    props: ['wall-behind'],
    frames: [
      { A: 84, ER: 88, E: 90 },
      { A: 148, ER: 88, E: 52, hold: 1 }
    ]
  },
  {
    // Leans back from the heels, so that head, upper back and hips touch the wall.
    id: 'wall-shoulder-raise',
    view: 'S',
    base: 'stand',
    basis: 'ours',
    props: ['wall-behind'],
    frames: [{ T: -4 }, { S: [0, 90] }, { S: [0, 172], hold: 2 }, { S: [0, 90] }]
  },
  {
    id: 'hand-behind-back',
    view: 'B',
    base: 'stand',
    basis: 'ours',
    frames: [
      { A: 10, S: 0, E: 5 },
      { S: [0, -30], A: [10, 20], ER: [0, -88], E: [5, 88] },
      { S: [0, -38], A: [10, 26], ER: [0, -88], E: [5, 118], hold: 2 },
      { S: [0, -30], A: [10, 20], ER: [0, -88], E: [5, 88] }
    ]
  },
  { id: 'wall-push-up', ...wallPushUp, basis: 'ours' },
  {
    id: 'neck-turn',
    view: 'F',
    tilt: 12,
    base: 'sit',
    basis: 'ours',
    rests: ['legs'],
    crop: 'upper',
    props: ['stool'],
    frames: [{ S: 18, E: 50 }, { NY: 68, hold: 2 }, { NY: 0 }, { NY: -68, hold: 2 }]
  },
  {
    id: 'chin-tuck-hold',
    view: 'S',
    base: 'hook',
    basis: 'ours',
    rests: ['trunk'],
    crop: 'upper',
    props: ['mat'],
    frames: [{ ...armsDown, N: 0 }, { N: 9 }, { N: 20, hold: 5 }]
  },
  {
    id: 'seated-hip-turn-in',
    view: 'F',
    tilt: 8,
    base: 'sit',
    basis: 'ours',
    raise: 0.07,
    props: ['stool'],
    frames: [
      { S: -4, A: 14, E: 6, O: 4, F: -12 },
      { R: [0, 34], hold: 2 }
    ]
  },
  { id: 'hip-front', ...longStep },
  {
    id: 'waiters-bow',
    isEven: true,
    ...bow,
    basis: 'ours',
    frames: [
      { ...stickHeld, K: 6, H: 4 },
      { T: 26, K: 10, H: 34 },
      { T: 54, K: 16, H: 68, hold: 1 },
      { T: 26, K: 10, H: 34 }
    ]
  },
  {
    id: 'one-leg-stand',
    view: 'F',
    swing: -20,
    base: 'stand',
    basis: 'ours',
    anchor: 'right-foot',
    frames: [
      { A: 12, E: 6 },
      { H: [48, 0], K: [82, 0], A: [16, 18], hold: 3 }
    ]
  },
  {
    id: 'bridge-hold',
    ...bridge,
    basis: 'ours',
    frames: [
      { H: 60, K: 122, ...armsDown },
      { T: -112, H: 4, K: 100, N: 22, S: -42, hold: 5 }
    ]
  },
  {
    id: 'front-plank-hold',
    view: 'S',
    base: 'prone',
    basis: 'ours',
    anchor: 'elbows',
    rests: ['arms', 'legs'],
    props: ['mat'],
    frames: [
      { T: 55, C: -16, H: -37, S: 55, E: 90, N: -10, F: -70 },
      { T: 81, C: 0, H: 0, S: 82, N: -4, F: 0, hold: 5 }
    ]
  },
  { id: 'side-plank-hold', ...sidePlank, basis: 'ours' },
  {
    id: 'knee-to-wall',
    view: 'S',
    base: 'stand',
    basis: 'ours',
    anchor: 'right-foot',
    rests: ['legs'],
    plants: ['feet'],
    props: ['wall-before-knee'],
    frames: [
      { T: 4, H: [-12, 26], K: [6, 18], S: 2, E: 12 },
      { T: 6, H: [-14, 46], K: [10, 66], hold: 2 }
    ]
  },
  { id: 'press-up-response', ...pressUp, basis: 'ours' },
  {
    id: 'toe-touch',
    view: 'S',
    base: 'stand',
    basis: 'ours',
    anchor: 'feet',
    frames: [
      {},
      { T: 52, C: 16, H: 54, K: 6, S: 54, N: 14 },
      { T: 108, C: 28, H: 112, K: 10, S: 112, N: 18, hold: 2 },
      { T: 52, C: 16, H: 54, K: 6, S: 54, N: 14 }
    ]
  },
  // Chair and standing ways; where none is drawn, the words say it.
  {
    id: 'ball-wall.alternative',
    view: 'S',
    base: 'sit',
    basis: 'ours',
    rests: ['legs'],
    plants: ['feet'],
    props: ['high-chair', 'ball-behind-back'],
    frames: [
      { T: -4, H: 86, S: 8, E: 40 },
      { T: -6, H: 84, hold: 30 }
    ]
  },
  {
    id: 'ball-floor-hip.alternative',
    view: 'F',
    tilt: 8,
    base: 'sit',
    basis: 'ours',
    rests: ['legs'],
    plants: ['feet'],
    props: ['stool', 'ball-under-seat'],
    frames: [
      { S: 0, A: 16, E: 8 },
      { L: 8, hold: 30 }
    ]
  },
  { id: 'breath-90-90.alternative', ...seatedBreath },
  {
    id: 'back-bend.alternative',
    view: 'S',
    base: 'stand',
    basis: 'corrected',
    anchor: 'feet',
    frames: [
      { S: -38, A: 18, ER: -30, E: 88 },
      { T: -14, H: -14, C: -15, N: -8, hold: 2 }
    ]
  },
  {
    id: 'knee-rock.alternative',
    ...seatedTurn,
    basis: 'ours',
    frames: [{ ...armsCrossed }, { Y: 14 }, { Y: 0 }, { Y: -14 }]
  },
  {
    id: 'quadruped-turn.alternative',
    ...seatedTurn,
    basis: 'corrected',
    frames: [{ ...armsCrossed }, { Y: 40, hold: 2 }, { Y: 0 }, { Y: -40, hold: 2 }]
  },
  {
    id: 'cat-camel.alternative',
    view: 'S',
    base: 'sit',
    basis: 'ours',
    rests: ['legs'],
    plants: ['feet'],
    props: ['stool'],
    frames: [
      { S: 22, E: 42 },
      { C: 20, N: 16, hold: 2 },
      { C: 0, N: 0 },
      { C: -12, N: -10, hold: 2 }
    ]
  },
  {
    id: 'hip-90-90.alternative',
    view: 'F',
    tilt: 8,
    base: 'sit',
    basis: 'corrected',
    raise: 0.05,
    props: ['stool'],
    frames: [
      { S: -4, A: 14, E: 6, O: 4, F: -12 },
      { R: [0, 30], hold: 1 },
      { R: 0 },
      { R: [0, -22], hold: 1 }
    ]
  },
  { id: 'hip-front-stretch.alternative', ...longStep },
  {
    id: 'figure-4.alternative',
    view: 'S',
    swing: 32,
    tilt: 12,
    base: 'sit',
    basis: 'corrected',
    rests: ['legs'],
    plants: ['left-foot'],
    props: ['stool'],
    frames: [
      { H: [90, 98], O: [0, 30], R: [0, -60], K: [90, 98], F: 0, S: 22, E: 50 },
      { T: 28, H: [118, 126], N: -6, S: 44, hold: 30 }
    ]
  },
  {
    id: 'ankle-rock.alternative',
    view: 'S',
    base: 'sit',
    basis: 'ours',
    rests: ['legs'],
    props: ['stool'],
    frames: [
      { S: 12, E: 50 },
      { H: [90, 84], K: [90, 112], hold: 1 }
    ]
  },
  {
    id: 'dead-bug.alternative',
    view: 'S',
    base: 'sit',
    basis: 'ours',
    rests: ['legs'],
    thenMirrored: true,
    props: ['stool'],
    frames: [
      { S: 10, E: 50 },
      { H: [90, 112], hold: 1 }
    ]
  },
  {
    id: 'bird-dog.alternative',
    view: 'S',
    base: 'stand',
    basis: 'ours',
    anchor: 'left-foot',
    rests: ['legs'],
    plants: ['hands'],
    handsOn: 'top',
    props: ['counter'],
    frames: [
      { T: 34, H: 40, K: 10, S: 60, E: 24 },
      { S: [158, 66], H: [40, -6], K: [10, 0], lift: ['left-hand'], hold: 5 }
    ]
  },
  { id: 'side-plank.alternative', ...wallLean },
  { id: 'glute-bridge.alternative', ...sitToStand, basis: 'corrected' },
  {
    id: 'hip-hinge.alternative',
    view: 'S',
    base: 'sit',
    basis: 'ours',
    rests: ['legs'],
    plants: ['feet'],
    props: ['stool'],
    frames: [
      { S: 22, E: 42 },
      { T: 34, H: 124, S: 50, E: 26, hold: 1 }
    ]
  },
  { id: 'dns-3-month.alternative', ...seatedBreath },
  { id: 'dns-side-sit.alternative', ...wallLean },
  { id: 'dns-kneel.alternative', ...sitToStand, basis: 'corrected' },
  {
    id: 'bear-shift.alternative',
    view: 'S',
    base: 'stand',
    basis: 'ours',
    anchor: 'feet',
    plants: ['hands'],
    handsOn: 'top',
    props: ['counter'],
    frames: [{ T: 17, S: 46, E: 38 }, { T: 21 }, { T: 17 }, { T: 13.5 }]
  },
  {
    id: 'wall-slide.alternative',
    view: 'S',
    base: 'sit',
    basis: 'ours',
    rests: ['legs'],
    plants: ['feet'],
    props: ['stool', 'table'],
    frames: [
      { T: 4, H: 94, S: 30, E: 62 },
      { T: 22, H: 112, S: 59, E: 52, N: -8, hold: 1 }
    ]
  },
  {
    id: 'chin-nod.alternative',
    view: 'S',
    base: 'sit',
    basis: 'corrected',
    rests: ['legs'],
    crop: 'upper',
    props: ['chair'],
    frames: [
      { S: 8, E: 40, C: 4, N: -4 },
      { C: -3, N: 7, hold: 8 }
    ]
  }
] as const satisfies readonly Keyframes[];
