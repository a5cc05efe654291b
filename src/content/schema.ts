// The only definition of what content looks like: every data file here is held to these shapes.
import * as v from 'valibot';
import {
  cautionCodes,
  contentIds,
  evidenceGrades,
  levelIds,
  pregnancyAnswers,
  regionIds,
  siteIds,
  testValues
} from './ids.ts';

/** Data files are literals: nothing in them may be changed. */
export type DeepReadonly<T> = T extends readonly (infer Each)[]
  ? readonly DeepReadonly<Each>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

const Id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'a kebab-case id'));
const Ids = v.array(Id);
const SomeIds = v.pipe(Ids, v.minLength(1));
/** Where a claim comes from. `ours` and `general-knowledge` are entries of their own in `references.ts`. */
const Sources = v.pipe(v.array(Id), v.minLength(1));

export const SiteId = v.picklist(siteIds);
export type SiteId = (typeof siteIds)[number];

export const RegionId = v.picklist(regionIds);
export type RegionId = (typeof regionIds)[number];

export type LevelId = (typeof levelIds)[number];

export type ContentId = (typeof contentIds)[number];

/** A condition over answers. It has no "not", so another yes can only make it true. */
export type Condition =
  | { readonly any: readonly string[] }
  | { readonly new: readonly string[] }
  | { readonly place: readonly SiteId[] }
  | { readonly ageAtLeast: number }
  | { readonly ageBelow: number }
  | { readonly weeksAtLeast: number }
  | { readonly count: 'axial-criteria' | 'yellow-flags'; readonly atLeast: number }
  | { readonly all: readonly Condition[] }
  | { readonly or: readonly Condition[] }
  | { readonly always: true };

const simpleConditions = [
  v.strictObject({ any: SomeIds }),
  v.strictObject({ new: SomeIds }),
  v.strictObject({ place: v.pipe(v.array(SiteId), v.minLength(1)) }),
  v.strictObject({ ageAtLeast: v.number() }),
  v.strictObject({ ageBelow: v.number() }),
  v.strictObject({ weeksAtLeast: v.number() }),
  v.strictObject({ count: v.picklist(['axial-criteria', 'yellow-flags']), atLeast: v.number() }),
  v.strictObject({ always: v.literal(true) })
] as const;

export const Condition: v.GenericSchema<unknown, Condition> = v.lazy(() =>
  v.union([
    ...simpleConditions,
    v.strictObject({ all: v.pipe(v.array(Condition), v.minLength(2)) }),
    v.strictObject({ or: v.pipe(v.array(Condition), v.minLength(2)) })
  ])
);

/** When a question is asked: a gate that stands open counts here, and never in a rule. */
export type AskCondition =
  | Condition
  | { readonly gate: string }
  | { readonly all: readonly AskCondition[] }
  | { readonly or: readonly AskCondition[] };

export const AskCondition: v.GenericSchema<unknown, AskCondition> = v.lazy(() =>
  v.union([
    ...simpleConditions,
    v.strictObject({ gate: Id }),
    v.strictObject({ all: v.pipe(v.array(AskCondition), v.minLength(2)) }),
    v.strictObject({ or: v.pipe(v.array(AskCondition), v.minLength(2)) })
  ])
);

const signGroups = [
  'now',
  'nerve',
  'cancer',
  'infection',
  'injury',
  'organs',
  'vessels',
  'inflammation',
  'person',
  'course',
  'outlook'
] as const;

