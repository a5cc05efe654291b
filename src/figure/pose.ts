// A pose: joint angles in degrees, seen from the side or from behind, and the same pose mirrored.

/** One value for each side of the person (never of the picture). */
export interface Sides<T> {
  readonly left: T;
  readonly right: T;
}

/** Degrees for both sides at once, or one for each. */
export type PairDeg = number | Sides<number>;

export const sideNames = ['left', 'right'] as const;
export type SideName = (typeof sideNames)[number];

export const sideOf = (pair: PairDeg, side: SideName): number =>
  typeof pair === 'number' ? pair : pair[side];

/**
 * A pose seen from the side, the person facing right; every angle in degrees, 0 all over is standing.
 * The letters are those of the exercise keyframes.
 */
export interface SidePose {
  /** T: trunk from upright; 90 face down, -90 on the back. */
  readonly trunkDeg: number;
  /** H: hip flexion; 0 = thigh in line with the trunk. */
  readonly hipDeg: PairDeg;
  /** K: knee flexion. */
  readonly kneeDeg: PairDeg;
  /** Toes up (+) or down (-) from a right angle with the shin; `natural` plants or rests the foot. */
  readonly ankleDeg: PairDeg | 'natural';
  /** S: shoulder flexion; 0 = arm along the trunk, 180 overhead. */
  readonly shoulderDeg: PairDeg;
  /** E: elbow flexion. */
  readonly elbowDeg: PairDeg;
  /** Hand bent back (+), as when leaning on it, or in (-). */
  readonly wristDeg: PairDeg;
  /** N: chin down (+) or up (-). */
  readonly neckDeg: number;
  /** C: the trunk's curve; + round, - hollow: each end turns so much from the line between them. */
  readonly curveDeg: number;
}

/** A pose seen from behind; degrees, outwards and to the person's right are positive. */
export interface BackPose {
  readonly leanDeg: number;
  readonly bendDeg: number;
  readonly headDeg: number;
  readonly armDeg: PairDeg;
  readonly elbowDeg: PairDeg;
  readonly legDeg: PairDeg;
}

/** Arms a little away from the trunk, so that every place can be seen and tapped. */
export const standingBack: BackPose = {
  leanDeg: 0,
  bendDeg: 0,
  headDeg: 0,
  armDeg: 15,
  elbowDeg: -4,
  legDeg: 1
};

const swap = (pair: PairDeg): PairDeg =>
  typeof pair === 'number' ? pair : { left: pair.right, right: pair.left };

/** The pose as a mirror shows it. */
export const mirrorBack = (pose: BackPose): BackPose => ({
  leanDeg: -pose.leanDeg,
  bendDeg: -pose.bendDeg,
  headDeg: -pose.headDeg,
  armDeg: swap(pose.armDeg),
  elbowDeg: swap(pose.elbowDeg),
  legDeg: swap(pose.legDeg)
});
