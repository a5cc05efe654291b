// Which answers stand where in a link, and in how many bits. Append only: a link made years ago is read by this order.
import type { AnswerKey } from '#interview/answer-shape.ts';

/** Bits of one answer, or of one entry. `most`: of a record with few entries, each of them packed with its id. */
export type LinkPlace = number | { readonly bits: number; readonly most: number };

/** What every link holds. The person's own words come behind it. */
const first = {
  who: 2,
  age: 7,
  pregnancy: 3,
  floor: 2,
  pain: 4,
  weekBand: 8,
  country: 8,
  guess: 8,
  lines: 3,
  began: 2,
  features: 2,
  zones: 1,
  quickSites: 1,
  kit: 1,
  tests: 4,
  activity: 10
} as const satisfies Partial<Record<AnswerKey, LinkPlace>>;

/** What version 3 added: degrees by the phone, up to 125, with two places beyond them. */
const third = { measured: 7 } as const satisfies Partial<Record<AnswerKey, LinkPlace>>;

/**
 * What version 2 added; of swaps as many as a plan has items, and one more for a plan that has changed since. Ours.
 * Every kind of answer has its place by now. What is carried along has none: a link says it as the line's answer. Nor has
 * what was read back: whoever opens a link has it read back anew, and told anew what stays from an earlier day.
 */
const second = {
  confidence: 4,
  swaps: { bits: 6, most: 6 }
} as const satisfies Record<
  Exclude<AnswerKey, keyof typeof first | keyof typeof third | 'carried' | 'confirmed' | 'stays' | 'toldOn'>,
  LinkPlace
>;

/** A link's version says how many of these parts it holds: a new kind of answer goes into a new part at the end. */
export const linkParts = [first, second, third].map(
  (part) => Object.entries(part) as [AnswerKey, LinkPlace][]
);
