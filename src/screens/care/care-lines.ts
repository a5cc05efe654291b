// Which words a page of care says beneath its headline: by level, place, pregnancy, and whether to keep still.
import { gentleRules, longPainWeeks, maternityHelps, stillRules } from '#content/care-levels.ts';
import type { CountryId } from '#content/emergency-numbers.ts';
import {
  careByLevel,
  careByPlace,
  carePage,
  careReasons as reasonText,
  maybePregnant,
  soonByDays
} from '#text/care.ts';
import type { MaternityCare } from '#text/maternity-care.ts';
import type { Assessment } from '#reasoning/assess.ts';
import type { CareReasons } from '#reasoning/care-reasons.ts';
import { isMaternity } from '#reasoning/is-maternity.ts';
import type { Triage } from '#reasoning/triage.ts';

/** How to hold oneself until then; null where nothing needs saying. */
export type Manner = 'still' | 'gently' | null;

/** The words of one page of care, in the order in which they stand. */
export interface CareLines {
  readonly howSoon: string;
  /** Keep still, or move gently. */
  readonly manner: string | null;
  readonly actions: readonly string[];
  /** What to call for at once, in pregnancy and after a birth. */
  readonly callNow: string | null;
  readonly ifNot: string;
  readonly why: string;
  readonly whatNotToDo: readonly string[];
  readonly meanwhile: readonly string[];
  /** What may ease the days in pregnancy and after a birth. */
  readonly helps: {
    readonly heading: string;
    readonly facts: readonly string[];
    readonly ways: readonly string[];
  } | null;
}

const couldBe = 'ctx-could-be-pregnant';
/** Signs of this time; they say nothing of danger. */
const ofThisTime: ReadonlySet<string> = new Set(['ctx-pregnant', 'ctx-postpartum', couldBe]);

/** Keep still after a hard hit or a hurt neck, whatever the day; move gently after little force on thin bones. */
export function mannerOf({ fired, content }: Pick<Triage, 'fired' | 'content'>): Manner {
  const has = (ids: readonly string[]) =>
    fired.some(({ id, isUnsure }) => ids.includes(id) && (!isUnsure || content === 'none'));
  if (has(stillRules)) return 'still';
  return has(gentleRules) ? 'gently' : null;
}

function actionsOf(triage: Triage, country: CountryId, maternity: MaternityCare | null): readonly string[] {
  const { level, content } = triage;
  const place = careByPlace[level][country];
  const also = 'also' in place ? place.also : [];
  if (maternity && (level === 'same-day' || level === 'soon')) return [...maternity.action[level], ...also];
  if (maternity && level === 'ed-today') return [maternity.hospital, ...place.action.slice(1)];
  return [...(content !== 'full' && 'doctorFirst' in place ? place.doctorFirst : place.action), ...also];
}

function howSoonOf({ triage, findings }: Assessment, days: '3' | '7' | '14'): string {
  if (triage.level !== 'soon') return careByLevel[triage.level].howSoon;
  const isLong = (findings.answers.weeks ?? 0) >= longPainWeeks;
  return isLong && triage.content === 'full' ? soonByDays[days].longPain : soonByDays[days].howSoon;
}

/** Being pregnant is no sign of illness: where it is all that was named, the page does not speak of signs. */
function whyOf(level: Triage['level'], reasons: CareReasons, maternity: MaternityCare | null): string {
  const named = [...reasons.yes, ...reasons.unsure];
  const isThisTimeOnly = named.length > 0 && named.every((id) => ofThisTime.has(id)) && !reasons.isTest;
  if (level !== 'soon' || !isThisTimeOnly) return careByLevel[level].why;
  return (maternity ?? maybePregnant).why;
}

function meanwhileOf(level: Triage['level'], manner: Manner): readonly string[] {
  const care = careByLevel[level];
  if (manner === 'still' && 'meanwhileStill' in care) return care.meanwhileStill;
  if (manner === 'gently' && 'meanwhileGently' in care) return care.meanwhileGently;
  return care.meanwhile;
}

function helpsOf(
  { triage, findings }: Assessment,
  manner: Manner,
  maternity: MaternityCare | null
): CareLines['helps'] {
  const isAtLevel = (maternityHelps.levels as readonly string[]).includes(triage.level);
  if (!isAtLevel || !maternity) return null;
  const { heading, pelvis, ways, ask } = maternity.helps;
  // Where a bone may be sore, and for the neck or a shoulder, only what is general.
  const isLow = maternityHelps.pelvisSites.some((site) => findings.sites.has(site));
  return isLow && manner === null
    ? { heading, facts: pelvis.facts, ways: [...pelvis.ways, ...ways, pelvis.ask] }
    : { heading, facts: [], ways: [...ways, ask] };
}

/**
 * Everything that a page of care says of what to do, and until when.
 * @param words those for pregnancy and after a birth; needed only there
 */
export function careLines(
  assessment: Assessment,
  reasons: CareReasons,
  country: CountryId,
  words: MaternityCare | null
): CareLines {
  const { triage, findings } = assessment;
  const { level } = triage;
  const care = careByLevel[level];
  const days = String(triage.dueDays ?? 14) as '3' | '7' | '14';
  const maternity = isMaternity(triage) ? words : null;
  const manner = mannerOf(triage);
  const isBelowHospital = level === 'same-day' || level === 'soon';
  const ofMedicine = maternity ?? (findings.yes.has(couldBe) ? maybePregnant : null);
  return {
    howSoon: howSoonOf(assessment, days),
    manner: manner === 'still' ? carePage.keepStill : manner === 'gently' ? carePage.moveGently : null,
    actions: actionsOf(triage, country, maternity),
    callNow: maternity && isBelowHospital ? maternity.callNow : null,
    ifNot: maternity && level === 'same-day' ? maternity.ifNotToday : care.ifNot,
    why: whyOf(level, reasons, maternity),
    whatNotToDo: [...(ofMedicine ? [ofMedicine.noAntiInflammatory] : []), ...care.whatNotToDo],
    meanwhile: meanwhileOf(level, manner),
    helps: helpsOf(assessment, manner, maternity)
  };
}

/** What stands under "why" where no answer of its own led there; with something of the person's health, never "no sign". */
export const noSignLine = ({ context }: CareReasons) =>
  context.length > 0 ? reasonText.together : reasonText.noSign;
