// Where the result of a check lies on its scale, and how far it may be out, in percent of the scale's width.
import { scaleLinear } from 'd3';

/** What the scale of a check is made of: numbers in the check's own unit. */
export interface TestScale {
  /** The end of the scale. */
  readonly most: number;
  /** Where each band begins, best first; below the last begins the next band. */
  readonly from: readonly number[];
  /** How far a result may be out, and the same as a share of the result; null where nobody has measured it. */
  readonly error: { readonly least: number; readonly share: number } | null;
}

/** A stretch of the scale, in percent. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** The lowest and highest number of a band; null for a band that has no number, such as one that hurt. */
export function rangeOfBand(
  { from, most }: Pick<TestScale, 'from' | 'most'>,
  band: number
): readonly [low: number, high: number] | null {
  if (band > from.length) return null;
  return [from[band] ?? 0, from[band - 1] ?? most];
}

/**
 * Lays out one result.
 * @param band index of the band, best first
 * @param value the number itself, where it was measured
 * @returns the ticks between bands, the band or the number itself, and the wider stretch that it may truly lie in; null
 * where the result has no number
 */
export function layOutResult(
  scale: TestScale,
  band: number,
  value?: number
): { readonly ticks: readonly number[]; readonly result: Stretch; readonly doubt: Stretch | null } | null {
  const range = rangeOfBand(scale, band);
  if (range === null) return null;
  const x = scaleLinear([0, scale.most], [0, 100]).clamp(true);
  const stretch = (low: number, high: number): Stretch => ({ x: x(low), width: x(high) - x(low) });
  const [low, high] = value === undefined ? range : [value, value];
  const out = (at: number) => (scale.error ? Math.max(scale.error.least, scale.error.share * at) : 0);
  return {
    ticks: scale.from.map(x),
    result: stretch(low, high),
    doubt: scale.error ? stretch(low - out(low), high + out(high)) : null
  };
}
