// What it takes to perform a movement of the teaching model on a person, and the few ways to stand, sit and hold.
import type { Movement } from '#content/schema.ts';
import { fistLength } from '../body-sections.ts';
import { standing, type BodyPose } from '../body-pose.ts';
import { layBody, mapSides, type Body, type TurnShares } from '../body-skeleton.ts';
import { see, type Camera } from '../camera.ts';
import { flattenFoot, handOn, naturalAnkle, setAnkle, turnHand, type Limb } from '../limb.ts';
import { plantArm, plantLeg } from '../plant-limb.ts';
import type { SideName, Sides } from '../pose.ts';
import type { MovementPicture } from '../movement-picture.ts';
import type { PosedView } from '../posed-view.ts';
import type { PropShape } from '../prop-shapes.ts';
import type { Moment } from '../rest-body.ts';
import { proportions, type Point } from '../skeleton.ts';
import { add, flex, placeIn, scale, subtract, unit, type Vector } from '../space.ts';

export type PartId = Movement['parts'][number]['part'];
/** What each part gives at this moment, degrees. */
export type Given = (part: PartId) => number;

/** Things and further people around, from far to near; a body is drawn as the person is. */
export interface Around {
  readonly things: readonly PropShape[];
  /** Somebody else in the picture: drawn behind the person or before them. */
  readonly others?: readonly Other[];
}
/** Somebody else, drawn behind the person or before them, and the places that they reach to. */
export interface Other {
  readonly view: PosedView;
  readonly isNear: boolean;
  readonly places: readonly Vector[];
}

/** How a movement is performed. Every angle and place that is not a part's degrees is ours, drawn by eye. */
export interface Act {
  /** From where it is seen: swing and tilt of the eye, degrees (see `cameraAt`). */
  readonly view: readonly [swingDeg: number, tiltDeg: number];
  /** The side that works. */
  readonly side: SideName;
  /** Whether the other side's picture is the same in a mirror: one arm works, or one side is nearer to the eye. */
  readonly hasMirror?: true;
  /**
   * The body at a moment.
   * @param given what each part gives now
   * @param share how far through the movement, 0 to 1: what is no part's own goes along with it
   */
  readonly stage: (given: Given, share: number) => Moment;
  readonly around: (moment: Moment, camera: Camera, share: number) => Around;
}

/** A value on its way. */
export const between = (from: number, to: number, share: number): number => from + (to - from) * share;
/** A place on its way through a middle one. */
export function through(from: Vector, middle: Vector, to: Vector, share: number): Vector {
  const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return add(add(scale(from, a), scale(middle, b)), scale(to, c));
}
export const both = <T>(value: T): Sides<T> => ({ left: value, right: value });

/** Who turns how much along the spine, where a movement's parts say so. */
export function sharesOf(given: Given): TurnShares {
  const part = (a: number, b: number, usual: number) => (a + b > 0 ? a / (a + b) : usual);
  return {
    lowBack: part(given('lumbar'), given('thoracic'), 0.2),
    lowerNeck: part(given('lower-cervical'), given('upper-cervical'), 0.5)
  };
}

/** A body laid in a pose, its feet resting as feet do. */
export function lay(change: Partial<BodyPose>, given?: Given): Body {
  const body = layBody({ ...standing, ...change }, undefined, given && sharesOf(given));
  return { ...body, legs: mapSides(body.legs, (leg) => setAnkle(leg, naturalAnkle(leg.lower))) };
}

/** Where the ankles of a pose are; hips at the start of space. */
export const anklesOf = (change: Partial<BodyPose>): Sides<Vector> => {
  const { legs } = lay(change);
  return { left: legs.left.end, right: legs.right.end };
};

/**
 * Puts the feet where they stand.
 * @param ankles where, hips at the start of space
 * @param lifts how high a heel is lifted, degrees
 */
export function standOn(body: Body, ankles: Sides<Vector>, lifts = both(0)): Body {
  return {
    ...body,
    legs: mapSides(body.legs, (leg, side) => {
      const lift = lifts[side];
      // A lifted heel turns about the toes: the ankle rises and comes ahead.
      const rise = Math.sin((lift * Math.PI) / 180) * proportions.footLength * 0.62;
      const flat = flattenFoot(plantLeg(leg, add(ankles[side], [0, rise, 0])));
      if (lift === 0) return flat;
      const last = flex(flat.last, -lift);
      return { ...flat, last, tip: placeIn(flat.end, last, 0.1, -proportions.footHeight, 0) };
    })
  };
}

/** Lifts a body so that ankles at that height stand on the ground. */
export const onGround = (body: Body, ankleHeight: number): Moment => ({
  body,
  shift: [0, proportions.footHeight - ankleHeight, 0]
});

/** How fingers close round something: a fist in line with the forearm. */
const gripOf = (arm: Limb): Limb => ({ ...turnHand(arm, arm.lower), isClosed: true });

/** Brings hands to places. */
export function reachTo(body: Body, places: Partial<Sides<Vector>>, hand?: 'top' | 'wall'): Body {
  return {
    ...body,
    arms: mapSides(body.arms, (arm, side) => {
      const place = places[side];
      if (!place) return arm;
      const reached = plantArm(arm, place, handOn(body.girdle, side, hand));
      if (hand) return reached;
      // The middle of the fist comes to the place, and not the wrist.
      const short = unit(subtract(reached.end, reached.middle));
      return gripOf(plantArm(arm, add(place, scale(short, -fistLength / 2)), reached.last));
    })
  };
}

/** Closes a hand where it is. */
export const closeHand = (body: Body, side: SideName): Body => ({
  ...body,
  arms: { ...body.arms, [side]: gripOf(body.arms[side]) }
});

/** A place given in the frame of the chest: ahead, up and to the right of the middle between the shoulders. */
export function fromChest(body: Body, [ahead, up, right]: Vector): Vector {
  const middle = scale(add(body.arms.left.root, body.arms.right.root), 0.5);
  return placeIn(middle, body.girdle, ahead, up, right);
}
/** The way from one place to another, of length 1. */
export const wayTo = (from: Vector, to: Vector): Vector => unit(subtract(to, from));
/** The middle of a hand. */
export function handPlace({ body, shift }: Moment, side: SideName): Vector {
  const { end, tip, isClosed, last } = body.arms[side];
  if (isClosed) return add(placeIn(end, last, 0, -fistLength / 2, 0), shift);
  return add(scale(add(end, tip), 0.5), shift);
}

/** A movement at a moment, as the eye sees it. */
export interface Performed {
  readonly moment: Moment;
  readonly camera: Camera;
  readonly picture: MovementPicture;
  readonly others: readonly Other[];
}

/** What a picture shows. SVG units. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a place of a body at a moment is seen. */
export const seen = (camera: Camera, shift: Vector, place: Vector): Point => see(camera, add(place, shift));
