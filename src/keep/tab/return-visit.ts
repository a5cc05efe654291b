// The way back of somebody who looks again: it begins with a record of its own.
import { emptyRecord } from '#interview/answer-record.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { writeTabRecord, type Store } from './tab-session.ts';

/**
 * Begins the safety questions anew, from answers that hold none of them.
 * @param unread what the tab holds that could not be read
 * @returns false where nothing can be kept
 */
export const beginReturn = (
  store: () => Store,
  answers: InterviewAnswers,
  unread: readonly string[] = []
): boolean => writeTabRecord(store, { ...emptyRecord, answers }, unread) === 'kept';
