// Where each zone of the body map lies: the areas to tap, generous, side by side, never one over another.
import type { ZoneId } from '#content/zones.ts';
import { roundedPolygonPath, toView } from './outline.ts';
import type { Point } from './skeleton.ts';

type Corners = readonly (readonly [x: number, height: number])[];

/** Corners that arm zones share with the trunk and the leg, from the armpit to the fingertips. */
const armTop = [0.126, 0.765] as const;
const armpit = [0.118, 0.72] as const;
const ribEdge = [0.122, 0.65] as const;
const waistEdge = [0.131, 0.615] as const;
const elbowGap = [0.141, 0.575] as const;
const hipEdge = [0.158, 0.47] as const;
const armTopOuter = [0.21, 0.765] as const;
const elbowOuter = [0.24, 0.625] as const;
const wristOuter = [0.262, 0.475] as const;
const upperArm: Corners = [armTop, armTopOuter, elbowOuter, waistEdge, ribEdge, armpit];
const forearm: Corners = [waistEdge, elbowOuter, wristOuter, hipEdge, elbowGap];
const hand: Corners = [hipEdge, wristOuter, [0.262, 0.355], [0.135, 0.355]];

/** A stretch of leg between two heights. */
const legBand = (top: number, bottom: number): Corners => [
  [0, top],
  [0.115, top],
  [0.115, bottom],
  [0, bottom]
];
/** A stretch across the midline, given by its right half from the top corner down. */
const across = (rightHalf: Corners): Corners => [
  ...rightHalf,
  ...rightHalf.toReversed().map(([x, height]) => [-x, height] as const)
];
const block = (half: number, top: number, bottom: number) =>
  across([
    [half, top],
    [half, bottom]
  ]);

/** Middle zones whole, paired zones as at the viewer's right; fractions of height, the ground at 0. */
// prettier-ignore
const corners = {
  back: {
    'head-back': block(0.075, 1.02, 0.915),
    'neck-back': block(0.042, 0.915, 0.815),
    'shoulder-top': [[0.042, 0.86], [0.07, 0.895], [0.1, 0.895], [0.13, 0.87], [0.114, 0.815], [0.042, 0.815]],
    'shoulder-behind': [[0.114, 0.815], [0.13, 0.87], [0.2, 0.87], armTopOuter, armTop],
    blade: [[0.046, 0.815], [0.114, 0.815], armTop, armpit, [0.084, 0.735]],
    'blade-inner': [[0, 0.815], [0.046, 0.815], [0.084, 0.735], [0, 0.735]],
    'upper-arm-back': upperArm,
    'mid-back': block(0.04, 0.735, 0.655),
    'ribs-behind': [[0.04, 0.735], [0.084, 0.735], armpit, ribEdge, [0.045, 0.655], [0.04, 0.655]],
    'low-back': block(0.045, 0.655, 0.575),
    flank: [[0.045, 0.655], ribEdge, waistEdge, elbowGap, [0.08, 0.575], [0.045, 0.575]],
    'forearm-back': forearm,
    dimple: [[0, 0.575], [0.08, 0.575], [0.058, 0.525], [0.03, 0.505], [0, 0.495]],
    'hip-behind': [[0.08, 0.575], elbowGap, hipEdge, [0.115, 0.45], [0.07, 0.475], [0.058, 0.525]],
    buttock: [[0, 0.495], [0.03, 0.505], [0.058, 0.525], [0.07, 0.475], [0.115, 0.45], [0, 0.43]],
    'hand-back': hand,
    'thigh-back': [[0, 0.43], [0.115, 0.45], [0.115, 0.33], [0, 0.33]],
    'knee-back': legBand(0.33, 0.245),
    calf: legBand(0.245, 0.115),
    heel: legBand(0.115, -0.015)
  },
  front: {
    'head-front': block(0.075, 1.02, 0.935),
    jaw: across([[0.06, 0.935], [0.06, 0.86], [0.04, 0.855]]),
    'neck-front': block(0.04, 0.855, 0.775),
    'shoulder-front': [[0.04, 0.855], [0.1, 0.87], [0.123, 0.82], armTop, [0.04, 0.775]],
    'shoulder-side': [[0.1, 0.87], [0.2, 0.87], armTopOuter, armTop, [0.123, 0.82]],
    'chest-middle': block(0.04, 0.775, 0.68),
    chest: [[0.04, 0.775], armTop, armpit, [0.1203, 0.68], [0.04, 0.68]],
    'upper-arm-front': upperArm,
    'belly-upper': across([[0.1203, 0.68], ribEdge, waistEdge, [0.1348, 0.6]]),
    'forearm-front': forearm,
    'belly-lower': across([[0.1348, 0.6], elbowGap, [0.1515, 0.51]]),
    groin: [[0, 0.51], [0.1515, 0.51], hipEdge, [0.115, 0.425], [0, 0.425]],
    'hand-front': hand,
    'thigh-front': legBand(0.425, 0.33),
    'knee-front': legBand(0.33, 0.24),
    shin: legBand(0.24, 0.115),
    'ankle-front': legBand(0.115, -0.015)
  }
} as const satisfies Record<'back' | 'front', Record<string, Corners>>;

