// Measured numbers fall into the bands of the self-tests.
import { describe, expect, it } from 'vitest';
import { examMeasures } from '#content/exam-measures.ts';
import { selfTests } from '#content/self-tests.ts';
import { bandsOfMeasure, errorOf } from '#reasoning/measured-band.ts';

function bandsOf(id: string, left: number | null, right: number | null, age: number | null = null) {
  const measure = examMeasures.find(({ test }) => test === id);
  const test = selfTests.find((each) => each.id === id);
  if (!measure || !test) throw new Error(`${id} is not measured.`);
  return bandsOfMeasure(measure, test.bands, { left, right }, age);
}

describe('bands of measured tests', () => {
  it.each([
    ['seated-rotation', 45, 0],
    ['seated-rotation', 44, 1],
    ['seated-rotation', 40, 1],
    ['seated-rotation', 39, 2],
    ['neck-turn', 44, 2],
    ['seated-hip-turn-in', 30, 0],
    ['seated-hip-turn-in', 20, 1],
    ['seated-hip-turn-in', 19, 2],
    ['knee-to-wall', 10, 0],
    ['knee-to-wall', 4.9, 2],
    ['chin-tuck-hold', 29, 1],
    ['bridge-hold', 60, 0],
    ['front-plank-hold', 19, 2]
  ])('%s of %d is band %d', (id, value, band) => {
    expect(bandsOf(id, value, null)).toBe(band);
  });

  it('has nothing to say of nothing', () => {
    expect(bandsOf('seated-rotation', null, null)).toBeNull();
  });

  it('never counts the worse of two uneven sides as good', () => {
    expect(bandsOf('seated-rotation', 60, 50)).toEqual({ left: 0, right: 2 });
    expect(bandsOf('seated-rotation', 60, 51)).toEqual({ left: 0, right: 0 });
    expect(bandsOf('knee-to-wall', 11, 13)).toEqual({ left: 1, right: 0 });
    expect(bandsOf('side-plank-hold', 45, 45)).toEqual({ left: 0, right: 0 });
    expect(bandsOf('side-plank-hold', 60, 45)).toEqual({ left: 0, right: 1 });
    expect(bandsOf('side-plank-hold', 60, 46)).toEqual({ left: 0, right: 0 });
    expect(bandsOf('side-plank-hold', 45, 60)).toEqual({ left: 1, right: 0 });
    // Where no gap is named, sides may differ.
    expect(bandsOf('neck-turn', 100, 60)).toEqual({ left: 0, right: 0 });
  });

  it('takes the one side that was measured', () => {
    expect(bandsOf('seated-rotation', null, 44)).toBe(1);
    expect(bandsOf('seated-rotation', 39, null)).toBe(2);
  });

  it('asks less of balance with age', () => {
    expect(bandsOf('one-leg-stand', 20, null, 59)).toBe(1);
    expect(bandsOf('one-leg-stand', 20, null, 60)).toBe(0);
    expect(bandsOf('one-leg-stand', 10, null, 70)).toBe(0);
    expect(bandsOf('one-leg-stand', 9, null, 70)).toBe(2);
  });

  it('knows only bands that the tests have', () => {
    for (const { test: id, from } of examMeasures) {
      const bands = selfTests.find((each) => each.id === id)?.bands ?? [];
      expect(bands.slice(from.length + 1), id).not.toContain('limited');
      expect(bands[0], id).toBe('ok');
    }
  });
});

describe('the error of measuring', () => {
  it('takes the larger of error and share', () => {
    expect(errorOf({ from: [60], error: 10, errorShare: 0.25 }, 60)).toBe(15);
    expect(errorOf({ from: [60], error: 10, errorShare: 0.25 }, 20)).toBe(10);
  });
});
