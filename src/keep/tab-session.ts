// What this tab remembers until it is closed: the answers and the place, nothing derived.
import * as v from 'valibot';
import { siteIds } from '#content/schema.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';

const key = 'backstory';
const version = 1;

const band = v.union([v.pipe(v.number(), v.integer(), v.minValue(0)), v.literal('dizzy')]);
/** Answers as they are stored; the only definition for tab, device and file. */
export const StoredAnswers = v.strictObject({
  who: v.nullable(v.picklist(['me', 'with-me', 'not-here'])),
  age: v.nullable(
    v.union([v.literal('withheld'), v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120))])
  ),
  pregnancy: v.nullable(v.picklist(['pregnant', 'postpartum', 'possible', 'no', 'cannot-apply'])),
  quickSites: v.array(v.picklist(siteIds)),
  zones: v.array(v.string()),
  weekBand: v.nullable(v.string()),
  lines: v.record(v.string(), v.picklist(['yes', 'no', 'unsure', 'declined'])),
  began: v.record(v.string(), v.picklist(['new', 'old', 'unknown'])),
  features: v.record(v.string(), v.boolean()),
  tests: v.record(v.string(), v.union([band, v.strictObject({ left: band, right: band })])),
  floor: v.nullable(v.boolean()),
  kit: v.array(v.string()),
  pain: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(10))),
  activity: v.pipe(v.string(), v.maxLength(200)),
  country: v.nullable(v.string()),
  guess: v.nullable(v.string())
}) satisfies v.GenericSchema<unknown, InterviewAnswers>;
const Stored = v.strictObject({
  version: v.literal(version),
  answers: StoredAnswers,
  screen: v.string()
});

/** What was found in the tab's store. */
export type TabSession =
  | { readonly kind: 'empty' | 'damaged' | 'blocked' }
  | { readonly kind: 'found'; readonly answers: InterviewAnswers; readonly screen: string };

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Reads what the tab kept. A damaged entry is removed, so that the tab starts clean. */
export function readTabSession(store: () => Store): TabSession {
  let text: string | null;
  try {
    text = store().getItem(key);
  } catch {
    // Browsers throw where storage is switched off: an ordinary outcome, said to the person.
    return { kind: 'blocked' };
  }
  if (text === null) return { kind: 'empty' };
  const result = v.safeParse(Stored, parseJson(text));
  if (result.success) return { kind: 'found', answers: result.output.answers, screen: result.output.screen };
  eraseTabSession(store);
  return { kind: 'damaged' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Keeps answers and place for a reload of this tab.
 * @returns false where the browser does not allow it, or the store is full
 */
export function writeTabSession(store: () => Store, answers: InterviewAnswers, screen: string): boolean {
  try {
    store().setItem(key, JSON.stringify({ version, answers, screen }));
    return true;
  } catch {
    return false;
  }
}

/** Forgets everything that this tab kept. */
export function eraseTabSession(store: () => Store): void {
  try {
    store().removeItem(key);
  } catch {
    // Nothing could be kept either, so there is nothing to erase.
  }
}
