// Who does the plan: which items somebody can do, and in which forms.
import type { CautionCode, Item, KnowledgeBase } from '#content/schema.ts';
import type { Findings } from './findings.ts';
import { compareIds } from './fit.ts';
import { indexKnowledge } from './index-by-id.ts';
import type { Lead } from './leads.ts';
import { rowsOf } from './plan-rows.ts';
import { ageWhenNotGiven } from './triage.ts';

/** From this age on the chair set comes first. */
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
  const { lackingForms = {} } = person.base;
  if (asked !== undefined) forms.add(asked);
  for (const { code, form } of item.changedBy) if (person.codes.has(code)) forms.add(form);
  const needsFloor = item.position === 'floor' || item.position === 'kneeling';
  if (item.hasAlternative && needsFloor && person.prefersChair) forms.add('alternative');
  for (const thing of item.kit) {
    const form = kit.includes(thing) ? null : lackingForms[thing];
    if (form && (form !== 'alternative' || item.hasAlternative)) forms.add(form);
  }
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
