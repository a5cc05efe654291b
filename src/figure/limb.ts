// An arm or a leg in space: two bones, and how its hand or foot lies.
import type { SideName } from './pose.ts';
import { heelShare, proportions } from './skeleton.ts';
import { cross, dot, flex, placeIn, scale, subtract, unit, type Axes, type Vector } from './space.ts';

/** Two bones and an end. `upper` and `lower` are their frames; each bone runs against its frame's up. */
export interface Limb {
  readonly root: Vector;
  readonly middle: Vector;
  readonly end: Vector;
  readonly tip: Vector;
  readonly upper: Axes;
  readonly lower: Axes;
  /** Hand (runs against its up) or foot (runs along its front). */
  readonly last: Axes;
  /** A hand that is closed round something. */
  readonly isClosed?: true;
}
/** Upper and lower bone, fractions of height. */
export const armLengths = [proportions.upperArm, proportions.forearm] as const;
export const legLengths = [proportions.thigh, proportions.shank] as const;

/** An arm that hangs from a place. */
export function armOf(root: Vector, upper: Axes, elbowDeg: number, wristDeg: number): Limb {
  const middle = placeIn(root, upper, 0, -armLengths[0], 0);
  const lower = flex(upper, elbowDeg);
  const end = placeIn(middle, lower, 0, -armLengths[1], 0);
  const last = flex(lower, wristDeg);
  return { root, middle, end, tip: placeIn(end, last, 0, -proportions.hand, 0), upper, lower, last };
}

/** Where the toes are. */
export function footOf(end: Vector, last: Axes): Vector {
  return placeIn(end, last, (1 - heelShare) * proportions.footLength, -proportions.footHeight, 0);
}

/** A leg that hangs from a place. */
export function legOf(root: Vector, upper: Axes, kneeDeg: number, ankleDeg: number): Limb {
  const middle = placeIn(root, upper, 0, -legLengths[0], 0);
  const lower = flex(upper, -kneeDeg);
  const end = placeIn(middle, lower, 0, -legLengths[1], 0);
  const last = flex(lower, ankleDeg);
  return { root, middle, end, tip: footOf(end, last), upper, lower, last };
}

/**
 * How a foot rests on the ground or in the air: flat where an ankle allows it, stretched out where the shin
 * lies face down, else at a right angle. Degrees, toes up (+).
 */
export function naturalAnkle(lower: Axes): number {
  if (lower.up[1] > 0) {
    const flat = (Math.atan2(-lower.front[1], lower.up[1]) * 180) / Math.PI;
    if (flat >= -50 && flat <= 35) return flat;
  }
  return lower.front[1] < -0.5 ? -75 : 0;
}

/** The leg with its foot flat on the ground, toes where the shin faces. */
export function flattenFoot(leg: Limb): Limb {
  const [x, , z] = leg.lower.front;
  const front = unit([x, 0, z]);
  const last: Axes = { front, up: [0, 1, 0], right: cross(front, [0, 1, 0]) };
  return { ...leg, last, tip: footOf(leg.end, last) };
}

/** The leg with its ankle at an angle; toes up (+). */
export function setAnkle(leg: Limb, ankleDeg: number): Limb {
  const last = flex(leg.lower, ankleDeg);
  return { ...leg, last, tip: footOf(leg.end, last) };
}

/** What a hand lies on: a wall, or a table or counter. Absent, the ground. */
export type Surface = 'wall' | 'top';

/** The arm with its hand lying so. */
export const turnHand = (arm: Limb, last: Axes): Limb => ({
  ...arm,
  last,
  tip: placeIn(arm.end, last, 0, -proportions.hand, 0)
});

/** How a hand lies on the ground or a top (fingers towards where the head is), or on a wall (fingers up). */
export function handOn(girdle: Axes, side: SideName, on?: Surface): Axes {
  const [x, , z] = girdle.up;
  const ahead = Math.hypot(x, z) > 0.12 ? girdle.up : girdle.front;
  const fingers: Vector = on === 'wall' ? [0, 1, 0] : unit([ahead[0], 0, ahead[2]]);
  const inner = scale(girdle.right, side === 'right' ? -1 : 1);
  const front = unit(subtract(inner, scale(fingers, dot(inner, fingers))));
  const up = scale(fingers, -1);
  return { front, up, right: cross(front, up) };
}
