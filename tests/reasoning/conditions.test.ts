// Each kind of condition, alone and within others: when it holds, and which signs it names.
import { describe, expect, test } from 'vitest';
import type { Condition } from '#content/schema.ts';
import type { ConditionView } from '#reasoning/conditions.ts';
import { holds, signsNamedBy } from '#reasoning/conditions.ts';

const view = (part: Partial<ConditionView> = {}): ConditionView => ({
  isYes: (sign) => ['a', 'b'].includes(sign),
  isNew: (sign) => sign === 'b',
  sites: new Set(['neck']),
  age: 40,
  weeks: 6,
  axialCriteria: 3,
  yellowFlags: 2,
  ...part
});

describe('holds', () => {
  test.each<[Condition, boolean]>([
    [{ any: ['z', 'a'] }, true],
    [{ any: ['z'] }, false],
    [{ new: ['a', 'b'] }, true],
    [{ new: ['a'] }, false],
    [{ place: ['leg', 'neck'] }, true],
    [{ place: ['leg'] }, false],
    [{ ageAtLeast: 40 }, true],
    [{ ageAtLeast: 41 }, false],
    [{ ageBelow: 41 }, true],
    [{ ageBelow: 40 }, false],
    [{ weeksAtLeast: 6 }, true],
    [{ weeksAtLeast: 7 }, false],
    [{ count: 'axial-criteria', atLeast: 3 }, true],
    [{ count: 'axial-criteria', atLeast: 4 }, false],
    [{ count: 'yellow-flags', atLeast: 2 }, true],
    [{ count: 'yellow-flags', atLeast: 3 }, false],
    [{ all: [{ any: ['a'] }, { any: ['b'] }] }, true],
    [{ all: [{ any: ['a'] }, { any: ['z'] }] }, false],
    [{ or: [{ any: ['z'] }, { ageAtLeast: 1 }] }, true],
    [{ or: [{ any: ['z'] }, { ageAtLeast: 90 }] }, false],
    [{ always: true }, true]
  ])('%j: %s', (condition, expected) => {
    expect(holds(condition, view())).toBe(expected);
  });

  test('a gate holds where it stands open, and nowhere without that being told', () => {
    const isGateOpen = (gate: string) => gate === 'open';
    expect(holds({ gate: 'open' }, view({ isGateOpen }))).toBe(true);
    expect(holds({ gate: 'shut' }, view({ isGateOpen }))).toBe(false);
    expect(holds({ gate: 'open' }, view())).toBe(false);
    expect(signsNamedBy({ all: [{ gate: 'open' }, { any: ['a'] }] })).toEqual(['a']);
  });

  test('weeks that nobody gave are long enough', () => {
    expect(holds({ weeksAtLeast: 300 }, view({ weeks: null }))).toBe(true);
  });
});

test.each<[Condition, readonly string[]]>([
  [{ any: ['a', 'z'] }, ['a', 'z']],
  [{ new: ['b'] }, ['b']],
  [{ all: [{ any: ['a'] }, { or: [{ new: ['b'] }, { ageAtLeast: 1 }, { any: ['z'] }] }] }, ['a', 'b', 'z']],
  [{ place: ['neck'] }, []],
  [{ weeksAtLeast: 3 }, []],
  [{ count: 'yellow-flags', atLeast: 1 }, []],
  [{ always: true }, []]
])('%j names %j', (condition, expected) => {
  expect(signsNamedBy(condition)).toEqual(expected);
});
