// The whole conclusion from the answers: urgency, explanations, regions, checks to offer, and a plan.
import type { CautionCode, KnowledgeBase, SelfTest } from '#content/schema.ts';
import type { Answers } from './answers.ts';
import { cautionsOf } from './cautions.ts';
import type { Findings } from './findings.ts';
import { findingsOf } from './findings.ts';
import type { PatternFit } from './fit.ts';
import { rankPatterns } from './fit.ts';
import type { Lead } from './leads.ts';
import { leadsOf } from './leads.ts';
import { offerTests } from './offer-tests.ts';
import type { PlanEntry } from './plan.ts';
import { comfortPlan, composePlan } from './plan.ts';
import type { RegionShift } from './regions.ts';
import { regionShifts } from './regions.ts';
import { withSwaps } from './swap-items.ts';
import type { Triage } from './triage.ts';
import { triage } from './triage.ts';

export interface Assessment {
  readonly findings: Findings;
  readonly triage: Triage;
  /** Empty where no self-care may be shown. */
  readonly patterns: readonly PatternFit[];
  readonly leads: readonly Lead[];
  readonly regions: readonly RegionShift[];
  readonly cautions: ReadonlySet<CautionCode>;
  /** Self-tests to offer next; only with full content. */
  readonly tests: readonly SelfTest[];
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
  return {
    patterns,
    leads: leadsOf(base, findings, patterns),
    regions: regionShifts(patterns, findings.features)
  };
}

/**
 * Draws every conclusion from the answers. Pure: same answers, same result, in any order given.
 * @param base the knowledge base
 * @param answers live answers only
 */
export function assess(base: KnowledgeBase, answers: Answers): Assessment {
  const findings = findingsOf(base, answers);
  const urgency = triage(base, findings);
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
      plan: []
    };
  }
  const { patterns, leads, regions } = conclude(base, findings);
  const isFull = urgency.content === 'full';
  const plan = isFull ? composePlan(base, findings, leads, codes) : comfortPlan(base, findings, codes);
  return {
    findings,
    triage: urgency,
    patterns,
    leads,
    regions,
    cautions: codes,
    tests: isFull ? offerTests(base, findings, patterns, codes) : [],
    plan: withSwaps(base, { findings, leads, cautions: codes }, plan, isFull)
  };
}
