// The urgency in one line, over a page of care and wherever it is told.
import { careHeadlines, maternityHeadlines } from '#text/care-headlines.ts';
import { isMaternity } from '#reasoning/is-maternity.ts';
import type { Triage } from '#reasoning/triage.ts';
import { say } from '#ui/say.ts';

/** The headline for what the answers come to. */
export const careHeadline = (triage: Pick<Triage, 'level' | 'dueDays' | 'fired'>) =>
  say(
    (isMaternity(triage) ? maternityHeadlines : careHeadlines)[triage.level],
    {},
    { days: triage.dueDays ?? 14 }
  );
