// The self-care plan: the leading pattern's row, refined by tests, limited by cautions, floor, kit and pain.
import type {
  CautionCode,
  Item,
  KnowledgeBase,
  PlanAddition,
  PlanRow,
  PlanSlot,
  SiteId
} from '#content/schema.ts';
import { siteIds } from '#content/ids.ts';
import type { Findings } from './findings.ts';
import { compareIds, partly } from './fit.ts';
import { indexKnowledge } from './index-by-id.ts';
import type { Lead } from './leads.ts';
import { isLimited, valuesOf } from './test-results.ts';
import { ageWhenNotGiven } from './triage.ts';

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

/** The row for a lead that has little support. */
const noLeadRow = 'nothing-stands-out';
const goalOrder = ['relief', 'mobility', 'stability', 'habit'] as const;
const oldAge = 75;

/** What decides whether and how a person can do an item. */
export interface Person {
  readonly base: KnowledgeBase;
  readonly findings: Findings;
  readonly codes: ReadonlySet<CautionCode>;
  readonly never: ReadonlySet<string>;
  /** No floor, or so old that the chair set comes first. */
  readonly prefersChair: boolean;
  /** Items that the plan may hold: as few as plans have for somebody not sure of doing it. */
  readonly mostItems: number;
}

/** Whether a caution or the leading pattern takes an item away. */
export function isAllowed(item: Item, person: Person): boolean {
  return (
    !person.never.has(item.id) &&
    !item.removedBy.some((code) => person.codes.has(code)) &&
    !item.notForSites?.some((site) => person.findings.sites.has(site))
  );
}

/** The changed forms of an item that cautions, floor and kit ask for. */
export function formsOf(item: Item, person: Person, asked: string | undefined): readonly string[] {
  const { kit } = person.findings.answers;
  const forms = new Set<string>();
  if (asked !== undefined) forms.add(asked);
  for (const { code, form } of item.changedBy) if (person.codes.has(code)) forms.add(form);
  const needsFloor = item.position === 'floor' || item.position === 'kneeling';
  const lacksChair = item.kit.includes('chair') && !kit.includes('chair');
  if (item.hasAlternative && ((needsFloor && person.prefersChair) || lacksChair)) forms.add('alternative');
  if (item.kit.includes('ball') && !kit.includes('ball')) forms.add('no-ball');
  if (item.kit.includes('band') && !kit.includes('band')) forms.add('no-band');
  if (forms.has('alternative') && item.alternativeSteadiedBy?.some((code) => person.codes.has(code)))
    forms.add('steady');
  return [...forms].sort(compareIds);
}

/** Whether the forms themselves may be done: the other form of an item has cautions of its own. */
export function areFormsAllowed(item: Item, forms: readonly string[], person: Person): boolean {
  if (!forms.includes('alternative')) return true;
  const standIn = indexKnowledge(person.base).items.get(item.alternativeIs ?? '');
  return (
    !item.alternativeRemovedBy?.some((code) => person.codes.has(code)) &&
    (standIn === undefined || isAllowed(standIn, person))
  );
}

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

/** The strength item of the place, the first of the chosen ones in body order. */
function strengthItem(person: Person, sites: readonly SiteId[]): string {
  const site = siteIds.find((id) => sites.includes(id)) ?? 'low-back';
  return person.base.strengthItems[site];
}

/** Which of two thoracic or hip items a slot takes first: the chair one without floor, the tested one with a test. */
function preferredOrder(slot: PlanSlot, person: Person): PlanSlot['oneOf'] {
  const index = indexKnowledge(person.base);
  const features = person.findings.features;
  const isHipFront = features.get('t-hip-ext-low') === true && features.get('t-hip-ir-low') !== true;
  const rank = ({ item }: PlanSlot['oneOf'][number]) => {
    const position = index.items.get(item)?.position;
    if (isHipFront && item === 'hip-front-stretch') return -1;
    return person.prefersChair && (position === 'floor' || position === 'bed') ? 1 : 0;
  };
  // A slot of one hip item and another is settled by tests, not by chair: both have a standing or seated form.
  if (slot.oneOf.some(({ item }) => item === 'hip-front-stretch')) {
    return [...slot.oneOf].sort((a, b) => (isHipFront ? rank(a) - rank(b) : 0));
  }
  return [...slot.oneOf].sort((a, b) => rank(a) - rank(b));
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
    if (slot.onlyIf === 'press-up-eases' && !pressUpEases(this.#person.findings)) return false;
    const choices = preferredOrder(slot, this.#person).map(({ item, form }) => ({
      item: item === 'strength-item' ? strengthItem(this.#person, sites) : item,
      form
    }));
    if (choices.some(({ item }) => this.has(item))) return false;
    return choices.some(({ item, form }) => this.add(item, form, because));
  }
}

export function pressUpEases(findings: Findings): boolean {
  return findings.answers.tests['press-up-response'] === 'ok';
}

/** The row of a lead; a lead with little support takes the row of no lead. */
function rowOf(base: KnowledgeBase, lead: Lead | undefined): PlanRow | undefined {
  const pattern = lead && lead.fit.fit >= partly ? lead.fit.pattern.id : noLeadRow;
  return base.planRows.find((row) => row.pattern === pattern);
}

const rowsOf = (base: KnowledgeBase, leads: readonly Lead[]) =>
  (leads.length === 0 ? [undefined] : leads).map((lead) => ({ lead, row: rowOf(base, lead) }));

/** Whether a finding brings its items in. */
function applies(addition: PlanAddition, findings: Findings): boolean {
  const { answers, sites } = findings;
  if (addition.sites && !addition.sites.some((site) => sites.has(site))) return false;
  const { when } = addition;
  if ('tests' in when) {
    return when.tests.some((id) => {
      const answer = answers.tests[id];
      return answer !== undefined && isLimited(answer);
    });
  }
  if ('painAtLeast' in when) return (answers.pain ?? 0) >= when.painAtLeast;
  if ('pressUpEases' in when) return pressUpEases(findings);
  if ('noFloor' in when) return !answers.floor;
  const done = Object.values(answers.tests);
  return done.length >= 2 && done.every((answer) => valuesOf(answer).every((value) => value === 'ok'));
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

/** What decides whether and how this person can do an item; with leads, what their rows never give. */
export function personOf(
  base: KnowledgeBase,
  findings: Findings,
  codes: ReadonlySet<CautionCode>,
  leads: readonly Lead[]
): Person {
  const never = rowsOf(base, leads).flatMap(({ row }) => row?.never ?? []);
  const isOld = (findings.answers.age ?? ageWhenNotGiven) >= oldAge;
  const { confidence, floor } = findings.answers;
  const isUnsure = confidence !== null && confidence < base.planSize.confident;
  return {
    base,
    findings,
    codes,
    never: new Set(never),
    prefersChair: !floor || isOld,
    mostItems: isUnsure ? base.planSize.fewest : base.planSize.most
  };
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
  if (codes.has('SURG')) return comfortPlan(base, findings, codes, 'after-operation');
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
