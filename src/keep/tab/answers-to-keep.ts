// What may be kept of the answers for another day: what a plan needs, and nothing that safety rests on.
import { withDangerToAsk, type AskedBase } from '#interview/ask-again.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';

/** What is left when danger is asked about anew, without the answers to it that would be carried along. */
export function answersToKeep(base: AskedBase, answers: InterviewAnswers): InterviewAnswers {
  return {
    ...withDangerToAsk(base, answers),
    carried: {},
    began: {},
    quickSites: [],
    guess: null
  };
}
