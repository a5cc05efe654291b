// Answers for tests: small ones by hand, and arbitrary ones for laws. Seeds every run.
import fc from 'fast-check';
import { cautionIds, kitIds } from '#content/cautions.ts';
import { knowledge } from '#content/knowledge.ts';
import { siteIds } from '#content/ids.ts';
import type { SelfTest } from '#content/schema.ts';
import type { Answers, SignAnswer, TestAnswer } from '#reasoning/answers.ts';
import { noAnswers } from '#reasoning/answers.ts';
import { assess } from '#reasoning/assess.ts';
import type { Assessment } from '#reasoning/assess.ts';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_122, numRuns: 400 });

/** A person of 40 with a low back that has hurt for 8 weeks, and nothing else; what is not named is no. */
export function answersWith(part: Partial<Answers>): Answers {
  return { ...noAnswers, age: 40, weeks: 8, sites: ['low-back'], unnamedFeatures: 'no', ...part };
}

/** The conclusions for `answersWith`. */
export function assessed(part: Partial<Answers>): Assessment {
  return assess(knowledge, answersWith(part));
}

/** Signs that are all answered alike. */
export function signs(answer: SignAnswer, ...ids: readonly string[]): Record<string, SignAnswer> {
  return Object.fromEntries(ids.map((id) => [id, answer]));
}

/** Features answered yes. */
export function features(...ids: readonly string[]): Record<string, boolean> {
  return Object.fromEntries(ids.map((id) => [id, true]));
}

/** Rules that fired, as a case file lists them. */
export function firedIds({ triage }: Assessment): readonly string[] {
  return triage.fired.map(({ id, isUnsure }) => (isUnsure ? `${id}?` : id));
}

export const allKit: readonly string[] = [...kitIds];
export const newable = knowledge.signs.filter(({ asksWhenItBegan }) => asksWhenItBegan).map(({ id }) => id);
export const signIds = knowledge.signs.map(({ id }) => id);
const featureIds = knowledge.features.map(({ id }) => id);

function arbitraryTest(test: SelfTest): fc.Arbitrary<TestAnswer> {
  const value = fc.constantFrom(...test.bands);
  return test.hasSides ? fc.oneof(value, fc.record({ left: value, right: value })) : value;
}

const arbitraryTests: fc.Arbitrary<Record<string, TestAnswer>> = fc
  .subarray([...knowledge.selfTests], { maxLength: 4 })
  .chain((chosen) =>
    fc.tuple(...chosen.map((test) => arbitraryTest(test).map((answer) => [test.id, answer] as const)))
  )
  .map((entries) => Object.fromEntries(entries));

const arbitrarySigns = (maxLength: number) =>
  fc
    .uniqueArray(
      fc.tuple(fc.constantFrom(...signIds), fc.constantFrom<SignAnswer>('yes', 'yes', 'no', 'unsure')),
      {
        maxLength,
        selector: ([id]) => id
      }
    )
    .map((entries): Record<string, SignAnswer> => Object.fromEntries(entries));

/** Any answers; `mostSigns` 0 leaves most people free of danger signs. */
export function arbitraryAnswers(mostSigns: number): fc.Arbitrary<Answers> {
  return fc.record({
    age: fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 9, arbitrary: fc.nat(100) }),
    sites: fc.subarray([...siteIds], { minLength: 1 }),
    weeks: fc.constantFrom(null, 0.5, 1, 2, 3, 5, 6, 8, 13, 14, 300),
    signs: arbitrarySigns(mostSigns),
    began: fc.subarray(newable),
    features: fc
      .subarray(featureIds, { maxLength: 14 })
      .map((ids): Record<string, boolean> => features(...ids)),
    unnamedFeatures: fc.constantFrom<'no' | 'unanswered'>('no', 'unanswered'),
    tests: arbitraryTests,
    degrees: fc.constant({}),
    axialCriteria: fc.record({ yes: fc.nat(6), unsure: fc.nat(3) }),
    marks: fc.constantFrom(null, 1, 2, 3, 5),
    pain: fc.oneof(fc.constant(null), fc.nat(10)),
    floor: fc.boolean(),
    kit: fc.subarray([...kitIds]),
    cautions: fc.subarray([...cautionIds], { maxLength: 3 }),
    confidence: fc.constantFrom(null, 3, 6, 7, 10),
    swaps: fc.constant({})
  });
}
