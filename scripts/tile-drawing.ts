// Draws the figure as a small picture of few numbers: limbs as thick lines, trunk and head as shapes, things around.
import type { Thing, TilePose } from '#content/tile-poses.ts';
import { trunkRow, type Row } from '#figure/body-sections.ts';
import type { Body } from '#figure/body-skeleton.ts';
import { see, type Camera } from '#figure/camera.ts';
import { cameraOf } from '#figure/movement-picture.ts';
import { resolveMovement } from '#figure/movement.ts';
import { figureHeight } from '#figure/outline.ts';
import { partsAround, type BodyPart } from '#figure/posed-view.ts';
import type { Moment } from '#figure/rest-body.ts';
import { heelShare, proportions } from '#figure/skeleton.ts';
import { add, dot, placeIn, scale, type Vector } from '#figure/space.ts';
import { polygonHull } from 'd3';
import { frameOf, letters, reaches, type Frame, type Layer, type Piece, type Spot } from './tile-frame.ts';

/** How many units of a picture the body is high. */
const bodyUnits = 128;
/** How many corners a shape keeps. */
const cornersOf = { trunk: 16, head: 12 } as const;

const spotOf = (camera: Camera, place: Vector): Spot => {
  const { x, y } = see(camera, place);
  return [(x * bodyUnits) / figureHeight, (y * bodyUnits) / figureHeight];
};

/** Takes away, one after the other, the corner that changes a closed shape least. */
function simplified(spots: readonly Spot[], most: number): readonly Spot[] {
  const left = [...spots];
  const areaAt = (i: number) => {
    const [a, b, c] = [-1, 0, 1].map((step) => left[(i + step + left.length) % left.length]) as [
      Spot,
      Spot,
      Spot
    ];
    return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]));
  };
  while (left.length > most) {
    const areas = left.map((_, i) => areaAt(i));
    left.splice(areas.indexOf(Math.min(...areas)), 1);
  }
  return left;
}

/** How far a slice reaches to either side of a direction that the eye sees. */
function halfAlong(camera: Camera, { across, along }: Row[number], [x, y]: Spot): number {
  const way = add(scale(camera.right, x), scale(camera.up, -y));
  return Math.hypot(dot(across, way), dot(along, way)) * bodyUnits;
}

/** The outline of a row of slices: its two edges as the eye sees them. */
function outlineOf(camera: Camera, row: Row): readonly Spot[] {
  const middles = row.map(({ middle }) => spotOf(camera, middle));
  const edges = row.map((slice, i) => {
    const [from, to] = [middles[Math.max(0, i - 1)], middles[Math.min(row.length - 1, i + 1)]] as [
      Spot,
      Spot
    ];
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
    const normal: Spot = [(to[1] - from[1]) / length, (from[0] - to[0]) / length];
    const half = halfAlong(camera, slice, normal);
    const [x, y] = middles[i] as Spot;
    return [1, -1].map((side): Spot => [x + side * half * normal[0], y + side * half * normal[1]]) as [
      Spot,
      Spot
    ];
  });
  return [...edges.map(([one]) => one), ...edges.map(([, other]) => other).toReversed()];
}

/** The outline around rows, hollows filled. */
function hullOf(camera: Camera, rows: readonly Row[]): readonly Spot[] {
  const corners = rows.flat().flatMap(({ middle, across, along }) =>
    Array.from({ length: 16 }, (_, i): [number, number] => {
      const angle = (i / 16) * 2 * Math.PI;
      const place = add(middle, add(scale(across, Math.cos(angle)), scale(along, Math.sin(angle))));
      return [...spotOf(camera, place)];
    })
  );
  return polygonHull(corners) ?? [];
}

function partPieces({ kind, side, rows }: BodyPart, body: Body, shift: Vector, camera: Camera): Layer {
  const spots = (...places: Vector[]) => places.map((place) => spotOf(camera, add(place, shift)));
  if (kind === 'head' || side === undefined) {
    const moved = rows.map((row) => row.map((slice) => ({ ...slice, middle: add(slice.middle, shift) })));
    const [skull = [], nose = []] = moved;
    // Where it is seen from the side it says where the face looks.
    const isSeen = Math.abs(dot(body.head.front, camera.towards)) < 0.85;
    return [
      { kind: letters.head, spots: simplified(hullOf(camera, [skull]), cornersOf.head) },
      ...(isSeen
        ? [{ kind: letters.nose, spots: nose.slice(0, 3).map(({ middle }) => spotOf(camera, middle)) }]
        : [])
    ];
  }
  if (kind === 'arm') {
    const { root, middle, end, tip } = body.arms[side];
    // A line with a round end: it stops short of the fingertips.
    const hand = add(scale(end, 0.45), scale(tip, 0.55));
    return [{ kind: letters.arm, spots: spots(root, middle, end, hand) }];
  }
  const { root, middle, end, last } = body.legs[side];
  const sole = reaches.leg / bodyUnits - proportions.footHeight;
  const heel = placeIn(end, last, 0, sole, 0);
  const toes = placeIn(
    end,
    last,
    (1 - heelShare) * proportions.footLength - reaches.leg / bodyUnits,
    sole,
    0
  );
  return [{ kind: letters.leg, spots: spots(root, middle, heel, toes) }];
}

