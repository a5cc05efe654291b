// The motion budget as drawn and said: bars and sentence agree with the solver, whatever is stiff.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetSentence, sayDegrees, sayRange } from '#charts/budget-sentence.ts';
import { rowsOf } from '#charts/budget-rows.ts';
import { headFirst, layOutBar, layOutStacks, shownZone } from '#charts/motion-budget.geometry.ts';
import { movements } from '#content/movements.ts';
import type { MovementId } from '#content/movements.ts';
import { ageFactors } from '#content/regions.ts';
import type { Movement } from '#content/schema.ts';
import { budgetParts, motionBudget as words } from '#content/text/en/budget.ts';
import { budgetMotion } from '#reasoning/motion-budget.ts';
import type { PartId, Stiffness } from '#reasoning/motion-budget.ts';

const movementOf = (id: MovementId): Movement => {
  const movement = movements.find((other) => other.id === id);
  if (movement === undefined) throw new Error(`no movement ${id}`);
  return movement;
};

function play(movement: Movement, stiffness: Stiffness, age: number | null = null) {
  const usual = budgetMotion(movement, { stiffness: {}, age }, ageFactors);
  const now = budgetMotion(movement, { stiffness, age }, ageFactors);
  return { usual, now, said: budgetSentence(movement.plane, usual, now, stiffness) };
}
const say = (id: MovementId, stiffness: Stiffness, age: number | null = null) =>
  play(movementOf(id), stiffness, age).said;

/** Any movement, any stiffness, any age. */
const anyPlay = fc
  .record({
    movement: fc.constantFrom<Movement>(...movements),
    stiff: fc.array(fc.constantFrom(0, 0.05, 0.25, 0.5, 0.75, 1), { minLength: 6, maxLength: 6 }),
    age: fc.constantFrom(null, 25, 45, 55, 65, 80)
  })
  .map(({ movement, stiff, age }) => {
    const stiffness: Stiffness = Object.fromEntries(
      movement.parts.map(({ part }, i): [PartId, number] => [part, stiff[i] ?? 0])
    );
    return { movement, stiffness, ...play(movement, stiffness, age) };
  });
const runs = { numRuns: 3000, seed: 20_261_122 };

describe('budgetSentence', () => {
  it('tells the story of the golfer', () => {
    expect(say('golf-backswing', { thoracic: 0.5 })).toBe(
      'With your upper back stiffer, your low back would turn 11.6° instead of 8.0°, close to its limit of 12°. ' +
        'No more to give: your upper back and your hips.'
    );
  });

  it('tells the story of the back seat by the low back, not by the seat', () => {
    expect(say('reach-back-seat', { thoracic: 0.5 })).toContain(
      'your low back would turn 12.0° instead of 8.5°, all its range for today.'
    );
  });

  it('says that not much changes where that is so, and names the low back all the same', () => {
    const child = say('turn-pick-up-child', { thoracic: 0.5 });
    expect(child).toContain(words.sentence.little);
    expect(child).toContain('Your low back goes to 7.5° from 6.0°.');
    expect(say('overhead-shelf', { thoracic: 0.5 })).toContain(words.sentence.little);
    expect(say('golf-backswing', { thoracic: 0.5 })).not.toContain(words.sentence.little);
  });

  it('does not call a part close to its limit that its own row calls comfortable', () => {
    const shelf = say('overhead-shelf', { thoracic: 0.5 });
    expect(shelf).toContain(words.sentence.near.comfortable);
    expect(shelf).not.toContain('close to its limit');
  });

  it('says what is missing', () => {
    expect(say('golf-backswing', { thoracic: 0.6 })).toContain('About 2.8° is missing.');
  });

  it('says so when nothing is stiff, at any age, and when nobody is left to help', () => {
    for (const { id } of movements) {
      for (const age of [null, 75]) expect(say(id, {}, age)).toBe(words.sentence.asUsual);
    }
    const allStill = { hip: 1, lumbar: 1 };
    expect(say('bend-to-floor', allStill)).toContain('no other part picks up the work.');
    expect(say('bend-to-floor', allStill)).toContain('About 111.0° is missing.');
  });

  it('agrees with the solver: each number it says is one of its numbers, and what is missing is said', () => {
    fc.assert(
      fc.property(anyPlay, ({ usual, now, said }) => {
        const numbers = [
          ...usual.parts.map(({ degrees }) => sayDegrees(degrees)),
          ...now.parts.map(({ degrees }) => sayDegrees(degrees)),
          ...now.parts.map(({ availableDegrees }) => sayRange(availableDegrees)),
          sayDegrees(now.shortfallDegrees)
        ];
        for (const number of said.match(/[\d.]+°/g) ?? []) expect(numbers).toContain(number);
        expect(said.includes('is missing')).toBe(now.shortfallDegrees >= 0.05);
        expect(said).not.toMatch(/[{}]|NaN|undefined/);
      }),
      runs
    );
  });

  it('names as the one that does more only a part that does, and leaves no part at its limit unsaid', () => {
    fc.assert(
      fc.property(anyPlay, ({ movement, usual, now, said }) => {
        const risen = now.parts.filter(
          ({ degrees }, i) => degrees - (usual.parts[i]?.degrees ?? NaN) >= 0.05
        );
        const named = new RegExp(`stiffer, (.+) would ${words.sentence.verbs[movement.plane]}`).exec(
          said
        )?.[1];
        expect(named === undefined).toBe(risen.length === 0 || said === words.sentence.asUsual);
        if (named !== undefined) expect(risen.map(({ part }) => budgetParts[part].yours)).toContain(named);
        if (said === words.sentence.asUsual) return;
        for (const { part, zone, availableDegrees } of now.parts) {
          if (zone === 'at-limit' && availableDegrees > 0) expect(said).toContain(budgetParts[part].yours);
        }
      }),
      runs
    );
  });
});

