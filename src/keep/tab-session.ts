// What this tab remembers until it is closed: the answers and the place, nothing derived. Written and erased here.
import type { InterviewAnswers } from '#interview/interview-answers.ts';

const key = 'backstory';
/** Of what is written; whoever reads it holds it to this. */
export const tabVersion = 1;
/** When the first screen of these answers was left: how fresh the answers on danger are. */
export const beganKey = 'backstory-began';
/** Somebody on the way back to "look again". */
export const returnKey = 'backstory-return';

/** What the person wants to say to a clinician. */
export const wordsKey = 'backstory-words';

export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The text that the tab kept, if there is any and the browser lets us at it. */
export function findTabText(
  store: () => Store
): { readonly kind: 'empty' | 'blocked' } | { readonly kind: 'text'; readonly text: string } {
  try {
    const text = store().getItem(key);
    return text === null ? { kind: 'empty' } : { kind: 'text', text };
  } catch {
    // Browsers throw where storage is switched off: an ordinary outcome, said to the person.
    return { kind: 'blocked' };
  }
}

/**
 * Keeps answers and place for a reload of this tab.
 * @returns false where the browser does not allow it, or the store is full
 */
export function writeTabSession(store: () => Store, answers: InterviewAnswers, screen: string): boolean {
  try {
    store().setItem(key, JSON.stringify({ version: tabVersion, answers, screen }));
    return true;
  } catch {
    return false;
  }
}

/** Forgets everything that this tab kept. */
export function eraseTabSession(store: () => Store): void {
  try {
    for (const each of [key, beganKey, returnKey, wordsKey]) store().removeItem(each);
  } catch {
    // Nothing could be kept either, so there is nothing to erase.
  }
}
