// What a person has answered in the interview, as it is kept in the tab: answers only, nothing derived.
import type { SiteId } from '#content/schema.ts';

/** An answer to one line of a list. `declined` is "prefer not to say" and counts as no. */
export type LineAnswer = 'yes' | 'no' | 'unsure' | 'declined';

/** Which band of a self-test was picked, by its place in the test's list; or that it ended in dizziness. */
export type BandAnswer = number | 'dizzy';

export interface InterviewAnswers {
  readonly who: 'me' | 'with-me' | 'not-here' | null;
  /** Years; `withheld` where the person would rather not say. */
  readonly age: number | 'withheld' | null;
  readonly pregnancy: 'pregnant' | 'postpartum' | 'possible' | 'no' | 'cannot-apply' | null;
  /** Places named on the urgent screen, before the map. */
  readonly quickSites: readonly SiteId[];
  /** Zones marked on the body map. */
  readonly zones: readonly string[];
  /** A band of `content/week-bands.ts`. */
  readonly weekBand: string | null;
  /** By the id of a sign, a gate, an axial criterion or a caution. */
  readonly lines: Readonly<Record<string, LineAnswer>>;
  /** Of signs that are yes: whether they began or got worse in the last 14 days. */
  readonly began: Readonly<Record<string, 'new' | 'old' | 'unknown'>>;
  /** By feature id. */
  readonly features: Readonly<Record<string, boolean>>;
  readonly tests: Readonly<
    Record<string, { readonly left: BandAnswer; readonly right: BandAnswer } | BandAnswer>
  >;
  readonly floor: boolean | null;
  readonly kit: readonly string[];
  /** Pain now, 0–10. */
  readonly pain: number | null;
  /** One activity of the person's own, in their words. */
  readonly activity: string;
  /** Where help would be called: a country of `content/emergency-numbers.ts`. */
  readonly country: string | null;
  /** Where the person thinks it starts: a region, or `do-not-know`. No conclusion rests on it. */
  readonly guess: string | null;
  /** How sure the person is to do the plan, 0–10. */
  readonly confidence: number | null;
  /** By the item that the plan chose: `alternative`, or the id of the item wanted instead. */
  readonly swaps: Readonly<Record<string, string>>;
}

/** Before anything was answered. */
export const emptyAnswers: InterviewAnswers = {
  who: null,
  age: null,
  pregnancy: null,
  quickSites: [],
  zones: [],
  weekBand: null,
  lines: {},
  began: {},
  features: {},
  tests: {},
  floor: null,
  kit: [],
  pain: null,
  activity: '',
  country: null,
  guess: null,
  confidence: null,
  swaps: {}
};
