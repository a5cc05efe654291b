// What may be kept of the answers for another day: what a plan needs, and nothing that safety rests on.
import type { InterviewAnswers } from './interview-answers.ts';
import { emptyAnswers } from './interview-answers.ts';

/**
 * The answers without those to danger signs, gates, criteria and cautions, and without places, time, pregnancy and
 * pain, from which the safety questions follow: all of these are asked anew at every return. A check that had to be
 * stopped stays: it is a danger sign that only the person may take back.
 */
export function answersToKeep(answers: InterviewAnswers): InterviewAnswers {
  const { age, features, tests, floor, kit, activity, country } = answers;
  return { ...emptyAnswers, age, features, tests, floor, kit, activity, country };
}
