// The FHIR resources: valid against the R4 definitions by a validator that is not ours, and complete.
import { Fhir } from 'fhir';
import { expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { questionnaireWords as words } from '#keep/fhir/questionnaire-words.ts';
import { questionnaireOf, responseOf } from '#keep/fhir/questionnaire.ts';
import { answerAll, person } from '../../interview/make-person.ts';

const fhir = new Fhir();
const errorsOf = (resource: object) =>
  fhir.validate(resource).messages.filter(({ severity }) => severity === 'error' || severity === 'fatal');
const questionnaire = questionnaireOf(knowledge, words);
const questions = questionnaire.item.flatMap(({ item }) => item ?? []);
const answers = {
  ...answerAll(person({ lines: { 'saddle-numb': 'yes' }, features: ['sit-7h'] }), () => true),
  pain: 4,
  activity: 'play golf'
};
const response = responseOf(knowledge, words, answers, '2026-11-27T08:00:00Z');

test('the validator refuses what is not R4', () => {
  expect(errorsOf({ ...questionnaire, status: 'invented' })).not.toEqual([]);
  expect(errorsOf({ ...questionnaire, item: [{ text: 'no link id' }] })).not.toEqual([]);
});

test('questionnaire and response are valid', () => {
  expect(errorsOf(questionnaire)).toEqual([]);
  expect(errorsOf(response)).toEqual([]);
});

test('each question stands once, in words, and waits only for a question that stands there', () => {
  const ids = questions.map(({ linkId }) => linkId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { linkId, text, enableWhen } of questions) {
    expect(text, linkId).not.toBe(linkId);
    for (const { question } of enableWhen ?? []) expect(ids).toContain(question);
  }
});

test('the response answers only questions that stand there, and every line that was answered', () => {
  const ids = new Set(questions.map(({ linkId }) => linkId));
  const given = response.item.flatMap(({ item }) => item ?? []);
  for (const { linkId } of given) expect(ids).toContain(linkId);
  const lines = given.flatMap(({ linkId, answer }) =>
    (answer ?? []).flatMap((each) => ('valueCoding' in each ? [[linkId, each.valueCoding.code]] : []))
  );
  expect(Object.fromEntries(lines)).toEqual(answers.lines);
});
