// The body from the side, facing right, in any pose, as SVG paths and named places.
import type { Anchors, BodyView, Vertebra } from './body-view.ts';
import type { SidePose } from './pose.ts';
import { limbProfiles } from './limb-profiles.ts';
import { closedPath, limbOutline, openPath, toView } from './outline.ts';
import {
  inFrame,
  sideJoints,
  spineIndex,
  type Arm,
  type Point,
  type SideJoints,
  type SideLeg,
  type SpinePoint
} from './skeleton.ts';

type Pairs = readonly (readonly [out: number, up: number])[];

/** The trunk around the spine: point of the spine, reach to the front, reach to the back. Ours. */
const trunkDepth: readonly (readonly [index: number, front: number, rear: number])[] = [
  [23, 0.034, 0.026],
  [20, 0.034, 0.0275],
  [18, 0.039, 0.0305],
  [16.5, 0.058, 0.0335],
  [15, 0.0785, 0.0335],
  [13, 0.0985, 0.0325],
  [11, 0.111, 0.0305],
  [9, 0.1155, 0.0275],
  [7, 0.113, 0.0255],
  [5, 0.108, 0.0245],
  [3, 0.103, 0.0255],
  [1, 0.0995, 0.032]
];
/** The seat, from the lower belly round to the small of the back; out and up from the hip, with the pelvis. */
const seat: Pairs = [
  [0.0585, 0.005],
  [0.05, -0.045],
  [-0.01, -0.075],
  [-0.06, -0.066],
  [-0.0805, -0.03],
  [-0.0825, 0.002],
  [-0.0735, 0.03]
];
/** The head, from the nape over the crown to the chin; out and up from the top of the spine, with the head. */
const head: Pairs = [
  [-0.026, -0.014],
  [-0.0445, 0.008],
  [-0.053, 0.036],
  [-0.044, 0.066],
  [-0.017, 0.0845],
  [0.016, 0.0865],
  [0.0445, 0.0735],
  [0.0585, 0.049],
  [0.0615, 0.027],
  [0.067, 0.011],
  [0.0645, 0.001],
  [0.0615, -0.014],
  [0.06, -0.03],
  [0.0505, -0.0415],
  [0.033, -0.038],
  [0.012, -0.028]
];
/** The foot; out and up from the ankle, with the foot. */
const foot: Pairs = [
  [0.019, 0.014],
  [0.029, -0.004],
  [0.055, -0.0155],
  [0.085, -0.0225],
  [0.1035, -0.0285],
  [0.1075, -0.0345],
  [0.099, -0.039],
  [0.06, -0.038],
  [0.02, -0.0365],
  [-0.02, -0.039],
  [-0.038, -0.0375],
  [-0.044, -0.028],
  [-0.037, -0.012],
  [-0.022, 0.008],
  [-0.0195, 0.02]
];

const place = (origin: Point, deg: number, pairs: Pairs): Point[] =>
  pairs.map(([out, up]) => inFrame(origin, deg, out, up));

/** The spine at a point that may lie between two vertebrae. */
function alongSpine(spine: readonly SpinePoint[], index: number): SpinePoint {
  const low = spine[Math.floor(index)] as SpinePoint;
  const high = spine[Math.min(Math.floor(index) + 1, spine.length - 1)] as SpinePoint;
  const share = index - Math.floor(index);
  const mix = (a: number, b: number) => a + (b - a) * share;
  return { x: mix(low.x, high.x), y: mix(low.y, high.y), deg: mix(low.deg, high.deg) };
}

function trunkOutline(joints: SideJoints): Point[] {
  const edge = trunkDepth.map(([index, front, rear]) => {
    const at = alongSpine(joints.spine, index);
    return { front: inFrame(at, at.deg, front, 0), rear: inFrame(at, at.deg, -rear, 0) };
  });
  return [
    ...edge.map(({ front }) => front),
    ...place({ x: 0, y: 0 }, joints.pelvisDeg, seat),
    ...edge.map(({ rear }) => rear).toReversed()
  ];
}

const skullOf = (joints: SideJoints) => joints.spine[spineIndex.skull] as SpinePoint;

