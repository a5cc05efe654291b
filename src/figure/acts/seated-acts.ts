// Sitting and lying: reaching to a back seat, looking over a shoulder, standing up, a phone in the lap, sleep face down.
import { add, placeIn, scale, unit, type Vector } from '../space.ts';
import { box, soft, solid } from '../prop-shapes.ts';
import {
  anklesOf,
  between,
  both,
  fromChest,
  handPlace,
  lay,
  onGround,
  reachTo,
  standOn,
  closeHand,
  type Act,
  type Given,
  type PartId
} from './act.ts';
import { backSeat, bag, carSeat, chair, phone, wheel } from './act-things.ts';
import { poseInPlane } from './plane-poses.ts';

const carPose = { trunk: -14, curve: 6, hip: both(68), knee: both(66), legOut: both(7) };
const carAnkles = anklesOf(carPose);
/** The height of the ground under a car seat's hips is that of the feet. */
const carHeight = carAnkles.left[1];
/** Where a hand comes to that reaches back as most people do: the handle of the bag is there. */
const handleAt = (() => {
  let at: Vector | undefined;
  return () => (at ??= handPlace(reachBackSeat.stage(usualReach, 1), 'right'));
})();
const usualReach: Given = (part) =>
  (({ 'pelvis-on-seat': 5, lumbar: 8.5, thoracic: 31.5 }) as Partial<Record<PartId, number>>)[part] ?? 0;

const reachBackSeat: Act = {
  view: [42, 24],
  side: 'right',
  stage: (given, share) => {
    const pelvis = given('pelvis-on-seat');
    const chest = given('lumbar') + given('thoracic');
    const body = standOn(
      lay(
        {
          ...carPose,
          trunk: between(-14, -2, share),
          heading: pelvis,
          turn: chest,
          neckTurn: between(0, 42, share),
          shoulder: { left: 44, right: between(40, -14, share) },
          armOut: { left: 0, right: between(6, 74, share) },
          elbow: { left: 40, right: between(50, 8, share) }
        },
        given
      ),
      carAnkles
    );
    return onGround(closeHand(reachTo(body, { left: [0.3, 0.2, -0.09] }), 'right'), carHeight);
  },
  around: ({ shift }, camera) => ({
    things: [
      ...backSeat(camera, handleAt()),
      ...bag(camera, add(handleAt(), [0, -0.155, 0]), false),
      ...carSeat(camera, shift),
      ...wheel(camera, add([0.32, 0.17, 0], shift), true)
    ]
  })
};

const shoulderCheck: Act = {
  view: [-128, 24],
  side: 'right',
  stage: (given) => {
    const body = standOn(
      lay(
        {
          ...carPose,
          heading: given('pelvis-on-seat'),
          turn: given('lumbar') + given('thoracic'),
          neckTurn: given('lower-cervical') + given('upper-cervical'),
          neck: -6,
          shoulder: both(50),
          elbow: both(40)
        },
        given
      ),
      carAnkles
    );
    return onGround(reachTo(body, { left: [0.3, 0.19, -0.1], right: [0.3, 0.19, 0.1] }), carHeight);
  },
  around: ({ shift }, camera) => ({
    things: [...carSeat(camera, shift, true), ...wheel(camera, add([0.33, 0.17, 0], shift), false)]
  })
};

const sitToStand: Act = {
  view: [-24, 8],
  side: 'right',
  stage: (given) => {
    const pose = poseInPlane('sit-to-stand', given);
    const body = lay({ ...pose, legOut: both(6) });
    return onGround(body, body.legs.right.end[1]);
  },
  around: ({ shift }, camera) => ({ things: chair(camera, shift) })
};

const phoneLookDown: Act = {
  view: [22, 8],
  side: 'right',
  stage: (given) => {
    const pose = poseInPlane('phone-look-down', given);
    const leant = pose.trunk ?? 0;
    const body = lay({ ...pose, hip: both(86 + leant), knee: both(94), legOut: both(6) });
    const held = fromChest(body, [0.2, -0.2, 0.03]);
    return onGround(
      reachTo(body, { right: held, left: add(held, scale(body.girdle.right, -0.05)) }),
      body.legs.right.end[1]
    );
  },
  around: (moment, camera) => {
    const hand = handPlace(moment, 'right');
    const skull = moment.body.spine.at(-1);
    const eyes = add(placeIn(skull?.at ?? [0, 0, 0], moment.body.head, 0.05, 0.03, 0), moment.shift);
    const front = unit([eyes[0] - hand[0], eyes[1] - hand[1], eyes[2] - hand[2]]);
    const up = unit([-front[1], front[0], 0]);
    const right: Vector = [0, 0, 1];
    return {
      things: [
        ...chair(camera, moment.shift),
        phone(camera, add(hand, [0, 0.01, -0.02]), { front, up, right })
      ]
    };
  }
};

const sleepProne: Act = {
  view: [-10, 52],
  side: 'right',
  stage: (given) => {
    const chest = given('thoracic');
    const body = lay(
      {
        trunk: 90,
        turn: chest,
        neckTurn: given('lower-cervical') + given('upper-cervical'),
        neck: -8,
        shoulder: { left: 4, right: 128 },
        armOut: { left: 10, right: 46 },
        elbow: { left: 6, right: 62 },
        armTurn: { left: 0, right: 0 },
        hip: { left: 0, right: 4 },
        legOut: { left: 6, right: 10 },
        knee: { left: 4, right: 12 }
      },
      given
    );
    return { body, shift: [0, 0.172, 0] };
  },
  around: (_moment, camera) => ({
    things: [
      solid(box(camera, [-0.62, -0.03, -0.27], [0.64, 0.03, 0.27])),
      soft(box(camera, [0.34, 0.03, -0.2], [0.58, 0.055, 0.2]))
    ]
  })
};

export const seatedActs = {
  'reach-back-seat': reachBackSeat,
  'shoulder-check': shoulderCheck,
  'sit-to-stand': sitToStand,
  'phone-look-down': phoneLookDown,
  'sleep-prone': sleepProne
} as const;
