// Why a plan holds what it holds: the reason of most of its items, said once, and which items have another.
import type { PlanEntry } from './plan.ts';

type Reason = PlanEntry['because'];

/** Whether two items are in a plan for the same reason. */
export const isSameReason = (one: Reason, other: Reason): boolean =>
  one.kind === 'pattern'
    ? other.kind === 'pattern' && one.pattern === other.pattern
    : one.kind === 'finding'
      ? other.kind === 'finding' && one.addition === other.addition
      : one.kind === other.kind;

/** The reason that most items of a plan share, the first of them where several do; none of an empty plan. */
export function sharedReason(plan: readonly PlanEntry[]): Reason | undefined {
  const reasons = plan.map(({ because }) => because);
  const countOf = (reason: Reason) => reasons.filter((other) => isSameReason(reason, other)).length;
  return reasons.reduce<Reason | undefined>(
    (best, reason) => (best === undefined || countOf(reason) > countOf(best) ? reason : best),
    undefined
  );
}
