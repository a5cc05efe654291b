// Changes to the answers: a patch as a person gives it, and what pressing "Next" settles.
import type { InterviewAnswers } from './interview-answers.ts';
import type { Screen } from './screens.ts';

type Records = Pick<InterviewAnswers, 'lines' | 'began' | 'features' | 'tests' | 'swaps'>;
type RecordPatch = {
  readonly [Key in keyof Records]?: { readonly [id: string]: Records[Key][string] | undefined };
};
/** New values; in the records, by id, where undefined takes the answer back. */
export type AnswerPatch = Partial<Omit<InterviewAnswers, keyof Records>> & RecordPatch;

function patched<T>(
  record: Readonly<Record<string, T>>,
  patch: { readonly [id: string]: T | undefined } | undefined
): Readonly<Record<string, T>> {
  if (!patch) return record;
  const next: Record<string, T> = { ...record };
  for (const [id, value] of Object.entries(patch)) {
    if (value === undefined) Reflect.deleteProperty(next, id);
    else next[id] = value;
  }
  return next;
}

/** The answers with a patch applied. */
export function changeAnswers(answers: InterviewAnswers, patch: AnswerPatch): InterviewAnswers {
  const { lines, began, features, tests, swaps, ...values } = patch;
  return {
    ...answers,
    ...values,
    lines: patched(answers.lines, lines),
    began: patched(answers.began, began),
    features: patched(answers.features, features),
    tests: patched(answers.tests, tests),
    swaps: patched(answers.swaps, swaps)
  };
}

/** Whether anything on a list has been chosen: a line, "not sure", or "none of these". */
export function hasChoice(answers: InterviewAnswers, screen: Screen): boolean {
  return screen.lines.some(({ kind, id }) =>
    kind === 'feature' ? answers.features[id] !== undefined : answers.lines[id] !== undefined
  );
}

/** In a list that was answered, what was left unticked is a no. The same answers where nothing was left. */
export function settleList(answers: InterviewAnswers, screen: Screen): InterviewAnswers {
  if (screen.kind !== 'list' || !hasChoice(answers, screen)) return answers;
  const lines: Record<string, 'no'> = {};
  const features: Record<string, boolean> = {};
  for (const { kind, id } of screen.lines) {
    if (kind === 'feature' && answers.features[id] === undefined) features[id] = false;
    if (kind !== 'feature' && answers.lines[id] === undefined) lines[id] = 'no';
  }
  const isSettled = Object.keys(lines).length === 0 && Object.keys(features).length === 0;
  return isSettled ? answers : changeAnswers(answers, { lines, features });
}