/** A danger sign, a context sign or a sign that follows from other answers. */
export const Sign = v.strictObject({
  id: Id,
  /** What it is about; `outlook` holds the yellow flags, which rules count. */
  group: v.picklist(signGroups),
  /** Tells of the person, not of danger now: "not sure" counts as yes, and whoever sees them should know it. */
  context: v.optional(v.literal(true)),
  /** Places it is asked for; `all` for everybody. */
  askFor: v.union([v.literal('all'), v.pipe(v.array(SiteId), v.minLength(1))]),
  /** Asked only once this holds (unsure counts as yes here). */
  askAfter: v.optional(AskCondition),
  /** The sign that it is a line of: a yes to any of its lines is a yes to it. */
  lineOf: v.optional(Id),
  /** The limb that the line names. */
  limb: v.optional(v.picklist(['arm', 'leg'])),
  /** Asked beneath this line once that is "not sure": a yes or a no to it stands for the line's answer. */
  settles: v.optional(Id),
  /** Entered by a clinician in the exam room, and asked nowhere else. */
  onlyInRoom: v.optional(v.literal(true)),
  /** The gate behind which it waits, unless a place in `ungatedFor` is chosen. */
  gate: v.optional(Id),
  ungatedFor: v.optional(v.array(SiteId)),
  /** After a yes: did it begin or get worse in the last 14 days? */
  asksWhenItBegan: v.optional(v.literal(true)),
  /** Pain no older than this many weeks answers it with yes, without asking. */
  givenByWeeksUpTo: v.optional(v.number()),
  /** Whoever is younger than this, in pain for as long, has it: it began before that age. */
  givenByStart: v.optional(v.strictObject({ ageBelow: v.number(), weeksAtLeast: v.number() })),
  /** Not asked of somebody who said that pregnancy cannot apply. */
  unlessPregnancyCannotApply: v.optional(v.literal(true)),
  /** "Prefer not to say" is offered, and counts as no. */
  mayDecline: v.optional(v.literal(true)),
  /** Follows from another answer and is never asked as a line of its own. */
  derived: v.optional(v.literal(true)),
  /** Follows from how long it has hurt, in weeks, both ends included; unsure where that is not known. */
  fromWeeks: v.optional(
    v.union([v.strictObject({ atLeast: v.number() }), v.strictObject({ atMost: v.number() })])
  ),
  /** Answered with yes by this answer elsewhere: on pregnancy, to who it is, or of a self-test that ended so. */
  givenBy: v.optional(v.picklist([...pregnancyAnswers, 'not-here', 'dizzy'])),
  /** What a yes or "not sure" opens: age and place at once, before the next list; the axial criteria; or the help lines. */
  opens: v.optional(v.picklist(['urgent', 'criteria', 'help-lines'])),
  /** Asked right after the map where this limb is marked on both sides. */
  bothSides: v.optional(v.picklist(['arm', 'leg'])),
  /** Places for which it is asked before anything moves, if it was not asked before. */
  beforeMoving: v.optional(v.pipe(v.array(SiteId), v.minLength(1)))
});
export type Sign = DeepReadonly<v.InferOutput<typeof Sign>>;

/** One triage rule. */
export const Rule = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^R\d{2,3}$/)),
  level: v.picklist([...levelIds, 'crisis']),
  /** Days within which to be seen; only with level `soon`. */
  dueDays: v.optional(v.picklist([3, 7, 14])),
  /** The most that may be shown; a crisis rule says nothing about it. */
  content: v.nullable(v.picklist(contentIds)),
  /** Who is named first on the page of care where it fires, by a "not sure" too. */
  team: v.optional(v.picklist(['maternity', 'grown-up'])),
  /** Whom it fires for has no plan here and a page that speaks of this one thing: from there on, only danger is asked. */
  ownPage: v.optional(v.literal(true)),
  when: Condition
});
export type Rule = DeepReadonly<v.InferOutput<typeof Rule>>;

/** A line that stands for a group of signs; the group is asked only after a yes or a not sure. All are ours. */
export const Gate = v.strictObject({
  id: Id,
  /** The gate that it is a line of: a yes or a not sure to any of its lines opens it. */
  lineOf: v.optional(Id),
  /** Features whose yes, given later, counts as a yes to the gate. */
  openedBy: v.optional(SomeIds),
  /** The group whose signs wait behind it, where a stopped session opens it to ask them anew. */
  group: v.optional(v.picklist(signGroups))
});
export type Gate = DeepReadonly<v.InferOutput<typeof Gate>>;

