// Finds content by id quickly; built once for each knowledge base.
import type { Feature, Item, KnowledgeBase, Pattern, Rule, SelfTest, Sign } from '#content/schema.ts';

export interface KnowledgeIndex {
  readonly signs: ReadonlyMap<string, Sign>;
  readonly features: ReadonlyMap<string, Feature>;
  readonly patterns: ReadonlyMap<string, Pattern>;
  readonly selfTests: ReadonlyMap<string, SelfTest>;
  readonly items: ReadonlyMap<string, Item>;
  readonly rules: ReadonlyMap<string, Rule>;
  /** Signs that tell of the person: "not sure" counts as yes. */
  readonly contextSigns: ReadonlySet<string>;
  /** Signs that are counted as yellow flags. */
  readonly yellowFlags: ReadonlySet<string>;
  /** Signs that follow from how long it has hurt, and from nothing else. */
  readonly timeSigns: readonly string[];
  /** Signs that are answered with yes by an answer elsewhere, by that answer. */
  readonly givenBy: ReadonlyMap<string, readonly string[]>;
  /** Signs that are asked by several lines, by the id of a line. */
  readonly signOfLine: ReadonlyMap<string, string>;
  /** The question that is asked once a line is "not sure", by the id of the line. */
  readonly secondQuestions: ReadonlyMap<string, Sign>;
  /** Features that only a movement check answers, and no question. */
  readonly checkFeatures: ReadonlySet<string>;
  /** Features that are the same answer as a sign. */
  readonly sharedFeatures: readonly Feature[];
  /** Every feature that counts towards "many things set it off". */
  readonly aggravators: readonly string[];
  /** The questions on bendy joints. */
  readonly bendyFeatures: readonly string[];
  /** Features that look at a region directly: what its checks find short of easy, and what shows it by itself. */
  readonly directEvidence: ReadonlyMap<string, readonly string[]>;
  /** Signs that wait for another answer, or are a line of another sign. */
  readonly dependentSigns: readonly Sign[];
  /** The lines that a sign is asked by, where there are several, by the id of the sign. */
  readonly linesOfSign: ReadonlyMap<string, readonly string[]>;
}

const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
  new Map(list.map((entry) => [entry.id, entry]));

/** Ids by what each entry says of itself; entries that say nothing are left out. */
function gathered<Entry extends { readonly id: string }, Key>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => Key | undefined
): Map<Key, string[]> {
  const ids = new Map<Key, string[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key !== undefined) ids.set(key, [...(ids.get(key) ?? []), entry.id]);
  }
  return ids;
}

/** What a check finds in its region, unless it is that all is easy there; and what shows a region by itself. */
const directEvidenceOf = ({ selfTests, features }: KnowledgeBase) =>
  gathered<{ readonly id: string; readonly shows?: Feature['shows'] | 'whole-chain' }, string>(
    [
      ...selfTests.flatMap(({ region, gives }) =>
        gives
          .filter(({ values }) => !values.includes('ok'))
          .map(({ feature }) => ({ id: feature, shows: region }))
      ),
      ...features
    ],
    ({ shows }) => shows
  );

// A cache, not state: the same base always gives the same index.
const indexes = new WeakMap<KnowledgeBase, KnowledgeIndex & { readonly of: KnowledgeBase['selfTests'] }>();

/** Indexes a knowledge base by id. Calling it again with the same base costs nothing. */
export function indexKnowledge(base: KnowledgeBase): KnowledgeIndex {
  const known = indexes.get(base);
  // Checks and items may be put in later than the rest.
  if (known?.of === base.selfTests) return known;
  const index = {
    of: base.selfTests,
    signs: byId(base.signs),
    features: byId(base.features),
    patterns: byId(base.patterns),
    selfTests: byId(base.selfTests),
    items: byId(base.items),
    rules: byId(base.rules),
    contextSigns: new Set(base.signs.filter(({ context }) => context).map(({ id }) => id)),
    yellowFlags: new Set(base.signs.filter(({ group }) => group === 'outlook').map(({ id }) => id)),
    timeSigns: base.signs.filter(({ fromWeeks }) => fromWeeks !== undefined).map(({ id }) => id),
    givenBy: gathered(base.signs, ({ givenBy }) => givenBy),
    signOfLine: new Map(
      base.signs.flatMap(({ id, lineOf }) => (lineOf === undefined ? [] : [[id, lineOf] as const]))
    ),
    secondQuestions: new Map(
      base.signs.flatMap((sign) => (sign.settles === undefined ? [] : [[sign.settles, sign] as const]))
    ),
    checkFeatures: new Set(
      base.selfTests
        .flatMap(({ gives }) => gives.map(({ feature }) => feature))
        .filter((id) => !base.features.some((feature) => feature.id === id))
    ),
    sharedFeatures: base.features.filter((feature) => feature.sameAsSign !== undefined),
    aggravators: base.features.filter((feature) => feature.aggravator).map((feature) => feature.id),
    bendyFeatures: base.features.filter((feature) => feature.list === 'bendy').map((feature) => feature.id),
    directEvidence: directEvidenceOf(base),
    dependentSigns: base.signs.filter(({ askAfter, lineOf }) => askAfter ?? lineOf),
    linesOfSign: gathered(base.signs, ({ lineOf }) => lineOf)
  };
  indexes.set(base, index);
  return index;
}
