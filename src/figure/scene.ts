// The space in which a movement is done: whose it is, from where it is seen, and how far the body reaches.
import type { PropName } from '#content/keyframes-schema.ts';
import { armRows, headRows, legRows, trunkRow, type Row } from './body-sections.ts';
import type { Camera } from './camera.ts';
import type { Key } from './movement.ts';
import { sideNames, type SideName } from './pose.ts';
import type { Moment } from './rest-body.ts';
import type { Vector } from './space.ts';

/** What the things around a body need to know, found once for a movement. */
export interface Scene {
  /** The things around. */
  readonly names: readonly PropName[];
  readonly camera: Camera;
  readonly first: Moment;
  readonly keys: readonly Key[];
  readonly workingSide: SideName;
  /** Where the bodies of all keyframes lie. */
  readonly low: Vector;
  readonly high: Vector;
}

export const rowsOfMoment = ({ body }: Moment): readonly Row[] => [
  trunkRow(body),
  ...headRows(body),
  ...sideNames.flatMap((side) => [...armRows(body.arms[side]), ...legRows(body.legs[side])])
];
/** How far a row reaches along an axis of space. */
export function reachOf(rows: readonly Row[], shift: Vector, axis: 0 | 1 | 2): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const row of rows) {
    for (const { middle, across, along } of row) {
      const at = middle[axis] + shift[axis];
      const half = Math.hypot(across[axis], along[axis]);
      low = Math.min(low, at - half);
      high = Math.max(high, at + half);
    }
  }
  return [low, high];
}
/** The space that the bodies of some moments take up. */
export function spaceOf(moments: readonly Moment[]): { low: Vector; high: Vector } {
  const spans = ([0, 1, 2] as const).map((axis) => {
    const reaches = moments.map((moment) => reachOf(rowsOfMoment(moment), moment.shift, axis));
    return [Math.min(...reaches.map(([low]) => low)), Math.max(...reaches.map(([, high]) => high))] as const;
  });
  const at = (end: 0 | 1): Vector => [spans[0]?.[end] ?? 0, spans[1]?.[end] ?? 0, spans[2]?.[end] ?? 0];
  return { low: at(0), high: at(1) };
}
