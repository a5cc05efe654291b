// How well each explanation fits the answers, and the order in which explanations are shown.
import type { KnowledgeBase, Pattern, SiteId } from '#content/schema.ts';
import type { Findings } from './findings.ts';
import { indexKnowledge } from './index-by-id.ts';

export type FitWord = 'fits-well' | 'fits-untested' | 'fits-partly' | 'little-support';

/** An answer that speaks for or against a pattern. */
export interface Reason {
  readonly feature: string;
  readonly weight: number;
}

export interface PatternFit {
  readonly pattern: Pattern;
  /** Sum of weights ÷ (what the same answers could have given + 3). Never shown as a percentage. */
  readonly fit: number;
  readonly sum: number;
  /** What the same answers could have given at best. */
  readonly attainable: number;
  /** `fits-untested`: it fits well, and none of the checks that could tell has been done. */
  readonly word: FitWord;
  /** Whether some check could speak for or against it. */
  readonly isTestable: boolean;
  /** Answered yes with a positive weight, by falling weight, then id. */
  readonly for: readonly Reason[];
  /** Answered yes with a negative weight, by falling size, then id. */
  readonly against: readonly Reason[];
}

/** So that one lucky answer is not a perfect fit. Ours. */
const caution = 3;
/** From here on a pattern fits partly, and may lead. Ours. */
export const partly = 0.25;
/** From here on a pattern fits well, if it also rests on enough. Ours. */
export const well = 0.5;
/** By how much a background pattern must beat the best other to lead. */
const backgroundLead = 0.25;
/** Under this many weeks a pattern of alarm does not lead on little support. */
const earlyWeeks = 6;
const tolerance = 1e-9;

/** A check of this weight is the mechanism itself: until one was done, the pattern is not tested. */
const decisiveWeight = 3;
const noChecks: ReadonlySet<string> = new Set();

type Features = ReadonlyMap<string, boolean>;
type Term = Pattern['weights'][number];

/** Yes, no, or not answered, for a term that needs all or any of its features. */
function answerOf(term: Term, features: Features): boolean | undefined {
  const decisive = term.join === 'any';
  let isOpen = false;
  for (const id of term.features) {
    const answer = features.get(id);
    if (answer === decisive) return decisive;
    if (answer === undefined) isOpen = true;
  }
  return isOpen ? undefined : !decisive;
}

const bySize = (a: Reason, b: Reason) =>
  Math.abs(b.weight) - Math.abs(a.weight) || compareIds(a.feature, b.feature);

/** Alphabetical order that does not depend on the reader's language. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether a check would decide a pattern, and none of those that it weighs has been done. */
function isUntested({ weights }: Pattern, features: Features, checks: ReadonlySet<string>): boolean {
  const weighed = weights.flatMap((term) => term.features).filter((id) => checks.has(id));
  const isDecisive = weights.some(
    (term) => term.weight >= decisiveWeight && term.features.some((id) => checks.has(id))
  );
  return isDecisive && !weighed.some((id) => features.has(id));
}

/**
 * How well one pattern fits: only answered features count.
 * @param checks features that only a movement check can answer; without them every pattern counts as tested
 * @source weights: content/patterns.ts, expert judgement, ours
 */
export function fitOf(
  pattern: Pattern,
  features: Features,
  checks: ReadonlySet<string> = noChecks
): PatternFit {
  let sum = 0;
  let attainable = 0;
  let threes = 0;
  let twos = 0;
  const reasonsFor: Reason[] = [];
  const reasonsAgainst: Reason[] = [];
  for (const term of pattern.weights) {
    const answer = answerOf(term, features);
    if (answer === undefined) continue;
    if (term.weight > 0) attainable += term.weight;
    if (!answer || term.weight === 0) continue;
    sum += term.weight;
    if (term.weight >= 3) threes += 1;
    if (term.weight >= 2) twos += 1;
    const reasons = term.weight > 0 ? reasonsFor : reasonsAgainst;
    for (const feature of term.features) {
      if (features.get(feature) === true) reasons.push({ feature, weight: term.weight });
    }
  }
  const fit = sum / (attainable + caution);
  const isWell = fit >= well && (threes >= 1 || twos >= 2);
  const wellWord = isUntested(pattern, features, checks) ? 'fits-untested' : 'fits-well';
  return {
    pattern,
    fit,
    sum,
    attainable,
    word: isWell ? wellWord : fit >= partly ? 'fits-partly' : 'little-support',
    isTestable: pattern.weights.some(
      ({ weight, features: ids }) => weight !== 0 && ids.some((id) => checks.has(id))
    ),
    for: reasonsFor.sort(bySize),
    against: reasonsAgainst.sort(bySize)
  };
}

/**
 * What lowers the fit without speaking against it: features answered no that would have counted for the pattern, by
 * falling weight, then id.
 */
export function missedReasons(pattern: Pattern, features: Features): readonly Reason[] {
  return pattern.weights
    .filter((term) => term.weight > 0 && answerOf(term, features) === false)
    .flatMap(({ features: ids, weight }) =>
      ids.filter((id) => features.get(id) === false).map((feature) => ({ feature, weight }))
    )
    .sort(bySize);
}

/** Whether a pattern competes for these places. */
export function competes(pattern: Pattern, sites: ReadonlySet<SiteId>, features: Features): boolean {
  if (pattern.sites.some((site) => sites.has(site))) return true;
  const extra = pattern.sitesWith;
  return (
    extra !== undefined && sites.has(extra.site) && extra.features.some((id) => features.get(id) === true)
  );
}

const bestFirst = (a: PatternFit, b: PatternFit) =>
  b.fit - a.fit || b.sum - a.sum || compareIds(a.pattern.id, b.pattern.id);

function moveTo(list: PatternFit[], from: number, to: number): void {
  const [moved] = list.splice(from, 1);
  if (moved) list.splice(to, 0, moved);
}

/** Puts a background pattern that may not lead behind the one that leads instead. */
function settleLead(ranked: PatternFit[], weeks: number | null): void {
  const first = ranked[0];
  if (!first) return;
  const otherIndex = ranked.findIndex(({ pattern }) => !pattern.background);
  const other = ranked[otherIndex];
  if (
    first.pattern.background &&
    other &&
    other.fit >= partly &&
    first.fit - other.fit < backgroundLead - tolerance
  ) {
    moveTo(ranked, otherIndex, 0);
  } else if (
    first.pattern.kind === 'alarm' &&
    first.fit < partly &&
    weeks !== null &&
    weeks < earlyWeeks &&
    ranked.length > 1
  ) {
    moveTo(ranked, 0, 1);
  }
}

/**
 * Ranks the patterns that compete for the given places.
 * @param sites the places to rank for; a part of the chosen ones gives the lead of that part
 * @returns best first: all with a fit above 0, filled up to two; background patterns lead only as they may
 */
export function rankPatterns(
  base: KnowledgeBase,
  findings: Findings,
  sites: ReadonlySet<SiteId> = findings.sites,
  features: Features = findings.features
): readonly PatternFit[] {
  const ranked = base.patterns
    .filter((pattern) => competes(pattern, sites, features))
    .map((pattern) => fitOf(pattern, features, indexKnowledge(base).checkFeatures))
    .sort(bestFirst);
  const supported = ranked.filter(({ fit }) => fit > 0).length;
  const listed = ranked.slice(0, Math.max(2, supported));
  settleLead(listed, findings.answers.weeks);
  return listed;
}
