// The FHIR resources: valid by a validator that is not ours, complete, and read back without loss.
import fc from 'fast-check';
import { Fhir } from 'fhir';
import { describe, expect, test } from 'vitest';
import { interviewFields as fields } from '#keep/fhir/interview-fields.ts';
import { questionnaireWords as words } from '#keep/fhir/questionnaire-words.ts';
import { questionnaireOf } from '#keep/fhir/questionnaire.ts';
import { readResponse, responseOf } from '#keep/fhir/response.ts';
import { answerAll, person } from '../../interview/make-person.ts';
import { anyAnswers } from '../any-answers.ts';
import { makeRandom, mutateJson } from '../mutate.ts';

const fhir = new Fhir();
const errorsOf = (resource: object) =>
  fhir.validate(resource).messages.filter(({ severity }) => severity === 'error' || severity === 'fatal');
const questionnaire = questionnaireOf(fields, words);
const questions = questionnaire.item.flatMap(({ item }) => item ?? []);
const extras = {
  ownWords: 'It aches',
  mainQuestion: 'Why?',
  isByClinician: true,
  madeAt: Date.parse('2026-11-27T08:00:00Z')
};
const answers = {
  ...answerAll(person({ lines: { 'saddle-numb': 'yes' }, features: ['sit-7h'] }), () => true),
  pain: 4,
  activity: 'play golf'
};
const response = responseOf(fields, { answers, extras });

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
  for (const { linkId, text, enableWhen, answerOption } of questions) {
    expect(text, linkId).not.toBe(linkId);
    for (const { question } of enableWhen ?? []) expect(ids).toContain(question);
    const displays = (answerOption ?? []).map(({ valueCoding }) => valueCoding.display);
    expect(new Set(displays).size, linkId).toBe(displays.length);
  }
  // Signs, features, marks, checks and what belongs to the plan: nothing that the app keeps is left out.
  expect(questions.length).toBeGreaterThan(240);
});

describe('a response', () => {
  test('is valid, and is read back as the very answers, for any answers', () => {
    fc.assert(
      fc.property(anyAnswers, (any) => {
        const written = responseOf(fields, { answers: any, extras });
        expect(readResponse(fields, JSON.stringify(written))).toEqual({
          kind: 'ok',
          answers: any,
          extras,
          dropped: []
        });
      }),
      { numRuns: 150 }
    );
    const one = fc.sample(anyAnswers, { numRuns: 5, seed: 11 });
    for (const any of one) expect(errorsOf(responseOf(fields, { answers: any, extras }))).toEqual([]);
  });

  test('answers only questions that stand there', () => {
    const ids = new Set(questions.map(({ linkId }) => linkId));
    for (const { linkId } of response.item.flatMap(({ item }) => item ?? [])) expect(ids).toContain(linkId);
  });

  test('of something else, of nothing, or broken says so', () => {
    const kind = (text: string) => readResponse(fields, text).kind;
    expect(kind('')).toBe('empty');
    expect(kind('{')).toBe('damaged');
    expect(kind('[]')).toBe('damaged');
    expect(kind(JSON.stringify({ ...response, resourceType: 'Patient' }))).toBe('damaged');
    expect(kind(JSON.stringify({ ...response, questionnaire: 'urn:other' }))).toBe('unknown-version');
    expect(kind(JSON.stringify({ ...response, questionnaire: `${response.questionnaire}|2` }))).toBe('ok');
    const deep = '{"linkId":"a","item":['.repeat(50_000) + ']}'.repeat(50_000);
    expect(kind(JSON.stringify({ ...response, item: [] }).replace('[]', `[${deep}]`))).toBe('damaged');
  });

  test('drops and names what it has no question or no code for, and keeps the rest', () => {
    const foreign = {
      ...response,
      item: [
        { linkId: 'shoe-size', answer: [{ valueInteger: 43 }] },
        { linkId: 'saddle-numb', answer: [{ valueCoding: { code: 'perhaps' } }] },
        { linkId: 'age', answer: [{ valueString: 'old' }] },
        { linkId: 'pain', answer: [{ valueInteger: 5 }] },
        { linkId: 'who', answer: [{ valueCoding: { code: 'me' } }, { valueCoding: { code: 'with-me' } }] }
      ]
    };
    const read = readResponse(fields, JSON.stringify(foreign));
    expect(read).toMatchObject({
      kind: 'ok',
      dropped: ['shoe-size', 'saddle-numb', 'age', 'who'],
      answers: { age: null, pain: 5, who: null, lines: {} }
    });
  });

  test('without a time is as old as can be, so that the danger signs are asked again', () => {
    const timeless = { ...response, authored: undefined };
    expect(readResponse(fields, JSON.stringify(timeless))).toMatchObject({ extras: { madeAt: 0 } });
  });

  test('changed at random is read or refused, and never throws', () => {
    const random = makeRandom(20_261_127);
    const text = JSON.stringify(response);
    const kinds = new Set<string>();
    for (let times = 0; times < 2000; times += 1)
      kinds.add(readResponse(fields, mutateJson(random, text)).kind);
    expect(kinds).toContain('ok');
    expect(kinds).toContain('damaged');
  });
});
