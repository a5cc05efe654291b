// What the reader of a motion budget sets, and the ways back from it.
import { describe, expect, it } from 'vitest';
import { BudgetPlay } from '#charts/budget/budget-play.svelte.ts';
import type { Stiffness } from '#reasoning/motion-budget.ts';

const play = (told?: Stiffness, age: number | null = null) =>
  new BudgetPlay(
    () => 'golf-backswing',
    () => age,
    () => told
  );
const lumbarOf = ({ now }: BudgetPlay) => now.parts.find(({ part }) => part === 'lumbar')?.degrees ?? NaN;

describe('a motion budget in play', () => {
  it('begins as in most people where the answers say nothing, and offers one part to try', () => {
    const budget = play();
    expect(budget.movementId).toBe('golf-backswing');
    expect(budget.isUsual).toBe(true);
    expect(budget.now).toEqual(budget.usual);
    expect(budget.examplePart).toBeDefined();
  });

  it('begins with what the answers say, and then offers no example', () => {
    const budget = play({ thoracic: 0.5 });
    expect(budget.isPreset).toBe(true);
    expect(budget.isUsual).toBe(false);
    expect(budget.examplePart).toBeUndefined();
    expect(lumbarOf(budget)).toBeGreaterThan(lumbarOf(play()));
  });

  it('stiffens one part and leaves the others, and lets a part be free again', () => {
    const budget = play({ thoracic: 0.5 });
    budget.stiffen('hip', 0.25);
    expect(budget.stiffness).toEqual({ thoracic: 0.5, hip: 0.25 });
    expect(budget.isPreset).toBe(false);
    budget.stiffen('hip', 0);
    expect(budget.isPreset).toBe(true);
  });

  it('swaps between most people and what was set, back and forth', () => {
    const budget = play();
    budget.stiffen('thoracic', 0.75);
    const set = budget.stiffness;
    budget.swap();
    expect(budget.isUsual).toBe(true);
    budget.beUsual();
    budget.swap();
    expect(budget.stiffness).toEqual(set);
  });

  it('swaps to the example where nothing was set', () => {
    const budget = play();
    budget.swap();
    expect(budget.isPreset).toBe(true);
    expect(Object.keys(budget.stiffness)).toEqual([budget.examplePart]);
    budget.beUsual();
    budget.bePreset();
    expect(budget.isPreset).toBe(true);
  });

  it('keeps what is stiff in another movement, and forgets all on reset', () => {
    const budget = play({ thoracic: 0.5 });
    budget.pick('bend-to-floor');
    budget.stiffen('hip', 1);
    expect(budget.movement.id).toBe('bend-to-floor');
    expect(budget.stiffness).toEqual({ thoracic: 0.5, hip: 1 });
    budget.reset();
    expect(budget.movementId).toBe('golf-backswing');
    expect(budget.stiffness).toEqual({ thoracic: 0.5 });
  });

  it('knows nothing stiff from a part that the movement does not have', () => {
    expect(play({ knee: 1 } as Stiffness).isUsual).toBe(true);
  });
});
