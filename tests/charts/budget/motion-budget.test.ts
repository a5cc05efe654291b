// The motion budget as drawn and said: bars and sentence agree with the solver, whatever is stiff.
import fc from 'fast-check';
import { sayList } from '#ui/say.ts';
import { describe, expect, it } from 'vitest';
import { budgetSentence, sayChange, sayDegrees } from '#charts/budget/budget-sentence.ts';
import { rowsOf } from '#charts/budget/budget-rows.ts';
import {
  changeOf,
  headFirst,
  isChanged,
  layOutBar,
  layOutStacks,
  shownZone
} from '#charts/budget/motion-budget.geometry.ts';
import { movements } from '#content/movements.ts';
import type { MovementId } from '#content/movements.ts';
import { ageFactors } from '#content/regions.ts';
import type { Movement } from '#content/schema.ts';
import { budgetParts, motionBudget as words } from '#text/budget.ts';
import { budgetMotion } from '#reasoning/motion-budget.ts';
import type { PartId, Stiffness } from '#reasoning/motion-budget.ts';
import { fill } from '../fill.ts';

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

const { sentence } = words;
const listed = (parts: readonly string[]) => sayList(parts, 'conjunction', 'picture');
const yours = (part: PartId) => budgetParts[part].yours;

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
      [
        fill(sentence.change, {
          stiff: yours('thoracic'),
          part: yours('lumbar'),
          verb: sentence.verbs.rotation,
          now: sayDegrees(11.6),
          usual: sayDegrees(8)
        }),
        sentence.near.close,
        fill(sentence.rest, { parts: listed([`hips ${sayChange(40, 34)}`, `legs ${sayChange(14.4, 10)}`]) }),
        fill(sentence.limits, { parts: listed([yours('thoracic'), yours('hip')]) })
      ].join(' ')
    );
  });

  it('tells the story of the back seat by the low back, not by the seat', () => {
    expect(say('reach-back-seat', { thoracic: 0.5 })).toContain(
      fill(sentence.change, {
        stiff: yours('thoracic'),
        part: yours('lumbar'),
        verb: sentence.verbs.rotation,
        now: sayDegrees(12),
        usual: sayDegrees(8.5)
      })
    );
  });

  it('says that not much changes where that is so, and names the low back all the same', () => {
    const child = say('turn-pick-up-child', { thoracic: 0.5 });
    expect(child).toContain(words.sentence.little);
    expect(child).toContain(`${budgetParts.lumbar.short.toLowerCase()} ${sayChange(7.5, 6)}`);
    expect(say('overhead-shelf', { thoracic: 0.5 })).toContain(words.sentence.little);
    expect(say('golf-backswing', { thoracic: 0.5 })).not.toContain(words.sentence.little);
  });

  it('does not call a part close to its limit that its own row calls comfortable', () => {
    const shelf = say('overhead-shelf', { thoracic: 0.5 });
    expect(shelf).toContain(sentence.near.comfortable);
    expect(shelf).not.toContain(sentence.near.close);
  });

  it('says what is missing', () => {
    expect(say('golf-backswing', { thoracic: 0.6 })).toContain(
      fill(sentence.missing, { degrees: sayDegrees(2.8) })
    );
  });

  it('says so when nothing is stiff, at any age, and when nobody is left to help', () => {
    for (const { id } of movements) {
      for (const age of [null, 75]) expect(say(id, {}, age)).toBe(words.sentence.asUsual);
    }
    const allStill = { hip: 1, lumbar: 1 };
    expect(say('bend-to-floor', allStill)).toContain(
      fill(sentence.nobody, { stiff: listed([yours('lumbar'), yours('hip')]) })
    );
    expect(say('bend-to-floor', allStill)).toContain(fill(sentence.missing, { degrees: sayDegrees(111) }));
  });

  it('agrees with the solver: each number it says is one of its numbers, and what is missing is said', () => {
    fc.assert(
      fc.property(anyPlay, ({ usual, now, said }) => {
        const numbers = [
          ...usual.parts.map(({ degrees }) => sayDegrees(degrees)),
          ...now.parts.map(({ degrees }) => sayDegrees(degrees)),
          ...now.parts.map(({ availableDegrees }) => sayDegrees(availableDegrees)),
          sayDegrees(now.shortfallDegrees)
        ];
        // Changes bear their sign.
        for (const number of said.match(/(?<![+−\d])[\d.]+°/g) ?? []) expect(numbers).toContain(number);
        expect(said.includes(fill(sentence.missing, { degrees: sayDegrees(now.shortfallDegrees) }))).toBe(
          isChanged(now.shortfallDegrees, 0)
        );
        expect(said).not.toMatch(/[{}]|NaN|undefined/);
      }),
      runs
    );
  });

  it('names as the one that does more only a part that does, and leaves no part at its limit unsaid', () => {
    fc.assert(
      fc.property(anyPlay, ({ movement, stiffness, usual, now, said }) => {
        const risen = now.parts.filter(
          ({ degrees }, i) => changeOf(degrees, usual.parts[i]?.degrees ?? NaN) >= 1
        );
        const { verbs, change, asUsual } = sentence;
        const stiff = listed(
          headFirst(now.parts).flatMap(({ part }) => ((stiffness[part] ?? 0) > 0 ? [yours(part)] : []))
        );
        /** The sentence up to what that part would give. */
        const claimOf = (part: PartId) =>
          fill(change.slice(0, change.indexOf('{now}')), {
            stiff,
            part: yours(part),
            verb: verbs[movement.plane]
          });
        const named = now.parts.filter(({ part }) => said.includes(claimOf(part)));
        expect(named.length).toBe(risen.length === 0 || said === asUsual ? 0 : 1);
        for (const part of named) expect(risen).toContain(part);
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
          expect(row?.degreesSaid).toMatch(/^\d+°$/);
          expect(Math.abs(Number.parseFloat(row?.degreesSaid ?? '') - part.degrees)).toBeLessThanOrEqual(0.5);
          expect(row?.rangeSaid).toBe(fill(words.row.range, { range: sayDegrees(part.rangeDegrees) }));
          expect(row?.isAsUsual).toBe(!isChanged(part.degrees, usually));
          expect(row?.changeSaid === '').toBe(row?.isAsUsual);
          expect(row?.stiffness).toBe(stiffness[part.part]);
          expect(row?.zoneSaid).toBe(words.zones[shownZone(part)]);
          const change = changeOf(part.degrees, usually);
          expect(row?.change).toBe(change === 0 ? 'same' : change > 0 ? 'more' : 'less');
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
