// A turning body as a stack of slabs, seen from three-quarters above: each slab turned on the one below.
import { polygonHull } from 'd3';
import type { Point } from './skeleton.ts';

/** A floor of the stack. Half widths and heights in drawing units; `gap` is the room beneath it. */
interface Floor {
  readonly id: FloorId;
  readonly halfWidth: number;
  readonly halfDepth: number;
  readonly height: number;
  readonly gap: number;
  /** How boxy its outline is: 2 is an ellipse, more is squarer. */
  readonly squareness: number;
  /** A nose, in drawing units. */
  readonly nose?: number;
}
/** What the stack stands on. With none it begins at the chest. */
export type StackBase = 'feet' | 'seat' | 'none';
export type FloorId = 'legs' | 'pelvis' | 'low-back' | 'chest' | 'low-neck' | 'top-neck' | 'head';

/** From the ground up. @source ours, drawn by eye */
const floors: readonly Floor[] = [
  { id: 'legs', halfWidth: 31, halfDepth: 25, height: 13, gap: 13, squareness: 2 },
  { id: 'pelvis', halfWidth: 45, halfDepth: 31, height: 24, gap: 16, squareness: 2.3 },
  { id: 'low-back', halfWidth: 35, halfDepth: 25, height: 19, gap: 16, squareness: 2.1 },
  { id: 'chest', halfWidth: 55, halfDepth: 31, height: 42, gap: 22, squareness: 2.4 },
  { id: 'low-neck', halfWidth: 18, halfDepth: 18, height: 9, gap: 8, squareness: 2 },
  { id: 'top-neck', halfWidth: 18, halfDepth: 18, height: 9, gap: 8, squareness: 2 },
  { id: 'head', halfWidth: 24, halfDepth: 28, height: 34, gap: 6, squareness: 2, nose: 6 }
];

/** How the eye looks down: shares of depth and of height that remain. About 33 degrees. */
const tilt = { depth: 0.55, height: 0.84 };
/** Where nobody has turned yet, the body looks to the viewer's right of straight ahead, in degrees. */
const startDeg = 46;
const steps = 30;

/** One slab, drawn. All paths in SVG units, the middle of the ground at 0, 0 and y down. */
export interface Slab {
  readonly id: FloorId;
  /** The piece of the rod beneath it, on which it turns; it hides behind the slab. */
  readonly rod: string;
  readonly side: string;
  /** Hides the far edge of the side. */
  readonly top: string;
  /** What it turns on the slab below, as a slice of its top. */
  readonly slice: string;
  /** From its middle to its front edge. */
  readonly pointer: readonly [Point, Point];
  /** The same where it usually points. */
  readonly usualPointer: readonly [Point, Point];
}
/** What the slabs stand on, which does not turn. */
export interface Stand {
  readonly ground: string | null;
  /** Soles, where it stands on its feet. */
  readonly soles: readonly string[];
  readonly seat: string | null;
}

const r1 = (n: number) => Math.round(n * 10) / 10;
/** Corners stand so near each other that nobody sees them. */
const polygonPath = (points: readonly Point[]): string =>
  `M${points.map(({ x, y }) => `${r1(x)},${r1(y)}`).join('L')}Z`;

/** What the viewer sees of a point on a floor of that height: across, towards the viewer, up. */
const see = (across: number, towards: number, up: number): Point => ({
  x: across,
  y: towards * tilt.depth - up * tilt.height
});

/** A direction on the floor, from facing the viewer, + to the viewer's right; the body turns to the left of it. */
const facing = (turnedDeg: number) => ((startDeg - turnedDeg) * Math.PI) / 180;

function onFloor(ahead: number, aside: number, turnedDeg: number, up: number): Point {
  const angle = facing(turnedDeg);
  return see(
    ahead * Math.sin(angle) + aside * Math.cos(angle),
    ahead * Math.cos(angle) - aside * Math.sin(angle),
    up
  );
}

/** The outline's distance from the middle at an angle from straight ahead. */
function rim(floor: Floor, angle: number): number {
  const wide = Math.abs(Math.sin(angle) / floor.halfWidth) ** floor.squareness;
  const deep = Math.abs(Math.cos(angle) / floor.halfDepth) ** floor.squareness;
  const bump = (floor.nose ?? 0) * Math.exp(-((angle / 0.28) ** 2));
  return (wide + deep) ** (-1 / floor.squareness) + bump;
}

/** Angles from straight ahead, all the way round. */
const round = Array.from({ length: steps }, (_, i) => ((i / steps) * 2 - 1) * Math.PI);

/** The rim of each floor before it turns, found once: turning is the part that is done again and again. */
const rims = new Map(
  floors.map((floor) => [
    floor.id,
    round.map((angle) => ({
      ahead: rim(floor, angle) * Math.cos(angle),
      aside: rim(floor, angle) * Math.sin(angle)
    }))
  ])
);

const rimPoint = (floor: Floor, angle: number, turnedDeg: number, up: number): Point => {
  const out = rim(floor, angle);
  return onFloor(out * Math.cos(angle), out * Math.sin(angle), turnedDeg, up);
};

/** The outline of all that lies between two rims. */
const hullOf = (points: readonly Point[]): Point[] =>
  (polygonHull(points.map(({ x, y }): [number, number] => [x, y])) ?? []).map(([x, y]) => ({ x, y }));

