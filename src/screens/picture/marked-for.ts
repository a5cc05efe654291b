// The marks that a picture of an idea shows: those on the body map, the places that it is about first.
import type { ZoneId } from '#content/zones.ts';
import type { SiteId } from '#content/schema.ts';
import { zoneOfSite } from '#figure/acts/act-places.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import type { Lead } from '#reasoning/leads.ts';
import { firstBase } from '../session/first-base.ts';

/**
 * The zones that this person marked, those first that mean the idea's own place before any other; where none was, one for
 * its place.
 */
export function markedFor(answers: InterviewAnswers, lead: Lead): readonly ZoneId[] {
  const own = lead.fit.pattern.sites.filter((site) => lead.sites.includes(site));
  /** How soon a zone names a place of the idea: one that it names first is more its own than one beside it. */
  const nearness = (sites: readonly SiteId[]) => {
    const at = own.findIndex((site) => site === sites[0]);
    return at >= 0 ? at : sites.some((site) => own.includes(site)) ? own.length : own.length + 1;
  };
  const marked = firstBase.zones
    .filter(({ id, sites }) => sites.length > 0 && answers.zones.includes(id))
    .toSorted((a, b) => nearness(a.sites) - nearness(b.sites))
    .map(({ id }) => id);
  const [first] = lead.sites;
  return marked.length > 0 || first === undefined ? marked : [zoneOfSite[first]];
}

/** Whether all that hurts is marked on the front of the body. */
export function areAllInFront(answers: InterviewAnswers): boolean {
  const marked = firstBase.zones.filter(({ id, sites }) => sites.length > 0 && answers.zones.includes(id));
  return marked.length > 0 && marked.every(({ view }) => view === 'front');
}
