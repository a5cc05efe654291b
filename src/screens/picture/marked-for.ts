// The marks that a picture of an idea shows: those on the body map, the places that it is about first.
import type { ZoneId } from '#content/zones.ts';
import { zoneOfSite } from '#figure/acts/act-places.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import type { Lead } from '#reasoning/leads.ts';
import { firstBase } from '../session/first-base.ts';

/** The zones that this person marked, those of the idea's places first; where none was, one for its place. */
export function markedFor(answers: InterviewAnswers, lead: Lead): readonly ZoneId[] {
  const isOwn = (sites: readonly string[]) => lead.sites.some((own) => sites.includes(own));
  const marked = firstBase.zones
    .filter(({ id, sites }) => sites.length > 0 && answers.zones.includes(id))
    .toSorted((a, b) => Number(isOwn(b.sites)) - Number(isOwn(a.sites)))
    .map(({ id }) => id);
  const [first] = lead.sites;
  return marked.length > 0 || first === undefined ? marked : [zoneOfSite[first]];
}

/** Whether all that hurts is marked on the front of the body. */
export function areAllInFront(answers: InterviewAnswers): boolean {
  const marked = firstBase.zones.filter(({ id, sites }) => sites.length > 0 && answers.zones.includes(id));
  return marked.length > 0 && marked.every(({ view }) => view === 'front');
}
