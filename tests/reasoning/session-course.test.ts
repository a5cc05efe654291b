// A session: nothing is led to after a red light or a stop, and what was too much is left out for a day.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginCourse,
  ledBy,
  restingItems,
  stoppedAfterRed,
  withRecord,
  withSettled,
  withoutResting,
  type Course
} from '#reasoning/session-course.ts';
import { lightOf } from '#reasoning/progression.ts';
import type { ItemRecord, SessionRecord } from '#reasoning/session-record.ts';

const hour = 60 * 60 * 1000;
const now = Date.parse('2026-11-29T12:00:00Z');
const ago = (hours: number) => new Date(now - hours * hour).toISOString();
const plan = ['cat-camel', 'open-book', 'side-plank', 'walking-plan'];
const record = (item: string, light: ItemRecord['light'], pain: number | null = null): ItemRecord => ({
  item,
  light,
  pain
});
const session = (hours: number, ...items: ItemRecord[]): SessionRecord => ({ at: ago(hours), items });

test('exercises come in order, and the last one ends the session', () => {
  let course = beginCourse(plan, [], now);
  for (const item of plan) {
    expect(ledBy(course)).toBe(item);
    course = withRecord(course, record(item, item === 'open-book' ? 'skipped' : 'amber'));
  }
  expect(course.stage).toBe('over');
  expect(ledBy(course)).toBeUndefined();
  expect(course.records.map(({ item }) => item)).toEqual(plan);
});

test('red ends it at once: the rest is passed over, and a record of another item changes nothing', () => {
  const begun = withRecord(beginCourse(plan, [], now), record('cat-camel', 'green', 1));
  expect(withRecord(begun, record('side-plank', 'green', 1))).toBe(begun);
  const red = withRecord(begun, record('open-book', 'red', 7));
  expect(red.stage).toBe('red');
  expect(ledBy(red)).toBeUndefined();
  expect(red.records.map(({ light }) => light)).toEqual(['green', 'red', 'skipped', 'skipped']);
  expect(stoppedAfterRed(red).records.map(({ light }) => light)).toEqual([
    'green',
    'stopped',
    'skipped',
    'skipped'
  ]);
});

test('what was red or stopped rests for just a day, and is asked about first', () => {
  const sessions = [session(23.9, record('open-book', 'red', 7), record('side-plank', 'skipped'))];
  expect([...restingItems(sessions, now)]).toEqual(['open-book']);
  expect([...restingItems(sessions, now + 0.2 * hour)]).toEqual([]);
  const early = beginCourse(plan, sessions, now);
  expect(early.stage).toBe('early');
  expect(early.leftOut).toEqual(['open-book']);
  expect(ledBy(early)).toBeUndefined();
  expect(ledBy(withSettled(early, true))).toBe('cat-camel');
  const unsettled = withSettled(early, false);
  expect(unsettled.stage).toBe('unsettled');
  expect(ledBy(withSettled(unsettled, true))).toBeUndefined();
  // Also where it is no part of the plan any more.
  expect(beginCourse(['cat-camel'], sessions, now).stage).toBe('early');
  expect(beginCourse(['open-book'], sessions, now).stage).toBe('resting');
  expect(beginCourse(plan, sessions, now + hour).stage).toBe('doing');
});

test('what was too much in another tab meanwhile is not led any more', () => {
  const begun = withRecord(beginCourse(plan, [], now), record('cat-camel', 'green', 1));
  const left = withoutResting(begun, new Set(['open-book', 'cat-camel']));
  expect(ledBy(left)).toBe('side-plank');
  expect(left.leftOut).toEqual(['open-book']);
  expect(withoutResting(begun, new Set(plan)).stage).toBe('over');
});

describe('whatever somebody does', () => {
  const items = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 5 });
  const pains = fc.array(
    fc.record({
      pain: fc.integer({ min: 0, max: 10 }),
      isLingering: fc.boolean(),
      isStrong: fc.boolean(),
      isStopped: fc.boolean(),
      isSettled: fc.boolean()
    }),
    { minLength: 1, maxLength: 12 }
  );
  const usual = fc.option(fc.integer({ min: 0, max: 10 }));

  /** One step, as the page takes it. */
  function stepped(
    course: Course,
    step: { pain: number; isLingering: boolean; isStrong: boolean; isStopped: boolean; isSettled: boolean },
    usualPain: number | null
  ) {
    const led = ledBy(course);
    if (led === undefined) return { course: withSettled(course, step.isSettled), isTooMuch: false };
    const light = step.isStopped
      ? 'stopped'
      : step.isStrong
        ? 'red'
        : lightOf(step.pain, usualPain, step.isLingering);
    return {
      course: withRecord(course, record(led, light, step.pain)),
      isTooMuch: light === 'red' || light === 'stopped'
    };
  }

  test('nothing is led after red or a stop, in this session or, before it is asked, in the next of that day', () => {
    fc.assert(
      fc.property(items, pains, usual, fc.integer({ min: 0, max: 48 }), (todo, steps, usualPain, hours) => {
        let course = beginCourse(todo, [], now);
        let wasTooMuch: string | undefined;
        for (const step of steps) {
          const led = ledBy(course);
          const next = stepped(course, step, usualPain);
          if (wasTooMuch !== undefined) expect(ledBy(next.course)).toBeUndefined();
          course = next.course;
          if (next.isTooMuch) wasTooMuch ??= led;
          if (wasTooMuch !== undefined) expect(ledBy(course)).toBeUndefined();
        }
        if (wasTooMuch === undefined) return;
        // The page is opened again, with what was noted.
        const later = beginCourse(todo, [{ at: ago(0), items: course.records }], now + hours * hour);
        if (hours >= 24) {
          expect(ledBy(later)).toBe(todo[0]);
          return;
        }
        expect(ledBy(later)).toBeUndefined();
        expect(ledBy(withSettled(later, false))).toBeUndefined();
        let again = withSettled(later, true);
        const done: string[] = [];
        for (let led = ledBy(again); led !== undefined; led = ledBy(again)) {
          done.push(led);
          again = withRecord(again, record(led, 'green', 0));
        }
        expect(done).toEqual(todo.filter((item) => item !== wasTooMuch));
      }),
      { numRuns: 500 }
    );
  });
});
