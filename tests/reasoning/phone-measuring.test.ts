// The phone as a goniometer: held any way, trembling or drifting, its number is the angle; a phone that slipped has none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phoneMeasures } from '#content/phone-measures.ts';
import type { PhoneMeasure } from '#content/schema.ts';
import { angleBetween, leanOf, matrixOf, turnBetween } from '#reasoning/phone-angle.ts';
import {
  bestOf,
  degreesOf,
  measureOn,
  notMeasured,
  readyForOtherSide,
  type MeasureCue,
  type Measuring,
  type PhoneSample
} from '#reasoning/phone-measuring.ts';
import {
  about,
  after,
  ahead,
  orientationOf,
  outAndBack,
  streamOf,
  toTheRight,
  up,
  type Leg,
  type StreamOptions
} from '../phone-stream.ts';

/** Ways to hold a phone upright with its face to the front: on its short edge, on a long one, on its head, leaning. */
const upright = about(toTheRight, 90);
const grips = {
  portrait: upright,
  landscape: after(about(ahead, 90), upright),
  otherLandscape: after(about(ahead, -90), upright),
  upsideDown: after(about(ahead, 180), upright),
  leaning: about(toTheRight, 75)
};

/** Runs readings on, and says ready where a leg is waited for. */
function run(measure: PhoneMeasure, samples: readonly PhoneSample[], from: Measuring = notMeasured) {
  const cues: MeasureCue[] = [];
  let state = from;
  for (const sample of samples) {
    const [next, cue] = measureOn(state, measure, sample);
    state = readyForOtherSide(next);
    if (cue) cues.push(cue);
  }
  return { state, cues, degrees: degreesOf(state) };
}
/** The phone is brought to its place first; where it goes to the other leg, again. */
const bring: Leg = { to: 0, ms: 4000 };
const legsOf = (...angles: readonly number[]): readonly Leg[] => [
  bring,
  ...angles.flatMap((angle, at) => [...(at === 2 ? [bring] : []), ...outAndBack(angle)])
];

const turn = phoneMeasures['seated-rotation'];
const hip = phoneMeasures['seated-hip-turn-in'];
const ankle = phoneMeasures['knee-to-wall'];

describe('the angles of a phone', () => {
  it('tell the turn about the vertical where alpha alone is undefined', () => {
    const start = matrixOf({ alpha: 10, beta: 90, gamma: 0 });
    // The same place in the room, told in another way: at 90° alpha and gamma cannot be told apart.
    const same = matrixOf({ alpha: 40, beta: 90, gamma: -30 });
    expect(angleBetween(start, same)).toBeCloseTo(0, 3);
    expect(turnBetween(start, same)).toBeCloseTo(0, 3);
  });
  it('come back from what a browser would tell', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 359, noNaN: true }),
        fc.double({ min: -179, max: 179, noNaN: true }),
        fc.double({ min: -89, max: 89, noNaN: true }),
        (alpha, beta, gamma) => {
          const matrix = matrixOf({ alpha, beta, gamma });
          expect(angleBetween(matrix, matrixOf(orientationOf(matrix)))).toBeLessThan(0.01);
        }
      )
    );
  });
  it('tell how far a phone leans, whichever way it faces', () => {
    for (const lean of [0, 12, 38, 70])
      for (const facing of [0, 90, 217])
        expect(leanOf(after(about(up, facing), about(toTheRight, lean), upright))).toBeCloseTo(lean, 3);
  });
});

describe('a turn measured by the phone', () => {
  it.each(Object.entries(grips))('is within 1° on a clean stream, held in %s', (_grip, start) => {
    fc.assert(
      fc.property(
        fc.double({ min: 12, max: 85, noNaN: true }),
        fc.double({ min: 12, max: 85, noNaN: true }),
        fc.double({ min: 0, max: 360, noNaN: true }),
        fc.double({ min: -15, max: 15, noNaN: true }),
        (left, right, facing, swing) => {
          const options: StreamOptions = { start: after(about(up, facing), start), axis: up, swing };
          const { degrees, cues } = run(turn, streamOf(legsOf(left, left, -right, -right), options));
          expect(Math.abs((degrees?.left ?? 999) - left)).toBeLessThan(1);
          expect(Math.abs((degrees?.right ?? 999) - right)).toBeLessThan(1);
          expect(cues.filter((cue) => cue !== 'hold')).toEqual(
            ['go', 'got-it', 'go', 'got-it', 'other-side', 'go', 'got-it', 'go', 'got-it', 'done'].filter(
              Boolean
            )
          );
        }
      ),
      { numRuns: 40 }
    );
  });
  it('says by its direction which side it was', () => {
    const { degrees } = run(turn, streamOf(legsOf(-30, -30, 50, 50), { start: upright, axis: up }));
    expect(degrees).toEqual({ left: 50, right: 30 });
  });
  it('is within its error where the hand trembles and the sensor drifts', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 15, max: 80, noNaN: true }),
        fc.double({ min: 15, max: 80, noNaN: true }),
        fc.double({ min: 0, max: 1.5, noNaN: true }),
        fc.double({ min: -6, max: 6, noNaN: true }),
        fc.integer(),
        (left, right, noise, driftPerMinute, seed) => {
          let state = seed >>> 0 || 1;
          const random = () => {
            state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
            return (state / 2 ** 32) * 2 - 1;
          };
          const options = { start: upright, axis: up, noise, random, driftPerMinute, swing: 8 };
          const { degrees } = run(turn, streamOf(legsOf(left, left, -right, -right), options));
          expect(Math.abs((degrees?.left ?? 999) - left)).toBeLessThan(turn.error);
          expect(Math.abs((degrees?.right ?? 999) - right)).toBeLessThan(turn.error);
        }
      ),
      { numRuns: 60 }
    );
  });
  it('takes a third try where two are further apart than its error', () => {
    const { degrees, cues } = run(turn, streamOf(legsOf(30, 45, 43, -40, -40), { start: upright, axis: up }));
    expect(degrees).toEqual({ left: 45, right: 40 });
    expect(cues.filter((cue) => cue === 'got-it')).toHaveLength(5);
    expect(bestOf([30, 45, 33])).toBe(33);
  });
});

