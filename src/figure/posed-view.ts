// A body in space as the eye sees it: clothed pieces from far to near, with their light, and the spine on the back.
import { armRows, headPieces, headRows, legRows, shortsOf, trunkPieces, type Row } from './body-sections.ts';
import type { Body } from './body-skeleton.ts';
import type { Vertebra } from './body-view.ts';
import { see, silhouette, type Camera, type Detail, type Shape } from './camera.ts';
import { openPath } from './outline.ts';
import { sideNames, type SideName } from './pose.ts';
import { bladeRow, patchRows, type Area } from './region-patches.ts';
import { spineIndex } from './skeleton.ts';
import { add, dot, placeIn, scale, subtract, type Vector } from './space.ts';

export type Stuff = 'skin' | 'hair' | 'vest' | 'shorts';
export interface Piece extends Shape {
  readonly stuff: Stuff;
  readonly isFar: boolean;
  /** Areas on it that were asked for, drawn over it without an outline of their own. */
  readonly patches: readonly (Shape & { readonly area: Area })[];
}
export interface PosedView {
  /** From far to near. */
  readonly pieces: readonly Piece[];
  /** Lines within the body, on top of all. */
  readonly creases: readonly string[];
  /** The edges of the blades on the back. */
  readonly blades: readonly string[];
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
  /** Nearer to the eye than the trunk's middle (+), or farther (-). */
  readonly depth: number;
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

/** How large the body is drawn, and how much larger the head is for it: 1 and 1 are a grown person. */
export interface BodySize {
  readonly body: number;
  readonly head: number;
}
const grown: BodySize = { body: 1, head: 1 };

/**
 * Draws a body.
 * @param shift moves the body in space, to where it rests on the ground
 * @param areas which to draw as patches of their own
 * @param detail fewer corners while it moves
 */
export function posedView(
  body: Body,
  shift: Vector,
  camera: Camera,
  areas: readonly Area[] = [],
  size = grown,
  detail: Detail = 'still'
): PosedView {
  const trunk = trunkPieces(body);
  const shapeOf = (rows: readonly Row[]): Shape => silhouette(camera, rows, shift, size.body, detail);
  const pieceOf = (stuff: Stuff, rows: readonly Row[], on: readonly Area[] = [], isFar = false): Piece => ({
    ...shapeOf(rows),
    stuff,
    isFar,
    patches: on
      .filter((area) => areas.includes(area))
      .map((area) => ({ area, ...shapeOf(patchRows(body, area, trunk)) }))
  });
  const around = partsAround(body, camera);
  const skull = body.spine[spineIndex.skull]?.at ?? [0, 0, 0];
  /** A larger head grows about its foot, and keeps its place on the neck. */
  const grownHead = (rows: readonly Row[]): readonly Row[] =>
    size.head === 1
      ? rows
      : rows.map((row) =>
          row.map(({ middle, across, along }) => ({
            middle: add(skull, scale(subtract(middle, skull), size.head)),
            across: scale(across, size.head),
            along: scale(along, size.head)
          }))
        );
  const drawHead = (isFar: boolean): readonly Piece[] => {
    const { face, hair } = headPieces(body);
    const pieces = [pieceOf('hair', grownHead(hair), [], isFar), pieceOf('skin', grownHead(face), [], isFar)];
    // What is turned to the eye lies on top.
    return dot(body.head.front, camera.towards) > -0.25 ? pieces : pieces.toReversed();
  };
  const drawPart = ({ kind, side, place, rows }: BodyPart): readonly Piece[] => {
    const isFar = place === 'far';
    if (!side || kind === 'head') return drawHead(isFar);
    if (kind === 'arm') return [pieceOf('skin', rows, [`${side}-upper-arm`], isFar)];
    const bare = pieceOf('skin', rows, [`${side}-leg`], isFar);
    if (place === 'with-trunk') return [bare];
    return [bare, pieceOf('shorts', [shortsOf(body.legs[side])], [`${side}-thigh`], isFar)];
  };
  const draw = (parts: readonly BodyPart[]) => parts.flatMap(drawPart);
  const beside = around.filter(({ place }) => place === 'with-trunk');
  const isBehind = ({ kind, depth }: BodyPart) => kind === 'leg' || depth < 0;
  const hips = beside.flatMap(({ kind, side }) => (kind === 'leg' && side ? [side] : []));
  const isBackSeen = dot(body.girdle.front, camera.towards) < 0.3;
  return {
    pieces: [
      ...draw(around.filter(({ place }) => place === 'far')),
      ...draw(beside.filter(isBehind)),
      pieceOf('skin', [trunk.neck], ['lower-neck', 'upper-neck']),
      pieceOf(
        'shorts',
        [trunk.pelvis, ...hips.map((side) => shortsOf(body.legs[side]))],
        ['pelvis', ...hips.map((side): Area => `${side}-thigh`)]
      ),
      pieceOf(
        'vest',
        [trunk.vest],
        ['upper-trunk', 'low-trunk', ...(isBackSeen ? (['left-blade', 'right-blade'] as const) : [])]
      ),
      ...draw(beside.filter((part) => !isBehind(part))),
      ...draw(around.filter(({ place }) => place === 'near'))
    ],
    creases: earsOf(body, shift, camera, size),
    blades: bladesOf(body, shift, camera, size),
    vertebrae: vertebraeOf(body, shift, camera, size)
  };
}

/** How far a blade must be turned to the eye to be drawn. Cosine, ours. */
const bladeSeenFrom = 0.68;

/** The edges of the blades, where the back is turned to the eye. */
function bladesOf(body: Body, shift: Vector, camera: Camera, size: BodySize): string[] {
  const chest = body.spine[13]?.axes ?? body.girdle;
  return sideNames.flatMap((side) => {
    const facing = dot(chest.front, camera.towards) * -0.85;
    const sideways = dot(chest.right, camera.towards) * (side === 'right' ? 0.5 : -0.5);
    // Near the body's edge a line on the back would leave it.
    if (facing + sideways < bladeSeenFrom) return [];
    return [openPath(bladeRow(body, side).map((place) => see(camera, add(scale(place, size.body), shift))))];
  });
}

function earsOf(body: Body, shift: Vector, camera: Camera, size: BodySize): string[] {
  const skull = body.spine[spineIndex.skull];
  if (!skull) return [];
  return sideNames.flatMap((side: SideName) => {
    const sign = side === 'right' ? 1 : -1;
    if (dot(body.head.right, camera.towards) * sign < 0.6) return [];
    if (size.head !== 1) return [];
    const points = [
      [0.002, 0.026],
      [-0.009, 0.0275],
      [-0.0105, 0.014],
      [-0.003, 0.004]
    ].map(([ahead = 0, up = 0]) =>
      see(camera, add(scale(placeIn(skull.at, body.head, ahead, up, sign * 0.044), size.body), shift))
    );
    return [openPath(points)];
  });
}

/** How far behind the spine's middle the back's surface lies, from the sacrum to the skull. Ours. */
const surfaceBehind = (index: number) => 0.03 - 0.006 * Math.min(1, Math.max(0, (index - 16) / 8));

/**
 * The spine shows where the back or the side is turned to the eye, and where it is not seen end on. On a back it
 * lies on the surface, and turns with it.
 */
function vertebraeOf(body: Body, shift: Vector, camera: Camera, size: BodySize): Vertebra[] {
  if (dot(body.trunk.front, camera.towards) > 0.4) return [];
  const places = body.spine.map(({ at, axes }, i) => {
    const facing = Math.max(0, -dot(axes.front, camera.towards));
    return add(scale(placeIn(at, axes, -surfaceBehind(i) * facing, 0, 0), size.body), shift);
  });
  return body.spine.slice(0, spineIndex.skull).flatMap(({ at, axes }, i) => {
    const [here, there, next] = [places[i], places[i + 1], body.spine[i + 1]];
    if (!here || !there || !next || dot(axes.front, camera.towards) > 0.45) return [];
    const [from, to] = [see(camera, here), see(camera, there)];
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const share = i / (spineIndex.skull - 1);
    const full = Math.hypot(...subtract(next.at, at)) * 500 * size.body;
    if (length < full * 0.35) return [];
    const turnDeg = 90 - (Math.atan2(from.y - to.y, to.x - from.x) * 180) / Math.PI;
    return [
      {
        x: (from.x + to.x) / 2,
        y: (from.y + to.y) / 2,
        width: (10.5 - 4.6 * share) * size.body,
        height: (6 - 2.8 * share) * (length / full) * size.body,
        turnDeg
      }
    ];
  });
}
