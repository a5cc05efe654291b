// Every answer that is asked for changes something, and everything that is written can come up.
import { levelIds } from '#content/ids.ts';
import type { CareNote, Condition, LevelId, Rule } from '#content/schema.ts';
import { holds, signsNamedBy } from '#reasoning/conditions.ts';
import type { ContentToCheck, Problem } from './content-to-check.ts';
import { behindLink, inNoPlan, readByWordsOnly } from './exceptions.ts';
import { offeredItems } from './offered-items.ts';

/** Signs of how the person sees it: rules count these. */
const yellowFlags = 'outlook';
/** The list of bendy questions: together they bring one feature. */
const bendyList = 'bendy';

/** All parts of a condition, itself among them. */
function partsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return [condition, ...condition.all.flatMap(partsOf)];
  if ('or' in condition) return [condition, ...condition.or.flatMap(partsOf)];
  return [condition];
}

const urgency = (level: LevelId) => levelIds.indexOf(level);

/** The level that a rule brings where the answer is "not sure"; the mildest way in which it can fire. */
function mildest({ level }: Rule): LevelId {
  if (level === 'emergency-call' || level === 'ed-today') return level;
  return level === 'same-day' ? 'soon' : 'self-care';
}

/** The mildest level that somebody can reach who answers this sign, and nothing else, "not sure". */
function mildestWith(rules: readonly Rule[], sign: string): number {
  const view = {
    isYes: (id: string) => id === sign,
    isNew: () => false,
    sites: new Set<never>(),
    age: 40,
    weeks: 0,
    axialCriteria: 0,
    yellowFlags: 0
  };
  const reached = rules.filter(({ when }) => holds(when, view)).map((rule) => urgency(mildest(rule)));
  return Math.min(levelIds.length - 1, ...reached);
}

/** The mildest level beside which a note can stand; null where nothing brings it. */
function mildestOf({ signs, rules: named }: CareNote, rules: readonly Rule[]): number | null {
  const byRules = rules.flatMap(({ id, level }) =>
    named.includes(id) && level !== 'crisis' ? [urgency(level)] : []
  );
  const reached = [...signs.map((sign) => mildestWith(rules, sign)), ...byRules];
  return reached.length === 0 ? null : Math.max(...reached);
}

/** Caution codes that an item, a check or a treatment minds. */
function mindedCodes({ knowledge, treatments }: ContentToCheck): ReadonlySet<string> {
  return new Set<string>([
    ...knowledge.items.flatMap((item) => [
      ...item.removedBy,
      ...item.changedBy.map(({ code }) => code),
      ...(item.alternativeRemovedBy ?? []),
      ...(item.alternativeSteadiedBy ?? [])
    ]),
    ...knowledge.selfTests.flatMap(({ notWith }) => notWith),
    ...treatments.flatMap(({ notWith }) => notWith)
  ]);
}

/** Finds signs, questions, checks and codes that nothing reads, and items, notes and scopes that never come up. */
export function findUnreadProblems(content: ContentToCheck): readonly Problem[] {
  const { knowledge, scopes, careNotes } = content;
  const problems: Problem[] = [];
  const add = (file: string, id: string, expected: string) =>
    problems.push({ file: `src/content/${file}.ts`, id, expected });
  /** Something that must be so, or is named among the exceptions; and no exception that is not needed. */
  const need = (file: string, id: string, isSo: boolean, besides: object, expected: string) => {
    if (!isSo && !(id in besides)) add(file, id, expected);
    if (isSo && id in besides) add(file, id, `no exception, as there is ${expected}`);
  };

  const conditions = knowledge.rules.flatMap(({ when }) => partsOf(when));
  const byRules = new Set(conditions.flatMap(signsNamedBy));
  const askedWhen = new Set(conditions.flatMap((part) => ('new' in part ? part.new : [])));
  const countsFlags = conditions.some((part) => 'count' in part && part.count === 'yellow-flags');
  for (const { id, group, asksWhenItBegan, lineOf, settles } of knowledge.signs) {
    // A line counts as the sign it is part of, a second question as the line beneath which it stands.
    const readAs = lineOf ?? settles ?? id;
    const isRead = (sign: string): boolean =>
      byRules.has(sign) || knowledge.signs.some((each) => each.id === sign && byRules.has(each.lineOf ?? ''));
    if (!isRead(readAs) && !(countsFlags && group === yellowFlags)) add('signs', id, 'a rule that reads it');
    if (asksWhenItBegan && !askedWhen.has(id)) add('signs', id, 'a rule that reads when it began');
  }

  for (const { id, weights } of knowledge.patterns) {
    const strongest = weights.map(({ weight }) => weight);
    const mayFitWell =
      strongest.some((weight) => weight >= 3) || strongest.filter((weight) => weight >= 2).length > 1;
    if (!mayFitWell)
      add('patterns', id, 'a weight of 3, or two of 2: with less it can never be said to fit well');
  }

  const weighed = new Set([
    ...knowledge.patterns.flatMap(({ weights, sitesWith }) => [
      ...weights.flatMap(({ features }) => features),
      ...(sitesWith?.features ?? [])
    ]),
    ...knowledge.cautions.flatMap(({ features, allFeatures }) => [...features, ...(allFeatures ?? [])])
  ]);
  for (const { id, list } of knowledge.features) {
    if (!weighed.has(id) && !(list === bendyList && weighed.has(knowledge.bendiness?.feature ?? '')))
      add('features', id, 'a pattern that weighs it, or a caution that reads it');
  }

  const tested = new Set(knowledge.planAdditions.flatMap(({ when }) => ('tests' in when ? when.tests : [])));
  for (const { id, gives, aim } of knowledge.selfTests) {
    if (gives.length === 0 && aim !== 'direction' && !tested.has(id))
      add('self-tests', id, 'a feature that it gives, or an addition to the plan that reads it');
  }

  const minded = mindedCodes(content);
  for (const { code } of knowledge.cautions)
    need(
      'cautions',
      code,
      minded.has(code),
      readByWordsOnly,
      'an item, a check or a treatment that minds it'
    );
  const lines = new Set(knowledge.cautions.flatMap(({ cautions }) => cautions));
  for (const id of knowledge.cautionIds)
    if (!lines.has(id)) add('cautions', id, 'a code that this line brings about');

  const offered = offeredItems(knowledge);
  for (const { id } of knowledge.items)
    need(
      'items',
      id,
      offered.has(id),
      inNoPlan,
      'a plan or a swap that can hold it: a slot in plan-rows.ts, or a goal and region for which a swap offers it'
    );

  for (const zone of knowledge.zones) {
    if (zone.sites.length + zone.gives.length + zone.asks.length === 0 && zone.note === undefined)
      add('zones', zone.id, 'a place, a sign or a note: nothing that can be tapped is silent');
  }

  for (const { id, signs, also, rules = [] } of scopes) {
    const isBrought = signs.length > 0 || also !== undefined || rules.length > 0;
    need('care-scopes', id, isBrought, behindLink, 'an answer that brings it');
  }
  for (const note of careNotes) {
    const mildestLevel = mildestOf(note, knowledge.rules);
    if (mildestLevel === null || note.levels.every((level) => urgency(level) > mildestLevel))
      add('care-scopes', note.id, 'answers that bring it at a level at which it is shown');
  }
  return problems;
}
