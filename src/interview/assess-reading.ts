// The whole conclusion from a reading. Apart from it, because the first questions need only their urgency.
import type { Assessment } from '#reasoning/assess.ts';
import { conclusionsOf } from '#reasoning/assess.ts';
import type { Reading } from './reading.ts';

/** Urgency, ideas, regions, checks and plan. Asked for by `reading.of(assessReading)`, it is worked out once. */
export const assessReading = ({ base, findings, triage }: Reading): Assessment =>
  conclusionsOf(base, findings, triage);

/** What would follow had no check been done: the picture from before, to set beside the one of now. */
export const assessWithoutTests = (reading: Reading): Assessment =>
  assessReading(reading.with({ ...reading.answers, tests: {} }));
