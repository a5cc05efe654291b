// When each source is to be looked at again: derived from what kind it is and the day on which it was read.
import type { Reference } from './schema.ts';

/** The day on which the first sources were read: all that name no day of their own. */
const firstReading = '2026-11-22';

/** Years after reading at which to look again, by kind. Ours. */
export const yearsUntil = { 'changes-soon': 1, study: 2, classic: 5 } as const;
export type SourceKind = keyof typeof yearsUntil;

/** A work this many years old when it was read is a classic: what it found has stood or fallen by now. Ours. */
const classicAge = 15;

const yearOf = (day: string) => Number(day.slice(0, 4));

/**
 * How soon a source may change. Guidelines, and pages of hospitals and other bodies, are replaced soonest: they
 * name no author and were read as a text, not as a summary. General knowledge, and what is ours, is looked at
 * as often. A source of which that does not hold says its own `kind`.
 */
export function kindOf({ kind, authors, year, read, readOn = firstReading }: Reference): SourceKind {
  if (kind) return kind;
  const isPage = authors === null && (read === 'excerpt' || read === 'copy' || read === 'named');
  if (isPage || read === 'ours') return 'changes-soon';
  return year !== null && year + classicAge <= yearOf(readOn) ? 'classic' : 'study';
}

/** The ISO day by which a source is to be looked at again. */
export function lookAgainBy(reference: Reference): string {
  const day = new Date(`${reference.readOn ?? firstReading}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + yearsUntil[kindOf(reference)]);
  return day.toISOString().slice(0, 10);
}

/** Sources whose day is before `day`, an ISO day; the longest overdue first. */
export function pastOn(references: readonly Reference[], day: string): readonly Reference[] {
  return references
    .filter((reference) => lookAgainBy(reference) < day)
    .sort((a, b) => lookAgainBy(a).localeCompare(lookAgainBy(b)));
}
