// Every answer of the interview as one field of a questionnaire: how it is called, how it is read and written back.
import type { KnowledgeBase } from '#content/schema.ts';
import { emptyAnswers, type BandAnswer, type InterviewAnswers } from '#interview/interview-answers.ts';
import { textLimits, type HandOffExtras } from '../hand-off.ts';

/** What goes into a response: the answers, and the words that go along with them. */
export interface Handed {
  readonly answers: InterviewAnswers;
  readonly extras: HandOffExtras;
}

/** The same while it is being put together from a response. */
export interface Draft {
  answers: { -readonly [K in keyof InterviewAnswers]: InterviewAnswers[K] };
  extras: { -readonly [K in keyof HandOffExtras]: HandOffExtras[K] };
}

export const groupIds = ['about', 'safety', 'habits', 'checks', 'plan'] as const;
export type GroupId = (typeof groupIds)[number];

/** A code of a choice is a string as well. */
export type FieldValue = string | number | boolean;

/** One question. `choice` has options; several answers only where it repeats. */
export interface Field {
  readonly linkId: string;
  readonly group: GroupId;
  readonly type: 'choice' | 'boolean' | 'integer' | 'decimal' | 'string';
  readonly text: string;
  readonly isMany?: true;
  readonly options?: readonly { readonly code: string; readonly display: string }[];
  /** Asked only where that field holds one of these codes. */
  readonly when?: { readonly linkId: string; readonly codes: readonly string[] };
  readonly read: (handed: Handed) => readonly FieldValue[];
  readonly write: (draft: Draft, values: readonly FieldValue[]) => void;
}

/** What the questions and answers are called. */
export interface QuestionnaireWords {
  readonly title: string;
  readonly groups: Readonly<Record<GroupId, string>>;
  /** Of a sign, gate, criterion, caution or feature. */
  readonly labelOf: (id: string) => string;
  /** Of a field that is no line of a list. */
  readonly fields: Readonly<Record<OwnField, string>>;
  /** Of a choice, by its field. */
  readonly optionOf: (field: OwnField | 'line' | 'began', code: string) => string;
  readonly began: (label: string) => string;
  readonly testOf: (test: string, side: 'left' | 'right' | null) => string;
  readonly bandOf: (test: string, band: BandAnswer) => string;
}

type Scalar =
  | 'who'
  | 'age'
  | 'pregnancy'
  | 'weekBand'
  | 'floor'
  | 'pain'
  | 'activity'
  | 'country'
  | 'guess'
  | 'confidence';
type List = 'quickSites' | 'zones' | 'kit';
type Text = 'ownWords' | 'mainQuestion';
type OwnField = Scalar | List | Text | 'ageWithheld' | 'isByClinician' | 'swaps';

const lineCodes = ['yes', 'no', 'unsure', 'declined'] as const;
const beganCodes = ['new', 'old', 'unknown'] as const;

/** Ids whose answer is yes, no, not sure or declined, in the order of the content. */
function lineIds(base: KnowledgeBase): readonly string[] {
  const asked = base.signs.filter(({ derived }) => derived !== true).map(({ id }) => id);
  return [
    ...new Set([...base.gates.map(({ id }) => id), ...asked, ...base.axialCriteria, ...base.cautionIds])
  ];
}

/** A sign behind a gate waits for it, unless some place opens it anyway: that, FHIR cannot say without the map. */
function gateOf(base: KnowledgeBase, id: string): string | null {
  const sign = base.signs.find((each) => each.id === id);
  return sign?.gate !== undefined && (sign.ungatedFor ?? []).length === 0 ? sign.gate : null;
}

/**
 * All fields, in the order in which they stand.
 * @param lists ids that the content keeps apart from the knowledge base
 */
