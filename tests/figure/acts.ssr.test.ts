// The sixteen movements on a person: the body does the degrees that the solver gives, feet stay, and each picture is kept.
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { movements, type MovementId } from '#content/movements.ts';
import { ageFactors } from '#content/regions.ts';
import ActFigure from '#figure/ActFigure.svelte';
import { acts, perform } from '#figure/acts/acts.ts';
import { frameOf } from '#figure/acts/act-frame.ts';
import type { PartId } from '#figure/acts/act.ts';
import { rowsOfMoment, reachOf } from '#figure/scene.ts';
import { see } from '#figure/camera.ts';
import { add, angleBetween, dot, type Axes } from '#figure/space.ts';
import { budgetMotion, type Stiffness } from '#reasoning/motion-budget.ts';
import { keptPictures } from '../pictures/kept-pictures.ts';
import { picturesIn } from '../pictures/picture-text.ts';

const { expectPicture, expectNoOthers } = keptPictures(import.meta.url, 'acts');
const movementOf = (id: MovementId) => movements.find((each) => each.id === id) ?? movements[0];
const stiffPartOf = (id: MovementId): PartId =>
  movementOf(id).parts.some(({ part }) => part === 'thoracic') ? 'thoracic' : 'hip';

function sharedOut(id: MovementId, stiffness: Stiffness) {
  const [usual, now] = [{}, stiffness].map((each) =>
    budgetMotion(movementOf(id), { stiffness: each, age: null }, ageFactors)
  );
  return (now?.parts ?? []).map(({ part, degrees }, i) => ({
    part,
    degrees,
    usualDegrees: usual?.parts[i]?.degrees ?? degrees
  }));
}
const givenOf = (id: MovementId, stiffness: Stiffness) => {
  const degreesOf = new Map<PartId, number>(
    sharedOut(id, stiffness).map(({ part, degrees }) => [part, degrees])
  );
  return (part: PartId) => degreesOf.get(part) ?? 0;
};
/** How far one frame is turned on another about the other's long axis, degrees, without a sign. */
const turnBetween = (from: Axes, to: Axes) => {
  const across = dot(to.front, from.right);
  const ahead = dot(to.front, from.front);
  return Math.abs((Math.atan2(across, ahead) * 180) / Math.PI);
};
const ids = movements.map(({ id }) => id);
const turning = movements.filter(({ plane }) => plane === 'rotation').map(({ id }) => id);
const states = { free: {}, half: 0.5, stiff: 1 } as const;

describe('a performed movement', () => {
  it.each(turning)('%s: the chest turns on the pelvis by what low and upper back give', (id) => {
    for (const stiff of [0, 0.25, 0.5]) {
      const given = givenOf(id, { [stiffPartOf(id)]: stiff });
      const { moment } = perform(id, given, 1, []);
      const [low, top] = [moment.body.trunk, moment.body.girdle];
      expect(turnBetween(low, top)).toBeCloseTo(given('lumbar') + given('thoracic'), 4);
      // The spine itself: its lowest and highest joint of the low back lie apart by the low back's share.
      const [sacrum, last] = [moment.body.spine[0], moment.body.spine[5]];
      if (!sacrum || !last) throw new Error('A body without a spine.');
      const share = given('lumbar') / (given('lumbar') + given('thoracic') || 1);
      expect(Math.abs(turnBetween(sacrum.axes, last.axes) - share * turnBetween(low, top))).toBeLessThan(6);
    }
  });

  it.each(ids)('%s: nobody sinks into the ground or floats, at any time', (id) => {
    const isLying = id === 'sleep-prone';
    for (const share of [0, 0.3, 0.6, 1]) {
      const { moment } = perform(id, givenOf(id, {}), share, []);
      const [lowest] = reachOf(rowsOfMoment(moment), moment.shift, 1);
      expect(lowest).toBeGreaterThan(isLying ? 0 : -0.035);
      expect(lowest).toBeLessThan(isLying ? 0.1 : 0.03);
    }
  });

  it.each(ids)('%s: all of it stays in its frame, free or stiff', (id) => {
    const frame = frameOf(id);
    for (const stiff of [0, 0.5, 1]) {
      for (const share of [0, 0.5, 1]) {
        const { moment, camera } = perform(id, givenOf(id, { [stiffPartOf(id)]: stiff }), share, []);
        for (const { middle } of rowsOfMoment(moment).flat()) {
          const { x, y } = see(camera, add(middle, moment.shift));
          expect(x).toBeGreaterThan(frame.x);
          expect(x).toBeLessThan(frame.x + frame.width);
          expect(y).toBeGreaterThan(frame.y);
          expect(y).toBeLessThan(frame.y + frame.height);
        }
      }
    }
  });

  it('reaches back as far with a stiff upper back, where the others can make it up', () => {
    const way = (stiff: number) => {
      const { moment } = perform('golf-backswing', givenOf('golf-backswing', { thoracic: stiff }), 1, []);
      return moment.body.girdle.front;
    };
    expect(angleBetween(way(0), way(0.5))).toBeLessThan(6);
  });

  it('has an act for every movement, and none besides', () => {
    expect(Object.keys(acts).sort()).toEqual([...ids].sort());
  });
});

describe('the picture of', () => {
  it.each(ids)('%s', async (id) => {
    const frame = frameOf(id);
    const drawn = await Promise.all([
      ...Object.values(states).map(async (stiff) => {
        const stiffness = typeof stiff === 'number' ? { [stiffPartOf(id)]: stiff } : {};
        return render(ActFigure, { props: { movement: id, parts: sharedOut(id, stiffness), title: id } });
      }),
      render(ActFigure, { props: { movement: id, parts: sharedOut(id, {}), share: 0.5, title: id } })
    ]);
    const pictures = drawn.flatMap(({ body }) => picturesIn(body));
    expect(pictures).toHaveLength(4);
    const placed = pictures.map((picture, i) =>
      picture.replace('<svg', `<svg x="${i * frame.width}" width="${frame.width}" height="${frame.height}"`)
    );
    await expectPicture(
      id,
      [
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${4 * frame.width} ${frame.height}" fill="none" stroke="#555">`,
        ...placed,
        '</svg>'
      ].join('\n')
    );
  });

  it('no movement that nobody has looked at yet, or that is not performed any more', () => {
    expectNoOthers();
  });
});
