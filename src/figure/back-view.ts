// The body from behind as SVG paths and named places.
import { partsOf, sign, view } from './back-outlines.ts';
import type { Anchors, BodyView, Vertebra } from './body-view.ts';
import { closedPath, openPath } from './outline.ts';
import { sideNames, type BackPose, type Sides } from './pose.ts';
import { backJoints, inFrame, type BackJoints, type Point } from './skeleton.ts';

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
