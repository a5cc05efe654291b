// Works out once what the same base and the same answers always give: one tap asks for it many times.
import type { KnowledgeBase } from '#content/schema.ts';
import type { InterviewAnswers } from './interview-answers.ts';

/**
 * The same function, which remembers what it gave. A cache, not state: bases and answers are never changed in place,
 * and what nobody holds any more is forgotten.
 * @param find pure
 */
export function oncePerAnswers<Found extends object>(
  find: (base: KnowledgeBase, answers: InterviewAnswers) => Found
): (base: KnowledgeBase, answers: InterviewAnswers) => Found {
  const known = new WeakMap<KnowledgeBase, WeakMap<InterviewAnswers, Found>>();
  return (base, answers) => {
    const ofBase = known.get(base) ?? new WeakMap<InterviewAnswers, Found>();
    known.set(base, ofBase);
    const found = ofBase.get(answers) ?? find(base, answers);
    ofBase.set(answers, found);
    return found;
  };
}
