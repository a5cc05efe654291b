// Two records of one tab that did not know of each other, laid over each other: no yes of either is lost.
import type { KnowledgeBase } from '#content/schema.ts';
import { signsOfWeeks } from '#reasoning/findings.ts';
import { indexKnowledge } from '#reasoning/index-by-id.ts';
import type { AnswerRecord } from './answer-record.ts';
import { signsBesideLines, withCarried } from './ask-again.ts';
import { whatMayBeShown } from './gate.ts';
import {
  emptyAnswers,
  lineAnswer,
  pregnancySigns,
  signsGivenBy,
  type CarriedAnswer,
  type InterviewAnswers,
  type LineAnswer
} from './interview-answers.ts';
import { isStop, liveAnswers } from './live-answers.ts';
import { weeksOf } from './weeks-of.ts';
import { sitesOf } from './places.ts';

/** The graver of what two records say of a line: below a yes and "not sure" the later one has its say. */
function graver<Answer extends LineAnswer>(older: Answer | undefined, newer: Answer): Answer {
  return older === 'yes' || (older === 'unsure' && newer !== 'yes') ? older : newer;
}

/** Since when signs are so: for more than 14 days only where each record that says yes says that too. */
function beganOf(older: InterviewAnswers, newer: InterviewAnswers): InterviewAnswers['began'] {
  const began = { ...older.began, ...newer.began };
  for (const id of Object.keys(began)) {
    for (const each of [older, newer])
      if (lineAnswer(each, id) === 'yes' && each.began[id] !== 'old') began[id] = each.began[id] ?? 'unknown';
  }
  return began;
}

/** The later answers, and of the older ones what the later leave open. */
function overOlder(older: InterviewAnswers, newer: InterviewAnswers): InterviewAnswers {
  const given = Object.fromEntries(
    Object.entries(newer).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(emptyAnswers[key as keyof InterviewAnswers])
    )
  ) as Partial<InterviewAnswers>;
  return { ...older, ...given };
}

/**
 * What was answered while an older record was still on its way, laid over it. Nothing of danger is lost: a yes of
 * either counts, and then a "not sure" of either; so does every place that either marks, and a check that had to be
 * stopped. Where they differ on time or pregnancy, what follows from both counts until that is asked again.
 */
export function withMeanwhile(
  base: KnowledgeBase,
  older: InterviewAnswers,
  meanwhile: InterviewAnswers
): InterviewAnswers {
  const each = [older, meanwhile];
  const over = overOlder(older, meanwhile);
  /** Counts as yes in either without a line of its own; who answers is said anew by whoever answers. */
  const beside = each.flatMap((one) => signsBesideLines(base, { ...one, who: null }));
  const carriedSigns = each.flatMap((one) => {
    const { signs } = liveAnswers(base, one);
    return Object.keys(one.carried).filter((id) => signs[id] === 'yes');
  });
  const either = new Set([...beside, ...carriedSigns]);

  const differs = (key: 'pregnancy' | 'weekBand', signs: readonly string[], kept: readonly string[]) =>
    (older[key] !== null && meanwhile[key] !== null && older[key] !== meanwhile[key]) ||
    (over[key] !== null && signs.some((id) => either.has(id) && !kept.includes(id)));
  const weeks = weeksOf(base, over);
  const byWeeks = weeks === null ? [] : signsOfWeeks(base, weeks);
  const byChoice = pregnancySigns(base);
  const { timeSigns } = indexKnowledge(base);
  const pregnancy = differs('pregnancy', byChoice, signsGivenBy(base, over.pregnancy))
    ? null
    : over.pregnancy;
  const weekBand = differs('weekBand', timeSigns, byWeeks) ? null : over.weekBand;
  const marked = [...new Set(each.flatMap((one) => one.zones))];
  const quickSites = [...new Set(each.flatMap((one) => sitesOf(base, one)))];
  // A place that was named without a mark counts only while nothing is marked.
  const isMapOpen = sitesOf(base, { ...over, zones: marked, quickSites }).length < quickSites.length;
  const zones = isMapOpen ? [] : marked;
  const open = [
    ...(pregnancy === over.pregnancy ? [] : byChoice),
    ...(weekBand === over.weekBand ? [] : [...timeSigns, ...base.signs.flatMap(timed)]),
    ...(isMapOpen ? base.zones.flatMap(({ gives }) => gives) : [])
  ].filter((id) => either.has(id));

  const lines: Record<string, LineAnswer> = {};
  // What was carried along and not answered meanwhile is still to be asked.
  for (const [id, answer] of Object.entries({ ...older.lines, ...meanwhile.lines })) {
    const said = graver(lineAnswer(older, id), graver(lineAnswer(meanwhile, id), answer));
    lines[id] = open.includes(id) ? 'yes' : said;
  }
  const carried: Record<string, CarriedAnswer> = {};
  for (const [id, answer] of Object.entries({ ...older.carried, ...meanwhile.carried }))
    carried[id] = graver(older.carried[id], answer);
  const stopped = Object.entries(older.tests).filter(([id, answer]) => isStop(base, id, answer));
  const both: InterviewAnswers = {
    ...over,
    pregnancy,
    weekBand,
    zones,
    quickSites,
    lines,
    carried,
    began: beganOf(older, meanwhile),
    features: { ...older.features, ...meanwhile.features },
    tests: { ...older.tests, ...meanwhile.tests, ...Object.fromEntries(stopped) }
  };
  return withCarried(both, open);
}

/** A sign that a short time answers, and else a line. */
const timed = ({ id, givenByWeeksUpTo }: KnowledgeBase['signs'][number]) =>
  givenByWeeksUpTo === undefined ? [] : [id];

/**
 * A record laid beneath a later one of the same tab. Of the older one what is too old is asked again; a line keeps the
 * moment of the record that says it.
 * @param now in milliseconds since 1970
 */
export function layBeneath(
  base: KnowledgeBase,
  older: AnswerRecord,
  newer: AnswerRecord,
  now: number
): AnswerRecord {
  const answers = withMeanwhile(base, whatMayBeShown(base, older, now).reading.answers, newer.answers);
  const answeredAt: Record<string, number> = {};
  for (const [id, answer] of Object.entries(answers.lines)) {
    // A line of no known moment stays so, and makes the record as old as can be.
    const isOfOlder = newer.answers.lines[id] !== answer && older.answers.lines[id] !== undefined;
    const at = (isOfOlder ? older : newer).answeredAt[id];
    if (at !== undefined) answeredAt[id] = at;
  }
  return { ...newer, answers, answeredAt };
}
