// Which flesh belongs to a region of the body, so that it can be tinted.
import { armRows, legRows, shortsOf, trunkPieces, type Row } from './body-sections.ts';
import type { Body } from './body-skeleton.ts';
import type { SideName } from './pose.ts';
import { shoulderIndex } from './skeleton.ts';
import { add, dot, placeIn, scale, subtract, type Vector } from './space.ts';

type Sided<Name extends string> = `${SideName}-${Name}`;
export type Area =
  | 'upper-neck'
  | 'lower-neck'
  | 'upper-trunk'
  | 'low-trunk'
  | 'pelvis'
  | Sided<'blade'>
  | Sided<'upper-arm'>
  | Sided<'thigh'>
  | Sided<'leg'>;

const sideOf = (area: Sided<string>): SideName => (area.startsWith('left') ? 'left' : 'right');

/**
 * The rows of slices that make an area.
 * @param trunk the body's, where they are known: a picture that moves finds them once
 */
export function patchRows(body: Body, area: Area, trunk = trunkPieces(body)): readonly Row[] {
  switch (area) {
    case 'upper-neck':
      return [trunk.upperNeck];
    case 'lower-neck':
      return [trunk.lowerNeck];
    case 'upper-trunk':
      return [trunk.upperTrunk];
    case 'low-trunk':
      return [trunk.lowTrunk];
    case 'pelvis':
      return [trunk.pelvis];
    case 'left-blade':
    case 'right-blade':
      return [bladeSlices(body, sideOf(area))];
    case 'left-upper-arm':
    case 'right-upper-arm':
      return [armRows(body.arms[sideOf(area)])[0] ?? []];
    case 'left-thigh':
    case 'right-thigh':
      return [shortsOf(body.legs[sideOf(area)])];
    case 'left-leg':
    case 'right-leg':
      return legRows(body.legs[sideOf(area)]).slice(1);
    default:
      return area satisfies never;
  }
}

/** The blade's corners on the back, from its upper inner one down, out and up again: out and up from the shoulder's height. Ours. */
const bladeCorners = [
  [0.036, 0.006],
  [0.033, -0.03],
  [0.04, -0.075],
  [0.05, -0.088],
  [0.066, -0.07],
  [0.088, -0.03],
  [0.1, 0.002]
] as const;
/** How far the blade turns for each degree that the arm is raised. @source a third: ours, after the shares of raising an arm */
const bladeTurnShare = 1 / 3;

/** Half width of the chest where the blades lie, and how far behind its middle the skin is there. Ours. */
const chestOval = { half: 0.118, rear: 0.036 };
/** The point of the blade about which it turns: out, and up from the shoulder's height. */
const pivot = [0.066, -0.03] as const;

/** The edge of a blade on the back, turned as far as its arm is raised. */
export function bladeRow(body: Body, side: SideName): readonly Vector[] {
  const chest = body.spine[shoulderIndex];
  if (!chest) throw new RangeError('A body without a chest.');
  const sign = side === 'right' ? 1 : -1;
  const raised = Math.acos(Math.max(-1, Math.min(1, dot(body.arms[side].upper.up, body.girdle.up))));
  const turn = Math.max(0, raised * bladeTurnShare - 0.1);
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  return bladeCorners.map(([cornerOut, cornerUp]) => {
    const [dx, dy] = [cornerOut - pivot[0], cornerUp - pivot[1]];
    const [out, up] = [pivot[0] + dx * c - dy * s, pivot[1] + dx * s + dy * c];
    const behind = chestOval.rear * Math.sqrt(Math.max(0.02, 1 - (out / chestOval.half) ** 2));
    return placeIn(chest.at, chest.axes, -behind, up, sign * out);
  });
}

/** The blade as slices, thin as it is, for its patch. */
function bladeSlices(body: Body, side: SideName): Row {
  const edge = bladeRow(body, side);
  const thin = scale(body.girdle.front, 0.002);
  const pairs = [
    [0, 6],
    [1, 5],
    [2, 4],
    [3, 3]
  ] as const;
  return pairs.map(([a, b]) => {
    const [from, to] = [edge[a], edge[b]] as [Vector, Vector];
    return {
      middle: scale(add(from, to), 0.5),
      across: thin,
      along: a === b ? scale(body.girdle.right, 0.004) : scale(subtract(to, from), 0.5)
    };
  });
}
