// A kind of answer is one row: store, link, questionnaire and empty record follow from it, or the type check asks.
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { handOffCodebook as book } from '#content/hand-off-codebook.ts';
import { answerShape, type AnswerForm, type AnswerKey, type AnswerOf } from '#interview/answer-shape.ts';
import { emptyAnswers, type InterviewAnswers } from '#interview/interview-answers.ts';
import { interviewFields } from '#keep/fhir/interview-fields.ts';
import { codecOf } from '#keep/link/answer-codec.ts';
import { BitReader } from '#keep/link/bits.ts';
import { linkParts } from '#keep/link/link-layout.ts';
import { LinkWriter } from '#keep/link/link-text.ts';
import { StoredAnswers } from '#keep/tab/stored-answers.ts';

type IsSame<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const isTrue = <Condition extends true>(condition: Condition) => condition;

const rows = Object.entries(answerShape) as [AnswerKey, AnswerForm & { readonly isLater?: true }][];
/** Told with another kind of answer, both in a link and in the questionnaire. */
const toldWith: Partial<Record<AnswerKey, AnswerKey>> = { carried: 'lines' };
/** Told by neither: asked anew of whoever opens a link or a file. */
const askedAnew: readonly AnswerKey[] = ['confirmed', 'stays', 'toldOn'];
const places = new Map(linkParts.flat());

/** Every value that closed options, truth or "one more choice" allow, and both ends of a range. */
function valuesOf(form: AnswerForm): readonly unknown[] {
  switch (form.form) {
    case 'choice':
      return [...(form.options ?? book[form.list]), ...(form.or === undefined ? [] : [form.or])];
    case 'number':
      return [...form.range, ...(form.or === undefined ? [] : [form.or])];
    case 'truth':
      return [true, false];
    case 'result':
      return [0, 13, 'dizzy', { left: 1, right: 'dizzy' }];
    case 'degrees':
      return [
        { left: 0, right: form.most },
        { left: 'pain', right: null }
      ];
    case 'text':
      return ['', 'to play golf'];
    case 'some':
      return [[], form.options ?? book[form.list]];
    case 'record':
      return valuesOf(form.each).map((value) => ({ [book[form.list].at(-1) ?? '']: value }));
    default:
      return form satisfies never;
  }
}

describe.each(rows)('the kind of answer %s', (key, form) => {
  test('is empty before it is given', () => {
    const empty = { text: '', some: [], record: {} };
    expect(emptyAnswers[key]).toEqual(form.form in empty ? empty[form.form as keyof typeof empty] : null);
  });

  test('is stored as it is, and a record from before it was asked is read', () => {
    for (const value of [...valuesOf(form), emptyAnswers[key]]) {
      const answers = { ...emptyAnswers, [key]: value };
      // Byte for byte, so that what is stored once is stored so again.
      expect(JSON.stringify(v.parse(StoredAnswers, answers))).toBe(JSON.stringify(answers));
    }
    const { [key]: gone, ...older } = emptyAnswers;
    const read = v.safeParse(StoredAnswers, older);
    expect(read.success).toBe(form.isLater === true);
    if (form.isLater) expect(read.output).toEqual({ ...older, [key]: gone });
  });

  test('has a place in a link that holds every value', () => {
    if (toldWith[key] || askedAnew.includes(key)) return expect(places.has(key)).toBe(false);
    const place = places.get(key);
    if (place === undefined) throw new Error(`Expected a place for "${key}".`);
    const codec = codecOf(form, place);
    for (const value of [...valuesOf(form), emptyAnswers[key]]) {
      const out = new LinkWriter();
      codec.write(out, value);
      expect(codec.read(new BitReader(out.toBytes()))).toEqual(value);
    }
  });

  test('is a field of the questionnaire', () => {
    // Which ids are asked for is for the content to say: of a record each is answered.
    const value =
      form.form === 'record'
        ? Object.fromEntries(book[form.list].map((id) => [id, valuesOf(form.each)[0]]))
        : valuesOf(form).at(-1);
    const answers = { ...emptyAnswers, [key]: value } as InterviewAnswers;
    const extras = { ownWords: '', mainQuestion: '', isByClinician: false, madeAt: 0 };
    const asked = interviewFields(knowledge).filter(({ read }) => read({ answers, extras }).length > 0);
    expect(asked.length > 0).toBe(!askedAnew.includes(key));
  });
});

test('a link has no place but for a kind of answer, and each once', () => {
  const keys = linkParts.flat().map(([key]) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect([...keys, ...Object.keys(toldWith), ...askedAnew].sort()).toEqual(Object.keys(answerShape).sort());
});

test('the empty record stands in the order of the rows', () => {
  expect(Object.keys(emptyAnswers)).toEqual(Object.keys(answerShape));
});

describe('the types', () => {
  test('follow from the rows', () => {
    isTrue<IsSame<InterviewAnswers['who'], 'me' | 'with-me' | 'not-here' | null>>(true);
    isTrue<IsSame<InterviewAnswers['age'], number | 'withheld' | null>>(true);
    isTrue<IsSame<InterviewAnswers['zones'], readonly string[]>>(true);
    isTrue<IsSame<InterviewAnswers['activity'], string>>(true);
    isTrue<IsSame<InterviewAnswers['floor'], boolean | null>>(true);
    isTrue<IsSame<InterviewAnswers['carried'], Readonly<Record<string, 'yes' | 'unsure'>>>>(true);
    isTrue<IsSame<AnswerOf<{ form: 'number'; range: [0, 7] }>, number | null>>(true);
    expect(Object.keys(answerShape)).not.toEqual([]);
  });

  test('ask for what cannot follow from a new row', () => {
    type Later = AnswerKey | 'sleep';
    // @ts-expect-error: without its empty value
    const empty: Readonly<Record<Later, unknown>> = emptyAnswers;
    // @ts-expect-error: without its schema, which follows once the row stands
    const stored: Readonly<Record<Later, unknown>> = StoredAnswers.entries;
    // @ts-expect-error: a list that no codebook orders and no content knows
    const form: AnswerForm = { form: 'some', list: 'pillows' };
    expect([empty, stored, form]).toHaveLength(3);
  });
});
