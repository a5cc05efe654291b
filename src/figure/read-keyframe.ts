// Reads the letters of a keyframe into a pose.
import type { Keyframe, Keyframes } from '#content/keyframes-schema.ts';
import type { BodyPose } from './body-pose.ts';
import type { Sides } from './pose.ts';

/** A pose, and ankles where the frame sets them; the others rest as feet do. */
export interface ReadPose {
  readonly pose: BodyPose;
  readonly ankles: Sides<number | null>;
}

/** @source self-care dossier, pose keyframes; `quad` is 3° flatter, for arms as long as ours, and `floor-sit` is ours */
export const bases: Readonly<Record<Keyframes['base'], Keyframe>> = {
  stand: {},
  sit: { H: 90, K: 90 },
  hook: { T: -90, H: 45, K: 90 },
  sup90: { T: -90, H: 90, K: 90 },
  quad: { T: 72, H: 72, K: 90, S: 72 },
  prone: { T: 90 },
  side: { L: 90, H: 45, K: 60 },
  halfk: { H: [90, 0], K: 90 },
  tallk: { K: 90 },
  'floor-sit': { T: -20, H: 115, K: 80, S: -38, E: 8 }
};

const single = {
  T: 'trunk',
  L: 'lean',
  P: 'heading',
  C: 'curve',
  B: 'bend',
  Y: 'turn',
  N: 'neck',
  NL: 'neckBend',
  NY: 'neckTurn',
  rib: 'breath',
  prot: 'reach'
} as const satisfies Partial<Record<keyof Keyframe, keyof BodyPose>>;
const paired = {
  S: 'shoulder',
  A: 'armOut',
  ER: 'armTurn',
  E: 'elbow',
  W: 'wrist',
  H: 'hip',
  O: 'legOut',
  R: 'legTurn',
  K: 'knee'
} as const satisfies Partial<Record<keyof Keyframe, keyof BodyPose>>;

type PairValue = number | readonly [left: number, right: number];
const both = (value: PairValue): Sides<number> =>
  typeof value === 'number' ? { left: value, right: value } : { left: value[0], right: value[1] };
const keysOf = <T extends object>(record: T) => Object.keys(record) as (keyof T)[];

/** The pose after a frame's changes. */
export function readKeyframe({ pose, ankles }: ReadPose, frame: Keyframe): ReadPose {
  const next: Record<string, unknown> = { ...pose };
  for (const letter of keysOf(single)) if (frame[letter] !== undefined) next[single[letter]] = frame[letter];
  for (const letter of keysOf(paired)) {
    const value = frame[letter];
    if (value !== undefined) next[paired[letter]] = both(value);
  }
  return {
    pose: next as unknown as BodyPose,
    ankles: frame.F === undefined ? ankles : both(frame.F)
  };
}