/** A list of safety questions: signs and gates, in the order in which they are asked. */
export const SafetyList = v.strictObject({
  id: Id,
  lines: SomeIds,
  /** Too grave to share a screen with another list. */
  alone: v.optional(v.literal(true)),
  /** The rest of the list before it, on a screen of its own because it waits for an answer there. */
  continues: v.optional(v.literal(true))
});
export type SafetyList = DeepReadonly<v.InferOutput<typeof SafetyList>>;

/** A question about habits, triggers or relief that patterns weigh. */
export const Feature = v.strictObject({
  id: Id,
  list: v.picklist(['posture', 'activities', 'aggravates', 'eases', 'sharpen', 'bendy', 'derived']),
  askAfter: v.optional(v.strictObject({ features: SomeIds })),
  /** Places it is asked for; where absent, wherever a competing pattern weighs it. */
  askFor: v.optional(v.pipe(v.array(SiteId), v.minLength(1))),
  /** The sign that is the same answer; then that sign's question serves both. */
  sameAsSign: v.optional(Id),
  /** A movement or posture that sets it off: rules of "many" count it, and it is asked apart from what pain is like. */
  aggravator: v.optional(v.literal(true)),
  /** A pose or a movement: asked with a picture and two or three words, where a person answers. */
  tile: v.optional(v.literal(true)),
  /** The region that a yes says something of by itself, as a check of it would. */
  shows: v.optional(RegionId),
  /** What a yes of list `derived` follows from: so many of these, or more. */
  derivedFrom: v.optional(
    v.union([
      v.strictObject({ weeksAbove: v.number() }),
      /** Marks on the map, arms and legs left out. */
      v.strictObject({ marks: v.number() }),
      v.strictObject({ aggravators: v.number() }),
      v.strictObject({ signs: SomeIds })
    ])
  )
});
export type Feature = DeepReadonly<v.InferOutput<typeof Feature>>;

/** An explanation: where it hurts, what may be behind it, and the answers that speak for or against. */
export const Pattern = v.strictObject({
  id: Id,
  code: v.pipe(v.string(), v.regex(/^P\d{2}$/)),
  kind: v.picklist(['shares-motion', 'refers', 'control', 'held-long', 'load-capacity', 'local', 'alarm']),
  background: v.optional(v.literal(true)),
  /** A load that is carried on one side: it is drawn so. */
  isOneSided: v.optional(v.literal(true)),
  /** For whom what else it may be is said in sight, whatever idea leads: from this age, with this place, and a yes to this. */
  saysLookAlikeFor: v.optional(v.strictObject({ fromAge: v.number(), site: SiteId, feature: Id })),
  sites: v.pipe(v.array(SiteId), v.minLength(1)),
  /** A place that lets it compete only together with one of these features. */
  sitesWith: v.optional(v.strictObject({ site: SiteId, features: SomeIds })),
  /** `join` all: needs every feature; any: one is enough. Either way it counts once. */
  weights: v.pipe(
    v.array(
      v.strictObject({
        features: SomeIds,
        join: v.picklist(['all', 'any']),
        weight: v.pipe(v.number(), v.integer(), v.minValue(-3), v.maxValue(3))
      })
    ),
    v.minLength(1)
  ),
  movesLess: v.array(RegionId),
  doesMore: v.array(RegionId),
  wantsControl: v.array(RegionId),
  /** Where the arc on the figure starts; null where the place itself is the source, or no single region is. */
  source: v.nullable(RegionId),
  lookAlikes: Ids,
  grade: v.picklist(evidenceGrades)
});
export type Pattern = DeepReadonly<v.InferOutput<typeof Pattern>>;

export type TestValue = (typeof testValues)[number];

export type CautionCode = (typeof cautionCodes)[number];
const Codes = v.array(v.picklist(cautionCodes));

