// From marks on the body map to places, and to the signs that marks answer or ask.
import type { KnowledgeBase, Sign, SiteId, Zone } from '#content/schema.ts';
import { siteIds } from '#content/ids.ts';
import type { InterviewAnswers } from './interview-answers.ts';

const limbs: ReadonlySet<SiteId> = new Set(['arm', 'leg']);

/** The zones that are marked, in map order. */
export function markedZones(base: Pick<KnowledgeBase, 'zones'>, answers: InterviewAnswers): readonly Zone[] {
  return base.zones.filter((zone) => answers.zones.includes(zone.id));
}

/**
 * The places chosen: on the map, and on the urgent screen since. Marking the map anew takes the place of what was named
 * before it (`change-answers.ts`); a place named after it counts beside the marks.
 */
export function sitesOf(base: Pick<KnowledgeBase, 'zones'>, answers: InterviewAnswers): readonly SiteId[] {
  const marked = markedZones(base, answers).flatMap((zone) => zone.sites);
  const chosen = new Set([...marked, ...answers.quickSites]);
  return siteIds.filter((site) => chosen.has(site));
}

/** Marks that count towards widespread pain: a mark that means two places is one; arms and legs do not count. */
export function countMarks(base: KnowledgeBase, answers: InterviewAnswers): number {
  return markedZones(base, answers).filter((zone) => zone.sites.some((site) => !limbs.has(site))).length;
}

/** Whether a place is marked on both sides. */
export function marksBothSides(base: KnowledgeBase, answers: InterviewAnswers, site: SiteId): boolean {
  const sides = markedZones(base, answers)
    .filter((zone) => zone.sites.includes(site))
    .map((zone) => zone.side);
  return sides.includes('left') && sides.includes('right');
}

/** Whether a sign is asked for any of these places. */
export const isAskedFor = (sign: Sign, sites: readonly SiteId[]) =>
  sign.askFor === 'all' || sign.askFor.some((site) => sites.includes(site));
