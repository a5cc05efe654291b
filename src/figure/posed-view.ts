// A body in space as the eye sees it: layers from far to near, and the spine within.
import { armRows, headRows, legRows, trunkRow, type Row } from './body-sections.ts';
import type { Body } from './body-skeleton.ts';
import type { Vertebra } from './body-view.ts';
import { see, silhouette, type Camera } from './camera.ts';
import { openPath } from './outline.ts';
import { sideNames, type SideName } from './pose.ts';
import { spineIndex } from './skeleton.ts';
import { add, dot, placeIn, scale, subtract, type Vector } from './space.ts';

export interface PosedView {
  /** From far to near; each is one path. */
  readonly layers: readonly { readonly path: string; readonly isFar: boolean }[];
  readonly creases: readonly string[];
  readonly vertebrae: readonly Vertebra[];
}

type Place = 'far' | 'with-trunk' | 'near';
const middleOf = (...places: Vector[]): Vector =>
  scale(
    places.reduce((sum, place) => add(sum, place)),
    1 / places.length
  );

/** How much nearer to the eye a limb must be to lie on top of the trunk, or farther to lie behind. Ours. */
const apart = { arm: 0.085, legNear: 0.085, legFar: -0.13, hipFar: -0.035, head: 0.11 };

function depthOf(camera: Camera, place: Vector, than: Vector): number {
  return dot(subtract(place, than), camera.towards);
}
const placeBy = (depth: number, far: number, near: number): Place =>
  depth < far ? 'far' : depth > near ? 'near' : 'with-trunk';

/** A limb or the head, and how it lies against the trunk. */
export interface BodyPart {
  readonly kind: 'arm' | 'leg' | 'head';
  /** Of a limb. */
  readonly side?: SideName;
  readonly place: Place;
  readonly rows: readonly Row[];
}

/** What is drawn around the trunk, from far to near. */
export function partsAround(body: Body, camera: Camera): readonly BodyPart[] {
  const ribs = body.spine[11];
  const chest: Vector = ribs ? placeIn(ribs.at, ribs.axes, 0.04, 0, 0) : [0, 0, 0];
  const limbs = sideNames.flatMap((side) => {
    const [arm, leg] = [body.arms[side], body.legs[side]];
    const armDepth = depthOf(camera, middleOf(arm.middle, arm.end), chest);
    const legDepth = depthOf(camera, middleOf(leg.middle, leg.end), [0, 0, 0]);
    const isFarLeg = depthOf(camera, leg.root, [0, 0, 0]) < apart.hipFar;
    return [
      {
        kind: 'arm' as const,
        side,
        depth: armDepth,
        place: placeBy(armDepth, -apart.arm, apart.arm),
        rows: armRows(arm)
      },
      {
        kind: 'leg' as const,
        side,
        depth: legDepth,
        place: placeBy(legDepth, isFarLeg ? 0 : apart.legFar, apart.legNear),
        rows: legRows(leg)
      }
    ];
  });
  const skull = body.spine[spineIndex.skull];
  const headDepth = depthOf(camera, placeIn(skull?.at ?? chest, body.head, 0, 0.03, 0), chest);
  const head = {
    kind: 'head' as const,
    depth: headDepth,
    place: placeBy(headDepth, -0.3, apart.head),
    rows: headRows(body)
  };
  return [...limbs, head].sort((a, b) => a.depth - b.depth);
}

/**
 * Draws a body.
 * @param shift moves the body in space, to where it rests on the ground
 */
export function posedView(body: Body, shift: Vector, camera: Camera): PosedView {
  const moveRow = (row: Row): Row => row.map((slice) => ({ ...slice, middle: add(slice.middle, shift) }));
  const parts = partsAround(body, camera);
  const inPlace = (place: Place) => parts.filter((part) => part.place === place);
  const pathOf = (rows: readonly Row[]) => silhouette(camera, rows.map(moveRow));
  return {
    layers: [
      ...inPlace('far').map(({ rows }) => ({ path: pathOf(rows), isFar: true })),
      {
        path: pathOf([trunkRow(body), ...inPlace('with-trunk').flatMap(({ rows }) => rows)]),
        isFar: false
      },
      ...inPlace('near').map(({ rows }) => ({ path: pathOf(rows), isFar: false }))
    ],
    creases: earsOf(body, shift, camera),
    vertebrae: vertebraeOf(body, shift, camera)
  };
}

function earsOf(body: Body, shift: Vector, camera: Camera): string[] {
  const skull = body.spine[spineIndex.skull];
  if (!skull) return [];
  return sideNames.flatMap((side: SideName) => {
    const sign = side === 'right' ? 1 : -1;
    if (dot(body.head.right, camera.towards) * sign < 0.6) return [];
    const points = [
      [0.002, 0.026],
      [-0.009, 0.0275],
      [-0.0105, 0.014],
      [-0.003, 0.004]
    ].map(([ahead = 0, up = 0]) =>
      see(camera, add(placeIn(skull.at, body.head, ahead, up, sign * 0.044), shift))
    );
    return [openPath(points)];
  });
}

/** The spine shows where the back or the side is turned to the eye, and where it is not seen end on. */
function vertebraeOf(body: Body, shift: Vector, camera: Camera): Vertebra[] {
  if (dot(body.trunk.front, camera.towards) > 0.4) return [];
  return body.spine.slice(0, spineIndex.skull).flatMap(({ at, axes }, i) => {
    const next = body.spine[i + 1];
    if (!next || dot(axes.front, camera.towards) > 0.75) return [];
    const [from, to] = [see(camera, add(at, shift)), see(camera, add(next.at, shift))];
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const share = i / (spineIndex.skull - 1);
    const full = Math.hypot(...subtract(next.at, at)) * 500;
    if (length < full * 0.35) return [];
    const turnDeg = 90 - (Math.atan2(from.y - to.y, to.x - from.x) * 180) / Math.PI;
    return [
      {
        x: (from.x + to.x) / 2,
        y: (from.y + to.y) / 2,
        width: 12 - 5.6 * share,
        height: (6.6 - 3.2 * share) * (length / full),
        turnDeg
      }
    ];
  });
}
