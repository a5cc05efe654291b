// Turning on one's feet: golf, a child at one's side, a serve, a vacuum cleaner, walking and running.
import { posedView } from '../posed-view.ts';
import { add, placeIn, scale, subtract, unit, type Vector } from '../space.ts';
import {
  anklesOf,
  between,
  both,
  closeHand,
  fromChest,
  handPlace,
  lay,
  onGround,
  reachTo,
  standOn,
  through,
  wayTo,
  type Act,
  type Given
} from './act.ts';
import { ball, club, racket, vacuum } from './act-things.ts';

/** The turn of the pelvis on the ground, and of the chest on the pelvis. */
const turnsOf = (given: Given) => ({
  pelvis: given('legs-feet') + given('hip'),
  chest: given('lumbar') + given('thoracic')
});

const golfStance = { trunk: 26, curve: 4, hip: both(40), knee: both(24), legOut: both(8) };
const golfAnkles = anklesOf(golfStance);
const golfHeight = golfAnkles.left[1];
/** Where the ball lies, hips at the start of space. */
const golfBall: Vector = [0.36, golfHeight - 0.028, -0.02];

const golfBackswing: Act = {
  view: [-136, 14],
  side: 'right',
  stage: (given, share) => {
    const { pelvis, chest } = turnsOf(given);
    const body = standOn(
      lay(
        {
          ...golfStance,
          heading: pelvis,
          turn: chest,
          // The eyes stay on the ball, as far as a neck goes.
          neckTurn: Math.max(-62, -0.8 * (pelvis + chest)),
          neck: 14,
          shoulder: { left: 60, right: 62 },
          armOut: { left: -14, right: between(0, 34, share) },
          armTurn: { left: 0, right: between(0, -30, share) },
          elbow: { left: 8, right: between(8, 92, share) }
        },
        given
      ),
      golfAnkles
    );
    const grip = fromChest(body, through([0.2, -0.25, 0], [0.3, -0.1, 0.1], [0.17, 0.1, 0.2], share));
    const up = scale(body.girdle.up, 0.012);
    return onGround(reachTo(body, { left: add(grip, up), right: add(grip, scale(up, -1)) }), golfHeight);
  },
  around: (moment, camera, share) => {
    const grip = scale(add(handPlace(moment, 'left'), handPlace(moment, 'right')), 0.5);
    const { girdle } = moment.body;
    const address = wayTo(grip, add(golfBall, moment.shift));
    const top = unit(placeIn([0, 0, 0], girdle, -0.35, 0.55, -0.5));
    const away = unit(placeIn([0, 0, 0], girdle, 0.4, 0.2, 0.75));
    return {
      things: [
        ball(camera, add(golfBall, moment.shift), 0.013, false),
        ...club(camera, grip, unit(through(address, away, top, share)), share > 0.55)
      ]
    };
  }
};

const golfFinish: Act = {
  view: [62, 6],
  side: 'left',
  stage: (given, share) => {
    const { pelvis, chest } = turnsOf(given);
    const stance = { ...golfStance, trunk: between(26, 4, share), hip: both(between(40, 8, share)) };
    const body = standOn(
      lay(
        {
          ...stance,
          heading: -pelvis,
          turn: -chest,
          curve: between(4, -5, share),
          neckTurn: between(0, 12, share),
          neck: between(14, 0, share),
          knee: { left: between(24, 4, share), right: between(24, 30, share) },
          shoulder: both(70),
          elbow: both(between(8, 80, share))
        },
        given
      ),
      {
        left: golfAnkles.left,
        right: golfAnkles.right
      },
      { left: 0, right: between(0, 48, share) }
    );
    const grip = fromChest(body, through([0.2, -0.25, 0], [0.34, 0.0, -0.1], [0.1, 0.03, -0.27], share));
    const apart = scale(body.girdle.right, 0.014);
    return onGround(
      reachTo(body, { left: add(grip, scale(apart, -1)), right: add(grip, apart) }),
      golfHeight
    );
  },
  around: (moment, camera, share) => {
    const grip = scale(add(handPlace(moment, 'left'), handPlace(moment, 'right')), 0.5);
    const { girdle } = moment.body;
    const address = wayTo(grip, add(golfBall, moment.shift));
    const out = unit(placeIn([0, 0, 0], girdle, 0.7, 0.3, -0.3));
    const behind = unit(placeIn([0, 0, 0], girdle, -0.75, 0.12, 0.62));
    return {
      things: [
        ...(share < 0.4 ? [ball(camera, add(golfBall, moment.shift), 0.013, false)] : []),
        ...club(camera, grip, unit(through(address, out, behind, share)), share < 0.6)
      ]
    };
  }
};

