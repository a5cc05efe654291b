// The things around a moving body: chair, wall, mat, ball, band, as quiet shapes in the same space.
import type { PropName } from '#content/keyframes-schema.ts';
import { armRows, headRows, legRows, lowestOf, trunkRow, type Row } from './body-sections.ts';
import { hullPath, see, type Camera } from './camera.ts';
import type { Key, Moment } from './movement.ts';
import { sideNames, type SideName } from './pose.ts';
import { add, placeIn, scale, type Vector } from './space.ts';

export interface PropShape {
  readonly kind: 'solid' | 'soft' | 'line' | 'ball' | 'ground';
  readonly path: string;
  /** Drawn over the body. */
  readonly isNear: boolean;
}

/** What stands still, found once for a movement. */
export interface Scene {
  readonly camera: Camera;
  readonly first: Moment;
  readonly keys: readonly Key[];
  readonly workingSide: SideName;
  /** Where the bodies of all keyframes lie. */
  readonly low: Vector;
  readonly high: Vector;
}

/** A box from its lowest to its highest corner. */
function box(camera: Camera, low: Vector, high: Vector, slant = 0): string {
  const points: [number, number][] = [];
  for (const x of [low[0], high[0]]) {
    for (const y of [low[1], high[1]]) {
      for (const z of [low[2], high[2]]) {
        const { x: px, y: py } = see(camera, [x - (y - low[1]) * slant, y, z]);
        points.push([px, py]);
      }
    }
  }
  return hullPath(points);
}
function ring(camera: Camera, middle: Vector, radius: number): string {
  const { x, y } = see(camera, middle);
  const r = radius * 500;
  return `M${(x - r).toFixed(1)},${y.toFixed(1)}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
}
function lineThrough(camera: Camera, points: readonly Vector[]): string {
  return `M${points
    .map((point) => {
      const { x, y } = see(camera, point);
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    })
    .join('L')}`;
}

const solid = (path: string, isNear = false): PropShape => ({ kind: 'solid', path, isNear });
const soft = (path: string, isNear = false): PropShape => ({ kind: 'soft', path, isNear });
const lineOf = (path: string, isNear = false): PropShape => ({ kind: 'line', path, isNear });

/** Everything below is a fraction of body height, drawn by eye. Ours. */
const ballRadius = 0.027;

export const rowsOfMoment = ({ body }: Moment): readonly Row[] => [
  trunkRow(body),
  ...headRows(body),
  ...sideNames.flatMap((side) => [...armRows(body.arms[side]), ...legRows(body.legs[side])])
];
/** How far a row reaches along an axis of space. */
function reachOf(rows: readonly Row[], shift: Vector, axis: 0 | 1 | 2): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const row of rows) {
    for (const { middle, across, along } of row) {
      const at = middle[axis] + shift[axis];
      const half = Math.hypot(across[axis], along[axis]);
      low = Math.min(low, at - half);
      high = Math.max(high, at + half);
    }
  }
  return [low, high];
}
/** The space that the bodies of some moments take up. */
export function spaceOf(moments: readonly Moment[]): { low: Vector; high: Vector } {
  const spans = ([0, 1, 2] as const).map((axis) => {
    const reaches = moments.map((moment) => reachOf(rowsOfMoment(moment), moment.shift, axis));
    return [Math.min(...reaches.map(([low]) => low)), Math.max(...reaches.map(([, high]) => high))] as const;
  });
  const at = (end: 0 | 1): Vector => [spans[0]?.[end] ?? 0, spans[1]?.[end] ?? 0, spans[2]?.[end] ?? 0];
  return { low: at(0), high: at(1) };
}

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

/** What stands still. */
function fixedShapes(name: PropName, scene: Scene): readonly PropShape[] | null {
  const { camera, first, keys, low, high, workingSide } = scene;
  const { body, shift } = first;
  const hip = shift;
  const wallTop = Math.max(1.04, high[1] + 0.06);
  const [working, other] = [body.legs[workingSide], body.legs[workingSide === 'right' ? 'left' : 'right']];
  switch (name) {
    case 'mat':
      return [
        {
          kind: 'ground',
          path: box(camera, [low[0] - 0.05, -0.016, low[2] - 0.05], [high[0] + 0.05, 0, high[2] + 0.05]),
          isNear: false
        }
      ];
    case 'chair':
    case 'high-chair':
    case 'stool': {
      const top = hip[1] - seatBelowHip;
      const seatLow: Vector = [hip[0] - 0.115, top - 0.026, hip[2] - 0.13];
      const seat = seatAt(camera, seatLow, [hip[0] + 0.14, top, hip[2] + 0.13]);
      if (name === 'stool') return seat;
      const back = box(
        camera,
        [hip[0] - (name === 'chair' ? 0.112 : 0.15), top, hip[2] - 0.12],
        [hip[0] - (name === 'chair' ? 0.09 : 0.128), top + (name === 'chair' ? 0.27 : 0.44), hip[2] + 0.12],
        0.05
      );
      return [...seat, solid(back)];
    }
    case 'chair-under-calves': {
      const calves = sideNames.map((side) => legRows(body.legs[side])[1] ?? []);
      const [, under] = [0, Math.min(...calves.flat().slice(3).map(lowestOf)) + shift[1]];
      const [near, far] = [add(working.middle, shift), add(working.end, shift)];
      return seatAt(camera, [near[0] + 0.04, under - 0.026, -0.14], [far[0] + 0.03, under, 0.14]);
    }
    case 'wall-behind': {
      const rows = keys.map(({ moment }) => reachOf([trunkRow(moment.body)], moment.shift, 0)[0]);
      const x = Math.min(...rows) - (scene.keys.length > 0 && ballIn(scene) ? 2 * ballRadius - 0.012 : 0);
      return [solid(box(camera, [x - 0.03, 0, low[2] - 0.1], [x, wallTop, high[2] + 0.1]))];
    }
    case 'wall-before-hands': {
      const ends = keys.map(({ moment }) =>
        Math.max(...sideNames.map((side) => reachOf(armRows(moment.body.arms[side]), moment.shift, 0)[1]))
      );
      const x = Math.max(...ends);
      return [solid(box(camera, [x, 0, -0.3], [x + 0.03, wallTop, 0.3]))];
    }
    case 'wall-before-knee': {
      const ends = keys.map(
        ({ moment }) => reachOf(legRows(moment.body.legs[workingSide]), moment.shift, 0)[1]
      );
      const x = Math.max(...ends);
      return [solid(box(camera, [x, 0, -0.3], [x + 0.03, wallTop, 0.3]))];
    }
    case 'wall-beside': {
      const ends = keys.map(({ moment }) => reachOf(armRows(moment.body.arms.right), moment.shift, 2)[1]);
      const z = Math.max(...ends);
      return [solid(box(camera, [-0.3, 0, z], [0.3, wallTop, z + 0.03]))];
    }
    case 'counter':
    case 'table': {
      const hand = add(body.arms.right.end, shift);
      const top = hand[1] - 0.016;
      const from = hand[0] - (name === 'table' ? 0.1 : 0.05);
      return seatAt(camera, [from, top - 0.022, -0.24], [from + 0.42, top, 0.24]);
    }
    case 'desk': {
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
    }
    case 'chair-in-front': {
      const hand = add(body.arms.right.end, shift);
      const top = hand[1] - 0.018;
      const x = hand[0] + 0.02;
      return [
        ...seatAt(camera, [x, 0.245, -0.13], [x + 0.26, 0.27, 0.13]),
        solid(box(camera, [x, 0.27, -0.13], [x + 0.02, top, 0.13]))
      ];
    }
    case 'cushion-under-knee': {
      const knees = keys.flatMap(({ moment }) => [add(moment.body.legs.right.middle, moment.shift)]);
      const x = knees[0]?.[0] ?? 0;
      const z = add(other.middle, shift)[2];
      return [soft(box(camera, [x - 0.08, -0.012, Math.min(z, -0.1)], [x + 0.07, 0.012, 0.12]))];
    }
    default:
      return null;
  }
}

const ballIn = ({ keys }: Scene) => keys.length > 0;

/** What moves with the body. */
function carriedShapes(name: PropName, scene: Scene, { body, shift }: Moment): readonly PropShape[] {
  const { camera, workingSide } = scene;
  const at = (place: Vector) => add(place, shift);
  const spine = (index: number, behind: number) => {
    const point = body.spine[index];
    return point ? at(placeIn(point.at, point.axes, -behind, 0, 0)) : shift;
  };
  const knees = scale(add(body.legs.left.middle, body.legs.right.middle), 0.5);
  const hands = sideNames.map((side) => at(scale(add(body.arms[side].end, body.arms[side].tip), 0.5)));
  const [left = shift, right = shift] = hands;
  switch (name) {
    case 'pillow-under-head': {
      const rows = headRows(body);
      const [x, , z] = ([0, 1, 2] as const).map((axis) => reachOf(rows, shift, axis)) as [
        readonly [number, number],
        readonly [number, number],
        readonly [number, number]
      ];
      const under = reachOf(rows, shift, 1)[0];
      return [soft(box(camera, [x[0] - 0.05, 0, z[0] - 0.03], [x[1] + 0.04, under + 0.012, z[1] + 0.02]))];
    }
    case 'pillow-between-knees': {
      const [x, y, z] = at(knees);
      return [soft(box(camera, [x - 0.09, y - 0.03, z - 0.14], [x + 0.06, y + 0.03, z + 0.06]))];
    }
    case 'pillow-under-knees': {
      const [x, y] = at(knees);
      return [soft(box(camera, [x - 0.07, 0, -0.12], [x + 0.07, y - 0.025, 0.12]))];
    }
    case 'ball-behind-back': {
      const back = reachOf([trunkRow(body).slice(8, 11)], shift, 0)[0];
      return [
        {
          kind: 'ball',
          path: ring(camera, [back - ballRadius + 0.006, spine(11, 0)[1], 0.05], ballRadius),
          isNear: false
        }
      ];
    }
    case 'ball-under-seat':
      return [
        {
          kind: 'ball',
          path: ring(
            camera,
            [shift[0] - 0.03, shift[1] - 0.064, shift[2] + (workingSide === 'right' ? 0.09 : -0.09)],
            ballRadius
          ),
          isNear: true
        }
      ];
    case 'stick-on-back': {
      const [low, high] = [spine(1, 0.046), spine(11, 0.046)];
      const way = add(high, scale(low, -1));
      return [lineOf(lineThrough(camera, [add(low, scale(way, -0.5)), add(low, scale(way, 2.55))]))];
    }
    case 'pack-on-back':
      return [
        soft(
          padAlong(
            camera,
            [1, 3, 5, 7].map((index) => [spine(index, 0.03), spine(index, 0.062)])
          ),
          true
        )
      ];
    case 'towel-between-knees':
      return [soft(ring(camera, add(at(knees), [-0.01, 0.01, 0]), 0.022), true)];
    case 'towel-on-neck':
      return [lineOf(lineThrough(camera, [left, spine(19, 0.05), right]), false)];
    case 'towel-under-elbow': {
      const arm = body.arms[workingSide];
      return [
        soft(
          ring(camera, at(add(arm.middle, [-0.005, 0.035, workingSide === 'right' ? -0.02 : 0.02])), 0.02),
          true
        )
      ];
    }
    case 'band-between-hands':
      return [lineOf(lineThrough(camera, [left, right]), true)];
    case 'band-under-feet':
      return [
        lineOf(
          lineThrough(camera, [
            left,
            at(add(body.legs.left.end, [0.03, -0.03, -0.01])),
            at(add(body.legs.right.end, [0.03, -0.03, 0.01])),
            right
          ])
        )
      ];
    case 'bag-in-hand': {
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
    }
    case 'box-in-hands': {
      const [x, y] = scale(add(left, right), 0.5);
      return [solid(box(camera, [x - 0.09, y - 0.17, -0.12], [x + 0.1, y + 0.02, 0.12]))];
    }
    default:
      return [];
  }
}

/** A pad between two lines of places. */
function padAlong(camera: Camera, pairs: readonly (readonly [Vector, Vector] | readonly Vector[])[]): string {
  return hullPath(
    pairs.flatMap((pair) =>
      pair.map((place): [number, number] => {
        const { x, y } = see(camera, place);
        return [x, y];
      })
    )
  );
}

/** Finds what stands still once, and returns what to draw at a moment. */
export function propsOf(names: readonly PropName[], scene: Scene): (moment: Moment) => readonly PropShape[] {
  const still = names.map((name) => fixedShapes(name, scene));
  return (moment) => names.flatMap((name, i) => still[i] ?? carriedShapes(name, scene, moment));
}
