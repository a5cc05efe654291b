// Another item in the place of one of the plan: what may stand there, and the plan as the person has swapped it.
import type { Item, KnowledgeBase, TestResult } from '#content/schema.ts';
import { bodyHalves } from './body-halves.ts';
import { isOnlyComfort } from './cautions.ts';
import type { Conclusion } from './conclusion.ts';
import { compareIds } from './fit.ts';
import { indexKnowledge } from './index-by-id.ts';
import type { Person } from './person.ts';
import { areFormsAllowed, formsOf, isAllowed, personOf } from './person.ts';
import { hasResult } from './plan-rows.ts';
import type { PlanEntry } from './plan.ts';
import { comfortPlan, composePlan, hasMovement } from './plan.ts';

/** The item's own other form, in place of the id of another item. */
export const otherWay = 'alternative';
/** Other items offered for one of the plan. Ours: a choice, not a catalogue. */
const mostOffered = 3;
/** Whether a thing is missing that people are asked about, and that the item cannot do without. */
const isLacking = (item: Item, kit: readonly string[], { kitIds, lackingForms = {} }: KnowledgeBase) =>
  item.kit.some((thing) => kitIds.includes(thing) && lackingForms[thing] !== null && !kit.includes(thing));

/** Results of checks without which no plan gives an item: such as pain that eased in the very movement. */
const resultsNeeded = (base: KnowledgeBase, item: string): readonly TestResult[] =>
  [...base.planRows, ...base.planAdditions]
    .flatMap(({ slots }) => slots)
    .flatMap(({ onlyIf, oneOf }) => (onlyIf && oneOf.some((each) => each.item === item) ? [onlyIf] : []));

/** Whether the plan asks for a held-back form of the item, beyond what cautions, floor and kit ask for. */
function isHeldBack(entry: PlanEntry, item: Item, person: Person): boolean {
  const own = formsOf(item, person, undefined);
  return entry.forms.some((form) => !own.includes(form));
}

/** Whether an item suits the place of another: the same region, or the same half where somebody hurts. */
const suitsPlace = (other: Item, item: Item, { findings }: Person): boolean =>
  other.region === item.region ||
  bodyHalves.some(
    ({ sites, regions }) =>
      regions.includes(other.region) &&
      regions.includes(item.region) &&
      sites.some((site) => findings.sites.has(site))
  );

/** Whether another item may stand in for one of the plan. */
function mayStandIn(other: Item, item: Item, person: Person): boolean {
  const { base, findings } = person;
  const { kit, floor } = findings.answers;
  const needsFloor = other.position === 'floor' || other.position === 'kneeling';
  return (
    other.goal === item.goal &&
    suitsPlace(other, item, person) &&
    isAllowed(other, person) &&
    areFormsAllowed(other, formsOf(other, person, undefined), person) &&
    (!needsFloor || floor) &&
    !isLacking(other, kit, base) &&
    resultsNeeded(base, other.id).every((result) => hasResult(findings, result))
  );
}

/** The forms of an item that the person wants to do the other way. */
const otherFormsOf = (item: Item, entry: PlanEntry, person: Person): readonly string[] =>
  [...new Set([...entry.forms, ...formsOf(item, person, otherWay)])].sort(compareIds);

/**
 * What may stand in the place of an item, as the plan itself chose it: its other form, then up to three items of
 * the same goal that suit the place, those for the same region first. None but the other form where the plan holds
 * the item back.
 * @param plan as `composePlan` gives it, before any swap
 * @param pool ids that may be offered: all, or the comfort items alone
 */
function swapsFor(
  person: Person,
  plan: readonly PlanEntry[],
  entry: PlanEntry,
  pool: readonly string[]
): readonly string[] {
  const { items } = indexKnowledge(person.base);
  const item = items.get(entry.item);
  if (!item) return [];
  const rest = plan.filter((each) => each !== entry);
  const otherForms = otherFormsOf(item, entry, person);
  const own =
    item.hasAlternative &&
    !entry.forms.includes(otherWay) &&
    areFormsAllowed(item, otherForms, person) &&
    !hasMovement(person.base, rest, { item: item.id, forms: otherForms })
      ? [otherWay]
      : [];
  if (isHeldBack(entry, item, person)) return own;
  const isFar = (id: string) => (items.get(id)?.region === item.region ? 0 : 1);
  const others = pool
    .filter((id) => {
      const other = items.get(id);
      return (
        other &&
        mayStandIn(other, item, person) &&
        !hasMovement(person.base, plan, { item: id, forms: formsOf(other, person, undefined) })
      );
    })
    .sort((a, b) => isFar(a) - isFar(b));
  return [...own, ...others.slice(0, mostOffered)];
}

/** Who it is, and among what they may choose: all, or comfort alone where only comfort may be shown. */
const choiceOf = (
  base: KnowledgeBase,
  { findings, triage, leads, cautions }: Conclusion
): { readonly person: Person; readonly pool: readonly string[] } => ({
  person: personOf(base, findings, cautions, leads),
  pool: triage.content === 'full' && !isOnlyComfort(base, cautions) ? base.swapItems : base.comfortItems
});

/**
 * The plan with the person's own swaps. One that may no longer be offered is passed over: cautions win.
 * @param plan as the reasoning chose it
 */
export function withSwaps(
  base: KnowledgeBase,
  conclusion: Conclusion,
  plan: readonly PlanEntry[]
): readonly PlanEntry[] {
  const { swaps } = conclusion.findings.answers;
  if (Object.keys(swaps).length === 0) return plan;
  const { items } = indexKnowledge(base);
  const { person, pool } = choiceOf(base, conclusion);
  const swap = (entry: PlanEntry, others: readonly PlanEntry[]): PlanEntry => {
    const wanted = swaps[entry.item];
    if (wanted === undefined || !swapsFor(person, plan, entry, pool).includes(wanted)) return entry;
    const other = items.get(wanted === otherWay ? entry.item : wanted);
    if (!other) return entry;
    const forms =
      wanted === otherWay ? otherFormsOf(other, entry, person) : formsOf(other, person, undefined);
    const swapped = { ...entry, item: other.id, forms, insteadOf: entry.item };
    return hasMovement(base, others, swapped) ? entry : swapped;
  };
  // One after the other, so that two swaps never bring the same movement in.
  return plan.reduce<readonly PlanEntry[]>((done, entry, at) => {
    const others = [...done, ...plan.slice(at + 1)];
    return [...done, swap(entry, others)];
  }, []);
}

/**
 * What may stand in the place of each item, by the item that the plan itself chose; what has been swapped in
 * elsewhere is not offered twice.
 */
export function swapOffers(
  base: KnowledgeBase,
  assessment: Conclusion & { readonly plan: readonly PlanEntry[] }
): ReadonlyMap<string, readonly string[]> {
  const { findings, leads, cautions, triage } = assessment;
  const chosen =
    triage.content === 'full'
      ? composePlan(base, findings, leads, cautions)
      : comfortPlan(base, findings, cautions);
  const { person, pool } = choiceOf(base, assessment);
  return new Map(
    chosen.map((entry) => [
      entry.item,
      swapsFor(person, chosen, entry, pool).filter(
        (id) => !assessment.plan.some(({ item, insteadOf }) => item === id && insteadOf !== entry.item)
      )
    ])
  );
}
