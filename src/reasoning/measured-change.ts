// Whether two measures before and after differ by more than the error, and for better or worse.
import { errorOf, type Measure } from './measured-band.ts';

/** What a change between two measures comes to; `unknown` where no error is known to judge it by. */
export type MeasuredChange = 'better' | 'worse' | 'within' | 'unknown';

/** A change between two measures of a test: for better or worse from the error on, and else within it. */
export function changeOfMeasure(
  measure: Measure & { readonly isMoreBetter: boolean },
  before: number,
  after: number
): MeasuredChange {
  const error = errorOf(measure, before);
  if (error === null) return 'unknown';
  // A hair's breadth of rounding is not a difference.
  if (Math.abs(after - before) <= error - 1e-9) return 'within';
  return after > before === measure.isMoreBetter ? 'better' : 'worse';
}

/**
 * A change of pain before and after, 0–10. From no pain nothing is better.
 * @param limits points that count either way, and the share of the first that is enough on the way down
 */
export function changeOfPain(
  { points, share }: { readonly points: number; readonly share: number },
  before: number,
  after: number
): Exclude<MeasuredChange, 'unknown'> {
  if (before > 0 && before - after >= Math.min(points, before * share)) return 'better';
  return after - before >= points ? 'worse' : 'within';
}
