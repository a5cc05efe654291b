// The ways on from a screen, and the help lines beside it.
import { expect, test } from 'vitest';
import { changeAnswers } from '#interview/change-answers.ts';
import { emptyAnswers } from '#interview/interview-answers.ts';
import { knowledge } from '#content/knowledge.ts';
import { Reading } from '#interview/reading.ts';
import { mayNeedCrisisLines } from '#interview/needs-crisis-lines.ts';
import { waysOn } from '#interview/ways-on.ts';

const standing = {
  screen: { id: 'now-2', kind: 'list' },
  isReviewing: false,
  isHeld: false,
  triage: { content: 'full' }
} as const;

test('the first screen has no way back, the last none on', () => {
  expect(waysOn(standing)).toEqual({ hasBack: true, hasNext: true });
  expect(waysOn({ ...standing, screen: { id: 'now-1', kind: 'list' } }).hasBack).toBe(false);
  expect(waysOn({ ...standing, screen: { id: 'plan', kind: 'plan' } }).hasNext).toBe(false);
});

test('from a page of care one goes on only where something may be shown, and in an emergency not back', () => {
  const care = { ...standing, screen: { id: 'care', kind: 'care' } } as const;
  expect(waysOn(care).hasNext).toBe(true);
  expect(waysOn({ ...care, triage: { content: 'none' } }).hasNext).toBe(false);
  expect(waysOn({ ...care, triage: { content: 'none' }, isHeld: true })).toEqual({
    hasBack: false,
    hasNext: false
  });
});

test('what is looked through has both ways', () => {
  const review = { ...standing, isReviewing: true, isHeld: true, triage: { content: 'none' } } as const;
  expect(waysOn(review)).toEqual({ hasBack: true, hasNext: true });
});

test('help lines stand where a line was declined, or the mood is low or not sure', () => {
  const lines = (given: Record<string, 'yes' | 'no' | 'unsure' | 'declined'>) =>
    mayNeedCrisisLines(new Reading(knowledge, changeAnswers(emptyAnswers, { lines: given })));
  expect(lines({})).toBe(false);
  expect(lines({ 'yf-mood': 'no' })).toBe(false);
  expect(lines({ 'yf-mood': 'yes' })).toBe(true);
  expect(lines({ 'yf-mood': 'unsure' })).toBe(true);
  expect(lines({ 'suicidal-thoughts': 'declined' })).toBe(true);
});
