// How a phone has turned, from the angles that its browser tells: by rotation matrix, for upright one of them says nothing.

/** As `deviceorientation` tells it, in degrees: about the vertical, then about the short side, then about the long one. */
export interface PhoneOrientation {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
}

type Vector = readonly [number, number, number];
/** From the phone's own directions (right, top, out of its face) to the room's (two level ones, up); by rows. */
export type PhoneMatrix = readonly [Vector, Vector, Vector];

const toRadians = Math.PI / 180;
const dot = (one: Vector, other: Vector) => one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
const degrees = (radians: number) => radians / toRadians;
/** Rounding may lead a hair beyond what has an arc. */
const within = (value: number) => Math.min(1, Math.max(-1, value));

/** The rotation of Z, then X', then Y''. @source W3C DeviceOrientation Event Specification, appendix with the matrix */
export function matrixOf({ alpha, beta, gamma }: PhoneOrientation): PhoneMatrix {
  const [a, b, g] = [alpha * toRadians, beta * toRadians, gamma * toRadians];
  const [sa, sb, sg] = [Math.sin(a), Math.sin(b), Math.sin(g)];
  const [ca, cb, cg] = [Math.cos(a), Math.cos(b), Math.cos(g)];
  return [
    [ca * cg - sa * sb * sg, -cb * sa, cg * sa * sb + ca * sg],
    [cg * sa + ca * sb * sg, ca * cb, sa * sg - ca * cg * sb],
    [-cb * sg, sb, cb * cg]
  ];
}

/** By how much two orientations differ, about whatever axis: 0–180 degrees. */
export function angleBetween(from: PhoneMatrix, to: PhoneMatrix): number {
  const trace = from.reduce((sum, row, at) => sum + dot(row, to[at] ?? row), 0);
  return degrees(Math.acos(within((trace - 1) / 2)));
}

/**
 * The turn about the vertical between two orientations: the twist of swing and twist, whatever the phone tilted besides.
 * @returns degrees above −180 and up to 180; to the left (anticlockwise from above) is positive
 */
export function turnBetween(from: PhoneMatrix, to: PhoneMatrix): number {
  // Of the rotation from one to the other, in the room's directions, only what the twist needs.
  const at = (row: 0 | 1, column: 0 | 1) => dot(to[row], from[column]);
  return degrees(Math.atan2(at(1, 0) - at(0, 1), at(0, 0) + at(1, 1)));
}

/**
 * The tilt between two orientations in the upright plane that the phone's face looked along at first: for a face that looks
 * to the side that is the frontal plane, whichever of its edges is up. A swing forward or back does not count.
 * @returns degrees from −180 to 180
 */
export function sideTiltBetween(from: PhoneMatrix, to: PhoneMatrix): number {
  const [x, y] = from[2];
  const level = Math.hypot(x, y);
  const sideways = Math.hypot(from[0][2], from[1][2]);
  // A phone that lies flat has no edge that is up: no tilt can be told.
  if (level < 1e-6 || sideways < 1e-6) return 0;
  const edge: Vector = [x / level, y / level, 0];
  const tilt = ([rowX, rowY, rowUp]: PhoneMatrix) => {
    const towards = (dot(rowX, edge) * from[0][2] + dot(rowY, edge) * from[1][2]) / sideways;
    return Math.atan2(towards, dot(rowUp, edge));
  };
  return degrees(tilt(to) - tilt(from));
}

/** How far the phone leans from the vertical, forward or back: 0 (upright) to 90 degrees (flat). */
export function leanOf(matrix: PhoneMatrix): number {
  return degrees(Math.asin(within(Math.abs(matrix[2][2]))));
}
