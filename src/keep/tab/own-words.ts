// The person's own words for a clinician, kept in this tab beside the answers: said once, shown until erased.
import * as v from 'valibot';
import { textLimits } from '../link/hand-off-extras.ts';
import type { Store } from './tab-session.ts';

const wordsKey = 'backstory-words';

const OwnWords = v.strictObject({
  ownWords: v.pipe(v.string(), v.maxLength(textLimits.ownWords)),
  mainQuestion: v.pipe(v.string(), v.maxLength(textLimits.mainQuestion))
});
export type OwnWords = v.InferOutput<typeof OwnWords>;

/** Keeps the words; where the browser keeps nothing they stay on the screen alone. */
export function writeOwnWords(store: () => Store, { ownWords, mainQuestion }: OwnWords): void {
  try {
    store().setItem(wordsKey, JSON.stringify({ ownWords, mainQuestion }));
  } catch {
    // They still stand in their boxes and in the link.
  }
}

/** The words that this tab kept; none where there are none, or where they are not whole. */
export function readOwnWords(store: () => Store): OwnWords {
  try {
    return v.parse(OwnWords, JSON.parse(store().getItem(wordsKey) ?? ''));
  } catch {
    return { ownWords: '', mainQuestion: '' };
  }
}
