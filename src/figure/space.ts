// Vectors and body-fixed axes in space: the little arithmetic that a body needs to turn.

/** x ahead, y up, z to the person's right, in fractions of body height. */
export type Vector = readonly [x: number, y: number, z: number];

export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0]
];
export const lengthOf = (a: Vector): number => Math.sqrt(dot(a, a));
/** The same direction at length 1. */
export const unit = (a: Vector): Vector => scale(a, 1 / (lengthOf(a) || 1));
/** `a` and `b` blended by two factors: a·m + b·n. */
const blend = (a: Vector, m: number, b: Vector, n: number): Vector => [
  a[0] * m + b[0] * n,
  a[1] * m + b[1] * n,
  a[2] * m + b[2] * n
];

/** A body-fixed frame: where its front, its upper end and the person's right point. right = front × up. */
export interface Axes {
  readonly front: Vector;
  readonly up: Vector;
  readonly right: Vector;
}
export const worldAxes: Axes = { front: [1, 0, 0], up: [0, 1, 0], right: [0, 0, 1] };

const cos = (deg: number) => Math.cos((deg * Math.PI) / 180);
const sin = (deg: number) => Math.sin((deg * Math.PI) / 180);

/** Swings what hangs down to the front: flexion of hip, shoulder and elbow. */
export const flex = ({ front, up, right }: Axes, deg: number): Axes => ({
  front: blend(front, cos(deg), up, sin(deg)),
  up: blend(up, cos(deg), front, -sin(deg)),
  right
});
/** Swings what hangs down to the person's right. */
export const swingRight = ({ front, up, right }: Axes, deg: number): Axes => ({
  front,
  up: blend(up, cos(deg), right, -sin(deg)),
  right: blend(right, cos(deg), up, sin(deg))
});
/** Turns the front to the person's right, about the long axis. */
export const turnRight = ({ front, up, right }: Axes, deg: number): Axes => ({
  front: blend(front, cos(deg), right, sin(deg)),
  up,
  right: blend(right, cos(deg), front, -sin(deg))
});

/** A place given by how far ahead, up and to the right of `origin` it lies in a frame. */
export const placeIn = (origin: Vector, axes: Axes, ahead: number, up: number, right: number): Vector => [
  origin[0] + axes.front[0] * ahead + axes.up[0] * up + axes.right[0] * right,
  origin[1] + axes.front[1] * ahead + axes.up[1] * up + axes.right[1] * right,
  origin[2] + axes.front[2] * ahead + axes.up[2] * up + axes.right[2] * right
];

const toDeg = (radians: number) => (radians * 180) / Math.PI;

/** How a limb lies in the frame that carries it: flexed, then out to the right, then turned. */
export interface LimbAngles {
  readonly flexDeg: number;
  readonly outDeg: number;
  readonly turnDeg: number;
}
/** The frame of a limb: the other way round of `limbAngles`. */
export const limbAxes = (parent: Axes, { flexDeg, outDeg, turnDeg }: LimbAngles): Axes =>
  turnRight(swingRight(flex(parent, flexDeg), outDeg), turnDeg);

/** The three angles of a limb's frame in its parent's; out lies within ±90°. */
export function limbAngles(parent: Axes, limb: Axes): LimbAngles {
  const down = scale(limb.up, -1);
  const out = Math.asin(Math.max(-1, Math.min(1, dot(down, parent.right))));
  const flexDeg = toDeg(Math.atan2(dot(down, parent.front), -dot(down, parent.up)));
  const unturned = swingRight(flex(parent, flexDeg), toDeg(out));
  const turnDeg = toDeg(Math.atan2(dot(limb.front, unturned.right), dot(limb.front, unturned.front)));
  return { flexDeg, outDeg: toDeg(out), turnDeg };
}

/** The angle between two directions, degrees. */
export const angleBetween = (a: Vector, b: Vector): number =>
  toDeg(Math.acos(Math.max(-1, Math.min(1, dot(unit(a), unit(b))))));

/** The frame on the way from one to another; at 0 the first, at 1 the second. */
export function mixAxes(a: Axes, b: Axes, share: number): Axes {
  if (share <= 0) return a;
  if (share >= 1) return b;
  const up = unit(blend(a.up, 1 - share, b.up, share));
  const front = blend(a.front, 1 - share, b.front, share);
  const square = unit(subtract(front, scale(up, dot(front, up))));
  return { front: square, up, right: cross(square, up) };
}
