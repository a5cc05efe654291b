// The arm of a throw, seen from the side: the upper arm points at the viewer, and the forearm lies back.
import { limbProfiles } from './limb-profiles.ts';
import { closedPath, figureHeight, limbOutline } from './outline.ts';
import { proportions, reach, type Point } from './skeleton.ts';

export interface ThrowingArm {
  readonly paths: readonly string[];
  /** The elbow, nearest to the viewer, and the hand. */
  readonly elbow: Point;
  readonly hand: Point;
}

/** Where the elbow is seen, from the shoulder; fractions of height. */
const elbowSeen: Point = { x: 0.014, y: 0.004 };

/**
 * Draws forearm and hand.
 * @param shoulder in SVG units
 * @param laidBackDeg 0 is forward and level, 90 upright, more is laid back
 */
export function throwingArm(shoulder: Point, laidBackDeg: number): ThrowingArm {
  const wrist = reach(elbowSeen, proportions.forearm, laidBackDeg);
  const tip = reach(wrist, proportions.hand * 0.8, laidBackDeg + 8);
  const view = ({ x, y }: Point): Point => ({
    x: shoulder.x + x * figureHeight,
    y: shoulder.y - y * figureHeight
  });
  return {
    paths: [
      closedPath(limbOutline(elbowSeen, wrist, limbProfiles.forearmFromSide).map(view)),
      closedPath(limbOutline(wrist, tip, limbProfiles.handFromSide).map(view))
    ],
    elbow: view(elbowSeen),
    hand: view(tip)
  };
}
