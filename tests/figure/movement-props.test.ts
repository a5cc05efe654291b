// The things around a body touch what they should: a wall its back, a ball both the back and what holds it.
import { describe, expect, it } from 'vitest';
import { keyframes } from '#content/keyframes.ts';
import type { Keyframes, PropName } from '#content/keyframes-schema.ts';
import { headRows, trunkRow } from '#figure/body-sections.ts';
import { figureHeight } from '#figure/outline.ts';
import { filmMovement } from '#figure/movement-picture.ts';
import { ballBehindBack, ballRadius } from '#figure/pressed-ball.ts';
import { reachOf } from '#figure/scene.ts';

const all: readonly Keyframes[] = keyframes;
const having = (prop: PropName) =>
  all
    .filter(({ props, view }) => view === 'S' && props?.includes(prop))
    .map((data) => [data.id, data] as const);
/** How far to the right a shape of straight edges reaches at a height, as fractions of body height. */
function rightOf(path: string, height: number): number {
  const corners = [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(
    ([, x, y]) => [Number(x) / figureHeight, 1 - Number(y) / figureHeight] as const
  );
  const crossed = corners.flatMap(([x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length] ?? [x, y];
    return (y - height) * (nextY - height) < 0 ? [x + ((nextX - x) * (height - y)) / (nextY - y)] : [];
  });
  return Math.max(...crossed);
}
/** As much as flesh gives. */
const mostPress = 0.014;

describe('a ball behind a back', () => {
  it.each(having('ball-behind-back'))('%s: touches back and hold at every key frame', (_, data) => {
    const { movement, pictureAt } = filmMovement(data);
    const { keys } = movement;
    const first = keys[0]?.moment;
    if (!first) throw new Error('A movement without frames.');
    const [x, y] = ballBehindBack({ keys, first });
    for (const { moment } of keys) {
      const back = reachOf([trunkRow(moment.body).slice(8, 11)], moment.shift, 0)[0];
      const press = x + ballRadius - back;
      expect(press).toBeGreaterThan(0);
      expect(press).toBeLessThan(mostPress);
      const gaps = pictureAt(moment)
        .props.filter(({ kind }) => kind === 'solid')
        .map(({ path }) => Math.abs(rightOf(path, y) - (x - ballRadius)));
      expect(Math.min(...gaps)).toBeLessThan(0.002);
    }
  });
});

describe('a wall behind', () => {
  it.each(having('wall-behind').filter(([, { props }]) => !props?.includes('ball-behind-back')))(
    '%s: is touched by hips, upper back and head at every key frame',
    (_, data) => {
      const { movement, pictureAt } = filmMovement(data);
      for (const { moment } of movement.keys) {
        const [wall] = pictureAt(moment).props.map(({ path }) => rightOf(path, 0.5));
        const { body, shift } = moment;
        const trunk = trunkRow(body);
        for (const part of [trunk.slice(8, 11), trunk.slice(-7), ...headRows(body).slice(0, 1)]) {
          const gap = reachOf([part], shift, 0)[0] - (wall ?? NaN);
          expect(gap).toBeGreaterThan(-0.002);
          expect(gap).toBeLessThan(0.008);
        }
      }
    }
  );
});
