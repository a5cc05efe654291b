// What may be kept of the answers for another day: what a plan needs, and nothing that safety rests on.
import { cautions } from '#content/cautions.ts';
import type { Caution } from '#content/schema.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { emptyAnswers } from '#interview/interview-answers.ts';

const all: readonly Caution[] = cautions;
/** Habits and triggers that take an item out of a plan, such as tingling in a leg. */
const cautious: ReadonlySet<string> = new Set(
  all.flatMap(({ features, allFeatures }) => [...features, ...(allFeatures ?? [])])
);

/**
 * The answers without those to danger signs, gates, criteria and cautions, without places, time, pregnancy and pain,
 * from which the safety questions follow, and without habits that bring a caution: all of these are asked anew at
 * every return. A check that had to be stopped stays: it is a danger sign that only the person may take back.
 */
export function answersToKeep(answers: InterviewAnswers): InterviewAnswers {
  const { age, tests, floor, kit, activity, country, confidence, swaps } = answers;
  const features = Object.fromEntries(Object.entries(answers.features).filter(([id]) => !cautious.has(id)));
  return { ...emptyAnswers, age, features, tests, floor, kit, activity, country, confidence, swaps };
}