const childStance = { trunk: 14, hip: both(30), knee: both(28), legOut: both(9) };
const childAnkles = anklesOf(childStance);
/** A child of about three beside the person: its size, where it stands, and which way it looks. */
const childSize = { body: 0.5, head: 1.4 };
const childAt: Vector = [0.2, 0, 0.36];
const child = lay({ heading: -118, shoulder: both(112), armOut: both(30), elbow: both(10), legOut: both(7) });
/** Under the child's arms, from the ground beneath the person. */
const armpits = fromChest(child, [0.01, -0.07, 0]);
const childShift: Vector = [childAt[0], 0.53 * childSize.body, childAt[2]];

const turnPickUpChild: Act = {
  view: [-62, 16],
  side: 'right',
  stage: (given, share) => {
    const { pelvis, chest } = turnsOf(given);
    const body = standOn(
      lay(
        {
          ...childStance,
          trunk: between(14, 34, share),
          hip: both(between(30, 50, share)),
          curve: between(2, 8, share),
          heading: pelvis,
          turn: chest,
          neckTurn: between(0, 8, share),
          shoulder: both(between(30, 62, share)),
          elbow: both(30)
        },
        given
      ),
      childAnkles
    );
    const { shift } = onGround(body, childAnkles.left[1]);
    // In the end under the child's arms, wherever the back has brought the shoulders.
    const under = subtract(add(scale(armpits, childSize.body), childShift), shift);
    const held = through(fromChest(body, [0.12, -0.22, 0]), fromChest(body, [0.24, -0.2, 0]), under, share);
    const apart = scale(child.girdle.right, 0.05);
    return {
      body: reachTo(body, { left: add(held, apart), right: add(held, scale(apart, -1)) }),
      shift
    };
  },
  around: (_moment, camera) => ({
    things: [],
    others: [
      {
        view: posedView(child, childShift, camera, [], childSize),
        isNear: true,
        places: [
          childShift,
          child.legs.left.tip,
          child.legs.right.tip,
          child.spine.at(-1)?.at ?? childShift
        ].map((place) => add(scale(place, childSize.body), childShift))
      }
    ]
  })
};

const serveStance = { hip: { left: 14, right: 2 }, knee: both(22), legOut: both(7) };
const serveAnkles = anklesOf({ ...serveStance, heading: 0 });
const tennisServe: Act = {
  view: [-118, 8],
  side: 'right',
  stage: (given, share) => {
    const { pelvis, chest } = turnsOf(given);
    const body = standOn(
      lay(
        {
          ...serveStance,
          trunk: between(8, -8, share),
          curve: between(0, -7, share),
          bend: between(0, 10, share),
          heading: pelvis,
          turn: chest,
          neck: between(0, -16, share),
          neckTurn: between(0, -52, share),
          shoulder: { left: between(50, 150, share), right: between(40, 10, share) },
          armOut: { left: between(0, 24, share), right: between(0, 96, share) },
          armTurn: { left: 0, right: between(0, 70, share) },
          elbow: { left: 6, right: between(40, 100, share) }
        },
        given
      ),
      serveAnkles,
      { left: 0, right: between(0, 30, share) }
    );
    return onGround(closeHand(body, 'right'), serveAnkles.left[1]);
  },
  around: (moment, camera, share) => {
    const hand = handPlace(moment, 'right');
    const { lower } = moment.body.arms.right;
    const way = unit(add(scale(lower.up, -1), add(scale(lower.front, -0.35), [0, 0.25, 0])));
    const tossed = add(handPlace(moment, 'left'), [0.02, between(0.02, 0.1, share), 0.01]);
    return {
      things: [...racket(camera, hand, way, lower.right, true), ball(camera, tossed, 0.02)]
    };
  }
};

