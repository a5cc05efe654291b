// The motion budget: worked examples by hand, and what age does.
import { describe, expect, it } from 'vitest';
import { movements } from '#content/movements.ts';
import type { MovementId } from '#content/movements.ts';
import { ageFactors } from '#content/regions.ts';
import { budgetMotion } from '#reasoning/motion-budget.ts';
import type { PartId, Stiffness } from '#reasoning/motion-budget.ts';

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

const total = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

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

  it('scales every part by its own row of the age table, from the birthday on', () => {
    const rows: Readonly<Record<PartId, (plane: string) => string>> = {
      'upper-cervical': () => 'neck-rotation',
      'lower-cervical': () => 'neck-rotation',
      scapulothoracic: () => 'shoulder',
      glenohumeral: () => 'shoulder',
      thoracic: () => 'thoracic',
      lumbar: (plane) => (plane === 'rotation' ? 'lumbar-rotation' : 'lumbar-bending'),
      hip: () => 'hip',
      knee: () => 'ankle-knee',
      ankle: () => 'ankle-knee',
      pelvis: () => 'none',
      'pelvis-on-seat': () => 'none',
      'legs-feet': () => 'none'
    };
    const bands = [
      [null, 0],
      [39, 0],
      [40, 1],
      [49, 1],
      [50, 2],
      [59, 2],
      [60, 3],
      [69, 3],
      [70, 4]
    ] as const;
    const someMovement = movementOf('golf-backswing');
    // Every part once in each plane, whether or not a movement has it there yet.
    for (const plane of ['rotation', 'flexion'] as const) {
      for (const part of Object.keys(rows) as PartId[]) {
        const movement = { ...someMovement, plane, parts: [{ part, usualDegrees: 5, rangeDegrees: 100 }] };
        for (const [age, band] of bands) {
          const factors = ageFactors.find(({ row }) => row === rows[part](plane))?.factors;
          const { parts } = budgetMotion(movement, { stiffness: {}, age }, ageFactors);
          expect(parts[0]?.rangeDegrees, `${part} ${plane} ${age}`).toBeCloseTo(
            100 * (factors?.[band] ?? 1),
            9
          );
        }
      }
    }
  });

  it('takes a part that gives nothing, and refuses a stiffness that is none', () => {
    expect(budget('running', { hip: 1 }).parts.find(({ part }) => part === 'hip')?.degrees).toBe(0);
    for (const wrong of [-0.1, 1.1, NaN]) {
      expect(() => budget('running', { hip: wrong })).toThrow(RangeError);
      expect(() => budget('running', { hip: wrong })).toThrow(`running: stiffness of hip is ${wrong}`);
    }
  });
});
