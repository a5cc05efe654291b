// Changes each rule for the worse, one at a time, and says what notices: the result of some state, or only the rule itself.
import { contentIds, levelIds } from '#content/ids.ts';
import type { KnowledgeBase, Rule } from '#content/schema.ts';
import { triage } from '#reasoning/triage.ts';
import { waysToSay } from './enumerate.ts';
import { SmallGrids } from './equal-inputs.ts';
import type { Expected } from './second-reading.ts';
import { SecondReading } from './second-reading.ts';
import { smallestSets } from './smallest-sets.ts';
import { findingsFor } from './state-space.ts';

/** What is done to a rule; `null` where it cannot be done. */
const changes = {
  deleted: (): Rule | 'gone' => 'gone',
  lowered: (rule: Rule): Rule | null => {
    const { id, content, when } = rule;
    if (rule.level === 'self-care') return null;
    if (rule.level === 'crisis') return { id, level: 'self-care', content, when };
    const level = levelIds[levelIds.indexOf(rule.level) + 1] ?? 'self-care';
    return level === 'soon' ? { id, level, dueDays: 14, content, when } : { id, level, content, when };
  },
  delayed: (rule: Rule): Rule | null => {
    if (rule.dueDays === undefined || rule.dueDays === 14) return null;
    return { ...rule, dueDays: rule.dueDays === 3 ? 7 : 14 };
  },
  raised: (rule: Rule): Rule | null => {
    if (rule.content === null || rule.content === 'full') return null;
    return { ...rule, content: contentIds[contentIds.indexOf(rule.content) + 1] ?? 'full' };
  }
} as const satisfies Record<string, (rule: Rule) => Rule | 'gone' | null>;
export type ChangeKind = keyof typeof changes;
export const changeKinds = Object.keys(changes) as ChangeKind[];

/** A state that some rule must answer to, with what must come of it. */
interface Outcome {
  readonly findings: ReturnType<typeof findingsFor>;
  readonly expected: Expected;
}

/** What must come of every smallest set of every rule, each sign sure or not, in each cell that a rule tells apart. */
export function outcomesOf(base: KnowledgeBase): readonly Outcome[] {
  const reading = new SecondReading(base);
  const grids = new SmallGrids(base, reading);
  return base.rules.flatMap(({ when }) =>
    smallestSets(when).flatMap((set) =>
      waysToSay(base, set).flatMap((said) => {
        const axial = { yes: set.axialCriteria, unsure: 0 };
        const candidates = reading.candidates(said, axial);
        return grids.gridFor(said.map(({ sign }) => sign)).cells.map((cell) => ({
          findings: findingsFor(base, said, cell, axial),
          expected: reading.expected(candidates, cell)
        }));
      })
    )
  );
}

/** Whether a person would be told what must be told; which rules fired is not asked. */
export function isRight(base: KnowledgeBase, { findings, expected }: Outcome): boolean {
  const { level, dueDays, content, crisis } = triage(base, findings);
  return (
    level === expected.level &&
    dueDays === expected.dueDays &&
    content === expected.content &&
    crisis === expected.crisis
  );
}

/** One change of one rule, and what notices it. */
export interface RuleChange {
  readonly rule: string;
  readonly kind: ChangeKind;
  /** `result`: some state is told less than it must be. `rule`: only the rule is not what the table says. */
  readonly noticedBy: 'result' | 'rule' | 'nothing';
}

/**
 * Makes every change and looks who notices.
 * @param base the knowledge with the rules that are to be changed
 * @param table the same rules, written down apart
 */
export function tryRuleChanges(base: KnowledgeBase, table: readonly Rule[]): readonly RuleChange[] {
  const outcomes = outcomesOf({ ...base, rules: table });
  return changeKinds.flatMap((kind) =>
    base.rules.flatMap((rule, at): RuleChange[] => {
      const changed = changes[kind](rule);
      if (changed === null) return [];
      const rules = changed === 'gone' ? base.rules.toSpliced(at, 1) : base.rules.with(at, changed);
      const worse = { ...base, rules };
      // A rule that does not fire cannot change what comes out.
      const touched = outcomes.filter(({ expected }) =>
        expected.fired.some((id) => id === rule.id || id === `${rule.id}?`)
      );
      const isSeen = touched.some((outcome) => !isRight(worse, outcome));
      const isSame = JSON.stringify(rules) === JSON.stringify(table);
      return [{ rule: rule.id, kind, noticedBy: isSeen ? 'result' : isSame ? 'nothing' : 'rule' }];
    })
  );
}
