// Where the joints of a pose are in space: the skeleton of `skeleton.ts`, free to leave the plane.
import type { BodyPose } from './body-pose.ts';
import type { SideName, Sides } from './pose.ts';
import {
  halfWidths,
  heelShare,
  laySpine,
  proportions,
  shoulderIndex,
  shoulderOnChest,
  spineIndex
} from './skeleton.ts';
import {
  add,
  angleBetween,
  cross,
  dot,
  flex,
  lengthOf,
  limbAxes,
  mixAxes,
  placeIn,
  scale,
  subtract,
  swingRight,
  turnRight,
  unit,
  worldAxes,
  type Axes,
  type Vector
} from './space.ts';

/** A point of the spine with the frame that the vertebra there has. */
export interface SpinePlace {
  readonly at: Vector;
  readonly axes: Axes;
}
/** Two bones and an end. `upper` and `lower` are their frames; each bone runs against its frame's up. */
export interface Limb {
  readonly root: Vector;
  readonly middle: Vector;
  readonly end: Vector;
  readonly tip: Vector;
  readonly upper: Axes;
  readonly lower: Axes;
  /** Hand (runs against its up) or foot (runs along its front). */
  readonly last: Axes;
}
export interface Body {
  /** The frame of the trunk's line, which carries the thighs. */
  readonly trunk: Axes;
  /** The same turned and bent with the chest: it carries the arms. */
  readonly girdle: Axes;
  readonly pelvis: Axes;
  readonly head: Axes;
  /** From the sacrum (0) to the skull (24). */
  readonly spine: readonly SpinePlace[];
  readonly arms: Sides<Limb>;
  readonly legs: Sides<Limb>;
  readonly breath: number;
}

const signOf = (side: SideName) => (side === 'right' ? 1 : -1);
const forSides = <T>(make: (side: SideName) => T): Sides<T> => ({ left: make('left'), right: make('right') });

/**
 * How much of a turn or bend of the chest the spine has made up to a point: little in the low back, most
 * between the shoulder blades. @source ours, after the shares of turning in the region chart
 */
function trunkShare(index: number): number {
  const { thoracic, cervical } = spineIndex;
  if (index <= thoracic) return 0.22 * (index / thoracic);
  if (index >= cervical) return 1;
  return 0.22 + 0.78 * ((index - thoracic) / (cervical - thoracic));
}
const neckShare = (index: number) =>
  Math.max(0, (index - spineIndex.cervical) / (spineIndex.skull - spineIndex.cervical));

function layOutSpine(pose: BodyPose, trunk: Axes): SpinePlace[] {
  const flat = laySpine({ trunkDeg: 0, neckDeg: pose.neck, curveDeg: pose.curve });
  const first = flat[0];
  let at: Vector = first ? placeIn([0, 0, 0], trunk, first.x, first.y, 0) : [0, 0, 0];
  return flat.map((point, index) => {
    const middle = Math.min(index + 0.5, spineIndex.skull);
    const turned = turnRight(trunk, pose.turn * trunkShare(middle) + pose.neckTurn * neckShare(middle));
    const bent = swingRight(turned, -pose.bend * trunkShare(middle) - pose.neckBend * neckShare(middle));
    const place = { at, axes: flex(bent, point.deg - 90) };
    const next = flat[index + 1];
    if (next) at = add(at, scale(place.axes.up, Math.hypot(next.x - point.x, next.y - point.y)));
    return place;
  });
}

const armLengths = [proportions.upperArm, proportions.forearm] as const;
const legLengths = [proportions.thigh, proportions.shank] as const;

function armOf(root: Vector, upper: Axes, elbowDeg: number, wristDeg: number): Limb {
  const middle = placeIn(root, upper, 0, -armLengths[0], 0);
  const lower = flex(upper, elbowDeg);
  const end = placeIn(middle, lower, 0, -armLengths[1], 0);
  const last = flex(lower, wristDeg);
  return { root, middle, end, tip: placeIn(end, last, 0, -proportions.hand, 0), upper, lower, last };
}

