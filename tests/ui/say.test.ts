// Every slot of a sentence is filled by what it was made for, or somebody is told.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  say,
  sayApart,
  sayAs,
  sayCount,
  sayFirst,
  sayInside,
  sayList,
  sayPair,
  saySentences,
  SlotError
} from '#ui/say.ts';

test('fills each slot, twice where it stands twice, and writes numbers as the language does', () => {
  expect(say('{a} and {b}, {a}', { a: 'one', b: 1234.5 })).toBe('one and 1,234.5, one');
});

test('a slot left empty, or a value with no slot, throws by name', () => {
  const sentence: string = 'Within {days} days';
  expect(() => say(sentence, {})).toThrow(SlotError);
  expect(() => say(sentence, { days: 3, weeks: 1 })).toThrow('no slot weeks');
  // Of a sentence that is known when it is compiled, both are errors of type already.
  // @ts-expect-error no value for {days}
  expect(() => say('Within {days} days', {})).toThrow(SlotError);
  // @ts-expect-error no slot for weeks
  expect(() => say('Within {days} days', { days: 3, weeks: 1 })).toThrow(SlotError);
});

test('what only some sentences of a kind have a slot for may be spare, and is used where it has one', () => {
  for (const [sentence, said] of [
    ['Now', 'Now'],
    ['Within {days} days', 'Within 3 days']
  ] as const)
    expect(say(sentence, {}, { days: 3 })).toBe(said);
});

test('whatever a value holds is put in letter by letter', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      expect(say('<{value}>', { value })).toBe(`<${value}>`);
    })
  );
  for (const value of ['$&', '$1', '{value}', '{other}'])
    expect(say('<{value}>', { value })).toBe(`<${value}>`);
});

test('counts by the plural rules of the language', () => {
  const lists = { one: '{count} list in {place}', other: '{count} lists in {place}' };
  expect([0, 1, 2, 1500].map((count) => sayCount(lists, count, { place: 'all' }))).toEqual([
    '0 lists in all',
    '1 list in all',
    '2 lists in all',
    '1,500 lists in all'
  ]);
  expect(sayCount({ one: 'a week', other: '{count} weeks' }, 1)).toBe('a week');
  expect(() => sayCount({ other: '{count} in {place}' }, 2)).toThrow(SlotError);
});

test('lists are those of the language', () => {
  const words = ['a', 'b', 'c'];
  expect(sayList(words)).toBe('a, b, and c');
  expect(sayList(words, 'conjunction', 'picture')).toBe('a, b and c');
  expect(sayList(words, 'disjunction')).toBe('a, b, or c');
  expect(sayList(words, 'unit')).toBe('a, b, c');
  expect(sayList(words.slice(0, 2), 'unit')).toBe('a, b');
  expect(sayApart(words)).toBe('a; b; c');
  expect(saySentences(['A.', 'B.'])).toBe('A. B.');
});

test('marks and pairs stand around words, and a label fits into a sentence', () => {
  expect(sayAs('quoted', 'a')).toBe('"a"');
  expect(sayAs('aside', 1)).toBe('(1)');
  expect(sayPair('labelled', 'Dose', 'daily')).toBe('Dose: daily');
  expect(sayInside('Low back')).toBe('low back');
  expect(sayFirst('low back')).toBe('Low back');
  expect(sayInside('')).toBe('');
});
