// Lines stand beneath the question that they complete, and each question is said where it changes.
import { expect, test } from 'vitest';
import { groupsOf, headed, partsOf } from '#screens/asking/stems.ts';

const groupsFor = (stems: readonly string[], stem?: string) =>
  headed(
    groupsOf(
      stems.map((each, at) => ({ each, at })),
      ({ each }) => each
    ),
    stem
  ).map(({ question, note, headedBy, lines }) => [question, note, headedBy, lines.length]);

test('what does not count is told apart from the question', () => {
  expect(partsOf('Have you had…')).toEqual({ question: 'Have you had…', note: '' });
  expect(partsOf('A cold does not count. Nor does a cut. Have you had…')).toEqual({
    question: 'Have you had…',
    note: 'A cold does not count. Nor does a cut.'
  });
});

test('the question of the screen stands over the first lines, and is said again once another came between', () => {
  expect(groupsFor(['Is it…', 'Is it…', 'Do you…', 'Is it…'], 'Is it…')).toEqual([
    ['Is it…', '', -1, 2],
    ['Do you…', '', 1, 1],
    ['Is it…', '', 2, 1]
  ]);
});

test('the same question with a note needs no heading of its own', () => {
  expect(groupsFor(['Do you…', 'A cold does not count. Do you…', 'Is it…'], 'Do you…')).toEqual([
    ['Do you…', '', -1, 1],
    ['Do you…', 'A cold does not count.', -1, 1],
    ['Is it…', '', 2, 1]
  ]);
});

test('a screen with a name of its own leaves each question its heading', () => {
  expect(groupsFor(['Is it…', 'Do you…'])).toEqual([
    ['Is it…', '', 0, 1],
    ['Do you…', '', 1, 1]
  ]);
});
