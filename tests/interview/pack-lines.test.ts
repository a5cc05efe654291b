// Lists share screens of seven lines; what is grave stands alone, and nothing stands beside what it waits for.
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import type { SafetyList } from '#content/schema.ts';
import { packLines } from '#interview/pack-lines.ts';

const list = (id: string, lines: readonly string[], alone?: true): SafetyList => ({
  id,
  lines,
  ...(alone ? { alone } : {})
});
const everything = () => () => true;
const pack = (lists: readonly SafetyList[], decides: Parameters<typeof packLines>[3] = everything) =>
  packLines(knowledge, lists, ({ lines }) => lines.map((id) => ({ kind: 'sign', id })), decides).map(
    ({ list: { id }, lines, continues }) => [id, lines.map((line) => line.id).join(' '), continues]
  );

const letters = (from: string, count: number) => Array.from({ length: count }, (_, at) => `${from}${at + 1}`);

describe('lists on screens', () => {
  test('neighbours fill a screen of seven, and the rest goes on', () => {
    expect(pack([list('a', letters('a', 4)), list('b', letters('b', 5)), list('c', ['c1'])])).toEqual([
      ['a', 'a1 a2 a3 a4 b1 b2 b3', false],
      ['b', 'b4 b5 c1', true]
    ]);
  });

  test('a list that stands alone is joined by none, whether it is asked or not', () => {
    const around = (grave: readonly string[]) =>
      pack([list('a', ['a1']), list('grave', grave, true), list('b', ['b1'])]).map(([, lines]) => lines);
    expect(around(['g1', 'g2'])).toEqual(['a1', 'g1 g2', 'b1']);
    expect(around([])).toEqual(['a1', 'b1']);
  });

  test('a line goes behind the screen of what opens it, and others come before', () => {
    expect(
      pack([
        list('skin', ['gate-illness', 'shingles-rash']),
        list('more', ['shingles-face', 'fever-chills', 'x'])
      ])
    ).toEqual([
      ['skin', 'gate-illness shingles-rash x', false],
      ['more', 'shingles-face fever-chills', true]
    ]);
  });

  test('what can decide nothing any more is judged when its screen begins', () => {
    const asked: string[] = [];
    const decides = (behind: ReadonlySet<string>) => {
      asked.push([...behind].join(' '));
      return ({ id }: { readonly id: string }) => !(behind.has('a1') && id === 'b2');
    };
    expect(pack([list('a', letters('a', 7)), list('b', ['b1', 'b2', 'b3'])], decides)).toEqual([
      ['a', 'a1 a2 a3 a4 a5 a6 a7', false],
      ['b', 'b1 b3', false]
    ]);
    expect(asked[0]).toBe('');
    expect(asked[1]).toBe(letters('a', 7).join(' '));
  });
});
