// What may be kept of the answers for another day: what a plan needs, and what is read back to whoever looks again.
import type { KnowledgeBase } from '#content/schema.ts';
import { withDangerToAsk } from '#interview/ask-again.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { dayOf, stayingFeatures, staysOf } from '#interview/what-stays.ts';

/**
 * What is left when danger is asked about anew, without the answers to it that would be carried along. Place, time,
 * habits, illnesses and medicines stay: they count only once the person says that they are still so. Of pregnancy only
 * that it cannot apply.
 * @param now where the answers were given just now, in milliseconds since 1970; else they keep the day that they have
 */
export function answersToKeep(
  base: KnowledgeBase,
  answers: InterviewAnswers,
  now?: number
): InterviewAnswers {
  const { zones, weekBand, pregnancy, toldOn } = answers;
  const isTold = now !== undefined && Object.keys(answers.lines).length > 0;
  return {
    ...withDangerToAsk(base, answers),
    carried: {},
    began: {},
    quickSites: [],
    guess: null,
    pregnancy: pregnancy === 'cannot-apply' ? pregnancy : null,
    zones,
    weekBand,
    features: stayingFeatures(base, answers),
    stays: staysOf(base, answers),
    toldOn: isTold ? dayOf(now) : toldOn
  };
}
