// The motion budget: worked examples by hand, and the laws that hold for any body and any movement.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movements } from '#content/movements.ts';
import type { MovementId } from '#content/movements.ts';
import { ageFactors } from '#content/regions.ts';
import { budgetMotion } from '#reasoning/motion-budget.ts';
import type { Stiffness } from '#reasoning/motion-budget.ts';
import { shareMotion } from '#reasoning/share-motion.ts';
import type { Supplier } from '#reasoning/share-motion.ts';

const movementOf = (id: MovementId) => {
  const movement = movements.find((other) => other.id === id);
  if (movement === undefined) throw new Error(`no movement ${id}`);
  return movement;
};
const budget = (id: MovementId, stiffness: Stiffness = {}, age: number | null = null) =>
  budgetMotion(movementOf(id), { stiffness, age }, ageFactors);

interface Example {
  readonly id: MovementId;
  readonly stiffness: Stiffness;
  readonly lambda: number | null;
  readonly degrees: readonly number[];
  readonly zones: readonly ('c' | 's' | 'l')[];
  readonly shortfall?: number;
}
const examples: readonly Example[] = [
  {
    id: 'golf-backswing',
    stiffness: {},
    lambda: 1,
    degrees: [10, 34, 8, 33],
    zones: ['c', 'c', 'c', 'c']
  },
  {
    id: 'golf-backswing',
    stiffness: { thoracic: 0.25 },
    lambda: 1.1075,
    degrees: [11.07, 37.65, 8.86, 27.41],
    zones: ['s', 's', 's', 's']
  },
  {
    id: 'golf-backswing',
    stiffness: { thoracic: 0.5 },
    lambda: 1.4444,
    degrees: [14.44, 40, 11.56, 19],
    zones: ['s', 'l', 's', 'l']
  },
  {
    id: 'golf-backswing',
    stiffness: { thoracic: 0.6 },
    lambda: null,
    degrees: [15, 40, 12, 15.2],
    zones: ['l', 'l', 'l', 'l'],
    shortfall: 2.8
  },
  {
    id: 'turn-pick-up-child',
    stiffness: { thoracic: 0.5 },
    lambda: 1.25,
    degrees: [6.25, 31.25, 7.5, 15],
    zones: ['c', 's', 'c', 's']
  },
  {
    id: 'turn-pick-up-child',
    stiffness: { thoracic: 0.5, hip: 0.5 },
    lambda: 1.9091,
    degrees: [9.55, 20, 11.45, 19],
    zones: ['c', 'l', 's', 'l']
  },
  {
    id: 'shoulder-check',
    stiffness: { thoracic: 0.5 },
    lambda: 1.2329,
    degrees: [2.47, 4.93, 15.41, 22.19, 40],
    zones: ['c', 'c', 's', 's', 'l']
  },
  {
    id: 'bend-to-floor',
    stiffness: { hip: 0.3 },
    lambda: 1.2309,
    degrees: [59.8, 51.2],
    zones: ['s', 's']
  },
  {
    id: 'overhead-shelf',
    stiffness: { thoracic: 0.5 },
    lambda: 1.0366,
    degrees: [3.11, 6.22, 51.83, 108.84],
    zones: ['c', 'c', 'c', 'c']
  }
];

describe('the nine worked examples', () => {
  it.each(examples.map((example, i) => [i + 1, example] as const))(
    'example %i, to two decimals',
    (_, example) => {
      const { parts, lambda, shortfallDegrees } = budget(example.id, example.stiffness);
      expect(parts.map(({ degrees }) => Number(degrees.toFixed(2)))).toEqual(example.degrees);
      expect(lambda === null ? null : Number(lambda.toFixed(4))).toBe(example.lambda);
      expect(shortfallDegrees).toBeCloseTo(example.shortfall ?? 0, 9);
      const letters = { comfortable: 'c', stretched: 's', 'at-limit': 'l' } as const;
      expect(parts.map(({ zone }) => letters[zone])).toEqual(example.zones);
    }
  );

  it('tells how near its end the low back works', () => {
    const lumbar = (stiffness: Stiffness, id: MovementId = 'golf-backswing') =>
      budget(id, stiffness).parts.find(({ part }) => part === 'lumbar');
    expect(lumbar({ thoracic: 0.25 })?.utilisation).toBeCloseTo(0.738, 3);
    expect(lumbar({ thoracic: 0.25 })?.comfort).toBeCloseTo(0.733, 3);
    expect(lumbar({ thoracic: 0.5 })?.utilisation).toBeCloseTo(0.963, 3);
    expect(lumbar({ thoracic: 0.5 })?.overloadDegrees).toBeCloseTo(2.76, 2);
    expect(lumbar({ thoracic: 0.5 }, 'turn-pick-up-child')?.utilisation).toBeCloseTo(0.625, 3);
    expect(lumbar({ thoracic: 0.5, hip: 0.5 }, 'turn-pick-up-child')?.utilisation).toBeCloseTo(0.955, 3);
    expect(lumbar({ hip: 0.3 }, 'bend-to-floor')?.utilisation).toBeCloseTo(0.985, 3);
  });
});

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

describe('budgetMotion', () => {
  it.each(movements.map(({ id }) => id))('%s: works as hard as usual at any age without stiffness', (id) => {
    for (const age of [null, 8, 39, 40, 55, 65, 75, 101]) {
      const { lambda, shortfallDegrees, parts, demandDegrees } = budget(id, {}, age);
      expect(lambda).toBeCloseTo(1, 9);
      expect(shortfallDegrees).toBe(0);
      expect(parts.every(({ zone }) => zone === 'comfortable')).toBe(true);
      expect(total(parts.map(({ degrees }) => degrees))).toBeCloseTo(demandDegrees, 9);
    }
    expect(budget(id).demandDegrees).toBeCloseTo(movementOf(id).demandDegrees, 9);
  });

  it('asks less of an older body, by as much as its ranges fall', () => {
    const { demandDegrees, parts } = budget('golf-backswing', {}, 75);
    expect(demandDegrees).toBeCloseTo(10 + 34 * 0.85 + 8 * 0.95 + 33 * 0.78, 9);
    expect(parts.map(({ rangeDegrees }) => rangeDegrees)).toEqual([15, 40 * 0.85, 12 * 0.95, 38 * 0.78]);
  });

  it('scales the low back by its turning row in a turn and by its bending row in a bend', () => {
    const lumbarAt = (id: MovementId) =>
      budget(id, {}, 75).parts.find(({ part }) => part === 'lumbar')?.rangeDegrees;
    expect(lumbarAt('running')).toBeCloseTo(12 * 0.95, 9);
    expect(lumbarAt('bend-to-floor')).toBeCloseTo(52 * 0.72, 9);
    expect(lumbarAt('overhead-shelf')).toBeCloseTo(23 * 0.72, 9);
  });

  it('refuses a stiffness that is none', () => {
    for (const wrong of [-0.1, 1.1, NaN]) {
      expect(() => budget('running', { hip: wrong })).toThrow(RangeError);
    }
  });
});
