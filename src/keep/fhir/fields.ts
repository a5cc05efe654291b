// Every answer of the interview as fields of a questionnaire, as its shape says, in the order in which they stand.
import * as v from 'valibot';
import type { KnowledgeBase } from '#content/schema.ts';
import {
  answerShape,
  type AnswerForm,
  type AnswerKey,
  type ChoiceForm,
  type KeyOf,
  type SomeForm
} from '#interview/answer-shape.ts';
import { pregnancyAnswers } from '#content/ids.ts';
import { signsGivenBy } from '#interview/interview-answers.ts';
import { textLimits, type HandOffExtras } from '../link/hand-off-extras.ts';
import { knownIds, type ListsApart } from '../link/known-ids.ts';
import { StoredAnswers } from '../tab/stored-answers.ts';
import { firstOf, type Field, type GroupId, type NamedField, type QuestionnaireWords } from './field.ts';
import { featureFields, lineFields } from './line-fields.ts';
import { swapsField } from './swaps-field.ts';
import { degreeFields, testFields } from './test-fields.ts';

/** A kind of answer that is one field with one value. */
type Single = Exclude<KeyOf<'choice' | 'number' | 'truth' | 'text'>, 'toldOn'>;

const typeOf = (form: AnswerForm): Field['type'] => {
  if (form.form === 'number') return form.isWhole ? 'integer' : 'decimal';
  return form.form === 'truth' ? 'boolean' : form.form === 'text' ? 'string' : 'choice';
};

/** Someone in more pain is advised with more care. One value beside something unreadable says nothing. */
const largest: NonNullable<Field['careful']> = (values) =>
  values.length > 1 ? Math.max(...values.map(Number)) : undefined;

/** As many whole letters as fit. */
const cut = (text: string, most: number) => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');

/** Said in the place of an age. */
const ageWithheld = (words: QuestionnaireWords): Field => ({
  linkId: 'ageWithheld',
  group: 'about',
  type: 'boolean',
  text: words.fields.ageWithheld,
  careful: firstOf(true),
  read: ({ answers }) => (answers.age === 'withheld' ? [true] : []),
  write: (draft, [value]) => {
    if (value === true) draft.answers.age = 'withheld';
  }
});

const isByClinician = (words: QuestionnaireWords): Field => ({
  linkId: 'isByClinician',
  group: 'about',
  type: 'boolean',
  text: words.fields.isByClinician,
  read: ({ extras }) => (extras.isByClinician ? [true] : []),
  write: (draft, [value]) => {
    draft.extras.isByClinician = value === true;
  }
});

/** @param lists ids that the content keeps apart from the knowledge base */
export function fieldsOf(
  base: KnowledgeBase,
  words: QuestionnaireWords,
  lists: ListsApart
): readonly Field[] {
  const known = knownIds(base, lists);
  const optionsOf = (key: NamedField, { options, list }: ChoiceForm | SomeForm) =>
    (options ?? known[list]).map((code) => ({ code, display: words.optionOf(key, code) }));

  /** One value or none; null and no words are none. */
  const single = (key: Single, group: GroupId, more: Pick<Field, 'careful' | 'isAtOdds'> = {}): Field => {
    const form: AnswerForm = answerShape[key];
    const isText = form.form === 'text';
    return {
      linkId: key,
      group,
      type: typeOf(form),
      text: words.fields[key],
      ...(form.form === 'choice' && { options: optionsOf(key, form) }),
      ...more,
      // A text that is too long is cut, and read all the same.
      accepts: (value) => isText || v.is(StoredAnswers.entries[key], value),
      read: ({ answers }) => {
        const value = answers[key];
        return value === null || value === '' || value === 'withheld' ? [] : [value];
      },
      write: (draft, [value]) =>
        Object.assign(draft.answers, { [key]: isText ? cut(String(value), form.most) : value })
    };
  };
  const some = (key: Exclude<KeyOf<'some'>, 'confirmed'>, group: GroupId): Field => ({
    linkId: key,
    group,
    type: 'choice',
    isMany: true,
    text: words.fields[key],
    options: optionsOf(key, answerShape[key]),
    read: ({ answers }) => answers[key],
    write: (draft, values) => Object.assign(draft.answers, { [key]: values })
  });
  const ownWords = (key: keyof typeof textLimits): Field => ({
    linkId: key,
    group: 'about',
    type: 'string',
    text: words.fields[key],
    read: ({ extras }) => (extras[key] === '' ? [] : [extras[key]]),
    write: (draft, [value]) => Object.assign(draft.extras, { [key]: cut(String(value), textLimits[key]) })
  });

  const fields: Readonly<Record<AnswerKey | Exclude<keyof HandOffExtras, 'madeAt'>, readonly Field[]>> = {
    who: [single('who', 'about')],
    age: [
      single('age', 'about', { isAtOdds: (given) => given.get('ageWithheld')?.includes(true) === true }),
      ageWithheld(words)
    ],
    pregnancy: [
      single('pregnancy', 'about', {
        careful: firstOf(...pregnancyAnswers.filter((answer) => signsGivenBy(base, answer).length > 0))
      })
    ],
    quickSites: [some('quickSites', 'about')],
    zones: [some('zones', 'about')],
    weekBand: [single('weekBand', 'about')],
    pain: [single('pain', 'about', { careful: largest })],
    activity: [single('activity', 'about')],
    ownWords: [ownWords('ownWords')],
    mainQuestion: [ownWords('mainQuestion')],
    guess: [single('guess', 'about')],
    country: [single('country', 'about')],
    isByClinician: [isByClinician(words)],
    lines: lineFields(base, words),
    // Told as the answer to its line.
    carried: [],
    // Read back anew to whoever opens the file.
    confirmed: [],
    stays: [],
    toldOn: [],
    // Each stands behind its line.
    began: [],
    features: featureFields(base, words),
    tests: base.selfTests.flatMap((test) => testFields(test, words)),
    measured: base.selfTests.flatMap((test) => degreeFields(test, words)),
    floor: [single('floor', 'plan', { careful: firstOf(false) })],
    kit: [some('kit', 'plan')],
    confidence: [single('confidence', 'plan')],
    swaps: [swapsField(known.items, words)]
  };
  return Object.values(fields).flat();
}