/** Rows of the age table. */
const AgeRow = v.picklist([
  'neck-rotation',
  'thoracic',
  'lumbar-rotation',
  'lumbar-bending',
  'hip',
  'shoulder',
  'ankle-knee',
  'none'
]);
/** A region, or one of the two suppliers that exist in movements only. */
const PartId = v.picklist([...regionIds, 'legs-feet', 'pelvis-on-seat']);

/** A check measured by a phone's own sensors, in degrees: how it is read, and what the number means. */
export const PhoneMeasure = v.strictObject({
  /** The turn about the vertical, the tilt towards the side of the phone's face, or the lean of the phone from the vertical. */
  reads: v.picklist(['turn', 'side-tilt', 'lean']),
  /** Where each band of the check begins, best first. */
  from: v.array(v.number()),
  /** Sides this far apart count as uneven. */
  sideGap: v.number(),
  /** More than this nobody reaches: then the phone has moved. */
  most: v.number(),
  /** A smaller change is noise. */
  error: v.number(),
  /** Parts of the motion budget that it sets, and the row of the age table by which they shrink. */
  stiffens: v.array(PartId),
  ageRow: AgeRow,
  sources: Sources
});
export type PhoneMeasure = DeepReadonly<v.InferOutput<typeof PhoneMeasure>>;

/** A self-test: what it can answer, and which features those answers give. */
export const SelfTest = v.strictObject({
  id: Id,
  code: v.pipe(v.string(), v.regex(/^T\d{1,2}$/)),
  region: v.union([RegionId, v.literal('whole-chain')]),
  aim: v.picklist(['mobility', 'stability', 'direction']),
  hasSides: v.boolean(),
  /** The answers a person can pick, best to worst; their words stand in the text file in the same order. */
  bands: v.pipe(v.array(v.picklist(testValues)), v.minLength(3)),
  /** Features it answers, by the value that gives each a yes. Any other value but pain answers them no. */
  gives: v.array(v.strictObject({ feature: Id, values: v.array(v.picklist(testValues)) })),
  notWith: Codes,
  /** Places for which it is not offered. */
  notForSites: v.optional(v.array(SiteId)),
  /** How a phone's own sensors measure it, where they can. */
  phone: v.optional(PhoneMeasure)
});
export type SelfTest = DeepReadonly<v.InferOutput<typeof SelfTest>>;

/** One self-care item. */
export const Item = v.strictObject({
  id: Id,
  goal: v.picklist(['relief', 'mobility', 'stability', 'habit']),
  region: v.union([RegionId, v.literal('trunk'), v.literal('whole')]),
  /** Things it uses. Only ball, band and chair can be lacking. */
  kit: v.array(
    v.picklist(['ball', 'band', 'chair', 'stick', 'mat', 'towel', 'pillow', 'cushion', 'pack', 'bag', 'wall'])
  ),
  position: v.picklist(['standing', 'seated', 'floor', 'bed', 'kneeling', 'any']),
  /** True where the text file describes a way that needs no floor and no chair to spare. */
  hasAlternative: v.boolean(),
  /** Everybody knows how it goes: its picture stays still. */
  isKnown: v.optional(v.literal(true)),
  /** Codes that take the item away. */
  removedBy: Codes,
  /** Codes that only change its form, and to what (a key of the item's text `forms`). */
  changedBy: v.array(
    v.strictObject({
      code: v.picklist(cautionCodes),
      form: v.picklist([
        'small-range',
        'mid-range',
        'light-effort',
        'gentle',
        'alternative',
        'not-belly',
        'small'
      ])
    })
  ),
  /** The other item that the alternative amounts to, so that no plan holds the same movement twice. */
  alternativeIs: v.optional(Id),
  /** Codes that take the alternative away, where the item itself may stay. */
  alternativeRemovedBy: v.optional(Codes),
  /** Codes with which the alternative is done with a hand on something solid. */
  alternativeSteadiedBy: v.optional(Codes),
  /** Places with which it is not given. */
  notForSites: v.optional(v.array(SiteId)),
  endRange: v.optional(v.literal(true)),
  oneLeg: v.optional(v.literal(true)),
  stretch: v.boolean(),
  /** True where it gets harder by more weight: the others take none. */
  takesWeight: v.optional(v.literal(true)),
  /** A: moderate-certainty review, guideline or one large sound trial. B: small trials. C: indirect. D: convention. */
  grade: v.picklist(['A', 'B', 'C', 'D'])
});
export type Item = DeepReadonly<v.InferOutput<typeof Item>>;

