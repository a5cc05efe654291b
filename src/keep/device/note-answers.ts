// Takes what was answered on the way over into what is kept: what a plan needs; pain and measured degrees as entries of the log.
import type { AnswerRecord } from '#interview/answer-record.ts';
import type { KnowledgeBase } from '#content/schema.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { answersToKeep } from '../tab/answers-to-keep.ts';
import { addPainOnce, addTestOnce, type Diary } from './diary.ts';
import type { KeptRecord } from './record-file.ts';

type Told = Pick<AnswerRecord, 'answers' | 'answeredAt'>;

/** When the last of its lines was answered; null where nobody knows. */
function latestAnswer({ answeredAt }: Told): number | null {
  const latest = Object.values(answeredAt).reduce((a, b) => Math.max(a, b), 0);
  return latest > 0 ? latest : null;
}

/** The log with what was told at a moment: pain, and degrees where neither side was stopped by pain. */
function noted(diary: Diary, { pain, measured }: InterviewAnswers, at: string): Diary {
  const withPain = pain === null ? diary : addPainOnce(diary, at, Math.round(pain));
  return Object.entries(measured).reduce(
    (log, [test, { left, right }]) =>
      typeof left === 'number' && typeof right === 'number'
        ? addTestOnce(log, { at, test, by: 'phone', measured: { left, right } })
        : log,
    withPain
  );
}

/** The record with these answers in the place of older ones. What was told of pain and degrees is noted once, on its day. */
export const withNoted =
  (base: KnowledgeBase, told: Told) =>
  ({ diary, answers }: KeptRecord): KeptRecord => {
    const at = latestAnswer(told);
    return {
      diary: at === null ? diary : noted(diary, told.answers, new Date(at).toISOString()),
      answers: answersToKeep(base, { ...answers, ...told.answers }, at ?? undefined)
    };
  };
