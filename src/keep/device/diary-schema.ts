// The form of a diary in a store or a file, and what can be read of one that is not whole.
import * as v from 'valibot';
import { changeWeeks } from '#content/tracking.ts';
import type { SessionRecord } from '#reasoning/session-record.ts';
import { entriesOf, mostKept, type Diary } from './diary.ts';

/** More than a life of daily entries holds: beyond this a file is not ours. */
const mostEntries = 20_000;

const At = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((at) => !Number.isNaN(Date.parse(at)))
);
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(60));
const Score = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));
const Measure = v.pipe(v.number(), v.minValue(0), v.maxValue(1000));
const listOf = <S extends v.GenericSchema>(entry: S) => v.pipe(v.array(entry), v.maxLength(mostEntries));

const Session = v.strictObject({
  at: At,
  items: v.pipe(
    v.array(
      v.strictObject({
        item: Id,
        light: v.picklist(['green', 'amber', 'red', 'stopped', 'skipped']),
        pain: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(10)))
      })
    ),
    v.maxLength(50)
  )
}) satisfies v.GenericSchema<unknown, SessionRecord>;

/** What each list holds: the only definition of an entry. */
const entrySchemas = {
  sessions: Session,
  pains: v.strictObject({ at: At, level: Score }),
  activities: v.strictObject({ id: Id, name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) }),
  scores: v.strictObject({ at: At, activity: Id, score: Score }),
  changes: v.strictObject({
    at: At,
    week: v.picklist(changeWeeks),
    change: v.pipe(v.number(), v.integer(), v.minValue(-5), v.maxValue(5))
  }),
  tests: v.strictObject({
    at: At,
    test: Id,
    by: v.optional(v.literal('phone')),
    measured: v.union([Measure, v.strictObject({ left: Measure, right: Measure })])
  })
};

/** The only definition of a diary; what a file or a store holds is checked against it. */
export const DiarySchema = v.pipe(
  v.strictObject({
    sessions: listOf(entrySchemas.sessions),
    pains: listOf(entrySchemas.pains),
    activities: v.pipe(v.array(entrySchemas.activities), v.maxLength(mostKept)),
    scores: listOf(entrySchemas.scores),
    changes: listOf(entrySchemas.changes),
    tests: listOf(entrySchemas.tests)
  }),
  v.check(
    ({ activities, scores }) =>
      new Set(activities.map(({ id }) => id)).size === activities.length &&
      scores.every(({ activity }) => activities.some(({ id }) => id === activity)),
    'every score belongs to an activity'
  )
);

/** A list that may hold anything: what is an entry, the newest where there are too many, and how many are left out. */
function salvageList<T>(raw: unknown, entry: v.GenericSchema<unknown, T>, most: number) {
  if (!Array.isArray(raw)) return { entries: [], leftOut: 1 };
  const entries = raw.flatMap((each): T[] => {
    const read = v.safeParse(entry, each);
    return read.success ? [read.output] : [];
  });
  const kept = entries.slice(-most);
  return { entries: kept, leftOut: raw.length - kept.length };
}

/**
 * What can be read of a diary that is not whole: one bad entry costs that entry, not the log.
 * @returns null where nothing can be read; else the diary, and how many entries were left out
 */
export function salvageDiary(raw: unknown): { readonly diary: Diary; readonly leftOut: number } | null {
  const whole = v.safeParse(v.record(v.string(), v.unknown()), raw);
  if (!whole.success || Array.isArray(raw)) return null;
  const read = whole.output;
  const sessions = salvageList(read['sessions'], entrySchemas.sessions, mostEntries);
  const pains = salvageList(read['pains'], entrySchemas.pains, mostEntries);
  const named = salvageList(read['activities'], entrySchemas.activities, mostKept);
  const scored = salvageList(read['scores'], entrySchemas.scores, mostEntries);
  const changes = salvageList(read['changes'], entrySchemas.changes, mostEntries);
  const tests = salvageList(read['tests'], entrySchemas.tests, mostEntries);
  const activities = named.entries.filter(
    ({ id }, at) => named.entries.findIndex((activity) => activity.id === id) === at
  );
  const scores = scored.entries.filter(({ activity }) => activities.some(({ id }) => id === activity));
  const diary: Diary = {
    sessions: sessions.entries,
    pains: pains.entries,
    activities,
    scores,
    changes: changes.entries,
    tests: tests.entries
  };
  if (entriesOf(diary).length + activities.length === 0) return null;
  const lists = [sessions, pains, named, scored, changes, tests];
  const unknown = Object.keys(read).filter((key) => !Object.hasOwn(entrySchemas, key)).length;
  const orphans = named.entries.length - activities.length + (scored.entries.length - scores.length);
  return { diary, leftOut: lists.reduce((sum, { leftOut }) => sum + leftOut, unknown + orphans) };
}