/** What a professional may offer, or waiting beside it. */
export const Treatment = v.strictObject({
  id: Id,
  /** Places for which it is named. */
  sites: v.pipe(v.array(SiteId), v.minLength(1)),
  /** Ideas that it aims at; none where it goes with any. Ours. */
  patterns: Ids,
  /** Named only where it has hurt for this many weeks or more: for pain that long it was studied. */
  weeksAtLeast: v.optional(v.number()),
  /** The only levels of care beside which it is named. */
  levels: v.pipe(v.array(v.picklist(levelIds)), v.minLength(1)),
  /** Signs with which nothing of it is shown, answered yes or "not sure". */
  neverWith: Ids,
  /** Codes with which nothing of it is shown. */
  notWith: Codes,
  grade: v.picklist(['strong', 'moderate', 'limited', 'contested']),
  sources: Sources
});
export type Treatment = DeepReadonly<v.InferOutput<typeof Treatment>>;

/** A published work, a guideline, or one of the two marks `ours` and `general-knowledge`. */
export const Reference = v.strictObject({
  id: Id,
  authors: v.nullable(v.string()),
  year: v.nullable(v.number()),
  title: v.nullable(v.string()),
  /** Journal, publisher or body, with volume and pages where known. */
  container: v.nullable(v.string()),
  doi: v.optional(v.string()),
  pmid: v.optional(v.string()),
  /** What of it was read when this was written. `named`: not read. `ours`: no outside source. */
  read: v.picklist(['abstract', 'record', 'excerpt', 'copy', 'named', 'ours']),
  /** How soon it may change, where `look-again.ts` cannot tell from the rest. */
  kind: v.optional(v.picklist(['changes-soon', 'study', 'classic'])),
  /** The day on which it was read, where that is not the first reading. */
  readOn: v.optional(v.pipe(v.string(), v.isoDate()))
});
export type Reference = DeepReadonly<v.InferOutput<typeof Reference>>;

/** A range of motion of a region, in degrees, per side for turning and side-bending. */
export const RegionRange = v.strictObject({
  motion: v.picklist([
    'rotation',
    'inward-rotation',
    'flexion',
    'extension',
    'side-bend',
    'elevation',
    'upward-rotation',
    'dorsiflexion',
    'external-rotation',
    'posterior-tilt'
  ]),
  degrees: v.number(),
  /** measured: abstract or record read; named: source known but not read; ours: assumed. */
  basis: v.picklist(['measured', 'named', 'ours']),
  /** Row of the age table that scales it. */
  ageRow: AgeRow,
  sources: Sources
});
export const Region = v.strictObject({
  id: RegionId,
  /** What the region mostly does, in the joint-by-joint teaching idea. */
  role: v.picklist(['mobility', 'stability']),
  /** The first one is what the chart shows. */
  ranges: v.pipe(v.array(RegionRange), v.minLength(1)),
  sources: Sources
});
export type Region = DeepReadonly<v.InferOutput<typeof Region>>;

/** A zone of the body map. */
export const Zone = v.strictObject({
  id: Id,
  view: v.picklist(['back', 'front']),
  side: v.picklist(['left', 'right', 'middle']),
  /** Places that marking it chooses; none for a zone that this tool does not cover. */
  sites: v.array(SiteId),
  /** Signs that a mark here answers with yes. */
  gives: Ids,
  /** Signs that a mark here asks at once. */
  asks: Ids,
  /** Which words to show: the key of a note in the text file, where a mark here needs one. */
  note: v.optional(Id)
});
export type Zone = DeepReadonly<v.InferOutput<typeof Zone>>;