function armOutlines(arm: Arm): Point[][] {
  const deg = (Math.atan2(arm.fingertip.y - arm.wrist.y, arm.fingertip.x - arm.wrist.x) * 180) / Math.PI;
  // The thumb lies to the front; `up` runs down the hand.
  const thumb = place(arm.wrist, deg, [
    [-0.004, 0.01],
    [-0.0165, 0.022],
    [-0.023, 0.038],
    [-0.0245, 0.053],
    [-0.0205, 0.06],
    [-0.0155, 0.054],
    [-0.006, 0.046],
    [0.002, 0.03]
  ]);
  return [
    limbOutline(arm.shoulder, arm.elbow, limbProfiles.upperArmFromSide),
    limbOutline(arm.elbow, arm.wrist, limbProfiles.forearmFromSide),
    limbOutline(arm.wrist, arm.fingertip, limbProfiles.handFromSide),
    thumb
  ];
}

const legOutlines = (leg: SideLeg): Point[][] => [
  limbOutline(leg.hip, leg.knee, limbProfiles.thighFromSide),
  limbOutline(leg.knee, leg.ankle, limbProfiles.shankFromSide),
  place(leg.ankle, leg.footDeg + 90, foot)
];

function vertebraeOf(joints: SideJoints, view: (p: Point) => Point): Vertebra[] {
  return joints.spine.slice(0, spineIndex.skull).map((at, i) => {
    const next = joints.spine[i + 1] as SpinePoint;
    const share = i / (spineIndex.skull - 1);
    const middle = view({ x: (at.x + next.x) / 2, y: (at.y + next.y) / 2 });
    return { ...middle, width: 12 - 5.6 * share, height: 6.6 - 3.2 * share, turnDeg: 90 - at.deg };
  });
}

function anchorsOf(joints: SideJoints, view: (p: Point) => Point): Anchors {
  const both = (p: Point) => ({ left: view(p), right: view(p) });
  const spine = (index: number) => both(alongSpine(joints.spine, index));
  const limb = (pick: (side: 'left' | 'right') => Point) => ({
    left: view(pick('left')),
    right: view(pick('right'))
  });
  const middle = (a: Point, b: Point) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  const blade = alongSpine(joints.spine, 12);
  return {
    'upper-cervical': spine(22.5),
    'lower-cervical': spine(18.5),
    thoracic: spine(10),
    lumbar: spine(2.5),
    pelvis: both(inFrame({ x: 0, y: 0 }, joints.pelvisDeg, -0.03, 0.035)),
    scapulothoracic: both(inFrame(blade, blade.deg, -0.008, 0)),
    glenohumeral: limb((side) => joints.arms[side].shoulder),
    hip: limb((side) => joints.legs[side].hip),
    knee: limb((side) => joints.legs[side].knee),
    ankle: limb((side) => joints.legs[side].ankle),
    neck: spine(20),
    'upper-back': spine(11),
    shoulder: limb((side) => joints.arms[side].shoulder),
    'low-back': spine(2.5),
    arm: limb((side) => middle(joints.arms[side].elbow, joints.arms[side].wrist)),
    leg: limb((side) => middle(joints.legs[side].hip, joints.legs[side].knee))
  };
}

/**
 * The body from the side, facing right, resting with its lowest point on the ground (y 500); the hips stand at
 * x 0. Layers: the far arm and leg where the pose moves them apart, then the body, then the near (right) arm.
 * @param change what differs from standing
 */
export function sideView(change: Partial<SidePose> = {}): BodyView {
  const joints = sideJoints({ shoulderDeg: 3, elbowDeg: 9, ...change });
  const { left, right } = { left: joints.legs.left, right: joints.legs.right };
  const isApart = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y) > 0.004;
  const isLegApart = isApart(left.knee, right.knee) || isApart(left.toe, right.toe);
  const isArmApart =
    isApart(joints.arms.left.elbow, joints.arms.right.elbow) ||
    isApart(joints.arms.left.wrist, joints.arms.right.wrist);

  const layers = [
    [...(isArmApart ? armOutlines(joints.arms.left) : []), ...(isLegApart ? legOutlines(left) : [])],
    [...legOutlines(right), trunkOutline(joints), place(skullOf(joints), joints.headDeg, head)],
    armOutlines(joints.arms.right)
  ].filter((layer) => layer.length > 0);

  const groundY = Math.min(...layers.flat(2).map((p) => p.y));
  const view = (p: Point) => toView(p, groundY);
  const ear = place(skullOf(joints), joints.headDeg, [
    [0.002, 0.026],
    [-0.009, 0.0275],
    [-0.0105, 0.014],
    [-0.003, 0.004]
  ]);
  return {
    layers: layers.map((layer) => layer.map((points) => closedPath(points.map(view)))),
    creases: [openPath(ear.map(view))],
    vertebrae: vertebraeOf(joints, view),
    blades: [],
    anchors: anchorsOf(joints, view)
  };
}
