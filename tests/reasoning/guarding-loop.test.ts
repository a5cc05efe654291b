// Laws of the guarding loop: it stays in bounds, a press comes back, and a real change stays.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isLoopStill,
  loopActions,
  loopAtRest,
  loopNeed,
  loopStart,
  stepLoop
} from '#reasoning/guarding-loop.ts';
import type { GuardingLoop, LoopAction } from '#reasoning/guarding-loop.ts';

const seeded = { seed: 20_261_122, numRuns: 2000 } as const;
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const anyLoop: fc.Arbitrary<GuardingLoop> = fc.record({
  demand: unit,
  control: unit,
  guarding: unit,
  tenderness: unit,
  relief: unit
});
const anyActions = fc.array(fc.constantFrom(...loopActions), { maxLength: 40 });

const play = (loop: GuardingLoop, actions: readonly LoopAction[]) => actions.reduce(stepLoop, loop);
const wait = (loop: GuardingLoop, steps: number) =>
  play(
    loop,
    Array.from({ length: steps }, () => 'step' as const)
  );
/** Steps that are enough for anything to come to rest. */
const longWhile = 40;
/** How near "back again" is. */
const tolerance = 0.02;

describe('the guarding loop', () => {
  it('keeps every number between 0 and 1, whatever is done', () => {
    fc.assert(
      fc.property(anyLoop, anyActions, (loop, actions) => {
        const values = Object.values(play(loop, actions));
        expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...values)).toBeLessThanOrEqual(1);
      }),
      seeded
    );
  });

  it('gives the same for the same, and leaves what it was handed alone', () => {
    fc.assert(
      fc.property(anyLoop, anyActions, (loop, actions) => {
        const before = structuredClone(loop);
        expect(play(loop, actions)).toEqual(play(before, actions));
        expect(loop).toEqual(before);
      }),
      seeded
    );
  });

  it('eases when pressed, and comes back while more is asked than there is control for', () => {
    fc.assert(
      fc.property(unit, unit, (demand, control) => {
        fc.pre(loopNeed({ demand, control }) > 0.01);
        const rest = loopAtRest(demand, control);
        const pressed = stepLoop(rest, 'press');
        expect(pressed.tenderness).toBeLessThan(rest.tenderness);
        expect(wait(pressed, 1).tenderness).toBeLessThan(rest.tenderness);
        expect(Math.abs(wait(pressed, longWhile).tenderness - rest.tenderness)).toBeLessThan(tolerance);
      }),
      seeded
    );
  });

  it('comes back in about eight steps where the picture starts', () => {
    const steps = Array.from({ length: 12 }, (_, i) => wait(stepLoop(loopStart, 'press'), i).tenderness);
    expect(steps[0]).toBeLessThan(0.5 * loopStart.tenderness);
    expect(steps.findIndex((tenderness) => tenderness > 0.95 * loopStart.tenderness)).toBe(8);
  });

  it.each(['ask-less', 'more-control'] as const)('lets go for good after enough of "%s"', (action) => {
    fc.assert(
      fc.property(anyLoop, (loop) => {
        let eased = loop;
        while (loopNeed(eased) > 0) eased = stepLoop(eased, action);
        const after = wait(eased, longWhile);
        expect(after.tenderness).toBeLessThan(tolerance);
        expect(after.guarding).toBeLessThan(tolerance);
        expect(isLoopStill(after)).toBe(true);
        const pressedLater = wait(stepLoop(after, 'press'), longWhile);
        expect(pressedLater.tenderness).toBeLessThan(tolerance);
      }),
      seeded
    );
  });

  it('never gets more tender on the way there once at rest', () => {
    fc.assert(
      fc.property(unit, unit, (demand, control) => {
        const eased = { ...loopAtRest(demand, control), demand: Math.min(demand, control) };
        const soreness = Array.from({ length: 12 }, (_, i) => wait(eased, i).tenderness);
        expect(soreness).toEqual(soreness.toSorted((a, b) => b - a));
      }),
      { ...seeded, numRuns: 300 }
    );
  });

  it('is never less guarded or less tender for a higher demand, nor for less control', () => {
    fc.assert(
      fc.property(anyLoop, unit, anyActions, (loop, other, actions) => {
        const [low, high] = [Math.min(loop.demand, other), Math.max(loop.demand, other)];
        const expectNoLess = (more: GuardingLoop, less: GuardingLoop) => {
          const [a, b] = [play(more, actions), play(less, actions)];
          expect(a.guarding).toBeGreaterThanOrEqual(b.guarding - 1e-9);
          expect(a.tenderness).toBeGreaterThanOrEqual(b.tenderness - 1e-9);
        };
        expectNoLess({ ...loop, demand: high }, { ...loop, demand: low });
        expectNoLess({ ...loop, control: low }, { ...loop, control: high });
      }),
      seeded
    );
  });

  it('settles after two changes from where it starts, and not after one', () => {
    for (const action of ['ask-less', 'more-control'] as const) {
      const once = wait(stepLoop(loopStart, action), longWhile);
      expect(once.tenderness).toBeGreaterThan(0.3);
      expect(once.tenderness).toBeLessThan(loopStart.tenderness);
      expect(wait(stepLoop(once, action), longWhile).tenderness).toBeLessThan(tolerance);
    }
  });

  it('is still only where guarding, tenderness and relief all are', () => {
    const rest = loopAtRest(0.8, 0.4);
    expect(isLoopStill(rest)).toBe(true);
    expect(isLoopStill({ ...rest, guarding: rest.guarding - 0.03 })).toBe(false);
    expect(isLoopStill({ ...rest, tenderness: rest.tenderness - 0.03 })).toBe(false);
    expect(isLoopStill({ ...rest, relief: 0.03 })).toBe(false);
  });
});
