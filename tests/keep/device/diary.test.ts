// The diary: entries stay in order, one a day, and a file of it comes back as it was or is refused.
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import {
  addActivity,
  addChange,
  addPain,
  addPainOnce,
  painOn,
  addScore,
  addSession,
  addTest,
  changeDue,
  emptyDiary,
  mostActivities,
  removeActivity,
  startOf,
  upTo
} from '#keep/device/diary.ts';
import type { Diary } from '#keep/device/diary.ts';
import { DiarySchema } from '#keep/device/diary-schema.ts';
import { mergeDiaries } from '#keep/device/merge-diaries.ts';
import { emptyAnswers } from '#interview/interview-answers.ts';
import { readRecord, writeRecord } from '#keep/device/record-file.ts';

const day = (at: number, hour = 12) => new Date(2026, 0, 1 + at, hour).toISOString();

const full: Diary = [
  (diary: Diary) => addActivity(diary, 'Lift my "child"'),
  (diary: Diary) => addActivity(diary, 'Golf'),
  (diary: Diary) => addPain(diary, day(0), 6),
  (diary: Diary) => addScore(diary, day(0), 'activity-1', 3),
  (diary: Diary) => addTest(diary, { at: day(0), test: 'knee-to-wall', measured: { left: 8, right: 9.5 } }),
  (diary: Diary) => addTest(diary, { at: day(0), test: 'bridge-hold', measured: 40 }),
  (diary: Diary) =>
    addSession(diary, {
      at: day(1),
      items: [
        { item: 'hip-hinge', light: 'green', pain: 2 },
        { item: 'open-book', light: 'stopped', pain: null }
      ]
    }),
  (diary: Diary) => addChange(diary, day(42), 6, -2)
].reduce((diary, step) => step(diary), emptyDiary);

describe('entries', () => {
  test('the same day replaces, another day adds, and order is by time', () => {
    const diary = addPain(addPain(addPain(emptyDiary, day(7), 5), day(0, 8), 7), day(0, 20), 6);
    expect(diary.pains).toEqual([
      { at: day(0, 20), level: 6 },
      { at: day(7), level: 5 }
    ]);
  });

  test('pain told elsewhere is noted on a day on which nothing is', () => {
    const noted = addPain(emptyDiary, day(0, 8), 7);
    expect(addPainOnce(noted, day(0, 20), 3)).toBe(noted);
    expect(addPainOnce(noted, day(1), 3).pains.map(({ level }) => level)).toEqual([7, 3]);
    expect([painOn(noted, day(0, 20)), painOn(noted, day(1))]).toEqual([7, null]);
  });

  test('a session saved again, with more in it, takes the place of the first', () => {
    const [some, all] = [1, 2].map((count) => ({
      at: day(0),
      items: Array.from({ length: count }, () => ({ item: 'heat', light: 'green' as const, pain: 1 }))
    }));
    if (!some || !all) throw new Error('Both are made.');
    expect(addSession(addSession(emptyDiary, some), all).sessions).toEqual([all]);
  });

  test('two sessions on one day both stay', () => {
    const diary = addSession(addSession(emptyDiary, { at: day(0, 20), items: [] }), {
      at: day(0, 8),
      items: []
    });
    expect(diary.sessions.map(({ at }) => at)).toEqual([day(0, 8), day(0, 20)]);
  });

  test('three activities at most, none empty, none twice', () => {
    const names = ['Golf', ' Golf ', '  ', 'Lift', 'Garden', 'Swim'];
    const diary = names.reduce((sofar, name) => addActivity(sofar, name), emptyDiary);
    expect(diary.activities.map(({ name }) => name)).toEqual(['Golf', 'Lift', 'Garden']);
    expect(diary.activities).toHaveLength(mostActivities);
  });

  test('an activity goes with its scores, and its place is free again', () => {
    const without = removeActivity(full, 'activity-1');
    expect(without.scores).toEqual([]);
    expect(addActivity(without, 'Swim').activities.map(({ id }) => id)).toEqual(['activity-2', 'activity-1']);
  });

  test('a score of an activity that is not followed changes nothing', () => {
    expect(addScore(full, day(3), 'activity-3', 5)).toBe(full);
  });

  test('a measure of another check does not replace this one', () => {
    expect(full.tests).toHaveLength(2);
  });
});