/** What brings a caution code about. Unsure counts as yes. */
export const Caution = v.strictObject({
  code: v.picklist(cautionCodes),
  /** Lines of the "Before you move" list. */
  cautions: Ids,
  signs: Ids,
  features: Ids,
  /** Brought about only if all of these features are yes. */
  allFeatures: v.optional(SomeIds),
  /** A sign that counts only with one of these places. */
  signsAt: v.optional(v.strictObject({ signs: SomeIds, sites: v.array(SiteId) })),
  sites: v.optional(v.array(SiteId)),
  ageAtLeast: v.optional(v.number()),
  /** Only while the pain is younger than this many weeks, or its age is not known. */
  weeksBelow: v.optional(v.number()),
  /** What is not made harder while this holds, by form or by weight: no item, or none that stretches. */
  notHarder: v.optional(v.picklist(['any', 'stretches'])),
  /** While it holds nothing is tested, and a plan holds comfort alone. */
  onlyComfort: v.optional(v.literal(true))
});
export type Caution = DeepReadonly<v.InferOutput<typeof Caution>>;

/** A self-test that is done, with this result and no other. */
const TestResult = v.strictObject({ test: Id, is: v.picklist(testValues) });
export type TestResult = DeepReadonly<v.InferOutput<typeof TestResult>>;

/** One place in a plan: the first of its items that the person can do. `strength-item` stands for the place's own. */
export const PlanSlot = v.strictObject({
  oneOf: v.pipe(
    v.array(
      v.strictObject({
        item: Id,
        form: v.optional(Id),
        /** Comes first where a feature is yes and another is not. Then tests alone settle the order of the slot. */
        firstIf: v.optional(v.strictObject({ feature: Id, without: Id }))
      })
    ),
    v.minLength(1)
  ),
  onlyIf: v.optional(TestResult)
});
export type PlanSlot = DeepReadonly<v.InferOutput<typeof PlanSlot>>;

/** What a leading pattern brings into the plan; one row is for where none leads. */
export const PlanRow = v.strictObject({
  pattern: Id,
  withoutLead: v.optional(v.literal(true)),
  slots: v.array(PlanSlot),
  never: Ids
});
export type PlanRow = DeepReadonly<v.InferOutput<typeof PlanRow>>;

/** What a finding adds to the plan while there is room. */
export const PlanAddition = v.strictObject({
  id: Id,
  sites: v.optional(v.array(SiteId)),
  when: v.union([
    v.strictObject({ tests: SomeIds }),
    v.strictObject({ painAtLeast: v.number() }),
    TestResult,
    v.strictObject({ allClear: v.literal(true) }),
    v.strictObject({ noFloor: v.literal(true) })
  ]),
  slots: v.array(PlanSlot)
});
export type PlanAddition = DeepReadonly<v.InferOutput<typeof PlanAddition>>;

/** A row of the age table: what each range is multiplied by in the five age bands. */
export const AgeFactors = v.strictObject({
  row: AgeRow,
  /** For ages up to 39, 40–49, 50–59, 60–69, and 70 or more. */
  factors: v.tuple([v.number(), v.number(), v.number(), v.number(), v.number()]),
  sources: Sources
});
export type AgeFactors = DeepReadonly<v.InferOutput<typeof AgeFactors>>;

