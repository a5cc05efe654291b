// The answers to look over: each question once, danger that was told apart from the rest, nothing passed over.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { lists, you } from '#text/interview.ts';
import { howLong, checks, review, means } from '#text/interview-later.ts';
import { selfTests } from '#text/self-tests.ts';
import { emptyAnswers, type InterviewAnswers } from '#interview/interview-answers.ts';
import { Reading } from '#interview/reading.ts';
import { answerInWords, reviewRows } from '#screens/asking/review-rows.ts';
import { anyAnswers } from '../../../scripts/people/any-answers.ts';
import { answerAll, answersOf, person } from '../../../scripts/people/make-person.ts';

const rowsOf = (answers: InterviewAnswers) => reviewRows(new Reading(knowledge, answers));
const all = (part: Parameters<typeof person>[0]) => answerAll(person(part), () => true);
const valueOf = (rows: readonly { readonly key: string; readonly value: string }[], key: string) =>
  rows.find((row) => row.key === key)?.value;

describe('the rows of a review', () => {
  it('say that nothing is answered before anything is', () => {
    const { about, yes, habits, no } = rowsOf(emptyAnswers);
    expect(about.map(({ value }) => value)).toEqual(about.map(() => review.notAnswered));
    expect(yes).toEqual([]);
    expect(habits).toEqual([]);
    expect(no.length).toBeGreaterThan(0);
    expect(no.every(({ value }) => value === review.notAnswered)).toBe(true);
  });

  it('say who somebody is in words, also what they would rather not say', () => {
    const { about } = rowsOf(answersOf({ age: 'withheld', pregnancy: 'no' }));
    expect(valueOf(about, 'age')).toBe(you.ageWithheld);
    expect(valueOf(about, 'pregnancy')).toBe(you.pregnancyChoices.no);
    expect(valueOf(about, 'how-long')).toBe(howLong.bands['weeks-3-6']);
    expect(valueOf(rowsOf(answersOf({ age: 0 })).about, 'age')).toBe('0');
  });

  it('set yes and not sure apart from no and from what was declined', () => {
    const { yes, no } = rowsOf(all({ lines: { 'ctx-cancer': 'yes', 'ctx-steroids': 'unsure' } }));
    expect(yes.map(({ key, value }) => [key.replace(/^[^-]+-/, ''), value])).toEqual(
      expect.arrayContaining([
        ['ctx-cancer', lists.yes],
        ['ctx-steroids', lists.unsure]
      ])
    );
    expect(no.length).toBeGreaterThan(0);
    for (const { value } of no) expect([lists.no, lists.decline, review.notAnswered]).toContain(value);
    expect(answerInWords('declined')).toBe(lists.decline);
    expect(answerInWords(undefined)).toBe(review.notAnswered);
  });

  it('say of a list of habits what was ticked, or that it was none', () => {
    const { habits } = rowsOf(all({ features: ['sit-7h'] }));
    expect(habits.find(({ key }) => key === 'posture')?.value).not.toBe(lists.none);
    expect(habits.find(({ key }) => key === 'posture-activities')).toMatchObject({
      value: lists.none,
      screen: 'posture'
    });
  });

  it('say what somebody can use once it was asked, and that a check was done', () => {
    const { habits } = rowsOf(answersOf({ floor: false, pain: 0, tests: { 'seated-rotation': 1 } }));
    expect(valueOf(habits, 'floor')).toBe(means.floorNo);
    expect(valueOf(habits, 'kit')).toBe(review.none);
    expect(valueOf(habits, 'pain')).toBe('0');
    expect(valueOf(habits, 'activity')).toBe(means.painNotGiven);
    expect(habits.find(({ label }) => label === selfTests['seated-rotation'].title)?.value).toBe(checks.done);
    expect(valueOf(rowsOf(answersOf({ pain: 3 })).habits, 'pain')).toBeUndefined();
  });

  it('have each its own key, whatever is answered', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { about, yes, habits, no } = rowsOf(answers);
        for (const list of [about, yes, habits, no])
          expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
      }),
      { numRuns: 50 }
    );
  });
});
