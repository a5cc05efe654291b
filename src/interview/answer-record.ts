// What is kept of an interview: the answers, when each line was answered, and where they came from. One record.
import { firstListId } from '#content/ids.ts';
import { emptyAnswers, type InterviewAnswers } from './interview-answers.ts';

/** Where answers came from: given here, or told by a link or a file. */
export type AnswerSource = 'here' | 'link' | 'file';

export interface AnswerRecord {
  readonly answers: InterviewAnswers;
  /** The screen last shown. */
  readonly screen: string;
  /** By line id, in milliseconds since 1970: when it was answered, or last changed. */
  readonly answeredAt: Readonly<Record<string, number>>;
  readonly source: AnswerSource;
}

/** Before anything was answered. */
export const emptyRecord: AnswerRecord = {
  answers: emptyAnswers,
  screen: firstListId,
  answeredAt: {},
  source: 'here'
};

/** The record with new answers: what was answered or changed was so at `now`, in milliseconds. */
export function withAnswers(
  record: AnswerRecord,
  answers: InterviewAnswers,
  screen: string,
  now: number
): AnswerRecord {
  if (answers.lines === record.answers.lines) return { ...record, answers, screen };
  const answeredAt: Record<string, number> = {};
  for (const [id, answer] of Object.entries(answers.lines)) {
    const isSame = record.answers.lines[id] === answer;
    // A line of no known moment stays so until it is answered again.
    const at = isSame ? record.answeredAt[id] : now;
    if (at !== undefined) answeredAt[id] = at;
  }
  return { ...record, answers, screen, answeredAt };
}

/** A record of answers that were all given at one moment, as a link or a file says. */
export function recordOf(
  answers: InterviewAnswers,
  screen: string,
  at: number,
  source: AnswerSource
): AnswerRecord {
  const answeredAt = Object.fromEntries(Object.keys(answers.lines).map((id) => [id, at]));
  return { answers, screen, answeredAt, source };
}

/** When the oldest of its lines was answered; 0 where one is of no known moment, null where none is answered. */
export function oldestAnswer({ answers, answeredAt }: AnswerRecord): number | null {
  const moments = Object.keys(answers.lines).map((id) => answeredAt[id] ?? 0);
  return moments.length === 0 ? null : Math.min(...moments);
}