describe('what is no measurement', () => {
  it.each([6, 10, -12, 25])('is a phone that slipped by %s° on the way: once more', (slip) => {
    const slipping: readonly Leg[] = outAndBack(40).map((leg, at) => (at === 1 ? { ...leg, slip } : leg));
    const path = [bring, ...slipping, ...legsOf(40, 40, -40, -40)];
    const { degrees, cues } = run(turn, streamOf(path, { start: upright, axis: up }));
    expect(cues.filter((cue) => cue === 'slipped')).toHaveLength(1);
    expect(degrees).toEqual({ left: 40, right: 40 });
  });
  it('is one that slips three times: then it is the clock face', () => {
    const slipping = outAndBack(40).map((leg, at) => (at === 3 ? { ...leg, slip: 9 } : leg));
    const { state } = run(
      turn,
      streamOf([bring, ...slipping, ...slipping, ...slipping], { start: upright, axis: up })
    );
    expect([state.stage, state.failure]).toEqual(['failed', 'slips']);
  });
  it('is one without a hold within 20 s, or that never lies still', () => {
    const wandering: readonly Leg[] = [
      { to: 0, ms: 5500 },
      ...Array.from({ length: 12 }, (_, at) => ({ to: at % 2 ? 15 : 45, ms: 1900 }))
    ];
    expect(run(turn, streamOf(wandering, { start: upright, axis: up })).state.failure).toBe('no-hold');
    expect(run(turn, streamOf(wandering.slice(1), { start: upright, axis: up })).state.failure).toBe(
      'not-still'
    );
  });
  it('is a phone that lies in the lap, or is still on its way', () => {
    const lap = about(toTheRight, 40);
    expect(run(turn, streamOf([{ to: 0, ms: 12_000 }], { start: lap, axis: up })).cues).toEqual([]);
    expect(run(turn, streamOf([{ to: 0, ms: 3900 }], { start: upright, axis: up })).cues).toEqual([]);
    expect(run(turn, streamOf([{ to: 0, ms: 6000 }], { start: upright, axis: up })).cues).toEqual(['go']);
  });
  it('is a little turn of less than 10°', () => {
    const { cues } = run(turn, streamOf(legsOf(8), { start: upright, axis: up }));
    expect(cues).toEqual(['go']);
  });
});

describe('a hip turn-in measured by the phone', () => {
  /** Along the outside of the shin, the face to the side. */
  const grip = after(about(up, 90), upright);
  it('counts the tilt to the side, and no swing forward', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 12, max: 60, noNaN: true }),
        fc.double({ min: 12, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 12, noNaN: true }),
        (left, right, swing) => {
          const options = { start: grip, axis: ahead, swingAxis: toTheRight, swing };
          const { degrees } = run(hip, streamOf(legsOf(left, left, right, right), options));
          expect(Math.abs((degrees?.left ?? 999) - left)).toBeLessThan(1);
          expect(Math.abs((degrees?.right ?? 999) - right)).toBeLessThan(1);
        }
      ),
      { numRuns: 40 }
    );
  });
  it('waits for the phone to lie on the other leg', () => {
    const samples = streamOf(legsOf(25, 25), { start: grip, axis: ahead });
    let state = notMeasured;
    for (const sample of samples) [state] = measureOn(state, hip, sample);
    expect([state.stage, state.side]).toEqual(['between-sides', 'right']);
    expect(degreesOf(state)).toBeNull();
  });
});

describe('an ankle lunge measured by the phone', () => {
  it('is the lean from the vertical, from wherever the shin began', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 25, max: 50 }), (begin, end) => {
        const start = after(about(toTheRight, -begin), upright);
        const options = { start, axis: toTheRight };
        const out = -(end - begin);
        const { degrees } = run(ankle, streamOf(legsOf(out, out, out, out), options));
        expect(degrees).toEqual({ left: end, right: end });
      }),
      { numRuns: 40 }
    );
  });
});
