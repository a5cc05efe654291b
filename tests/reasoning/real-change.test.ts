// What counts as a real change, and when the log asks for somebody's look or says that it is done.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { references } from '#content/references.ts';
import { endOfPlan, measuredTests, realChanges, seeSomeoneDays } from '#content/tracking.ts';
import { selfTests } from '#content/self-tests.ts';
import { again } from '#text/again.ts';
import { areDaysGreen, isPlanDone } from '#reasoning/plan-end.ts';
import {
  activityThreshold,
  changeOf,
  latestChange,
  painThreshold,
  reasonsToBeSeen,
  testChange,
  verdictsOf
} from '#reasoning/real-change.ts';
import type { Series } from '#reasoning/real-change.ts';

const dayMs = 24 * 60 * 60 * 1000;
const pain = (first: number, now: number) => changeOf(now, painThreshold(first, realChanges.pain), false);
const painOver = (...entries: readonly (readonly [day: number, level: number])[]): Series => ({
  points: entries.map(([day, value]) => ({ at: day * dayMs, value })),
  threshold: painThreshold(entries[0]?.[1] ?? 0, realChanges.pain),
  isMoreBetter: false
});
const golfOver = (...entries: readonly (readonly [day: number, score: number])[]): Series => ({
  points: entries.map(([day, value]) => ({ at: day * dayMs, value })),
  threshold: activityThreshold(entries[0]?.[1] ?? 0, realChanges.activity),
  isMoreBetter: true
});

describe('content', () => {
  test('every source is known, and sides agree with the checks', () => {
    const known = references.map(({ id }): string => id);
    const sources = [
      ...measuredTests.flatMap((each) => [...each.sources]),
      ...realChanges.pain.sources,
      ...realChanges.activity.sources,
      ...seeSomeoneDays.sources,
      ...endOfPlan.sources
    ];
    expect(sources.filter((id) => !known.includes(id))).toEqual([]);
    for (const { test: id, hasSides } of measuredTests)
      expect(selfTests.find((each) => each.id === id)?.hasSides, id).toBe(hasSides);
  });
});

describe('pain', () => {
  test.each([
    [8, 6, 'better'],
    [8, 7, 'no-real-change'],
    [6, 4, 'better'],
    [5, 4, 'no-real-change'],
    [3, 2, 'better'],
    [10, 8, 'better'],
    [6, 7, 'no-real-change'],
    [6, 8, 'worse'],
    [0, 0, 'no-real-change'],
    [0, 2, 'worse'],
    [9, 10, 'no-real-change']
  ] as const)('from %i to %i is %s', (first, now, change) => {
    expect(pain(first, now)).toBe(change);
  });
});

describe('thresholds', () => {
  test('pain: none above 10, none below nothing', () => {
    expect(painThreshold(8, realChanges.pain)).toEqual({ low: 6, high: 10 });
    expect(painThreshold(9, realChanges.pain)).toEqual({ low: 7, high: null });
    expect(painThreshold(0, realChanges.pain)).toEqual({ low: null, high: 2 });
  });
  test('an activity: two points either way, within the scale', () => {
    expect(activityThreshold(2, realChanges.activity)).toEqual({ low: 0, high: 4 });
    expect(activityThreshold(1, realChanges.activity)).toEqual({ low: null, high: 3 });
    expect(activityThreshold(8, realChanges.activity)).toEqual({ low: 6, high: 10 });
    expect(activityThreshold(9, realChanges.activity)).toEqual({ low: 7, high: null });
  });
});

describe('checks', () => {
  const byId = (id: string) => {
    const found = measuredTests.find((each) => each.test === id);
    if (!found) throw new Error(id);
    return found;
  };
  test.each([
    ['seated-rotation', 1, 1.25, 'no-real-change'],
    ['seated-rotation', 1, 1.5, 'better'],
    ['knee-to-wall', 8, 9.5, 'no-real-change'],
    ['knee-to-wall', 8, 10, 'better'],
    ['knee-to-wall', 8, 6, 'worse'],
    ['toe-touch', 20, 16, 'no-real-change'],
    ['toe-touch', 20, 15, 'better'],
    ['toe-touch', 20, 25, 'worse'],
    ['bridge-hold', 20, 29, 'no-real-change'],
    ['bridge-hold', 20, 30, 'better'],
    ['bridge-hold', 60, 46, 'no-real-change'],
    ['bridge-hold', 60, 45, 'worse'],
    ['bridge-hold', 48, 59, 'no-real-change'],
    ['bridge-hold', 48, 60, 'better']
  ] as const)('%s from %f to %f is %s', (id, first, now, change) => {
    expect(testChange(first, now, byId(id))).toBe(change);
  });
});

