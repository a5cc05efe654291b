// The things that move with a body: what it holds, leans on or lies on.
import type { PropName } from '#content/keyframes-schema.ts';
import { headRows, trunkRow } from './body-sections.ts';
import { sideNames } from './pose.ts';
import { ballRadius } from './pressed-ball.ts';
import { box, lineOf, lineThrough, padAlong, ring, soft, solid, type PropShape } from './prop-shapes.ts';
import type { Moment } from './rest-body.ts';
import { reachOf, type Scene } from './scene.ts';
import { add, placeIn, scale, type Vector } from './space.ts';
import type { standingProps } from './standing-props.ts';

// Every length here is a fraction of body height, drawn by eye. Ours.

/** A place so far behind a point of the spine. */
function behindSpine({ body, shift }: Moment, index: number, behind: number): Vector {
  const point = body.spine[index];
  return point ? add(placeIn(point.at, point.axes, -behind, 0, 0), shift) : shift;
}
const kneesOf = ({ body, shift }: Moment): Vector =>
  add(scale(add(body.legs.left.middle, body.legs.right.middle), 0.5), shift);
/** The middle of each hand, left and right. */
const handsOf = ({ body, shift }: Moment): readonly [left: Vector, right: Vector] => {
  const [left = shift, right = shift] = sideNames.map((side) =>
    add(scale(add(body.arms[side].end, body.arms[side].tip), 0.5), shift)
  );
  return [left, right];
};

type Carried = (scene: Scene, moment: Moment) => readonly PropShape[];

export const carriedProps: Readonly<Record<Exclude<PropName, keyof typeof standingProps>, Carried>> = {
  'pillow-under-head': ({ camera }, { body, shift }) => {
    const rows = headRows(body);
    const [x, z] = [reachOf(rows, shift, 0), reachOf(rows, shift, 2)];
    const under = reachOf(rows, shift, 1)[0];
    return [soft(box(camera, [x[0] - 0.05, 0, z[0] - 0.03], [x[1] + 0.04, under + 0.012, z[1] + 0.02]))];
  },
  'pillow-between-knees': ({ camera }, moment) => {
    const [x, y, z] = kneesOf(moment);
    return [soft(box(camera, [x - 0.09, y - 0.03, z - 0.14], [x + 0.06, y + 0.03, z + 0.06]))];
  },
  'ball-under-seat': ({ camera, workingSide }, { body, shift }) => {
    const [x, , z] = shift;
    const under = reachOf([trunkRow(body)], shift, 1)[0];
    const middle: Vector = [x - 0.03, under + ballRadius, z + (workingSide === 'right' ? 0.09 : -0.09)];
    return [{ kind: 'ball', path: ring(camera, middle, ballRadius), isNear: true }];
  },
  'stick-on-back': ({ camera }, moment) => {
    const [low, high] = [behindSpine(moment, 1, 0.046), behindSpine(moment, 11, 0.046)];
    const way = add(high, scale(low, -1));
    return [lineOf(lineThrough(camera, [add(low, scale(way, -0.5)), add(low, scale(way, 2.55))]))];
  },
  'pack-on-back': ({ camera }, moment) => [
    soft(
      padAlong(
        camera,
        [1, 3, 5, 7].map((index) => [behindSpine(moment, index, 0.03), behindSpine(moment, index, 0.062)])
      ),
      true
    )
  ],
  'towel-between-knees': ({ camera }, moment) => [
    soft(ring(camera, add(kneesOf(moment), [-0.01, 0.01, 0]), 0.022), true)
  ],
  'towel-on-neck': ({ camera }, moment) => {
    const [left, right] = handsOf(moment);
    return [lineOf(lineThrough(camera, [left, behindSpine(moment, 19, 0.05), right]))];
  },
  'towel-under-elbow': ({ camera, workingSide }, { body, shift }) => {
    const beside: Vector = [-0.005, 0.035, workingSide === 'right' ? -0.02 : 0.02];
    return [soft(ring(camera, add(add(body.arms[workingSide].middle, beside), shift), 0.02), true)];
  },
  'band-between-hands': ({ camera }, moment) => [lineOf(lineThrough(camera, handsOf(moment)), true)],
  'band-under-feet': ({ camera }, moment) => {
    const { body, shift } = moment;
    const [left, right] = handsOf(moment);
    return [
      lineOf(
        lineThrough(camera, [
          left,
          add(add(body.legs.left.end, [0.03, -0.03, -0.01]), shift),
          add(add(body.legs.right.end, [0.03, -0.03, 0.01]), shift),
          right
        ])
      )
    ];
  },
  'bag-in-hand': ({ camera, workingSide }, moment) => {
    const [left, right] = handsOf(moment);
    const [x, y, z] = workingSide === 'right' ? right : left;
    return [
      lineOf(
        lineThrough(camera, [
          [x - 0.03, y - 0.06, z],
          [x, y - 0.01, z],
          [x + 0.03, y - 0.06, z]
        ])
      ),
      solid(box(camera, [x - 0.075, y - 0.2, z - 0.03], [x + 0.075, y - 0.055, z + 0.03]))
    ];
  },
  'box-in-hands': ({ camera }, moment) => {
    const [left, right] = handsOf(moment);
    const [x, y] = scale(add(left, right), 0.5);
    return [solid(box(camera, [x - 0.09, y - 0.17, -0.12], [x + 0.1, y + 0.02, 0.12]))];
  }
};
