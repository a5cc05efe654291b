// What follows from the answers of an interview: loaded with the first screen that shows a result.
import { assessReading, assessWithoutTests } from '#interview/assess-reading.ts';
import type { Reading } from '#interview/reading.ts';

/** The part of an interview that this needs. */
interface Answered {
  readonly reading: Reading;
}

/** Urgency, ideas, regions, checks and plan. */
export const assessmentOf = ({ reading }: Answered) => reading.of(assessReading);

/** What would follow had no check been done. */
export const assessmentWithoutTests = ({ reading }: Answered) => reading.of(assessWithoutTests);
