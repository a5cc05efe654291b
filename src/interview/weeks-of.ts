// How long it has hurt, in weeks, by the band that was chosen.
import type { KnowledgeBase } from '#content/schema.ts';
import type { InterviewAnswers } from './interview-answers.ts';

/** Weeks that the chosen band stands for, or null. */
export function weeksOf(base: Pick<KnowledgeBase, 'weekBands'>, answers: InterviewAnswers): number | null {
  return base.weekBands.find(({ id }) => id === answers.weekBand)?.weeks ?? null;
}
