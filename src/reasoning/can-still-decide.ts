// Which questions can still change the outcome once nothing of a plan can be shown: the others need not be asked.
import { levelIds } from '#content/ids.ts';
import type { AskCondition, KnowledgeBase, Rule } from '#content/schema.ts';
import type { ConditionView } from './conditions.ts';
import { holds } from './conditions.ts';
import type { Findings } from './findings.ts';
import { indexKnowledge } from './index-by-id.ts';
import type { Triage } from './triage.ts';
import { conditionView } from './triage.ts';

/** What is known at one point of the way, and what lies ahead. */
export interface PointOnTheWay {
  /** What was answered up to here, and nothing later. */
  readonly findings: Findings;
  /** How urgent that makes it. */
  readonly triage: Triage;
  /** Signs that may still be answered, in any way: yes, not sure, new. */
  readonly ahead: ReadonlySet<string>;
}

/** Signs of the parts of a condition that could still hold. */
function livingSigns(condition: AskCondition, view: ConditionView): readonly string[] {
  if (!holds(condition, view)) return [];
  if ('all' in condition) return condition.all.flatMap((part) => livingSigns(part, view));
  if ('or' in condition) return condition.or.flatMap((part) => livingSigns(part, view));
  if ('any' in condition) return condition.any;
  if ('new' in condition) return condition.new;
  return [];
}

function viewOf(base: KnowledgeBase, { findings, ahead }: PointOnTheWay): ConditionView {
  const known = conditionView(base, findings, true);
  return {
    ...known,
    isYes: (sign) => known.isYes(sign) || ahead.has(sign),
    isNew: (sign) => known.isNew(sign) || ahead.has(sign),
    axialCriteria: Infinity,
    yellowFlags: Infinity
  };
}

/**
 * The rules that could still fire and say more than what already stands: a higher level, or fewer days at the same one.
 * Nothing is tried out: whatever lies ahead may be yes, unsure and new at once. A condition has no "not", so no answer
 * can take away what stands.
 * @param among those that could at an earlier point of the same way; with the same standing no other can
 */
export function rulesThatCanStillDecide(
  base: KnowledgeBase,
  point: PointOnTheWay,
  among: readonly Rule[] = base.rules
): readonly Rule[] {
  const { level, dueDays } = point.triage;
  const at = levelIds.indexOf(level);
  const view = viewOf(base, point);
  return among.filter((rule) => {
    const isSooner = rule.level === level && (rule.dueDays ?? Infinity) < (dueDays ?? -1);
    // A crisis stands beside the levels, before all of them.
    const saysMore = isSooner || (rule.level === 'crisis' ? -1 : levelIds.indexOf(rule.level)) < at;
    return saysMore && holds(rule.when, view);
  });
}

/**
 * The signs whose answer could still change level or days, for somebody who has a page of their own: those that such a
 * rule reads in a part that can hold, what opens a count, and what any of these waits for.
 * @param living the rules that can still decide
 * @source ours; held by a law over random answers: answering the rest anyhow changes nothing
 */
export function signsThatCanStillDecide(
  base: KnowledgeBase,
  point: PointOnTheWay,
  living: readonly Rule[]
): ReadonlySet<string> {
  const { dependentSigns } = indexKnowledge(base);
  const view: ConditionView = { ...viewOf(base, point), isGateOpen: () => true };
  const known: ConditionView = { ...conditionView(base, point.findings, true), isGateOpen: () => true };
  const named = new Set(living.flatMap(({ when }) => livingSigns(when, view)));
  // What opens a count is always asked: a rule that counts names no sign.
  for (const { id, opens } of base.signs) if (opens === 'criteria') named.add(id);
  // A name may bring another, and that one a third.
  for (let before = -1; before !== named.size;) {
    before = named.size;
    for (const { id, askAfter, lineOf } of dependentSigns) {
      if (lineOf !== undefined && named.has(lineOf)) named.add(id);
      const waits = askAfter && named.has(id) && !holds(askAfter, known);
      if (waits) for (const sign of livingSigns(askAfter, view)) named.add(sign);
    }
  }
  return named;
}
