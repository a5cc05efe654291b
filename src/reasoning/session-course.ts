// Which exercise a session leads to next, if any: a red light or a stop ends it, and what was too much rests for a day.
import type { ItemRecord, SessionRecord } from './session-record.ts';

/** How long what was red or stopped is left out. Source: the dossier says one to two days; the least of it. */
const restMilliseconds = 24 * 60 * 60 * 1000;

/** Where a session stands. */
export interface Course {
  /**
   * `early`: something was too much less than a day ago, and it is asked first whether it has settled; `unsettled`: it
   * has not; `resting`: all of the plan was too much; `doing`: an exercise is led; `over`: the last one is done; `red`
   * and `stopped`: ended before.
   */
  readonly stage: 'early' | 'unsettled' | 'resting' | 'doing' | 'over' | 'red' | 'stopped';
  /** Items to do, in order. */
  readonly todo: readonly string[];
  /** Items of the plan that rest today. */
  readonly leftOut: readonly string[];
  /** What was done of it; of an ended session, what was not done is passed over. */
  readonly records: readonly ItemRecord[];
}

const isTooMuch = ({ light }: ItemRecord) => light === 'red' || light === 'stopped';

/**
 * Items that were red or stopped within the last day.
 * @param sessions none of them later than now
 * @param now in milliseconds since 1970
 */
export function restingItems(sessions: readonly SessionRecord[], now: number): ReadonlySet<string> {
  const recent = sessions.filter(({ at }) => now - Date.parse(at) < restMilliseconds);
  return new Set(recent.flatMap(({ items }) => items.filter(isTooMuch).map(({ item }) => item)));
}

/**
 * The beginning of a session: without what rests, and asking first where anything was too much.
 * @param plan ids of its items, in order
 * @param sessions the sessions so far
 * @param now in milliseconds since 1970
 */
export function beginCourse(
  plan: readonly string[],
  sessions: readonly SessionRecord[],
  now: number
): Course {
  const resting = restingItems(sessions, now);
  const todo = plan.filter((item) => !resting.has(item));
  const leftOut = plan.filter((item) => resting.has(item));
  const stage = resting.size === 0 ? 'doing' : todo.length === 0 ? 'resting' : 'early';
  return { stage, todo, leftOut, records: [] };
}

/** The answer to whether pain is back to usual, which is asked once, before anything is led. */
export const withSettled = (course: Course, isSettled: boolean): Course =>
  course.stage === 'early' ? { ...course, stage: isSettled ? 'doing' : 'unsettled' } : course;

/** The exercise that is led now; none before the question is answered and once the session has ended. */
export const ledBy = ({ stage, todo, records }: Course): string | undefined =>
  stage === 'doing' ? todo[records.length] : undefined;

/**
 * The session after the exercise that is led. A red light or a stop ends it: what was not done is passed over, which
 * says nothing about it (`stepOf`), so that no item moves on or back for a session that another one ended.
 * @param record of the item that is led; any other changes nothing
 */
export function withRecord(course: Course, record: ItemRecord): Course {
  if (record.item !== ledBy(course)) return course;
  const records = [...course.records, record];
  if (isTooMuch(record)) {
    const passedOver = course.todo
      .slice(records.length)
      .map((item) => ({ item, light: 'skipped', pain: null }) as const);
    return {
      ...course,
      stage: record.light === 'red' ? 'red' : 'stopped',
      records: [...records, ...passedOver]
    };
  }
  return { ...course, stage: records.length === course.todo.length ? 'over' : 'doing', records };
}

/** A danger sign felt once the session had ended at red: what was red counts as stopped. */
export const stoppedAfterRed = (course: Course): Course => ({
  ...course,
  stage: 'stopped',
  records: course.records.map((record) => (record.light === 'red' ? { ...record, light: 'stopped' } : record))
});

/** What was too much in another tab meanwhile is not led any more. */
export function withoutResting(course: Course, resting: ReadonlySet<string>): Course {
  if (course.stage !== 'doing') return course;
  const done = course.todo.slice(0, course.records.length);
  const coming = course.todo.slice(course.records.length);
  const todo = [...done, ...coming.filter((item) => !resting.has(item))];
  const leftOut = [...course.leftOut, ...coming.filter((item) => resting.has(item))];
  return { ...course, todo, leftOut, stage: course.records.length === todo.length ? 'over' : 'doing' };
}
