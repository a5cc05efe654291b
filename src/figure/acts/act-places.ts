// Where on a posed body something hurts, where it may start, and where a part of a movement is held.
import type { RegionId, SiteId } from '#content/schema.ts';
import type { ZoneId } from '#content/zones.ts';
import type { Body } from '../body-skeleton.ts';
import { see, type Camera } from '../camera.ts';
import type { SideName } from '../pose.ts';
import { patchRows, type Area } from '../region-patches.ts';
import type { Point } from '../skeleton.ts';
import { add, dot, placeIn, scale, type Vector } from '../space.ts';

/** A zone's id without its side. */
type ZoneName = ZoneId extends infer Id ? (Id extends `${infer Name}-${SideName}` ? Name : Id) : never;

/** A place on the back's skin: along the spine, and out to a side. Fractions of height, drawn by eye. Ours. */
function onBack(body: Body, index: number, out: number): Vector {
  const low = body.spine[Math.floor(index)];
  if (!low) throw new RangeError(`No spine point ${index}.`);
  return placeIn(low.at, low.axes, -0.03, 0, out);
}
const sign = (side: SideName) => (side === 'right' ? 1 : -1);
const between = (a: Vector, b: Vector, share: number): Vector => add(scale(a, 1 - share), scale(b, share));

/** Finds the middle of a place on a body; a place in the middle is the same on both sides. */
type Find = (body: Body, side: SideName) => Vector;
const back =
  (index: number, out: number): Find =>
  (body, side) =>
    onBack(body, index, sign(side) * out);
const front =
  (index: number, out: number): Find =>
  (body, side) => {
    const low = body.spine[index];
    return low ? placeIn(low.at, low.axes, 0.1, 0, sign(side) * out) : [0, 0, 0];
  };
const onPelvis =
  (ahead: number, up: number, out: number): Find =>
  (body, side) =>
    placeIn([0, 0, 0], body.pelvis, ahead, up, sign(side) * out);
const arm =
  (bone: 'upper' | 'lower', share: number): Find =>
  (body, side) => {
    const { root, middle, end } = body.arms[side];
    return bone === 'upper' ? between(root, middle, share) : between(middle, end, share);
  };
const leg =
  (bone: 'upper' | 'lower', share: number): Find =>
  (body, side) => {
    const { root, middle, end } = body.legs[side];
    return bone === 'upper' ? between(root, middle, share) : between(middle, end, share);
  };
const hand: Find = (body, side) => between(body.arms[side].end, body.arms[side].tip, 0.5);
const head =
  (ahead: number, up: number): Find =>
  (body) =>
    placeIn(body.spine.at(-1)?.at ?? [0, 0, 0], body.head, ahead, up, 0);

/** The side that a picture is about: the left where something is marked there and nothing on the right. */
export function sideOf(zones: readonly string[]): SideName {
  const has = (side: SideName) => zones.some((zone) => zone.endsWith(`-${side}`));
  return has('left') && !has('right') ? 'left' : 'right';
}

/** The middle of each zone of the body map, by its id without the side: those of the back, and those of the front. Drawn by eye. Ours. */
const backPlaces = {
  'head-back': head(-0.04, 0.04),
  'neck-back': back(20, 0),
  'shoulder-top': back(16, 0.062),
  'shoulder-behind': arm('upper', 0.05),
  blade: back(12, 0.07),
  'blade-inner': back(11, 0.036),
  'upper-arm-back': arm('upper', 0.5),
  'mid-back': back(9, 0),
  'ribs-behind': back(8, 0.066),
  'low-back': back(2.4, 0),
  flank: back(4, 0.06),
  'forearm-back': arm('lower', 0.4),
  dimple: onPelvis(-0.07, 0.036, 0.03),
  'hip-behind': onPelvis(-0.05, 0.012, 0.075),
  buttock: onPelvis(-0.075, -0.025, 0.045),
  'hand-back': hand,
  'thigh-back': leg('upper', 0.55),
  'knee-back': leg('upper', 1),
  calf: leg('lower', 0.35),
  heel: leg('lower', 1)
} as const;
const frontPlaces = {
  'head-front': head(0.05, 0.05),
  jaw: head(0.05, -0.01),
  'neck-front': front(20, 0),
  'shoulder-front': arm('upper', 0.02),
  'shoulder-side': arm('upper', 0.12),
  'chest-middle': front(11, 0),
  chest: front(12, 0.05),
  'upper-arm-front': arm('upper', 0.5),
  'belly-upper': front(7, 0),
  'forearm-front': arm('lower', 0.4),
  'belly-lower': front(2, 0),
  groin: onPelvis(0.05, -0.02, 0.04),
  'hand-front': hand,
  'thigh-front': leg('upper', 0.5),
  'knee-front': leg('upper', 1),
  'ankle-front': leg('lower', 1),
  shin: leg('lower', 0.4)
} as const;
const zonePlaces: Readonly<Record<ZoneName, Find>> = { ...backPlaces, ...frontPlaces };

