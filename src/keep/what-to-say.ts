// The words to read out to a clinician: places, time, age, and the answers that matter, in the first person.
import type { CareReasons } from '#reasoning/care-reasons.ts';
import type { Assessment } from '#reasoning/assess.ts';
import { signs } from '#content/text/en/signs.ts';
import { whatToSay } from '#content/text/en/care.ts';

const toldOf = (id: string): string => {
  const record: Readonly<Record<string, { readonly told: string }>> = signs;
  return record[id]?.told ?? id;
};

const listInWords = (words: readonly string[]) =>
  new Intl.ListFormat('en', { style: 'long', type: 'conjunction' }).format(words);

/** From here on months and years say more than weeks. */
const monthsWeeks = 13;
const yearWeeks = 52;

function since(weeks: number | null): readonly string[] {
  if (weeks === null) return [];
  if (weeks < 1) return [whatToSay.underOneWeek];
  if (weeks >= yearWeeks) return [whatToSay.overOneYear];
  if (weeks > monthsWeeks) return [whatToSay.overThreeMonths];
  const whole = Math.floor(weeks);
  return [whole === 1 ? whatToSay.oneWeek : whatToSay.sinceWeeks.replace('{weeks}', String(whole))];
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
  const places = marks.length > 0 ? '' : listInWords(answers.sites.map((site) => whatToSay.places[site]));
  const recent = reasons.yes.filter((id) => findings.began.has(id));
  const older = reasons.yes.filter((id) => !findings.began.has(id));
  const request = whatToSay.request[triage.level].replace('{days}', String(triage.dueDays ?? ''));
  const lead = isForMe ? whatToSay.forMe : whatToSay.forOther;
  return [
    ...(places ? [lead.replace('{places}', places)] : []),
    ...(marks.length > 0 && !isForMe ? [whatToSay.forOtherMarked] : []),
    ...(marks.length > 0 ? [whatToSay.marks.replace('{marks}', marks.join('; '))] : []),
    ...(began === null ? since(answers.weeks) : [whatToSay.began.replace('{when}', began)]),
    ...(answers.age === null ? [] : [whatToSay.age.replace('{age}', String(answers.age))]),
    whatToSay.asked,
    ...(recent.length > 0 ? [whatToSay.newSigns, ...recent.map((id) => `• ${toldOf(id)}`)] : []),
    ...(older.length > 0 ? [whatToSay.saidYes, ...older.map((id) => `• ${toldOf(id)}`)] : []),
    ...(reasons.unsure.length > 0
      ? [whatToSay.notSure, ...reasons.unsure.map((id) => `• ${toldOf(id)}`)]
      : []),
    request,
    whatToSay.close
  ];
}
