// The urgency in one line, over a page of care and wherever it is told.
import { careHeadlines, maternityHeadlines, youngHeadlines } from '#text/care-headlines.ts';
import { isMaternity } from '#reasoning/is-maternity.ts';
import type { Triage } from '#reasoning/triage.ts';
import { say } from '#ui/say.ts';
import { isYoung } from './own-page.ts';

/** The headline for what the answers come to. */
export function careHeadline(triage: Pick<Triage, 'level' | 'dueDays' | 'fired'>): string {
  const headlines = isMaternity(triage)
    ? maternityHeadlines
    : isYoung(triage)
      ? youngHeadlines
      : careHeadlines;
  return say(headlines[triage.level], {}, { days: triage.dueDays ?? 14 });
}
