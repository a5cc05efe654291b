// What would change our mind: the nearest single answers that would change the lead or raise the urgency.
import { contentIds, levelIds } from '#content/ids.ts';
import type { KnowledgeBase, LevelId, SelfTest, Sign, SiteId, TestValue } from '#content/schema.ts';
import type { Answers, SignAnswer, TestAnswer } from './answers.ts';
import type { Findings } from './findings.ts';
import { findingsOf } from './findings.ts';
import type { FitWord } from './fit.ts';
import { compareIds, fitOf, partly, rankPatterns } from './fit.ts';
import { indexKnowledge } from './index-by-id.ts';
import type { Lead } from './leads.ts';
import { leadsOf } from './leads.ts';
import { featuresOfTest, outcomesOf } from './test-results.ts';
import type { Triage } from './triage.ts';
import { triage } from './triage.ts';

/** Ids of the questions whose answers may be flipped. */
export interface Questions {
  /** Questions of habit, triggers and relief; a follow-up only while it applies. */
  readonly features: readonly string[];
  /** Self-tests that are done, or that the person could do. */
  readonly tests: readonly string[];
  readonly signs: readonly string[];
}

/** One answer, as it is (`null`: open) and as it might be. */
export type Flip =
  | { readonly kind: 'feature'; readonly id: string; readonly from: boolean | null; readonly to: boolean }
  | {
      readonly kind: 'test';
      readonly id: string;
      readonly from: TestAnswer | null;
      /** For both sides. */
      readonly to: TestValue;
    }
  | {
      readonly kind: 'sign';
      readonly id: string;
      readonly from: SignAnswer | null;
      /** `worse`: a yes of old that has become worse within the last 14 days. */
      readonly to: 'yes' | 'worse';
    };

/** A single answer, and what would follow from it. */
export type Change = Flip & {
  readonly becomes: {
    /** The pattern that would lead instead; null where none would stand out any more. */
    readonly lead?: string | null;
    /** The word of the lead as it would be. */
    readonly word?: FitWord;
    readonly level?: LevelId;
    /** Days; only with level `soon`. */
    readonly dueDays?: 3 | 7 | 14;
  };
};

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
const mostUrgencyChanges = 5;
/** Changes of fit nearer than this are the same change: what is left is the noise of subtracting. */
const samePrecision = 1e9;

/** A new sign is one that begins now, so it counts as new where that is asked. */
function withSign(base: KnowledgeBase, answers: Answers, id: string, answer: SignAnswer): Answers {
  const isNew = answer === 'yes' && indexKnowledge(base).signs.get(id)?.asksWhenItBegan === true;
  const began = isNew && !answers.began.includes(id) ? [...answers.began, id] : answers.began;
  return { ...answers, signs: { ...answers.signs, [id]: answer }, began };
}

function withFeature(base: KnowledgeBase, answers: Answers, id: string, answer: boolean): Answers {
  const features: Record<string, boolean> = { ...answers.features, [id]: answer };
  // A follow-up stops counting with the answer that it follows.
  for (const { id: later, askAfter } of base.features) {
    if (askAfter?.features.includes(id) && !askAfter.features.some((each) => features[each] === true))
      Reflect.deleteProperty(features, later);
  }
  const sign = indexKnowledge(base).features.get(id)?.sameAsSign;
  const changed = { ...answers, features };
  return sign === undefined ? changed : withSign(base, changed, sign, answer ? 'yes' : 'no');
}

/** The answers with one of them flipped, and all others as they are. */
export function answersWithFlip(base: KnowledgeBase, answers: Answers, flip: Flip): Answers {
  switch (flip.kind) {
    case 'feature':
      return withFeature(base, answers, flip.id, flip.to);
    case 'test':
      return { ...answers, tests: { ...answers.tests, [flip.id]: flip.to } };
    case 'sign':
      return withSign(base, answers, flip.id, 'yes');
    default: {
      const missing: never = flip;
      throw new Error(`Unknown kind of flip: ${String(missing)}`);
    }
  }
}

function featureFlips(base: KnowledgeBase, findings: Findings, id: string): readonly Flip[] {
  const { answers, features } = findings;
  const isShared = indexKnowledge(base).features.get(id)?.sameAsSign !== undefined;
  const unnamed = answers.unnamedFeatures === 'no' ? false : null;
  const from = isShared ? (features.get(id) ?? null) : (answers.features[id] ?? unnamed);
  return [true, false].filter((to) => to !== from).map((to) => ({ kind: 'feature', id, from, to }));
}

const featureKey = (test: SelfTest, answer: TestAnswer) => JSON.stringify([...featuresOfTest(test, answer)]);

function testFlips(base: KnowledgeBase, { answers }: Findings, id: string): readonly Flip[] {
  const test = indexKnowledge(base).selfTests.get(id);
  if (!test) return [];
  const from = answers.tests[id] ?? null;
  return outcomesOf(test)
    .filter((to) => from === null || featureKey(test, to) !== featureKey(test, from))
    .map((to) => ({ kind: 'test', id, from, to }));
}

