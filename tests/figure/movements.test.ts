// Every exercise and self-test moves, keeps its bones, rests on the ground and can be mirrored.
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { items } from '#content/items.ts';
import { keyframes } from '#content/keyframes.ts';
import { Keyframes } from '#content/keyframes-schema.ts';
import { selfTests } from '#content/self-tests.ts';
import { lowestOf } from '#figure/body-sections.ts';
import type { Limb } from '#figure/body-skeleton.ts';
import { rowsOfMoment } from '#figure/movement-props.ts';
import { resolveMovement, type Moment } from '#figure/movement.ts';
import { sideNames } from '#figure/pose.ts';
import { proportions } from '#figure/skeleton.ts';
import { lengthOf, subtract, type Vector } from '#figure/space.ts';

/** Items that are no movement, and why. */
const without = { pacing: 'a way to share out time: nothing moves' };

const all: readonly Keyframes[] = keyframes;
const distance = (a: Vector, b: Vector) => lengthOf(subtract(a, b));
/** Moments all through a round, keyframes among them. */
const momentsOf = (data: Keyframes, isMirrored = false): readonly Moment[] => {
  const { keys, momentAt, seconds } = resolveMovement(data, isMirrored);
  return [
    ...keys.map(({ moment }) => moment),
    ...Array.from({ length: 12 }, (_, i) => momentAt((seconds * (i + 0.5)) / 12))
  ];
};
const expectBones = (limb: Limb, upper: number, lower: number) => {
  expect(distance(limb.root, limb.middle)).toBeCloseTo(upper, 6);
  expect(distance(limb.middle, limb.end)).toBeCloseTo(lower, 6);
};

describe('movements', () => {
  it('are there for every item and self-test, or there is a reason', () => {
    const drawn = new Set(all.map(({ id }) => id));
    const wanted = [...items, ...selfTests].map(({ id }) => id);
    const missing = wanted.filter((id) => !drawn.has(id) && !(id in without));
    expect(missing).toEqual([]);
    expect(wanted.filter((id) => drawn.has(id)).length).toBe(58);
  });

  it('name only what there is, once each', () => {
    const known = new Set<string>([...items, ...selfTests].map(({ id }) => id));
    const names = all.map(({ id }) => id.replace('.alternative', ''));
    expect(names.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it.each(all)('$id has the shape of keyframes', (data) => {
    expect(v.safeParse(Keyframes, JSON.parse(JSON.stringify(data))).issues).toBeUndefined();
  });

  it.each(all)('$id keeps every bone its length and its lowest point on the ground', (data) => {
    for (const moment of momentsOf(data)) {
      for (const side of sideNames) {
        expectBones(moment.body.arms[side], proportions.upperArm, proportions.forearm);
        expectBones(moment.body.legs[side], proportions.thigh, proportions.shank);
      }
      const low = Math.min(...rowsOfMoment(moment).flat().map(lowestOf)) + moment.shift[1];
      expect(Math.abs(low - (data.raise ?? 0))).toBeLessThan(0.035);
    }
  });
});