const vacuumStance = { trunk: 22, hip: both(30), knee: both(18), legOut: both(8) };
const vacuumAnkles = (() => {
  const { left, right } = anklesOf(vacuumStance);
  return { left: add(left, [-0.08, 0, 0]), right: add(right, [0.1, 0, 0]) };
})();
/** Where the cleaner's head glides over the floor, from the ground beneath the hips. */
const headOnFloor = (share: number): Vector =>
  through([0.5, 0.02, 0.02], [0.52, 0.02, 0.24], [0.42, 0.02, 0.44], share);
const vacuumTwist: Act = {
  view: [-64, 14],
  side: 'right',
  stage: (given, share) => {
    const { pelvis, chest } = turnsOf(given);
    const body = standOn(
      lay(
        {
          ...vacuumStance,
          curve: 8,
          heading: pelvis,
          turn: chest,
          neck: 10,
          neckTurn: between(0, 10, share),
          shoulder: both(50),
          elbow: both(40)
        },
        given
      ),
      vacuumAnkles
    );
    const { shift } = onGround(body, vacuumAnkles.left[1]);
    const near = fromChest(body, [0.2, -0.2, 0.02]);
    const way = wayTo(near, subtract(headOnFloor(share), shift));
    return { body: reachTo(body, { left: near, right: add(near, scale(way, 0.15)) }), shift };
  },
  around: (moment, camera, share) => ({
    things: vacuum(camera, handPlace(moment, 'left'), headOnFloor(share), false)
  })
};

/** A stride: pelvis and chest turn against each other, and arms swing against the legs. */
const strideOf = (angles: {
  thigh: number;
  knee: number;
  back: number;
  arm: number;
  elbow: number;
  lean: number;
  staysOnGround: boolean;
}) =>
  ((given, share): ReturnType<Act['stage']> => {
    // Half-way both legs pass each other; at either end one of them is ahead.
    const swing = between(-1, 1, share);
    const chest = given('lumbar') + given('thoracic');
    const kneeOf = (ahead: number) => (ahead > 0 ? angles.knee * ahead : angles.back * -ahead);
    const body = lay(
      {
        trunk: angles.lean,
        heading: -given('hip') * swing,
        turn: chest * swing,
        neckTurn: (given('hip') - chest) * swing,
        hip: { left: angles.thigh * -swing + 4 + angles.lean, right: angles.thigh * swing + 4 + angles.lean },
        knee: { left: 6 + kneeOf(-swing), right: 6 + kneeOf(swing) },
        shoulder: { left: angles.arm * swing + angles.lean, right: angles.arm * -swing + angles.lean },
        elbow: both(angles.elbow),
        armOut: both(6)
      },
      given
    );
    const low = Math.min(body.legs.left.end[1], body.legs.right.end[1]);
    if (!angles.staysOnGround) return onGround(body, low);
    // Both feet reach the ground, the one behind with its toes.
    const onFloor = ([x, , z]: Vector): Vector => [x, low, z];
    const behind = { left: Math.max(0, swing), right: Math.max(0, -swing) };
    return onGround(
      standOn(
        body,
        { left: onFloor(body.legs.left.end), right: onFloor(body.legs.right.end) },
        { left: 30 * behind.left, right: 30 * behind.right }
      ),
      low
    );
  }) satisfies Act['stage'];

/** The degrees of a stride are those of its end, whichever foot is ahead. */
const walking: Act = {
  view: [-38, 10],
  side: 'right',
  hasMirror: true,
  stage: strideOf({ thigh: 22, knee: 4, back: 16, arm: 24, elbow: 18, lean: 2, staysOnGround: true }),
  around: () => ({ things: [] })
};
const running: Act = {
  view: [-38, 8],
  side: 'right',
  hasMirror: true,
  stage: strideOf({ thigh: 38, knee: 44, back: 58, arm: 46, elbow: 86, lean: 9, staysOnGround: false }),
  around: () => ({ things: [] })
};

export const turningActs = {
  'golf-backswing': golfBackswing,
  'golf-finish': golfFinish,
  'turn-pick-up-child': turnPickUpChild,
  'tennis-serve': tennisServe,
  'vacuum-twist': vacuumTwist,
  walking,
  running
} as const;
