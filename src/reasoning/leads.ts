// The explanations that lead, two at most: one each for places above and below the waist, or the best and its near second.
import type { KnowledgeBase, SiteId } from '#content/schema.ts';
import { bodyHalves } from './body-halves.ts';
import type { Findings } from './findings.ts';
import type { PatternFit } from './fit.ts';
import { partly, rankPatterns } from './fit.ts';

/** Who leads, and for which of the chosen places. */
export interface Lead {
  readonly fit: PatternFit;
  readonly sites: readonly SiteId[];
}

/** A second idea of the same half leads too, if it fits at most this much less. Ours. */
const nearSecond = 0.15;
const tolerance = 1e-9;

/** The best idea of one half, and the next one where it fits almost as well. Background patterns come second nowhere. */
function bestAndSecond(ranked: readonly PatternFit[], sites: readonly SiteId[]): readonly Lead[] {
  const [best, ...others] = ranked;
  if (!best) return [];
  const second = others.find(({ pattern }) => !pattern.background);
  const isNear =
    second !== undefined && second.fit >= partly && best.fit - second.fit <= nearSecond + tolerance;
  return [best, ...(isNear ? [second] : [])].map((fit) => ({ fit, sites }));
}

/** Whether two leads are ideas about the same places, and not one idea each for two places. */
export function areRivals(leads: readonly Lead[]): boolean {
  const [first, second] = leads;
  return first !== undefined && second !== undefined && first.sites.join() === second.sites.join();
}

/**
 * The leading patterns: one each for upper and lower places; where only one half hurts, the best and its near second.
 * @param ranked all competing patterns, best first
 * @returns the better lead first, two at most; one entry where the same pattern leads both halves; empty where nothing
 * competes
 */
export function leadsOf(
  base: KnowledgeBase,
  findings: Findings,
  ranked: readonly PatternFit[]
): readonly Lead[] {
  const chosen = bodyHalves
    .map(({ sites }) => sites.filter((site) => findings.sites.has(site)))
    .filter((sites) => sites.length > 0);
  if (chosen.length < 2) return bestAndSecond(ranked, chosen[0] ?? []);
  const leads = chosen.flatMap((sites) => {
    const best = rankPatterns(base, findings, new Set(sites))[0];
    return best ? [{ fit: best, sites }] : [];
  });
  const [upper, lower] = leads;
  if (!upper || !lower) return leads;
  if (upper.fit.pattern.id === lower.fit.pattern.id) {
    return [{ fit: upper.fit, sites: [...upper.sites, ...lower.sites] }];
  }
  const place = ({ fit }: Lead) => {
    const at = ranked.findIndex(({ pattern }) => pattern.id === fit.pattern.id);
    return at < 0 ? ranked.length : at;
  };
  return place(lower) < place(upper) ? [lower, upper] : [upper, lower];
}
