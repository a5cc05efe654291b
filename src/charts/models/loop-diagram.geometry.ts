// Where the five vessels of the guarding loop stand, how full each is drawn, and the arrows between them.
import { path } from 'd3';
import type { GuardingLoop } from '#reasoning/guarding-loop.ts';

export type LoopPart = keyof GuardingLoop;

/** The vessels clockwise from the top. */
export const loopParts = [
  'demand',
  'control',
  'guarding',
  'tenderness',
  'relief'
] as const satisfies readonly LoopPart[];

/** In SVG units. */
export const loopSize = { width: 340, height: 318, vessel: 47 } as const;
const ring = { x: loopSize.width / 2, y: 168, radius: 116 } as const;
const turn = (2 * Math.PI) / loopParts.length;
/** Kept free between a vessel and its arrow, radians: its own half-width on the ring and a little air. */
const gap = { before: 0.5, after: 0.47 } as const;
const round = (value: number) => Math.round(value * 10) / 10;

/** One vessel: its middle, where its level stands, and the arrow that leads on from it. */
export interface Vessel {
  readonly part: LoopPart;
  readonly x: number;
  readonly y: number;
  readonly levelY: number;
  readonly arrow: string;
}

/** Height of a level inside a vessel with its middle at `y`. */
export const levelAt = (y: number, level: number): number =>
  round(y + loopSize.vessel - 2 * loopSize.vessel * level);

/** Lays out the loop; all in SVG units. */
export function layOutLoop(loop: GuardingLoop): readonly Vessel[] {
  return loopParts.map((part, i) => {
    const angle = i * turn - Math.PI / 2;
    const y = round(ring.y + ring.radius * Math.sin(angle));
    const arrow = path();
    arrow.arc(ring.x, ring.y, ring.radius, angle + gap.after, angle + turn - gap.before);
    return {
      part,
      x: round(ring.x + ring.radius * Math.cos(angle)),
      y,
      levelY: levelAt(y, loop[part]),
      arrow: arrow.toString().replace(/-?\d+\.\d+/g, (number) => String(round(Number(number))))
    };
  });
}
