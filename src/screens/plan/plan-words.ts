// Which words a plan says beside its items: how it begins, why it holds them, what replies, when to be seen.
import { reviewIntervals } from '#content/facts.ts';
import type { ItemId } from '#content/items.ts';
import { reviews } from '#text/facts.ts';
import { patterns } from '#text/patterns.ts';
import { plan as words } from '#text/plan.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { base } from '../session/base.ts';
import type { Assessment } from '#reasoning/assess.ts';
import type { PlanEntry } from '#reasoning/plan.ts';
import { isSameReason, sharedReason } from '#reasoning/plan-why.ts';
import { rowsOf } from '#reasoning/plan-rows.ts';
import { valuesOf } from '#reasoning/test-results.ts';
import { say } from '#ui/say.ts';

const isComfortOnly = ({ triage }: Assessment) => triage.content === 'comfort';

/** The sentence that a plan begins with. Careful words come before those about somebody's own activity. */
export function planLead(assessment: Assessment, hasActivity: boolean): string {
  if (assessment.plan.length === 0) return words.empty;
  if (assessment.cautions.has('SURG')) return words.surgeryLead;
  if (isComfortOnly(assessment)) return words.comfortLead;
  return hasActivity ? words.leadFor : words.lead;
}

/** Whether a movement check hurt, on any side. */
export const hasHurtInCheck = ({ findings }: Assessment): boolean =>
  Object.values(findings.answers.tests).some((answer) => valuesOf(answer).includes('pain'));

/** When to see someone if it does not ease. Where that is soon anyway, nothing names a later day. */
export function whenToBeSeen({ findings, triage }: Assessment): readonly string[] {
  if (triage.level === 'soon') return [];
  return reviewIntervals
    .filter(({ action, sites }) => action === 'see-someone' && sites.some((site) => findings.sites.has(site)))
    .map(({ id }) => reviews[id]);
}

/** Replies that ask for no movement and promise no course: all that fits until somebody has looked. */
const gentleReplies: readonly string[] = ['yf-mood', 'yf-sleep', 'yf-support'];

/** Ids of what weighs on somebody and is replied to. A "not sure" is not. */
export const repliedTo = (assessment: Assessment, lines: InterviewAnswers['lines']): readonly string[] =>
  base.signs
    .filter(({ id, group }) => group === 'outlook' && lines[id] === 'yes')
    .map(({ id }) => id)
    .filter((id) => !isComfortOnly(assessment) || gentleReplies.includes(id));

const titles: Readonly<Record<string, { readonly title: string }>> = patterns;
const additions: Readonly<Record<string, string>> = words.additions;

/**
 * Why an item is in a plan.
 * @param shown the idea whose picture stands above, if one does
 */
function whyOf({ because }: Pick<PlanEntry, 'because'>, shown?: string): string {
  if (because.kind === 'finding') return additions[because.addition] ?? '';
  if (because.kind !== 'pattern') return words.because[because.kind];
  if (because.pattern === shown) return words.whyAll.idea;
  const title = titles[because.pattern]?.title;
  return title === undefined ? words.because['nothing-stands-out'] : say(words.because.pattern, { title });
}

/** Why a plan holds what it holds, said once for all that share it; and for each item with another reason, that. */
export function whyOfPlan(
  plan: readonly PlanEntry[],
  shown?: string
): { readonly all: string | undefined; readonly own: readonly (string | undefined)[] } {
  const shared = sharedReason(plan);
  const own = plan.map((entry) => (shared && isSameReason(entry.because, shared) ? undefined : whyOf(entry)));
  const isOfIdea = shared?.kind === 'pattern' && shared.pattern === shown;
  // What an item says of another reason never stands beside "all of it".
  const all =
    shared &&
    (isOfIdea && own.some((each) => each !== undefined)
      ? words.whyAll.most
      : whyOf({ because: shared }, shown));
  return { all, own };
}

/** Getting up from sitting, as the rows of the plan call it. */
const breakItem: ItemId = 'movement-break';

/** Whether the plan of these ideas has breaks from sitting that found no place in it: they are said in a line. */
export function missesBreaks({ leads, plan }: Assessment): boolean {
  const hasBreaks = rowsOf(base, leads).some(({ row }) =>
    row?.slots.some(({ oneOf }) => oneOf.some(({ item }) => item === breakItem))
  );
  return hasBreaks && !plan.some(({ item, insteadOf }) => (insteadOf ?? item) === breakItem);
}
