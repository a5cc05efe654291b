// Where the parts of a movement lie on a body seen from the side: pieces of the spine, and joints.
import type { FigurePart } from './budget-figure.ts';
import type { BodyView } from './body-view.ts';
import { openPath } from './outline.ts';
import { spineIndex, type Point } from './skeleton.ts';

/** A stretch of spine, or a joint. */
export type ZoneMark =
  | { readonly kind: 'spine'; readonly part: FigurePart['part']; readonly d: string }
  | {
      readonly kind: 'joint';
      readonly part: FigurePart['part'];
      readonly at: Point;
      readonly radius: number;
    };

/** First and last vertebra of each piece of spine. The upper neck is its two topmost. */
const spinePieces: Readonly<Partial<Record<FigurePart['part'], readonly [from: number, to: number]>>> = {
  lumbar: [spineIndex.sacrum, spineIndex.thoracic - 1],
  thoracic: [spineIndex.thoracic, spineIndex.cervical - 1],
  'lower-cervical': [spineIndex.cervical, spineIndex.skull - 3],
  'upper-cervical': [spineIndex.skull - 2, spineIndex.skull - 1]
};

/** Marks for the parts of a movement, the spine first, so that joints lie on top. */
export function zoneMarks(body: BodyView, parts: readonly Pick<FigurePart, 'part'>[]): readonly ZoneMark[] {
  const marks = parts.flatMap(({ part }): ZoneMark[] => {
    const piece = spinePieces[part];
    if (piece) {
      const places = body.vertebrae.slice(piece[0], piece[1] + 1).map(({ x, y }) => ({ x, y }));
      return [{ kind: 'spine', part, d: openPath(places) }];
    }
    if (part === 'legs-feet' || part === 'pelvis-on-seat') return [];
    const { x, y } = body.anchors[part].right;
    // The blade lies behind the joint that it carries.
    const at = part === 'scapulothoracic' ? { x: x - 4, y: y + 10 } : { x, y };
    return [{ kind: 'joint', part, at, radius: part === 'hip' ? 21 : 16 }];
  });
  return marks.toSorted((a, b) => Number(a.kind === 'joint') - Number(b.kind === 'joint'));
}
