// What a movement looks like: the frame that holds all of it, and the picture at any moment.
import type { Keyframes } from '#content/keyframes-schema.ts';
import { armRows, headRows, legRows, trunkRow } from './body-sections.ts';
import { cameraAt, see, type Camera } from './camera.ts';
import { propsOf } from './movement-props.ts';
import { resolveMovement, type ResolvedMovement } from './movement.ts';
import { sideNames } from './pose.ts';
import { posedView, type PosedView } from './posed-view.ts';
import type { PropShape } from './prop-shapes.ts';
import type { Moment } from './rest-body.ts';
import { spaceOf } from './scene.ts';
import { add, type Vector } from './space.ts';

export interface MovementPicture extends PosedView {
  readonly props: readonly PropShape[];
}
export interface FilmedMovement {
  readonly movement: ResolvedMovement;
  /** x, y, width and height that hold every keyframe. */
  readonly viewBox: readonly [x: number, y: number, width: number, height: number];
  /** Whether the ground is seen as a line. */
  readonly hasGroundLine: boolean;
  readonly pictureAt: (moment: Moment) => MovementPicture;
}

const views: Readonly<Record<Keyframes['view'], readonly [swing: number, tilt: number]>> = {
  S: [0, 0],
  F: [90, 0],
  B: [-90, 0],
  P: [-90, 90]
};
/** Room around the body, SVG units. */
const margin = 18;

/** From where a movement is seen. */
export function cameraOf(data: Pick<Keyframes, 'view' | 'swing' | 'tilt'>): Camera {
  const [swing, tilt] = views[data.view];
  return cameraAt(swing + (data.swing ?? 0), tilt + (data.tilt ?? 0));
}

/**
 * Readies a movement for drawing.
 * @param isMirrored does it to the other side
 */
export function filmMovement(data: Keyframes, isMirrored = false): FilmedMovement {
  const movement = resolveMovement(data, isMirrored);
  const camera = cameraOf(data);
  const moments = movement.keys.map(({ moment }) => moment);
  const between =
    movement.keys.length > 1
      ? Array.from({ length: 16 }, (_, i) => movement.momentAt(((i + 0.5) / 16) * movement.seconds))
      : [];
  const shown = [...moments, ...between];
  const first = moments[0];
  if (!first) throw new RangeError(`${data.id} has no frame.`);
  const shapes = propsOf({
    names: data.props ?? [],
    camera,
    first,
    keys: movement.keys,
    workingSide: isMirrored ? 'left' : 'right',
    ...spaceOf(shown)
  });
  const points = shown.flatMap((moment) =>
    pointsOf(moment, data.crop === 'upper').map((place) => see(camera, place))
  );
  const propPoints =
    data.crop === 'upper'
      ? []
      : shown
          .flatMap((moment) => shapes(moment))
          .filter(({ kind }) => kind !== 'ground')
          .flatMap(({ path }) => cornersOf(path));
  const xs = [...points.map(({ x }) => x), ...propPoints.map(([x]) => x)];
  const ys = [...points.map(({ y }) => y), ...propPoints.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  const hasGroundLine = Math.abs(camera.towards[1]) < 0.05;
  const bottom = Math.max(...ys) + margin;
  return {
    movement,
    viewBox: [left, top, Math.max(...xs) + margin - left, bottom - top].map((n) =>
      Math.round(n)
    ) as unknown as FilmedMovement['viewBox'],
    hasGroundLine,
    pictureAt: (moment) => ({ ...posedView(moment.body, moment.shift, camera), props: shapes(moment) })
  };
}

/** Corners of a path of straight lines; arcs count by their start. */
function cornersOf(path: string): readonly (readonly [number, number])[] {
  return [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
}

/** Places that the picture must hold. */
function pointsOf({ body, shift }: Moment, isUpper: boolean): Vector[] {
  const rows = [
    ...headRows(body),
    ...(isUpper ? [trunkRow(body).slice(0, 11)] : [trunkRow(body)]),
    ...sideNames.flatMap((side) => [
      ...armRows(body.arms[side]).slice(
        0,
        isUpper && body.arms[side].end[1] < body.arms[side].middle[1] + 0.05 ? 1 : 4
      ),
      ...(isUpper ? [] : legRows(body.legs[side]))
    ])
  ];
  return rows
    .flat()
    .flatMap(({ middle, across, along }) =>
      [
        add(middle, across),
        add(middle, along),
        add(middle, [-across[0], -across[1], -across[2]]),
        add(middle, [-along[0], -along[1], -along[2]])
      ].map((place) => add(place, shift))
    );
}
