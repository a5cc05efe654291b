// The frame that holds all of a performed movement, from its start to its end, free and stiff.
import { movements, type MovementId } from '#content/movements.ts';
import { see } from '../camera.ts';
import type { PropShape } from '../prop-shapes.ts';
import { rowsOfMoment } from '../scene.ts';
import { add, scale } from '../space.ts';
import type { Frame, PartId, Performed } from './act.ts';
import { perform } from './acts.ts';

/** Room around, SVG units: for marks and labels too. */
const margin = 26;

const pointsOf = ({ moment, camera }: Performed) =>
  rowsOfMoment(moment)
    .flat()
    .flatMap(({ middle, across, along }) =>
      [across, scale(across, -1), along, scale(along, -1)].map((half) =>
        see(camera, add(add(middle, half), moment.shift))
      )
    );
const cornersOf = ({ path }: PropShape) =>
  [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

const known = new Map<MovementId, Frame>();
/** The frame of a movement, found once. SVG units. */
export function frameOf(id: MovementId): Frame {
  const found = known.get(id);
  if (found) return found;
  const movement = movements.find((each) => each.id === id);
  const usual = (part: PartId) => movement?.parts.find((each) => each.part === part)?.usualDegrees ?? 0;
  const points = [0, 0.25, 0.5, 0.75, 1].flatMap((share) => {
    const performed = perform(id, usual, share, []);
    return [
      ...pointsOf(performed),
      ...performed.picture.props.flatMap(cornersOf),
      ...performed.others.flatMap(({ places }) => places.map((place) => see(performed.camera, place)))
    ];
  });
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  const frame = {
    x: Math.round(x),
    y: Math.round(y),
    width: Math.round(Math.max(...xs) + margin - x),
    height: Math.round(Math.max(...ys) + margin - y)
  };
  known.set(id, frame);
  return frame;
}
