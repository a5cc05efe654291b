// What a person has answered in the interview, as it is kept in the tab: answers only, nothing derived.
import { pregnancyAnswers } from '#content/ids.ts';
import type { KnowledgeBase } from '#content/schema.ts';
import type { AnswerKey, AnswerOf, AnswerShape, BandAnswer, MeasuredDegrees } from './answer-shape.ts';

export type { BandAnswer, MeasuredDegrees };

/** What was answered, by its kind. */
export type InterviewAnswers = { readonly [Key in AnswerKey]: AnswerOf<AnswerShape[Key]> };

/** An answer to one line of a list. `declined` is "prefer not to say" and counts as no. */
export type LineAnswer = InterviewAnswers['lines'][string];

/** An answer of an earlier day: it counts, as a yes or "not sure" of danger does, until its line is answered anew. */
export type CarriedAnswer = InterviewAnswers['carried'][string];

/** Before anything was answered. Spelt out, so that the first question loads none of the rows that it follows from. */
export const emptyAnswers: InterviewAnswers = {
  who: null,
  age: null,
  pregnancy: null,
  quickSites: [],
  zones: [],
  weekBand: null,
  lines: {},
  carried: {},
  began: {},
  confirmed: [],
  stays: {},
  toldOn: null,
  features: {},
  tests: {},
  measured: {},
  floor: null,
  kit: [],
  pain: null,
  activity: '',
  country: null,
  guess: null,
  confidence: null,
  swaps: {}
};

type Signs = Pick<KnowledgeBase, 'signs'>;

/** The signs that an answer elsewhere answers with yes: a choice on pregnancy, who it is, or how a check ended. */
export const signsGivenBy = ({ signs }: Signs, answer: string | null): readonly string[] =>
  signs.filter(({ givenBy }) => givenBy === answer).map(({ id }) => id);

/** The signs that the one question on pregnancy answers. */
export const pregnancySigns = (base: Signs): readonly string[] =>
  pregnancyAnswers.flatMap((answer) => signsGivenBy(base, answer));

/** The answer to a line that counts now: the one given, else the one carried along from an earlier day. */
export function lineAnswer({ lines, carried }: InterviewAnswers, id: string): LineAnswer | undefined {
  return lines[id] ?? carried[id];
}

/** What was said of a whole sign in an older version, which asked it by one line; undefined where that was no. */
export function saidWhole(
  { lines, carried }: InterviewAnswers,
  sign: string | undefined
): CarriedAnswer | undefined {
  const whole = sign === undefined ? undefined : (lines[sign] ?? carried[sign]);
  return whole === 'yes' || whole === 'unsure' ? whole : undefined;
}
