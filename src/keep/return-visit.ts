// Coming back to look again: how fresh the answers on danger are, and the way back once they are given anew.
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { beganKey, eraseTabSession, returnKey, writeTabSession, type Store } from './tab-session.ts';

/** Notes when these answers began, once. `now` in milliseconds. */
export function noteBegan(store: () => Store, now: number): void {
  try {
    if (store().getItem(beganKey) === null) store().setItem(beganKey, new Date(now).toISOString());
  } catch {
    // Where nothing can be kept, the safety questions come again: the careful side.
  }
}

/** Hours since these answers began; null where that is not known. `now` in milliseconds. */
export function hoursSinceBegan(store: () => Store, now: number): number | null {
  try {
    const began = Date.parse(store().getItem(beganKey) ?? '');
    const hours = (now - began) / (60 * 60 * 1000);
    return hours >= 0 ? hours : null;
  } catch {
    return null;
  }
}

/** Begins the safety questions anew, from answers that hold none of them. @returns false where nothing can be kept */
export function beginReturn(store: () => Store, answers: InterviewAnswers): boolean {
  eraseTabSession(store);
  try {
    store().setItem(returnKey, '1');
  } catch {
    return false;
  }
  return writeTabSession(store, answers, 'now-1');
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