describe('when to see someone', () => {
  const reasons = (series: Series | null, now: number, activities: readonly Series[] = []) =>
    reasonsToBeSeen(series, activities, now * dayMs, seeSomeoneDays);

  test('worse for two weeks, not for one bad day', () => {
    expect(reasons(painOver([0, 4], [7, 6], [14, 7]), 14)).toEqual([]);
    expect(reasons(painOver([0, 4], [7, 6], [21, 6]), 21)).toEqual(['worse-two-weeks']);
    expect(reasons(painOver([0, 4], [7, 6], [14, 4], [21, 6]), 21)).toEqual([]);
  });
  test('an activity that goes worse counts too', () => {
    expect(reasons(null, 21, [golfOver([0, 6], [7, 4], [21, 3])])).toEqual(['worse-two-weeks']);
  });
  test('no change after four weeks, unless one thing is better or nothing can be', () => {
    expect(reasons(painOver([0, 5], [27, 5]), 27)).toEqual([]);
    expect(reasons(painOver([0, 5], [28, 5]), 28)).toEqual(['unchanged']);
    expect(reasons(painOver([0, 5], [28, 5]), 28, [golfOver([0, 4], [28, 6])])).toEqual([]);
    expect(reasons(painOver([0, 0], [28, 0]), 28)).toEqual([]);
  });
  test('four weeks count from the first entry of the longest log', () => {
    expect(reasons(painOver([20, 5], [27, 5]), 27)).toEqual([]);
    expect(reasons(painOver([1, 5], [29, 5]), 29)).toEqual(['unchanged']);
    expect(reasons(painOver([0, 5], [28, 5]), 28, [golfOver([20, 4], [28, 4])])).toEqual(['unchanged']);
  });
  test('what cannot get better does not ask for a look, and does not hide what can', () => {
    expect(reasons(null, 28, [golfOver([0, 9], [28, 9])])).toEqual([]);
    expect(reasons(null, 28, [golfOver([0, 4], [28, 4])])).toEqual(['unchanged']);
    expect(reasons(painOver([0, 0], [28, 0]), 28, [golfOver([0, 4], [28, 4])])).toEqual(['unchanged']);
  });
  test('the last entry is what counts', () => {
    expect(latestChange(painOver([0, 5], [7, 5], [14, 3]))).toBe('better');
  });
  test('one entry says nothing', () => {
    expect(reasons(painOver([0, 9]), 60)).toEqual([]);
    expect(latestChange(painOver([0, 9]))).toBeNull();
  });
});

describe('the end of a plan', () => {
  const session = (day: number, light: 'green' | 'amber' | 'red' | 'stopped' | 'skipped' = 'green') => ({
    at: new Date(day * dayMs).toISOString(),
    items: [{ item: 'heat', light, pain: null }]
  });
  const now = 30 * dayMs;
  const isGreen = (...sessions: readonly ReturnType<typeof session>[]) => areDaysGreen(sessions, now, 14);

  test('two green weeks', () => {
    expect(isGreen(session(18), session(28))).toBe(true);
    expect(isGreen(session(2, 'red'), session(18), session(28))).toBe(true);
    expect(isGreen(session(25), session(28))).toBe(false);
    expect(isGreen(session(18), session(28, 'skipped'))).toBe(false);
    for (const light of ['amber', 'red', 'stopped'] as const)
      expect(isGreen(session(18), session(22, light), session(28))).toBe(false);
  });
  test('a session on the first or the last of the days counts, one dated later does not', () => {
    expect(isGreen(session(16), session(30))).toBe(true);
    expect(isGreen(session(15), session(30))).toBe(false);
    expect(isGreen(session(18), session(28), session(31, 'red'))).toBe(true);
    expect(isGreen(session(18), session(31))).toBe(false);
  });
  test('one light that is not green spoils a session; one left out does not', () => {
    const [green] = session(18).items;
    if (!green) throw new Error('A session has an item.');
    const mixed = (light: 'amber' | 'skipped') => ({
      ...session(18),
      items: [green, { ...green, light }]
    });
    expect(isGreen(mixed('amber'), session(28))).toBe(false);
    expect(isGreen(mixed('skipped'), session(28))).toBe(true);
    expect(isGreen(session(18), session(22, 'skipped'), session(28))).toBe(true);
  });
  test('done when every activity is back as well', () => {
    const sessions = [session(18), session(28)];
    expect(isPlanDone([9, 10], sessions, now, endOfPlan)).toBe(true);
    expect(isPlanDone([9, 8], sessions, now, endOfPlan)).toBe(false);
    expect(isPlanDone([null], sessions, now, endOfPlan)).toBe(false);
    expect(isPlanDone([], sessions, now, endOfPlan)).toBe(false);
    expect(isPlanDone([10], [session(28)], now, endOfPlan)).toBe(false);
  });
});

