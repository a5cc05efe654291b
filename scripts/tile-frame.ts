// The square that a small picture of the figure is cut to: it holds what is drawn, and leaves the tick box free.
import type { TilePose } from '#content/tile-poses.ts';

export type Spot = readonly [x: number, y: number];
/** A letter for how it is drawn, and its corners; of what is drawn at one go, so that no line parts it. */
export interface Piece {
  readonly kind: string;
  readonly spots: readonly Spot[];
}
export type Layer = readonly Piece[];

/** The letters, as the component that shows the pictures reads them. */
export const letters = {
  arm: 'a',
  leg: 'l',
  trunk: 't',
  head: 'h',
  nose: 'n',
  line: 'k',
  bar: 'b',
  dark: 'd',
  arrow: 'w',
  ball: 'o',
  child: 'm',
  limb: 'a',
  baby: 'c',
  clock: 'r'
} as const;

/** How far lines reach beyond their points, in units: half the width at which they are drawn. Ours, by eye. */
export const reaches = { arm: 3.4, leg: 4.6, edge: 1.4 } as const;
/** Room around what is drawn, units. */
const margin = 3;
/** No picture is closer than this, so that every body is about as big. */
const leastSize = 108;

/** How far what is drawn reaches around its points, units. */
const reachOf: Readonly<Record<string, number>> = {
  a: reaches.arm,
  l: reaches.leg,
  o: 4,
  c: 8,
  m: 6,
  r: 13,
  b: 3
};

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

/** The share of a picture, at its upper left, that the tick box lies over. */
const boxShare = 0.25;

/** Places on lines between points, close enough that none passes the box unseen. */
const alongLines = (spots: readonly Spot[]): readonly Spot[] =>
  spots.flatMap(([x, y], i) => {
    const [nextX, nextY] = spots[i + 1] ?? [x, y];
    return [0, 0.25, 0.5, 0.75].map((share): Spot => [x + (nextX - x) * share, y + (nextY - y) * share]);
  });

/** Moves the picture's upper left corner away from what is drawn, by as little as clears the tick box. */
function clearOfBox(frame: Frame, spots: readonly Spot[]): Frame {
  const isClear = ({ left, top, size }: Frame) =>
    spots.every(
      ([x, y]) => x - reaches.leg > left + boxShare * size || y - reaches.leg > top + boxShare * size
    );
  const right = Math.max(...spots.map(([x]) => x)) + reaches.leg + margin;
  for (let more = 0; more < 40; more += 1) {
    const size = frame.size + more;
    // What is added lies above and to the left.
    const top = frame.top - more;
    for (let left = frame.left - more / 2; left >= right - size; left -= 1) {
      if (isClear({ left, top, size })) return { left, top, size };
    }
    if (isClear({ left: right - size, top, size })) return { left: right - size, top, size };
  }
  return frame;
}

/** The square that holds what is drawn, which stands on its lower edge; of head and shoulders, those alone. */
export function frameOf(layers: readonly Layer[], crop: TilePose['crop'], waist: number): Frame {
  const pieces = layers.flat().filter(({ kind }) => crop === undefined || kind.toLowerCase() !== letters.leg);
  const spots = pieces.flatMap(({ kind, spots }) =>
    spots
      .filter(([, y]) => crop === undefined || y < waist)
      .flatMap(([x, y]): Spot[] => {
        const reach = (reachOf[kind.toLowerCase()] ?? 0) + reaches.edge;
        return [
          [x - reach, y - reach],
          [x + reach, y + reach]
        ];
      })
  );
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const top = Math.min(...ys);
  const bottom = crop === undefined ? Math.max(...ys) + margin : waist;
  const needed = Math.max(right - left + 2 * margin, bottom - top + margin);
  const size = Math.ceil(crop === undefined ? Math.max(needed, leastSize) : needed);
  // Who lies is low: raised a little, so that the picture is not empty above.
  const raised = crop === undefined ? Math.max(0, size * 0.7 - (bottom - top)) * 0.6 : 0;
  const lines = pieces.map((piece) => alongLines(piece.spots)).flat();
  return clearOfBox({ left: (left + right - size) / 2, top: bottom + raised - size, size }, lines);
}
