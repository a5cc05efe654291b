// A pose of the whole body in space: the letters of the exercise keyframes as named joint angles.
import type { Sides } from './pose.ts';

/**
 * Angles in degrees; 0 all over is standing, and for sagittal values they are those of `SidePose`. The letter
 * is that of the keyframes.
 */
export interface BodyPose {
  /** T: trunk from upright; 90 face down, -90 on the back. */
  readonly trunk: number;
  /** L: the whole trunk tipped to the person's right (+). */
  readonly lean: number;
  /** The whole body turned to its right on the spot (+). */
  readonly heading: number;
  /** C: spine round (+) or hollow (-). */
  readonly curve: number;
  /** B: spine bent to the right (+). */
  readonly bend: number;
  /** Y: chest turned to the right (+) on the pelvis. */
  readonly turn: number;
  /** N, NL, NY: chin down (+); head tipped to the right (+); head turned to the right (+) on the chest. */
  readonly neck: number;
  readonly neckBend: number;
  readonly neckTurn: number;
  /** rib: 0 breathed out, 1 breathed in. */
  readonly breath: number;
  /** prot: shoulder blades drawn back (-1) or pushed forward (1). */
  readonly reach: number;
  /** S, A, ER: arm flexed, out to its side, turned out. */
  readonly shoulder: Sides<number>;
  readonly armOut: Sides<number>;
  readonly armTurn: Sides<number>;
  /** E, W: elbow bent; hand bent back (+). */
  readonly elbow: Sides<number>;
  readonly wrist: Sides<number>;
  /** How far the hand lies as on a surface (1) and not as the wrist says (0). */
  readonly palm: Sides<number>;
  /** H, O, R: thigh flexed, out to its side, turned in. */
  readonly hip: Sides<number>;
  readonly legOut: Sides<number>;
  readonly legTurn: Sides<number>;
  /** K: knee bent. F: toes up (+). */
  readonly knee: Sides<number>;
  readonly ankle: Sides<number>;
}

const none = { left: 0, right: 0 } as const;
export const standing: BodyPose = {
  trunk: 0,
  lean: 0,
  heading: 0,
  curve: 0,
  bend: 0,
  turn: 0,
  neck: 0,
  neckBend: 0,
  neckTurn: 0,
  breath: 0,
  reach: 0,
  shoulder: none,
  armOut: none,
  armTurn: none,
  elbow: none,
  wrist: none,
  palm: none,
  hip: none,
  legOut: none,
  legTurn: none,
  knee: none,
  ankle: none
};

const swap = ({ left, right }: Sides<number>): Sides<number> => ({ left: right, right: left });

/** The pose as a mirror shows it. */
export const mirrorBody = (pose: BodyPose): BodyPose => ({
  ...pose,
  lean: -pose.lean,
  heading: -pose.heading,
  bend: -pose.bend,
  turn: -pose.turn,
  neckBend: -pose.neckBend,
  neckTurn: -pose.neckTurn,
  shoulder: swap(pose.shoulder),
  armOut: swap(pose.armOut),
  armTurn: swap(pose.armTurn),
  elbow: swap(pose.elbow),
  wrist: swap(pose.wrist),
  palm: swap(pose.palm),
  hip: swap(pose.hip),
  legOut: swap(pose.legOut),
  legTurn: swap(pose.legTurn),
  knee: swap(pose.knee),
  ankle: swap(pose.ankle)
});