/** Where a mark sits on the skin, for zones that reach well beyond it; else in the middle of the zone. */
// prettier-ignore
const marks: Readonly<Record<string, readonly [x: number, height: number]>> = {
  'shoulder-top': [0.071, 0.829], 'shoulder-behind': [0.126, 0.8], blade: [0.085, 0.78],
  'blade-inner': [0.03, 0.768], 'ribs-behind': [0.07, 0.69], flank: [0.07, 0.613], dimple: [0.036, 0.55],
  'hip-behind': [0.082, 0.525], buttock: [0.05, 0.483], 'upper-arm-back': [0.136, 0.7],
  'forearm-back': [0.17, 0.55], 'hand-back': [0.191, 0.43], 'thigh-back': [0.052, 0.39],
  'knee-back': [0.055, 0.285], calf: [0.056, 0.185], heel: [0.058, 0.035], 'head-front': [0, 0.965],
  'shoulder-front': [0.085, 0.805], 'shoulder-side': [0.131, 0.795], chest: [0.068, 0.73],
  'upper-arm-front': [0.136, 0.7], 'forearm-front': [0.17, 0.55], 'groin': [0.045, 0.485],
  'hand-front': [0.191, 0.43], 'thigh-front': [0.052, 0.385], 'knee-front': [0.055, 0.285],
  shin: [0.056, 0.185], 'ankle-front': [0.058, 0.04]
};

export type MapView = keyof typeof corners;

export interface ZoneShape {
  readonly id: ZoneId;
  /** Corners in SVG units. */
  readonly polygon: readonly Point[];
  /** The polygon with rounded corners, as a closed path. */
  readonly path: string;
  /** What of the body it may colour: an arm must not light up with the side it hangs beside. */
  readonly covers: 'arms' | 'trunk' | 'body';
  /** Where a mark for it sits, on the body. */
  readonly mark: Point;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function coversOf(id: string): ZoneShape['covers'] {
  if (/^(upper-arm|forearm|hand)/.test(id)) return 'arms';
  return /^(shoulder|blade)/.test(id) ? 'body' : 'trunk';
}

const cornerRadius = 6;

function shapeOf(name: string, places: Corners, side: 'left' | 'right' | null, mirrored: boolean): ZoneShape {
  const place = ([x, height]: readonly [number, number]) => toView({ x: mirrored ? -x : x, y: height });
  const polygon = places.map(place);
  return {
    id: (side === null ? name : `${name}-${side}`) as ZoneId,
    polygon,
    path: roundedPolygonPath(polygon, cornerRadius),
    covers: coversOf(name),
    mark: place(marks[name] ?? [mean(places.map(([x]) => x)), mean(places.map(([, height]) => height))])
  };
}

/** Paired zones become two, the person's left first; from behind their left is at the viewer's left. */
const shapesOf = (view: MapView): readonly ZoneShape[] =>
  Object.entries<Corners>(corners[view]).flatMap(([id, places]) =>
    places.some(([x]) => x < 0)
      ? [shapeOf(id, places, null, false)]
      : [shapeOf(id, places, 'left', view === 'back'), shapeOf(id, places, 'right', view === 'front')]
  );

/** The zones of each view, from head to foot and left before right: the order of the list beside the map. */
export const zoneShapes: Readonly<Record<MapView, readonly ZoneShape[]>> = {
  back: shapesOf('back'),
  front: shapesOf('front')
};
