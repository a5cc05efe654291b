// In pregnancy or after a birth: which of the two, and what may ease the nights and days.
import { maternityHelps } from '#content/care-levels.ts';
import { maternityCare } from '#text/maternity-care.ts';
import type { Assessment } from '#reasoning/assess.ts';
import { mannerOf } from './care-lines.ts';

/** What may ease the days. */
interface Helps {
  readonly heading: string;
  readonly facts: readonly string[];
  readonly ways: readonly string[];
}

/** Words for either time; where both were answered, the one that still lasts. */
export const wordsOf = ({ findings }: Pick<Assessment, 'findings'>) =>
  findings.yes.has('ctx-postpartum') && !findings.yes.has('ctx-pregnant')
    ? maternityCare.afterBirth
    : maternityCare.pregnant;

/** What may ease the days, at level `soon` alone: nothing stands beside what cannot wait. */
export function helpsOf({ triage, findings }: Assessment): Helps | null {
  if (!(maternityHelps.levels as readonly string[]).includes(triage.level)) return null;
  const { heading, pelvis, ways, ask } = maternityCare.helps;
  // Where a bone may be sore, and for the neck or a shoulder, only what is general.
  const isLow = maternityHelps.pelvisSites.some((site) => findings.sites.has(site));
  return isLow && mannerOf(triage) === null
    ? { heading, facts: pelvis.facts, ways: [...pelvis.ways, ...ways, pelvis.ask] }
    : { heading, facts: [], ways: [...ways, ask] };
}