/** One movement; all angles in degrees, and the usual shares add up to the demand. */
export const Movement = v.strictObject({
  id: Id,
  plane: v.picklist(['rotation', 'flexion', 'extension', 'elevation', 'external-rotation']),
  demandDegrees: v.number(),
  /** A position that is held: minutes matter more than degrees. */
  held: v.boolean(),
  parts: v.pipe(
    v.array(
      v.strictObject({
        /** A region, or one of two suppliers that exist in movements only (age factor 1). */
        part: PartId,
        usualDegrees: v.number(),
        /** What the part could give at age 20–39. */
        rangeDegrees: v.number()
      })
    ),
    v.minLength(2)
  ),
  /** Where the shares come from; ranges are always ours. */
  basis: v.picklist(['measured', 'ours']),
  sources: Sources
});
export type Movement = DeepReadonly<v.InferOutput<typeof Movement>>;

/** How pain tends to go, in numbers as published; `weeks` says when after the start, where that matters. */
export const TimeFact = v.strictObject({
  id: Id,
  /** Places it speaks of. */
  sites: v.pipe(v.array(SiteId), v.minLength(1)),
  numbers: v.pipe(
    v.array(
      v.strictObject({
        id: Id,
        value: v.number(),
        unit: v.picklist(['pain-0-100', 'days', 'weeks', 'months', 'percent', 'studies']),
        weeks: v.optional(v.number())
      })
    ),
    v.minLength(1)
  ),
  /** `read`: seen in the source's summary. `named`: known from the source, not seen by us. `partly`: some of each. */
  basis: v.picklist(['read', 'named', 'partly']),
  sources: Sources
});
export type TimeFact = DeepReadonly<v.InferOutput<typeof TimeFact>>;

/** When to look again, or to see someone. */
export const ReviewInterval = v.strictObject({
  id: Id,
  sites: v.pipe(v.array(SiteId), v.minLength(1)),
  days: v.number(),
  action: v.picklist(['look-again', 'check-again', 'see-someone']),
  sources: Sources
});
export type ReviewInterval = DeepReadonly<v.InferOutput<typeof ReviewInterval>>;

/** A level of care. */
export const CareLevel = v.strictObject({
  id: v.picklist(levelIds),
  code: v.picklist(['L1', 'L2', 'L3', 'L4', 'L5']),
  /** How a level looks: three colours for care, none for self-care. */
  band: v.picklist(['call-or-hospital', 'today', 'book', 'none']),
  /** Days within which somebody should be seen; empty where the level itself says when. */
  dueDays: v.array(v.picklist([3, 7, 14])),
  sources: Sources
});
export type CareLevel = DeepReadonly<v.InferOutput<typeof CareLevel>>;

/** Who gets words of their own instead of a plan. */
export const Scope = v.strictObject({
  id: Id,
  /** Any one of these brings it, answered yes; answered "not sure", only where the content is `none`. */
  signs: Ids,
  /** Brings it too. */
  also: v.optional(Condition),
  /** Any one of these brings it where it fired; by a "not sure", only where the content is `none`. */
  rules: v.optional(v.array(Rule.entries.id)),
  /** Any one of these keeps it away where it fired. */
  unlessRules: v.optional(v.array(Rule.entries.id))
});
export type Scope = DeepReadonly<v.InferOutput<typeof Scope>>;

/** A note that some answers add to the page of care. */
export const CareNote = v.strictObject({
  id: Id,
  /** Any one of these brings it; a "not sure" counts like a yes. */
  signs: Ids,
  /** Or any one of these rules, where it fired. */
  rules: v.array(Rule.entries.id),
  /** Shown only with this many of the criteria for early, lasting back pain. */
  axialCriteria: v.optional(v.strictObject({ atLeast: v.number(), atMost: v.number() })),
  /** The only levels at which it is shown. */
  levels: v.pipe(v.array(v.picklist(levelIds)), v.minLength(1))
});
export type CareNote = DeepReadonly<v.InferOutput<typeof CareNote>>;

