// Arbitrary answers of the interview, for laws of what is stored, linked and written for other programs.
import fc from 'fast-check';
import { countries } from '#content/emergency-numbers.ts';
import { handOffCodebook as book } from '#content/hand-off-codebook.ts';
import { siteIds } from '#content/ids.ts';
import { knowledge } from '#content/knowledge.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { textLimits } from '#keep/hand-off.ts';

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const record = <T>(keys: readonly string[], value: fc.Arbitrary<T>) =>
  fc
    .record(Object.fromEntries(keys.map((id) => [id, value])), { requiredKeys: [] })
    .map((each) => ({ ...each }) as Record<string, T>);
const anyTests = fc.record(
  Object.fromEntries(
    knowledge.selfTests.map(({ id, bands, hasSides }) => {
      const band = fc.oneof(fc.integer({ min: 0, max: bands.length - 1 }), fc.constant('dizzy' as const));
      return [id, hasSides ? fc.oneof(band, fc.record({ left: band, right: band })) : band];
    })
  ),
  { requiredKeys: [] }
);
const text = (most: number) =>
  fc.string({ unit: 'grapheme-ascii', maxLength: most }).map((each) => each.trim());
/** What follows from other answers is never kept as one. */
const derived: ReadonlySet<string> = new Set([
  ...ids(knowledge.signs.filter((sign) => sign.derived === true)),
  ...ids(knowledge.features.filter(({ list }) => list === 'derived'))
]);
/** Every kind of answer, whether or not the interview would ask for both at once. */
export const anyAnswers: fc.Arbitrary<InterviewAnswers> = fc.record({
  who: fc.constantFrom(null, 'me' as const, 'with-me' as const, 'not-here' as const),
  age: fc.oneof(fc.integer({ min: 0, max: 120 }), fc.constantFrom(null, 'withheld' as const)),
  pregnancy: fc.constantFrom(null, 'pregnant', 'postpartum', 'possible', 'no', 'cannot-apply'),
  quickSites: fc.subarray([...siteIds]),
  zones: fc.subarray(ids(knowledge.zones)),
  weekBand: fc.constantFrom(null, ...ids(knowledge.weekBands)),
  lines: record(
    book.lines.filter((id) => !derived.has(id)),
    fc.constantFrom('yes', 'no', 'unsure', 'declined')
  ),
  began: record(book.began, fc.constantFrom('new', 'old', 'unknown')),
  features: record(
    book.features.filter((id) => !derived.has(id)),
    fc.boolean()
  ),
  tests: anyTests.map((each) => ({ ...each })),
  floor: fc.constantFrom(null, true, false),
  kit: fc.subarray([...knowledge.kitIds]),
  pain: fc.constantFrom(null, 0, 4, 10),
  activity: text(textLimits.activity),
  country: fc.constantFrom(null, ...ids(countries)),
  guess: fc.constantFrom(null, 'hip', 'do-not-know'),
  confidence: fc.constantFrom(null, 0, 7, 10),
  swaps: fc.dictionary(fc.constantFrom(...book.items), fc.constantFrom('alternative', ...book.items), {
    maxKeys: 6
  })
}) as fc.Arbitrary<InterviewAnswers>;
