// The diary: entries stay in order, one a day, and a file of it comes back as it was or is refused.
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  addActivity,
  addChange,
  addPain,
  addScore,
  addSession,
  addTest,
  changeDue,
  DiarySchema,
  emptyDiary,
  mostActivities,
  removeActivity,
  startOf
} from '#keep/diary.ts';
import type { Diary } from '#keep/diary.ts';
import { emptyAnswers } from '#interview/interview-answers.ts';
import { readRecord, writeRecord } from '#keep/record-file.ts';

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
    expect(readRecord(writeRecord(record))).toEqual({ kind: 'found', record });
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
    const text = writeRecord({ diary: full, answers: answered });
    expect(text).not.toMatch(/saddle-numb|low-back|pregnant|tingle/);
    const smuggled = JSON.stringify({ ...JSON.parse(text), answers: answered });
    expect(readRecord(smuggled)).toEqual({ kind: 'found', record });
  });

  const written = JSON.parse(writeRecord(record)) as Record<string, unknown>;
  test.each([
    ['no JSON', '{"app":"backstory"', 'damaged'],
    ['empty', '', 'damaged'],
    ['a list', '[]', 'foreign'],
    ['another app', '{"app":"other","version":1}', 'foreign'],
    ['a later version', JSON.stringify({ ...written, version: 2, more: true }), 'newer'],
    ['a missing part', JSON.stringify({ ...written, diary: undefined }), 'damaged'],
    ['an unknown part', JSON.stringify({ ...written, extra: 1 }), 'damaged'],
    [
      'pain of 11',
      JSON.stringify({ ...written, diary: { ...full, pains: [{ at: day(0), level: 11 }] } }),
      'damaged'
    ],
    [
      'no date',
      JSON.stringify({ ...written, diary: { ...full, pains: [{ at: 'today', level: 1 }] } }),
      'damaged'
    ],
    ['a score of nothing', JSON.stringify({ ...written, diary: { ...full, activities: [] } }), 'damaged']
  ])('%s is told apart', (_name, text, kind) => {
    expect(readRecord(text).kind).toBe(kind);
  });

  test('any text cut short or changed is read as ours or refused, and never throws', () => {
    const text = writeRecord(record);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), (at, insert) => {
        for (const changed of [text.slice(0, at), text.slice(0, at) + insert + text.slice(at + 1)]) {
          const read = readRecord(changed);
          if (read.kind === 'found') expect(v.is(DiarySchema, read.record.diary)).toBe(true);
        }
      }),
      { seed: 4, numRuns: 300 }
    );
  });
});
