// Whom pregnancy is asked about, and that a yes of before can always be taken back.
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { asksPregnancy } from '#interview/asks-pregnancy.ts';
import { withDangerToAsk } from '#interview/ask-again.ts';
import { emptyAnswers } from '#interview/interview-answers.ts';
import { isAnswered } from '#interview/is-answered.ts';
import { Reading } from '#interview/reading.ts';
import { answersOf, marks } from '../../scripts/people/make-person.ts';

const asked = (part: Parameters<typeof answersOf>[0]) =>
  asksPregnancy(knowledge, answersOf({ pregnancy: null, ...part }));

describe('pregnancy is asked', () => {
  test.each([11, 56, 72])('not at %i', (age) => {
    expect(asked({ age })).toBe(false);
  });
  test.each([12, 30, 55, 'withheld'] as const)('at %s', (age) => {
    expect(asked({ age })).toBe(true);
  });
  test('not before the age is told', () => {
    expect(asksPregnancy(knowledge, emptyAnswers)).toBe(false);
  });
  test('at any age once more than a no was said of it', () => {
    for (const pregnancy of ['pregnant', 'postpartum', 'possible', 'postpartum-year'] as const)
      expect(asked({ age: 72, pregnancy })).toBe(true);
    for (const pregnancy of ['no', 'cannot-apply'] as const)
      expect(asked({ age: 72, pregnancy })).toBe(false);
  });
  test('at any age where a yes of before still counts', () => {
    const later = withDangerToAsk(knowledge, answersOf({ age: 56, pregnancy: 'pregnant' }));
    expect(later.pregnancy).toBeNull();
    expect(asksPregnancy(knowledge, later)).toBe(true);
    expect(asksPregnancy(knowledge, { ...later, carried: {} })).toBe(false);
  });
});

test('the screen waits for it only where it is asked', () => {
  const screen = new Reading(knowledge, answersOf({ zones: marks('low-back') })).screens.find(
    ({ kind }) => kind === 'you'
  );
  const isDone = (part: Parameters<typeof answersOf>[0]) =>
    screen && isAnswered(knowledge, answersOf({ pregnancy: null, ...part }), screen);
  expect(isDone({ age: 40 })).toBe(false);
  expect(isDone({ age: 40, pregnancy: 'no' })).toBe(true);
  expect(isDone({ age: 72 })).toBe(true);
  expect(isDone({ age: 72, weekBand: null })).toBe(false);
});
