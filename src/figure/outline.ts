// Turns places on the body into smooth SVG paths.
import { curveCatmullRom, curveCatmullRomClosed, line } from 'd3';
import type { Point } from './skeleton.ts';
import { inFrame } from './skeleton.ts';

/** Height of the drawn body in SVG units: 1 of the skeleton. */
export const figureHeight = 500;

/** How far a limb reaches to the front (or left) and to the back (or right) at a share of its length. */
export type Profile = readonly (readonly [share: number, front: number, back: number])[];

/** Moves a point of the body, whose ground is at `groundY`, into SVG units with y down and the ground at 500. */
export const toView = (point: Point, groundY = 0): Point => ({
  x: point.x * figureHeight,
  y: (1 - point.y + groundY) * figureHeight
});

const build = (curve: typeof curveCatmullRom | typeof curveCatmullRomClosed) =>
  line<Point>(
    (p) => p.x,
    (p) => p.y
  )
    .curve(curve)
    .digits(1);
const closedLine = build(curveCatmullRomClosed);
const openLine = build(curveCatmullRom);

/** A smooth closed path through points in SVG units. */
export const closedPath = (points: readonly Point[]): string => closedLine(points) ?? '';
/** A smooth open path through points in SVG units. */
export const openPath = (points: readonly Point[]): string => openLine(points) ?? '';

/**
 * The outline of a tapered limb around the line from `from` to `to`.
 * For a limb that hangs down, front is at the viewer's right.
 * @param profile by rising share; below 0 and above 1 it rounds the ends off
 */
export function limbOutline(from: Point, to: Point, profile: Profile): Point[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const deg = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const place = (share: number, out: number) => inFrame(from, deg, out, share * length);
  return [
    ...profile.map(([share, front]) => place(share, -front)),
    ...profile.toReversed().map(([share, , back]) => place(share, back))
  ];
}

/** The profile with front and back exchanged: the other side of the body, seen from behind. */
export const flipProfile = (profile: Profile): Profile =>
  profile.map(([share, front, back]) => [share, back, front]);

const r1 = (n: number) => Math.round(n * 10) / 10;

/**
 * A closed polygon with rounded corners.
 * @param points corners in order, SVG units
 * @param radius how far from a corner the rounding begins, at most half of the edge
 */
export function roundedPolygonPath(points: readonly Point[], radius: number): string {
  const at = (i: number) => points[(i + points.length) % points.length] as Point;
  const towards = (a: Point, b: Point): Point => {
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    const share = length === 0 ? 0 : Math.min(radius / length, 0.5);
    return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
  };
  const corners = points.map((corner, i) => {
    const before = towards(corner, at(i - 1));
    const after = towards(corner, at(i + 1));
    return `${i === 0 ? 'M' : 'L'}${r1(before.x)},${r1(before.y)}Q${r1(corner.x)},${r1(corner.y)} ${r1(after.x)},${r1(after.y)}`;
  });
  return `${corners.join('')}Z`;
}

/** Least height of an arc's bend on a whole body. */
const usualBow = 66;

/**
 * The path of an arc from one place to another that bows out to one side.
 * @param bow how far the middle stands off, as a share of the distance; + to the viewer's right going down
 * @param gap kept free at either end, SVG units
 * @param leastBow least height of the bend, in SVG units, so that it clears the marks at its ends
 */
export function arcPath(from: Point, to: Point, bow: number, gap: number, leastBow = usualBow): string {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  const off = Math.sign(bow) * Math.max(Math.abs(bow), leastBow / length);
  const mid = { x: (from.x + to.x) / 2 + dy * off, y: (from.y + to.y) / 2 - dx * off };
  const cut = (end: Point): Point => {
    const reach = Math.hypot(mid.x - end.x, mid.y - end.y) || 1;
    const share = Math.min(gap / reach, 0.4);
    return { x: end.x + (mid.x - end.x) * share, y: end.y + (mid.y - end.y) * share };
  };
  const [a, b] = [cut(from), cut(to)];
  return `M${r1(a.x)},${r1(a.y)}Q${r1(mid.x)},${r1(mid.y)} ${r1(b.x)},${r1(b.y)}`;
}