describe('taken together', () => {
  const number = fc.integer({ min: 0, max: 10 });
  const entries = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), number), { maxLength: 8 });
  const inOrder = <T>(found: readonly (readonly [number, T])[]) => [...found].sort(([a], [b]) => a - b);
  const lights = fc.constantFrom('green', 'green', 'green', 'amber', 'red', 'skipped');
  const log = fc.record({
    pain: entries.map((found) => painOver(...inOrder(found))),
    activities: fc.array(
      entries.map((found) => golfOver(...inOrder(found))),
      { maxLength: 3 }
    ),
    sessions: fc.array(fc.tuple(fc.integer({ min: 30, max: 60 }), lights), { maxLength: 8 }).map((found) =>
      inOrder(found).map(([day, light]) => ({
        at: new Date(day * dayMs).toISOString(),
        items: [{ item: 'heat', light, pain: null }]
      }))
    )
  });
  type Log = Parameters<typeof verdictsOf>[0];
  const verdicts = (each: Log, now = 60 * dayMs) => verdictsOf(each, now, seeSomeoneDays, endOfPlan);
  /** Every verdict that stands on the page. */
  const wordsOf = (each: Log) => {
    const { reasons, isDone } = verdicts(each);
    const series = [...(each.pain ? [each.pain] : []), ...each.activities];
    const changes = series.flatMap((one) => latestChange(one) ?? []);
    return {
      changes,
      reasons,
      isDone,
      words: [
        ...changes.map((change): string => again.said[change]),
        ...reasons.map((reason): string => again.see[reason])
      ].join(' ')
    };
  };

  test('no verdict contradicts another, in any log', () => {
    fc.assert(
      fc.property(log, (each) => {
        const { changes, reasons, isDone, words } = wordsOf(each);
        if (changes.includes('better')) expect(reasons).not.toContain('unchanged');
        if (reasons.includes('worse-two-weeks')) expect(changes).toContain('worse');
        if (isDone) expect([...reasons, ...changes.filter((change) => change === 'worse')]).toEqual([]);
        if (/change for the (better|worse)\./.test(words))
          expect(words).not.toMatch(/no real change(?! for the better)/);
      }),
      { seed: 3, numRuns: 2000 }
    );
  });
  test('what is dated after now changes no verdict', () => {
    const ahead = (series: Series, days: number, value: number): Series => ({
      ...series,
      points: [...series.points, { at: (60 + days) * dayMs, value }]
    });
    fc.assert(
      fc.property(log, fc.integer({ min: 1, max: 400 }), number, (each, days, value) => {
        const later = {
          ...each,
          pain: each.pain.points.length > 0 ? ahead(each.pain, days, value) : each.pain,
          activities: each.activities.map((one) => (one.points.length > 0 ? ahead(one, days, value) : one))
        };
        expect(verdicts(later)).toEqual(verdicts(each));
      }),
      { seed: 5, numRuns: 1000 }
    );
  });
  test('pain that rose for four weeks is not called unchanged', () => {
    const risen = { pain: painOver([0, 3], [15, 6], [29, 8]), activities: [], sessions: [] };
    expect(verdicts(risen, 30 * dayMs).reasons).toEqual(['worse-two-weeks', 'unchanged']);
    expect(again.see.unchanged).toContain('for the better');
  });
  test('one good entry dated next year does not hide that it got worse', () => {
    const risen = painOver([0, 3], [15, 6], [29, 8], [430, 1]);
    expect(reasonsToBeSeen(risen, [], 30 * dayMs, seeSomeoneDays)).toContain('worse-two-weeks');
  });
  test('nobody is told to be done while the pain is really worse', () => {
    const sessions = [
      { at: new Date(18 * dayMs).toISOString(), items: [{ item: 'heat', light: 'green' as const, pain: 1 }] },
      { at: new Date(28 * dayMs).toISOString(), items: [{ item: 'heat', light: 'green' as const, pain: 1 }] }
    ];
    const done = { pain: painOver([20, 2], [29, 1]), activities: [golfOver([20, 6], [29, 9])], sessions };
    expect(verdicts(done, 30 * dayMs).isDone).toBe(true);
    expect(verdicts({ ...done, pain: painOver([20, 2], [29, 6]) }, 30 * dayMs).isDone).toBe(false);
  });
});