/** The wings of an arrow's head, at the end of its line. */
function withHead(spots: readonly Spot[]): readonly Spot[] {
  const [from, tip] = spots.slice(-2) as [Spot, Spot];
  const angle = Math.atan2(from[1] - tip[1], from[0] - tip[0]);
  const wing = (turn: number): Spot => [
    tip[0] + 7 * Math.cos(angle + turn),
    tip[1] + 7 * Math.sin(angle + turn)
  ];
  return [...spots, wing(0.7), tip, wing(-0.7)];
}

function thingPiece({ kind, at, points }: Thing, { body, shift }: Moment, camera: Camera): Piece {
  const handOf = (side: 'left' | 'right') => {
    const { end, tip } = body.arms[side];
    return add(scale(add(end, tip), 0.5), shift);
  };
  const skull = body.spine.at(-1);
  const [x, y] = spotOf(
    camera,
    {
      'right-hand': () => handOf('right'),
      'left-hand': () => handOf('left'),
      head: () => add(placeIn(skull?.at ?? [0, 0, 0], body.head, 0, 0.02, 0), shift),
      hips: () => shift,
      floor: (): Vector => [shift[0], 0, shift[2]]
    }[at]()
  );
  const unit = bodyUnits / 100;
  const spots = Array.from({ length: points.length / 2 }, (_, i): Spot => [
    x + (points[2 * i] ?? 0) * unit,
    y - (points[2 * i + 1] ?? 0) * unit
  ]);
  return { kind: letters[kind], spots: kind === 'arrow' ? withHead(spots) : spots };
}

/** The trunk, neck and all; above the waist only where no more is shown. */
function trunkPiece(body: Body, shift: Vector, camera: Camera): Piece {
  const row = trunkRow(body).map((slice) => ({ ...slice, middle: add(slice.middle, shift) }));
  return { kind: letters.trunk, spots: simplified(outlineOf(camera, row), cornersOf.trunk) };
}

const r = Math.round;

/** A path's points: where it begins, then each step, in whole units. */
function pathOf(spots: readonly Spot[], { left, top }: Frame): string {
  let before: Spot = [0, 0];
  const steps = spots.flatMap(([x, y], i) => {
    const spot: Spot = [r(x - left), r(y - top)];
    const step = [spot[0] - before[0], spot[1] - before[1]];
    before = spot;
    return i > 0 && step[0] === 0 && step[1] === 0 ? [] : step;
  });
  const given = spots.length === 1 ? [...steps, 0, 0] : steps;
  return given.map((n, i) => (i > 0 && n >= 0 ? ` ${n}` : String(n))).join('');
}

/**
 * One picture as text: its size in units, then its layers from far to near, with ";" between; each piece of a layer is
 * a letter, a capital for what lies behind the body, and its points.
 */
export function drawTile({ pose, things = [], crop, ...data }: TilePose): string {
  const { keys } = resolveMovement({ id: 'tile', basis: 'ours', ...data, frames: [pose] });
  const moment = keys[0]?.moment;
  if (!moment) throw new RangeError('A pose without a frame.');
  const { body, shift } = moment;
  const camera = cameraOf(data);
  const parts = partsAround(body, camera);
  const inPlace = (place: BodyPart['place']) =>
    parts.filter((part) => part.place === place).map((part) => partPieces(part, body, shift, camera));
  const behind = (piece: Piece): Piece => ({ ...piece, kind: piece.kind.toUpperCase() });
  const thingsWhere = (isNear: boolean) =>
    things
      .filter((thing) => (thing.isNear === true) === isNear)
      .map((thing): Layer => [thingPiece(thing, moment, camera)]);
  const layers: readonly Layer[] = [
    ...thingsWhere(false),
    ...inPlace('far').map((pieces): Layer => pieces.map(behind)),
    [trunkPiece(body, shift, camera), ...inPlace('with-trunk').flat()],
    ...inPlace('near'),
    ...thingsWhere(true)
  ];
  const waist = spotOf(camera, add(body.spine[3]?.at ?? [0, 0, 0], shift))[1];
  const frame = frameOf(layers, crop, waist);
  const drawn = layers.map((layer) =>
    layer.map(({ kind, spots }) => `${kind}${pathOf(spots, frame)}`).join('')
  );
  return `${frame.size};${drawn.join(';')}`;
}
