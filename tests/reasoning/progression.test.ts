// A test for each rule of the traffic light and of what follows from it.
import { describe, expect, test } from 'vitest';
import { isJudgedByChange, lightOf, painBandsOf, progressOrder, stepOf } from '#reasoning/progression.ts';
import type { ItemRecord, SessionRecord } from '#reasoning/session-record.ts';

const day = 24 * 60 * 60 * 1000;
const begin = Date.parse('2026-01-01T08:00:00Z');
type Light = ItemRecord['light'];
/** One session a day with one item, or every so many days. */
const sessions = (lights: readonly Light[], everyDays = 1): readonly SessionRecord[] =>
  lights.map((light, i) => ({
    at: new Date(begin + i * everyDays * day).toISOString(),
    items: [{ item: 'wall-slide', light, pain: null }]
  }));
/** Everything may be offered; a law elsewhere says when it may not. */
const all = { hasPlainSteps: true, mayBeEasier: true, mayBeHarder: true, mayBeHeavier: true };
const after = (...lights: Light[]) => stepOf('wall-slide', sessions(lights), all);

describe('the light', () => {
  test.each([
    [0, 'green'],
    [3, 'green'],
    [4, 'amber'],
    [5, 'amber'],
    [6, 'red'],
    [10, 'red']
  ] as const)('pain %i is %s', (pain, light) => expect(lightOf(pain, null, false)).toBe(light));

  test('pain that is still there after a day is red', () => {
    expect(lightOf(1, null, true)).toBe('red');
    expect(lightOf(4, 5, true)).toBe('red');
  });

  test('whoever usually hurts 4 or more is judged by the change', () => {
    expect(lightOf(5, 4, false)).toBe('green');
    expect(lightOf(6, 4, false)).toBe('amber');
    expect(lightOf(7, 4, false)).toBe('red');
    expect(lightOf(4, 3, false)).toBe('amber');
    expect([null, 0, 3, 4, 10].map(isJudgedByChange)).toEqual([false, false, false, true, true]);
  });

  test.each([
    [null, 4, 6],
    [3, 4, 6],
    [4, 6, 7],
    [7, 9, 10],
    // The scale ends at 10: there is still a limit.
    [8, 9, 10],
    [9, 10, 10],
    [10, 11, 11]
  ])('of somebody with a usual pain of %s are amber from %s and red from %s', (usual, amber, red) => {
    expect(painBandsOf(usual)).toEqual({ amber, red });
  });

  test('call the usual pain itself never red', () => {
    for (let usual = 4; usual <= 10; usual += 1) {
      expect(lightOf(usual, usual, false)).toBe('green');
      if (usual < 10) expect(lightOf(10, usual, false)).toBe('red');
    }
  });
});

