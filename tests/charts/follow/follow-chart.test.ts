// The chart over time: dots where the numbers are, a band where nothing counts as a change, dates that do not touch.
import { describe, expect, test } from 'vitest';
import { layOutFollowing } from '#charts/follow/follow-chart.geometry.ts';
import { activityThreshold, painThreshold } from '#reasoning/real-change.ts';
import { realChanges } from '#content/tracking.ts';
import type { Series } from '#reasoning/real-change.ts';

const dayMs = 24 * 60 * 60 * 1000;
const start = Date.parse('2026-01-05T12:00:00Z');
const size = { width: 340, height: 220 };
const pain = (...levels: readonly (readonly [day: number, level: number])[]): Series => ({
  points: levels.map(([day, value]) => ({ at: start + day * dayMs, value })),
  threshold: painThreshold(levels[0]?.[1] ?? 0, realChanges.pain),
  isMoreBetter: false
});

describe('values', () => {
  const { plot, dots, band, firstY, values } = layOutFollowing(pain([0, 6], [7, 8], [14, 3]), [], size);
  const yOf = (value: number) => plot.bottom - ((plot.bottom - plot.top) * value) / 10;

  test('every dot stands at its number, in order of time, inside the plot', () => {
    expect(dots.map(({ y }) => y)).toEqual([6, 8, 3].map((value) => expect.closeTo(yOf(value), 6) as number));
    expect(dots.map(({ x }) => x)).toEqual([
      plot.left,
      expect.closeTo((plot.left + plot.right) / 2, 0),
      plot.right
    ]);
  });
  test('the band runs from the number that is better to the one that is worse', () => {
    expect(band?.y).toBeCloseTo(yOf(8), 6);
    expect((band?.y ?? 0) + (band?.height ?? 0)).toBeCloseTo(yOf(6 - 1.8), 6);
    expect(firstY).toBeCloseTo(yOf(6), 6);
    expect(values.map(({ y }) => y)).toEqual([0, 5, 10].map(yOf));
  });
});

test('a band that cannot be left on one side ends at the edge of the plot', () => {
  const { band, plot } = layOutFollowing(
    { ...pain([0, 9]), threshold: activityThreshold(9, realChanges.activity), isMoreBetter: true },
    [],
    size
  );
  expect(band?.y).toBe(plot.top);
});

test('nothing noted yet: no band, no dots, and no broken path', () => {
  const layout = layOutFollowing({ ...pain(), points: [] }, [], size);
  expect(layout).toMatchObject({ dots: [], band: null, firstY: null, path: '' });
});

test('two days do not fill the width, and sessions share the axis', () => {
  const { dots, sessions, plot } = layOutFollowing(pain([0, 5], [1, 4]), [start + 7 * dayMs], size);
  expect(dots[1]?.x).toBeLessThan(plot.left + (plot.right - plot.left) / 10);
  expect(sessions[0]).toBeCloseTo((plot.left + plot.right) / 2, 0);
});

test.each([1, 14, 60, 400, 2000])('over %i days the dates keep their distance', (days) => {
  for (const width of [280, 340, 680]) {
    const { dates, plot } = layOutFollowing(pain([0, 5], [days, 4]), [], { width, height: 220 });
    const gaps = dates.slice(1).map(({ x }, at) => x - (dates[at]?.x ?? 0));
    expect(dates.length).toBeGreaterThan(0);
    expect(Math.min(...gaps, Infinity)).toBeGreaterThan(48);
    for (const { x } of dates) expect(x >= plot.left && x <= plot.right).toBe(true);
  }
});
