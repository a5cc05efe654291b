// Brings the end of an arm or a leg to a place, by bending what lies above it.
import { armLengths, armOf, footOf, legLengths, legOf, turnHand, type Limb } from './limb.ts';
import {
  add,
  angleBetween,
  cross,
  dot,
  lengthOf,
  scale,
  subtract,
  unit,
  type Axes,
  type Vector
} from './space.ts';

/**
 * Bends a limb so that its end comes to a place, the middle joint staying on the side where it was. Where the
 * place is out of reach the limb stretches towards it.
 * @param forward which way the lower bone bends on the upper: 1 to the front (arm), -1 to the back (leg)
 */
function reachFor(limb: Limb, lengths: readonly [number, number], target: Vector, forward: 1 | -1) {
  const [a, b] = lengths;
  const way = subtract(target, limb.root);
  const distance = Math.min(Math.max(lengthOf(way), Math.abs(a - b) + 0.02), (a + b) * 0.9998);
  const towards = unit(way);
  const off = (v: Vector) => subtract(v, scale(towards, dot(v, towards)));
  // A bent limb keeps its plane. A straight one has none: its elbow then lies behind, its knee ahead.
  const bend = angleBetween(limb.upper.up, limb.lower.up);
  const kept = Math.min(1, Math.max(0, (bend - 10) / 20));
  const usual = unit(off(scale(limb.upper.front, -forward)));
  const own = unit(off(scale(limb.upper.up, -1)));
  const pole = unit(add(scale(usual, 1 - kept), scale(own, kept)));
  const cos = (a * a + distance * distance - b * b) / (2 * a * distance);
  const bone = add(scale(towards, cos), scale(pole, Math.sqrt(Math.max(0, 1 - cos * cos))));
  const end = add(limb.root, scale(towards, distance));
  const middle = add(limb.root, scale(bone, a));
  const lowerBone = unit(subtract(end, middle));
  const up = scale(bone, -1);
  const front = unit(scale(subtract(lowerBone, scale(bone, dot(lowerBone, bone))), forward));
  const upper: Axes = { front, up, right: cross(front, up) };
  return { upper, bendDeg: angleBetween(bone, lowerBone) };
}

/** The arm with its wrist at a place and the hand lying as `hand` says. */
export function plantArm(arm: Limb, wrist: Vector, hand: Axes): Limb {
  const { upper, bendDeg } = reachFor(arm, armLengths, wrist, 1);
  return turnHand(armOf(arm.root, upper, bendDeg, 0), hand);
}

/** The leg with its ankle at a place; the foot keeps its direction in space. */
export function plantLeg(leg: Limb, ankle: Vector): Limb {
  const { upper, bendDeg } = reachFor(leg, legLengths, ankle, -1);
  const moved = legOf(leg.root, upper, bendDeg, 0);
  return { ...moved, last: leg.last, tip: footOf(moved.end, leg.last) };
}
