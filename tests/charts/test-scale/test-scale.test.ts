// The scale of a check: bands in their order, the result in its band, and the error around it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutResult, rangeOfBand } from '#charts/test-scale/test-scale.geometry.ts';
import { examMeasures } from '#content/exam-measures.ts';

const turn = { most: 90, from: [45, 40], error: { least: 15, share: 0 } };
const hold = { most: 60, from: [60, 30], error: { least: 10, share: 0.25 } };

describe('the scale of a check', () => {
  it('gives each band its numbers, and none to a band that hurt', () => {
    expect(rangeOfBand(turn, 0)).toEqual([45, 90]);
    expect(rangeOfBand(turn, 1)).toEqual([40, 45]);
    expect(rangeOfBand(turn, 2)).toEqual([0, 40]);
    expect(rangeOfBand(turn, 3)).toBeNull();
    expect(layOutResult(turn, 3)).toBeNull();
  });

  it('draws the error on both sides, and not beyond the scale', () => {
    const drawn = layOutResult(turn, 1);
    expect(drawn?.result.x).toBeCloseTo(44.44, 2);
    expect(drawn?.doubt?.x).toBeCloseTo(27.78, 2);
    expect((drawn?.doubt?.x ?? 0) + (drawn?.doubt?.width ?? 0)).toBeCloseTo(66.67, 2);
    expect(layOutResult(turn, 2)?.doubt).toEqual({ x: 0, width: expect.closeTo(61.11, 2) as number });
  });

  it('takes the share of the result where that is more, and draws nothing where no error is known', () => {
    const drawn = layOutResult(hold, 1);
    expect(drawn?.doubt?.x).toBeCloseTo((100 * 20) / 60, 6);
    expect(layOutResult({ ...hold, error: null }, 1)?.doubt).toBeNull();
  });

  it('holds the result within its doubt for every measured check', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...examMeasures),
        fc.nat({ max: 2 }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        ({ from, most }, band, least) => {
          const drawn = layOutResult({ from, most, error: { least, share: 0 } }, band);
          if (!drawn?.doubt) throw new Error('A band with a number has both.');
          expect(drawn.doubt.x).toBeLessThanOrEqual(drawn.result.x + 1e-9);
          expect(drawn.doubt.x + drawn.doubt.width).toBeGreaterThanOrEqual(
            drawn.result.x + drawn.result.width - 1e-9
          );
        }
      ),
      { numRuns: 300, seed: 4 }
    );
  });
});
