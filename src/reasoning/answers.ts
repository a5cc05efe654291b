// The answers that reasoning takes, whoever gathered them: the interview, a case file or a link.
import type { SiteId, TestValue } from '#content/schema.ts';

export type SignAnswer = 'yes' | 'no' | 'unsure';

/** A self-test's result: one value, or one per side. */
export type TestAnswer = TestValue | { readonly left: TestValue; readonly right: TestValue };

/** Everything that a conclusion may rest on. Nothing derived is in it. */
export interface Answers {
  /** Years, or null where not given. */
  readonly age: number | null;
  readonly sites: readonly SiteId[];
  /** How long it has hurt, in weeks, or null where not given. */
  readonly weeks: number | null;
  /** By sign id. A sign that is absent was not named. */
  readonly signs: Readonly<Record<string, SignAnswer>>;
  /** Signs that began or got worse in the last 14 days, or at a time that nobody knows. */
  readonly began: readonly string[];
  /** By feature id, questions only; test results stand in `tests`. */
  readonly features: Readonly<Record<string, boolean>>;
  /** What a feature that is not named means: answered with no, or not asked. */
  readonly unnamedFeatures: 'no' | 'unanswered';
  readonly tests: Readonly<Record<string, TestAnswer>>;
  /** Of tests that were measured in degrees, by side; null where a side was not measured, or pain stopped it. */
  readonly degrees: Readonly<Record<string, { readonly left: number | null; readonly right: number | null }>>;
  /** How many of the nine axial criteria are met, and how many are unsure. */
  readonly axialCriteria: { readonly yes: number; readonly unsure: number };
  /** Marks on the body map without arms and legs; null takes the chosen places instead. */
  readonly marks: number | null;
  /** Pain now, 0–10, or null. */
  readonly pain: number | null;
  /** Whether the person can get down to the floor and up again. */
  readonly floor: boolean;
  readonly kit: readonly string[];
  /** Lines of "Before you move" that apply. */
  readonly cautions: readonly string[];
  /** How sure the person is to do the plan, 0–10, or null. */
  readonly confidence: number | null;
  /** What the person wants in place of an item that the plan chose: `alternative`, or the id of another item. */
  readonly swaps: Readonly<Record<string, string>>;
}

/** Answers before anything was said. */
export const noAnswers: Answers = {
  age: null,
  sites: [],
  weeks: null,
  signs: {},
  began: [],
  features: {},
  unnamedFeatures: 'unanswered',
  tests: {},
  degrees: {},
  axialCriteria: { yes: 0, unsure: 0 },
  marks: null,
  pain: null,
  floor: true,
  kit: [],
  cautions: [],
  confidence: null,
  swaps: {}
};
