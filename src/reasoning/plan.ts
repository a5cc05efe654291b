// The self-care plan: the leading pattern's row, refined by tests, limited by cautions, floor, kit and pain.
import type { CautionCode, KnowledgeBase, PlanSlot, SiteId } from '#content/schema.ts';
import { isOnlyComfort } from './cautions.ts';
import type { Findings } from './findings.ts';
import { indexKnowledge } from './index-by-id.ts';
import type { Lead } from './leads.ts';
import type { Person } from './person.ts';
import { areFormsAllowed, formsOf, isAllowed, personOf } from './person.ts';
import { applies, hasResult, preferredOrder, rowsOf, strengthItem } from './plan-rows.ts';

/** One item of a plan, in the forms that suit this person, and what brought it in. */
export interface PlanEntry {
  readonly item: string;
  /** Keys of the item's changed forms, most restrictive last; empty for the plain form. */
  readonly forms: readonly string[];
  readonly because:
    | { readonly kind: 'pattern'; readonly pattern: string }
    | { readonly kind: 'finding'; readonly addition: string }
    | { readonly kind: 'comfort' | 'after-operation' | 'fill' };
  /** The item that the plan chose here, where the person has swapped it. */
  readonly insteadOf?: string;
}

const goalOrder = ['relief', 'mobility', 'stability', 'habit'] as const;

/** Whether a plan already holds the movement of an item, as itself or as the other form of another. */
export function hasMovement(
  base: KnowledgeBase,
  plan: readonly PlanEntry[],
  { item, forms }: Pick<PlanEntry, 'item' | 'forms'>
): boolean {
  const { items } = indexKnowledge(base);
  const movementsOf = (entry: Pick<PlanEntry, 'item' | 'forms'>) => [
    entry.item,
    ...(entry.forms.includes('alternative') ? [items.get(entry.item)?.alternativeIs ?? entry.item] : [])
  ];
  const wanted = movementsOf({ item, forms });
  return plan.some((entry) => movementsOf(entry).some((movement) => wanted.includes(movement)));
}

/** Gathers entries up to the most that a plan may hold. */
class Draft {
  readonly entries: PlanEntry[] = [];
  readonly #person: Person;
  constructor(person: Person) {
    this.#person = person;
  }

  get isFull(): boolean {
    return this.entries.length >= this.#person.mostItems;
  }

  has(item: string): boolean {
    return this.entries.some((entry) => entry.item === item);
  }

  /** Adds an item if it is allowed, not there yet, and there is room. */
  add(id: string, form: string | undefined, because: PlanEntry['because']): boolean {
    const { base, findings } = this.#person;
    const substitute = base.substitutes.find(
      ({ item, lacking }) => item === id && !findings.answers.kit.includes(lacking)
    );
    const { items } = indexKnowledge(base);
    const wanted = items.get(id);
    const item = items.get(substitute?.instead ?? id);
    // What takes an item away takes away what would stand in for it.
    if (!wanted || !item || !isAllowed(wanted, this.#person) || !isAllowed(item, this.#person)) return false;
    const forms = formsOf(item, this.#person, substitute ? undefined : form);
    if (!areFormsAllowed(item, forms, this.#person)) return false;
    if (this.isFull || hasMovement(base, this.entries, { item: item.id, forms })) return false;
    this.entries.push({ item: item.id, forms, because });
    return true;
  }

  /** Adds the first item of a slot that the person can do, unless one of the slot's is there already. */
  fill(slot: PlanSlot, sites: readonly SiteId[], because: PlanEntry['because']): boolean {
    const { base, findings, prefersChair } = this.#person;
    if (slot.onlyIf && !hasResult(findings, slot.onlyIf)) return false;
    const choices = preferredOrder(base, findings, prefersChair, slot).map(({ item, form }) => ({
      item: item === 'strength-item' ? strengthItem(base, sites) : item,
      form
    }));
    if (choices.some(({ item }) => this.has(item))) return false;
    return choices.some(({ item, form }) => this.add(item, form, because));
  }
}

/** Relief, then mobility, stability, habit; within a goal in the order in which items came in. */
function inGoalOrder(base: KnowledgeBase, entries: readonly PlanEntry[]): readonly PlanEntry[] {
  const index = indexKnowledge(base);
  const goal = (entry: PlanEntry) => {
    const item = index.items.get(entry.item);
    return item ? goalOrder.indexOf(item.goal) : goalOrder.length;
  };
  return [...entries].sort((a, b) => goal(a) - goal(b));
}

/** Comfort items only, within cautions. */
export function comfortPlan(
  base: KnowledgeBase,
  findings: Findings,
  codes: ReadonlySet<CautionCode>,
  kind: 'comfort' | 'after-operation' = 'comfort'
): readonly PlanEntry[] {
  // Comfort is no work that somebody could be unsure of.
  const draft = new Draft({ ...personOf(base, findings, codes, []), mostItems: base.planSize.most });
  for (const item of base.comfortItems) draft.add(item, undefined, { kind });
  return inGoalOrder(base, draft.entries);
}

/**
 * Composes a plan of at most five items, in the order relief, mobility, stability, habit.
 * The leading pattern's row comes first, then one item of a second lead, then what findings add while there
 * is room; a caution always wins, and a plan of fewer than three is filled up.
 * @param leads as `leadsOf` gives them, the first lead first
 * @source rows, additions and cautions: content/plan-rows.ts, content/items.ts, content/cautions.ts
 */
export function composePlan(
  base: KnowledgeBase,
  findings: Findings,
  leads: readonly Lead[],
  codes: ReadonlySet<CautionCode>
): readonly PlanEntry[] {
  if (isOnlyComfort(base, codes)) return comfortPlan(base, findings, codes, 'after-operation');
  const rows = rowsOf(base, leads);
  const person = personOf(base, findings, codes, leads);
  const draft = new Draft(person);
  rows.forEach(({ lead, row }, place) => {
    if (!row) return;
    const sites = lead?.sites ?? [...findings.sites];
    const because = { kind: 'pattern', pattern: row.pattern } as const;
    for (const slot of row.slots) {
      const isAdded = draft.fill(slot, sites, because);
      if (place > 0 && isAdded) break;
    }
  });
  for (const addition of base.planAdditions) {
    if (!applies(addition, findings)) continue;
    for (const slot of addition.slots) {
      draft.fill(slot, [...findings.sites], { kind: 'finding', addition: addition.id });
    }
  }
  for (const item of base.fillItems) {
    if (draft.entries.length < base.planSize.fewest) draft.add(item, undefined, { kind: 'fill' });
  }
  return inGoalOrder(base, draft.entries);
}
