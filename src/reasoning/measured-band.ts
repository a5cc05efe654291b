// From a measured number to the band of a self-test, and the error of measuring it.
import type { TestValue } from '#content/schema.ts';

/** What the measure of a test is made of; `content/exam-measures.ts` holds the real ones. */
export interface Measure {
  readonly from: readonly number[];
  readonly fromByAge?: readonly { readonly age: number; readonly from: number }[];
  readonly sideGap?: number;
  readonly sideGapShare?: number;
  readonly error: number | null;
  readonly errorShare?: number;
}

/** Measured numbers of a test in its unit; a test without sides has `left` alone. */
export interface Measured {
  readonly left: number | null;
  readonly right: number | null;
}

type Bands = { readonly left: number; readonly right: number } | number;

/**
 * Where each band begins at an age, best first.
 * @param age in years; null for "not given", which takes the numbers of the young
 */
export function bandBegins(
  { from, fromByAge = [] }: Pick<Measure, 'from' | 'fromByAge'>,
  age: number | null
): readonly number[] {
  const first = fromByAge.find((each) => age !== null && age >= each.age)?.from ?? from[0] ?? 0;
  return [first, ...from.slice(1)];
}

function bandOf(measure: Measure, value: number, age: number | null): number {
  const begins = bandBegins(measure, age);
  const at = begins.findIndex((begin) => value >= begin);
  return at < 0 ? begins.length : at;
}

/** Whether the sides are further apart than the test allows. */
function isUneven({ sideGap, sideGapShare }: Measure, left: number, right: number): boolean {
  const gap = Math.abs(left - right);
  if (sideGap !== undefined) return gap >= sideGap;
  return sideGapShare !== undefined && gap >= sideGapShare * Math.max(left, right);
}

/**
 * The band that measured numbers fall into; null where nothing was measured.
 * The worse of two uneven sides never counts as a good result.
 * @param bands what each band of the test means, best first
 * @param age in years; some bands begin lower with age
 * @returns one band where one side, or a test without sides, was measured
 */
export function bandsOfMeasure(
  measure: Measure,
  bands: readonly TestValue[],
  { left, right }: Measured,
  age: number | null
): Bands | null {
  if (left === null || right === null) {
    const only = left ?? right;
    return only === null ? null : bandOf(measure, only, age);
  }
  const sides = { left: bandOf(measure, left, age), right: bandOf(measure, right, age) };
  if (!isUneven(measure, left, right)) return sides;
  const worse = left < right ? 'left' : 'right';
  const firstShort = bands.findIndex((value) => value === 'limited' || value === 'control');
  return { ...sides, [worse]: Math.max(sides[worse], firstShort) };
}

/** The smallest change that is more than noise, in the unit; null where no error is known. */
export function errorOf({ error, errorShare = 0 }: Measure, first: number): number | null {
  return error === null ? null : Math.max(error, errorShare * first);
}
