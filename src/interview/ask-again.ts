// What must be asked anew once answers about danger are old: the one list of it.
import type { KnowledgeBase } from '#content/schema.ts';
import { signsOfWeeks } from '#reasoning/findings.ts';
import { knownFromStart } from './known-start.ts';
import type { CarriedAnswer, InterviewAnswers, LineAnswer } from './interview-answers.ts';
import { markedZones, sitesOf } from './places.ts';
import { emptyAnswers, signsGivenBy } from './interview-answers.ts';
import { weeksOf } from './weeks-of.ts';

/** Hours after which an answer about danger is asked again. Ours. */
export const freshHours = 24;
const hourMs = 3_600_000;

/**
 * Whether something said at a moment still counts as said now.
 * @param at milliseconds since 1970; null where nobody knows when it was
 * @param now the same; a moment more than an hour ahead says that one of two clocks is wrong
 */
export function isFresh(at: number | null, now: number): boolean {
  if (at === null) return false;
  const hours = (now - at) / hourMs;
  return hours <= freshHours && hours >= -1;
}

/** The part of the knowledge that says what hangs on which answer. */
export type AskedBase = Pick<
  KnowledgeBase,
  'cautionIds' | 'cautions' | 'criterionByAge' | 'features' | 'signs' | 'weekBands' | 'zones'
>;

/**
 * Signs that are answered with yes by no line of their own: by marks on the map, by how long it has hurt and at which
 * age, by the choice about pregnancy, and by who it is that answers.
 */
export function signsBesideLines(base: AskedBase, answers: InterviewAnswers): readonly string[] {
  const weeks = weeksOf(base, answers);
  return [
    ...markedZones(base, answers).flatMap(({ gives }) => gives),
    ...(weeks === null ? [] : signsOfWeeks(base, weeks)),
    ...knownFromStart(base, answers).filter((id) => base.signs.some((sign) => sign.id === id)),
    ...signsGivenBy(base, answers.pregnancy),
    ...signsGivenBy(base, answers.who)
  ];
}

/** The answers with signs carried along, as a yes of an earlier day. */
export function withCarried(answers: InterviewAnswers, signs: readonly string[]): InterviewAnswers {
  const given = Object.fromEntries(signs.map((id) => [id, 'yes' as const]));
  return { ...answers, carried: { ...answers.carried, ...given } };
}

/** Takes lines back, to be asked anew. Each yes and each "not sure" is carried along, and counts until then. */
export function withLinesToAsk(
  answers: InterviewAnswers,
  isAsked: (id: string) => boolean
): InterviewAnswers {
  const lines: Record<string, LineAnswer> = {};
  const carried: Record<string, CarriedAnswer> = { ...answers.carried };
  for (const [id, answer] of Object.entries(answers.lines)) {
    if (!isAsked(id)) lines[id] = answer;
    else if (answer === 'yes' || answer === 'unsure') carried[id] = answer;
    else Reflect.deleteProperty(carried, id);
  }
  return { ...answers, lines, carried };
}

/**
 * The answers once those about danger are too old: every line is asked anew, and so are place, time, pregnancy and
 * pain, from which the questions follow, and habits that bring a caution. A yes counts on until it is answered, also
 * one that a mark, a time or a choice gave: growing old never makes it less urgent. A check that had to be stopped
 * stays: it is a danger sign that only the person may take back.
 */
export function withDangerToAsk(base: AskedBase, answers: InterviewAnswers): InterviewAnswers {
  const cautious = new Set(
    base.cautions.flatMap(({ features, allFeatures }) => [...features, ...(allFeatures ?? [])])
  );
  const { who, pregnancy, zones, weekBand, pain, confirmed } = emptyAnswers;
  // Danger hangs on the place: the old one counts until the map is marked anew.
  const quickSites = sitesOf(base, answers);
  const features = Object.fromEntries(Object.entries(answers.features).filter(([id]) => !cautious.has(id)));
  const asked = withCarried(
    withLinesToAsk(answers, () => true),
    signsBesideLines(base, answers)
  );
  return { ...asked, who, pregnancy, quickSites, zones, weekBand, pain, confirmed, features };
}
