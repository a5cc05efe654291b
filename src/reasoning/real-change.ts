// Which changes count as real, and what they ask for: nothing within the error of measuring is called a change.

import type { Change, SeeReason } from '#content/tracking.ts';
import { isPlanDone } from './plan-end.ts';
import type { SessionRecord } from './session-record.ts';

/** How far a number must move to count. */
export interface Threshold {
  /** Down to this, or lower; null where nothing lower counts. */
  readonly low: number | null;
  /** Up to this, or higher; null where nothing higher counts. */
  readonly high: number | null;
}

/** The limits of pain: points, and the share that counts on the way down. */
export interface PainLimits {
  readonly points: number;
  readonly share: number;
}

/**
 * The pain levels at which a change counts as real.
 * @param first the first level, 0–10
 * @returns `low` is reached by 2 points or 30 % less, whichever comes first; `high` by 2 points more. From 0 nothing
 * is lower; above 8 nothing is 2 points higher
 */
export function painThreshold(first: number, { points, share }: PainLimits): Threshold {
  return {
    low: first > 0 ? first - Math.min(points, first * share) : null,
    high: first + points <= 10 ? first + points : null
  };
}

/** The scores of an activity at which a change counts as real: `points` either way. */
export function activityThreshold(first: number, { points }: { readonly points: number }): Threshold {
  return {
    low: first - points >= 0 ? first - points : null,
    high: first + points <= 10 ? first + points : null
  };
}

/** What a number says against a threshold. A hair's breadth of rounding is not a difference. */
export function changeOf(now: number, { low, high }: Threshold, isMoreBetter: boolean): Change {
  const hair = 1e-9;
  if (high !== null && now >= high - hair) return isMoreBetter ? 'better' : 'worse';
  if (low !== null && now <= low + hair) return isMoreBetter ? 'worse' : 'better';
  return 'no-real-change';
}

/** How a check is measured, as content says. */
export interface MeasureError {
  readonly error: number;
  readonly errorShare: number;
  readonly isMoreBetter: boolean;
}

/** From which numbers on a check has changed: from the error, or its share of the first, whichever is more. */
export function errorThreshold(
  first: number,
  { error, errorShare }: Pick<MeasureError, 'error' | 'errorShare'>
): Threshold {
  const needed = Math.max(error, errorShare * first);
  return { low: first - needed, high: first + needed };
}

/** Compares two measures of a check. */
export const testChange = (first: number, now: number, measure: MeasureError): Change =>
  changeOf(now, errorThreshold(first, measure), measure.isMoreBetter);

/** A number at a time; `at` in milliseconds. */
export interface Point {
  readonly at: number;
  readonly value: number;
}

/** One thing followed over time, in order of time. */
export interface Series {
  readonly points: readonly Point[];
  readonly threshold: Threshold;
  readonly isMoreBetter: boolean;
}

/** The last number against the first; null with fewer than two. */
export function latestChange({ points, threshold, isMoreBetter }: Series): Change | null {
  const last = points.at(-1);
  return last === undefined || points.length < 2 ? null : changeOf(last.value, threshold, isMoreBetter);
}

/** A series without what is dated after now: a clock was wrong, or is. `now` in milliseconds. */
const seriesUpTo = (series: Series, now: number): Series => ({
  ...series,
  points: series.points.filter(({ at }) => at <= now)
});

const dayMs = 24 * 60 * 60 * 1000;

/** Days from the first to the last of the entries that are worse without a break; 0 where the last is not. */
function daysWorse({ points, threshold, isMoreBetter }: Series): number {
  const isWorse = ({ value }: Point) => changeOf(value, threshold, isMoreBetter) === 'worse';
  const lastGood = points.findLastIndex((point) => !isWorse(point));
  const since = points[lastGood + 1];
  const last = points.at(-1);
  return since === undefined || last === undefined ? 0 : (last.at - since.at) / dayMs;
}

/**
 * Whether the log asks for somebody's look.
 * @param pain null where none was entered
 * @param activities one series for each activity
 * @param now in milliseconds; entries dated after it say nothing
 * @returns `worse-two-weeks` where pain or an activity has been worse that long; `unchanged` where four weeks of
 * entries show neither less pain nor an activity that goes better, be it the same or worse
 */
export function reasonsToBeSeen(
  pain: Series | null,
  activities: readonly Series[],
  now: number,
  days: { readonly worse: number; readonly unchanged: number }
): readonly SeeReason[] {
  const all = [...(pain ? [pain] : []), ...activities]
    .map((series) => seriesUpTo(series, now))
    .filter(({ points }) => points.length >= 2);
  const isWorse = all.some((series) => daysWorse(series) >= days.worse);
  const isLong = all.some(({ points }) => now - (points[0]?.at ?? now) >= days.unchanged * dayMs);
  const isAnyBetter = all.some((series) => latestChange(series) === 'better');
  const canBeBetter = all.some(({ threshold, isMoreBetter }) =>
    isMoreBetter ? threshold.high !== null : threshold.low !== null
  );
  return [
    ...(isWorse ? ['worse-two-weeks' as const] : []),
    ...(isLong && canBeBetter && !isAnyBetter ? ['unchanged' as const] : [])
  ];
}

/** What a log says as a whole. */
export interface Verdicts {
  readonly reasons: readonly SeeReason[];
  readonly isDone: boolean;
}

/**
 * Both verdicts on a log, so that they never contradict each other: nobody is done while something asks for a look, or
 * is worse.
 * @param now in milliseconds; entries dated after it say nothing
 */
export function verdictsOf(
  log: {
    readonly pain: Series | null;
    readonly activities: readonly Series[];
    readonly sessions: readonly SessionRecord[];
  },
  now: number,
  days: { readonly worse: number; readonly unchanged: number },
  end: { readonly activityAtLeast: number; readonly greenDays: number }
): Verdicts {
  const reasons = reasonsToBeSeen(log.pain, log.activities, now, days);
  const activities = log.activities.map((series) => seriesUpTo(series, now));
  const all = [...(log.pain ? [seriesUpTo(log.pain, now)] : []), ...activities];
  const isAnyWorse = all.some((series) => latestChange(series) === 'worse');
  const scores = activities.map(({ points }) => points.at(-1)?.value ?? null);
  const isDone = reasons.length === 0 && !isAnyWorse && isPlanDone(scores, log.sessions, now, end);
  return { reasons, isDone };
}
