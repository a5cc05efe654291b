// What the questionnaire's questions and answers are called, from the sentences of the app.
import { features } from '#content/text/en/features.ts';
import { handOverSummary } from '#content/text/en/hand-over.ts';
import { lists, means, you } from '#content/text/en/interview.ts';
import { cautions } from '#content/text/en/interview-later.ts';
import { site } from '#content/text/en/site.ts';
import { axialCriteria, gates, signs } from '#content/text/en/signs.ts';
import type { QuestionnaireWords } from './questionnaire.ts';

const labels: Readonly<Record<string, { readonly label: string }>> = {
  ...features,
  ...axialCriteria,
  ...gates,
  ...signs
};
const cautionLabels: Readonly<Record<string, string>> = cautions;

/** In English. */
export const questionnaireWords: QuestionnaireWords = {
  title: site.name,
  labelOf: (id) => labels[id]?.label ?? cautionLabels[id] ?? id,
  groups: {
    safety: handOverSummary.safetyGroup,
    habits: handOverSummary.features,
    about: handOverSummary.aboutGroup
  },
  answers: { yes: lists.yes, no: lists.no, unsure: lists.unsure, declined: lists.decline },
  age: you.age,
  pain: means.pain,
  goal: means.activity
};
