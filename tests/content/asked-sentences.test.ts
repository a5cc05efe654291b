// Every line of a list makes one plain question with its stem, and what does not is told.
import { describe, expect, test } from 'vitest';
import { askedLists, faultsOf, sentenceOf } from '../../scripts/content-checks/asked-sentences.ts';
import { loadContent } from '../../scripts/load-content.ts';

const lists = askedLists(await loadContent());
const faults = (stem: string, line: string) => faultsOf({ stem, line, sentence: sentenceOf(stem, line) });

test('a stem and a line make one sentence', () => {
  expect(sentenceOf('Have you ever…', 'had a blood clot?')).toBe('Have you ever had a blood clot?');
});

test.each(lists.flatMap(({ id, lines }) => lines.map((line) => [`${id}.${line.id}`, line] as const)))(
  '%s is a plain question',
  (_, line) => {
    expect(faultsOf(line)).toEqual([]);
  }
);

describe('a line is told', () => {
  test.each([
    ['that is not there', 'Have you ever…', '', 'words in "line"'],
    ['without a stem', '', 'had a blood clot?', 'a question that the line completes'],
    [
      'of more than twelve words',
      'Do you…',
      'have one or more of all those things that nobody would ever name?',
      '12 words'
    ],
    ['that does not end as a question', 'Have you…', 'lost weight.', 'ends as a question'],
    ['with a semicolon', 'Have you…', 'had a jolt; a bad infection?', 'no semicolon'],
    ['that is a bare list', 'Is it…', 'blood, bone, heart, kidney?', '3 parts'],
    ['that is a telegram', 'Do you have…', 'Weak immune system?', 'goes on from its question'],
    ['that is too hard', 'Do you have…', 'radiculopathy accompanied by deteriorating dorsiflexion?', 'grade']
  ] as const)('%s', (_, stem, line, told) => {
    expect(faults(stem, line).join('\n')).toContain(told);
  });
});
