// The turning figures: each slab points where the turns below it add up to, and a pose bends by its degrees.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poseOf } from '#figure/budget-figure.ts';
import { drawStand, turnStack } from '#figure/turn-stack.ts';
import type { FloorId } from '#figure/turn-stack.ts';

const floors: readonly FloorId[] = ['legs', 'pelvis', 'low-back', 'chest', 'low-neck', 'top-neck', 'head'];
const anyTurns = fc
  .array(fc.double({ min: 0, max: 25, noNaN: true }), { minLength: floors.length, maxLength: floors.length })
  .map((degrees) => Object.fromEntries(floors.map((id, i): [FloorId, number] => [id, degrees[i] ?? 0])));

describe('turnStack', () => {
  it('stacks the turns: a slab points where all turns up to it add up to', () => {
    fc.assert(
      fc.property(anyTurns, (turns) => {
        let sum = 0;
        for (const { id, pointer, usualPointer } of turnStack(turns, {}, 'feet')) {
          sum += turns[id] ?? 0;
          const [middle, tip] = pointer;
          const [, start] = usualPointer;
          // Depth is foreshortened, across is not.
          const radius = Math.hypot(start.x - middle.x, (start.y - middle.y) / 0.55);
          const across = (tip.x - middle.x) / radius;
          expect(across).toBeCloseTo(Math.sin(((46 - sum) * Math.PI) / 180), 6);
        }
      }),
      { numRuns: 500, seed: 7 }
    );
  });

  it('stands on feet, on a seat, or begins at the chest', () => {
    const ids = (base: 'feet' | 'seat' | 'none') => turnStack({}, {}, base).map(({ id }) => id);
    expect(ids('feet')).toEqual(floors);
    expect(ids('seat')).toEqual(floors.slice(1));
    expect(ids('none')).toEqual(floors.slice(3));
    expect(drawStand('feet').soles).toHaveLength(2);
    expect(drawStand('seat').seat).not.toBeNull();
  });

  it('draws nothing that is not a number', () => {
    fc.assert(
      fc.property(anyTurns, (turns) => {
        expect(JSON.stringify([drawStand('seat'), turnStack(turns, turns, 'seat')])).not.toMatch(
          /NaN|Infinity/
        );
      }),
      { numRuns: 100, seed: 7 }
    );
  });
});

describe('poseOf', () => {
  it('bends the pelvis by what the hips give and the chest by what the low back adds', () => {
    const given = { hip: 69.4, lumbar: 41.6 };
    for (const id of ['bend-to-floor', 'sit-to-stand'] as const) {
      const { trunkDeg = NaN, curveDeg = NaN } = poseOf(
        id,
        (part) => (given as Record<string, number>)[part] ?? 0
      );
      expect(trunkDeg - curveDeg).toBeCloseTo(69.4, 9);
      expect(trunkDeg + curveDeg).toBeCloseTo(111, 9);
    }
  });

  it('lifts the arm as far as all parts together give', () => {
    const given = { lumbar: 3, thoracic: 12, scapulothoracic: 50, glenohumeral: 105 };
    const pose = poseOf('overhead-shelf', (part) => (given as Record<string, number>)[part] ?? 0);
    expect(Number(pose.shoulderDeg) - (pose.trunkDeg ?? NaN)).toBeCloseTo(170, 9);
  });

  it('looks down as far as all parts together give', () => {
    const { trunkDeg = NaN, neckDeg = NaN } = poseOf('phone-look-down', () => 15);
    expect(trunkDeg + neckDeg).toBeCloseTo(45, 9);
  });
});
