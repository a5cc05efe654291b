// What the content check looks at, and how it says what is wrong.
import type { Dose } from '#content/doses.ts';
import type { Keyframes } from '#content/keyframes-schema.ts';
import type {
  AgeFactors,
  CareLevel,
  CareNote,
  Country,
  KnowledgeBase,
  Movement,
  PhoneLine,
  Reference,
  Region,
  ReviewInterval,
  Rule,
  Scope,
  TimeFact,
  Treatment
} from '#content/schema.ts';
import type {
  FeatureText,
  GateText,
  ItemProofText,
  ItemText,
  ListText,
  PatternText,
  RegionText,
  SelfTestText,
  SignText
} from '#content/text/shape.ts';

/** Something that is wrong: in which file, with which entry, and what was expected instead. */
export interface Problem {
  readonly file: string;
  readonly id: string;
  readonly expected: string;
}

type ById<Text> = Readonly<Record<string, Text>>;

/** All data and all sentences, as loaded. A test may hand in a changed copy. */
export interface ContentToCheck {
  readonly knowledge: KnowledgeBase;
  readonly regions: readonly Region[];
  readonly ageFactors: readonly AgeFactors[];
  readonly movements: readonly Movement[];
  readonly treatments: readonly Treatment[];
  readonly keyframes: readonly Keyframes[];
  /** How much of an item to begin with, by item. */
  readonly doses: ById<Dose>;
  /** Movements that show a pattern in the motion budget, by pattern. */
  readonly movementsByPattern: ById<readonly string[]>;
  /** What is written or counted apart from the content, and must go with it. */
  readonly secondWriting: {
    /** The rule table. */
    readonly rules: readonly Rule[];
    /** Every line of which the law of asking speaks. */
    readonly asked: readonly string[];
    /** Fingerprints of the rules that the proof counted out, and that were changed one by one. */
    readonly provedFor: string;
    readonly changesTriedFor: string;
  };
  /** Ids by section, each at its place in a hand-off link. */
  readonly codebook: ById<readonly string[]>;
  readonly timeFacts: readonly TimeFact[];
  readonly reviewIntervals: readonly ReviewInterval[];
  readonly careLevels: readonly CareLevel[];
  readonly scopes: readonly Scope[];
  readonly careNotes: readonly CareNote[];
  readonly phoneLines: ById<PhoneLine>;
  readonly countries: readonly Country[];
  /** ISO date on which the numbers to call were last looked at. */
  readonly numbersCheckedOn: string;
  /** Sources of what shows none on the way to the plan, by id. */
  readonly claimSources: Readonly<
    Record<
      'signs' | 'features' | 'patterns' | 'selfTests' | 'items' | 'cautions' | 'scopes' | 'careNotes',
      ById<readonly string[]>
    >
  >;
  readonly references: readonly Reference[];
  readonly text: {
    readonly signs: ById<SignText>;
    readonly gates: ById<GateText>;
    readonly axialCriteria: ById<SignText>;
    readonly lineHelp: ById<string>;
    readonly safetyListTitles: ById<ListText>;
    readonly screens: ById<ListText>;
    readonly cautionLines: ById<string>;
    readonly features: ById<FeatureText>;
    readonly patterns: ById<PatternText>;
    readonly regions: ById<RegionText>;
    readonly selfTests: ById<SelfTestText>;
    /** With what the pages to read say of them. */
    readonly items: ById<ItemText & ItemProofText>;
    readonly movements: ById<unknown>;
    readonly treatments: ById<unknown>;
    readonly zones: ById<string>;
    readonly zoneNotes: ById<string>;
    /** What to do, by level and country. */
    readonly careByPlace: ById<ById<{ readonly action: readonly string[] }>>;
    readonly scopes: ById<unknown>;
    readonly careNotes: ById<readonly string[]>;
    readonly serviceNames: ById<string>;
    readonly numberNotes: ById<string>;
    readonly reviews: ById<string>;
    readonly yellowFlagReplies: ById<unknown>;
    /** Items that a story or a page of reading names, by where it does. */
    readonly itemsNamed: ById<readonly string[]>;
    /** Signs and cautions that a box or a card names, by where it does. */
    readonly signsNamed: ById<readonly string[]>;
  };
  /** Every text file with all that it exports, for checks that walk through everything. */
  readonly textFiles: ById<Readonly<Record<string, unknown>>>;
}
