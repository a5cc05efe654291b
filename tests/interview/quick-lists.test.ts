// Three safety lists in a row that nobody can have read are shown again, once.
import { describe, expect, test } from 'vitest';
import { firstPace, passList, type PassedList } from '#interview/quick-lists.ts';

const list = (id: string, lines = 5): PassedList['screen'] => ({
  id,
  lines: Array.from({ length: lines }, (_, at) => ({ kind: 'sign', id: `${id}-${at}` }))
});
type Pass = Partial<Omit<PassedList, 'screen'>> & { readonly ms?: number; readonly lines?: number };

/** What is shown again after each list of a row. */
function again(...row: readonly (Pass & { readonly id?: string })[]): readonly (readonly string[])[] {
  let pace = firstPace;
  return row.map(({ id, ms = 1000, lines, isNone = true }, at) => {
    const shownAt = at * 10_000;
    const screen = list(id ?? `list-${at}`, lines);
    const passed = passList(pace, { screen, isNone, shownAt, passedAt: shownAt + ms });
    ({ pace } = passed);
    return passed.again.map((each) => each.id);
  });
}
const quick = {};
const slow = { ms: 1500 };

describe('three quick lists in a row', () => {
  test('are shown again', () => {
    expect(again(quick, quick, quick)).toEqual([[], [], ['list-0', 'list-1', 'list-2']]);
    expect(again(slow, quick, quick, quick).at(-1)).toEqual(['list-1', 'list-2', 'list-3']);
  });

  test('once on a way', () => {
    expect(again(quick, quick, quick, quick, quick, quick, quick).flat()).toHaveLength(3);
  });

  test('a list that took its time, or on which something was ticked, begins a new row', () => {
    expect(again(quick, quick, slow, quick, quick).flat()).toEqual([]);
    expect(again(quick, quick, { isNone: false }, quick, quick).flat()).toEqual([]);
  });

  test('the measure is 0.3 s a line', () => {
    const at = (ms: number, lines: number) =>
      again({ ms, lines }, { ms, lines }, { ms, lines }).flat().length;
    expect([at(1499, 5), at(1500, 5)]).toEqual([3, 0]);
    expect([at(899, 3), at(900, 3)]).toEqual([3, 0]);
  });

  test('a list that was read before, and is only passed again, neither counts nor breaks the row', () => {
    expect(again({ ...slow, id: 'a' }, { id: 'a' }, { id: 'a' }, { id: 'a' }).flat()).toEqual([]);
    expect(again(quick, quick, { id: 'list-0' }, quick).flat()).toEqual(['list-0', 'list-1', 'list-3']);
  });

  test('a list that is passed again with a tick was read after all: what was ticked is not taken back', () => {
    expect(again(quick, quick, { id: 'list-0', isNone: false }, quick).flat()).toEqual([]);
  });

  test('lines that have come to a screen since it was passed are read for the first time', () => {
    const few = { ...slow, lines: 2 };
    const grown = again(
      { ...few, id: 'a' },
      { ...few, id: 'b' },
      { ...few, id: 'c' },
      { id: 'a' },
      { id: 'b' },
      { id: 'c' }
    );
    expect(grown.at(-1)).toEqual([]);
    const quicker = { ms: 899 };
    expect(
      again(
        { ...few, id: 'a' },
        { ...few, id: 'b' },
        { ...few, id: 'c' },
        { ...quicker, id: 'a' },
        { ...quicker, id: 'b' },
        { ...quicker, id: 'c' }
      ).at(-1)
    ).toEqual(['a', 'b', 'c']);
  });
});
