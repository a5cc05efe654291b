// The whole interview as a FHIR R4 Questionnaire, made from its fields.
import { groupIds, type Field, type GroupId, type QuestionnaireWords } from './field.ts';

/** Where our codes live: a neutral name until the project has an address of its own. */
export const codeSystem = 'urn:backstory:answers';
export const questionnaireUrl = 'urn:backstory:questionnaire';

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}
interface QuestionnaireItem {
  readonly linkId: string;
  readonly text: string;
  readonly type: 'group' | Field['type'];
  readonly repeats?: true;
  readonly enableWhen?: readonly {
    readonly question: string;
    readonly operator: '=';
    readonly answerCoding: Coding;
  }[];
  readonly enableBehavior?: 'any';
  readonly answerOption?: readonly { readonly valueCoding: Coding }[];
  readonly item?: readonly QuestionnaireItem[];
}
/** The part of an R4 Questionnaire that we write. */
export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly url: string;
  readonly title: string;
  readonly status: 'draft';
  readonly subjectType: readonly ['Patient'];
  readonly item: readonly QuestionnaireItem[];
}

/** The code of a choice, with its words. @throws RangeError for a code that the field does not have */
export function codingOf({ linkId, options = [] }: Field, code: string): Coding {
  const option = options.find((each) => each.code === code);
  if (!option) throw new RangeError(`${linkId}: expected a known code, but found "${code}".`);
  return { system: codeSystem, ...option };
}

export const groupLinkId = (group: GroupId) => `group-${group}`;

/** The interview as a questionnaire; link ids are our ids. */
export function questionnaireOf(fields: readonly Field[], words: QuestionnaireWords): Questionnaire {
  const itemOf = (field: Field): QuestionnaireItem => {
    const { linkId, text, type, options, isMany, when } = field;
    const waitsFor = fields.filter((other) => when?.linkIds.includes(other.linkId) === true);
    return {
      linkId,
      text,
      type,
      ...(isMany && { repeats: true as const }),
      ...(when &&
        waitsFor.length > 0 && {
          enableWhen: waitsFor.flatMap((other) =>
            when.codes.map((code) => ({
              question: other.linkId,
              operator: '=' as const,
              answerCoding: codingOf(other, code)
            }))
          ),
          enableBehavior: 'any' as const
        }),
      ...(options && { answerOption: options.map(({ code }) => ({ valueCoding: codingOf(field, code) })) })
    };
  };
  return {
    resourceType: 'Questionnaire',
    url: questionnaireUrl,
    title: words.title,
    status: 'draft',
    subjectType: ['Patient'],
    item: groupIds.map((group) => ({
      linkId: groupLinkId(group),
      text: words.groups[group],
      type: 'group',
      item: fields.filter((field) => field.group === group).map(itemOf)
    }))
  };
}