function footOf(end: Vector, last: Axes): Vector {
  return placeIn(end, last, (1 - heelShare) * proportions.footLength, -proportions.footHeight, 0);
}

function legOf(root: Vector, upper: Axes, kneeDeg: number, ankleDeg: number): Limb {
  const middle = placeIn(root, upper, 0, -legLengths[0], 0);
  const lower = flex(upper, -kneeDeg);
  const end = placeIn(middle, lower, 0, -legLengths[1], 0);
  const last = flex(lower, ankleDeg);
  return { root, middle, end, tip: footOf(end, last), upper, lower, last };
}

/** How far forward the shoulder comes when the blade is pushed fully, fraction of height. Ours. */
const reachLength = 0.024;
/** How far up the shoulder comes when the arm is overhead. Ours, so that the neck and the arm do not cross. */
const shrugLength = 0.02;

/**
 * The joints of a pose, the hip centre at 0, 0, 0.
 * @param pose ankles in it are taken as they are; see `naturalAnkle` for feet that rest
 * @param handsOn what the hands lie on, where they lie; absent, the ground
 */
export function layBody(pose: BodyPose, handsOn?: Surface): Body {
  const heading = turnRight(worldAxes, pose.heading);
  const trunk = flex(swingRight(heading, -pose.lean), -pose.trunk);
  const spine = layOutSpine(pose, trunk);
  const chest = spine[shoulderIndex] as SpinePlace;
  const made = trunkShare(spineIndex.cervical);
  const girdle = swingRight(turnRight(trunk, pose.turn * made), -pose.bend * made);
  const head = swingRight(turnRight(trunk, pose.turn + pose.neckTurn), -pose.bend - pose.neckBend);
  return {
    trunk,
    girdle,
    pelvis: flex(trunk, pose.curve),
    head: flex(head, -pose.neck),
    spine,
    breath: pose.breath,
    arms: forSides((side) => {
      const sign = signOf(side);
      const upper = limbAxes(girdle, {
        flexDeg: pose.shoulder[side],
        outDeg: sign * pose.armOut[side],
        turnDeg: sign * pose.armTurn[side]
      });
      const raised = (1 + dot(upper.up, scale(girdle.up, -1))) / 2;
      const root = placeIn(
        chest.at,
        chest.axes,
        shoulderOnChest.out + pose.reach * reachLength,
        shoulderOnChest.up + shrugLength * raised ** 2,
        sign * halfWidths.shoulder
      );
      const arm = armOf(root, upper, pose.elbow[side], pose.wrist[side]);
      return turnHand(arm, mixAxes(arm.last, handOn(girdle, side, handsOn), pose.palm[side]));
    }),
    legs: forSides((side) => {
      const sign = signOf(side);
      const upper = limbAxes(trunk, {
        flexDeg: pose.hip[side],
        outDeg: sign * pose.legOut[side],
        turnDeg: -sign * pose.legTurn[side]
      });
      const root = placeIn([0, 0, 0], trunk, 0, 0, sign * halfWidths.hip);
      return legOf(root, upper, pose.knee[side], pose.ankle[side]);
    })
  };
}

/**
 * How a foot rests on the ground or in the air: flat where an ankle allows it, stretched out where the shin
 * lies face down, else at a right angle. Degrees, toes up (+).
 */
export function naturalAnkle(lower: Axes): number {
  if (lower.up[1] > 0) {
    const flat = (Math.atan2(-lower.front[1], lower.up[1]) * 180) / Math.PI;
    if (flat >= -50 && flat <= 35) return flat;
  }
  return lower.front[1] < -0.5 ? -75 : 0;
}

/**
 * Bends a limb so that its end comes to a place, the middle joint staying on the side where it was. Where the
 * place is out of reach the limb stretches towards it.
 * @param forward which way the lower bone bends on the upper: 1 to the front (arm), -1 to the back (leg)
 */
