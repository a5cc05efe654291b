// Every exercise and self-test moves, keeps its bones, rests on the ground and can be mirrored.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { items } from '#content/items.ts';
import { keyframes } from '#content/keyframes.ts';
import type { Keyframes } from '#content/keyframes-schema.ts';
import { selfTests } from '#content/self-tests.ts';
import { lowestOf } from '#figure/body-sections.ts';
import { anglesOf } from '#figure/body-angles.ts';
import { mirrorBody, standing, type BodyPose } from '#figure/body-pose.ts';
import { layBody } from '#figure/body-skeleton.ts';
import { bodyJointsOutOfRange } from '#figure/joint-ranges.ts';
import type { Limb } from '#figure/limb.ts';
import { resolveMovement } from '#figure/movement.ts';
import { sideNames } from '#figure/pose.ts';
import type { Moment } from '#figure/rest-body.ts';
import { rowsOfMoment } from '#figure/scene.ts';
import { proportions } from '#figure/skeleton.ts';
import { add, lengthOf, subtract, type Vector } from '#figure/space.ts';
import { withoutFigure } from '../../scripts/content-checks/exceptions.ts';

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

/** Keyframes, and moments between, with a joint beyond what it can do. */
function outOfRange(data: Keyframes): readonly string[] {
  const { keys, momentAt, seconds } = resolveMovement(data);
  const atKeys = keys.flatMap(({ pose }, i) =>
    bodyJointsOutOfRange(pose).map((what) => `frame ${i}: ${what}`)
  );
  const between = Array.from({ length: 12 }, (_, i) => {
    const time = (seconds * (i + 0.5)) / 12;
    const near = keys[Math.min(momentKey(keys.length, i), keys.length - 1)]?.pose ?? standing;
    return bodyJointsOutOfRange(anglesOf(momentAt(time).body, near)).map((what) => `between: ${what}`);
  });
  return [...atKeys, ...between.flat()];
}
const momentKey = (count: number, i: number) => Math.floor((i / 12) * count);

/** How deep a part that bears no weight may sink into the floor, fraction of height: flesh gives. Ours. */
const mostSunk = 0.035;
/** How far a joint may come in a twentieth of a second. */
const largestStep = 0.09;
/** How far a planted hand or foot may slide: a limb stretched to its end may fall a little short. */
const mostSlid = 0.035;

