// What a questionnaire's field is: how it is called, how it is read from the answers and written back.
import type { AnswerKey } from '#interview/answer-shape.ts';
import { emptyAnswers, type BandAnswer, type InterviewAnswers } from '#interview/interview-answers.ts';
import type { HandOffExtras } from '../link/hand-off-extras.ts';

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

/** What a file holds, by link id. */
export type Given = ReadonlyMap<string, readonly FieldValue[]>;
type Write = (draft: Draft, values: readonly FieldValue[]) => void;

/** One question. `choice` has options; several answers only where it repeats. */
export interface Field {
  readonly linkId: string;
  readonly group: GroupId;
  readonly type: 'choice' | 'boolean' | 'integer' | 'decimal' | 'string';
  readonly text: string;
  readonly isMany?: true;
  readonly options?: readonly { readonly code: string; readonly display: string }[];
  /** Asked only where that field holds one of these codes. */
  readonly when?: { readonly linkIds: readonly string[]; readonly codes: readonly string[] };
  readonly read: (handed: Handed) => readonly FieldValue[];
  readonly write: Write;
  /** Whether the app could hold this value; without it every value of the type. */
  readonly accepts?: (value: FieldValue) => boolean;
  /**
   * Of values that contradict each other, the one that asks for more care: a yes is never lost.
   * None where neither is more careful: then none of them counts.
   */
  readonly careful?: (values: readonly FieldValue[]) => FieldValue | undefined;
  /** Where it repeats: values of the same part contradict each other. */
  readonly partOf?: (value: FieldValue) => string;
  /** Whether what other fields hold contradicts this one, or leaves it half said. */
  readonly isAtOdds?: (given: Given) => boolean;
  /** How a careful value is kept in spite of that; without it none is. */
  readonly writeAtOdds?: Write;
}

/** Answers that are a field each, or several, for every entry; those fields are called by the entry. */
type ByEntry =
  'lines' | 'carried' | 'confirmed' | 'stays' | 'toldOn' | 'began' | 'features' | 'tests' | 'measured';
/** A field that is called by a name of its own, and not by an id of the content. */
export type NamedField = Exclude<AnswerKey, ByEntry> | Exclude<keyof HandOffExtras, 'madeAt'> | 'ageWithheld';

/** What the questions and answers are called. */
export interface QuestionnaireWords {
  readonly title: string;
  readonly groups: Readonly<Record<GroupId, string>>;
  /** Of a sign, gate, criterion, caution or feature. */
  readonly labelOf: (id: string) => string;
  /** Of a field that is no line of a list. */
  readonly fields: Readonly<Record<NamedField, string>>;
  /** Of a choice, by its field. */
  readonly optionOf: (field: NamedField | 'line' | 'began', code: string) => string;
  readonly began: (label: string) => string;
  readonly testOf: (test: string, side: 'left' | 'right' | null) => string;
  /** Degrees of one side, and that pain stopped it there. */
  readonly degreesOf: (test: string, side: 'left' | 'right') => string;
  readonly stoppedByPain: (test: string, side: 'left' | 'right') => string;
  readonly bandOf: (test: string, band: BandAnswer) => string;
}

/** Of several the first that is among them. */
export const firstOf =
  (...order: readonly FieldValue[]): NonNullable<Field['careful']> =>
  (values) =>
    order.find((value) => values.includes(value));
/** Before anything was read. */
export const emptyDraft = (madeAt: number): Draft => ({
  answers: { ...emptyAnswers },
  extras: { ownWords: '', mainQuestion: '', isByClinician: false, madeAt }
});
