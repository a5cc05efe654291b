// The explanation that leads, or two where places above and below the waist hurt.
import type { KnowledgeBase, SiteId } from '#content/schema.ts';
import { bodyHalves } from './body-halves.ts';
import type { Findings } from './findings.ts';
import type { PatternFit } from './fit.ts';
import { rankPatterns } from './fit.ts';

/** Who leads, and for which of the chosen places. */
export interface Lead {
  readonly fit: PatternFit;
  readonly sites: readonly SiteId[];
}

/**
 * The leading patterns: one, or one each for upper and lower places.
 * @param ranked all competing patterns, best first
 * @returns the better lead first; one entry where the same pattern leads both halves; empty where nothing competes
 */
export function leadsOf(
  base: KnowledgeBase,
  findings: Findings,
  ranked: readonly PatternFit[]
): readonly Lead[] {
  const chosen = bodyHalves
    .map(({ sites }) => sites.filter((site) => findings.sites.has(site)))
    .filter((sites) => sites.length > 0);
  const first = ranked[0];
  if (!first) return [];
  if (chosen.length < 2) return [{ fit: first, sites: chosen[0] ?? [] }];
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