/**
 * The top of a slab, and its side: from the rim's leftmost corner down and along the near half of the lower rim.
 * Written without a point or a hull between, because it runs for every slab in every frame while a slider is dragged.
 * @param high of its top, and `drop` from there to its lower rim as seen, in drawing units
 */
function slabPaths(
  floor: Floor,
  turnedDeg: number,
  high: number,
  drop: number
): { top: string; side: string } {
  const corners = rims.get(floor.id) ?? [];
  const [sin, cos] = [Math.sin(facing(turnedDeg)), Math.cos(facing(turnedDeg))];
  const across: number[] = [];
  const down: number[] = [];
  let [left, right] = [0, 0];
  let top = '';
  for (const [i, { ahead, aside }] of corners.entries()) {
    const x = r1(ahead * sin + aside * cos);
    const y = r1((ahead * cos - aside * sin) * tilt.depth - high * tilt.height);
    if (x < (across[left] ?? x)) left = i;
    if (x > (across[right] ?? x)) right = i;
    across.push(x);
    down.push(y);
    top += `${i === 0 ? 'M' : 'L'}${x},${y}`;
  }
  // Corners run from behind by the left to the front, so the near half runs from the leftmost to the rightmost.
  let side = `M${across[left] ?? 0},${down[left] ?? 0}`;
  for (let i = left; ; i = (i + 1) % corners.length) {
    side += `L${across[i] ?? 0},${r1((down[i] ?? 0) + drop)}`;
    if (i === right) break;
  }
  return { top: `${top}Z`, side: `${side}L${across[right] ?? 0},${down[right] ?? 0}Z` };
}

/**
 * Draws a slab.
 * @param low where the one below ends, and `gap` the room from there to this one, in drawing units
 */
function drawSlab(
  floor: Floor,
  { low, gap }: { readonly low: number; readonly gap: number },
  turnedDeg: number,
  belowDeg: number,
  usualDeg: number
): Slab {
  const high = low + gap + floor.height;
  const turn = ((turnedDeg - belowDeg) * Math.PI) / 180;
  const corners = Math.max(1, Math.ceil(Math.abs(turn) / 0.2));
  const edge = Array.from({ length: corners + 1 }, (_, i) =>
    rimPoint(floor, (i / corners) * turn, turnedDeg, high)
  );
  const middle = see(0, 0, high);
  const front = (deg: number) => onFloor(rim(floor, 0), 0, deg, high);
  return {
    id: floor.id,
    rod: `M0,${r1(see(0, 0, low).y)}V${r1(see(0, 0, low + gap).y)}`,
    ...slabPaths(floor, turnedDeg, high, floor.height * tilt.height),
    slice: turn === 0 ? '' : polygonPath([middle, ...edge]),
    pointer: [middle, front(turnedDeg)],
    usualPointer: [middle, front(usualDeg)]
  };
}

/** A sole: ahead and aside, from the middle of the ground. */
const sole: readonly (readonly [ahead: number, aside: number])[] = [
  [-17, 11],
  [-20, 17],
  [-16, 23],
  [0, 23],
  [18, 27],
  [30, 25],
  [34, 18],
  [28, 12],
  [10, 11]
];

/** The height of what the slabs stand on, in drawing units. */
const standHeight = (base: StackBase): number => (base === 'seat' ? 10 : 0);

/** Draws what the slabs stand on. */
export function drawStand(base: StackBase): Stand {
  if (base === 'none') return { ground: null, soles: [], seat: null };
  const isSeat = base === 'seat';
  const floor: Floor = {
    id: 'legs',
    halfWidth: 60,
    halfDepth: isSeat ? 48 : 60,
    height: 0,
    gap: 0,
    squareness: isSeat ? 5 : 2
  };
  const edgeAt = (up: number) => round.map((angle) => rimPoint(floor, angle, 0, up));
  const up = standHeight(base);
  const soleOf = (way: 1 | -1) =>
    polygonPath(sole.map(([ahead, aside]) => onFloor(ahead, way * aside, 0, 0)));
  return {
    ground: polygonPath(edgeAt(up)),
    seat: isSeat ? polygonPath(hullOf([...edgeAt(up), ...edgeAt(-4)])) : null,
    soles: isSeat ? [] : [soleOf(1), soleOf(-1)]
  };
}

/**
 * Draws the slabs, from the ground up.
 * @param turns degrees that each floor turns on the one below; an absent floor turns with it
 * @param usual the same in most people
 * @param base what it stands on; only on its feet are there legs to turn
 */
export function turnStack(
  turns: Readonly<Partial<Record<FloorId, number>>>,
  usual: Readonly<Partial<Record<FloorId, number>>>,
  base: StackBase
): readonly Slab[] {
  const lowest = { feet: 'legs', seat: 'pelvis', none: 'chest' } as const;
  const from = floors.findIndex(({ id }) => id === lowest[base]);
  let [low, turned, usualTurned] = [standHeight(base), 0, 0];
  return floors.slice(from).map((floor, i) => {
    const below = turned;
    turned += turns[floor.id] ?? 0;
    usualTurned += usual[floor.id] ?? 0;
    const gap = base === 'none' && i === 0 ? 0 : floor.gap;
    const slab = drawSlab(floor, { low, gap }, turned, below, usualTurned);
    low += gap + floor.height;
    return slab;
  });
}
