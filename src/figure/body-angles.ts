// Reads the limbs' angles back from a body: what planting a hand or a foot has made of a pose.
import type { BodyPose } from './body-pose.ts';
import type { Body } from './body-skeleton.ts';
import type { Limb } from './limb.ts';
import type { SideName } from './pose.ts';
import { limbAngles, type Axes } from './space.ts';

const wrap = (deg: number, near: number) => deg + 360 * Math.round((near - deg) / 360);

/**
 * Of the two ways to say one direction in three angles (flexed, out, turned), the one nearest to those that
 * stood before, whole turns included.
 */
function nearestTurn(angles: readonly number[], before: readonly number[]): readonly number[] {
  const [flexDeg = 0, outDeg = 0, turnDeg = 0] = angles;
  const ways = [
    [flexDeg, outDeg, turnDeg],
    [flexDeg + 180, 180 - outDeg, turnDeg + 180]
  ].map((way) => way.map((deg, i) => wrap(deg, before[i] ?? 0)));
  const far = (way: readonly number[]) =>
    way.reduce((sum, deg, i) => sum + Math.abs(deg - (before[i] ?? 0)), 0);
  const [one = [], other = []] = ways;
  return far(one) <= far(other) ? one : other;
}

/** The three angles of a limb, right and left alike, nearest to those it had. */
function rootAngles(parent: Axes, limb: Limb, side: SideName, turnSign: 1 | -1, now: readonly number[]) {
  const sign = side === 'right' ? 1 : -1;
  const { flexDeg, outDeg, turnDeg } = limbAngles(parent, limb.upper);
  const [flexed = 0, out = 0, turned = 0] = nearestTurn(
    [flexDeg, sign * outDeg, turnSign * sign * turnDeg],
    now
  );
  return { flexed, out, turned };
}

/**
 * The pose whose limbs lie as a body's do.
 * @param near the pose that the body was laid in: it holds trunk and head, and says which of two ways to turn
 */
export function anglesOf(body: Body, near: BodyPose): BodyPose {
  const armAt = (side: SideName) =>
    rootAngles(body.girdle, body.arms[side], side, 1, [
      near.shoulder[side],
      near.armOut[side],
      near.armTurn[side]
    ]);
  const legAt = (side: SideName) =>
    rootAngles(body.trunk, body.legs[side], side, -1, [
      near.hip[side],
      near.legOut[side],
      near.legTurn[side]
    ]);
  const arms = { left: armAt('left'), right: armAt('right') };
  const legs = { left: legAt('left'), right: legAt('right') };
  const both = (read: (side: SideName) => number) => ({ left: read('left'), right: read('right') });
  return {
    ...near,
    shoulder: both((side) => arms[side].flexed),
    armOut: both((side) => arms[side].out),
    armTurn: both((side) => arms[side].turned),
    elbow: both((side) => limbAngles(body.arms[side].upper, body.arms[side].lower).flexDeg),
    hip: both((side) => legs[side].flexed),
    legOut: both((side) => legs[side].out),
    legTurn: both((side) => legs[side].turned),
    knee: both((side) => -limbAngles(body.legs[side].upper, body.legs[side].lower).flexDeg),
    ankle: both((side) => limbAngles(body.legs[side].lower, body.legs[side].last).flexDeg)
  };
}
