// Which words a page of care says beneath its headline: by level, place, and whether to keep still.
import { gentleRules, longPainWeeks, stillRules } from '#content/care-levels.ts';
import type { ScopeId } from '#content/care-scopes.ts';
import type { CountryId } from '#content/emergency-numbers.ts';
import {
  careByLevel,
  careByPlace,
  carePage,
  careReasons as reasonText,
  maybePregnant,
  soonByDays
} from '#text/care.ts';
import { comeBack } from '#text/facts.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import type { Assessment } from '#reasoning/assess.ts';
import { careReasons, type CareReasons } from '#reasoning/care-reasons.ts';
import type { Triage } from '#reasoning/triage.ts';
import { firstBase as base } from '../session/first-base.ts';
import { assessmentOf } from '../session/assessment-of.ts';
import type { Interview } from '../session/interview-session.svelte.ts';
import type { OwnPage } from './own-page.ts';

/** How to hold oneself until then; null where nothing needs saying. */
export type Manner = 'still' | 'gently' | null;

/** What a page of care is made from. */
export interface CareInput {
  readonly assessment: Assessment;
  readonly reasons: CareReasons;
  readonly country: CountryId;
  readonly who: InterviewAnswers['who'];
}

/** Instead of what a scope says elsewhere. */
interface ScopeWords {
  readonly title?: string;
  readonly lines: readonly string[];
  /** Whether the signs to watch for stand elsewhere on this page. */
  readonly hasNoWatch?: boolean;
}

/** The words of one page of care, in the order in which they stand. */
export interface CareLines {
  /** A kind word before what to do, on a page of its own kind. */
  readonly kind: string | null;
  readonly howSoon: string;
  /** Keep still, or move gently. */
  readonly manner: string | null;
  readonly actions: readonly string[];
  /** What to call for at once, in pregnancy and after a birth. */
  readonly callNow: string | null;
  readonly ifNot: string;
  readonly why: readonly string[];
  /** The answers that are named as the reason. */
  readonly shown: CareReasons;
  /** What stands there where none is named; nothing where the page is about one thing and says which. */
  readonly noSign: string | null;
  /** The answers that are told to whoever helps. */
  readonly told: CareReasons;
  /** Instead of the words to say that follow from the answers. */
  readonly toSay: readonly string[] | null;
  readonly whatNotToDo: readonly string[];
  readonly meanwhile: readonly string[];
  /** Nothing where a scope is spoken of elsewhere on the page. */
  readonly scopes: Readonly<Partial<Record<ScopeId, ScopeWords | null>>>;
  /** Above the list of when to get help sooner. */
  readonly sooner: string;
  /** The answers that can be changed on the page. */
  readonly changeable: CareReasons;
  /** The one answer that made this page somebody's own, and the screen on which it is asked. */
  readonly change: { readonly label: string; readonly screen: string } | null;
}

/** Keep still after a hard hit or a hurt neck, whatever the day; move gently after little force on thin bones. */
export function mannerOf({ fired, content }: Pick<Triage, 'fired' | 'content'>): Manner {
  const has = (ids: readonly string[]) =>
    fired.some(({ id, isUnsure }) => ids.includes(id) && (!isUnsure || content === 'none'));
  if (has(stillRules)) return 'still';
  return has(gentleRules) ? 'gently' : null;
}

/** Numbers in words, where the place is not known. */
export function alsoAt(level: Triage['level'], country: CountryId): readonly string[] {
  const place = careByPlace[level][country];
  return 'also' in place ? place.also : [];
}

function actionsOf({ level, content }: Triage, country: CountryId): readonly string[] {
  const place = careByPlace[level][country];
  return [
    ...(content !== 'full' && 'doctorFirst' in place ? place.doctorFirst : place.action),
    ...alsoAt(level, country)
  ];
}

function howSoonOf({ triage, findings }: Assessment): string {
  if (triage.level !== 'soon') return careByLevel[triage.level].howSoon;
  const days = String(triage.dueDays ?? 14) as '3' | '7' | '14';
  const isLong = (findings.answers.weeks ?? 0) >= longPainWeeks;
  return isLong && triage.content === 'full' ? soonByDays[days].longPain : soonByDays[days].howSoon;
}

/** Whether somebody should be seen for this alone: every answer that led there is one of these signs. */
export function isAllOf({ yes, unsure, isTest }: CareReasons, signs: ReadonlySet<string>): boolean {
  return !isTest && [...yes, ...unsure].every((id) => signs.has(id));
}

/** It says nothing of danger. */
const couldBe = 'ctx-could-be-pregnant';

function meanwhileOf(level: Triage['level'], manner: Manner): readonly string[] {
  const care = careByLevel[level];
  if (manner === 'still' && 'meanwhileStill' in care) return care.meanwhileStill;
  if (manner === 'gently' && 'meanwhileGently' in care) return care.meanwhileGently;
  return care.meanwhile;
}

function plainLines({ assessment, reasons, country }: CareInput): CareLines {
  const { triage, findings } = assessment;
  const { level } = triage;
  const care = careByLevel[level];
  const manner = mannerOf(triage);
  const isMaybeOnly = level === 'soon' && reasons.yes.length > 0 && isAllOf(reasons, new Set([couldBe]));
  return {
    kind: null,
    howSoon: howSoonOf(assessment),
    manner: manner === 'still' ? carePage.keepStill : manner === 'gently' ? carePage.moveGently : null,
    actions: actionsOf(triage, country),
    callNow: null,
    ifNot: care.ifNot,
    why: [isMaybeOnly ? maybePregnant.why : care.why],
    shown: reasons,
    // With something of the person's health it never says "no sign".
    noSign: reasons.context.length > 0 ? reasonText.together : reasonText.noSign,
    told: reasons,
    toSay: null,
    whatNotToDo: [
      ...(findings.yes.has(couldBe) ? [maybePregnant.noAntiInflammatory] : []),
      ...care.whatNotToDo
    ],
    meanwhile: meanwhileOf(level, manner),
    scopes: {},
    sooner: comeBack.lead,
    changeable: reasons,
    change: null
  };
}

/** What the page of care of an interview is made from. */
export function careInput(interview: Pick<Interview, 'answers' | 'country' | 'reading'>): CareInput {
  const assessment = assessmentOf(interview);
  const { country, answers } = interview;
  return { assessment, reasons: careReasons(base, assessment), country, who: answers.who };
}

/**
 * Everything that a page of care says of what to do, and until when.
 * @param own who has a page of their own, and what it says instead
 */
export function careLines(input: CareInput, own: OwnPage | undefined): CareLines {
  const lines = plainLines(input);
  return own ? { ...lines, ...own.instead(input, lines) } : lines;
}