describe('what follows', () => {
  test('nothing yet', () => {
    expect(stepOf('wall-slide', [], all)).toEqual(after('green', 'green'));
    expect(after('green').change).toEqual({ kind: 'none' });
    expect(stepOf('other', sessions(['red', 'red']), all).change).toEqual({ kind: 'none' });
  });

  test('three greens: one change only, first repetitions, then hold, lever and load', () => {
    const kinds = [3, 6, 9, 12].map((count) => after(...Array<Light>(count).fill('green')).change);
    expect(kinds).toEqual(progressOrder.map((by) => ({ kind: 'progress', by })));
    const first = after('green', 'green', 'green');
    expect([first.repsFactor > 1, first.holdFactor, first.form, first.isHeavier]).toEqual([
      true,
      1,
      null,
      false
    ]);
  });

  test('each way of getting harder changes one thing, and keeps those before', () => {
    const greens = (count: number) => after(...Array<Light>(count).fill('green'));
    expect(greens(6)).toMatchObject({ repsFactor: 1.2, holdFactor: 1.2, form: null, isHeavier: false });
    expect(greens(9)).toMatchObject({ holdFactor: 1.2, form: 'harder', isHeavier: false });
    expect(greens(12)).toMatchObject({ form: 'harder', isHeavier: true });
    // A red light takes the weight off again.
    expect(after(...Array<Light>(12).fill('green'), 'red')).toMatchObject({
      form: 'easier',
      isHeavier: false
    });
  });

  test('after a change the greens count anew', () => {
    expect(after(...Array<Light>(4).fill('green')).change).toEqual({ kind: 'none' });
    expect(after('red', 'green', 'green').change).toEqual({ kind: 'none' });
    expect(after('amber', 'amber', 'green', 'green').change).toEqual({ kind: 'none' });
    expect(after('amber', 'amber', 'amber').change).toEqual({ kind: 'none' });
  });

  test('a green week is enough, with fewer sessions', () => {
    expect(stepOf('wall-slide', sessions(['green', 'green'], 7), all).change).toEqual({
      kind: 'progress',
      by: 'reps'
    });
    expect(stepOf('wall-slide', sessions(['green', 'green'], 6), all).change).toEqual({ kind: 'none' });
    expect(stepOf('wall-slide', sessions(['green'], 6), all).change).toEqual({ kind: 'none' });
  });

  test('amber: keep, and add nothing', () => {
    const step = after('green', 'green', 'amber');
    expect(step).toEqual({ ...after('green', 'green'), change: { kind: 'none' } });
    expect(after('green', 'amber', 'green', 'green').change).toEqual({ kind: 'none' });
  });

  test('two ambers in a row: a third less', () => {
    const step = after('amber', 'amber');
    expect(step.change).toEqual({ kind: 'cut' });
    expect(step.repsFactor).toBeCloseTo(2 / 3, 9);
    expect(step.holdFactor).toBeCloseTo(2 / 3, 9);
    expect(after('amber', 'green', 'amber').change).toEqual({ kind: 'none' });
    expect(after('amber', 'green')).toMatchObject({ repsFactor: 1, change: { kind: 'none' } });
  });

  test('red: rest for one or two days, then the easier form; a stop counts as red', () => {
    for (const light of ['red', 'stopped'] as const)
      expect(after('green', light)).toMatchObject({
        form: 'easier',
        change: { kind: 'easier', restDays: [1, 2] }
      });
  });

  test('two reds in a row: swap', () => {
    expect(after('red', 'red').change).toEqual({ kind: 'swap' });
    expect(after('red', 'green', 'red').change).toMatchObject({ kind: 'easier' });
  });

  test('after red the way up leads back to the plain form before a harder one', () => {
    const lights: Light[] = ['red', ...Array<Light>(9).fill('green')];
    expect(after(...lights).form).toBeNull();
  });

  test('what may not be offered does not come, whatever was done before', () => {
    const greens = sessions(Array<Light>(24).fill('green'));
    const held = stepOf('wall-slide', greens, { ...all, mayBeHarder: false, mayBeHeavier: false });
    expect(held).toMatchObject({ form: null, isHeavier: false, repsFactor: expect.closeTo(1.44, 9) });
    // What a red light took back comes again all the same.
    const back = sessions(['red', ...Array<Light>(9).fill('green')]);
    expect(stepOf('wall-slide', back, { ...all, mayBeHarder: false }).form).toBeNull();
    // Without an easier form it is less of the same one.
    const less = stepOf('wall-slide', sessions(['red']), { ...all, mayBeEasier: false });
    expect(less).toMatchObject({ form: null, change: { kind: 'less', restDays: [1, 2] } });
    expect(less.repsFactor).toBeCloseTo(2 / 3, 9);
  });

  test('a session in which it was left out says nothing', () => {
    expect(after('green', 'skipped', 'green', 'skipped', 'green').change).toMatchObject({ kind: 'progress' });
    expect(after('red', 'skipped', 'red').change).toEqual({ kind: 'swap' });
  });
});
