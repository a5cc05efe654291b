// What may be shown now: the one place that every page asks before it shows a result, a check, an exercise or a code.
import type { KnowledgeBase } from '#content/schema.ts';
import type { Allowed } from './allowed.ts';
import { oldestAnswer, type AnswerRecord } from './answer-record.ts';
import { isFresh, withDangerToAsk } from './ask-again.ts';
import { emptyAnswers } from './interview-answers.ts';
import { Reading } from './reading.ts';

export interface MayShow extends Allowed {
  /** Of the answers that count now: of old ones, what is asked anew is taken back. */
  readonly reading: Reading;
  /** Whether answers about danger were too old, and were taken back. */
  readonly isOld: boolean;
}

/**
 * What may be shown of a record at a moment.
 * @param record null where nothing is kept
 * @param now in milliseconds since 1970
 */
export function whatMayBeShown(base: KnowledgeBase, record: AnswerRecord | null, now: number): MayShow {
  const answers = record?.answers ?? emptyAnswers;
  const oldest = record && oldestAnswer(record);
  const isOld = oldest !== null && !isFresh(oldest, now);
  const reading = new Reading(base, isOld ? withDangerToAsk(base, answers) : answers);
  return { ...reading.allowed, reading, isOld };
}
