// The shapes that things around a body are drawn with: boxes, balls, lines and pads.
import { hullPath, see, type Camera } from './camera.ts';
import type { Vector } from './space.ts';

export interface PropShape {
  readonly kind: 'solid' | 'soft' | 'line' | 'thin' | 'dark' | 'block' | 'ball' | 'ground';
  readonly path: string;
  /** Drawn over the body. */
  readonly isNear: boolean;
}

/** A box from its lowest to its highest corner. */
export function box(camera: Camera, low: Vector, high: Vector, slant = 0): string {
  const points: [number, number][] = [];
  for (const x of [low[0], high[0]]) {
    for (const y of [low[1], high[1]]) {
      for (const z of [low[2], high[2]]) {
        const { x: px, y: py } = see(camera, [x - (y - low[1]) * slant, y, z]);
        points.push([px, py]);
      }
    }
  }
  return hullPath(points);
}
/** A ball as the eye sees it. */
export function ring(camera: Camera, middle: Vector, radius: number): string {
  const { x, y } = see(camera, middle);
  const r = radius * 500;
  return `M${(x - r).toFixed(1)},${y.toFixed(1)}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
}
/** A line through places. */
export function lineThrough(camera: Camera, points: readonly Vector[]): string {
  return `M${points
    .map((point) => {
      const { x, y } = see(camera, point);
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    })
    .join('L')}`;
}

export const solid = (path: string, isNear = false): PropShape => ({ kind: 'solid', path, isNear });
export const soft = (path: string, isNear = false): PropShape => ({ kind: 'soft', path, isNear });
export const lineOf = (path: string, isNear = false): PropShape => ({ kind: 'line', path, isNear });

/** A pad between two lines of places. */
export function padAlong(
  camera: Camera,
  pairs: readonly (readonly [Vector, Vector] | readonly Vector[])[]
): string {
  return hullPath(
    pairs.flatMap((pair) =>
      pair.map((place): [number, number] => {
        const { x, y } = see(camera, place);
        return [x, y];
      })
    )
  );
}
