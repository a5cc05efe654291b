// What an answer is: one row a kind of answer. Type, store, link, file and FHIR fields follow from these rows.
import { pregnancyAnswers, siteIds, whoAnswers } from '#content/ids.ts';

/** Lists of all that an answer can be, each spelt out in its row. */
type ClosedList = 'who' | 'pregnancy' | 'sites' | 'lineAnswers' | 'beganAnswers';
/** Lists of ids that the content may add to, or take from: what is kept of them may be known no longer. */
export type OpenList =
  | 'zones'
  | 'weekBands'
  | 'lines'
  | 'began'
  | 'features'
  | 'tests'
  | 'kit'
  | 'countries'
  | 'guesses'
  | 'items';

/** Of a list, or of the options that are all there are; a link orders either by `hand-off-codebook.ts`. */
type Listed =
  | { readonly list: ClosedList; readonly options: readonly string[] }
  | { readonly list: OpenList; readonly options?: never };

/** One of a list. */
export type ChoiceForm = Listed & {
  readonly form: 'choice';
  /** One more choice, which stands in no list. */
  readonly or?: string;
};
/** A number within a range, both ends included. */
export interface NumberForm {
  readonly form: 'number';
  readonly range: readonly [least: number, most: number];
  readonly isWhole?: true;
  /** Said in the place of a number. */
  readonly or?: string;
}
interface TruthForm {
  readonly form: 'truth';
}
/** Which band of a self-test was picked, for one or for both sides. */
export interface ResultForm {
  readonly form: 'result';
}
/** What was measured on each side in whole degrees, of at most so many; or that pain stopped it there. */
interface DegreesForm {
  readonly form: 'degrees';
  readonly most: number;
}
/** The person's own words, of at most so many letters. */
interface TextForm {
  readonly form: 'text';
  readonly most: number;
}
/** Any number of a list. */
export type SomeForm = Listed & { readonly form: 'some' };
/** An answer to each id of a list; what was not answered is not in it. */
export interface RecordForm {
  readonly form: 'record';
  readonly list: OpenList;
  readonly each: ChoiceForm | TruthForm | ResultForm | DegreesForm;
}
export type AnswerForm =
  ChoiceForm | NumberForm | TruthForm | ResultForm | DegreesForm | TextForm | SomeForm | RecordForm;

/** A row: its form, and whether records from before it was asked are without it. */
type AnswerRow = AnswerForm & { readonly isLater?: true };

/**
 * Every kind of answer. To add one, add its row, marked `isLater`; the type check then names what cannot follow from it:
 * its empty value, its place in the link, its group and words in the questionnaire, its line in the summary.
 * The rows stand in the order in which a record is written.
 */
