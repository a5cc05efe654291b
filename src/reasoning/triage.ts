// How urgent it is: every rule runs, the most severe that fires wins, and all that fired are kept.
import { contentIds, levelIds } from '#content/ids.ts';
import type { ContentId, KnowledgeBase, LevelId, Rule } from '#content/schema.ts';
import type { ConditionView } from './conditions.ts';
import { holds } from './conditions.ts';
import type { Findings } from './findings.ts';
import { indexKnowledge } from './index-by-id.ts';
import { valuesOf } from './test-results.ts';

/** A rule that fired; `isUnsure` where only unsure answers fired it. */
export interface FiredRule {
  readonly id: string;
  readonly isUnsure: boolean;
  /** Who is named first on the page of care. */
  readonly team?: NonNullable<Rule['team']>;
}

export interface Triage {
  readonly level: LevelId;
  /** Days within which to be seen; only with level `soon`. */
  readonly dueDays: 3 | 7 | 14 | null;
  /** Thoughts of ending one's life; shown beside any level. */
  readonly crisis: boolean;
  readonly content: ContentId;
  /** In rule order. */
  readonly fired: readonly FiredRule[];
}

/**
 * An age that is not given: rules run as at 80, and "under 18" is left out. Running at 17 as well adds
 * nothing, because every other rule can only be raised by a higher age.
 */
export const ageWhenNotGiven = 80;

/**
 * How the answers look to a condition.
 * @param isUnsureYes whether unsure signs count as yes, and as new
 */
export function conditionView(base: KnowledgeBase, findings: Findings, isUnsureYes: boolean): ConditionView {
  const { answers, yes, unsure, began } = findings;
  const flags = indexKnowledge(base).yellowFlags;
  let yellowFlags = 0;
  for (const sign of yes) if (flags.has(sign)) yellowFlags += 1;
  if (isUnsureYes) for (const sign of unsure) if (flags.has(sign)) yellowFlags += 1;
  return {
    isYes: isUnsureYes ? (sign) => yes.has(sign) || unsure.has(sign) : (sign) => yes.has(sign),
    isNew: isUnsureYes
      ? (sign) => unsure.has(sign) || (yes.has(sign) && began.has(sign))
      : (sign) => yes.has(sign) && began.has(sign),
    sites: findings.sites,
    age: answers.age ?? ageWhenNotGiven,
    weeks: answers.weeks,
    axialCriteria: answers.axialCriteria.yes + (isUnsureYes ? answers.axialCriteria.unsure : 0),
    yellowFlags
  };
}

/** What counts of a rule that fires. */
type Effect = Pick<Rule, 'level' | 'dueDays' | 'content'>;

/** What a rule contributes: its own level and content, or less where only unsure answers fired it. */
function effectOf(rule: Rule, isUnsure: boolean): Effect | null {
  if (!isUnsure || rule.level === 'emergency-call' || rule.level === 'ed-today') return rule;
  if (rule.level === 'same-day') return { level: 'soon', dueDays: 3, content: 'none' };
  return rule.level === 'crisis' ? rule : null;
}

/**
 * Runs every rule over the findings.
 * Unsure is judged rule by rule: what only unsure answers fire counts in full at the two emergency levels,
 * as "within three days, no self-care" at `same-day`, and not at all at `soon`.
 * @returns one level, never fewer; `fired` in rule order
 * @source rule table and handling of unsure: content/rules.ts and docs/decisions
 */
export function triage(base: KnowledgeBase, findings: Findings): Triage {
  const certain = conditionView(base, findings, false);
  const hasUnsure = findings.unsure.size > 0 || findings.answers.axialCriteria.unsure > 0;
  const possible = hasUnsure ? conditionView(base, findings, true) : certain;
  const fired: FiredRule[] = [];
  let level = levelIds.length - 1;
  let content = contentIds.length - 1;
  let dueDays: 3 | 7 | 14 | null = null;
  let crisis = false;
  const count = (effect: Effect) => {
    if (effect.level === 'crisis') {
      crisis = true;
      return;
    }
    level = Math.min(level, levelIds.indexOf(effect.level));
    if (effect.content !== null) content = Math.min(content, contentIds.indexOf(effect.content));
    if (effect.dueDays !== undefined && (dueDays === null || effect.dueDays < dueDays))
      dueDays = effect.dueDays;
  };
  for (const rule of base.rules) {
    const isCertain = holds(rule.when, certain);
    if (!isCertain && !(hasUnsure && holds(rule.when, possible))) continue;
    fired.push({ id: rule.id, isUnsure: !isCertain, ...(rule.team && { team: rule.team }) });
    const effect = effectOf(rule, !isCertain);
    if (effect) count(effect);
  }
  const { referRule } = base;
  if (
    referRule &&
    Object.values(findings.answers.tests).some((answer) => valuesOf(answer).includes('refer'))
  ) {
    fired.push({ id: referRule.id, isUnsure: false });
    count(referRule);
  }
  const levelId = levelIds[level] ?? 'self-care';
  return {
    level: levelId,
    dueDays: levelId === 'soon' ? dueDays : null,
    crisis,
    content: levelId === 'soon' || levelId === 'self-care' ? (contentIds[content] ?? 'none') : 'none',
    fired
  };
}
