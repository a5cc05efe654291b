// The things around a moving body that stand still: chair, wall, table, mat.
import type { PropName } from '#content/keyframes-schema.ts';
import { armRows, headRows, legRows, lowestOf, trunkRow } from './body-sections.ts';
import type { Camera } from './camera.ts';
import { sideNames } from './pose.ts';
import { ballBehindBack, ballRadius } from './pressed-ball.ts';
import { box, ring, soft, solid, type PropShape } from './prop-shapes.ts';
import { reachOf, type Scene } from './scene.ts';
import { add, type Vector } from './space.ts';

// Every length here is a fraction of body height, drawn by eye. Ours.

function legsUnder(camera: Camera, low: Vector, high: Vector): PropShape[] {
  const w = 0.016;
  return [low[0] + 0.012, high[0] - 0.012 - w].flatMap((x) =>
    [low[2] + 0.012, high[2] - 0.012 - w].map((z) => solid(box(camera, [x, 0, z], [x + w, low[1], z + w])))
  );
}
function seatAt(camera: Camera, low: Vector, high: Vector): PropShape[] {
  return [...legsUnder(camera, low, high), solid(box(camera, low, high))];
}

/** How far below the hip joint a seat lies. */
const seatBelowHip = 0.066;

const backSlant = 0.05;
const backThickness = 0.022;
/** A seat beneath the hips, with a back so far behind them and so high. */
function chair(
  { camera, first: { shift: hip } }: Scene,
  back?: { behind: number; height: number }
): PropShape[] {
  const top = hip[1] - seatBelowHip;
  const x = hip[0] - (back?.behind ?? 0.112);
  const seat = seatAt(camera, [x - 0.003, top - 0.026, hip[2] - 0.13], [hip[0] + 0.14, top, hip[2] + 0.13]);
  if (!back) return seat;
  return [
    ...seat,
    solid(
      box(camera, [x, top, hip[2] - 0.12], [x + backThickness, top + back.height, hip[2] + 0.12], backSlant)
    )
  ];
}
/** How far behind the hips the foot of a back stands that holds a ball. */
function behindBall(scene: Scene): number {
  const [hipX, hipY] = scene.first.shift;
  const [x, y] = ballBehindBack(scene);
  const above = y - (hipY - seatBelowHip);
  return hipX - (x - ballRadius + above * backSlant - backThickness);
}

/** A table beneath the right hand, from so far behind it. */
function tableAt({ camera, first: { body, shift } }: Scene, behind: number): PropShape[] {
  const hand = add(body.arms.right.end, shift);
  const top = hand[1] - 0.016;
  const from = hand[0] - behind;
  return seatAt(camera, [from, top - 0.022, -0.24], [from + 0.42, top, 0.24]);
}

const wallThickness = 0.03;
const wallTop = ({ high }: Scene) => Math.max(1.04, high[1] + 0.06);
/** A wall ahead, up to which something reaches. */
function wallAhead(scene: Scene, reaches: readonly number[]): PropShape[] {
  const x = Math.max(...reaches);
  return [solid(box(scene.camera, [x, 0, -0.3], [x + wallThickness, wallTop(scene), 0.3]))];
}

export const standingProps = {
  mat: ({ camera, low, high }) => [
    {
      kind: 'ground',
      path: box(camera, [low[0] - 0.05, -0.016, low[2] - 0.05], [high[0] + 0.05, 0, high[2] + 0.05]),
      isNear: false
    }
  ],
  stool: (scene) => chair(scene),
  chair: (scene) => chair(scene, { behind: 0.112, height: 0.27 }),
  'high-chair': (scene) => chair(scene, { behind: behindBall(scene), height: 0.44 }),
  'ball-behind-back': (scene) => [
    { kind: 'ball', path: ring(scene.camera, ballBehindBack(scene), ballRadius), isNear: false }
  ],
  'chair-under-calves': ({ camera, first: { body, shift }, workingSide }) => {
    const calves = sideNames.map((side) => legRows(body.legs[side])[1] ?? []);
    const under = Math.min(...calves.flat().slice(3).map(lowestOf)) + shift[1];
    const leg = body.legs[workingSide];
    const [near, far] = [add(leg.middle, shift), add(leg.end, shift)];
    return seatAt(camera, [near[0] + 0.04, under - 0.026, -0.14], [far[0] + 0.03, under, 0.14]);
  },
  'wall-behind': (scene) => {
    const { camera, keys, low, high } = scene;
    const rear = keys.map(
      ({ moment: { body, shift } }) => reachOf([trunkRow(body), ...headRows(body)], shift, 0)[0]
    );
    const x = scene.names.includes('ball-behind-back')
      ? ballBehindBack(scene)[0] - ballRadius
      : Math.min(...rear);
    return [solid(box(camera, [x - wallThickness, 0, low[2] - 0.1], [x, wallTop(scene), high[2] + 0.1]))];
  },
  'wall-before-hands': (scene) =>
    wallAhead(
      scene,
      scene.keys.flatMap(({ moment: { body, shift } }) =>
        sideNames.map((side) => reachOf(armRows(body.arms[side]), shift, 0)[1])
      )
    ),
  'wall-before-knee': (scene) =>
    wallAhead(
      scene,
      scene.keys.map(
        ({ moment: { body, shift } }) => reachOf(legRows(body.legs[scene.workingSide]), shift, 0)[1]
      )
    ),
  'wall-beside': (scene) => {
    const ends = scene.keys.map(({ moment }) => reachOf(armRows(moment.body.arms.right), moment.shift, 2)[1]);
    const z = Math.max(...ends);
    return [solid(box(scene.camera, [-0.3, 0, z], [0.3, wallTop(scene), z + wallThickness]))];
  },
  counter: (scene) => tableAt(scene, 0.05),
  table: (scene) => tableAt(scene, 0.1),
  desk: ({ camera, first, keys }) => {
    const settled = (keys[1] ?? keys[0])?.moment ?? first;
    const hand = add(settled.body.arms.right.end, settled.shift);
    const eye = settled.body.spine.at(-1)?.at ?? hand;
    const top = hand[1] - 0.022;
    const screenTop = eye[1] + settled.shift[1] + 0.05;
    const x = hand[0] + 0.3;
    return [
      ...seatAt(camera, [hand[0] - 0.06, top - 0.02, -0.24], [x + 0.1, top, 0.24]),
      solid(box(camera, [x - 0.04, top, -0.06], [x + 0.05, top + 0.01, 0.06])),
      solid(box(camera, [x + 0.012, top, -0.01], [x + 0.024, screenTop - 0.05, 0.01])),
      solid(box(camera, [x, screenTop - 0.2, -0.18], [x + 0.014, screenTop, 0.18]))
    ];
  },
  'chair-in-front': ({ camera, first: { body, shift } }) => {
    const hand = add(body.arms.right.end, shift);
    const top = hand[1] - 0.018;
    const x = hand[0] + 0.02;
    return [
      ...seatAt(camera, [x, 0.245, -0.13], [x + 0.26, 0.27, 0.13]),
      solid(box(camera, [x, 0.27, -0.13], [x + 0.02, top, 0.13]))
    ];
  },
  'cushion-under-knee': ({ camera, first: { body, shift }, workingSide }) => {
    const x = add(body.legs.right.middle, shift)[0];
    const z = add(body.legs[workingSide === 'right' ? 'left' : 'right'].middle, shift)[2];
    return [soft(box(camera, [x - 0.08, -0.012, Math.min(z, -0.1)], [x + 0.07, 0.012, 0.12]))];
  }
} as const satisfies Partial<Record<PropName, (scene: Scene) => readonly PropShape[]>>;
