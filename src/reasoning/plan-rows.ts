// What brings items into a plan: the rows of the leads, and what findings add.
import { siteIds } from '#content/ids.ts';
import type { KnowledgeBase, PlanAddition, PlanRow, PlanSlot, SiteId, TestResult } from '#content/schema.ts';
import type { Findings } from './findings.ts';
import { partly } from './fit.ts';
import { indexKnowledge } from './index-by-id.ts';
import type { Lead } from './leads.ts';
import { isLimited, valuesOf } from './test-results.ts';

/** Whether a self-test is done, with this result and no other. */
export function hasResult({ answers }: Findings, { test, is }: TestResult): boolean {
  return answers.tests[test] === is;
}

/** The row of a lead; a lead with little support takes the row of no lead. */
function rowOf(base: KnowledgeBase, lead: Lead | undefined): PlanRow | undefined {
  const leading = lead && lead.fit.fit >= partly ? lead.fit.pattern.id : null;
  return base.planRows.find(({ pattern, withoutLead }) =>
    leading === null ? withoutLead === true : pattern === leading
  );
}

/** The rows that the leads bring in, in their order; where nothing leads, the one for that. */
export const rowsOf = (base: KnowledgeBase, leads: readonly Lead[]) =>
  (leads.length === 0 ? [undefined] : leads).map((lead) => ({ lead, row: rowOf(base, lead) }));

/** Whether a finding brings its items in. */
export function applies(addition: PlanAddition, findings: Findings): boolean {
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
  if ('test' in when) return hasResult(findings, when);
  if ('noFloor' in when) return !answers.floor;
  const done = Object.values(answers.tests);
  return done.length >= 2 && done.every((answer) => valuesOf(answer).every((value) => value === 'ok'));
}

/** The strength item of the place, the first of the chosen ones in body order. */
export function strengthItem(base: KnowledgeBase, sites: readonly SiteId[]): string {
  const site = siteIds.find((id) => sites.includes(id)) ?? 'low-back';
  return base.strengthItems[site];
}

/**
 * The items of a slot, the first to be tried first: what tests settle is settled by them, and else what needs no floor
 * comes first for somebody who does best in a chair.
 */
export function preferredOrder(
  base: KnowledgeBase,
  { features }: Findings,
  prefersChair: boolean,
  slot: PlanSlot
): PlanSlot['oneOf'] {
  const { items } = indexKnowledge(base);
  type Choice = PlanSlot['oneOf'][number];
  const isFirst = ({ firstIf }: Choice) =>
    firstIf !== undefined && features.get(firstIf.feature) === true && features.get(firstIf.without) !== true;
  const isLast = ({ item }: Choice) => {
    const position = items.get(item)?.position;
    return prefersChair && (position === 'floor' || position === 'bed');
  };
  const isSettledByTests = slot.oneOf.some(({ firstIf }) => firstIf !== undefined);
  const rank = (choice: Choice) => Number(isSettledByTests ? !isFirst(choice) : isLast(choice));
  return [...slot.oneOf].sort((a, b) => rank(a) - rank(b));
}
