// Where the eye stands: a parallel view of the body in space, and outlines as it sees them.
import { polygonHull } from 'd3';
import type { Row, Slice } from './body-sections.ts';
import { figureHeight } from './outline.ts';
import type { Point } from './skeleton.ts';
import { add, dot, lengthOf, scale, type Vector } from './space.ts';

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

const r1 = (n: number) => Math.round(n * 10) / 10;

/** The outline around places as the eye sees them, as a closed polygon. */
export function hullPath(points: readonly (readonly [number, number])[]): string {
  const hull = polygonHull(points.map(([x, y]): [number, number] => [x, y])) ?? [];
  return hull.length === 0 ? '' : `M${hull.map(([x, y]) => `${r1(x)},${r1(y)}`).join('L')}Z`;
}

/** How fine a silhouette is: tenths of an SVG unit, so that it is written in whole numbers. */
export const silhouetteScale = 10;

/** The ways in which the edge of a slice is looked for, all around: each gives one corner of an outline. */
const waysOf = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * 2 * Math.PI;
    return [Math.cos(angle), Math.sin(angle)] as const;
  });
const ways = { fine: waysOf(20), coarse: waysOf(12) } as const;
type Fineness = keyof typeof ways;

/** The edge of a slice as the eye sees it: for each way x, y, and how far out that is. */
type Rim = Float64Array;
function rimOf(camera: Camera, { middle, across, along }: Slice, fineness: Fineness): Rim {
  const size = figureHeight * silhouetteScale;
  const x = dot(middle, camera.right) * size;
  const y = (1 - dot(middle, camera.up)) * size;
  const [ax, ay] = [dot(across, camera.right) * size, -dot(across, camera.up) * size];
  const [bx, by] = [dot(along, camera.right) * size, -dot(along, camera.up) * size];
  const all = ways[fineness];
  const rim = new Float64Array(all.length * 3);
  for (let i = 0; i < all.length; i += 1) {
    const [nx, ny] = all[i] as (typeof all)[number];
    // The point of an ellipse that lies farthest in a way.
    const a = ax * nx + ay * ny;
    const b = bx * nx + by * ny;
    const length = Math.sqrt(a * a + b * b) || 1;
    rim[i * 3] = x + (ax * a + bx * b) / length;
    rim[i * 3 + 1] = y + (ay * a + by * b) / length;
    rim[i * 3 + 2] = x * nx + y * ny + length;
  }
  return rim;
}

/** The outline around two neighbours: in each way, the edge of the one that reaches farther. */
function outlineOf(one: Rim, other: Rim): string {
  let path = '';
  let [lastX, lastY] = [0, 0];
  for (let i = 0; i < one.length; i += 3) {
    const rim = (one[i + 2] as number) >= (other[i + 2] as number) ? one : other;
    const x = Math.round(rim[i] as number);
    const y = Math.round(rim[i + 1] as number);
    if (i === 0) path = `M${x} ${y}`;
    else if (x !== lastX || y !== lastY) path += `l${x - lastX} ${y - lastY}`;
    lastX = x;
    lastY = y;
  }
  return `${path}z`;
}

/**
 * The silhouette of rows of slices as one path, in units of 1/`silhouetteScale`: pieces that overlap and all turn
 * the same way, so that filled by the non-zero rule they are one shape.
 */
export function silhouette(camera: Camera, rows: readonly Row[], fineness: Fineness = 'fine'): string {
  let path = '';
  for (const row of rows) {
    let before: Rim | undefined;
    for (const slice of row) {
      const rim = rimOf(camera, slice, fineness);
      if (before) path += outlineOf(before, rim);
      before = rim;
    }
  }
  return path;
}

/** From where the light comes, as the eye sees it: to the right and up. */
const light = { right: -0.32, up: 0.38 };
/** How much of a slice lies in the light. Ours, drawn by eye, as is the way of the light. */
const litShare = 0.62;

/** The part of rows that lies in the light: the rest of them is their soft edge of shade. */
export function litRows(camera: Camera, rows: readonly Row[]): readonly Row[] {
  const way = add(scale(camera.right, light.right), scale(camera.up, light.up));
  return rows.map((row) =>
    row.map(({ middle, across, along }) => {
      const half = Math.min(lengthOf(across), lengthOf(along));
      return {
        middle: add(middle, scale(way, half)),
        across: scale(across, litShare),
        along: scale(along, litShare)
      };
    })
  );
}
