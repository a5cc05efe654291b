// Reads back what this tab remembers, held to its schema. Apart, so that a first visit loads no validator.
import * as v from 'valibot';
import { siteIds } from '#content/ids.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { eraseTabSession, findTabText, tabVersion, type Store } from './tab-session.ts';

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
  guess: v.nullable(v.string()),
  // Answers kept before these were asked have none of them.
  confidence: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))), null),
  swaps: v.optional(v.record(v.string(), v.string()), {})
}) satisfies v.GenericSchema<unknown, InterviewAnswers>;
const Stored = v.strictObject({
  version: v.literal(tabVersion),
  answers: StoredAnswers,
  screen: v.string()
});

/** What was found in the tab's store. */
export type TabSession =
  | { readonly kind: 'empty' | 'damaged' | 'blocked' }
  | { readonly kind: 'found'; readonly answers: InterviewAnswers; readonly screen: string };

/** Reads what the tab kept. A damaged entry is removed, so that the tab starts clean. */
export function readTabSession(store: () => Store): TabSession {
  const kept = findTabText(store);
  if (kept.kind !== 'text') return { kind: kept.kind };
  const result = v.safeParse(Stored, parseJson(kept.text));
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
