// The region chart: what it draws where, and what its sentence says.
import fc from 'fast-check';
import { sayList } from '#ui/say.ts';
import { describe, expect, it } from 'vitest';
import { layOutRegions, rangeAtAge, stageFor } from '#charts/region/region-chart.geometry.ts';
import { regionSentence } from '#charts/region/region-sentence.ts';
import { ageFactors, regions } from '#content/regions.ts';
import { regionIds } from '#content/ids.ts';
import type { Region } from '#content/schema.ts';
import { regionChart } from '#text/charts.ts';
import { shifts as allShifts } from '#reasoning/regions.ts';
import type { RegionShift, Work } from '#reasoning/regions.ts';
import { fill } from '../fill.ts';

const says = (
  region: RegionShift['region'],
  shift: RegionShift['shift'],
  {
    isNamed = true,
    answers = 4,
    work = shift === 'wants-control' ? 'holds' : 'moves'
  }: Partial<{
    isNamed: boolean;
    answers: number;
    work: Work;
  }> = {}
): RegionShift => ({
  region,
  shift,
  work: new Set([work]),
  isNamed,
  score: 0.5,
  isChecked: false,
  doubt: 1 / Math.sqrt(answers),
  patterns: ['a-pattern'],
  side: null
});

/** Any set of shifts, one for each region and respect at most, from foot to head as reasoning gives them. */
const anyShifts = fc
  .array(
    fc.record({
      said: fc.constantFrom(...regionIds.flatMap((region) => allShifts.map((shift) => ({ region, shift })))),
      isNamed: fc.boolean(),
      answers: fc.integer({ min: 1, max: 12 })
    }),
    { maxLength: 12 }
  )
  .map((drawn) =>
    regionIds.flatMap((region) =>
      allShifts.flatMap((shift) => {
        const found = drawn.find(({ said }) => said.region === region && said.shift === shift);
        return found ? [says(region, shift, found)] : [];
      })
    )
  );

const shownIn = (shifts: readonly RegionShift[]) => new Set(shifts.map(({ region }) => region));
const rowsFor = (shifts: readonly RegionShift[]) => layOutRegions(regions, shifts, shownIn(shifts));
const rowFor = (shift: RegionShift) => {
  const [row] = rowsFor([shift]);
  if (row === undefined) throw new Error(`no row ${shift.region}`);
  return row;
};

describe('layOutRegions', () => {
  it('draws the parts of the story and those that were asked for, and no other', () => {
    const shifts = [says('lumbar', 'does-more')];
    const rows = layOutRegions(regions, shifts, new Set(['lumbar', 'ankle'] as const));
    expect(rows.map(({ region }) => region.id)).toEqual(['lumbar', 'ankle']);
    expect(rowsFor([])).toEqual([]);
  });

  it('gives what mostly holds the longer bar on the left, and what mostly moves on the right', () => {
    for (const { region, holds, moves } of layOutRegions(regions, [], new Set(regionIds)))
      expect(holds.usual > moves.usual).toBe(region.role === 'stability');
  });

  it('shortens "less", lengthens "more", and shortens what holds where control is wanted', () => {
    for (const id of regionIds) {
      const less = rowFor(says(id, 'moves-less')).moves;
      expect(less.now).toBeLessThan(less.usual);
      const more = rowFor(says(id, 'does-more')).moves;
      expect(more.now).toBeGreaterThan(more.usual);
      const { holds, moves } = rowFor(says(id, 'wants-control'));
      expect(holds.now).toBeLessThan(holds.usual);
      expect(moves.now).toBe(moves.usual);
      const held = rowFor(says(id, 'does-more', { work: 'holds' }));
      expect(held.holds.now).toBeGreaterThan(held.holds.usual);
      expect(held.moves.now).toBe(held.moves.usual);
    }
  });

  it('shows both kinds of work where two ideas speak of one each, and the less where they differ', () => {
    const both = { ...says('lumbar', 'does-more'), work: new Set(['holds', 'moves'] as const) };
    const { holds, moves } = rowFor(both);
    expect([holds.now > holds.usual, moves.now > moves.usual]).toEqual([true, true]);
    const [row] = layOutRegions(
      regions,
      [both, says('lumbar', 'wants-control')],
      new Set(['lumbar'] as const)
    );
    expect([row?.holds.shift, row?.moves.shift]).toEqual(['wants-control', 'does-more']);
  });

  it('has a soft end that narrows with each answer more', () => {
    const softOf = (answers: number) => rowFor(says('thoracic', 'moves-less', { answers })).moves.soft;
    for (let answers = 1; answers < 10; answers += 1)
      expect(softOf(answers + 1)).toBeLessThan(softOf(answers));
    expect(layOutRegions(regions, [], new Set(regionIds)).every(({ moves }) => moves.soft === 0)).toBe(true);
  });

  it('tells how many answers a doubt stands for', () => {
    for (let answers = 1; answers <= 20; answers += 1)
      expect(rowFor(says('hip', 'moves-less', { answers })).marks[0]?.answers).toBe(answers);
  });

  it('is hollow where nothing looked at the region, solid where something did', () => {
    for (const isNamed of [true, false]) {
      const { marks, moves } = rowFor(says('thoracic', 'moves-less', { isNamed }));
      expect([marks[0]?.isHollow, moves.isHollow]).toEqual([!isNamed, !isNamed]);
    }
  });

  it('draws every shift once, on its own part, all bars within their columns and the rows apart', () => {
    fc.assert(
      fc.property(anyShifts, (shifts) => {
        const rows = rowsFor(shifts);
        const drawn = rows.flatMap(({ region, marks }) => marks.map(({ shift }) => `${region.id} ${shift}`));
        expect(drawn.sort()).toEqual(shifts.map(({ region, shift }) => `${region} ${shift}`).sort());
        for (const [i, { y, at, holds, moves }] of rows.entries()) {
          expect(y - (rows[i - 1]?.y ?? -Infinity)).toBeGreaterThan(7);
          for (const place of [y, at.x, at.y, holds.now, moves.now]) {
            expect(place).toBeGreaterThanOrEqual(0);
            expect(place).toBeLessThanOrEqual(100);
          }
        }
      })
    );
  });

  it('draws the legs only where a part of them is told', () => {
    const ratioOf = (...ids: readonly (typeof regionIds)[number][]) => stageFor(new Set(ids)).ratio;
    expect(ratioOf('lumbar', 'ankle')).toBeGreaterThan(ratioOf('lumbar', 'thoracic'));
  });
});

