// What may be followed over time, and how large a change must be before it counts as real.
import { phoneMeasures } from './phone-measures.ts';
import type { SelfTestId } from './self-tests.ts';

/** A check that is measured in numbers, and the error of measuring it at home. */
export interface MeasuredTest {
  readonly test: SelfTestId;
  readonly unit: 'clock-hours' | 'cm' | 'seconds';
  readonly hasSides: boolean;
  /** Whether a larger number is the better one. */
  readonly isMoreBetter: boolean;
  /** Largest number that can be entered; where a hold has a cap, the cap. */
  readonly most: number;
  readonly step: number;
  /** A change below this is noise. In the unit above. */
  readonly error: number;
  /** The same as a share of the first number; the larger of the two counts. */
  readonly errorShare: number;
  readonly sources: readonly string[];
}

const hold = { unit: 'seconds', isMoreBetter: true, step: 1, error: 10, errorShare: 0.25 } as const;

/** Holds: 10 seconds or a quarter, whichever is more. Ours, above the published error where one is known. */
export const measuredTests = [
  {
    test: 'seated-rotation',
    unit: 'clock-hours',
    hasSides: true,
    isMoreBetter: true,
    most: 3,
    step: 0.25,
    error: 0.5,
    errorShare: 0,
    sources: ['johnson-2012', 'ours']
  },
  {
    test: 'knee-to-wall',
    unit: 'cm',
    hasSides: true,
    isMoreBetter: true,
    most: 25,
    step: 0.5,
    error: 2,
    errorShare: 0,
    sources: ['powden-2015']
  },
  {
    test: 'toe-touch',
    unit: 'cm',
    hasSides: false,
    isMoreBetter: false,
    most: 80,
    step: 1,
    error: 5,
    errorShare: 0,
    sources: ['ekedahl-2012', 'ours']
  },
  { ...hold, test: 'chin-tuck-hold', hasSides: false, most: 40, sources: ['domenech-2011', 'ours'] },
  { ...hold, test: 'one-leg-stand', hasSides: true, most: 30, sources: ['ours'] },
  { ...hold, test: 'bridge-hold', hasSides: false, most: 60, sources: ['schellenberg-2007', 'ours'] },
  { ...hold, test: 'front-plank-hold', hasSides: false, most: 45, sources: ['schellenberg-2007', 'ours'] },
  { ...hold, test: 'side-plank-hold', hasSides: true, most: 45, sources: ['mcgill-1999', 'ours'] }
] as const satisfies readonly MeasuredTest[];

/**
 * Pain 0–10: 2 points, or 30 % of the first number, whichever is reached first; worse counts from 2 points, for the
 * share was found for getting better. An activity of one's own 0–10: about 2 points.
 */
export const realChanges = {
  pain: { points: 2, share: 0.3, sources: ['ostelo-2008'] },
  activity: { points: 2, sources: ['thoomes-2023', 'general-knowledge'] }
} as const;

/** Days after which no real change, or a change for the worse, asks for somebody's look. */
export const seeSomeoneDays = { worse: 14, unchanged: 28, sources: ['ours'] } as const;

/** When an activity counts as back: 9 or 10 of 10. Ours. Two green weeks come from the plan's ending. */
export const endOfPlan = { activityAtLeast: 9, greenDays: 14, sources: ['ours'] } as const;

/** Weeks at which the person says how much has changed since the start. */
export const changeWeeks = [6, 12] as const;

/** The same measured by the phone: its error, held by oneself, is the larger one of `phone-measures.ts`. */
export const phoneTests = (Object.keys(phoneMeasures) as (keyof typeof phoneMeasures)[]).map((test) => ({
  test,
  unit: 'degrees' as const,
  hasSides: true,
  isMoreBetter: true,
  most: phoneMeasures[test].most,
  error: phoneMeasures[test].error,
  errorShare: 0
}));

export type MeasuredTestId = (typeof measuredTests)[number]['test'];
/** Better or worse beyond error, or neither. */
export type Change = 'better' | 'worse' | 'no-real-change';
/** Why somebody should look at a log. */
export type SeeReason = 'worse-two-weeks' | 'unchanged';
