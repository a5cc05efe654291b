// The diary: a dated log of sessions, pain, one's own activities, checks and how much has changed. The clock is handed in.
import { changeWeeks } from '#content/tracking.ts';
import type { SessionRecord } from '#reasoning/session-record.ts';

/** How many activities of their own a person can follow. */
export const mostActivities = 3;
/** Three are followed at a time; two tabs that each followed their own, put together, hold more. */
export const mostKept = 4 * mostActivities;
/** One's pain at a moment, 0–10. */
export interface PainEntry {
  readonly at: string;
  readonly level: number;
}
/** Something that a person wants to do again, in their words. */
export interface Activity {
  readonly id: string;
  readonly name: string;
}
/** How well an activity goes: 0 cannot do it, 10 as well as before. */
export interface ScoreEntry {
  readonly at: string;
  readonly activity: string;
  readonly score: number;
}
/** How much has changed since the start: −5 much worse, 0 no change, +5 much better. */
export interface ChangeEntry {
  readonly at: string;
  readonly week: 6 | 12;
  readonly change: number;
}
/** A check measured in its own unit (`content/tracking.ts`); by the phone in degrees (`content/phone-measures.ts`). */
export interface TestEntry {
  readonly at: string;
  readonly test: string;
  readonly by?: 'phone';
  readonly measured: number | { readonly left: number; readonly right: number };
}

/** Every list in order of time; `at` is ISO 8601, UTC. */
export interface Diary {
  readonly sessions: readonly SessionRecord[];
  readonly pains: readonly PainEntry[];
  readonly activities: readonly Activity[];
  readonly scores: readonly ScoreEntry[];
  readonly changes: readonly ChangeEntry[];
  readonly tests: readonly TestEntry[];
}

/** A diary before its first entry. */
export const emptyDiary: Diary = {
  sessions: [],
  pains: [],
  activities: [],
  scores: [],
  changes: [],
  tests: []
};

const inTime = <T extends { readonly at: string }>(entries: readonly T[]): readonly T[] =>
  [...entries].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));

/** The day of a moment where the person is: what is entered twice a day replaces, it does not pile up. */
const dayOf = (at: string) => new Date(at).toDateString();
const isSameDay = (a: string, b: string) => dayOf(a) === dayOf(b);

/** Adds a session. One that ended at the same moment is the same one, and gives way. */
export function addSession(diary: Diary, session: SessionRecord): Diary {
  const others = diary.sessions.filter(({ at }) => at !== session.at);
  return { ...diary, sessions: inTime([...others, session]) };
}

/** Adds today's pain; a second entry on the same day takes the place of the first. */
export function addPain(diary: Diary, at: string, level: number): Diary {
  const others = diary.pains.filter((entry) => !isSameDay(entry.at, at));
  return { ...diary, pains: inTime([...others, { at, level }]) };
}

/** The pain noted on the day of a moment; null where none is. */
export const painOn = (diary: Diary, at: string): number | null =>
  diary.pains.findLast((entry) => isSameDay(entry.at, at))?.level ?? null;

/** Adds pain that was told elsewhere, unless something of that day is noted already. */
export const addPainOnce = (diary: Diary, at: string, level: number): Diary =>
  diary.pains.some((entry) => isSameDay(entry.at, at)) ? diary : addPain(diary, at, level);

/**
 * Adds an activity of the person's own.
 * @returns the same diary where the name is empty or known, or there are three already
 */
export function addActivity(diary: Diary, name: string): Diary {
  const trimmed = name.trim().slice(0, 200);
  const isKnown = diary.activities.some((activity) => activity.name === trimmed);
  if (trimmed === '' || isKnown || diary.activities.length >= mostActivities) return diary;
  const ids = Array.from({ length: mostActivities }, (_, at) => `activity-${at + 1}`);
  const id = ids.find((each) => diary.activities.every((activity) => activity.id !== each));
  return id === undefined ? diary : { ...diary, activities: [...diary.activities, { id, name: trimmed }] };
}

/** Takes an activity out, with its scores. */
export function removeActivity(diary: Diary, id: string): Diary {
  return {
    ...diary,
    activities: diary.activities.filter((activity) => activity.id !== id),
    scores: diary.scores.filter(({ activity }) => activity !== id)
  };
}

