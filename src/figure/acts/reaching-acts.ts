// Reaching up, down, behind and out: a high shelf, the floor, a long stride, a throw.
import { add, scale, subtract, unit, type Vector } from '../space.ts';
import { box, soft, solid } from '../prop-shapes.ts';
import type { Body } from '../body-skeleton.ts';
import type { SideName, Sides } from '../pose.ts';
import type { Moment } from '../rest-body.ts';
import { between, both, handPlace, lay, onGround, reachTo, standOn, closeHand, type Act } from './act.ts';
import { ball } from './act-things.ts';
import { poseInPlane } from './plane-poses.ts';

/** Both feet on the ground where they are, their heels lifted so far. */
function onFloor(body: Body, lifts: Sides<number>): Moment {
  const low = Math.min(body.legs.left.end[1], body.legs.right.end[1]);
  const place = ([x, , z]: Vector): Vector => [x, low, z];
  const ankles = { left: place(body.legs.left.end), right: place(body.legs.right.end) };
  return onGround(standOn(body, ankles, lifts), low);
}

const shelfAt: Vector = [0.12, 1.19, 0];
const overheadShelf: Act = {
  view: [-46, 6],
  side: 'right',
  hasMirror: true,
  stage: (given, share) => {
    const pose = poseInPlane('overhead-shelf', given);
    const body = lay({
      ...pose,
      // Other than in a plane, the arm goes up a little to its side.
      shoulder: { left: 4, right: pose.shoulder?.right ?? 0 },
      armOut: { left: 8, right: between(8, 12, share) },
      elbow: { left: 14, right: 6 },
      legOut: both(4)
    });
    return onGround(body, body.legs.right.end[1]);
  },
  around: (_moment, camera) => {
    const [x, y, z] = shelfAt;
    return {
      things: [
        solid(box(camera, [x, y - 0.025, z - 0.24], [x + 0.2, y, z + 0.36])),
        soft(box(camera, [x + 0.03, y, z + 0.02], [x + 0.09, y + 0.1, z + 0.08]))
      ]
    };
  }
};

const bendToFloor: Act = {
  view: [-22, 8],
  side: 'right',
  hasMirror: true,
  stage: (given, share) => {
    const pose = poseInPlane('bend-to-floor', given);
    const body = lay({
      ...pose,
      legOut: both(5),
      elbow: both(4),
      hip: both((pose.hip?.right ?? 0) - 7 * share),
      knee: both(4)
    });
    // Weight stays over the feet: the seat goes back as the chest goes forward.
    const [x] = body.legs.right.end;
    const { shift } = onGround(body, body.legs.right.end[1]);
    const moved: Vector = [-x, shift[1], 0];
    const reach = (side: SideName): Vector => {
      const beside: Vector = [0.29, 0.13, side === 'right' ? 0.085 : -0.085];
      const hanging = body.arms[side].end;
      return add(scale(hanging, 1 - share), scale(subtract(beside, moved), share));
    };
    return { body: reachTo(body, { left: reach('left'), right: reach('right') }), shift: moved };
  },
  around: (_moment, camera) => ({
    things: [soft(box(camera, [0.2, 0, -0.07], [0.38, 0.16, 0.07]))]
  })
};

const stridePushOff: Act = {
  view: [-18, 6],
  side: 'right',
  hasMirror: true,
  stage: (given, share) => {
    const pose = poseInPlane('stride-push-off', given);
    const body = lay({
      ...pose,
      hip: { left: (pose.hip?.left ?? 0) * share, right: pose.hip?.right ?? 0 },
      shoulder: { left: -20 * share, right: 22 * share }
    });
    return onFloor(body, { left: 0, right: 28 * share });
  },
  around: () => ({ things: [] })
};

const throwLayback: Act = {
  view: [28, 8],
  side: 'right',
  hasMirror: true,
  stage: (given, share) => {
    const pose = poseInPlane('throw-layback', given);
    const body = lay({
      ...pose,
      hip: { left: 26, right: -12 },
      shoulder: { left: 64, right: 0 },
      armOut: { left: 10, right: between(60, 88, share) },
      armTurn: { left: 0, right: given('scapulothoracic') + given('glenohumeral') },
      elbow: { left: 30, right: 90 },
      neck: 4,
      neckTurn: 0
    });
    return onFloor(closeHand(body, 'right'), { left: 0, right: 26 });
  },
  around: (moment, camera) => ({
    things: [
      ball(camera, add(handPlace(moment, 'right'), scale(unit(moment.body.arms.right.last.up), -0.04)), 0.022)
    ]
  })
};

export const reachingActs = {
  'overhead-shelf': overheadShelf,
  'bend-to-floor': bendToFloor,
  'stride-push-off': stridePushOff,
  'throw-layback': throwLayback
} as const;