describe('a clock that was wrong', () => {
  const now = Date.parse(day(50));
  const later: Diary = [
    (diary: Diary) => addPain(diary, day(450), 1),
    (diary: Diary) => addScore(diary, day(450), 'activity-1', 10),
    (diary: Diary) => addTest(diary, { at: day(450), test: 'bridge-hold', measured: 60 }),
    (diary: Diary) => addSession(diary, { at: day(450), items: [] }),
    (diary: Diary) => addChange(diary, day(450), 12, 5)
  ].reduce((diary, step) => step(diary), full);

  test('what is dated after now is left out of what is judged, and counted', () => {
    expect(upTo(later, now)).toEqual({ diary: full, later: 5 });
    expect(upTo(full, now)).toEqual({ diary: full, later: 0 });
    expect(upTo(later, Date.parse(day(450)))).toEqual({ diary: later, later: 0 });
  });
  test('a file out of order, or with a moment twice, is judged in order and once', () => {
    const [first, last] = [
      { at: day(0), level: 7 },
      { at: day(9), level: 3 }
    ];
    const twice = { ...full, pains: [last, first, { ...last, level: 4 }] };
    expect(upTo(twice, now).diary.pains).toEqual([first, { ...last, level: 4 }]);
  });
});

describe('two copies put together', () => {
  const entry = fc.record({
    what: fc.constantFrom('pain', 'activity', 'score', 'change', 'test', 'session'),
    at: fc.nat(40).map((days) => day(days)),
    value: fc.nat(5)
  });
  const names = ['Golf', 'Lift', 'Garden', 'Swim', 'Walk', 'Knit'];
  const filled = fc.array(entry, { maxLength: 30 }).map((entries) =>
    entries.reduce((diary: Diary, { what, at, value }) => {
      if (what === 'pain') return addPain(diary, at, value);
      if (what === 'activity') return addActivity(diary, names[value] ?? '');
      if (what === 'score') return addScore(diary, at, diary.activities[0]?.id ?? '', value);
      if (what === 'change') return addChange(diary, at, value > 2 ? 6 : 12, value);
      if (what === 'test') return addTest(diary, { at, test: 'bridge-hold', measured: value });
      return addSession(diary, { at, items: [{ item: 'heat', light: 'green', pain: value }] });
    }, emptyDiary)
  );
  const moments = (diary: Diary) => [
    ...diary.pains.map(({ at }) => `pain ${at}`),
    ...diary.sessions.map(({ at }) => `session ${at}`),
    ...diary.tests.map(({ at, test }) => `${test} ${at}`),
    ...diary.activities.map(({ name }) => name),
    ...diary.scores.map(
      ({ at, activity }) => `${diary.activities.find(({ id }) => id === activity)?.name ?? ''} ${at}`
    ),
    ...diary.changes.map(({ week }) => `week ${week}`)
  ];

  test('hold what either held and nothing more, once, in order, as a diary that opens again', () => {
    fc.assert(
      fc.property(filled, filled, (a, b) => {
        const merged = mergeDiaries(a, b);
        expect(moments(merged).sort()).toEqual([...new Set([...moments(a), ...moments(b)])].sort());
        expect(v.is(DiarySchema, merged)).toBe(true);
        expect(moments(upTo(merged, Date.parse(day(99))).diary)).toEqual(moments(merged));
        expect(moments(mergeDiaries(merged, b)).sort()).toEqual(moments(merged).sort());
      }),
      { seed: 7, numRuns: 400 }
    );
  });
  test('an activity is known by its name, not by its number', () => {
    const a = addScore(addActivity(emptyDiary, 'Golf'), day(0), 'activity-1', 3);
    const b = addScore(addActivity(emptyDiary, 'Lift'), day(0), 'activity-1', 8);
    const { activities, scores } = mergeDiaries(a, b);
    expect(activities).toEqual([
      { id: 'activity-1', name: 'Golf' },
      { id: 'activity-2', name: 'Lift' }
    ]);
    expect(scores.map(({ activity, score }) => [activity, score])).toEqual([
      ['activity-1', 3],
      ['activity-2', 8]
    ]);
  });
  test('of one session kept twice the fuller one stands', () => {
    const [one, two] = [1, 2].map((count) =>
      addSession(emptyDiary, {
        at: day(0),
        items: Array.from({ length: count }, () => ({ item: 'heat', light: 'green' as const, pain: 1 }))
      })
    );
    if (!one || !two) throw new Error('Both are made.');
    for (const merged of [mergeDiaries(one, two), mergeDiaries(two, one)])
      expect(merged.sessions).toEqual(two.sessions);
  });
});