/** Adds how an activity goes today; once a day for each. An activity that is not followed changes nothing. */
export function addScore(diary: Diary, at: string, activity: string, score: number): Diary {
  if (!diary.activities.some(({ id }) => id === activity)) return diary;
  const others = diary.scores.filter((entry) => entry.activity !== activity || !isSameDay(entry.at, at));
  return { ...diary, scores: inTime([...others, { at, activity, score }]) };
}

/** Adds how much has changed since the start, once for week 6 and once for week 12. */
export function addChange(diary: Diary, at: string, week: 6 | 12, change: number): Diary {
  const others = diary.changes.filter((entry) => entry.week !== week);
  return { ...diary, changes: inTime([...others, { at, week, change }]) };
}

/** Whether two entries are of one check, measured in one way. */
const isSameMeasure = (one: TestEntry, other: TestEntry) => one.test === other.test && one.by === other.by;

/** Adds a measured check; once a day for each way of measuring it. */
export function addTest(diary: Diary, entry: TestEntry): Diary {
  const others = diary.tests.filter((each) => !isSameMeasure(each, entry) || !isSameDay(each.at, entry.at));
  return { ...diary, tests: inTime([...others, entry]) };
}

/** Adds a check that was measured elsewhere, unless its last entry holds the very numbers: then it is known already. */
export function addTestOnce(diary: Diary, entry: TestEntry): Diary {
  const last = diary.tests.findLast((each) => isSameMeasure(each, entry));
  return last && JSON.stringify(last.measured) === JSON.stringify(entry.measured)
    ? diary
    : addTest(diary, entry);
}

/** All that is dated in a diary. */
export const entriesOf = ({ sessions, pains, scores, changes, tests }: Diary) => [
  ...sessions,
  ...pains,
  ...scores,
  ...changes,
  ...tests
];

/** When the first thing was entered; null in an empty diary. */
export function startOf({ sessions, pains, scores, tests }: Diary): string | null {
  return inTime([...sessions, ...pains, ...scores, ...tests])[0]?.at ?? null;
}

/** When the latest thing was entered, in milliseconds; null in an empty diary. */
export function endOf(diary: Diary): number | null {
  const ends = entriesOf(diary).map(({ at }) => Date.parse(at));
  return ends.length === 0 ? null : ends.reduce((a, b) => Math.max(a, b));
}

/** The week (6 or 12) at which to ask how much has changed and it was not said yet; from a week before on. */
export function changeDue(diary: Diary, now: string): 6 | 12 | null {
  const start = startOf(diary);
  if (start === null) return null;
  const weeks = (Date.parse(now) - Date.parse(start)) / (7 * 24 * 60 * 60 * 1000);
  const due = changeWeeks.findLast((week) => weeks >= week - 1) ?? null;
  return due !== null && diary.changes.some(({ week }) => week === due) ? null : due;
}

/** The same thing entered at the same moment; how much has changed is said once for a week. */
export const nameOf = {
  sessions: ({ at }: SessionRecord) => at,
  pains: ({ at }: PainEntry) => at,
  scores: ({ at, activity }: ScoreEntry) => `${activity} ${at}`,
  changes: ({ week }: ChangeEntry) => String(week),
  tests: ({ at, test, by }: TestEntry) => `${test} ${by ?? ''} ${at}`
};

/** In order of time, each named once: the later one stands, and of one moment the last in the list. */
export function once<T extends { readonly at: string }>(
  entries: readonly T[],
  name: (entry: T) => string
): readonly T[] {
  return inTime([...new Map(inTime(entries).map((entry) => [name(entry), entry])).values()]);
}

/**
 * The diary as it may be judged: in order of time, without what is dated after now. Such an entry comes from a clock
 * that was wrong, and would be the latest for as long as it lies ahead.
 * @param now in milliseconds
 * @returns the diary, and how many entries were left out
 */
export function upTo(diary: Diary, now: number): { readonly diary: Diary; readonly later: number } {
  const isPast = ({ at }: { readonly at: string }) => Date.parse(at) <= now;
  return {
    diary: {
      sessions: once(diary.sessions.filter(isPast), nameOf.sessions),
      pains: once(diary.pains.filter(isPast), nameOf.pains),
      activities: diary.activities,
      scores: once(diary.scores.filter(isPast), nameOf.scores),
      changes: once(diary.changes.filter(isPast), nameOf.changes),
      tests: once(diary.tests.filter(isPast), nameOf.tests)
    },
    later: entriesOf(diary).filter((entry) => !isPast(entry)).length
  };
}
