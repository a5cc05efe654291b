// What age and time say already of when the pain began: it is known, and not asked.
import type { KnowledgeBase, Sign } from '#content/schema.ts';
import type { InterviewAnswers } from './interview-answers.ts';
import { isAskedFor, sitesOf } from './places.ts';
import { weeksOf } from './weeks-of.ts';

/**
 * The signs and axial criteria that are a yes by the age alone, or by age and time. Only a yes follows so: pain that is
 * short now may have begun, and gone, long ago.
 */
export function knownFromStart(
  base: Pick<KnowledgeBase, 'criterionByAge' | 'signs' | 'weekBands' | 'zones'>,
  answers: InterviewAnswers
): readonly string[] {
  const { age } = answers;
  if (typeof age !== 'number') return [];
  const weeks = weeksOf(base, answers);
  const sites = sitesOf(base, answers);
  const isKnown = (sign: Sign) =>
    sign.givenByStart !== undefined &&
    age < sign.givenByStart.ageBelow &&
    weeks !== null &&
    weeks >= sign.givenByStart.weeksAtLeast &&
    isAskedFor(sign, sites);
  const { id, ageBelow } = base.criterionByAge;
  return [...base.signs.filter(isKnown).map((sign) => sign.id), ...(age < ageBelow ? [id] : [])];
}
