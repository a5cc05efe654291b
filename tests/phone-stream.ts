// Streams of a phone's sensors as they would come: somebody turns, holds and comes back, with noise, drift and slips.
import type { PhoneMatrix } from '#reasoning/phone-angle.ts';
import type { PhoneSample } from '#reasoning/phone-measuring.ts';

type Vector = readonly [number, number, number];
const toRadians = Math.PI / 180;

const times = (one: PhoneMatrix, other: PhoneMatrix): PhoneMatrix => {
  const cell = (row: 0 | 1 | 2, column: 0 | 1 | 2) =>
    one[row][0] * other[0][column] + one[row][1] * other[1][column] + one[row][2] * other[2][column];
  const rowOf = (row: 0 | 1 | 2): Vector => [cell(row, 0), cell(row, 1), cell(row, 2)];
  return [rowOf(0), rowOf(1), rowOf(2)];
};

/** A rotation about an axis of the room, in degrees. */
export function about([x, y, z]: Vector, degrees: number): PhoneMatrix {
  const length = Math.hypot(x, y, z);
  const [u, v, w] = [x / length, y / length, z / length];
  const [c, s] = [Math.cos(degrees * toRadians), Math.sin(degrees * toRadians)];
  const d = 1 - c;
  return [
    [c + u * u * d, u * v * d - w * s, u * w * d + v * s],
    [v * u * d + w * s, c + v * v * d, v * w * d - u * s],
    [w * u * d - v * s, w * v * d + u * s, c + w * w * d]
  ];
}
export const up: Vector = [0, 0, 1];
export const toTheRight: Vector = [1, 0, 0];
export const ahead: Vector = [0, 1, 0];
/** One rotation after another, the last one first. */
export const after = (...matrices: readonly PhoneMatrix[]): PhoneMatrix =>
  matrices.reduce((product, matrix) => times(product, matrix));

/** What `deviceorientation` would tell of a matrix; alpha from 0, beta from −180, gamma within 90. */
export function orientationOf(m: PhoneMatrix) {
  const degrees = (radians: number) => radians / toRadians;
  let beta = degrees(Math.asin(Math.min(1, Math.max(-1, m[2][1]))));
  let alpha: number;
  let gamma: number;
  if (Math.abs(m[2][1]) > 1 - 1e-9) {
    // Upright alpha and gamma turn about the same axis: only their sum can be told, and alpha has all of it.
    alpha = degrees(Math.atan2(m[1][0], m[0][0]));
    gamma = 0;
  } else if (m[2][2] > 0) {
    alpha = degrees(Math.atan2(-m[0][1], m[1][1]));
    gamma = degrees(Math.atan2(-m[2][0], m[2][2]));
  } else if (m[2][2] < 0) {
    // The face looks down: the other way round the short side.
    alpha = degrees(Math.atan2(m[0][1], -m[1][1]));
    gamma = degrees(Math.atan2(m[2][0], -m[2][2]));
    beta = beta > 0 ? 180 - beta : -180 - beta;
  } else {
    alpha = degrees(Math.atan2(-m[0][1], m[1][1]));
    gamma = m[2][0] > 0 ? -90 : 90;
  }
  return { alpha: (alpha + 360) % 360, beta, gamma };
}

/** A part of a path: to an angle in some time, in degrees and milliseconds; a slip moves the phone where it lies. */
export interface Leg {
  readonly to: number;
  readonly ms: number;
  readonly slip?: number;
}

/** Out, held, back and at rest, so many times. */
export const outAndBack = (
  to: number,
  { out = 1500, hold = 1600, back = 1300, rest = 1500 } = {}
): readonly Leg[] => [
  { to: 0, ms: rest },
  { to, ms: out },
  { to, ms: hold },
  { to: 0, ms: back },
  { to: 0, ms: rest }
];

export interface StreamOptions {
  /** From the phone as somebody first holds it. */
  readonly start: PhoneMatrix;
  /** The axis of the room about which the path turns, and the one about which it swings besides. */
  readonly axis: Vector;
  readonly swingAxis?: Vector;
  readonly swing?: number;
  /** Degrees each way, from a generator between −1 and 1. */
  readonly noise?: number;
  readonly random?: () => number;
  /** Degrees a minute about the vertical. */
  readonly driftPerMinute?: number;
  readonly hertz?: number;
}

/** The readings of a path; between two legs the angle goes as a hand goes, slow at both ends. */
export function streamOf(
  legs: readonly Leg[],
  {
    start,
    axis,
    swingAxis = toTheRight,
    swing = 0,
    noise = 0,
    random = () => 0,
    driftPerMinute = 0,
    hertz = 60
  }: StreamOptions
): readonly PhoneSample[] {
  const samples: PhoneSample[] = [];
  let [from, at, slipped] = [0, 0, 0];
  for (const { to, ms, slip = 0 } of legs) {
    for (let t = 0; t < ms; t += 1000 / hertz) {
      const share = (1 - Math.cos((Math.PI * t) / ms)) / 2;
      const angle = from + (to - from) * share;
      const drift = (driftPerMinute * (at + t)) / 60_000;
      const tilt = swing * Math.min(1, Math.abs(angle) / 40);
      const matrix = after(
        about(up, drift),
        about(axis, angle + slipped + slip * share + noise * random()),
        about(swingAxis, tilt + noise * random()),
        start
      );
      samples.push({ at: at + t, ...orientationOf(matrix) });
    }
    at += ms;
    from = to;
    slipped += slip;
  }
  return samples;
}
