// The note for the record: what was told, and no result or plan before the danger signs were asked.
import { expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { handOver, handOverSummary as words } from '#content/text/en/hand-over.ts';
import { items } from '#content/text/en/items.ts';
import { signs } from '#content/text/en/signs.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { handOverSummaryOf } from '#keep/hand-over-summary.ts';
import { recordNote } from '#keep/record-note.ts';
import { answerAll, answersOf, person } from '../interview/make-person.ts';

const extras = { ownWords: 'It aches', mainQuestion: 'Why here?', isByClinician: true, madeAt: 0 };
const noteOf = (answers: InterviewAnswers) =>
  recordNote(handOverSummaryOf(answers), extras, '27 November 2026');
const all = (part: Parameters<typeof person>[0]) => answerAll(person(part), () => true);

test('holds the five parts, own words, and the stamp', () => {
  const note = noteOf(all({ features: ['sit-7h', 'agg-sit'] }));
  const { subjective, findings, explanation, advice, safetyNet } = words.note;
  const places = [subjective, findings, explanation, advice, safetyNet].map((part) => note.indexOf(part));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(note).toContain('"It aches"');
  expect(note).toContain('"Why here?"');
  expect(note).toContain(handOver.byClinician);
  expect(note).toContain(words.levels['self-care']);
  expect(note).toContain(items['walking-plan'].title);
});

test('before all danger signs were asked it has no result, idea or plan', () => {
  const answers = answersOf({ features: { 'sit-7h': true, 'agg-sit': true } });
  const summary = handOverSummaryOf(answers);
  expect(summary.isScreened).toBe(false);
  expect(summary.ideas).toEqual([]);
  expect(summary.plan).toEqual([]);
  expect(noteOf(answers)).toContain(handOver.unscreened);
  expect(noteOf(answers)).not.toContain(words.levels['self-care']);
});

test('an emergency is named whether or not the rest was asked, and has no plan', () => {
  const note = noteOf(answersOf({ lines: { 'chest-pressure': 'yes' } }));
  expect(note).toContain(words.levels['emergency-call']);
  expect(note).toContain(signs['chest-pressure'].label);
  expect(note).toContain(`${words.plan}: ${words.planNone}`);
});

test('not sure, declined and no stand apart; what was not asked stands nowhere', () => {
  const summary = handOverSummaryOf(
    answersOf({
      lines: { 'chest-pressure': 'no', 'new-breathless': 'unsure', 'self-harm-thoughts': 'declined' }
    })
  );
  const listed = summary.no.flatMap(({ labels }) => labels);
  expect(listed).toEqual([signs['chest-pressure'].label]);
  expect(summary.unsure).toEqual([signs['new-breathless'].label]);
  expect(summary.declined).toHaveLength(1);
  expect(summary.yes).toEqual([]);
});

test('a mark on the map that answers a sign is listed as a yes', () => {
  const zones = knowledge.zones.filter(({ gives }) => gives.length > 0).map(({ id }) => id);
  const summary = handOverSummaryOf(answersOf({ zones }));
  expect(summary.yes.length).toBeGreaterThan(0);
});