export function fieldsOf(
  base: KnowledgeBase,
  words: QuestionnaireWords,
  lists: { readonly countries: readonly string[]; readonly guesses: readonly string[] }
): readonly Field[] {
  const optionsOf = (field: Parameters<QuestionnaireWords['optionOf']>[0], codes: readonly string[]) =>
    codes.map((code) => ({ code, display: words.optionOf(field, code) }));

  /** One value or none; null and no words are none. */
  const scalar = (key: Scalar, group: GroupId, type: Field['type'], codes?: readonly string[]): Field => ({
    linkId: key,
    group,
    type,
    text: words.fields[key],
    ...(codes && { options: optionsOf(key, codes) }),
    read: ({ answers }) => {
      const value = answers[key];
      return value === null || value === '' || value === 'withheld' ? [] : [value];
    },
    write: (draft, [value]) => Object.assign(draft.answers, { [key]: value })
  });
  const list = (key: List, group: GroupId, codes: readonly string[]): Field => ({
    linkId: key,
    group,
    type: 'choice',
    isMany: true,
    text: words.fields[key],
    options: optionsOf(key, codes),
    read: ({ answers }) => answers[key],
    write: (draft, values) => Object.assign(draft.answers, { [key]: values })
  });
  const text = (key: Text): Field => ({
    linkId: key,
    group: 'about',
    type: 'string',
    text: words.fields[key],
    read: ({ extras }) => (extras[key] === '' ? [] : [extras[key]]),
    write: (draft, [value]) => Object.assign(draft.extras, { [key]: String(value).slice(0, textLimits[key]) })
  });
  /** One entry of a record of answers. */
  const entry = (
    key: 'lines' | 'began' | 'features',
    id: string,
    field: Pick<Field, 'linkId' | 'group' | 'type' | 'text' | 'options' | 'when'>
  ): Field => ({
    ...field,
    read: ({ answers }) => {
      const value = answers[key][id];
      return value === undefined ? [] : [value];
    },
    write: (draft, [value]) => Object.assign(draft.answers, { [key]: { ...draft.answers[key], [id]: value } })
  });

  const lines = lineIds(base).flatMap((id): readonly Field[] => {
    const gate = gateOf(base, id);
    const label = words.labelOf(id);
    const asksWhen = base.signs.find((sign) => sign.id === id)?.asksWhenItBegan === true;
    return [
      entry('lines', id, {
        linkId: id,
        group: 'safety',
        type: 'choice',
        text: label,
        options: optionsOf('line', lineCodes),
        ...(gate !== null && { when: { linkId: gate, codes: ['yes', 'unsure'] } })
      }),
      ...(asksWhen
        ? [
            entry('began', id, {
              linkId: `began-${id}`,
              group: 'safety',
              type: 'choice',
              text: words.began(label),
              options: optionsOf('began', beganCodes),
              when: { linkId: id, codes: ['yes'] }
            })
          ]
        : [])
    ];
  });
  const features = base.features
    .filter(({ list: where }) => where !== 'derived')
    .map(({ id }) =>
      entry('features', id, {
        linkId: `feature-${id}`,
        group: 'habits',
        type: 'boolean',
        text: words.labelOf(id)
      })
    );

  const bandCode = (band: BandAnswer) => String(band);
  const bandFrom = (code: FieldValue | undefined): BandAnswer => (code === 'dizzy' ? 'dizzy' : Number(code));
  const tests = base.selfTests.flatMap(({ id, bands, hasSides }): readonly Field[] => {
    const options = [...bands.keys(), 'dizzy' as const].map((band) => ({
      code: bandCode(band),
      display: words.bandOf(id, band)
    }));
    const whole: Field = {
      linkId: `test-${id}`,
      group: 'checks',
      type: 'choice',
      text: words.testOf(id, null),
      options,
      read: ({ answers }) => {
        const answer = answers.tests[id];
        return answer === undefined || typeof answer === 'object' ? [] : [bandCode(answer)];
      },
      write: (draft, [value]) =>
        Object.assign(draft.answers, { tests: { ...draft.answers.tests, [id]: bandFrom(value) } })
    };
    const oneSide = (side: 'left' | 'right'): Field => ({
      ...whole,
      linkId: `test-${id}-${side}`,
      text: words.testOf(id, side),
      read: ({ answers }) => {
        const answer = answers.tests[id];
        return typeof answer === 'object' ? [bandCode(answer[side])] : [];
      },
      write: (draft, [value]) => {
        const known = draft.answers.tests[id];
        const band = bandFrom(value);
        // Until the other side is read, both say the same.
        const sides = typeof known === 'object' ? known : { left: band, right: band };
        draft.answers.tests = { ...draft.answers.tests, [id]: { ...sides, [side]: band } };
      }
    });
    return hasSides ? [whole, oneSide('left'), oneSide('right')] : [whole];
  });

  return [
    scalar('who', 'about', 'choice', ['me', 'with-me', 'not-here']),
    scalar('age', 'about', 'integer'),
    {
      linkId: 'ageWithheld',
      group: 'about',
      type: 'boolean',
      text: words.fields.ageWithheld,
      read: ({ answers }) => (answers.age === 'withheld' ? [true] : []),
      write: (draft, [value]) => {
        if (value === true) draft.answers.age = 'withheld';
      }
    },
    scalar('pregnancy', 'about', 'choice', ['pregnant', 'postpartum', 'possible', 'no', 'cannot-apply']),
    list('quickSites', 'about', ['neck', 'upper-back', 'shoulder', 'low-back', 'arm', 'leg']),
    list(
      'zones',
      'about',
      base.zones.map(({ id }) => id)
    ),
    scalar(
      'weekBand',
      'about',
      'choice',
      base.weekBands.map(({ id }) => id)
    ),
    scalar('pain', 'about', 'decimal'),
    scalar('activity', 'about', 'string'),
    text('ownWords'),
    text('mainQuestion'),
    scalar('guess', 'about', 'choice', lists.guesses),
    scalar('country', 'about', 'choice', lists.countries),
    {
      linkId: 'isByClinician',
      group: 'about',
      type: 'boolean',
      text: words.fields.isByClinician,
      read: ({ extras }) => (extras.isByClinician ? [true] : []),
      write: (draft, [value]) => {
        draft.extras.isByClinician = value === true;
      }
    },
    ...lines,
    ...features,
    ...tests,
    scalar('floor', 'plan', 'boolean'),
    list('kit', 'plan', base.kitIds),
    scalar('confidence', 'plan', 'integer'),
    {
      linkId: 'swaps',
      group: 'plan',
      type: 'string',
      isMany: true,
      text: words.fields.swaps,
      read: ({ answers }) => Object.entries(answers.swaps).map(([from, to]) => `${from} > ${to}`),
      write: (draft, values) => {
        draft.answers.swaps = Object.fromEntries(
          values.map((value) => {
            const [from = '', to = ''] = String(value).split(' > ');
            return [from, to];
          })
        );
      }
    }
  ];
}

/** Before anything was read. */
export const emptyDraft = (madeAt: number): Draft => ({
  answers: { ...emptyAnswers },
  extras: { ownWords: '', mainQuestion: '', isByClinician: false, madeAt }
});
