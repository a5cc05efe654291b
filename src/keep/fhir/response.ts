// One person's answers as a FHIR R4 QuestionnaireResponse, and back.
import * as v from 'valibot';
import type { OpenedAnswers } from '../link/hand-off.ts';
import { JsonTextError, parseJson } from '../device/parse-json.ts';
import { StoredAnswers } from '../tab/stored-answers.ts';
import { emptyDraft, groupIds, type Field, type FieldValue, type Handed } from './field.ts';
import { codeSystem, codingOf, groupLinkId, questionnaireUrl, type Coding } from './questionnaire.ts';

interface ResponseItem {
  readonly linkId: string;
  readonly answer?: readonly (
    | { readonly valueCoding: Coding }
    | { readonly valueBoolean: boolean }
    | { readonly valueInteger: number }
    | { readonly valueDecimal: number }
    | { readonly valueString: string }
  )[];
  readonly item?: readonly ResponseItem[];
}
/** The part of an R4 QuestionnaireResponse that we write. */
export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly questionnaire: string;
  readonly status: 'completed';
  readonly authored: string;
  readonly item: readonly ResponseItem[];
}

function answerOf(field: Field, value: FieldValue): NonNullable<ResponseItem['answer']>[number] {
  if (typeof value === 'boolean') return { valueBoolean: value };
  if (typeof value === 'number')
    return field.type === 'integer' ? { valueInteger: value } : { valueDecimal: value };
  return field.type === 'choice' ? { valueCoding: codingOf(field, value) } : { valueString: value };
}

/** The answers as a response; what was not asked is not in it. It says when it was made, to the millisecond. */
export function responseOf(fields: readonly Field[], handed: Handed): QuestionnaireResponse {
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: questionnaireUrl,
    status: 'completed',
    authored: new Date(handed.extras.madeAt).toISOString(),
    item: groupIds.flatMap((group) => {
      const item = fields
        .filter((field) => field.group === group)
        .flatMap((field): readonly ResponseItem[] => {
          // What the app has no code for any more is left out, as if it had not been asked.
          const values = field
            .read(handed)
            .filter((value) => !field.options || field.options.some(({ code }) => code === value));
          return values.length === 0
            ? []
            : [{ linkId: field.linkId, answer: values.map((value) => answerOf(field, value)) }];
        });
      return item.length === 0 ? [] : [{ linkId: groupLinkId(group), item }];
    })
  };
}

/** What a file turned out to be. */
export type ReadFile =
  | { readonly kind: 'empty' | 'damaged' | 'unknown-version' | 'withdrawn' | 'changed-meaning' }
  /** FHIR, but no response: a word such as "Bundle". */
  | { readonly kind: 'other-resource'; readonly resourceType: string }
  | OpenedAnswers;

/** Of a foreign response only what we read; whatever else stands in it is passed over. */
const Head = v.looseObject({
  resourceType: v.pipe(v.string(), v.regex(/^[A-Z][A-Za-z]{1,50}$/)),
  questionnaire: v.optional(v.string())
});
/** An answer may be anything: an odd one is named, and does not spoil the others. */
interface ReadItem {
  readonly linkId: string;
  readonly answer?: unknown;
  readonly item?: readonly ReadItem[] | undefined;
}
const Item: v.GenericSchema<unknown, ReadItem> = v.object({
  linkId: v.string(),
  answer: v.optional(v.unknown()),
  item: v.optional(v.lazy(() => v.array(Item)))
});
const Body = v.object({
  status: v.picklist(['completed', 'amended', 'in-progress', 'entered-in-error', 'stopped']),
  authored: v.optional(v.unknown()),
  item: v.optional(v.array(Item), [])
});
const Answer = v.object({
  valueCoding: v.optional(v.object({ system: v.optional(v.literal(codeSystem)), code: v.string() })),
  valueBoolean: v.optional(v.boolean()),
  valueInteger: v.optional(v.number()),
  valueDecimal: v.optional(v.number()),
  valueString: v.optional(v.string()),
  item: v.optional(v.array(Item))
});
const Nested = v.object({ item: v.array(Item) });

/** Whether something in it stands that FHIR forbids to pass over unread. */
function hasMark(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, part]) => key === 'modifierExtension' || key === 'implicitRules' || hasMark(part)
  );
}

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** All items, those under items and those under answers too. */
const flat = (items: readonly ReadItem[]): readonly ReadItem[] =>
  items.flatMap((item) => [
    item,
    ...flat(item.item ?? []),
    ...listOf(item.answer).flatMap((answer) => {
      const nested = v.safeParse(Nested, answer);
      return nested.success ? flat(nested.output.item) : [];
    })
  ]);

