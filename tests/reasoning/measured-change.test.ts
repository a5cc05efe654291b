// No change within the error of measuring is called one, and pain has a limit of its own.
import { describe, expect, it } from 'vitest';
import { changeOfMeasure, changeOfPain } from '#reasoning/measured-change.ts';

describe('change between two measures', () => {
  const turn = { from: [45, 40], error: 6, isMoreBetter: true };
  it('counts only beyond the error', () => {
    expect(changeOfMeasure(turn, 30, 35.9)).toBe('within');
    expect(changeOfMeasure(turn, 36, 30.1)).toBe('within');
    expect(changeOfMeasure(turn, 30, 36)).toBe('better');
    expect(changeOfMeasure(turn, 36, 30)).toBe('worse');
  });
  it('is for the better the other way round where less is better', () => {
    const reach = { ...turn, isMoreBetter: false };
    expect(changeOfMeasure(reach, 30, 36)).toBe('worse');
    expect(changeOfMeasure(reach, 36, 30)).toBe('better');
  });
  it('does not judge where no error is known', () => {
    expect(changeOfMeasure({ from: [60], error: null, isMoreBetter: true }, 30, 80)).toBe('unknown');
  });
});

describe('change of pain before and after', () => {
  const limits = { points: 2, share: 0.3 };
  it.each([
    [6, 4.2, 'better'],
    [6, 4.3, 'within'],
    [8, 6, 'better'],
    [8, 6.1, 'within'],
    [3, 2, 'better'],
    [4, 3, 'within'],
    [0, 0, 'within'],
    [0, 1, 'within'],
    [0, 2, 'worse'],
    [5, 7, 'worse'],
    [5, 6, 'within'],
    [9, 10, 'within']
  ] as const)('from %d to %d is %s', (before, after, change) => {
    expect(changeOfPain(limits, before, after)).toBe(change);
  });
});
