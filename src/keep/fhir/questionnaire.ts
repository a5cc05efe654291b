// The whole interview as a FHIR R4 Questionnaire, made from the content, and one person's answers as its response.
import type { KnowledgeBase } from '#content/schema.ts';
import type { InterviewAnswers, LineAnswer } from '#interview/interview-answers.ts';

/** Where our codes live: a neutral name until the project has an address of its own. */
const system = 'urn:backstory:answers';
const questionnaireUrl = 'urn:backstory:questionnaire';

interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}
interface QuestionnaireItem {
  readonly linkId: string;
  readonly text: string;
  readonly type: 'group' | 'choice' | 'boolean' | 'integer' | 'string';
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
interface ResponseItem {
  readonly linkId: string;
  readonly answer?: readonly (
    | { readonly valueCoding: Coding }
    | { readonly valueBoolean: boolean }
    | { readonly valueInteger: number }
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

/** What the questions and answers are called. */
export interface QuestionnaireWords {
  readonly title: string;
  readonly labelOf: (id: string) => string;
  readonly groups: Readonly<Record<'safety' | 'habits' | 'about', string>>;
  readonly answers: Readonly<Record<LineAnswer, string>>;
  readonly age: string;
  readonly pain: string;
  readonly goal: string;
}

const answerIds = ['yes', 'no', 'unsure', 'declined'] as const satisfies readonly LineAnswer[];
const coding = (words: QuestionnaireWords, code: LineAnswer): Coding => ({
  system,
  code,
  display: words.answers[code]
});

/** Ids whose answer is yes, no, not sure or declined, in the order of the content. */
function lineIds(base: KnowledgeBase): readonly string[] {
  const asked = base.signs.filter(({ derived }) => derived !== true).map(({ id }) => id);
  return [
    ...new Set([...base.gates.map(({ id }) => id), ...asked, ...base.axialCriteria, ...base.cautionIds])
  ];
}

/** A sign behind a gate waits for it, unless some place opens it anyway: that, FHIR cannot say without the map. */
function gateOf(base: KnowledgeBase, id: string): string | null {
  const sign = base.signs.find((each) => each.id === id);
  return sign?.gate !== undefined && (sign.ungatedFor ?? []).length === 0 ? sign.gate : null;
}

/** The interview as a questionnaire; link ids are our ids. */
export function questionnaireOf(base: KnowledgeBase, words: QuestionnaireWords): Questionnaire {
  const { groups } = words;
  const line = (id: string): QuestionnaireItem => {
    const gate = gateOf(base, id);
    const opens = (code: LineAnswer) => ({
      question: gate ?? '',
      operator: '=' as const,
      answerCoding: coding(words, code)
    });
    return {
      linkId: id,
      text: words.labelOf(id),
      type: 'choice',
      ...(gate !== null && { enableWhen: [opens('yes'), opens('unsure')], enableBehavior: 'any' as const }),
      answerOption: answerIds.map((code) => ({ valueCoding: coding(words, code) }))
    };
  };
  return {
    resourceType: 'Questionnaire',
    url: questionnaireUrl,
    title: words.title,
    status: 'draft',
    subjectType: ['Patient'],
    item: [
      {
        linkId: 'group-about',
        text: groups.about,
        type: 'group',
        item: [
          { linkId: 'age', text: words.age, type: 'integer' },
          { linkId: 'pain', text: words.pain, type: 'integer' },
          { linkId: 'activity', text: words.goal, type: 'string' }
        ]
      },
      { linkId: 'group-safety', text: groups.safety, type: 'group', item: lineIds(base).map(line) },
      {
        linkId: 'group-habits',
        text: groups.habits,
        type: 'group',
        item: base.features
          .filter(({ list }) => list !== 'derived')
          .map(({ id }) => ({ linkId: `feature-${id}`, text: words.labelOf(id), type: 'boolean' as const }))
      }
    ]
  };
}

/**
 * One person's answers as a response to it; what was not asked is not in it.
 * @param authored ISO 8601
 */
export function responseOf(
  base: KnowledgeBase,
  words: QuestionnaireWords,
  answers: InterviewAnswers,
  authored: string
): QuestionnaireResponse {
  const about: readonly ResponseItem[] = [
    ...(typeof answers.age === 'number' ? [{ linkId: 'age', answer: [{ valueInteger: answers.age }] }] : []),
    ...(answers.pain === null
      ? []
      : [{ linkId: 'pain', answer: [{ valueInteger: Math.ceil(answers.pain) }] }]),
    ...(answers.activity ? [{ linkId: 'activity', answer: [{ valueString: answers.activity }] }] : [])
  ];
  const safety = lineIds(base).flatMap((id): readonly ResponseItem[] => {
    const given = answers.lines[id];
    return given === undefined ? [] : [{ linkId: id, answer: [{ valueCoding: coding(words, given) }] }];
  });
  const habits = base.features.flatMap(({ id, list }): readonly ResponseItem[] => {
    const given = answers.features[id];
    return given === undefined || list === 'derived'
      ? []
      : [{ linkId: `feature-${id}`, answer: [{ valueBoolean: given }] }];
  });
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: questionnaireUrl,
    status: 'completed',
    authored,
    item: [
      { linkId: 'group-about', item: about },
      { linkId: 'group-safety', item: safety },
      { linkId: 'group-habits', item: habits }
    ].filter(({ item }) => item.length > 0)
  };
}
