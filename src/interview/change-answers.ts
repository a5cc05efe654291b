// Changes to the answers: a patch as a person gives it, and what pressing "Next" settles.
import type { KeyOf } from './answer-shape.ts';
import { saidWhole, type InterviewAnswers, type LineAnswer } from './interview-answers.ts';
import type { Screen } from './screens.ts';

/** Answers of an earlier day are no record to a patch: they are laid down whole. */
type RecordKey = Exclude<KeyOf<'record'>, 'carried' | 'stays'>;
type RecordPatch = {
  readonly [Key in RecordKey]?: { readonly [id: string]: InterviewAnswers[Key][string] | undefined };
};
/** New values; in the records, by id, where undefined takes the answer back. */
export type AnswerPatch = Partial<Omit<InterviewAnswers, RecordKey>> & RecordPatch;

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
  const records = {
    lines: patched(answers.lines, lines),
    began: patched(answers.began, began),
    features: patched(answers.features, features),
    tests: patched(answers.tests, tests),
    swaps: patched(answers.swaps, swaps)
  } satisfies Pick<InterviewAnswers, RecordKey>;
  // What was read back as a no, and is one no more, is read back again should it become one.
  const confirmed = answers.confirmed.filter((id) => records.lines[id] === 'no');
  return { ...answers, confirmed, ...values, ...records };
}

/** Whether anything on a list has been chosen now: a line, "not sure", or "none of these". What is carried along is not. */
export function hasChoice(answers: InterviewAnswers, screen: Screen): boolean {
  return screen.lines.some(({ kind, id }) =>
    kind === 'feature' ? answers.features[id] !== undefined : answers.lines[id] !== undefined
  );
}

/**
 * In a list that was answered, what was left unticked is a no; what was read back is right, and what was told an earlier
 * day still so. The same answers where nothing was left.
 */
export function settleList(answers: InterviewAnswers, screen: Screen): InterviewAnswers {
  if (screen.kind === 'read-back') return { ...answers, confirmed: screen.lines.map(({ id }) => id) };
  if (screen.kind === 'still') {
    const said = screen.lines.map(({ id }) => [id, answers.lines[id] ?? answers.stays[id]] as const);
    return changeAnswers(answers, { lines: Object.fromEntries(said) });
  }
  if (screen.kind !== 'list' || !hasChoice(answers, screen)) return answers;
  const lines: Record<string, LineAnswer> = {};
  const features: Record<string, boolean> = {};
  // What was said of a whole sign is told anew by a yes to one of its lines.
  const isTold = (sign: string | undefined) =>
    sign !== undefined && screen.lines.some(({ id, of }) => of === sign && answers.lines[id] === 'yes');
  for (const { kind, id, of } of screen.lines) {
    if (kind === 'feature' && answers.features[id] === undefined) features[id] = false;
    // A yes of an earlier day is not undone by a tick beside it: only by its own line, or by "none of these".
    if (kind !== 'feature' && answers.lines[id] === undefined)
      lines[id] = answers.carried[id] ?? (isTold(of) ? undefined : saidWhole(answers, of)) ?? 'no';
  }
  const isSettled = Object.keys(lines).length === 0 && Object.keys(features).length === 0;
  return isSettled ? answers : changeAnswers(answers, { lines, features });
}
