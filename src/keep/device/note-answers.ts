// Takes what was answered on the way over into what is kept: what a plan needs, and the pain as an entry of the log.
import type { AnswerRecord } from '#interview/answer-record.ts';
import type { KnowledgeBase } from '#content/schema.ts';
import { answersToKeep } from '../tab/answers-to-keep.ts';
import { addPainOnce } from './diary.ts';
import type { KeptRecord } from './record-file.ts';

type Told = Pick<AnswerRecord, 'answers' | 'answeredAt'>;

/** When the last of its lines was answered; null where nobody knows. */
function latestAnswer({ answeredAt }: Told): number | null {
  const latest = Object.values(answeredAt).reduce((a, b) => Math.max(a, b), 0);
  return latest > 0 ? latest : null;
}

/** The record with these answers in the place of older ones. The pain is noted once, on the day on which it was told. */
export const withNoted =
  (base: KnowledgeBase, told: Told) =>
  ({ diary, answers }: KeptRecord): KeptRecord => {
    const at = latestAnswer(told);
    const { pain } = told.answers;
    return {
      diary:
        at === null || pain === null
          ? diary
          : addPainOnce(diary, new Date(at).toISOString(), Math.round(pain)),
      answers: answersToKeep(base, { ...answers, ...told.answers }, at ?? undefined)
    };
  };
