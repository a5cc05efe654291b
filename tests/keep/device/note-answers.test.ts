// What was told on the way begins the log: pain once a day, and degrees once for each measurement, beside those by hand.
import { expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { emptyAnswers, type InterviewAnswers } from '#interview/interview-answers.ts';
import { addTest, emptyDiary, type Diary } from '#keep/device/diary.ts';
import { mergeDiaries } from '#keep/device/merge-diaries.ts';
import { withNoted } from '#keep/device/note-answers.ts';

const turn = 'seated-rotation';
const hour = (n: number) => Date.parse('2026-12-01T08:00:00Z') + n * 3_600_000;
const told = (part: Partial<InterviewAnswers>, at: number) => ({
  answers: { ...emptyAnswers, lines: { 'ctx-cancer': 'no' as const }, ...part },
  answeredAt: { 'ctx-cancer': at }
});
const noted = (diary: Diary, part: Partial<InterviewAnswers>, at: number) =>
  withNoted(knowledge, told(part, at))({ diary, answers: emptyAnswers }).diary;

test('degrees are noted with their day, once, and not for a side that hurt', () => {
  const both = { measured: { [turn]: { left: 32, right: 48 } } };
  const first = noted(emptyDiary, both, hour(0));
  expect(first.tests).toEqual([
    { at: '2026-12-01T08:00:00.000Z', test: turn, by: 'phone', measured: { left: 32, right: 48 } }
  ]);
  // Told again with other answers, weeks later: still the measurement of that day.
  expect(noted(first, both, hour(400)).tests).toEqual(first.tests);
  expect(noted(first, { measured: { [turn]: { left: 40, right: 48 } } }, hour(400)).tests).toHaveLength(2);
  expect(noted(emptyDiary, { measured: { [turn]: { left: 'pain', right: 48 } } }, hour(0)).tests).toEqual([]);
});

test('a measure by hand and one by the phone stand beside each other, also when two copies come together', () => {
  const at = '2026-12-01T09:00:00.000Z';
  const byHand = addTest(emptyDiary, { at, test: turn, measured: { left: 1, right: 1.5 } });
  const both = addTest(byHand, { at, test: turn, by: 'phone', measured: { left: 30, right: 45 } });
  expect(both.tests).toHaveLength(2);
  expect(mergeDiaries(byHand, both).tests).toHaveLength(2);
});
