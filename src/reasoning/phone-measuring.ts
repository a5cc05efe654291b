// How a measurement with the phone goes on: from one reading of its sensors to the next, with what to tell whoever holds it.
import type { PhoneMeasure } from '#content/schema.ts';
import {
  angleBetween,
  leanOf,
  matrixOf,
  sideTiltBetween,
  turnBetween,
  type PhoneMatrix,
  type PhoneOrientation
} from './phone-angle.ts';

export type MeasuredSide = 'left' | 'right';
/** What is told by a tone, a buzz and a word: nobody sees the screen. */
export type MeasureCue = 'go' | 'hold' | 'got-it' | 'slipped' | 'other-side' | 'done' | 'failed';
/** Why it ended without a number. */
export type MeasureFailure = 'not-still' | 'no-hold' | 'slips';

/** One reading of the sensors; `at` in milliseconds, from any beginning. */
export interface PhoneSample extends PhoneOrientation {
  readonly at: number;
}

interface Point {
  readonly at: number;
  readonly angle: number;
}

/** Where it stands. Angles in degrees, times in milliseconds. */
export interface Measuring {
  /** `between-sides`: until the phone is on the other leg, and somebody says so. */
  readonly stage: 'settling' | 'moving' | 'returning' | 'between-sides' | 'done' | 'failed';
  /** The side that is measured now. A turn says by its direction which one it was. */
  readonly side: MeasuredSide;
  /** What was held, by side, in order. */
  readonly tries: Readonly<Record<MeasuredSide, readonly number[]>>;
  readonly failure: MeasureFailure | null;
  /** The latest smoothed angle from where it began; null before it began. */
  readonly angle: number | null;
  readonly slips: number;
  readonly stageSince: number | null;
  /** Until then the phone is still on its way to its place; null before the first reading. */
  readonly readyAt: number | null;
  readonly start: { readonly matrix: PhoneMatrix; readonly angle: number } | null;
  /** The last second, oldest first. */
  readonly recent: readonly Point[];
  readonly held: number | null;
  readonly wasToldToHold: boolean;
}

/** Held: within 2° for one second, after at least 10°. Back: within 5° of where it began. No hold in 20 s: no number. */
export const measuring = {
  stillDegrees: 2,
  holdMs: 1000,
  leastDegrees: 10,
  backDegrees: 5,
  patienceMs: 20_000,
  tries: 2,
  /** Ours, as what follows: "hold" is told so long after somebody has come to rest. */
  restMs: 400,
  /** Ours: over this time readings are smoothed, so that a hand that trembles counts as still. */
  smoothMs: 120,
  /** Ours: so long somebody has to bring the phone to its place after the tap, and so upright it stands there. */
  readyMs: 4000,
  uprightDegrees: 30,
  /** Ours: so many slips, and the old way is the better one. */
  mostSlips: 3,
  /** Ours: by so many degrees a trembling hand may be off while it lies still, and so long readings are kept. */
  loosely: 8,
  keptMs: 1200
} as const;

/** Before the first reading. */
export const notMeasured: Measuring = {
  stage: 'settling',
  side: 'left',
  tries: { left: [], right: [] },
  failure: null,
  angle: null,
  slips: 0,
  stageSince: null,
  readyAt: null,
  start: null,
  recent: [],
  held: null,
  wasToldToHold: false
};

const angleFrom = (reads: PhoneMeasure['reads'], start: PhoneMatrix, now: PhoneMatrix): number =>
  reads === 'turn'
    ? turnBetween(start, now)
    : reads === 'side-tilt'
      ? sideTiltBetween(start, now)
      : leanOf(now);

const spread = (points: readonly Point[]) => {
  const angles = points.map(({ angle }) => angle);
  return Math.max(...angles) - Math.min(...angles);
};
const mean = (points: readonly Point[]) =>
  points.reduce((sum, { angle }) => sum + angle, 0) / Math.max(1, points.length);

/** The readings of so long a time up to now: a hold is read at its end, when the way there counts no more. */
const within = (recent: readonly Point[], at: number, ms: number) =>
  recent.filter((each) => at - each.at <= ms);

/** Whether the angle has stood still for so long, up to now. */
function isStill(recent: readonly Point[], now: number, forMs: number): boolean {
  const [oldest] = recent;
  if (!oldest || now - oldest.at < forMs) return false;
  return spread(within(recent, now, forMs)) <= measuring.stillDegrees;
}

/** What counts of a side: the better of its tries; of three, the better of the two that are nearest to each other. */
export function bestOf(tries: readonly number[]): number | null {
  const [first, second, third] = [...tries].sort((a, b) => b - a);
  if (first === undefined) return null;
  if (second === undefined || third === undefined) return first;
  return first - second <= second - third ? first : second;
}

/** Whether a side has its tries: two, and a third where these are further apart than the error. */
function isComplete(tries: readonly number[], error: number): boolean {
  const [first = 0, second = 0] = tries;
  return (
    tries.length > measuring.tries || (tries.length === measuring.tries && Math.abs(first - second) <= error)
  );
}

/** The same measurement at the beginning of a stage. */
const enter = (state: Measuring, stage: Measuring['stage'], at: number | null): Measuring => ({
  ...state,
  stage,
  stageSince: at,
  recent: [],
  wasToldToHold: false,
  ...(stage === 'settling' || stage === 'between-sides' ? { start: null, angle: null, held: null } : {})
});

type Step = readonly [state: Measuring, cue: MeasureCue | null];

const fail = (state: Measuring, failure: MeasureFailure): Step => [
  { ...enter(state, 'failed', null), failure },
  'failed'
];