/** The value that a field makes of an answer, or undefined where it knows none. */
function valueOf(field: Field, answer: unknown): FieldValue | undefined {
  const parsed = v.safeParse(Answer, answer);
  if (!parsed.success) return undefined;
  const { valueCoding, valueBoolean, valueInteger, valueDecimal, valueString } = parsed.output;
  const values = {
    choice: field.options?.find(({ code }) => code === valueCoding?.code)?.code,
    boolean: valueBoolean,
    integer: valueInteger,
    decimal: valueDecimal ?? valueInteger,
    string: valueString
  } as const;
  const value = values[field.type];
  return value !== undefined && (field.accepts?.(value) ?? true) ? value : undefined;
}

/** In the order of the options, so that it does not matter which came first. */
function inOrder({ options }: Field, values: Iterable<FieldValue>): readonly FieldValue[] {
  const place = (value: FieldValue) => options?.findIndex(({ code }) => code === value) ?? 0;
  return [...new Set(values)].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

/**
 * Joins all that a file answers to one field. Where that contradicts itself, or a part of it cannot be read, only
 * what asks for more care is kept.
 */
function join(
  field: Field,
  answers: readonly unknown[]
): { readonly values: readonly FieldValue[]; readonly isWhole: boolean } {
  const read = answers.map((answer) => valueOf(field, answer));
  const values = inOrder(
    field,
    read.filter((value) => value !== undefined)
  );
  const isRead = !read.includes(undefined);
  if (field.isMany) {
    const { partOf = String } = field;
    const agreed = values.filter(
      (value) => values.filter((other) => partOf(other) === partOf(value)).length === 1
    );
    return { values: agreed, isWhole: isRead && agreed.length === values.length };
  }
  if (isRead && values.length < 2) return { values, isWhole: true };
  const careful = values.length === 0 ? undefined : field.careful?.(values);
  return { values: careful === undefined ? [] : [careful], isWhole: false };
}

/** When it was made, in milliseconds since 1970. Of no known time is as old as can be: the signs are asked again. */
function madeAtOf(authored: unknown): number {
  const isTime =
    typeof authored === 'string' &&
    /^\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?)?)?$/.test(authored);
  const madeAt = isTime ? Date.parse(authored) : Number.NaN;
  return Number.isNaN(madeAt) ? 0 : madeAt;
}

function parse(text: string): unknown {
  try {
    return parseJson(text);
  } catch (cause) {
    if (cause instanceof JsonTextError) return undefined;
    throw cause;
  }
}

/**
 * Reads a response back. Never throws: what cannot be read is one of the other kinds. In which order its items stand
 * does not matter.
 * @param text of a file
 * @returns as for a link: what the app has no question for, what contradicts itself and what is half said is dropped
 * and named, so that the danger signs are asked again; `unknown-version` for the response to another questionnaire
 */
export function readResponse(fields: readonly Field[], text: string): ReadFile {
  if (text.trim() === '') return { kind: 'empty' };
  const raw = parse(text);
  const head = v.safeParse(Head, raw);
  if (!head.success) return { kind: 'damaged' };
  const { resourceType, questionnaire } = head.output;
  if (resourceType !== 'QuestionnaireResponse') return { kind: 'other-resource', resourceType };
  // A version may follow after a bar.
  if (questionnaire?.split('|')[0] !== questionnaireUrl) return { kind: 'unknown-version' };
  if (hasMark(raw)) return { kind: 'changed-meaning' };
  const body = v.safeParse(Body, raw);
  if (!body.success) return { kind: 'damaged' };
  const { status, authored, item } = body.output;
  if (status === 'entered-in-error' || status === 'stopped') return { kind: 'withdrawn' };

  const answers = new Map<string, readonly unknown[]>();
  for (const { linkId, answer } of flat(item))
    answers.set(linkId, [...(answers.get(linkId) ?? []), ...listOf(answer)]);
  // Somebody is still writing it: not all was asked.
  const dropped = new Set<string>(status === 'in-progress' ? ['status'] : []);
  const given = new Map<string, readonly FieldValue[]>();
  for (const field of fields) {
    const { values, isWhole } = join(field, answers.get(field.linkId) ?? []);
    if (!isWhole) dropped.add(field.linkId);
    if (values.length > 0) given.set(field.linkId, values);
  }
  const draft = emptyDraft(madeAtOf(authored));
  for (const field of fields) {
    const values = given.get(field.linkId);
    if (!values) continue;
    const isAtOdds = field.isAtOdds?.(given) ?? false;
    if (isAtOdds) dropped.add(field.linkId);
    if (!isAtOdds) field.write(draft, values);
    else if (field.careful?.(values) !== undefined) field.writeAtOdds?.(draft, values);
  }
  const known = new Set(fields.map(({ linkId }) => linkId));
  const unknown = [...answers].flatMap(([linkId, said]) =>
    known.has(linkId) || said.length === 0 ? [] : [linkId]
  );
  const checked = v.safeParse(StoredAnswers, draft.answers);
  return checked.success
    ? {
        kind: 'ok',
        answers: checked.output,
        extras: draft.extras,
        dropped: [...dropped, ...unknown.sort()]
      }
    : { kind: 'damaged' };
}
