// The whole conclusion from the answers: urgency, explanations, regions, checks to offer, and a plan.
import type { KnowledgeBase, SelfTest } from '#content/schema.ts';
import type { Answers } from './answers.ts';
import { cautionsOf } from './cautions.ts';
import type { Conclusion } from './conclusion.ts';
import type { Findings } from './findings.ts';
import { findingsOf } from './findings.ts';
import type { PatternFit } from './fit.ts';
import { rankPatterns } from './fit.ts';
import { leadsOf } from './leads.ts';
import { noTests, offerTests } from './offer-tests.ts';
import type { PlanEntry } from './plan.ts';
import { comfortPlan, composePlan } from './plan.ts';
import type { RegionShift } from './regions.ts';
import { regionShifts } from './regions.ts';
import { withSwaps } from './swap-items.ts';
import { triage, type Triage } from './triage.ts';

/** All that is concluded, plan included. */
export interface Assessment extends Conclusion {
  /** Empty where no self-care may be shown. */
  readonly patterns: readonly PatternFit[];
  readonly regions: readonly RegionShift[];
  /** Self-tests to offer next; only with full content. */
  readonly tests: readonly SelfTest[];
  /** Those of them of which some result would change the first idea or its word. */
  readonly decidingTests: ReadonlySet<string>;
  /** Empty where no self-care may be shown; comfort items only where only comfort may. */
  readonly plan: readonly PlanEntry[];
}

/**
 * The explanations alone: what competes, what leads, and what that says of each region. No urgency, no plan.
 * @param findings what follows from the answers; whoever calls this has seen to what may be shown
 */
export function conclude(
  base: KnowledgeBase,
  findings: Findings
): Pick<Assessment, 'patterns' | 'leads' | 'regions'> {
  const patterns = rankPatterns(base, findings);
  const leads = leadsOf(base, findings, patterns);
  return {
    patterns,
    leads,
    regions: regionShifts(
      base,
      leads.map(({ fit }) => fit),
      findings
    )
  };
}

/**
 * Draws every conclusion from the answers. Pure: same answers, same result, in any order given.
 * @param base the knowledge base
 * @param answers live answers only
 */
export function assess(base: KnowledgeBase, answers: Answers): Assessment {
  const findings = findingsOf(base, answers);
  return conclusionsOf(base, findings, triage(base, findings));
}

/**
 * The same, of findings and an urgency that are known already.
 * @param urgency that of these findings
 */
export function conclusionsOf(base: KnowledgeBase, findings: Findings, urgency: Triage): Assessment {
  const codes = cautionsOf(base, findings);
  if (urgency.content === 'none') {
    return {
      findings,
      triage: urgency,
      patterns: [],
      leads: [],
      regions: [],
      cautions: codes,
      tests: [],
      decidingTests: new Set(),
      plan: []
    };
  }
  const { patterns, leads, regions } = conclude(base, findings);
  const isFull = urgency.content === 'full';
  const offered = isFull ? offerTests(base, findings, patterns, codes) : noTests;
  const plan = isFull ? composePlan(base, findings, leads, codes) : comfortPlan(base, findings, codes);
  return {
    findings,
    triage: urgency,
    patterns,
    leads,
    regions,
    cautions: codes,
    tests: offered.tests,
    decidingTests: offered.deciding,
    plan: withSwaps(base, { findings, triage: urgency, leads, cautions: codes }, plan)
  };
}