/** Once more from the middle; after too many slips no more. */
function slipped(state: Measuring, at: number): Step {
  const slips = state.slips + 1;
  if (slips >= measuring.mostSlips) return fail(state, 'slips');
  return [{ ...enter(state, 'settling', at), slips }, 'slipped'];
}

/** A held number that is sound: kept for its side, and on to the next try or side. */
function keep(state: Measuring, measure: PhoneMeasure, value: number, at: number): Step {
  const side: MeasuredSide = measure.reads !== 'turn' ? state.side : value > 0 ? 'left' : 'right';
  const tries = { ...state.tries, [side]: [...state.tries[side], Math.abs(value)] };
  const kept = { ...state, tries };
  const isDone = (each: MeasuredSide) => isComplete(tries[each], measure.error);
  if (isDone('left') && isDone('right')) return [enter(kept, 'done', null), 'done'];
  if (!isDone(side)) return [enter({ ...kept, side }, 'settling', at), null];
  const other = side === 'left' ? 'right' : 'left';
  return [
    enter({ ...kept, side: other }, measure.reads === 'turn' ? 'settling' : 'between-sides', at),
    'other-side'
  ];
}

/** The smoothed angle after one more reading, and those of the last second. */
function withReading(state: Measuring, measure: PhoneMeasure, from: PhoneMatrix, sample: PhoneSample) {
  const { at } = sample;
  const raw = angleFrom(measure.reads, from, matrixOf(sample));
  const last = state.recent.at(-1);
  const share = last ? 1 - Math.exp(-(at - last.at) / measuring.smoothMs) : 1;
  const angle = last ? last.angle + share * (raw - last.angle) : raw;
  const recent = [...state.recent, { at, angle }].filter((each) => at - each.at <= measuring.keptMs);
  return { angle, recent };
}
/** Whether the phone lies still; then it is where it begins. */
function settle(state: Measuring, measure: PhoneMeasure, sample: PhoneSample): Step {
  const { at } = sample;
  const matrix = matrixOf(sample);
  // From a first guess of where it begins, which is left as soon as the phone moves about whatever axis.
  const { start } = state;
  const isReady = at >= (state.readyAt ?? at) && leanOf(matrix) <= measuring.uprightDegrees;
  const isThere = isReady && start !== null && angleBetween(start.matrix, matrix) <= measuring.loosely;
  const from = isThere ? start.matrix : matrix;
  const kept = isThere ? state : { ...state, recent: [] };
  const { angle, recent } = withReading(kept, measure, from, sample);
  const now = { ...state, start: { matrix: from, angle }, recent };
  if (!isStill(recent, at, measuring.holdMs)) return [now, null];
  const angleThere = mean(within(recent, at, measuring.holdMs));
  const begin = { matrix: from, angle: angleThere };
  return [{ ...enter(state, 'moving', at), start: begin, angle: angleThere }, 'go'];
}

/**
 * The measurement after one more reading. A reading that comes again says that nothing moved meanwhile.
 * @param sample with a time that never goes back
 * @returns where it stands, and what to tell, if anything
 */
export function measureOn(state: Measuring, measure: PhoneMeasure, sample: PhoneSample): Step {
  const { at } = sample;
  if (state.stage === 'done' || state.stage === 'failed' || state.stage === 'between-sides')
    return [state, null];
  const since = state.stageSince ?? at;
  if (at - since > measuring.patienceMs)
    return fail(state, state.stage === 'settling' ? 'not-still' : 'no-hold');
  if (state.stage === 'settling') {
    const readyAt = state.readyAt ?? at + measuring.readyMs;
    return settle({ ...state, stageSince: since, readyAt }, measure, sample);
  }

  const { start } = state;
  if (!start) return [enter(state, 'settling', at), null];
  const { angle, recent } = withReading(state, measure, start.matrix, sample);
  const now: Measuring = { ...state, angle, recent };
  const moved = Math.abs(angle - start.angle);

  if (state.stage === 'moving') {
    if (moved < measuring.leastDegrees) return [{ ...now, wasToldToHold: false }, null];
    if (isStill(recent, at, measuring.holdMs))
      return [{ ...enter(now, 'returning', at), held: mean(within(recent, at, measuring.restMs)) }, 'got-it'];
    if (!now.wasToldToHold && isStill(recent, at, measuring.restMs))
      return [{ ...now, wasToldToHold: true }, 'hold'];
    return [now, null];
  }

  const held = state.held ?? 0;
  if (moved > Math.abs(held - start.angle) / 2 || !isStill(recent, at, measuring.holdMs)) return [now, null];
  const isBack = Math.abs(mean(within(recent, at, measuring.holdMs)) - start.angle) <= measuring.backDegrees;
  // A lean is told from the vertical, all else from where it began.
  const value = measure.reads === 'lean' ? held : held - start.angle;
  return isBack && Math.abs(value) <= measure.most ? keep(now, measure, value, at) : slipped(now, at);
}

/** The phone is on the other leg now: on from there. */
export const readyForOtherSide = (state: Measuring): Measuring =>
  state.stage === 'between-sides' ? { ...enter(state, 'settling', null), readyAt: null } : state;

/** The numbers, in whole degrees; null before both sides have theirs. */
export function degreesOf({
  stage,
  tries
}: Measuring): { readonly left: number; readonly right: number } | null {
  const [left, right] = [bestOf(tries.left), bestOf(tries.right)];
  if (stage !== 'done' || left === null || right === null) return null;
  const rounded = (value: number) => Math.round(value);
  return { left: rounded(left), right: rounded(right) };
}
