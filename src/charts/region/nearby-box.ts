// The part of the body from behind that a small picture shows: its places and what is around them.
import { backView } from '#figure/back-view.ts';
import type { AnchorId } from '#figure/body-view.ts';

/** Kept around the places, SVG units, and the least that is shown either way. */
const around = 70;
const least = { width: 250, height: 190 } as const;

/**
 * A box around places on the person's right, centred on the body's midline.
 * @param places at least one
 * @returns x, y, width and height in SVG units of the figure
 */
export function nearbyBox(places: readonly AnchorId[]) {
  const { anchors } = backView();
  const heights = places.map((place) => anchors[place].right.y);
  const [top, bottom] = [Math.min(...heights) - around, Math.max(...heights) + around];
  const height = Math.max(least.height, bottom - top);
  const y = Math.max(-14, (top + bottom) / 2 - height / 2);
  return { x: -least.width / 2, y: Math.round(y), width: least.width, height: Math.round(height) };
}