describe('rangeAtAge', () => {
  const range = {
    motion: 'rotation',
    degrees: 38,
    basis: 'ours',
    ageRow: 'thoracic',
    sources: ['ours']
  } as const;

  it.each([
    [null, 38],
    [17, 38],
    [39, 38],
    [40, 37],
    [59, 35],
    [60, 33],
    [69, 33],
    [70, 30],
    [104, 30]
  ])('gives the upper back at age %s a turn of %s degrees', (age, degrees) => {
    expect(rangeAtAge(range, age, ageFactors).degrees).toBe(degrees);
  });

  it('never gives more with age', () => {
    for (const each of (regions as readonly Region[]).flatMap((region) => region.ranges)) {
      for (let age = 1; age <= 120; age += 1) {
        const [before, after] = [age - 1, age].map((at) => rangeAtAge(each, at, ageFactors).degrees);
        expect(after).toBeLessThanOrEqual(before ?? NaN);
      }
    }
  });
});

const { sentence, parts } = regionChart;
const together = (...regions: readonly RegionShift['region'][]) =>
  sayList(
    regions.map((id) => parts[id]),
    'conjunction',
    'picture'
  );

describe('regionSentence', () => {
  it('tells who moves less and who does more', () => {
    expect(regionSentence([says('lumbar', 'does-more'), says('thoracic', 'moves-less')])).toBe(
      fill(sentence.story, {
        claims: fill(sentence.and, {
          first: fill(sentence.named['moves-less'].one, { parts: parts.thoracic }),
          second: fill(sentence.moreAfterLess.named.one, { parts: parts.lumbar })
        })
      })
    );
  });

  it('says "may" where nothing was checked, and says what "may" means', () => {
    const said = regionSentence([
      says('lumbar', 'does-more'),
      says('thoracic', 'moves-less', { isNamed: false })
    ]);
    expect(said).toContain(
      fill(sentence.and, {
        first: fill(sentence.hollow['moves-less'].one, { parts: parts.thoracic }),
        second: fill(sentence.moreAfterLess.named.one, { parts: parts.lumbar })
      })
    );
    expect(said).toContain(regionChart.sentence.may);
  });

  it('joins two parts that do the same', () => {
    expect(regionSentence([says('hip', 'moves-less'), says('thoracic', 'moves-less')])).toBe(
      fill(sentence.story, {
        claims: fill(sentence.named['moves-less'].other, { parts: together('thoracic', 'hip') })
      })
    );
  });

  it('begins with what was checked', () => {
    const said = regionSentence([
      says('hip', 'moves-less', { isNamed: false }),
      says('lumbar', 'does-more'),
      says('thoracic', 'moves-less')
    ]);
    expect(said.indexOf(parts.thoracic)).toBeLessThan(said.indexOf(parts.hip));
    expect(said).toContain(
      fill(sentence.also, { claims: fill(sentence.hollow['moves-less'].one, { parts: parts.hip }) })
    );
  });

  it('does not claim less and more of one part in one breath', () => {
    const said = regionSentence([says('hip', 'moves-less'), says('hip', 'does-more')]);
    expect(said).toBe(fill(sentence.twoWays, { parts: parts.hip }));
  });

  it('says so when nothing stands out', () => {
    expect(regionSentence([])).toBe(regionChart.sentence.nothing);
  });

  it('names every part that has a mark, says "may" if and only if one of them is hollow, and leaves no gap', () => {
    fc.assert(
      fc.property(anyShifts, (shifts) => {
        const said = regionSentence(shifts);
        for (const { region } of shifts) expect(said).toContain(regionChart.parts[region]);
        for (const id of regionIds.filter((other) => shifts.every(({ region }) => region !== other))) {
          expect(said).not.toContain(regionChart.parts[id]);
        }
        const both = (id: string) =>
          (['moves-less', 'does-more'] as const).every((shift) =>
            shifts.some((one) => one.region === id && one.shift === shift)
          );
        const isGuess = shifts.some(
          ({ region, shift, isNamed }) => !isNamed && (shift === 'wants-control' || !both(region))
        );
        expect(said.includes(sentence.may)).toBe(isGuess);
        expect(said).not.toMatch(/[{}%]|undefined| {2}/);
      })
    );
  });
});
