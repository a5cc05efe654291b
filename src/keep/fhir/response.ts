// One person's answers as a FHIR R4 QuestionnaireResponse, and back.
import * as v from 'valibot';
import type { HandOff } from '../hand-off.ts';
import { StoredAnswers } from '../read-tab-session.ts';
import { emptyDraft, groupIds, type Field, type FieldValue, type Handed } from './fields.ts';
import { codingOf, groupLinkId, questionnaireUrl, type Coding } from './questionnaire.ts';

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

/** Of a foreign response only what we read; whatever else stands in it is passed over. */
const Answer = v.object({
  valueCoding: v.optional(v.object({ code: v.string() })),
  valueBoolean: v.optional(v.boolean()),
  valueInteger: v.optional(v.number()),
  valueDecimal: v.optional(v.number()),
  valueString: v.optional(v.string())
});
interface ReadItem {
  readonly linkId: string;
  readonly answer?: readonly v.InferOutput<typeof Answer>[] | undefined;
  readonly item?: readonly ReadItem[] | undefined;
}
const Item: v.GenericSchema<unknown, ReadItem> = v.object({
  linkId: v.string(),
  answer: v.optional(v.array(Answer)),
  item: v.optional(v.lazy(() => v.array(Item)))
});
const Response = v.object({
  resourceType: v.literal('QuestionnaireResponse'),
  questionnaire: v.string(),
  authored: v.optional(v.string()),
  item: v.optional(v.array(Item), [])
});

/** Deeper than any response of ours, and shallow enough for any machine. */
const mostLevels = 20;
const flat = (items: readonly ReadItem[], level = 0): readonly ReadItem[] =>
  level > mostLevels ? [] : items.flatMap((item) => [item, ...flat(item.item ?? [], level + 1)]);

/** The values of one field, or null where one of them is none that it knows. */
function valuesOf(
  field: Field,
  answer: readonly v.InferOutput<typeof Answer>[]
): readonly FieldValue[] | null {
  const values = answer.map((each): FieldValue | undefined => {
    switch (field.type) {
      case 'choice': {
        const code = each.valueCoding?.code;
        return field.options?.some((option) => option.code === code) ? code : undefined;
      }
      case 'boolean':
        return each.valueBoolean;
      case 'integer':
        return each.valueInteger;
      case 'decimal':
        return each.valueDecimal ?? each.valueInteger;
      case 'string':
        return each.valueString;
      default:
        return field.type satisfies never;
    }
  });
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length && (known.length === 1 || field.isMany) ? known : null;
}

function parse(text: string) {
  try {
    return v.safeParse(Response, JSON.parse(text));
  } catch (cause) {
    // SyntaxError: no JSON. RangeError: nested deeper than this machine can follow.
    if (cause instanceof SyntaxError || cause instanceof RangeError) return null;
    throw cause;
  }
}

/**
 * Reads a response back. Never throws: what cannot be read is one of the other kinds.
 * @param text of a file
 * @returns as for a link: an answer that the app has no question for is dropped and named, so that the danger signs
 * are asked again; `unknown-version` for the response to another questionnaire
 */
export function readResponse(fields: readonly Field[], text: string): HandOff {
  if (text.trim() === '') return { kind: 'empty' };
  const read = parse(text);
  if (!read?.success) return { kind: 'damaged' };
  const { questionnaire, authored, item } = read.output;
  // A version may follow after a bar.
  if (questionnaire.split('|')[0] !== questionnaireUrl) return { kind: 'unknown-version' };
  const madeAt = Date.parse(authored ?? '');
  // Of no known time: as old as can be, so that the danger signs are asked again.
  const draft = emptyDraft(Number.isNaN(madeAt) ? 0 : madeAt);
  const dropped: string[] = [];
  for (const { linkId, answer } of flat(item)) {
    if (answer === undefined || answer.length === 0) continue;
    const field = fields.find((each) => each.linkId === linkId);
    const values = field && valuesOf(field, answer);
    if (field && values) field.write(draft, values);
    else dropped.push(linkId);
  }
  const checked = v.safeParse(StoredAnswers, draft.answers);
  return checked.success
    ? { kind: 'ok', answers: checked.output, extras: draft.extras, dropped }
    : { kind: 'damaged' };
}
