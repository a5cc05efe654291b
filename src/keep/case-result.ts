// An assessment as a case file's result: plain ids that a person or a program can compare.
import type { Assessment } from '#reasoning/assess.ts';

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
  readonly tests: readonly string[];
  readonly plan: readonly string[];
}

/** Shortens an assessment to ids. */
export function caseResult(id: string, { triage, patterns, tests, plan }: Assessment): CaseResult {
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
      for: fit.for.map(({ feature }) => feature),
      against: fit.against.map(({ feature }) => feature)
    })),
    tests: tests.map((test) => test.id),
    plan: plan.map(({ item }) => item)
  };
}
