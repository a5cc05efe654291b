// Laws of the skeleton: bones keep their length in any pose, and a mirrored pose gives the mirrored body.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirrorBody, standing, type BodyPose } from '#figure/body-pose.ts';
import { layBody } from '#figure/body-skeleton.ts';
import { lengthOf, subtract, type Vector } from '#figure/space.ts';
import { mirrorBack, sideNames, sideOf, type BackPose, type PairDeg } from '#figure/pose.ts';
import { backJoints, proportions, spineParts, type Arm, type Leg, type Point } from '#figure/skeleton.ts';

const deg = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const pair = (min: number, max: number): fc.Arbitrary<PairDeg> =>
  fc.oneof(deg(min, max), fc.record({ left: deg(min, max), right: deg(min, max) }));
const sides = (min: number, max: number) => fc.record({ left: deg(min, max), right: deg(min, max) });
const bodyPose: fc.Arbitrary<BodyPose> = fc.record({
  trunk: deg(-120, 120),
  lean: deg(-40, 40),
  heading: deg(-180, 180),
  curve: deg(-25, 30),
  bend: deg(-40, 40),
  turn: deg(-60, 60),
  neck: deg(-40, 60),
  neckBend: deg(-40, 40),
  neckTurn: deg(-80, 80),
  breath: deg(0, 1),
  reach: deg(-1, 1),
  shoulder: sides(-60, 180),
  armOut: sides(-60, 170),
  armTurn: sides(-90, 90),
  elbow: sides(0, 150),
  wrist: sides(-80, 80),
  palm: fc.constant({ left: 0, right: 0 }),
  hip: sides(-30, 130),
  legOut: sides(-30, 60),
  legTurn: sides(-40, 40),
  knee: sides(0, 150),
  ankle: sides(-60, 40)
});
const backPose: fc.Arbitrary<BackPose> = fc.record({
  leanDeg: deg(-90, 90),
  bendDeg: deg(-40, 40),
  headDeg: deg(-40, 40),
  armDeg: pair(0, 170),
  elbowDeg: pair(-30, 140),
  legDeg: pair(-20, 45)
});

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const expectArm = (arm: Arm) => {
  expect(distance(arm.shoulder, arm.elbow)).toBeCloseTo(proportions.upperArm, 9);
  expect(distance(arm.elbow, arm.wrist)).toBeCloseTo(proportions.forearm, 9);
  expect(distance(arm.wrist, arm.fingertip)).toBeCloseTo(proportions.hand, 9);
};
const expectLeg = (leg: Leg) => {
  expect(distance(leg.hip, leg.knee)).toBeCloseTo(proportions.thigh, 9);
  expect(distance(leg.knee, leg.ankle)).toBeCloseTo(proportions.shank, 9);
};
const expectSame = (a: Point, b: Point) => {
  expect(a.x).toBeCloseTo(b.x, 9);
  expect(a.y).toBeCloseTo(b.y, 9);
};
const flip = ({ x, y }: Point): Point => ({ x: -x, y });

describe('proportions', () => {
  it('stack up to the whole height', () => {
    const { footHeight, shank, thigh, trunk, headAndNeck } = proportions;
    expect(footHeight + shank + thigh + trunk + headAndNeck).toBeCloseTo(1, 9);
  });
});

describe('in space', () => {
  it('keeps every bone its length in any pose', () => {
    fc.assert(
      fc.property(bodyPose, (pose) => {
        const { arms, legs, spine } = layBody(pose);
        for (const side of sideNames) {
          const [arm, leg] = [arms[side], legs[side]];
          expect(lengthOf(subtract(arm.middle, arm.root))).toBeCloseTo(proportions.upperArm, 9);
          expect(lengthOf(subtract(arm.end, arm.middle))).toBeCloseTo(proportions.forearm, 9);
          expect(lengthOf(subtract(leg.middle, leg.root))).toBeCloseTo(proportions.thigh, 9);
          expect(lengthOf(subtract(leg.end, leg.middle))).toBeCloseTo(proportions.shank, 9);
        }
        let index = 0;
        for (const { count, length } of spineParts) {
          for (let i = 0; i < count; i += 1, index += 1) {
            const [from, to] = [spine[index], spine[index + 1]];
            expect(from && to && lengthOf(subtract(from.at, to.at))).toBeCloseTo(length / count, 9);
          }
        }
      }),
      { seed: 1 }
    );
  });

  it('gives the mirrored body for the mirrored pose', () => {
    const mirrored = ([x, y, z]: Vector): Vector => [x, y, -z];
    fc.assert(
      fc.property(bodyPose, (pose) => {
        const [one, other] = [layBody(pose), layBody(mirrorBody(pose))];
        for (const joint of ['root', 'middle', 'end', 'tip'] as const) {
          for (const limbs of ['arms', 'legs'] as const) {
            const apart = subtract(mirrored(one[limbs].left[joint]), other[limbs].right[joint]);
            expect(lengthOf(apart)).toBeLessThan(1e-9);
          }
        }
      }),
      { seed: 2 }
    );
  });

  it('stands straight: the skull over the hips, the spine in a double curve', () => {
    const [sacrum, lumbar, thoracic, skull] = [0, 4, 11, 24].map(
      (index) => layBody(standing).spine[index]?.at[0] ?? NaN
    ) as [number, number, number, number];
    expect(Math.abs(skull)).toBeLessThan(0.02);
    expect(lumbar).toBeGreaterThan(sacrum);
    expect(thoracic).toBeLessThan(lumbar);
    expect(skull).toBeGreaterThan(thoracic);
  });
});

/** The direction from one point to another, counter-clockwise from right. */
const directionOf = (from: Point, to: Point) => (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
/** Two angles are the same turn. */
const expectSameTurn = (a: number, b: number) => {
  expect(Math.cos(((a - b) * Math.PI) / 180)).toBeCloseTo(1, 9);
};

describe('angles', () => {
  it('can be read back from the joints, from behind', () => {
    fc.assert(
      fc.property(backPose, (pose) => {
        const { legs, midlineAt } = backJoints(pose);
        for (const side of sideNames) {
          const sign = side === 'left' ? -1 : 1;
          const thigh = directionOf(legs[side].hip, legs[side].knee);
          expectSameTurn(sign * (thigh - 270), sideOf(pose.legDeg, side));
        }
        expectSameTurn(90 - midlineAt(0).deg, pose.leanDeg);
      }),
      { seed: 6 }
    );
  });
});

describe('from behind', () => {
  it('keeps every bone its length in any pose', () => {
    fc.assert(
      fc.property(backPose, (pose) => {
        const { arms, legs } = backJoints(pose);
        for (const side of sideNames) {
          expectArm(arms[side]);
          expectLeg(legs[side]);
        }
      }),
      { seed: 3 }
    );
  });

  it('gives the mirrored body for the mirrored pose', () => {
    fc.assert(
      fc.property(backPose, (pose) => {
        const [one, other] = [backJoints(pose), backJoints(mirrorBack(pose))];
        for (const height of [0, 0.1, 0.2, proportions.trunk]) {
          expectSame(other.midlineAt(height), flip(one.midlineAt(height)));
        }
        for (const joint of ['shoulder', 'elbow', 'wrist', 'fingertip'] as const) {
          expectSame(other.arms.left[joint], flip(one.arms.right[joint]));
        }
        for (const joint of ['hip', 'knee', 'ankle'] as const) {
          expectSame(other.legs.left[joint], flip(one.legs.right[joint]));
        }
      }),
      { seed: 4 }
    );
  });
});