export const answerShape = {
  who: { form: 'choice', list: 'who', options: whoAnswers },
  /** Years; `withheld` where the person would rather not say. */
  age: { form: 'number', range: [0, 120], isWhole: true, or: 'withheld' },
  pregnancy: { form: 'choice', list: 'pregnancy', options: pregnancyAnswers },
  /** Places named on the urgent screen, before the map. */
  quickSites: { form: 'some', list: 'sites', options: siteIds },
  /** Zones marked on the body map. */
  zones: { form: 'some', list: 'zones' },
  /** A band of `content/week-bands.ts`. */
  weekBand: { form: 'choice', list: 'weekBands' },
  /** By the id of a sign, a gate, an axial criterion or a caution. `declined` is "prefer not to say" and counts as no. */
  lines: {
    form: 'record',
    list: 'lines',
    each: { form: 'choice', list: 'lineAnswers', options: ['yes', 'no', 'unsure', 'declined'] }
  },
  /** By the same ids: answers of an earlier day whose lines are asked anew. */
  carried: {
    form: 'record',
    list: 'lines',
    each: { form: 'choice', list: 'lineAnswers', options: ['yes', 'unsure'] },
    isLater: true
  },
  /** Of signs that are yes: whether they began or got worse in the last 14 days. */
  began: {
    form: 'record',
    list: 'began',
    each: { form: 'choice', list: 'beganAnswers', options: ['new', 'old', 'unknown'] }
  },
  /** Lines whose no was read back and is right, as `content/read-back.ts` names them. */
  confirmed: { form: 'some', list: 'lines', isLater: true },
  /**
   * Illnesses, medicines and cautions of an earlier day, read back to whoever looks again. They count for nothing until
   * the person says that they are still so; then each is an answer to its line.
   */
  stays: {
    form: 'record',
    list: 'lines',
    each: { form: 'choice', list: 'lineAnswers', options: ['yes', 'no'] },
    isLater: true
  },
  /** On which day that was told, in days since 1970; while it is set, what is answered is passed over. */
  toldOn: { form: 'number', range: [0, 100_000], isWhole: true, isLater: true },
  /** By feature id. */
  features: { form: 'record', list: 'features', each: { form: 'truth' } },
  /** By the id of a self-test. */
  tests: { form: 'record', list: 'tests', each: { form: 'result' } },
  /** By the id of a self-test that was measured in degrees: its band follows from the number, and stands nowhere else. */
  measured: { form: 'record', list: 'tests', each: { form: 'degrees', most: 120 }, isLater: true },
  floor: { form: 'truth' },
  kit: { form: 'some', list: 'kit' },
  /** Pain now. */
  pain: { form: 'number', range: [0, 10] },
  /** One activity of the person's own, in their words. */
  activity: { form: 'text', most: 200 },
  /** Where help would be called: a country of `content/emergency-numbers.ts`. */
  country: { form: 'choice', list: 'countries' },
  /** Where the person thinks it starts: a region, or `do-not-know`. No conclusion rests on it. */
  guess: { form: 'choice', list: 'guesses' },
  /** How sure the person is to do the plan. */
  confidence: { form: 'number', range: [0, 10], isWhole: true, isLater: true },
  /** By the item that the plan chose: `alternative`, or the id of the item wanted instead. */
  swaps: {
    form: 'record',
    list: 'items',
    each: { form: 'choice', list: 'items', or: 'alternative' },
    isLater: true
  }
} as const satisfies Readonly<Record<string, AnswerRow>>;

/** The rows, as their type tells them. */
export type AnswerShape = typeof answerShape;
/** The name of a kind of answer. */
export type AnswerKey = keyof AnswerShape;
/** The kinds of answer of some form. */
export type KeyOf<Form extends AnswerForm['form']> = {
  [Key in AnswerKey]: AnswerShape[Key]['form'] extends Form ? Key : never;
}[AnswerKey];

/** Which band of a self-test was picked, by its place in the test's list; or that it ended in dizziness. */
export type BandAnswer = number | 'dizzy';

/** Degrees of one side; null where that side was not measured. */
export type SideDegrees = number | 'pain' | null;
/** Degrees of both sides, of which one at least is known. */
export interface MeasuredDegrees {
  readonly left: SideDegrees;
  readonly right: SideDegrees;
}

type Also<Form> = Form extends { readonly or: infer Other } ? Other : never;
/** What is kept of one answered question, by its form. */
export type ValueOf<Form extends AnswerForm> = Form extends { readonly options: readonly (infer Option)[] }
  ? Form extends SomeForm
    ? readonly Option[]
    : Option | Also<Form>
  : Form extends ChoiceForm | TextForm
    ? string
    : Form extends NumberForm
      ? number | Also<Form>
      : Form extends TruthForm
        ? boolean
        : Form extends SomeForm
          ? readonly string[]
          : Form extends ResultForm
            ? { readonly left: BandAnswer; readonly right: BandAnswer } | BandAnswer
            : Form extends DegreesForm
              ? MeasuredDegrees
              : Form extends RecordForm
                ? Readonly<Record<string, ValueOf<Form['each']>>>
                : never;
/** The same before anything was answered as well: null where one answer is asked for. */
export type AnswerOf<Form extends AnswerForm> = Form extends ChoiceForm | NumberForm | TruthForm | ResultForm
  ? ValueOf<Form> | null
  : ValueOf<Form>;
