// What the questionnaire's questions and answers are called, from the sentences of the app.
import { features } from '#text/features.ts';
import { handOver, handOverSummary, questionnaireText as own } from '#text/hand-over.ts';
import { lists, sites, who, you } from '#text/interview.ts';
import { howLong, cautions, checks, means } from '#text/interview-later.ts';
import { regions } from '#text/regions.ts';
import { selfTests } from '#text/self-tests.ts';
import { axialCriteria, gates, signs } from '#text/signs.ts';
import { site } from '#text/site.ts';
import { zones } from '#text/zones.ts';
import { say, sayInside, sayPair } from '#ui/say.ts';
import type { QuestionnaireWords } from './field.ts';

const labels: Readonly<Record<string, { readonly label: string }>> = {
  ...features,
  ...axialCriteria,
  ...gates,
  ...signs
};
const cautionLabels: Readonly<Record<string, string>> = cautions;
const regionNames: Readonly<Record<string, { readonly name: string }>> = regions;
const testTexts: Readonly<Record<string, { readonly title: string; readonly bands: readonly string[] }>> =
  selfTests;

type Choices = Readonly<Record<string, string>>;
/** By the field of a choice. */
const choices: Readonly<Partial<Record<Parameters<QuestionnaireWords['optionOf']>[0], Choices>>> = {
  line: { yes: lists.yes, no: lists.no, unsure: lists.unsure, declined: lists.decline },
  began: own.beganAnswers,
  who,
  pregnancy: you.pregnancyChoices,
  quickSites: sites,
  zones,
  weekBand: howLong.bands,
  kit: means.kitNames,
  country: own.countries
};

/** In English. */
export const questionnaireWords: QuestionnaireWords = {
  title: site.name,
  groups: {
    about: handOverSummary.aboutGroup,
    safety: handOverSummary.safetyGroup,
    habits: handOverSummary.features,
    checks: handOverSummary.tests,
    plan: handOverSummary.planGroup
  },
  labelOf: (id) => labels[id]?.label ?? cautionLabels[id] ?? id,
  fields: {
    who: who.question,
    age: you.age,
    ageWithheld: own.ageWithheld,
    pregnancy: you.pregnancy,
    quickSites: own.quickSites,
    zones: handOverSummary.place,
    weekBand: howLong.question,
    pain: handOverSummary.pain,
    activity: means.activity,
    ownWords: handOver.wordsQuestion,
    mainQuestion: handOver.mainQuestion,
    guess: handOverSummary.guess,
    country: own.country,
    isByClinician: own.byClinician,
    floor: own.floor,
    kit: means.kit,
    confidence: own.confidence,
    swaps: own.swaps
  },
  optionOf: (field, code) =>
    (field === 'guess' ? (regionNames[code]?.name ?? handOverSummary.doNotKnow) : choices[field]?.[code]) ??
    code,
  began: (label) => say(own.began, { sign: label }),
  testOf: (test, side) => {
    const title = testTexts[test]?.title ?? test;
    return side === null ? title : sayPair('labelled', title, sayInside(checks[side]));
  },
  degreesOf: (test, side) =>
    say(own.degrees, { check: testTexts[test]?.title ?? test }, { side: sayInside(checks[side]) }),
  stoppedByPain: (test, side) =>
    say(own.stoppedByPain, { check: testTexts[test]?.title ?? test }, { side: sayInside(checks[side]) }),
  bandOf: (test, band) => (band === 'dizzy' ? checks.dizzy : (testTexts[test]?.bands[band] ?? String(band)))
};
