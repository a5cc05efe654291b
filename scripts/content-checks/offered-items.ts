// Which items somebody can come by: a row of the plan that names them, or a swap that really offers them to somebody.
import { siteIds } from '#content/ids.ts';
import type { KnowledgeBase } from '#content/schema.ts';
import { noAnswers } from '#reasoning/answers.ts';
import type { Answers } from '#reasoning/answers.ts';
import { findingsOf } from '#reasoning/findings.ts';
import { fitOf, partly } from '#reasoning/fit.ts';
import { composePlan } from '#reasoning/plan.ts';
import { swapOffers } from '#reasoning/swap-items.ts';
import { triage } from '#reasoning/triage.ts';

/** Items that a row of the plan, an addition to it or a list beside it names. */
function namedItems(base: KnowledgeBase): ReadonlySet<string> {
  const slots = [...base.planRows, ...base.planAdditions].flatMap((row) => row.slots);
  return new Set([
    ...slots.flatMap(({ oneOf }) => oneOf.map(({ item }) => item)),
    ...Object.values(base.strengthItems),
    ...base.comfortItems,
    ...base.fillItems,
    ...base.substitutes.map(({ instead }) => instead)
  ]);
}

/**
 * People whom no caution holds back: one for each place, with and without the floor and things to use. What a caution
 * alone would bring up is not counted: an exercise that only the ill are offered needs a row that says so.
 */
function easyPeople(base: KnowledgeBase): readonly Answers[] {
  return siteIds.flatMap((site) =>
    [true, false].flatMap((floor) =>
      [base.kitIds, []].map((kit) => ({
        ...noAnswers,
        age: 40,
        weeks: 8,
        sites: [site],
        floor,
        kit,
        unnamedFeatures: 'no' as const
      }))
    )
  );
}

/** What stands beside the plan that this person would have, were this pattern to lead. */
function swapsWith(base: KnowledgeBase, answers: Answers, pattern: KnowledgeBase['patterns'][number]) {
  const findings = findingsOf(base, answers);
  const leads = [{ fit: { ...fitOf(pattern, new Map()), fit: partly }, sites: answers.sites }];
  const cautions = new Set<never>();
  const conclusion = {
    findings,
    triage: { ...triage(base, findings), content: 'full' as const },
    leads,
    cautions,
    plan: composePlan(base, findings, leads, cautions)
  };
  return [...swapOffers(base, conclusion).values()].flat();
}

/**
 * Items that somebody can come by. Being among the swaps is not enough: only the first few that suit are offered, so
 * that an item at the end of the list can be one that nobody ever sees.
 */
export function offeredItems(base: KnowledgeBase): ReadonlySet<string> {
  const found = new Set(namedItems(base));
  const isDone = () => base.swapItems.every((id) => found.has(id));
  for (const answers of easyPeople(base)) {
    for (const pattern of base.patterns) {
      if (isDone()) return found;
      for (const id of swapsWith(base, answers, pattern)) found.add(id);
    }
  }
  return found;
}