function signFlips(base: KnowledgeBase, { answers }: Findings, id: string): readonly Flip[] {
  const from = answers.signs[id] ?? null;
  if (from !== 'yes') return [{ kind: 'sign', id, from, to: 'yes' }];
  const mayWorsen = indexKnowledge(base).signs.get(id)?.asksWhenItBegan === true;
  return mayWorsen && !answers.began.includes(id) ? [{ kind: 'sign', id, from, to: 'worse' }] : [];
}

const urgencyOf = ({ level, dueDays }: Triage) => levelIds.indexOf(level) * 100 + (dueDays ?? 0);

/** Whether anything about the urgency would be less strict than it is. */
function isLowered(before: Triage, after: Triage): boolean {
  return (
    urgencyOf(after) > urgencyOf(before) ||
    contentIds.indexOf(after.content) > contentIds.indexOf(before.content) ||
    (before.crisis && !after.crisis)
  );
}

/** Level and days, where they would be more urgent. */
function raised(before: Triage, after: Triage): Pick<Change['becomes'], 'level' | 'dueDays'> {
  if (urgencyOf(after) >= urgencyOf(before)) return {};
  return { level: after.level, ...(after.dueDays !== null && { dueDays: after.dueDays }) };
}

/** The pattern that a lead shows: none where it has little support. */
const shownPattern = (lead: Lead | undefined) =>
  lead && lead.fit.fit >= partly ? lead.fit.pattern.id : null;

interface LeadChange {
  readonly change: Change;
  readonly isNewLead: boolean;
  /** The largest change of fit of the pattern that leads and the one that would. */
  readonly size: number;
}

/** What a flip would do to one lead; null where that lead stays as it is. */
function leadChange(
  flip: Flip,
  lead: Lead,
  before: Findings,
  after: Findings,
  leadsAfter: readonly Lead[],
  urgency: Pick<Change['becomes'], 'level' | 'dueDays'>
): LeadChange | null {
  const here = leadsAfter.filter(({ sites }) => sites.some((site) => lead.sites.includes(site)));
  const shown = shownPattern(lead);
  // Where one lead would part into two, the one that is new is the change.
  const next =
    here.find((each) => shownPattern(each) !== shown) ??
    here.find((each) => each.fit.word !== lead.fit.word) ??
    here[0];
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

const byId = (a: Change, b: Change) =>
  compareIds(a.id, b.id) || compareIds(a.kind, b.kind) || compareIds(String(a.to), String(b.to));

const largestFirst = (a: LeadChange, b: LeadChange) =>
  Number(b.isNewLead) - Number(a.isNewLead) || b.size - a.size || byId(a.change, b.change);

/** How near a sign is to these places: asked because of them, asked of everybody, or behind a gate and elsewhere. */
function distance(sign: Sign | undefined, sites: ReadonlySet<SiteId>): number {
  const isHere = (list: readonly SiteId[] | undefined) => list?.some((site) => sites.has(site)) === true;
  if (!sign) return 2;
  const isAsked = sign.askFor === 'all' || isHere(sign.askFor);
  const isOpen = sign.gate === undefined || isHere(sign.ungatedFor);
  if (!isAsked || !isOpen) return 2;
  return sign.askFor !== 'all' || isHere(sign.ungatedFor) ? 0 : 1;
}

/** The first of each level, then the second of each, so that one level does not crowd out the others. */
function inTurns(ordered: readonly Change[], most: number): readonly Change[] {
  const placed = ordered.map((change, at) => {
    const turn = ordered.slice(0, at).filter(({ becomes }) => becomes.level === change.becomes.level).length;
    return { change, turn, at };
  });
  const chosen = [...placed].sort((a, b) => a.turn - b.turn || a.at - b.at).slice(0, most);
  return chosen.sort((a, b) => a.at - b.at).map(({ change }) => change);
}

function urgencyChanges(
  base: KnowledgeBase,
  findings: Findings,
  before: Triage,
  signs: readonly string[]
): readonly Change[] {
  const { signs: known } = indexKnowledge(base);
  const changes = signs
    .flatMap((id) => signFlips(base, findings, id))
    .flatMap((flip): readonly Change[] => {
      const after = triage(base, findingsOf(base, answersWithFlip(base, findings.answers, flip)));
      const becomes = raised(before, after);
      return becomes.level === undefined ? [] : [{ ...flip, becomes }];
    });
  const rank = ({ id, becomes: { level, dueDays } }: Change) =>
    [levelIds.indexOf(level ?? 'self-care'), dueDays ?? 0, distance(known.get(id), findings.sites)] as const;
  const ordered = changes
    .map((change) => ({ change, rank: rank(change) }))
    .sort(
      ({ change: a, rank: [level, days, far] }, { change: b, rank: [otherLevel, otherDays, otherFar] }) =>
        level - otherLevel || days - otherDays || far - otherFar || byId(a, b)
    );
  return inTurns(
    ordered.map(({ change }) => change),
    mostUrgencyChanges
  );
}

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
      const change = leadChange(flip, lead, before, after, leadsAfter, raised(urgency, urgencyAfter));
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
