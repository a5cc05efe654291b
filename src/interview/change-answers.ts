// Changes to the answers: a patch as a person gives it, and what pressing "Next" settles.
import type { KeyOf } from './answer-shape.ts';
import { saidWhole, type InterviewAnswers, type LineAnswer } from './interview-answers.ts';
import type { Line, Screen } from './screens.ts';

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

/** The ids that a patch gives a value. */
const idsSet = (patch: Readonly<Record<string, unknown>> = {}) =>
  Object.keys(patch).filter((id) => patch[id] !== undefined);
const withoutIds = <T>(record: Readonly<Record<string, T>>, ids: readonly string[]) =>
  ids.some((id) => id in record)
    ? Object.fromEntries(Object.entries(record).filter(([id]) => !ids.includes(id)))
    : record;

/** The answers with a patch applied. */
export function changeAnswers(answers: InterviewAnswers, patch: AnswerPatch): InterviewAnswers {
  const { lines, began, features, tests, measured, swaps, ...values } = patch;
  const records = {
    lines: patched(answers.lines, lines),
    began: patched(answers.began, began),
    features: patched(answers.features, features),
    // A check has one result: what was seen of it, or what was measured, whichever came last.
    tests: withoutIds(patched(answers.tests, tests), idsSet(measured)),
    measured: withoutIds(patched(answers.measured, measured), idsSet(tests)),
    swaps: patched(answers.swaps, swaps)
  } satisfies Pick<InterviewAnswers, RecordKey>;
  // What was read back as a no, and is one no more, is read back again should it become one.
  const confirmed = answers.confirmed.filter((id) => records.lines[id] === 'no');
  // The map says it more exactly: what was named before it gives way.
  const placed = (values.zones?.length ?? 0) > 0 ? { quickSites: [] } : {};
  return { ...answers, confirmed, ...placed, ...values, ...records };
}

const answerTo = ({ features, lines }: InterviewAnswers, { kind, id }: Line) =>
  kind === 'feature' ? features[id] : lines[id];

/** Whether some line of a list has no answer of now. What is carried along is none. */
export const isOpenList = (answers: InterviewAnswers, { lines }: Pick<Screen, 'lines'>): boolean =>
  lines.some((line) => answerTo(answers, line) === undefined);

/** Whether a line is ticked: yes, "not sure", or declined. */
export const isTicked = (answers: InterviewAnswers, line: Line): boolean =>
  ![undefined, 'no', false].includes(answerTo(answers, line));

/** The lines that a patch ticks. */
export const tickedBy = ({ lines = {}, features = {} }: AnswerPatch): readonly string[] => [
  ...Object.entries(lines).flatMap(([id, answer]) => (answer === undefined || answer === 'no' ? [] : [id])),
  ...Object.entries(features).flatMap(([id, is]) => (is === true ? [id] : []))
];

/**
 * Whether a list has been chosen from now: a line or "not sure" was ticked since it came, or every line is answered. An
 * answer of before, be it a yes, says nothing of a line that has come since: that one waits for a tick beside it, or for
 * "none of these".
 * @param chosen the lines that were ticked since the list came
 */
export const hasChoice = (
  answers: InterviewAnswers,
  screen: Pick<Screen, 'lines'>,
  chosen: readonly string[]
): boolean =>
  (screen.lines.length > 0 && !isOpenList(answers, screen)) ||
  screen.lines.some((line) => chosen.includes(line.id) && isTicked(answers, line));

/**
 * What a tick taken back says: in a list that was answered before, a no; in one that was not, or where an earlier day
 * said yes, the line is open again.
 */
export function withoutTick(
  answers: InterviewAnswers,
  line: Pick<Line, 'kind' | 'id'>,
  screens: readonly Screen[]
): AnswerPatch {
  const beside = screens.find(({ lines }) => lines.some(({ id }) => id === line.id))?.lines ?? [];
  const isNo = (other: Line) =>
    other.id !== line.id && ['no', false].includes(answerTo(answers, other) ?? '');
  const wasAnswered = beside.some(isNo);
  if (line.kind === 'feature') return { features: { [line.id]: wasAnswered ? false : undefined } };
  return { lines: { [line.id]: wasAnswered && answers.carried[line.id] === undefined ? 'no' : undefined } };
}

/**
 * In a list that was answered, what was left unticked is a no; what was read back is right, and what was told an earlier
 * day still so. The same answers where nothing was left.
 * @param chosen the lines that were ticked since the list came
 */
export function settleList(
  answers: InterviewAnswers,
  screen: Screen,
  chosen: readonly string[]
): InterviewAnswers {
  if (screen.kind === 'read-back') return { ...answers, confirmed: screen.lines.map(({ id }) => id) };
  if (screen.kind === 'still') {
    const said = screen.lines.map(({ id }) => [id, answers.lines[id] ?? answers.stays[id]] as const);
    return changeAnswers(answers, { lines: Object.fromEntries(said) });
  }
  if (screen.kind !== 'list' || !hasChoice(answers, screen, chosen)) return answers;
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
