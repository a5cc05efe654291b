// The laws of sharing a movement out, over 120,000 random bodies.
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { shareMotion } from '#reasoning/share-motion.ts';
import type { Supplier } from '#reasoning/share-motion.ts';

/** A range, the usual share of it, and how stiff. */
interface Part {
  readonly range: number;
  readonly usual: number;
  readonly stiff: number;
}
const anyShare = fc.double({ min: 0.01, max: 1, noNaN: true });
const anyStiff = fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const anyPart = fc.record({
  range: fc.double({ min: 1, max: 150, noNaN: true }),
  usual: anyShare,
  stiff: anyStiff
});
const anyChain = fc.array(anyPart, { minLength: 1, maxLength: 6 });
/** Up to a little more than the chain could give. */
const anyDemand = fc.double({ min: 0, max: 1.3, noNaN: true });

const supply = ({ range, usual, stiff }: Part): Supplier => ({
  availableDegrees: range * (1 - stiff),
  usualUtilisation: usual
});
const total = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
const solve = (chain: readonly Part[], demand: number) => shareMotion(demand, chain.map(supply));
const rangeOf = (chain: readonly Part[]) => total(chain.map(({ range }) => range));

/** Fixed seeds, so that a run is the same every time. */
const runs = { numRuns: 20_000, seed: 20_261_122 };
const near = 1e-7;

describe('the laws of sharing, each over 20,000 cases', () => {
  it('adds up to the demand, and nobody gives less than nothing or more than it has', () => {
    fc.assert(
      fc.property(anyChain, anyDemand, (chain, share) => {
        const demand = share * rangeOf(chain);
        const { degrees, shortfallDegrees } = solve(chain, demand);
        if (Math.abs(total(degrees) + shortfallDegrees - demand) > near || shortfallDegrees < 0) return false;
        return chain.every((part, i) => {
          const given = degrees[i] ?? NaN;
          return given >= 0 && given <= supply(part).availableDegrees;
        });
      }),
      runs
    );
  });

  it('lets a stiffer part give no more, and every other part and the shortfall no less', () => {
    fc.assert(
      fc.property(anyChain, anyDemand, fc.nat(), anyShare, (chain, share, pick, more) => {
        const demand = share * rangeOf(chain);
        const at = pick % chain.length;
        const stiffer = chain.map((part, i) =>
          i === at ? { ...part, stiff: part.stiff + (1 - part.stiff) * more } : part
        );
        const [before, after] = [solve(chain, demand), solve(stiffer, demand)];
        const holds = before.degrees.every((was, i) => {
          const now = after.degrees[i] ?? NaN;
          return i === at ? now <= was + near : now >= was - near;
        });
        return holds && after.shortfallDegrees >= before.shortfallDegrees - near;
      }),
      runs
    );
  });

  it('lets nobody give less when more is asked, and no part move more than the demand did', () => {
    fc.assert(
      fc.property(anyChain, anyDemand, anyShare, (chain, share, more) => {
        const demand = share * rangeOf(chain);
        const extra = more * 20;
        const [before, after] = [solve(chain, demand), solve(chain, demand + extra)];
        return before.degrees.every((was, i) => {
          const rise = (after.degrees[i] ?? NaN) - was;
          return rise >= -near && rise <= extra + near;
        });
      }),
      runs
    );
  });

  it('does not care in which order parts stand, and scales with them', () => {
    fc.assert(
      fc.property(anyChain, anyDemand, fc.nat(), fc.integer({ min: 1, max: 9 }), (chain, share, turn, k) => {
        const demand = share * rangeOf(chain);
        const { degrees } = solve(chain, demand);
        const shift = turn % chain.length;
        const turned = [...chain.slice(shift), ...chain.slice(0, shift)];
        const backwards = solve(turned.toReversed(), demand).degrees.toReversed();
        const scaled = solve(
          chain.map((part) => ({ ...part, range: part.range * k })),
          demand * k
        ).degrees;
        return degrees.every((given, i) => {
          const moved = backwards[(i - shift + chain.length) % chain.length] ?? NaN;
          return Math.abs(moved - given) < near && Math.abs((scaled[i] ?? NaN) - k * given) < k * near;
        });
      }),
      runs
    );
  });

  it('leaves a free body as usual, a fully stiff part still, and no demand unanswered by none', () => {
    fc.assert(
      fc.property(anyChain, fc.nat(), (chain, pick) => {
        const free = chain.map((part) => ({ ...part, stiff: 0 }));
        const usual = free.map(({ range, usual: share }) => range * share);
        const whole = solve(free, total(usual));
        const at = pick % chain.length;
        const held = solve(
          chain.map((part, i) => (i === at ? { ...part, stiff: 1 } : part)),
          total(usual)
        );
        return (
          Math.abs((whole.lambda ?? NaN) - 1) < near &&
          whole.degrees.every((given, i) => Math.abs(given - (usual[i] ?? NaN)) < near) &&
          held.degrees[at] === 0 &&
          solve(chain, 0).degrees.every((given) => given === 0)
        );
      }),
      runs
    );
  });

  it('makes everybody work equally hard, measured by usual use, unless they have no more to give', () => {
    fc.assert(
      fc.property(anyChain, anyDemand, (chain, share) => {
        const { degrees, lambda } = solve(chain, share * rangeOf(chain));
        return chain.every((part, i) => {
          const { availableDegrees, usualUtilisation } = supply(part);
          const harder = lambda === null ? 1 : Math.min(1, lambda * usualUtilisation);
          return Math.abs((degrees[i] ?? NaN) - availableDegrees * harder) < near;
        });
      }),
      runs
    );
  });
});
