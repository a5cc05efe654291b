// Where the eye stands: a parallel view of the body in space, and outlines as it sees them.
import { polygonHull } from 'd3';
import type { Row, Slice } from './body-sections.ts';
import { figureHeight } from './outline.ts';
import type { Point } from './skeleton.ts';
import { dot, type Vector } from './space.ts';

export interface Camera {
  readonly right: Vector;
  readonly up: Vector;
  /** From the body to the eye. */
  readonly towards: Vector;
}

const rad = (deg: number) => (deg * Math.PI) / 180;

/**
 * An eye that looks at the body from afar.
 * @param swingDeg 0 sees the right side, the person facing right; 90 the front; -90 the back
 * @param tiltDeg how far above level the eye stands; 90 looks straight down
 */
export function cameraAt(swingDeg: number, tiltDeg: number): Camera {
  const [c, s] = [Math.cos(rad(swingDeg)), Math.sin(rad(swingDeg))];
  const [e, h] = [Math.cos(rad(tiltDeg)), Math.sin(rad(tiltDeg))];
  return { right: [c, 0, -s], up: [-s * h, e, -c * h], towards: [s * e, h, c * e] };
}

/** A place as the eye sees it, in SVG units with y down; the ground under the start is at y 500. */
export const see = (camera: Camera, place: Vector): Point => ({
  x: dot(place, camera.right) * figureHeight,
  y: (1 - dot(place, camera.up)) * figureHeight
});

const corners = 20;
const turns = Array.from({ length: corners }, (_, i) => {
  const angle = (i / corners) * 2 * Math.PI;
  return [Math.cos(angle), Math.sin(angle)] as const;
});

function rimOf(camera: Camera, { middle, across, along }: Slice): [number, number][] {
  const at = see(camera, middle);
  const [ax, ay] = [dot(across, camera.right) * figureHeight, -dot(across, camera.up) * figureHeight];
  const [bx, by] = [dot(along, camera.right) * figureHeight, -dot(along, camera.up) * figureHeight];
  return turns.map(([c, s]) => [at.x + ax * c + bx * s, at.y + ay * c + by * s]);
}

const r1 = (n: number) => Math.round(n * 10) / 10;

/** The outline around places as the eye sees them, as a closed polygon. */
export function hullPath(points: readonly (readonly [number, number])[]): string {
  const hull = polygonHull(points.map(([x, y]): [number, number] => [x, y])) ?? [];
  return hull.length === 0 ? '' : `M${hull.map(([x, y]) => `${r1(x)},${r1(y)}`).join('L')}Z`;
}

/**
 * The silhouette of rows of slices as one path: pieces that overlap and all turn the same way, so that filled
 * by the non-zero rule they are one shape.
 */
export function silhouette(camera: Camera, rows: readonly Row[]): string {
  return rows
    .flatMap((row) => {
      const rims = row.map((slice) => rimOf(camera, slice));
      return rims.slice(1).map((rim, i) => hullPath([...(rims[i] ?? []), ...rim]));
    })
    .join('');
}