describe('movements', () => {
  it('are there for every item and self-test, or there is a reason', () => {
    const drawn = new Set(all.map(({ id }) => id));
    const wanted: readonly string[] = [...items, ...selfTests].map(({ id }) => id);
    const missing = wanted.filter((id) => !drawn.has(id) && !(id in withoutFigure));
    expect(missing, 'without a movement with this id in src/content/keyframes.ts').toEqual([]);
    const idle = Object.keys(withoutFigure).filter((id) => drawn.has(id) || !wanted.includes(id));
    expect(idle, 'under withoutFigure in scripts/content-checks/exceptions.ts without need').toEqual([]);
  });

  it('name only what there is, once each', () => {
    const known = new Set<string>([...items, ...selfTests].map(({ id }) => id));
    const names = all.map(({ id }) => id.replace(/\.(alternative|no-band)$/, ''));
    expect(names.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('shows two to four stills of whatever moves', () => {
    for (const data of all.filter(({ frames, thenMirrored }) => frames.length > 1 || thenMirrored)) {
      const { length } = resolveMovement(data).stills;
      expect(length >= 2 && length <= 4, `${data.id}: ${length}`).toBe(true);
    }
  });

  it.each(all)(
    '$id keeps every bone its length, its lowest point on the ground and its joints in range',
    (data) => {
      for (const { body, shift } of momentsOf(data)) {
        for (const side of sideNames) {
          expectBones(body.arms[side], proportions.upperArm, proportions.forearm);
          expectBones(body.legs[side], proportions.thigh, proportions.shank);
        }
        const low = Math.min(...rowsOfMoment({ body, shift }).flat().map(lowestOf)) + shift[1];
        expect(Math.abs(low - (data.raise ?? 0))).toBeLessThan(mostSunk);
      }
      expect(outOfRange(data)).toEqual([]);
    }
  );

  it.each(all)('$id moves without a jump, and what is planted stays where it is', (data) => {
    const { keys, momentAt, seconds } = resolveMovement(data);
    const places = ({ body, shift }: Moment) =>
      sideNames.flatMap((side) =>
        [body.arms[side], body.legs[side]].flatMap(({ root, middle, end }) =>
          [root, middle, end].map((place) => add(place, shift))
        )
      );
    const steps = Math.ceil(seconds * 20);
    let before = places(momentAt(0));
    for (let step = 1; step <= steps; step += 1) {
      const now = places(momentAt(step / 20));
      const jump = Math.max(...now.map((place, i) => distance(place, before[i] as Vector)));
      expect(jump, `at ${step / 20} s`).toBeLessThan(largestStep);
      before = now;
    }
    const stays = [...(keys[0]?.planted ?? [])].filter((name) =>
      keys.every(({ planted }) => planted.has(name))
    );
    for (const name of stays) {
      const side = name.startsWith('left') ? 'left' : 'right';
      const ends = momentsOf(data).map(({ body, shift }) =>
        add(name.endsWith('foot') ? body.legs[side].end : body.arms[side].end, shift)
      );
      for (const end of ends) expect(distance(end, ends[0] as Vector), name).toBeLessThan(mostSlid);
    }
  });

  it.each(all)('$id mirrors: the other side is the mirror image', (data) => {
    const [one, other] = [resolveMovement(data), resolveMovement(data, true)];
    const flip = ([x, y, z]: Vector): Vector => [x, y, -z];
    for (const share of [0, 0.21, 0.5, 0.83]) {
      const [a, b] = [one.momentAt(share * one.seconds), other.momentAt(share * other.seconds)];
      for (const [side, mirrored] of [
        ['left', 'right'],
        ['right', 'left']
      ] as const) {
        for (const limbs of ['arms', 'legs'] as const) {
          const from = add(a.body[limbs][side].end, a.shift);
          const to = add(b.body[limbs][mirrored].end, b.shift);
          expect(distance(flip(from), to)).toBeLessThan(1e-6);
        }
      }
    }
  });
});

describe('the skeleton in space', () => {
  const deg = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const pair = (min: number, max: number) => fc.record({ left: deg(min, max), right: deg(min, max) });
  const pose: fc.Arbitrary<BodyPose> = fc.record({
    trunk: deg(-120, 120),
    lean: deg(-90, 90),
    heading: deg(-90, 90),
    curve: deg(-30, 30),
    bend: deg(-35, 35),
    turn: deg(-60, 60),
    neck: deg(-50, 50),
    neckBend: deg(-40, 40),
    neckTurn: deg(-80, 80),
    breath: deg(0, 1),
    reach: deg(-1, 1),
    shoulder: pair(-60, 180),
    armOut: pair(-70, 85),
    armTurn: pair(-90, 90),
    elbow: pair(1, 150),
    wrist: pair(-80, 80),
    palm: fc.constant({ left: 0, right: 0 }),
    hip: pair(-30, 130),
    legOut: pair(-30, 60),
    legTurn: pair(-50, 45),
    knee: pair(1, 150),
    ankle: pair(-60, 40)
  });

  it('keeps every bone its length in any pose, and gives its angles back', () => {
    fc.assert(
      fc.property(pose, (given) => {
        const body = layBody(given);
        for (const side of sideNames) {
          expectBones(body.arms[side], proportions.upperArm, proportions.forearm);
          expectBones(body.legs[side], proportions.thigh, proportions.shank);
        }
        const found = anglesOf(body, given);
        for (const joint of [
          'shoulder',
          'armOut',
          'armTurn',
          'elbow',
          'hip',
          'legOut',
          'legTurn',
          'knee',
          'ankle'
        ] as const) {
          for (const side of sideNames) expect(found[joint][side]).toBeCloseTo(given[joint][side], 4);
        }
      }),
      { seed: 5 }
    );
  });

  it('gives the mirrored body for the mirrored pose', () => {
    fc.assert(
      fc.property(pose, (given) => {
        const [one, other] = [layBody(given), layBody(mirrorBody(given))];
        const flip = ([x, y, z]: Vector): Vector => [x, y, -z];
        for (const limbs of ['arms', 'legs'] as const) {
          expect(distance(flip(one[limbs].left.tip), other[limbs].right.tip)).toBeLessThan(1e-9);
        }
        expect(distance(flip(one.head.front), other.head.front)).toBeLessThan(1e-9);
      }),
      { seed: 6 }
    );
  });
});
