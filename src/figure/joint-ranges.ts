// How far the drawn joints may go: no figure is ever drawn with a joint outside these.
import type { BodyPose } from './body-pose.ts';
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

type BodyAngle = Exclude<
  keyof BodyPose,
  'trunk' | 'lean' | 'heading' | 'breath' | 'reach' | 'palm' | 'wrist'
>;

/**
 * The same for a body that may leave the plane. The hip is counted from the pelvis, which the curve of the spine
 * turns. The hand is free: the forearm, which would turn it, is not drawn turning.
 * @source ours, as above
 */
const bodyRanges: Readonly<Record<BodyAngle, readonly [least: number, most: number]>> = {
  curve: jointRanges.curveDeg,
  bend: [-40, 40],
  turn: [-70, 70],
  neck: jointRanges.neckDeg,
  neckBend: [-45, 45],
  neckTurn: [-85, 85],
  shoulder: jointRanges.shoulderDeg,
  armOut: [-80, 180],
  armTurn: [-100, 110],
  elbow: [-1, 155],
  hip: jointRanges.hipDeg,
  legOut: [-35, 65],
  legTurn: [-65, 50],
  knee: [-1, 160],
  ankle: jointRanges.ankleDeg
};

/** Joints of a body's pose that lie outside their range, each with the degrees found. */
export function bodyJointsOutOfRange(pose: BodyPose): readonly string[] {
  return (Object.keys(bodyRanges) as BodyAngle[]).flatMap((joint) => {
    const [least, most] = bodyRanges[joint];
    const value = pose[joint];
    const all = typeof value === 'number' ? [value] : [value.left, value.right];
    const fromPelvis = joint === 'hip' ? pose.curve : 0;
    return all
      .map((deg) => deg - fromPelvis)
      .filter((deg) => deg < least - 0.5 || deg > most + 0.5)
      .map((deg) => `${joint} ${Math.round(deg)}`);
  });
}
