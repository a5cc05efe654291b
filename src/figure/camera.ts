// Where the eye stands: a parallel view of the body in space, and outlines as it sees them.
import { polygonHull } from 'd3';
import type { Row, Slice } from './body-sections.ts';
import { figureHeight } from './outline.ts';
import type { Point } from './skeleton.ts';
import { dot, lengthOf, type Vector } from './space.ts';

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
const waysOf = (count: number): Float64Array =>
  Float64Array.from({ length: count * 2 }, (_, i) => {
    const angle = (Math.floor(i / 2) / count) * 2 * Math.PI;
    return i % 2 === 0 ? Math.cos(angle) : Math.sin(angle);
  });
/** How many corners an outline and its light have: fewer while it moves, where no eye counts them. */
const ways = {
  still: { path: waysOf(20), light: waysOf(12) },
  moving: { path: waysOf(12), light: waysOf(8) }
} as const;
export type Detail = keyof typeof ways;

/** From where the light comes, as the eye sees it: to the right and up, in halves of a slice. Ours, drawn by eye. */
const light = { right: -0.32, up: 0.38 };
/** How much of a slice lies in the light; the rest is its soft edge of shade. Ours, as is the way of the light. */
const litShare = 0.62;

/** A slice as the eye sees it, in units of 1/`silhouetteScale`: middle x, y, two half axes ax, ay and bx, by, and the shorter half. */
const seenSize = 7;
/** The slices of one row as they are seen, by turns filled anew: this runs in every frame. */
let seenRow = new Float64Array(seenSize * 40);

/** While it moves a slice is left out that lies so near to the line between its neighbours; units of 1/`silhouetteScale`. Ours. */
const straight = 20;
function isBetween(i: number): boolean {
  const at = i * seenSize;
  const gap = (from: number) =>
    Math.abs((seenRow[from + seenSize] as number) - (seenRow[from] as number)) +
    Math.abs((seenRow[from + seenSize + 1] as number) - (seenRow[from + 1] as number));
  const [before, after] = [gap(at - seenSize), gap(at)];
  const share = before / (before + after || 1);
  for (let k = at; k < at + seenSize - 1; k += 1) {
    const [from, to] = [seenRow[k - seenSize] as number, seenRow[k + seenSize] as number];
    if (Math.abs((seenRow[k] as number) - from - (to - from) * share) > straight) return false;
  }
  return true;
}
/** The edge of a slice: for each way x, y, and how far out that is. Two of each are filled by turns: this runs in every frame. */
const rims = () => [new Float64Array(60), new Float64Array(60)] as const;
const pathRims = rims();
const lightRims = rims();

/**
 * The edge of a slice of the row as seen.
 * @param share of its size, the middle moved by `offX`, `offY` times its shorter half
 */
function fillRim(rim: Float64Array, slice: number, all: Float64Array, share = 1, offX = 0, offY = 0): void {
  const from = slice * seenSize;
  const half = seenRow[from + 6] as number;
  const x = (seenRow[from] as number) + offX * half;
  const y = (seenRow[from + 1] as number) + offY * half;
  const ax = (seenRow[from + 2] as number) * share;
  const ay = (seenRow[from + 3] as number) * share;
  const bx = (seenRow[from + 4] as number) * share;
  const by = (seenRow[from + 5] as number) * share;
  for (let i = 0, at = 0; i < all.length; i += 2, at += 3) {
    const nx = all[i] as number;
    const ny = all[i + 1] as number;
    // The point of an ellipse that lies farthest in a way.
    const a = ax * nx + ay * ny;
    const b = bx * nx + by * ny;
    const length = Math.sqrt(a * a + b * b) || 1;
    rim[at] = x + (ax * a + bx * b) / length;
    rim[at + 1] = y + (ay * a + by * b) / length;
    rim[at + 2] = x * nx + y * ny + length;
  }
}

/** The outline around two neighbours: in each way, the edge of the one that reaches farther. */
function outlineOf(one: Float64Array, other: Float64Array, corners: number): string {
  let path = '';
  let lastX = 0;
  let lastY = 0;
  for (let i = 0; i < corners * 3; i += 3) {
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

/** One shape, and the part of it that lies in the light. SVG paths, in units of 1/`silhouetteScale`. */
export interface Shape {
  readonly path: string;
  readonly light: string;
}

/**
 * The silhouette of rows of slices, and its light, each as one path: pieces that overlap and all turn the same way, so
 * that filled by the non-zero rule they are one shape.
 * @param shift moves them in space
 * @param size how large they are drawn, about the start of space
 */
export function silhouette(
  camera: Camera,
  rows: readonly Row[],
  shift: Vector,
  size = 1,
  detail: Detail = 'still'
): Shape {
  const { path: pathWays, light: lightWays } = ways[detail];
  const unit = figureHeight * silhouetteScale;
  const scaled = unit * size;
  const offX = dot(shift, camera.right) * unit;
  const offY = (1 - dot(shift, camera.up)) * unit;
  let path = '';
  let lit = '';
  for (const row of rows) {
    if (seenRow.length < row.length * seenSize) seenRow = new Float64Array(row.length * seenSize);
    for (let i = 0, at = 0; i < row.length; i += 1, at += seenSize) {
      const { middle, across, along } = row[i] as Slice;
      seenRow[at] = dot(middle, camera.right) * scaled + offX;
      seenRow[at + 1] = offY - dot(middle, camera.up) * scaled;
      seenRow[at + 2] = dot(across, camera.right) * scaled;
      seenRow[at + 3] = -dot(across, camera.up) * scaled;
      seenRow[at + 4] = dot(along, camera.right) * scaled;
      seenRow[at + 5] = -dot(along, camera.up) * scaled;
      seenRow[at + 6] = Math.min(lengthOf(across), lengthOf(along)) * scaled;
    }
    let now: 0 | 1 = 0;
    let isLeftOut = false;
    for (let i = 0; i < row.length; i += 1) {
      // Never two in a row: what is left out lies between two that are drawn.
      isLeftOut = detail === 'moving' && i > 0 && i < row.length - 1 && !isLeftOut && isBetween(i);
      if (isLeftOut) continue;
      const before = now;
      now = now === 0 ? 1 : 0;
      fillRim(pathRims[now], i, pathWays);
      fillRim(lightRims[now], i, lightWays, litShare, light.right, -light.up);
      if (i === 0) continue;
      path += outlineOf(pathRims[before], pathRims[now], pathWays.length / 2);
      lit += outlineOf(lightRims[before], lightRims[now], lightWays.length / 2);
    }
  }
  return { path, light: lit };
}
