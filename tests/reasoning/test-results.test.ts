// What a self-test's result says: which features it answers, whether it counts as limited, and how many outcomes differ.
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import type { SelfTest } from '#content/schema.ts';
import type { TestAnswer } from '#reasoning/answers.ts';
import { featuresOfTest, isLimited, outcomesOf, valuesOf } from '#reasoning/test-results.ts';

const [example] = knowledge.selfTests;
if (!example) throw new Error('There is no self-test.');
const made = (part: Partial<SelfTest>): SelfTest => ({ ...example, ...part });
/** An easy result gives one feature, either kind of limited result another. */
const twoWays = made({
  bands: ['ok', 'limited', 'control', 'pain', 'refer'],
  gives: [
    { feature: 'easy', values: ['ok'] },
    { feature: 'low', values: ['limited', 'control'] }
  ]
});

test('one value, or one of each side', () => {
  expect(valuesOf('ok')).toEqual(['ok']);
  expect(valuesOf({ left: 'ok', right: 'pain' })).toEqual(['ok', 'pain']);
});

describe('features', () => {
  test.each<[TestAnswer, Record<string, boolean>]>([
    ['ok', { easy: true, low: false }],
    ['limited', { easy: false, low: true }],
    ['pain', {}],
    ['dizzy', {}],
    [
      { left: 'ok', right: 'limited' },
      { easy: false, low: true }
    ],
    [
      { left: 'ok', right: 'pain' },
      { easy: true, low: false }
    ],
    [{ left: 'pain', right: 'refer' }, {}]
  ])('%j', (answer, expected) => {
    expect(Object.fromEntries(featuresOfTest(twoWays, answer))).toEqual(expected);
  });
});

test.each<[TestAnswer, boolean]>([
  ['limited', true],
  ['control', true],
  ['better-tall', true],
  ['ok', false],
  ['pain', false],
  [{ left: 'ok', right: 'control' }, true],
  [{ left: 'ok', right: 'ok' }, false]
])('%j counts as limited: %s', (answer, expected) => {
  expect(isLimited(answer)).toBe(expected);
});

test('results that give the same features are one outcome, and those without an answer none', () => {
  expect(outcomesOf(twoWays)).toEqual(['ok', 'limited']);
  const turnedRound = made({
    bands: ['ok', 'limited', 'control'],
    gives: [
      { feature: 'b', values: ['limited', 'control'] },
      { feature: 'a', values: ['limited'] },
      { feature: 'ab', values: ['ok'] }
    ]
  });
  expect(outcomesOf(turnedRound)).toEqual(['ok', 'limited', 'control']);
});
