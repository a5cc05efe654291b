// The page of care for somebody absent: what to do for them now, why nobody can answer for them, and how they can.
import { countries } from '#content/emergency-numbers.ts';
import { firstListId } from '#content/ids.ts';
import { absentCare } from '#text/absent-care.ts';
import { alsoAt, isAllOf, type CareInput, type CareLines } from './care-lines.ts';
import AbsentFirst from './AbsentFirst.svelte';
import type { OwnPage } from './own-page.ts';

/** That nobody can answer for them is said in words of its own. */
const absence = 'cannot-self-answer';
const absenceOnly: ReadonlySet<string> = new Set([absence]);

/** Where nothing beneath the head says how they can be asked. */
const change = { label: absentCare.ask.change, screen: firstListId };

function instead({ assessment, reasons, country }: CareInput, lines: CareLines): Partial<CareLines> {
  const { level } = assessment.triage;
  const told = { ...reasons, yes: reasons.yes.filter((id) => id !== absence) };
  if (level !== 'same-day') {
    const first = level === 'emergency-call' || level === 'ed-today' ? absentCare.urgent[level] : [];
    return {
      actions: [...first, ...lines.actions],
      shown: told,
      told,
      changeable: told,
      scopes: { 'cannot-answer': null },
      change
    };
  }
  const isAbsenceOnly = isAllOf(reasons, absenceOnly);
  const hasNumber = countries.some(({ id, urgentAdvice }) => id === country && urgentAdvice.length > 0);
  return {
    kind: isAbsenceOnly ? absentCare.kind : null,
    actions: [
      ...absentCare.action,
      ...(hasNumber ? [absentCare.numberBelow] : []),
      ...alsoAt(level, country)
    ],
    ifNot: absentCare.ifNot,
    why: isAbsenceOnly ? absentCare.why : lines.why,
    shown: told,
    noSign: isAbsenceOnly ? null : lines.noSign,
    told,
    changeable: told,
    // What is known of their health is told all the same.
    toSay: isAbsenceOnly && reasons.context.length === 0 ? absentCare.say : null,
    whatNotToDo: absentCare.whatNotToDo,
    meanwhile: absentCare.meanwhile,
    scopes: { 'cannot-answer': null }
  };
}

export const absentPage: OwnPage = { instead, First: AbsentFirst };
