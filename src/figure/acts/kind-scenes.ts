// What each kind of idea looks like on a person: held still at a desk, a load too big, or standing with marks.
import type { Pattern } from '#content/schema.ts';
import { cameraAt, see, type Camera } from '../camera.ts';
import { posedView } from '../posed-view.ts';
import { box, lineThrough, ring, soft, solid, type PropShape } from '../prop-shapes.ts';
import type { Moment } from '../rest-body.ts';
import { rowsOfMoment } from '../scene.ts';
import { add, scale, type Vector } from '../space.ts';
import { both, fromChest, handPlace, lay, onGround, reachTo, type Frame, type Performed } from './act.ts';
import { chair } from './act-things.ts';

export type KindScene = 'desk' | 'load' | 'bag' | 'standing-back' | 'standing-front';
interface Scene {
  readonly view: readonly [swingDeg: number, tiltDeg: number];
  /** @param minutes how long it has been held, where that is told */
  readonly stage: (minutes: number) => Moment;
  readonly things: (moment: Moment, camera: Camera, minutes: number) => readonly PropShape[];
}
/** How long a position has been held in its picture, where nobody says. Ours. */
export const heldMinutes = 40;

// Every angle and length here is ours, drawn by eye.

/** Slumped before a screen, or just moved; and a clock above it whose hand goes round in an hour. */
const desk: Scene = {
  view: [-16, 6],
  stage: (minutes) => {
    const body = lay({
      ...(minutes > 0 ? { trunk: 8, curve: 42, neck: -14 } : { trunk: -4, curve: 4, neck: 2 }),
      hip: both(98),
      knee: both(88),
      legOut: both(6),
      shoulder: both(40),
      elbow: both(60)
    });
    const keys = fromChest(body, [0.3, -0.1, 0]);
    return onGround(
      reachTo(body, { left: add(keys, [0, 0, -0.05]), right: add(keys, [0, 0, 0.05]) }, 'top'),
      body.legs.right.end[1]
    );
  },
  things: (moment, camera, minutes) => {
    const turned = minutes * 6;
    const [x, y] = handPlace(moment, 'right');
    const top = y - 0.02;
    const clock: Vector = [x + 0.12, top + 0.62, 0];
    const hand = (deg: number, length: number): Vector => {
      const angle = (deg * Math.PI) / 180;
      const up = scale(camera.up, Math.cos(angle) * length);
      return add(clock, add(up, scale(camera.right, Math.sin(angle) * length)));
    };
    const slice = Array.from({ length: 13 }, (_, i) => hand((i / 12) * turned, 0.07));
    const corner = (place: Vector) => {
      const at = see(camera, place);
      return `${at.x.toFixed(1)},${at.y.toFixed(1)}`;
    };
    return [
      ...chair(camera, moment.shift),
      solid(box(camera, [x - 0.06, top - 0.02, -0.24], [x + 0.36, top, 0.24])),
      solid(box(camera, [x + 0.32, 0, -0.22], [x + 0.34, top - 0.02, 0.22])),
      solid(box(camera, [x + 0.2, top, -0.01], [x + 0.215, top + 0.08, 0.01])),
      solid(box(camera, [x + 0.19, top + 0.06, -0.17], [x + 0.205, top + 0.26, 0.17])),
      { kind: 'solid', path: ring(camera, clock, 0.085), isNear: true },
      { kind: 'ball', path: `M${corner(clock)}L${slice.map(corner).join('L')}Z`, isNear: true },
      { kind: 'thin', path: lineThrough(camera, [clock, hand(0, 0.07)]), isNear: true },
      { kind: 'thin', path: lineThrough(camera, [clock, hand(turned, 0.07)]), isNear: true }
    ];
  }
};

