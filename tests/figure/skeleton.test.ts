// Laws of the skeleton: bones keep their length in any pose, and a mirrored pose gives the mirrored body.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mirrorBack,
  mirrorSide,
  sideNames,
  sideOf,
  type BackPose,
  type PairDeg,
  type SidePose
} from '#figure/pose.ts';
import {
  backJoints,
  naturalAnkleDeg,
  proportions,
  sideJoints,
  spineParts,
  type Arm,
  type Leg,
  type Point
} from '#figure/skeleton.ts';

const deg = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const pair = (min: number, max: number): fc.Arbitrary<PairDeg> =>
  fc.oneof(deg(min, max), fc.record({ left: deg(min, max), right: deg(min, max) }));
const sidePose: fc.Arbitrary<SidePose> = fc.record({
  trunkDeg: deg(-120, 120),
  hipDeg: pair(-30, 130),
  kneeDeg: pair(0, 150),
  ankleDeg: fc.oneof(fc.constant('natural' as const), pair(-60, 40)),
  shoulderDeg: pair(-60, 180),
  elbowDeg: pair(0, 150),
  wristDeg: pair(-80, 80),
  neckDeg: deg(-40, 60),
  curveDeg: deg(-25, 30)
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

describe('from the side', () => {
  it('keeps every bone its length in any pose', () => {
    fc.assert(
      fc.property(sidePose, (pose) => {
        const joints = sideJoints(pose);
        for (const side of sideNames) {
          const leg = joints.legs[side];
          expectArm(joints.arms[side]);
          expectLeg(leg);
          expect(distance(leg.heel, leg.toe)).toBeCloseTo(proportions.footLength, 9);
        }
        let index = 0;
        for (const { count, length } of spineParts) {
          for (let i = 0; i < count; i += 1, index += 1) {
            const [from, to] = [joints.spine[index], joints.spine[index + 1]];
            expect(from && to && distance(from, to)).toBeCloseTo(length / count, 9);
          }
        }
      }),
      { seed: 1 }
    );
  });

  it('exchanges left and right when the pose is mirrored', () => {
    fc.assert(
      fc.property(sidePose, (pose) => {
        const [one, other] = [sideJoints(pose), sideJoints(mirrorSide(pose))];
        expect(other.spine).toEqual(one.spine);
        expect(other.arms).toEqual({ left: one.arms.right, right: one.arms.left });
        expect(other.legs).toEqual({ left: one.legs.right, right: one.legs.left });
      }),
      { seed: 2 }
    );
  });

  it('follows the drawing rule: on all fours arms and thighs are upright and shins lie', () => {
    const { arms, legs } = sideJoints({ trunkDeg: 75, hipDeg: 75, kneeDeg: 90, shoulderDeg: 75 });
    expect(arms.left.elbow.x).toBeCloseTo(arms.left.shoulder.x, 9);
    expect(legs.left.knee.x).toBeCloseTo(legs.left.hip.x, 9);
    expect(legs.left.ankle.y).toBeCloseTo(legs.left.knee.y, 9);
  });

  it('stands straight: the skull over the hips, the spine in a double curve', () => {
    const { spine } = sideJoints();
    const [sacrum, lumbar, thoracic, skull] = [spine[0], spine[4], spine[11], spine[24]];
    expect(Math.abs(skull?.x ?? 1)).toBeLessThan(0.02);
    expect(lumbar?.x).toBeGreaterThan(sacrum?.x ?? 0);
    expect(thoracic?.x).toBeLessThan(lumbar?.x ?? 0);
    expect(skull?.x).toBeGreaterThan(thoracic?.x ?? 0);
  });

  it('plants the foot of a shin that is near upright', () => {
    for (const shin of [240, 270, 300, 315]) expect(shin + 90 + naturalAnkleDeg(shin)).toBeCloseTo(360, 9);
  });
});

/** The direction from one point to another, counter-clockwise from right. */
const directionOf = (from: Point, to: Point) => (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
/** Two angles are the same turn. */
const expectSameTurn = (a: number, b: number) => {
  expect(Math.cos(((a - b) * Math.PI) / 180)).toBeCloseTo(1, 9);
};

describe('angles', () => {
  it('can be read back from the joints, from the side', () => {
    fc.assert(
      fc.property(sidePose, (pose) => {
        const { arms, legs, headDeg, pelvisDeg } = sideJoints(pose);
        for (const side of sideNames) {
          const [arm, leg] = [arms[side], legs[side]];
          const upper = directionOf(arm.shoulder, arm.elbow);
          const fore = directionOf(arm.elbow, arm.wrist);
          const thigh = directionOf(leg.hip, leg.knee);
          const shin = directionOf(leg.knee, leg.ankle);
          expectSameTurn(upper - 270 + pose.trunkDeg, sideOf(pose.shoulderDeg, side));
          expectSameTurn(fore - upper, sideOf(pose.elbowDeg, side));
          expectSameTurn(thigh - 270 + pose.trunkDeg, sideOf(pose.hipDeg, side));
          expectSameTurn(thigh - shin, sideOf(pose.kneeDeg, side));
        }
        expectSameTurn(90 - headDeg - pose.trunkDeg, pose.neckDeg);
        expectSameTurn(pelvisDeg - 90 + pose.trunkDeg, pose.curveDeg);
      }),
      { seed: 5 }
    );
  });

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
