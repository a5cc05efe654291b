// What must be asked anew of answers that came from elsewhere. Apart: the first question does without it.
import type { KnowledgeBase } from '#content/schema.ts';
import { withCarried, withLinesToAsk } from './ask-again.ts';
import { emptyAnswers, signsGivenBy, type InterviewAnswers } from './interview-answers.ts';

/** Answers that came from elsewhere: whoever opens them says for themselves what is so right now. */
export function withRightNowToAsk(base: KnowledgeBase, answers: InterviewAnswers): InterviewAnswers {
  const rightNow = new Set(base.lists.now.flatMap(({ lines }) => lines));
  // A link says what is carried along as it says a line: what has none is answered by its own question here.
  const derived = new Set(base.signs.flatMap(({ id, derived }) => (derived ? [id] : [])));
  const asked = withLinesToAsk(answers, (id) => rightNow.has(id) || derived.has(id));
  return { ...withCarried(asked, signsGivenBy(base, answers.who)), who: emptyAnswers.who };
}