/** A zone that stands for a place where nobody has marked one. */
export const zoneOfSite: Readonly<Record<SiteId, ZoneId>> = {
  neck: 'neck-back',
  'upper-back': 'mid-back',
  shoulder: 'shoulder-behind-right',
  'low-back': 'low-back',
  arm: 'forearm-back-right',
  leg: 'thigh-back-right'
};

const sideIn = /-(left|right)$/;
const nameOf = (zone: ZoneId) => zone.replace(sideIn, '') as ZoneName;
/** The middle of a zone of the body map. */
export function zonePlace(body: Body, zone: ZoneId): Vector {
  const side = sideIn.exec(zone)?.[1] === 'left' ? 'left' : 'right';
  return zonePlaces[nameOf(zone)](body, side);
}

/** How far a side is turned from the eye before what lies on it is seen through the body. Cosine, ours. */
const turnedAway = -0.3;
/** Whether a zone lies on the side of the body that the eye does not see. */
export function isZoneBehind(body: Body, camera: Camera, zone: ZoneId): boolean {
  const facing = dot(body.girdle.front, camera.towards);
  return (nameOf(zone) in frontPlaces ? facing : -facing) < turnedAway;
}

/** The middle of a region, on a side where it has two. */
export function regionPlace(body: Body, region: RegionId, side: SideName): Vector {
  const [arm, leg] = [body.arms[side], body.legs[side]];
  switch (region) {
    case 'upper-cervical':
      return onBack(body, 23, 0);
    case 'lower-cervical':
      return onBack(body, 19, 0);
    case 'thoracic':
      return onBack(body, 10, 0);
    case 'lumbar':
      return onBack(body, 2, 0);
    case 'pelvis':
      return placeIn([0, 0, 0], body.pelvis, -0.07, 0.01, sign(side) * 0.03);
    case 'scapulothoracic':
      return onBack(body, 12, sign(side) * 0.066);
    case 'glenohumeral':
      return arm.root;
    case 'hip':
      return add(leg.root, scale(body.pelvis.right, sign(side) * 0.03));
    case 'knee':
      return leg.middle;
    case 'ankle':
      return leg.end;
    default:
      return region satisfies never;
  }
}

/** The two jaws of a clamp on an area as the eye sees it: where each stands, and the way from one to the other. */
export interface Clamp {
  readonly from: Point;
  readonly to: Point;
}

/** A clamp across the middle of an area. */
export function clampOn(body: Body, shift: Vector, camera: Camera, area: Area): Clamp | undefined {
  const row = patchRows(body, area)[0];
  const slice = row?.[Math.floor(row.length / 2)];
  if (!slice) return undefined;
  // Across the oval's longer side as the eye sees it: of somebody who lies, that is not from left to right.
  const seenAs = (half: Vector) => ({ x: dot(half, camera.right), y: dot(half, camera.up) });
  const [one, other] = [seenAs(slice.along), seenAs(slice.across)];
  const long = Math.hypot(one.x, one.y) >= Math.hypot(other.x, other.y) ? one : other;
  const length = Math.hypot(long.x, long.y) || 1;
  const isRightward = long.x > 0 || (long.x === 0 && long.y > 0);
  const way = add(
    scale(camera.right, (isRightward ? long.x : -long.x) / length),
    scale(camera.up, (isRightward ? long.y : -long.y) / length)
  );
  const reach = Math.hypot(dot(slice.across, way), dot(slice.along, way));
  const middle = add(slice.middle, shift);
  const half = scale(way, reach + 0.012);
  return { from: see(camera, add(middle, scale(half, -1))), to: see(camera, add(middle, half)) };
}
