// The shape of the movements' keyframes: views, bases, letters, contacts and props.
import * as v from 'valibot';

/** Degrees for both sides, or for left and right. */
const Pair = v.union([v.number(), v.tuple([v.number(), v.number()])]);
const optionalNumber = v.optional(v.number());
const optionalPair = v.optional(Pair);

/** A limb that leaves its place for this frame. */
const limbNames = ['left-hand', 'right-hand', 'left-foot', 'right-foot'] as const;
const LimbName = v.picklist(limbNames);

/**
 * One frame: only what changes from the frame before. Degrees; pairs are left and right, and one number is both.
 * `T` trunk from upright, `L` tipped to the right, `P` the whole body turned to the right, `C` spine round (+) or
 * hollow (-), `B` spine bent to the right, `Y` chest turned to the right, `N` chin down, `NL` head tipped to the
 * right, `NY` head turned to the right, `rib` 0-1 breathed in, `prot` shoulder blades forward (1) or back (-1);
 * arms `S` flexed, `A` out, `ER` turned out, `E` elbow, `W` hand bent back; legs `H` flexed, `O` out, `R` turned
 * in, `K` knee, `F` toes up. `seconds` lead to the frame, `hold` keeps it.
 */
export const Keyframe = v.strictObject({
  T: optionalNumber,
  L: optionalNumber,
  P: optionalNumber,
  C: optionalNumber,
  B: optionalNumber,
  Y: optionalNumber,
  N: optionalNumber,
  NL: optionalNumber,
  NY: optionalNumber,
  rib: optionalNumber,
  prot: optionalNumber,
  S: optionalPair,
  A: optionalPair,
  ER: optionalPair,
  E: optionalPair,
  W: optionalPair,
  H: optionalPair,
  O: optionalPair,
  R: optionalPair,
  K: optionalPair,
  F: optionalPair,
  lift: v.optional(v.array(LimbName)),
  seconds: v.optional(v.pipe(v.number(), v.minValue(0.3))),
  hold: v.optional(v.pipe(v.number(), v.minValue(0)))
});
type Output<T extends v.GenericSchema> = v.InferOutput<T>;

export const propNames = [
  'mat',
  'chair',
  'high-chair',
  'stool',
  'chair-under-calves',
  'chair-in-front',
  'wall-behind',
  'wall-before-hands',
  'wall-before-knee',
  'wall-beside',
  'counter',
  'table',
  'desk',
  'cushion-under-knee',
  'pillow-under-head',
  'pillow-between-knees',
  'ball-behind-back',
  'ball-under-seat',
  'stick-on-back',
  'towel-between-knees',
  'towel-on-neck',
  'towel-under-elbow',
  'band-between-hands',
  'band-under-feet',
  'bag-in-hand',
  'box-in-hands',
  'pack-on-back'
] as const;

/** What every movement needs to be drawn. */
export const Keyframes = v.strictObject({
  /** An item, a self-test, or either with `.alternative`, its chair or standing way, or `.no-band`. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.(alternative|no-band))?$/)),
  /** S the right side, F the front, B the back, P from above; then turned and raised by so many degrees. */
  view: v.picklist(['S', 'F', 'B', 'P']),
  swing: optionalNumber,
  tilt: optionalNumber,
  base: v.picklist(['stand', 'sit', 'hook', 'sup90', 'quad', 'prone', 'side', 'halfk', 'tallk', 'floor-sit']),
  /** The dossier's frames as they are, the same corrected by eye, or drawn by us. */
  basis: v.picklist(['dossier', 'corrected', 'ours']),
  /** What stays where it is on the ground. */
  anchor: v.optional(
    v.picklist([
      'hips',
      'feet',
      'left-foot',
      'right-foot',
      'knees',
      'left-knee',
      'right-knee',
      'left-elbow',
      'right-elbow',
      'elbows',
      'shoulders'
    ])
  ),
  /** The parts whose lowest point lies on the ground; absent, all. */
  rests: v.optional(v.array(v.picklist(['trunk', 'head', 'arms', 'legs']))),
  /** Ends that keep their place: on the ground, or (`handsOn`) on a wall or a top. */
  plants: v.optional(v.array(v.picklist(['feet', 'hands', ...limbNames]))),
  handsOn: v.optional(v.picklist(['wall', 'top'])),
  /** Lifts the whole body off the ground by so much of its height: feet that hang. */
  raise: optionalNumber,
  /** Shows head, arms and trunk only, where the movement is small. */
  crop: v.optional(v.literal('upper')),
  props: v.optional(v.array(v.picklist(propNames))),
  /** After the last frame come the same to the other side. */
  thenMirrored: v.optional(v.literal(true)),
  /** How left and right differ says nothing of how it goes, such as which hand holds a stick. */
  isEven: v.optional(v.literal(true)),
  /** Seconds from the last frame back to the first. */
  backSeconds: optionalNumber,
  frames: v.pipe(v.array(Keyframe), v.minLength(1))
});

type DeepReadonly<T> = T extends readonly (infer Each)[]
  ? T extends readonly [unknown, unknown]
    ? { readonly [Key in keyof T]: T[Key] }
    : readonly DeepReadonly<Each>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;
export type Keyframe = DeepReadonly<Output<typeof Keyframe>>;
export type Keyframes = DeepReadonly<Output<typeof Keyframes>>;
export type LimbName = (typeof limbNames)[number];
export type PropName = (typeof propNames)[number];
