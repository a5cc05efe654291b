// Why a plan holds what it holds is said once: the reason of most of its items.
import { describe, expect, it } from 'vitest';
import type { PlanEntry } from '#reasoning/plan.ts';
import { isSameReason, sharedReason } from '#reasoning/plan-why.ts';

const stiff = { kind: 'pattern', pattern: 'stiff-hips-low-back' } as const;
const sitting = { kind: 'pattern', pattern: 'sitting-flexion-low-back' } as const;
const found = { kind: 'finding', addition: 'strong-pain' } as const;
const fill = { kind: 'fill' } as const;
const planOf = (...reasons: readonly PlanEntry['because'][]): readonly PlanEntry[] =>
  reasons.map((because, at) => ({ item: `item-${at}`, forms: [], because }));

describe('the reason of a plan', () => {
  it('is that of most items, and the first where as many have another', () => {
    expect(sharedReason(planOf(stiff, sitting, sitting))).toEqual(sitting);
    expect(sharedReason(planOf(stiff, sitting))).toEqual(stiff);
    expect(sharedReason(planOf(found, fill, fill, stiff))).toEqual(fill);
  });

  it('is none where there is no item', () => {
    expect(sharedReason([])).toBeUndefined();
  });

  it('is the same only for one idea, or one finding', () => {
    expect(isSameReason(stiff, { ...stiff })).toBe(true);
    expect(isSameReason(stiff, sitting)).toBe(false);
    expect(isSameReason(found, { kind: 'finding', addition: 'no-floor' })).toBe(false);
    expect(isSameReason(found, { ...found })).toBe(true);
    expect(isSameReason(stiff, fill)).toBe(false);
    expect(isSameReason(found, fill)).toBe(false);
    expect(isSameReason(fill, { kind: 'comfort' })).toBe(false);
  });
});
