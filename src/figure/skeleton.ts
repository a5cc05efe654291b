// Human proportions, the spine's natural curve, and where the joints are seen from behind.
import { sideOf, standingBack, type BackPose, type SideName, type SidePose, type Sides } from './pose.ts';

/** A place in a plane, in fractions of body height; x to the viewer's right, y up, the hip centre at 0, 0. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Segment lengths as fractions of height. They stack up to 1: foot, shank, thigh, trunk, head and neck. */
export const proportions = {
  headAndNeck: 0.182,
  trunk: 0.288,
  upperArm: 0.186,
  forearm: 0.146,
  hand: 0.108,
  thigh: 0.245,
  shank: 0.246,
  footHeight: 0.039,
  footLength: 0.152
} as const;

/** Share of the foot that lies behind the ankle. Ours. */
export const heelShare = 0.29;

export interface Arm {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
  readonly fingertip: Point;
}
export interface Leg {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
}
/** A point of the spine and the direction in which the spine goes on from it, counter-clockwise from right. */
export interface SpinePoint extends Point {
  readonly deg: number;
}
export interface BackJoints {
  /** The trunk's midline at a height above the hips, with the direction it takes there. */
  readonly midlineAt: (height: number) => SpinePoint;
  readonly headDeg: number;
  readonly arms: Sides<Arm>;
  readonly legs: Sides<Leg>;
}

const rad = (deg: number) => (deg * Math.PI) / 180;

/** The point so far from `from` in a direction, counter-clockwise from right. */
export const reach = (from: Point, length: number, deg: number): Point => ({
  x: from.x + length * Math.cos(rad(deg)),
  y: from.y + length * Math.sin(rad(deg))
});

/** A point given along (`up`) and to the front or right (`out`) of a direction that starts at `origin`. */
export const inFrame = (origin: Point, deg: number, out: number, up: number): Point =>
  reach(reach(origin, up, deg), out, deg - 90);

const forSides = <T>(make: (side: SideName) => T): Sides<T> => ({ left: make('left'), right: make('right') });

/**
 * The spine's natural curve: count, length of the whole part (fraction of height), and how far its direction
 * lies from the trunk's at its lower and upper end (degrees, + backwards).
 * @source counts are anatomy; lengths and angles are ours, drawn to look upright and easy
 */
export const spineParts = [
  { name: 'lumbar', count: 5, length: 0.107, fromDeg: -19, toDeg: 13 },
  { name: 'thoracic', count: 12, length: 0.166, fromDeg: 13, toDeg: -22 },
  { name: 'cervical', count: 7, length: 0.071, fromDeg: -22, toDeg: 2 }
] as const;
/** Index of the spine point at the lower end of each part, and of the skull. */
export const spineIndex = { sacrum: 0, thoracic: 5, cervical: 17, skull: 24 } as const;
/** The sacrum's upper edge, behind (-) and above the hip. */
const sacrum = { out: -0.034, up: 0.041 };
/** The spine point that carries the shoulders. */
export const shoulderIndex = 13;

/** The spine's points and directions for a pose in the side's plane, the hip centre at 0, 0. */
export function laySpine(pose: Pick<SidePose, 'trunkDeg' | 'neckDeg' | 'curveDeg'>): SpinePoint[] {
  const trunk = 90 - pose.trunkDeg;
  const points: SpinePoint[] = [];
  let at = inFrame({ x: 0, y: 0 }, trunk + pose.curveDeg, sacrum.out, sacrum.up);
  for (const part of spineParts) {
    for (let i = 0; i < part.count; i += 1) {
      const n = points.length;
      const natural = part.fromDeg + ((i + 0.5) / part.count) * (part.toDeg - part.fromDeg);
      const curved = pose.curveDeg * (1 - (2 * (n + 0.5)) / spineIndex.cervical);
      const share = (i + 0.5) / part.count;
      const bent = part.name === 'cervical' ? -pose.curveDeg * (1 - share) - pose.neckDeg * share : curved;
      const deg = trunk + natural + bent;
      points.push({ ...at, deg });
      at = reach(at, part.length / part.count, deg);
    }
  }
  return [...points, { ...at, deg: trunk - pose.neckDeg }];
}

/** Where the shoulder hangs on the chest: found once, so that in standing it is one trunk length above the hip. */
export const shoulderOnChest = (() => {
  const chest = laySpine({ trunkDeg: 0, neckDeg: 0, curveDeg: 0 })[shoulderIndex] as SpinePoint;
  const dx = 0.01 - chest.x;
  const dy = proportions.trunk - 0.012 - chest.y;
  const turn = rad(chest.deg);
  return { up: dx * Math.cos(turn) + dy * Math.sin(turn), out: dx * Math.sin(turn) - dy * Math.cos(turn) };
})();

function armFrom(shoulder: Point, upperDeg: number, foreDeg: number, handDeg: number): Arm {
  const elbow = reach(shoulder, proportions.upperArm, upperDeg);
  const wrist = reach(elbow, proportions.forearm, foreDeg);
  return { shoulder, elbow, wrist, fingertip: reach(wrist, proportions.hand, handDeg) };
}

/** Half the distance between the shoulder joints and between the hip joints. Ours. */
export const halfWidths = { shoulder: 0.109, hip: 0.051 } as const;
/** The height of the shoulder joints above the hips, seen from behind. */
const shoulderHeight = 0.271;

/**
 * Joint positions of a pose seen from behind, so the person's left is at the viewer's left.
 * @param change what differs from standing
 */
export function backJoints(change: Partial<BackPose> = {}): BackJoints {
  const pose = { ...standingBack, ...change };
  const midlineAt = (height: number): SpinePoint => {
    const half = (pose.bendDeg * height) / proportions.trunk / 2;
    const chord = Math.abs(half) < 1e-6 ? height : (height * Math.sin(rad(half))) / rad(half);
    return { ...reach({ x: 0, y: 0 }, chord, 90 - pose.leanDeg - half), deg: 90 - pose.leanDeg - 2 * half };
  };
  const chest = midlineAt(shoulderHeight);
  return {
    midlineAt,
    headDeg: midlineAt(proportions.trunk).deg - pose.headDeg,
    arms: forSides((side) => {
      const sign = side === 'left' ? -1 : 1;
      const upper = chest.deg + 180 + sign * sideOf(pose.armDeg, side);
      const shoulder = inFrame(chest, chest.deg, sign * halfWidths.shoulder, 0);
      const fore = upper + sign * sideOf(pose.elbowDeg, side);
      return armFrom(shoulder, upper, fore, fore - sign * 5);
    }),
    legs: forSides((side) => {
      const sign = side === 'left' ? -1 : 1;
      const hip = { x: sign * halfWidths.hip, y: 0 };
      const deg = 270 + sign * sideOf(pose.legDeg, side);
      const knee = reach(hip, proportions.thigh, deg);
      return { hip, knee, ankle: reach(knee, proportions.shank, deg) };
    })
  };
}
