// The body from behind as outlines: head, trunk, arms and legs around a skeleton.
import type { BodyView } from './body-view.ts';
import { closedPath, flipProfile, limbOutline, toView, type Profile } from './outline.ts';
import { limbProfiles } from './limb-profiles.ts';
import { sideNames } from './pose.ts';
import { inFrame, proportions, type Arm, type BackJoints, type Leg, type Point } from './skeleton.ts';

const hipHeight = proportions.footHeight + proportions.shank + proportions.thigh;
/** From the skeleton into SVG units, the person standing on the ground. */
export const view = (point: Point) => toView(point, -hipHeight);

/** Half the trunk's width by height above the hips, from neck to seat. Ours, drawn to suit any sex. */
const trunkHalf: readonly (readonly [height: number, half: number])[] = [
  [0.362, 0.031],
  [0.342, 0.0318],
  [0.326, 0.0345],
  [0.314, 0.0435],
  [0.305, 0.062],
  [0.2985, 0.085],
  [0.2905, 0.103],
  [0.278, 0.112],
  [0.255, 0.113],
  [0.22, 0.107],
  [0.185, 0.101],
  [0.145, 0.0915],
  [0.105, 0.0855],
  [0.07, 0.0865],
  [0.035, 0.093],
  [0, 0.0982],
  [-0.03, 0.0988],
  [-0.054, 0.09],
  [-0.064, 0.05]
];

/** Half the head's width by share of its height, chin to crown. */
const headHalf: readonly (readonly [share: number, half: number])[] = [
  [0.0, 0.012],
  [0.05, 0.0245],
  [0.16, 0.0355],
  [0.33, 0.0425],
  [0.52, 0.0458],
  [0.7, 0.0452],
  [0.86, 0.0365],
  [0.965, 0.0205]
];
const chinHeight = 0.336;
const headHeight = 0.134;

/** Which way a side lies from the middle, seen from behind. */
export const sign = { left: -1, right: 1 } as const;

function trunkOutline(joints: BackJoints): Point[] {
  const edge = (s: number) =>
    trunkHalf.map(([height, half]) => {
      const mid = joints.midlineAt(height);
      return inFrame(mid, mid.deg, s * half, 0);
    });
  return [...edge(1), ...edge(-1).toReversed()];
}

function headOutlines(joints: BackJoints): Point[][] {
  const neck = joints.midlineAt(proportions.trunk);
  const place = (out: number, height: number) =>
    inFrame(neck, joints.headDeg, out, height - proportions.trunk);
  const edge = (s: number) =>
    headHalf.map(([share, half]) => place(s * half, chinHeight + share * headHeight));
  const skull = [...edge(1), place(0, chinHeight + headHeight), ...edge(-1).toReversed()];
  const ear = (s: number) =>
    [
      [0.04, 0.413],
      [0.0485, 0.416],
      [0.0505, 0.405],
      [0.0465, 0.387],
      [0.04, 0.386]
    ].map(([out, height]) => place(s * (out as number), height as number));
  return [ear(1), ear(-1), skull];
}

/** A hand with a hint of a thumb on its body side. */
function handOutlines(arm: Arm, s: number, shape: (p: Profile) => Profile): Point[][] {
  const deg = (Math.atan2(arm.fingertip.y - arm.wrist.y, arm.fingertip.x - arm.wrist.x) * 180) / Math.PI;
  const thumb = [
    [0.008, 0.008],
    [0.0175, 0.02],
    [0.0255, 0.036],
    [0.029, 0.052],
    [0.0255, 0.06],
    [0.0205, 0.053],
    [0.014, 0.048],
    [0.004, 0.04]
  ].map(([out, along]) => inFrame(arm.wrist, deg, s * (out as number), along as number));
  return [limbOutline(arm.wrist, arm.fingertip, shape(limbProfiles.handFromBehind)), thumb];
}

function armOutlines(arm: Arm, s: number): Point[][] {
  const shape = (p: Profile) => (s > 0 ? p : flipProfile(p));
  return [
    limbOutline(arm.shoulder, arm.elbow, shape(limbProfiles.upperArmFromBehind)),
    limbOutline(arm.elbow, arm.wrist, shape(limbProfiles.forearmFromBehind)),
    ...handOutlines(arm, s, shape)
  ];
}

function legOutlines(leg: Leg, s: number): Point[][] {
  const shape = (p: Profile) => (s > 0 ? p : flipProfile(p));
  const foot = [
    [-0.014, 0.024],
    [-0.0176, 0.008],
    [-0.018, -0.012],
    [-0.0215, -0.029],
    [-0.013, -0.0385],
    [0.012, -0.039],
    [0.036, -0.0385],
    [0.0415, -0.031],
    [0.031, -0.016],
    [0.0205, -0.001],
    [0.0176, 0.012],
    [0.013, 0.026]
  ].map(([out, up]) => ({ x: leg.ankle.x + s * (out as number), y: leg.ankle.y + (up as number) }));
  return [
    limbOutline(leg.hip, leg.knee, shape(limbProfiles.thighFromBehind)),
    limbOutline(leg.knee, leg.ankle, shape(limbProfiles.shankFromBehind)),
    foot
  ];
}

/** Head, trunk and legs, and the arms apart from them. */
export function partsOf(joints: BackJoints): NonNullable<BodyView['parts']> {
  const paths = (outlines: Point[][]) => outlines.map((points) => closedPath(points.map(view)));
  return {
    arms: paths(sideNames.flatMap((side) => armOutlines(joints.arms[side], sign[side]))),
    trunk: paths([
      ...sideNames.flatMap((side) => legOutlines(joints.legs[side], sign[side])),
      trunkOutline(joints),
      ...headOutlines(joints)
    ])
  };
}
