// How far the drawn joints may go: no figure is ever drawn with a joint outside these.
import type { SidePose } from './pose.ts';

type JointAngle = Exclude<keyof SidePose, 'trunkDeg'>;

/**
 * Degrees, from the least to the most, as the letters of the pose count them. The trunk's own direction is free:
 * a body may lie, stand or kneel.
 * @source ours: round numbers a little beyond the usual adult ranges in content/regions.ts, so that a free body fits
 */
export const jointRanges: Readonly<Record<JointAngle, readonly [least: number, most: number]>> = {
  hipDeg: [-45, 140],
  kneeDeg: [0, 160],
  ankleDeg: [-75, 45],
  shoulderDeg: [-70, 190],
  elbowDeg: [0, 155],
  wristDeg: [-90, 90],
  neckDeg: [-75, 75],
  curveDeg: [-35, 40]
};

/** Joints of a pose that lie outside their range, by name. */
export function jointsOutOfRange(pose: Partial<SidePose>): readonly JointAngle[] {
  return (Object.keys(jointRanges) as JointAngle[]).filter((joint) => {
    const value = pose[joint];
    if (value === undefined || value === 'natural') return false;
    const [least, most] = jointRanges[joint];
    const both = typeof value === 'number' ? [value] : [value.left, value.right];
    return both.some((deg) => deg < least || deg > most);
  });
}
