// Whom the question about pregnancy is asked.
import { pregnancyAnswers } from '#content/ids.ts';
import type { KnowledgeBase } from '#content/schema.ts';
import type { InterviewAnswers } from './interview-answers.ts';

/** Ages at which pregnancy is asked about, in years, both ends included. Ours. */
const agesAsked = { from: 12, to: 55 } as const;

/**
 * Whether pregnancy is asked: at an age at which it can apply, where the age is not told, and wherever more than a no
 * was said of it, today or before, so that this can be changed.
 */
export function asksPregnancy(
  { signs }: Pick<KnowledgeBase, 'signs'>,
  { age, pregnancy, carried }: Pick<InterviewAnswers, 'age' | 'pregnancy' | 'carried'>
): boolean {
  if (age === 'withheld') return true;
  if (age !== null && age >= agesAsked.from && age <= agesAsked.to) return true;
  const isCarried = signs.some(
    ({ id, givenBy }) => carried[id] !== undefined && pregnancyAnswers.some((answer) => answer === givenBy)
  );
  return isCarried || (pregnancy !== null && pregnancy !== 'no' && pregnancy !== 'cannot-apply');
}
