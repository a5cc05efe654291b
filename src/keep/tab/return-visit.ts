// The way back to "look again" once the questions about danger are answered anew.
import { emptyRecord } from '#interview/answer-record.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { writeTabRecord, type Store } from './tab-session.ts';

/** Somebody on the way back to "look again". */
const returnKey = 'backstory-return';

/**
 * Begins the safety questions anew, from answers that hold none of them.
 * @param unread what the tab holds that could not be read
 * @returns false where nothing can be kept
 */
export function beginReturn(
  store: () => Store,
  answers: InterviewAnswers,
  unread: readonly string[] = []
): boolean {
  try {
    store().setItem(returnKey, '1');
  } catch {
    return false;
  }
  return writeTabRecord(store, { ...emptyRecord, answers }, unread) === 'kept';
}

/** Whether the person is on the way back to "look again"; asked once. */
export function takeReturn(store: () => Store): boolean {
  try {
    const isReturning = store().getItem(returnKey) !== null;
    store().removeItem(returnKey);
    return isReturning;
  } catch {
    return false;
  }
}