/** A big box in the hands, and on the floor the small one that came before. */
const load: Scene = {
  view: [-26, 8],
  stage: () => {
    const body = lay({
      trunk: 46,
      curve: 12,
      neck: -14,
      hip: both(74),
      knee: both(48),
      legOut: both(10),
      shoulder: both(50),
      elbow: both(10)
    });
    const held = fromChest(body, [0.24, -0.2, 0]);
    const { shift } = onGround(body, body.legs.right.end[1]);
    return {
      body: reachTo(body, { left: add(held, [0, 0, -0.13]), right: add(held, [0, 0, 0.13]) }),
      shift
    };
  },
  things: (moment, camera) => {
    const [x, y] = handPlace(moment, 'right');
    return [
      soft(box(camera, [x - 0.02, y - 0.2, -0.14], [x + 0.24, y + 0.08, 0.14])),
      soft(box(camera, [x + 0.34, 0, -0.05], [x + 0.44, 0.1, 0.05]))
    ];
  }
};

/** A heavy bag that hangs from one hand, and a trunk that leans against it. */
const bag: Scene = {
  view: [-104, 4],
  stage: () => {
    const body = lay({
      bend: -9,
      lean: -2,
      neckBend: 6,
      legOut: both(4),
      armOut: { left: 16, right: 3 },
      elbow: both(4)
    });
    return onGround(body, Math.min(body.legs.left.end[1], body.legs.right.end[1]));
  },
  things: (moment, camera) => {
    const [x, y, z] = handPlace(moment, 'right');
    return [
      {
        kind: 'thin',
        path: lineThrough(camera, [
          [x - 0.05, y - 0.09, z],
          [x, y - 0.01, z],
          [x + 0.05, y - 0.09, z]
        ]),
        isNear: false
      },
      soft(box(camera, [x - 0.12, y - 0.3, z - 0.045], [x + 0.12, y - 0.085, z + 0.045]))
    ];
  }
};

const standing = (swingDeg: number): Scene => ({
  view: [swingDeg, 4],
  stage: () => {
    const body = lay({ armOut: both(13), legOut: both(4), elbow: both(8), legTurn: both(-8) });
    return onGround(body, Math.min(body.legs.left.end[1], body.legs.right.end[1]));
  },
  things: () => []
});

const scenes: Readonly<Record<KindScene, Scene>> = {
  desk,
  load,
  bag,
  'standing-back': standing(-97),
  'standing-front': standing(83)
};

/** Which scene shows a kind of idea; what moves has its movements instead. */
export function sceneOf(kind: Pattern['kind'], isFront: boolean, isOneSided = false): KindScene {
  if (kind === 'held-long') return 'desk';
  if (kind === 'load-capacity') return isOneSided ? 'bag' : 'load';
  return isFront ? 'standing-front' : 'standing-back';
}

/** Down to here a standing body is drawn where all that is told lies above the waist: hands and hips are in it. Ours. */
const upperShare = 0.6;
/** The frame without the legs. */
export const upperOf = (frame: Frame): Frame => ({ ...frame, height: frame.height * upperShare });

const margin = 22;
const known = new Map<string, { readonly performed: Performed; readonly frame: Frame }>();

/**
 * A scene as the eye sees it, and the frame that holds it; found once.
 * @param minutes how long a position has been held, 0 to 60
 */
export function kindScene(
  id: KindScene,
  minutes = heldMinutes
): { readonly performed: Performed; readonly frame: Frame } {
  const key = `${id} ${minutes}`;
  const found = known.get(key);
  if (found) return found;
  const scene = scenes[id];
  const camera = cameraAt(...scene.view);
  const moment = scene.stage(minutes);
  const props = scene.things(moment, camera, minutes);
  const points = [
    ...rowsOfMoment(moment)
      .flat()
      .flatMap(({ middle, across, along }) =>
        [across, scale(across, -1), along, scale(along, -1)].map((half) =>
          see(camera, add(add(middle, half), moment.shift))
        )
      ),
    ...props.flatMap(({ path }) =>
      [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
    )
  ];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  const made = {
    performed: {
      moment,
      camera,
      picture: { ...posedView(moment.body, moment.shift, camera), props },
      others: []
    },
    // Nothing jumps while the clock goes round.
    frame:
      minutes === heldMinutes
        ? { x, y, width: Math.max(...xs) + margin - x, height: Math.max(...ys) + margin - y }
        : kindScene(id).frame
  };
  known.set(key, made);
  return made;
}
