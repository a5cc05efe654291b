// Arbitrary answers of the interview, as their shape says, for laws of what is stored, linked and written for others.
import fc from 'fast-check';
import { countries } from '#content/emergency-numbers.ts';
import { handOffCodebook as book } from '#content/hand-off-codebook.ts';
import { knowledge } from '#content/knowledge.ts';
import {
  answerShape,
  type AnswerForm,
  type ChoiceForm,
  type OpenList,
  type RecordForm,
  type SomeForm
} from '#interview/answer-shape.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { knownIds } from '#keep/link/known-ids.ts';

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
/** What follows from other answers is never kept as one. */
const derived: ReadonlySet<string> = new Set([
  ...ids(knowledge.signs.filter((sign) => sign.derived === true)),
  ...ids(knowledge.features.filter(({ list }) => list === 'derived'))
]);
const known = knownIds(knowledge, { countries: ids(countries), guesses: book.guesses });
const idsOf: Readonly<Record<OpenList, readonly string[]>> = {
  ...known,
  lines: known.lines.filter((id) => !derived.has(id)),
  began: ids(knowledge.signs.filter(({ asksWhenItBegan }) => asksWhenItBegan)),
  features: known.features.filter((id) => !derived.has(id))
};
const choices = ({ options, list }: ChoiceForm | SomeForm) => options ?? idsOf[list];

const anyChoice = (form: ChoiceForm) =>
  fc.constantFrom(...choices(form), ...(form.or === undefined ? [] : [form.or]));

/** Of a check with as many bands, and of sides only where it has them. */
function anyResult(test: string) {
  const { bands, hasSides } = knowledge.selfTests.find(({ id }) => id === test) ?? {
    bands: [],
    hasSides: false
  };
  const band = fc.oneof(fc.integer({ min: 0, max: bands.length - 1 }), fc.constant('dizzy' as const));
  return hasSides ? fc.oneof(band, fc.record({ left: band, right: band })) : band;
}

/** Only what offers not to be answered can be declined. */
const declinable: ReadonlySet<string> = new Set(ids(knowledge.signs.filter(({ mayDecline }) => mayDecline)));

const measurable: ReadonlySet<string> = new Set(
  ids(knowledge.selfTests.filter(({ phone }) => phone !== undefined))
);

/** Degrees of one side at least, or of both, or pain. */
function anyDegrees(most: number): fc.Arbitrary<unknown> {
  const side = fc.oneof(fc.integer({ min: 0, max: most }), fc.constant('pain'));
  const none = fc.constant(null);
  return fc.oneof(
    fc.record({ left: side, right: side }),
    fc.record({ left: side, right: none }),
    fc.record({ left: none, right: side })
  );
}

function anyEntry(each: RecordForm['each'], id: string): fc.Arbitrary<unknown> {
  if (each.form === 'degrees') return anyDegrees(each.most);
  if (each.form === 'result') return anyResult(id);
  if (each.form === 'choice' && each.options !== undefined && !declinable.has(id))
    return fc.constantFrom(...each.options.filter((option) => option !== 'declined'));
  return each.form === 'truth' ? fc.boolean() : anyChoice(each);
}

const wholeNumber = ([min, max]: readonly [number, number]) => fc.integer({ min, max });
const orNull = (value: fc.Arbitrary<unknown>) => fc.oneof({ arbitrary: value, weight: 4 }, fc.constant(null));

function anyOf(form: AnswerForm): fc.Arbitrary<unknown> {
  switch (form.form) {
    case 'choice':
      return orNull(anyChoice(form));
    // A link rounds what is between two numbers.
    case 'number':
      return orNull(
        form.or === undefined
          ? wholeNumber(form.range)
          : fc.oneof({ arbitrary: wholeNumber(form.range), weight: 4 }, fc.constant(form.or))
      );
    case 'truth':
      return orNull(fc.boolean());
    case 'text':
      return fc.string({ unit: 'grapheme-ascii', maxLength: form.most }).map((each) => each.trim());
    case 'some':
      return fc.subarray([...choices(form)]);
    case 'record': {
      const asked =
        form.each.form === 'degrees' ? idsOf[form.list].filter((id) => measurable.has(id)) : idsOf[form.list];
      return fc
        .record(Object.fromEntries(asked.map((id) => [id, anyEntry(form.each, id)])), {
          requiredKeys: []
        })
        .map((each) => ({ ...each }));
    }
    default:
      return fc.constant(null);
  }
}

/** Every kind of answer, whether or not the interview would ask for both at once. */
export const anyAnswers = (
  fc.record({
    ...Object.fromEntries(Object.entries(answerShape).map(([key, form]) => [key, anyOf(form)])),
    // A link says what is carried along as it says any other answer.
    carried: fc.constant({}),
    // And does not say what was read back: that is asked anew.
    confirmed: fc.constant([]),
    // Nor what stays from an earlier day.
    stays: fc.constant({}),
    toldOn: fc.constant(null),
    // A link has room for as many as a plan has items.
    swaps: fc.dictionary(anyChoice({ form: 'choice', list: 'items' }), anyChoice(answerShape.swaps.each), {
      maxKeys: 6
    })
  }) as fc.Arbitrary<unknown> as fc.Arbitrary<InterviewAnswers>
).map(
  // A check has one result: seen, or measured.
  (answers): InterviewAnswers => ({
    ...answers,
    tests: Object.fromEntries(Object.entries(answers.tests).filter(([id]) => !(id in answers.measured)))
  })
);
