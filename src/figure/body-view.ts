// What every view of the body hands to the component that draws it.
import type { RegionId, SiteId } from '#content/schema.ts';
import type { Sides } from './pose.ts';
import type { Point } from './skeleton.ts';

/** A place that an arc or a marker can name; midline places are the same on both sides. */
export type AnchorId = RegionId | SiteId;
export type Anchors = Readonly<Record<AnchorId, Sides<Point>>>;

/** One mark of the drawn spine: its middle in SVG units, width, height and turn (degrees, clockwise). */
export interface Vertebra extends Point {
  readonly width: number;
  readonly height: number;
  readonly turnDeg: number;
}

/** Everything that a component needs to draw one view. All in SVG units, the ground at y 500. */
export interface BodyView {
  /** Layers from far to near. In each, every path is drawn as outline first and as fill after, so seams vanish. */
  readonly layers: readonly (readonly string[])[];
  /** The same paths by part, to keep colour on the arms or off them; only where the view is a map. */
  readonly parts?: { readonly arms: readonly string[]; readonly trunk: readonly string[] };
  /** Faint lines inside the silhouette. */
  readonly creases: readonly string[];
  readonly vertebrae: readonly Vertebra[];
  readonly blades: readonly string[];
  readonly anchors: Anchors;
}

/** x, y, width and height that hold the standing figure, its marks and the areas to tap. */
export const standingViewBox = { x: -132, y: -14, width: 264, height: 528 } as const;
