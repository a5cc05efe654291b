// Where the joints of a pose are in space: the skeleton of `skeleton.ts`, free to leave the plane.
import type { BodyPose } from './body-pose.ts';
import { armOf, handOn, legOf, turnHand, type Limb, type Surface } from './limb.ts';
import type { SideName, Sides } from './pose.ts';
import { halfWidths, laySpine, shoulderIndex, shoulderOnChest, spineIndex } from './skeleton.ts';
import {
  add,
  dot,
  flex,
  limbAxes,
  mixAxes,
  placeIn,
  scale,
  swingRight,
  turnRight,
  worldAxes,
  type Axes,
  type Vector
} from './space.ts';

/** A point of the spine with the frame that the vertebra there has. */
export interface SpinePlace {
  readonly at: Vector;
  readonly axes: Axes;
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

/** What share of a turn of the chest the low back makes, and of a turn of the head the lower neck. */
export interface TurnShares {
  readonly lowBack: number;
  readonly lowerNeck: number;
}
/**
 * Little in the low back, most between the shoulder blades, and evenly along the neck.
 * @source ours, after the shares of turning in the region chart
 */
const usualShares: TurnShares = { lowBack: 0.22, lowerNeck: 5 / 7 };

/** How much of a turn or bend of the chest the spine has made up to a point. */
function trunkShare(index: number, { lowBack }: TurnShares): number {
  const { thoracic, cervical } = spineIndex;
  if (index <= thoracic) return lowBack * (index / thoracic);
  if (index >= cervical) return 1;
  return lowBack + (1 - lowBack) * ((index - thoracic) / (cervical - thoracic));
}
/** The same for the head on the chest; the upper neck is its two topmost vertebrae. */
function neckShare(index: number, { lowerNeck }: TurnShares): number {
  const { cervical, skull } = spineIndex;
  const upper = skull - 2;
  if (index <= cervical) return 0;
  if (index <= upper) return lowerNeck * ((index - cervical) / (upper - cervical));
  return lowerNeck + (1 - lowerNeck) * Math.min(1, (index - upper) / (skull - upper));
}

function layOutSpine(pose: BodyPose, trunk: Axes, shares: TurnShares): SpinePlace[] {
  const flat = laySpine({ trunkDeg: 0, neckDeg: pose.neck, curveDeg: pose.curve });
  const first = flat[0];
  let at: Vector = first ? placeIn([0, 0, 0], trunk, first.x, first.y, 0) : [0, 0, 0];
  return flat.map((point, index) => {
    const middle = Math.min(index + 0.5, spineIndex.skull);
    const [chest, neck] = [trunkShare(middle, shares), neckShare(middle, shares)];
    const turned = turnRight(trunk, pose.turn * chest + pose.neckTurn * neck);
    const bent = swingRight(turned, -pose.bend * chest - pose.neckBend * neck);
    const place = { at, axes: flex(bent, point.deg - 90) };
    const next = flat[index + 1];
    if (next) at = add(at, scale(place.axes.up, Math.hypot(next.x - point.x, next.y - point.y)));
    return place;
  });
}

/** How far forward the shoulder comes when the blade is pushed fully, fraction of height. Ours. */
const reachLength = 0.024;
/** How far up the shoulder comes when the arm is overhead. Ours, so that the neck and the arm do not cross. */
const shrugLength = 0.02;

/**
 * The joints of a pose, the hip centre at 0, 0, 0.
 * @param pose ankles in it are taken as they are; see `naturalAnkle` for feet that rest
 * @param handsOn what the hands lie on, where they lie; absent, the ground
 * @param shares who turns how much along the spine
 */
export function layBody(pose: BodyPose, handsOn?: Surface, shares = usualShares): Body {
  const heading = turnRight(worldAxes, pose.heading);
  const trunk = flex(swingRight(heading, -pose.lean), -pose.trunk);
  const spine = layOutSpine(pose, trunk, shares);
  const chest = spine[shoulderIndex] as SpinePlace;
  const girdle = swingRight(turnRight(trunk, pose.turn), -pose.bend);
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

/** Both sides of a body's arms or legs changed. */
export const mapSides = <T>(pair: Sides<T>, change: (one: T, side: SideName) => T): Sides<T> => ({
  left: change(pair.left, 'left'),
  right: change(pair.right, 'right')
});
