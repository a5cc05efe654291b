// The page of care under 18: whom to turn to, why there is no plan, and what must not wait.
import { youngCare } from '#text/young-care.ts';
import { isAllOf, type CareInput, type CareLines } from './care-lines.ts';
import type { OwnPage } from './own-page.ts';
import YoungFirst from './YoungFirst.svelte';

const noSigns: ReadonlySet<string> = new Set();

function instead({ assessment, reasons, who }: CareInput, lines: CareLines): Partial<CareLines> {
  const { level } = assessment.triage;
  const isAgeOnly = level === 'soon' && isAllOf(reasons, noSigns);
  const turnTo = youngCare.turnTo[who === 'with-me' ? 'with-me' : 'me'];
  return {
    kind: isAgeOnly ? youngCare.kind : null,
    // At once means at once: nobody is looked for first.
    actions: level === 'same-day' || level === 'soon' ? [...turnTo, ...lines.actions] : lines.actions,
    why: isAgeOnly ? youngCare.why : lines.why,
    shown: isAgeOnly ? { ...reasons, isAge: false } : reasons,
    noSign: isAgeOnly ? null : lines.noSign,
    scopes: { 'under-18': isAgeOnly ? null : youngCare.scope },
    changeable: { ...reasons, isAge: false },
    change: { label: youngCare.change, screen: 'you' }
  };
}

export const youngPage: OwnPage = { instead, First: YoungFirst };
