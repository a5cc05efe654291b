// The words to read out to a clinician: places, time, age, and the answers that matter, in the first person.
import type { CareReasons } from '#reasoning/care-reasons.ts';
import type { Assessment } from '#reasoning/assess.ts';
import { signs } from '#text/signs.ts';
import { whatToSay } from '#text/care.ts';
import { say, sayApart, sayCount, sayList } from '#ui/say.ts';

const toldOf = (id: string): string => {
  const record: Readonly<Record<string, { readonly told: string }>> = signs;
  return record[id]?.told ?? id;
};

/** From here on months and years say more than weeks. */
const monthsWeeks = 13;
const yearWeeks = 52;

function since(weeks: number | null): readonly string[] {
  if (weeks === null) return [];
  if (weeks < 1) return [whatToSay.underOneWeek];
  if (weeks >= yearWeeks) return [whatToSay.overOneYear];
  if (weeks > monthsWeeks) return [whatToSay.overThreeMonths];
  const whole = Math.floor(weeks);
  return [sayCount(whatToSay.sinceWeeks, whole)];
}

/**
 * The words to say, line by line.
 * @param isForMe whether the person speaks for themself
 * @param marks names of the places that were marked; without any, the places in general
 * @param began when it began, as the person chose it
 */
export function wordsToSay(
  { findings, triage }: Assessment,
  reasons: CareReasons,
  isForMe: boolean,
  marks: readonly string[] = [],
  began: string | null = null
): readonly string[] {
  const { answers } = findings;
  const places = marks.length > 0 ? '' : sayList(answers.sites.map((site) => whatToSay.places[site]));
  // A "not sure" about health counts as a yes for the rules; to say it as one would not be true.
  const isYes = (id: string) => answers.signs[id] !== 'unsure';
  const yes = reasons.yes.filter(isYes);
  const recent = yes.filter((id) => findings.began.has(id));
  const older = yes.filter((id) => !findings.began.has(id));
  const health = reasons.context.filter(isYes);
  const unsure = [
    ...reasons.unsure,
    ...[...reasons.yes, ...reasons.context].filter((id) => findings.yes.has(id) && !isYes(id))
  ];
  const request = say(whatToSay.request[triage.level], {}, { days: triage.dueDays ?? '' });
  const lead = isForMe ? whatToSay.forMe : whatToSay.forOther;
  return [
    ...(places ? [say(lead, { places })] : []),
    ...(marks.length > 0 && !isForMe ? [whatToSay.forOtherMarked] : []),
    ...(marks.length > 0 ? [say(whatToSay.marks, { marks: sayApart(marks) })] : []),
    ...(began === null ? since(answers.weeks) : [say(whatToSay.began, { when: began })]),
    ...(answers.age === null ? [] : [say(whatToSay.age, { age: answers.age })]),
    whatToSay.asked,
    ...(recent.length > 0 ? [whatToSay.newSigns, ...recent.map((id) => `• ${toldOf(id)}`)] : []),
    ...(older.length > 0 ? [whatToSay.saidYes, ...older.map((id) => `• ${toldOf(id)}`)] : []),
    ...(health.length > 0 ? [whatToSay.health, ...health.map((id) => `• ${toldOf(id)}`)] : []),
    ...(unsure.length > 0 ? [whatToSay.notSure, ...unsure.map((id) => `• ${toldOf(id)}`)] : []),
    request,
    whatToSay.close
  ];
}