describe('how much has changed', () => {
  test.each([
    [0, null],
    [34, null],
    [35, 6],
    [76, 6],
    [77, 12]
  ])('on day %i the week asked for is %s', (at, week) => {
    expect(changeDue(addPain(emptyDiary, day(0), 5), day(at))).toBe(week);
  });
  test('once said it is not asked again, and an empty diary asks nothing', () => {
    expect(changeDue(full, day(50))).toBeNull();
    expect(changeDue(full, day(80))).toBe(12);
    expect(changeDue(emptyDiary, day(80))).toBeNull();
    expect(startOf(emptyDiary)).toBeNull();
  });
});

describe('as a file', () => {
  const record = { diary: full, answers: { ...emptyAnswers, activity: 'Golf', kit: ['mat'] } };

  test('it comes back as it was', () => {
    expect(readRecord(knowledge, writeRecord(knowledge, record))).toEqual({ kind: 'found', record });
  });

  test('no answer to a danger sign is in the text, nor comes back from one', () => {
    const answered = {
      ...record.answers,
      lines: { 'saddle-numb': 'no' as const },
      zones: ['low-back'],
      pregnancy: 'pregnant' as const,
      // Tingling takes items out of a plan: an old "no" must not stand for today's.
      features: { 'leg-tingle': false }
    };
    const text = writeRecord(knowledge, { diary: full, answers: answered });
    expect(text).not.toMatch(/saddle-numb|pregnant|tingle/);
    const smuggled = JSON.stringify({ ...JSON.parse(text), answers: answered });
    const kept = { ...record, answers: { ...record.answers, zones: ['low-back'] } };
    expect(readRecord(knowledge, smuggled)).toEqual({ kind: 'found', record: kept });
  });

  const written = JSON.parse(writeRecord(knowledge, record)) as Record<string, unknown>;
  test.each([
    ['no JSON', '{"app":"backstory"', 'damaged'],
    ['empty', '', 'damaged'],
    ['a list', '[]', 'foreign'],
    ['another app', '{"app":"other","version":1}', 'foreign'],
    ['a later version', JSON.stringify({ ...written, version: 2, more: true }), 'newer'],
    ['a missing part', JSON.stringify({ ...written, diary: undefined }), 'damaged'],
    ['no diary at all', JSON.stringify({ ...written, diary: 1 }), 'damaged'],
    ['a list of diaries', JSON.stringify({ ...written, diary: [full] }), 'damaged'],
    ['a diary of nothing that can be read', JSON.stringify({ ...written, diary: { pains: [1] } }), 'damaged'],
    ['a version that never was', JSON.stringify({ ...written, version: 0 }), 'damaged']
  ])('%s is told apart', (_name, text, kind) => {
    expect(readRecord(knowledge, text).kind).toBe(kind);
  });

  test.each([
    ['an unknown part', { extra: 1 }, 1],
    ['answers that cannot be read', { answers: { age: 'old' } }, 1],
    ['pain of 11', { diary: { ...full, pains: [...full.pains, { at: day(1), level: 11 }] } }, 1],
    ['no date', { diary: { ...full, tests: [{ at: 'today', test: 'x', measured: 1 }, ...full.tests] } }, 1],
    ['a score of nothing', { diary: { ...full, activities: [] } }, 1],
    ['an activity twice', { diary: { ...full, activities: [...full.activities, ...full.activities] } }, 2],
    ['a list that is none', { diary: { ...full, sessions: 'none' } }, 1],
    ['a list that is unknown', { diary: { ...full, more: [] } }, 1],
    ['several', { diary: { ...full, pains: [{ at: day(1), level: 11 }, null, ...full.pains] } }, 2]
  ])('%s costs itself alone, and is counted', (_name, change, leftOut) => {
    const read = readRecord(knowledge, JSON.stringify({ ...written, ...change }));
    expect(read).toMatchObject({ kind: 'partly', leftOut });
    if (read.kind !== 'partly') return;
    expect(v.is(DiarySchema, read.record.diary)).toBe(true);
    expect(read.record.diary.pains).toEqual(full.pains);
    expect(read.record.diary.tests).toEqual(full.tests);
    expect(readRecord(knowledge, writeRecord(knowledge, read.record)).kind).toBe('found');
  });

  test('any text cut short or changed is read as ours or refused, and never throws', () => {
    const text = writeRecord(knowledge, record);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), (at, insert) => {
        for (const changed of [text.slice(0, at), text.slice(0, at) + insert + text.slice(at + 1)]) {
          const read = readRecord(knowledge, changed);
          if (read.kind === 'found' || read.kind === 'partly')
            expect(v.is(DiarySchema, read.record.diary)).toBe(true);
        }
      }),
      { seed: 4, numRuns: 300 }
    );
  });
});
