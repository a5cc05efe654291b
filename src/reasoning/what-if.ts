// What would change our mind: the nearest single answers that would change the lead or raise the urgency.
import type { KnowledgeBase, SiteId } from '#content/schema.ts';
import type { Answers } from './answers.ts';
import type { Findings } from './findings.ts';
import { findingsOf } from './findings.ts';
import { fitOf, partly, rankPatterns } from './fit.ts';
import type { Change, Flip } from './flips.ts';
import { answersWithFlip, byId, featureFlips, testFlips } from './flips.ts';
import type { Lead } from './leads.ts';
import { areRivals, leadsOf } from './leads.ts';
import { triage } from './triage.ts';
import { isLowered, raised, urgencyChanges } from './urgency-changes.ts';

/** Ids of the questions whose answers may be flipped. */
export interface Questions {
  /** Questions of habit, triggers and relief; a follow-up only while it applies. */
  readonly features: readonly string[];
  /** Self-tests that are done, or that the person could do. */
  readonly tests: readonly string[];
  readonly signs: readonly string[];
}

/** What would change the conclusion. */
export interface WhatIf {
  /** One entry for each lead, in the order of the leads; at most four changes each. */
  readonly leads: readonly {
    readonly pattern: string;
    readonly sites: readonly SiteId[];
    readonly changes: readonly Change[];
  }[];
  /** Answers that would raise the urgency: at most five, most urgent first. */
  readonly urgency: readonly Change[];
}

const mostLeadChanges = 4;
/** Changes of fit nearer than this are the same change: what is left is the noise of subtracting. */
const samePrecision = 1e9;

/** The pattern that a lead shows: none where it has little support. */
const shownPattern = (lead: Lead | undefined) =>
  lead && lead.fit.fit >= partly ? lead.fit.pattern.id : null;

interface LeadChange {
  readonly change: Change;
  readonly isNewLead: boolean;
  /** The largest change of fit of the pattern that leads and the one that would. */
  readonly size: number;
}

/** Which of the leads after a flip stands for a lead of before; undefined where that one is none any more. */
function successorOf(lead: Lead, isSecond: boolean, leadsAfter: readonly Lead[]): Lead | undefined {
  const here = leadsAfter.filter(({ sites }) => sites.some((site) => lead.sites.includes(site)));
  const shown = shownPattern(lead);
  const same = here.find((each) => shownPattern(each) === shown);
  // A second idea is not followed by the one before it.
  if (isSecond) return same;
  // Where one lead would part into one each for two places, the one that is new is the change.
  const isParted = here.some(({ sites }) => sites.length < lead.sites.length);
  return (isParted ? here.find((each) => shownPattern(each) !== shown) : undefined) ?? here[0];
}

/** What a flip would do to one lead; null where that lead stays as it is. */
function leadChange(
  flip: Flip,
  lead: Lead,
  isSecond: boolean,
  before: Findings,
  after: Findings,
  leadsAfter: readonly Lead[],
  urgency: Pick<Change['becomes'], 'level' | 'dueDays'>
): LeadChange | null {
  const shown = shownPattern(lead);
  const next = successorOf(lead, isSecond, leadsAfter);
  if (isSecond && !next) return null;
  const pattern = shownPattern(next);
  const isNewLead = pattern !== shown;
  if (!isNewLead && (pattern === null || next?.fit.word === lead.fit.word)) return null;
  const changes = [lead, ...(next ? [next] : [])].map(({ fit }) =>
    Math.abs(fitOf(fit.pattern, after.features).fit - fitOf(fit.pattern, before.features).fit)
  );
  return {
    change: {
      ...flip,
      becomes: {
        ...(isNewLead && { lead: pattern }),
        ...(pattern !== null && next && { word: next.fit.word }),
        ...urgency
      }
    },
    isNewLead,
    size: Math.round(Math.max(...changes) * samePrecision) / samePrecision
  };
}

const largestFirst = (a: LeadChange, b: LeadChange) =>
  Number(b.isNewLead) - Number(a.isNewLead) || b.size - a.size || byId(a.change, b.change);

/**
 * The single answers that would change the conclusion, found by flipping each and starting over.
 * Nothing that would lower the urgency, or allow more self-care, is ever among them.
 *
 * `leads`: flips after which another pattern would lead, none would, or the lead's word would change. A new lead
 * comes before a new word; then the larger change of fit (of the pattern that leads or would lead), then id.
 * Empty where no self-care may be shown; a flip that would end self-care stands in `urgency` alone.
 *
 * `urgency`: signs that would lead to a more urgent level, or to fewer days. Most urgent first, then what is asked
 * because of these places, of everybody, elsewhere; then id. Levels take turns, so that each is heard.
 * @param base the knowledge base
 * @param answers live answers only; see `Answers` for shapes and units
 * @param questions what may be flipped; an id that the base does not hold changes nothing
 */
export function whatIf(base: KnowledgeBase, answers: Answers, questions: Questions): WhatIf {
  const before = findingsOf(base, answers);
  const urgency = triage(base, before);
  const leads = urgency.content === 'none' ? [] : leadsOf(base, before, rankPatterns(base, before));
  const found = leads.map((): LeadChange[] => []);
  const flips =
    leads.length === 0
      ? []
      : [
          ...questions.features.flatMap((id) => featureFlips(base, before, id)),
          ...questions.tests.flatMap((id) => testFlips(base, before, id))
        ];
  for (const flip of flips) {
    const flipped = answersWithFlip(base, answers, flip);
    const after = findingsOf(base, flipped);
    // Rules read signs and tests: a habit that is no sign leaves the urgency as it is.
    const isHabit = flip.kind === 'feature' && flipped.signs === answers.signs;
    const urgencyAfter = isHabit ? urgency : triage(base, after);
    if (urgencyAfter.content === 'none' || isLowered(urgency, urgencyAfter)) continue;
    const leadsAfter = leadsOf(base, after, rankPatterns(base, after));
    leads.forEach((lead, at) => {
      const isSecond = at > 0 && areRivals(leads);
      const change = leadChange(
        flip,
        lead,
        isSecond,
        before,
        after,
        leadsAfter,
        raised(urgency, urgencyAfter)
      );
      if (change) found[at]?.push(change);
    });
  }
  return {
    leads: leads.map(({ fit, sites }, at) => ({
      pattern: fit.pattern.id,
      sites,
      changes: (found[at] ?? [])
        .sort(largestFirst)
        .slice(0, mostLeadChanges)
        .map(({ change }) => change)
    })),
    urgency: urgencyChanges(base, before, urgency, questions.signs)
  };
}
