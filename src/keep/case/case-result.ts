// An assessment as a case file's result: plain ids that a person or a program can compare.
import type { KnowledgeBase } from '#content/schema.ts';
import type { Assessment } from '#reasoning/assess.ts';
import { indexKnowledge } from '#reasoning/index-by-id.ts';

/** The result of one case. */
export interface CaseResult {
  readonly id: string;
  readonly level: string;
  readonly dueDays: number | null;
  readonly crisis: boolean;
  readonly content: string;
  /** In rule order; with a question mark where only unsure answers fire the rule. */
  readonly fired: readonly string[];
  readonly patterns: readonly {
    readonly id: string;
    readonly fit: string;
    readonly for: readonly string[];
    readonly against: readonly string[];
  }[];
  /** The patterns that lead, the better first; empty where nothing may be shown. */
  readonly leads: readonly string[];
  readonly tests: readonly string[];
  readonly plan: readonly string[];
}

/** Shortens an assessment to ids. */
export function caseResult(
  base: KnowledgeBase,
  id: string,
  { triage, patterns, leads, tests, plan }: Assessment
): CaseResult {
  const { signs } = indexKnowledge(base);
  // A line of a sign that is used as a feature goes by the name of the sign, as a case file names it.
  const named = ({ feature }: { readonly feature: string }) => signs.get(feature)?.lineOf ?? feature;
  return {
    id,
    level: triage.level,
    dueDays: triage.dueDays,
    crisis: triage.crisis,
    content: triage.content,
    fired: triage.fired.map((rule) => (rule.isUnsure ? `${rule.id}?` : rule.id)),
    patterns: patterns.map((fit) => ({
      id: fit.pattern.id,
      fit: fit.word,
      for: fit.for.map(named),
      against: fit.against.map(named)
    })),
    leads: leads.map(({ fit }) => fit.pattern.id),
    tests: tests.map((test) => test.id),
    plan: plan.map(({ item }) => item)
  };
}
