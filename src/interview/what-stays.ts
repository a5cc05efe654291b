// What stays from one look to the next: told once, kept by choice, and counted only once it is said to be still so.
import type { KnowledgeBase, Sign } from '#content/schema.ts';
import { oldestAnswer, type AnswerRecord } from './answer-record.ts';
import { withCarried, withDangerToAsk } from './ask-again.ts';
import { featureLines } from './feature-lines.ts';
import type { InterviewAnswers } from './interview-answers.ts';
import { sitesOf } from './places.ts';

const dayMs = 86_400_000;
const weekDays = 7;

/** The day of a moment, in days since 1970: no hour is kept of what was told. */
export const dayOf = (at: number) => Math.max(0, Math.floor(at / dayMs));
/** Noon of such a day, in milliseconds since 1970: the same day wherever the person is. */
export const noonOf = (day: number) => (day + 0.5) * dayMs;

/**
 * Whether a sign tells of the person and hangs on no other answer but the age: an illness, a medicine, a treatment. Not
 * what somebody may decline to say: it is kept nowhere.
 */
const isLasting = (sign: Sign) =>
  sign.context === true &&
  (sign.askAfter === undefined || 'ageAtLeast' in sign.askAfter) &&
  [sign.gate, sign.settles, sign.derived, sign.onlyInRoom, sign.mayDecline, sign.givenBy].every(
    (each) => each === undefined
  );

/** Of all that was answered, each yes and each no that may stay. "Not sure" is asked anew. */
export function staysOf(
  { signs, cautionIds }: Pick<KnowledgeBase, 'cautionIds' | 'signs'>,
  { stays, lines }: Pick<InterviewAnswers, 'stays' | 'lines'>
): InterviewAnswers['stays'] {
  const lasting = new Set([...signs.filter(isLasting).map(({ id }) => id), ...cautionIds]);
  const staying: Record<string, 'yes' | 'no'> = {};
  for (const [id, answer] of Object.entries({ ...stays, ...lines }))
    if (lasting.has(id) && (answer === 'yes' || answer === 'no')) staying[id] = answer;
  return staying;
}

/**
 * Habits, triggers and relief that are read back: those asked for the place. One of another place would count unread
 * once that is marked too; what is the same answer as a danger sign is asked there, anew.
 */
export function stayingFeatures(
  base: KnowledgeBase,
  answers: InterviewAnswers
): InterviewAnswers['features'] {
  const sites = sitesOf(base, { ...answers, quickSites: [] });
  const lists = new Set(base.features.map(({ list }) => list));
  const asked = [...lists].flatMap((list) => featureLines(base, sites, answers, list).map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers.features).filter(([id]) => asked.includes(id)));
}

/** Where each band of time begins, in weeks: at the limits of the rules, and at a year. */
export const bandsBegin = [0, 1, 2, 3, 6, 13, 52];

/**
 * The band of time so many days later, where every moment of the old one has come to lie in the same; null where nobody
 * can tell, and it is asked. What was not known stays unknown.
 */
export function bandLater(
  { weekBands }: Pick<KnowledgeBase, 'weekBands'>,
  band: string | null,
  days: number
): string | null {
  const at = weekBands.findIndex(({ id }) => id === band);
  const begin = bandsBegin[at];
  if (begin === undefined) return band;
  const later = days / weekDays;
  const first = bandsBegin.findLastIndex((each) => each <= begin + later);
  const last = bandsBegin.findLastIndex((each) => each < (bandsBegin[at + 1] ?? Infinity) + later);
  return first === last ? (weekBands[first]?.id ?? null) : null;
}

/** Whether something is told from which questions and danger follow. */
const saysOfPerson = ({ age, pregnancy, quickSites, zones, weekBand }: InterviewAnswers) =>
  age !== null || pregnancy !== null || weekBand !== null || quickSites.length > 0 || zones.length > 0;

/**
 * What was told last, with its day: here, or else what is kept. What is kept stands in only for somebody who has told
 * nothing of themselves here: of two people, or two places, it would be the wrong one. What was said here of danger
 * counts on in either case.
 * @param kept empty where nothing is
 * @param here null where nothing was told
 */
export function toldLast(kept: InterviewAnswers, here: AnswerRecord | null): InterviewAnswers {
  if (!here) return kept;
  const { answers } = here;
  const oldest = oldestAnswer(here);
  // Somebody who had begun to look again: the time has been reckoned on already, and is asked.
  const hasBegun = answers.toldOn !== null;
  const toldOn = hasBegun ? answers.toldOn : oldest ? dayOf(oldest) : null;
  if (toldOn !== null && answers.zones.length > 0)
    return { ...answers, toldOn, weekBand: hasBegun ? null : answers.weekBand };
  if (kept.toldOn === null || saysOfPerson(answers)) return answers;
  const { lines, carried, began, tests, measured } = answers;
  return { ...kept, lines, carried, began, tests, measured };
}

/**
 * The answers with which somebody looks again. All that is said of danger is asked anew, as after a day. What stays is
 * read back: place, habits and what can be used as they were; illnesses, medicines and cautions apart, where they count
 * for nothing before the person has said that they are still so, but that a yes counts on. Pregnancy is asked anew
 * wherever it can apply. Where nothing stays, or nobody knows since when, every question is asked.
 * @param answers with the day on which they were told
 * @param now in milliseconds since 1970
 */
export function answersToLookAgain(
  base: KnowledgeBase,
  answers: InterviewAnswers,
  now: number
): InterviewAnswers {
  const { zones, pregnancy, weekBand, toldOn } = answers;
  const asked = withDangerToAsk(base, answers);
  const stays = staysOf(base, answers);
  const quickSites = sitesOf(base, { ...answers, quickSites: [] });
  if (toldOn === null || quickSites.length === 0 || Object.keys(stays).length === 0)
    return { ...asked, stays: {}, toldOn: toldOn ?? dayOf(now) };
  const counted = Object.keys(stays).filter((id) => stays[id] === 'yes');
  return {
    ...withCarried(asked, counted),
    pregnancy: pregnancy === 'cannot-apply' ? pregnancy : null,
    quickSites,
    zones,
    features: stayingFeatures(base, answers),
    weekBand: bandLater(base, weekBand, Math.max(0, dayOf(now) - toldOn)),
    stays,
    toldOn
  };
}