function reachFor(limb: Limb, lengths: readonly [number, number], target: Vector, forward: 1 | -1) {
  const [a, b] = lengths;
  const way = subtract(target, limb.root);
  const distance = Math.min(Math.max(lengthOf(way), Math.abs(a - b) + 0.02), (a + b) * 0.9998);
  const towards = unit(way);
  const off = (v: Vector) => subtract(v, scale(towards, dot(v, towards)));
  // A bent limb keeps its plane. A straight one has none: its elbow then lies behind, its knee ahead.
  const bend = angleBetween(limb.upper.up, limb.lower.up);
  const kept = Math.min(1, Math.max(0, (bend - 10) / 20));
  const usual = unit(off(scale(limb.upper.front, -forward)));
  const own = unit(off(scale(limb.upper.up, -1)));
  const pole = unit(add(scale(usual, 1 - kept), scale(own, kept)));
  const cos = (a * a + distance * distance - b * b) / (2 * a * distance);
  const bone = add(scale(towards, cos), scale(pole, Math.sqrt(Math.max(0, 1 - cos * cos))));
  const end = add(limb.root, scale(towards, distance));
  const middle = add(limb.root, scale(bone, a));
  const lowerBone = unit(subtract(end, middle));
  const up = scale(bone, -1);
  const front = unit(scale(subtract(lowerBone, scale(bone, dot(lowerBone, bone))), forward));
  const upper: Axes = { front, up, right: cross(front, up) };
  return { upper, bendDeg: angleBetween(bone, lowerBone) };
}

/** What a hand lies on: a wall, or a table or counter. Absent, the ground. */
export type Surface = 'wall' | 'top';

const turnHand = (arm: Limb, last: Axes): Limb => ({
  ...arm,
  last,
  tip: placeIn(arm.end, last, 0, -proportions.hand, 0)
});

/** How a hand lies on the ground or a top (fingers towards where the head is), or on a wall (fingers up). */
export function handOn(girdle: Axes, side: SideName, on?: Surface): Axes {
  const [x, , z] = girdle.up;
  const ahead = Math.hypot(x, z) > 0.12 ? girdle.up : girdle.front;
  const fingers: Vector = on === 'wall' ? [0, 1, 0] : unit([ahead[0], 0, ahead[2]]);
  const inner = scale(girdle.right, side === 'right' ? -1 : 1);
  const front = unit(subtract(inner, scale(fingers, dot(inner, fingers))));
  const up = scale(fingers, -1);
  return { front, up, right: cross(front, up) };
}

/** The arm with its wrist at a place and the hand lying as `hand` says. */
export function plantArm(arm: Limb, wrist: Vector, hand: Axes): Limb {
  const { upper, bendDeg } = reachFor(arm, armLengths, wrist, 1);
  return turnHand(armOf(arm.root, upper, bendDeg, 0), hand);
}

/** The leg with its ankle at a place; the foot keeps its direction in space. */
export function plantLeg(leg: Limb, ankle: Vector): Limb {
  const { upper, bendDeg } = reachFor(leg, legLengths, ankle, -1);
  const moved = legOf(leg.root, upper, bendDeg, 0);
  return { ...moved, last: leg.last, tip: footOf(moved.end, leg.last) };
}

/** The leg with its foot flat on the ground, toes where the shin faces. */
export function flattenFoot(leg: Limb): Limb {
  const [x, , z] = leg.lower.front;
  const front = unit([x, 0, z]);
  const last: Axes = { front, up: [0, 1, 0], right: cross(front, [0, 1, 0]) };
  return { ...leg, last, tip: footOf(leg.end, last) };
}

/** The leg with its ankle at an angle; toes up (+). */
export function setAnkle(leg: Limb, ankleDeg: number): Limb {
  const last = flex(leg.lower, ankleDeg);
  return { ...leg, last, tip: footOf(leg.end, last) };
}

/** Both sides of a body's arms or legs changed. */
export const mapSides = <T>(pair: Sides<T>, change: (one: T, side: SideName) => T): Sides<T> => ({
  left: change(pair.left, 'left'),
  right: change(pair.right, 'right')
});
