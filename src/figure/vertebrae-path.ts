// The drawn spine as one path: one attribute to set for each step of a movement, in place of one mark after another.
import type { Vertebra } from './body-view.ts';

const round = (n: number) => Math.round(n * 10) / 10;

/** A bar with round ends for each vertebra. SVG units. */
export const vertebraePath = (vertebrae: readonly Vertebra[]): string => vertebrae.map(barOf).join('');

function barOf({ x, y, width, height, turnDeg }: Vertebra): string {
  const radius = height / 2;
  const turn = (turnDeg * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const at = (along: number, down: number) =>
    `${round(x + along * cos - down * sin)},${round(y + along * sin + down * cos)}`;
  const straight = width / 2 - radius;
  const cap = `A${round(radius)},${round(radius)},0,0,1,`;
  return (
    `M${at(-straight, -radius)}L${at(straight, -radius)}${cap}${at(straight, radius)}` +
    `L${at(-straight, radius)}${cap}${at(-straight, -radius)}Z`
  );
}
