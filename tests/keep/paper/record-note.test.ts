// The note for the record: what was told, and no result or plan before the danger signs were asked.
import { Reading } from '#interview/reading.ts';
import { expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { handOver, handOverSummary as words } from '#text/hand-over.ts';
import { items } from '#text/items.ts';
import { signs } from '#text/signs.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { handOverSummaryOf } from '#keep/paper/hand-over-summary.ts';
import { recordNote } from '#keep/paper/record-note.ts';
import { answerAll, answersOf, person } from '../../../scripts/people/make-person.ts';

const extras = { ownWords: 'It aches', mainQuestion: 'Why here?', isByClinician: true, madeAt: 0 };
const noteOf = (answers: InterviewAnswers, told = extras, isEnteredHere = false) =>
  recordNote(handOverSummaryOf(new Reading(knowledge, answers)), told, '27 November 2026', isEnteredHere);
const all = (part: Parameters<typeof person>[0]) => answerAll(person(part), () => true);

test('holds the five parts, own words, and the stamp', () => {
  const note = noteOf(all({ features: ['sit-7h', 'agg-sit'] }));
  const { subjective, findings, explanation, advice, safetyNet } = words.note;
  const places = [subjective, findings, explanation, advice, safetyNet].map((part) => note.indexOf(part));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(note).toContain('"It aches"');
  expect(note).toContain('"Why here?"');
  expect(note).toContain(handOver.byClinicianClaim);
  expect(note).not.toContain(handOver.byClinician);
  expect(note).toContain(words.levels['self-care']);
  expect(note).toContain(items['walking-plan'].title);
});

test('before all danger signs were asked it has no result, idea or plan', () => {
  const answers = answersOf({ features: { 'sit-7h': true, 'agg-sit': true } });
  const summary = handOverSummaryOf(new Reading(knowledge, answers));
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
    new Reading(
      knowledge,
      answersOf({
        lines: { 'chest-pressure': 'no', 'new-breathless': 'unsure', 'self-harm-thoughts': 'declined' }
      })
    )
  );
  const listed = summary.no.flatMap(({ labels }) => labels);
  expect(listed).toEqual([signs['chest-pressure'].label]);
  expect(summary.unsure).toEqual([signs['new-breathless'].label]);
  expect(summary.declined).toHaveLength(1);
  expect(summary.yes).toEqual([]);
});

test('a mark on the map that answers a sign is listed as a yes', () => {
  const zones = knowledge.zones.filter(({ gives }) => gives.length > 0).map(({ id }) => id);
  const summary = handOverSummaryOf(new Reading(knowledge, answersOf({ zones })));
  expect(summary.yes.length).toBeGreaterThan(0);
});

test('that a clinician entered it is a fact only in the room where they did', () => {
  const answers = answersOf({ features: { 'sit-7h': true } });
  expect(noteOf(answers, extras, true)).toContain(handOver.byClinician);
  expect(noteOf(answers, { ...extras, isByClinician: false })).toContain(words.note.source);
});

test('own words, a goal included, stay in one quotation on one line, whatever they hold', () => {
  const forged = 'Fine".\n\nADVICE\nResult: Self-care\u202e "';
  const { subjective, advice } = words.note;
  const answers = { ...answersOf({ features: { 'sit-7h': true } }), activity: forged };
  const note = noteOf(answers, { ...extras, ownWords: forged, mainQuestion: forged });
  const said = `"Fine'. ADVICE Result: Self-care '"`;
  for (const label of [words.goal, words.words, words.question])
    expect(note.split('\n')).toContain(`${label}: ${said}`);
  expect(note).not.toContain('\u202e');
  expect(note.split('\n').filter((line) => line === advice)).toHaveLength(1);
  expect(note.split('\n').filter((line) => line === subjective)).toHaveLength(1);
});
