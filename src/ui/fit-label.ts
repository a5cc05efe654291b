// How well an idea fits, and which of two ideas is meant, in words.
import { explain } from '#text/explain.ts';
import { sites as siteNames } from '#text/interview.ts';
import { patterns } from '#text/patterns.ts';
import type { PatternFit } from '#reasoning/fit.ts';
import { areRivals, type Lead } from '#reasoning/leads.ts';
import { say, sayList } from './say.ts';

const titles: Readonly<Record<string, { readonly title: string }>> = patterns;

/** The words for a fit. "Fits well" is kept for what a check can test: the rest only fits the story. */
export function fitLabel({ word, isTestable }: Pick<PatternFit, 'word' | 'isTestable'>): string {
  return explain.fit[word === 'fits-well' && !isTestable ? 'fits-story' : word];
}

/** What tells one lead from the other: the places it is for, or its title where both are for the same places. */
export function leadLabel(leads: readonly Lead[], at: number): string {
  const lead = leads[at];
  if (!lead) return '';
  if (areRivals(leads)) return titles[lead.fit.pattern.id]?.title ?? lead.fit.pattern.id;
  const places = sayList(lead.sites.map((id) => siteNames[id]));
  return say(explain.leadFor, { places });
}
