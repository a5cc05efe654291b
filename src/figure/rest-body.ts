// Rests a body on the ground, and keeps hands and feet where they are planted.
import type { Keyframes, LimbName } from '#content/keyframes-schema.ts';
import { armRows, headRows, legRows, lowestOf, trunkRow, type Row } from './body-sections.ts';
import { mapSides, type Body } from './body-skeleton.ts';
import { flattenFoot, handOn, type Limb } from './limb.ts';
import { plantArm, plantLeg } from './plant-limb.ts';
import { sideNames, type Sides } from './pose.ts';
import { proportions } from './skeleton.ts';
import { add, scale, subtract, type Vector } from './space.ts';

/** A body and where in space it rests. */
export interface Moment {
  readonly body: Body;
  readonly shift: Vector;
}

/** Wrist above a floor that the palm lies on; ankle above a floor that the sole lies on. */
const palmHeight = 0.017;

/** Where planted limbs keep their ends. */
export type Targets = Partial<Record<LimbName, Vector>>;

function rowsOf(body: Body, parts: NonNullable<Keyframes['rests']>): readonly Row[] {
  return parts.flatMap((part) => {
    switch (part) {
      case 'trunk':
        return [trunkRow(body)];
      case 'head':
        return headRows(body);
      case 'arms':
        return sideNames.flatMap((side) => armRows(body.arms[side]));
      case 'legs':
        return sideNames.flatMap((side) => legRows(body.legs[side]));
      default:
        return part satisfies never;
    }
  });
}
const wholeBody = ['trunk', 'head', 'arms', 'legs'] as const;

const middle = ({ left, right }: Sides<Vector>): Vector => scale(add(left, right), 0.5);
/** Where the part that stays in place is. */
export function anchorPlace(body: Body, anchor: NonNullable<Keyframes['anchor']>): Vector {
  const { arms, legs } = body;
  switch (anchor) {
    case 'hips':
      return [0, 0, 0];
    case 'feet':
      return middle({ left: legs.left.end, right: legs.right.end });
    case 'left-foot':
      return legs.left.end;
    case 'right-foot':
      return legs.right.end;
    case 'knees':
      return middle({ left: legs.left.middle, right: legs.right.middle });
    case 'left-knee':
      return legs.left.middle;
    case 'right-knee':
      return legs.right.middle;
    case 'left-elbow':
      return arms.left.middle;
    case 'right-elbow':
      return arms.right.middle;
    case 'elbows':
      return middle({ left: arms.left.middle, right: arms.right.middle });
    case 'shoulders':
      return middle({ left: arms.left.root, right: arms.right.root });
    default:
      return anchor satisfies never;
  }
}

/** Rests a body: its lowest part that bears weight on the ground, its anchor where it was at the start. */
export function rest(body: Body, data: Keyframes, start: Vector | null): Vector {
  const anchor = anchorPlace(body, data.anchor ?? 'hips');
  const low = Math.min(...rowsOf(body, data.rests ?? wholeBody).flatMap((row) => row.map(lowestOf)));
  const [x, , z] = start ? subtract(start, anchor) : [0, 0, 0];
  return [x, (data.raise ?? 0) - low, z];
}

/** Puts planted limbs to their places. */
export function plant(body: Body, shift: Vector, targets: Targets, handsOn: Keyframes['handsOn']): Body {
  const to = (place: Vector) => subtract(place, shift);
  return {
    ...body,
    arms: mapSides(body.arms, (arm, side) => {
      const target = targets[`${side}-hand`];
      return target ? plantArm(arm, to(target), handOn(body.girdle, side, handsOn)) : arm;
    }),
    legs: mapSides(body.legs, (leg, side) => {
      const target = targets[`${side}-foot`];
      return target ? flattenFoot(plantLeg(leg, to(target))) : leg;
    })
  };
}

/** Where a limb's end is first planted: on the ground, or against what it touches there. */
export function targetOf(limb: Limb, shift: Vector, name: LimbName, handsOn: Keyframes['handsOn']): Vector {
  const [x, y, z] = add(limb.end, shift);
  if (name.endsWith('foot')) return [x, proportions.footHeight, z];
  return [x, handsOn ? y : palmHeight, z];
}

export const limbOf = (body: Body, name: LimbName): Limb => {
  const side = name.startsWith('left') ? 'left' : 'right';
  return name.endsWith('foot') ? body.legs[side] : body.arms[side];
};