/** One number to call. */
export const PhoneLine = v.strictObject({
  /** As a person reads it. */
  number: v.pipe(v.string(), v.minLength(1)),
  /** As a link dials it, from within that country. */
  tel: v.pipe(v.string(), v.regex(/^tel:\d+$/, 'tel: and digits')),
  country: v.picklist(['us', 'uk', 'eu', 'au']),
  /** Its name: a key of `serviceNames` in the text. */
  service: v.pipe(v.string(), v.minLength(1)),
  /** What must be said beside it: a key of `numberNotes` in the text. */
  note: v.optional(Id),
  sources: Sources
});
export type PhoneLine = DeepReadonly<v.InferOutput<typeof PhoneLine>>;

/** The numbers of one country, or of all where the country is not known. */
export const Country = v.strictObject({
  id: v.picklist(['us', 'uk', 'eu', 'au', 'unknown']),
  /** Life or limb at risk now; the main number first. */
  emergency: v.pipe(v.array(PhoneLine), v.minLength(1)),
  /** Advice by phone today; empty where a person calls their own doctor's line. */
  urgentAdvice: v.array(PhoneLine),
  /** Thoughts of suicide or self-harm. */
  crisis: v.pipe(v.array(PhoneLine), v.minLength(1)),
  /** The same, in danger at this moment. */
  crisisEmergency: v.pipe(v.array(PhoneLine), v.minLength(1))
});
export type Country = DeepReadonly<v.InferOutput<typeof Country>>;

/** A choice of how long it has hurt; null weeks where that is not known. */
export const WeekBand = v.strictObject({ id: Id, weeks: v.nullable(v.number()) });
export type WeekBand = DeepReadonly<v.InferOutput<typeof WeekBand>>;

/** The part of what is known that no question needs. */
export type LaterKnowledge = Pick<
  KnowledgeBase,
  | 'comfortItems'
  | 'fillItems'
  | 'items'
  | 'planAdditions'
  | 'planRows'
  | 'planSize'
  | 'selfTests'
  | 'strengthItems'
  | 'substitutes'
  | 'swapItems'
>;

/** Everything that reasoning and the interview know. Tests may pass a small one. */
export interface KnowledgeBase {
  readonly signs: readonly Sign[];
  readonly nerveSigns: readonly string[];
  readonly gates: readonly Gate[];
  readonly rules: readonly Rule[];
  /** Fires where a self-test sent pain down a limb. */
  readonly referRule?: Omit<Rule, 'when'>;
  readonly axialCriteria: readonly string[];
  readonly criterionByAge: { readonly id: string; readonly ageBelow: number };
  readonly lists: {
    readonly now: readonly SafetyList[];
    readonly pregnancy: readonly SafetyList[];
    readonly course: readonly SafetyList[];
    readonly safety: readonly SafetyList[];
    readonly outlook: readonly SafetyList[];
  };
  /** Lines of signs and gates that are read back as one, once all of them that were asked are a no. */
  readonly readBack: readonly (readonly string[])[];
  readonly features: readonly Feature[];
  /** The feature that this many yes to the questions on bendy joints make. */
  readonly bendiness?: { readonly feature: string; readonly atLeast: number };
  readonly patterns: readonly Pattern[];
  readonly selfTests: readonly SelfTest[];
  readonly items: readonly Item[];
  readonly cautions: readonly Caution[];
  readonly cautionIds: readonly string[];
  readonly kitIds: readonly string[];
  /** By what is lacking: the form in which an item that uses it is done, or null where none misses it. */
  readonly lackingForms?: Readonly<Record<string, string | null>>;
  readonly planRows: readonly PlanRow[];
  readonly planAdditions: readonly PlanAddition[];
  readonly planSize: { readonly most: number; readonly fewest: number; readonly confident: number };
  readonly strengthItems: Readonly<Record<SiteId, string>>;
  /** What may be offered in the place of another item. */
  readonly swapItems: readonly string[];
  readonly comfortItems: readonly string[];
  readonly fillItems: readonly string[];
  readonly substitutes: readonly {
    readonly item: string;
    readonly lacking: string;
    readonly instead: string;
  }[];
  readonly zones: readonly Zone[];
  readonly weekBands: readonly WeekBand[];
}
