// Leaves out of foreign answers what the app has no question for, or no longer: what nobody understands is not opened.
import { handOffCodebook } from '#content/hand-off-codebook.ts';
import type { KnowledgeBase } from '#content/schema.ts';
import {
  answerShape,
  type AnswerForm,
  type AnswerKey,
  type OpenList,
  type RecordForm,
  type ResultForm,
  type ValueOf
} from '#interview/answer-shape.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { knownIds } from './known-ids.ts';

/** Says of ids, and of what stands beside them, whether the app knows them. */
interface Known {
  readonly has: (list: OpenList, id: unknown) => boolean;
  /** Whether its question offers not to be answered: of any other line nobody can have declined it here. */
  readonly mayDecline: (line: string) => boolean;
  /** Whether the app can read such degrees of this test. */
  readonly isMeasured: (test: string) => boolean;
  readonly hasBands: (test: string, result: ValueOf<ResultForm>) => boolean;
}

function knownTo(base: KnowledgeBase): Known {
  const lists = knownIds(base, handOffCodebook);
  const sets = new Map(Object.entries(lists).map(([list, ids]) => [list, new Set<unknown>(ids)]));
  const bandsOf = new Map(base.selfTests.map(({ id, bands }) => [id, bands.length]));
  const measured = new Set<string>(base.selfTests.flatMap(({ id, phone }) => (phone ? [id] : [])));
  const declinable = new Set(base.signs.flatMap(({ id, mayDecline }) => (mayDecline ? [id] : [])));
  return {
    has: (list, id) => sets.get(list)?.has(id) === true,
    mayDecline: (line) => declinable.has(line),
    isMeasured: (test) => measured.has(test),
    hasBands: (test, result) =>
      (typeof result === 'object' ? [result.left, result.right] : [result]).every(
        (band) => band === 'dizzy' || band < (bandsOf.get(test) ?? 0)
      )
  };
}

/** Whether the app has a question with this answer. Of closed options the schema has made sure. */
function isKnownEntry(known: Known, { list, each }: RecordForm, id: string, value: unknown): boolean {
  if (!known.has(list, id)) return false;
  if (value === 'declined') return known.mayDecline(id);
  if (each.form === 'degrees') return known.isMeasured(id);
  if (each.form === 'result') return known.hasBands(id, value as ValueOf<ResultForm>);
  return (
    each.form !== 'choice' || each.options !== undefined || value === each.or || known.has(each.list, value)
  );
}

/** The part of an answer that is known, and the ids of the rest. */
function split(
  known: Known,
  form: AnswerForm,
  value: unknown
): readonly [kept: unknown, dropped: readonly string[]] {
  if (form.form === 'record') {
    const entries = Object.entries(value as ValueOf<RecordForm>);
    const kept = entries.filter(([id, each]) => isKnownEntry(known, form, id, each));
    const ids = new Set(kept.map(([id]) => id));
    return [Object.fromEntries(kept), entries.flatMap(([id]) => (ids.has(id) ? [] : [id]))];
  }
  if (!('list' in form) || form.options !== undefined || value === null) return [value, []];
  if (form.form === 'choice')
    return value === form.or || known.has(form.list, value) ? [value, []] : [null, [value as string]];
  const ids = value as readonly string[];
  return [ids.filter((id) => known.has(form.list, id)), ids.filter((id) => !known.has(form.list, id))];
}

/** @returns the answers that are known, and the ids of what was left out */
export function withoutUnknown(
  base: KnowledgeBase,
  answers: InterviewAnswers
): { readonly answers: InterviewAnswers; readonly dropped: readonly string[] } {
  const known = knownTo(base);
  const parts = Object.entries(answerShape).map(([key, form]) => {
    const [kept, dropped] = split(known, form, answers[key as AnswerKey]);
    return { key, kept, dropped };
  });
  return {
    answers: Object.fromEntries(parts.map(({ key, kept }) => [key, kept])) as InterviewAnswers,
    dropped: parts.flatMap(({ dropped }) => dropped)
  };
}