describe('rowsOf', () => {
  it('says of each part what the solver gives, from head to foot, and a change only where there is one', () => {
    fc.assert(
      fc.property(anyPlay, ({ stiffness, usual, now }) => {
        const drawn = now.parts.map(({ degrees }) => degrees / 2);
        const rows = rowsOf(usual, now, drawn, stiffness);
        expect(rows.map(({ part }) => part)).toEqual(headFirst(now.parts).map(({ part }) => part));
        for (const [i, part] of now.parts.entries()) {
          const row = rows.find((other) => other.part === part.part);
          const usually = usual.parts[i]?.degrees ?? NaN;
          expect(row?.degreesSaid).toMatch(/^\d+\.\d°$/);
          expect(Math.abs(Number.parseFloat(row?.degreesSaid ?? '') - part.degrees)).toBeLessThan(
            0.05 + 1e-9
          );
          expect(row?.rangeSaid).toBe(`of ${sayRange(part.rangeDegrees)}`);
          expect(row?.isAsUsual).toBe(Math.abs(part.degrees - usually) < 0.05);
          expect(row?.changeSaid === '').toBe(row?.isAsUsual);
          expect(row?.stiffness).toBe(stiffness[part.part]);
          expect(row?.zone).toBe(shownZone(part));
          // The words follow at once; the bar may still be on its way.
          expect(row?.bar).toEqual(layOutBar({ ...part, degrees: part.degrees / 2 }, usually));
        }
      }),
      runs
    );
  });
});

describe('layOutStacks', () => {
  const size = { height: 250, labelGap: 20 };

  it('draws each share as high as its degrees, the head on top, and the missing above', () => {
    fc.assert(
      fc.property(anyPlay, ({ usual, now }) => {
        const { segments, missing } = layOutStacks(usual.parts, now.parts, now.demandDegrees, size);
        const perDegree = size.height / now.demandDegrees;
        expect(segments.map(({ part }) => part)).toEqual(headFirst(now.parts).map(({ part }) => part));
        expect(missing.height).toBeCloseTo(now.shortfallDegrees * perDegree, 6);
        let below = size.height;
        for (const segment of segments.toReversed()) {
          const degrees = now.parts.find(({ part }) => part === segment.part)?.degrees ?? NaN;
          const usually = usual.parts.find(({ part }) => part === segment.part)?.degrees ?? NaN;
          expect(segment.now.height).toBeCloseTo(degrees * perDegree, 6);
          expect(segment.usual.height).toBeCloseTo(usually * perDegree, 6);
          expect(segment.now.y + segment.now.height).toBeCloseTo(below, 6);
          below = segment.now.y;
        }
        expect(below).toBeCloseTo(missing.height, 6);
      }),
      runs
    );
  });

  it('keeps labels apart, in order and inside the chart', () => {
    fc.assert(
      fc.property(anyPlay, ({ usual, now }) => {
        const labels = layOutStacks(usual.parts, now.parts, now.demandDegrees, size).segments.map(
          ({ labelY }) => labelY
        );
        for (const [i, y] of labels.entries()) {
          expect(y).toBeGreaterThanOrEqual(size.labelGap / 2 - 1e-9);
          expect(y).toBeLessThanOrEqual(size.height - size.labelGap / 2 + 1e-9);
          expect(y - (labels[i - 1] ?? -Infinity)).toBeGreaterThanOrEqual(size.labelGap - 1e-9);
        }
      }),
      runs
    );
  });
});

describe('layOutBar', () => {
  it('shows the zone that the part is in: the bar ends before the comfort line, past it, or at the limit', () => {
    fc.assert(
      fc.property(anyPlay, ({ usual, now }) => {
        for (const [i, part] of now.parts.entries()) {
          const bar = layOutBar(part, usual.parts[i]?.degrees ?? NaN);
          expect(bar.now).toBeLessThanOrEqual(bar.limit + 1e-9);
          expect(bar.comfort).toBeLessThanOrEqual(bar.limit + 1e-9);
          const shown = shownZone(part);
          if (shown === 'still') expect([bar.now, bar.limit]).toEqual([0, 0]);
          if (shown === 'comfortable') expect(bar.now).toBeLessThanOrEqual(bar.comfort + 1e-6);
          if (shown === 'stretched') expect(bar.now).toBeGreaterThan(bar.comfort);
          if (shown === 'at-limit') expect(bar.now).toBeCloseTo(bar.limit, 6);
        }
      }),
      runs
    );
  });
});
