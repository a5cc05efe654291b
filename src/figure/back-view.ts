// The body from behind as SVG paths and named places.
import type { Anchors, BodyView, Vertebra } from './body-view.ts';
import { closedPath, flipProfile, limbOutline, openPath, toView, type Profile } from './outline.ts';
import { limbProfiles } from './limb-profiles.ts';
import { sideNames, type BackPose, type Sides } from './pose.ts';
import {
  backJoints,
  inFrame,
  proportions,
  type Arm,
  type BackJoints,
  type Leg,
  type Point
} from './skeleton.ts';

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

const sign = { left: -1, right: 1 } as const;

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

/** Vertebrae seen from behind: height above the hips of the lowest and the highest. */
const spineSpan = { low: 0.05, high: 0.352, count: 24 };

function vertebraeOf(joints: BackJoints): Vertebra[] {
  const step = (spineSpan.high - spineSpan.low) / (spineSpan.count - 0.4);
  let height = spineSpan.low;
  return Array.from({ length: spineSpan.count }, (_, i) => {
    const share = i / (spineSpan.count - 1);
    const mid = joints.midlineAt(height);
    height += step * (1.26 - 0.52 * share);
    return {
      ...view(mid),
      width: 13 - 6.2 * share,
      height: 4.6 - 1.7 * share,
      turnDeg: 90 - mid.deg
    };
  });
}

function bladesOf(joints: BackJoints): string[] {
  const corners: readonly (readonly [number, number])[] = [
    [0.039, 0.268],
    [0.0475, 0.2735],
    [0.07, 0.2655],
    [0.0955, 0.267],
    [0.098, 0.2565],
    [0.088, 0.235],
    [0.07, 0.198],
    [0.057, 0.181],
    [0.049, 0.183],
    [0.0425, 0.21],
    [0.0385, 0.242]
  ];
  return sideNames.map((side) => {
    return closedPath(
      corners.map(([out, height]) => {
        const mid = joints.midlineAt(height);
        return view(inFrame(mid, mid.deg, sign[side] * out, 0));
      })
    );
  });
}

const forSides = (make: (side: 'left' | 'right') => Point): Sides<Point> => ({
  left: view(make('left')),
  right: view(make('right'))
});

export function anchorsOf(joints: BackJoints): Anchors {
  const onTrunk = (out: number, height: number) =>
    forSides((side) => {
      const mid = joints.midlineAt(height);
      return inFrame(mid, mid.deg, sign[side] * out, 0);
    });
  const between = (a: Point, b: Point, share: number) => ({
    x: a.x + (b.x - a.x) * share,
    y: a.y + (b.y - a.y) * share
  });
  return {
    'upper-cervical': onTrunk(0, 0.345),
    'lower-cervical': onTrunk(0, 0.318),
    thoracic: onTrunk(0, 0.205),
    lumbar: onTrunk(0, 0.083),
    pelvis: onTrunk(0.036, 0.028),
    scapulothoracic: onTrunk(0.066, 0.232),
    glenohumeral: forSides((side) => joints.arms[side].shoulder),
    hip: forSides((side) => inFrame(joints.legs[side].hip, 90, sign[side] * 0.026, 0)),
    knee: forSides((side) => joints.legs[side].knee),
    ankle: forSides((side) => joints.legs[side].ankle),
    neck: onTrunk(0, 0.325),
    'upper-back': onTrunk(0, 0.2),
    shoulder: forSides((side) => joints.arms[side].shoulder),
    'low-back': onTrunk(0, 0.08),
    arm: forSides((side) => between(joints.arms[side].elbow, joints.arms[side].wrist, 0.35)),
    leg: forSides((side) => between(joints.legs[side].hip, joints.legs[side].knee, 0.6))
  };
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

/** A line given by how far out and how high its points lie, drawn on both sides. */
export const creasesOf = (
  joints: BackJoints,
  lines: readonly (readonly (readonly [number, number])[])[]
): string[] =>
  lines.flatMap((points) =>
    sideNames.map((side) =>
      openPath(
        points.map(([out, height]) => {
          const mid = joints.midlineAt(height);
          return view(inFrame(mid, mid.deg, sign[side] * out, 0));
        })
      )
    )
  );

/**
 * The body from behind; the person's left is at the viewer's left.
 * @param change what differs from standing easily
 */
export function backView(change: Partial<BackPose> = {}): BodyView {
  const joints = backJoints(change);
  const parts = partsOf(joints);
  return {
    layers: [[...parts.arms, ...parts.trunk]],
    parts,
    creases: creasesOf(joints, [
      [
        [0.008, -0.062],
        [0.035, -0.0715],
        [0.066, -0.063]
      ],
      [
        [0.04, -0.248],
        [0.055, -0.2505],
        [0.069, -0.247]
      ]
    ]),
    vertebrae: vertebraeOf(joints),
    blades: bladesOf(joints),
    anchors: anchorsOf(joints)
  };
}
