// The region chart: what it draws where, and what its sentence says.
import fc from 'fast-check';
import { sayList } from '#ui/say.ts';
import { describe, expect, it } from 'vitest';
import { axisColumns, layOutRegions, rangeAtAge } from '#charts/region/region-chart.geometry.ts';
import { regionSentence } from '#charts/region/region-sentence.ts';
import { ageFactors, regions } from '#content/regions.ts';
import { regionIds } from '#content/ids.ts';
import type { Region } from '#content/schema.ts';
import { regionChart } from '#text/charts.ts';
import { shifts as allShifts } from '#reasoning/regions.ts';
import type { RegionShift } from '#reasoning/regions.ts';
import { fill } from '../fill.ts';

const says = (
  region: RegionShift['region'],
  shift: RegionShift['shift'],
  { isNamed = true, answers = 4 } = {}
): RegionShift => ({
  region,
  shift,
  isNamed,
  score: 0.5,
  isChecked: false,
  doubt: 1 / Math.sqrt(answers),
  patterns: ['a-pattern']
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

const rowOf = (shifts: readonly RegionShift[], id: string) => {
  const row = layOutRegions(regions, shifts).find(({ region }) => region.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
};
const marksOf = (shift: RegionShift) => rowOf([shift], shift.region).marks;
const bandWidth = (answers: number) =>
  marksOf(says('thoracic', 'moves-less', { answers })).map(({ band }) => band.width)[0] ?? NaN;

describe('layOutRegions', () => {
  it('draws every region, head first and foot last', () => {
    expect(layOutRegions(regions, []).map(({ region }) => region.id)).toEqual([...regionIds].reverse());
  });

  it('anchors what mostly holds left of what mostly moves, in two columns and no finer', () => {
    const columns = Object.fromEntries(axisColumns.map(({ role, x }) => [role, x]));
    for (const { region, x } of layOutRegions(regions, [])) expect(x).toBe(columns[region.role]);
    expect(columns.stability).toBeLessThan(columns.mobility ?? NaN);
  });

  it('points "less" towards holds, "more" towards moves, and "control" nowhere', () => {
    for (const id of regionIds) {
      const { x, marks } = rowOf(
        allShifts.map((shift) => says(id, shift)),
        id
      );
      const [less, more, control] = marks.map((mark) => mark.x);
      expect(less).toBeLessThan(x);
      expect(more).toBeGreaterThan(x);
      expect(control).toBe(x);
    }
  });

  it('moves a mark as far for a large score as for a small one', () => {
    const small = says('lumbar', 'does-more');
    expect(marksOf({ ...small, score: 3 })).toEqual(marksOf(small));
  });

  it('draws a band that narrows with each answer more, around its mark', () => {
    for (let answers = 1; answers < 10; answers += 1) {
      expect(bandWidth(answers + 1)).toBeLessThan(bandWidth(answers));
    }
    fc.assert(
      fc.property(anyShifts, (shifts) => {
        for (const { x, band } of layOutRegions(regions, shifts).flatMap(({ marks }) => marks)) {
          expect(band.x + band.width / 2).toBeCloseTo(x, 9);
        }
      })
    );
  });

  it('tells how many answers a doubt stands for', () => {
    for (let answers = 1; answers <= 20; answers += 1) {
      expect(marksOf(says('hip', 'moves-less', { answers }))[0]?.answers).toBe(answers);
    }
  });

  it('is hollow where nothing looked at the region, solid where something did', () => {
    expect(marksOf(says('thoracic', 'moves-less', { isNamed: false }))[0]?.isHollow).toBe(true);
    expect(marksOf(says('thoracic', 'moves-less', { isNamed: true }))[0]?.isHollow).toBe(false);
  });

  it('draws every shift once, on its own region, inside its row, and never two at one height', () => {
    fc.assert(
      fc.property(anyShifts, (shifts) => {
        const rows = layOutRegions(regions, shifts);
        const drawn = rows.flatMap(({ region, marks }) => marks.map(({ shift }) => `${region.id} ${shift}`));
        expect(drawn.sort()).toEqual(shifts.map(({ region, shift }) => `${region} ${shift}`).sort());
        for (const { marks } of rows) {
          expect(new Set(marks.map(({ y }) => y)).size).toBe(marks.length);
          for (const { x, y, band } of marks) {
            expect(Math.min(x, y, band.x)).toBeGreaterThanOrEqual(0);
            expect(Math.max(x, y, band.x + band.width)).toBeLessThanOrEqual(100);
          }
        }
      })
    );
  });

  it('lets no mark hide its anchor', () => {
    fc.assert(
      fc.property(anyShifts, (shifts) => {
        for (const { x, y, marks } of layOutRegions(regions, shifts)) {
          // Less and control of one region, or more and control, stand above and below the anchor.
          for (const mark of marks) expect(mark.x !== x || mark.y !== y).toBe(true);
        }
      })
    );
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
