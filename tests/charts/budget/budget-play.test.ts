// What the reader of a motion budget sets, and the ways back from it.
import { describe, expect, it } from 'vitest';
import { BudgetPlay } from '#charts/budget/budget-play.svelte.ts';
import { suggestedStiffness } from '#content/budget-presets.ts';
import type { PartId } from '#reasoning/motion-budget.ts';

const play = (idea: readonly PartId[] = [], age: number | null = null) =>
  new BudgetPlay(
    () => 'golf-backswing',
    () => age,
    () => idea
  );
const lumbarOf = ({ now }: BudgetPlay) => now.parts.find(({ part }) => part === 'lumbar')?.degrees ?? NaN;

describe('a motion budget in play', () => {
  it('begins as in most people, with or without an idea, and has one part to try', () => {
    for (const budget of [play(), play(['thoracic'])]) {
      expect(budget.movementId).toBe('golf-backswing');
      expect(budget.isUsual).toBe(true);
      expect(budget.now).toEqual(budget.usual);
      expect(budget.leadPart).toBe('thoracic');
    }
  });

  it('shows what would be so if the idea is right, on request', () => {
    const budget = play(['hip']);
    expect(budget.leadPart).toBe('hip');
    budget.bePreset();
    expect(budget.isPreset).toBe(true);
    expect(budget.stiffness).toEqual({ hip: suggestedStiffness });
    expect(lumbarOf(budget)).toBeGreaterThan(lumbarOf(play()));
    budget.beUsual();
    expect(budget.isUsual).toBe(true);
  });

  it('stiffens one part and leaves the others, and lets a part be free again', () => {
    const budget = play(['thoracic']);
    budget.stiffen('thoracic', 0.5);
    expect(budget.isPreset).toBe(true);
    budget.stiffen('hip', 0.25);
    expect(budget.stiffness).toEqual({ thoracic: 0.5, hip: 0.25 });
    expect(budget.isPreset).toBe(false);
    budget.stiffen('hip', 0);
    expect(budget.isPreset).toBe(true);
  });

  it('keeps what is stiff in another movement, and has a slider for a part of that one', () => {
    const budget = play(['thoracic']);
    budget.stiffen('thoracic', 0.5);
    budget.pick('bend-to-floor');
    expect(budget.movement.id).toBe('bend-to-floor');
    expect(budget.leadPart).toBe('hip');
    budget.stiffen('hip', 1);
    expect(budget.stiffness).toEqual({ thoracic: 0.5, hip: 1 });
  });

  it('knows nothing stiff from a part that the movement does not have', () => {
    const budget = play(['knee']);
    expect(budget.ideaParts).toEqual([]);
    expect(budget.isUsual).toBe(true);
  });
});
