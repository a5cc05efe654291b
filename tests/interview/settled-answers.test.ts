// What answers amount to once a list is left: unticked lines, lines not said, checks that went wrong or count elsewhere.
import { Reading } from '#interview/reading.ts';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { settleList } from '#interview/change-answers.ts';
import { emptyAnswers, type InterviewAnswers } from '#interview/interview-answers.ts';
import { liveAnswers } from '#interview/live-answers.ts';
import { isAnswered } from '#interview/is-answered.ts';
import { careScreen, isPastSafety, type Screen } from '#interview/screens.ts';
import { findingsOf } from '#reasoning/findings.ts';
import { answersOf } from '../../scripts/people/make-person.ts';

const lowBack = answersOf({ zones: ['low-back'] });
const screenOf = (answers: InterviewAnswers, id: string) => {
  const found = new Reading(knowledge, answers).screens.find((screen) => screen.id === id);
  if (!found) throw new Error(`There is no screen ${id}.`);
  return found;
};

describe('a list that is left', () => {
  test('keeps what was ticked, and takes the rest for no', () => {
    const posture = screenOf(lowBack, 'posture');
    const ids = posture.lines.map(({ id }) => id);
    const settled = settleList({ ...lowBack, features: { [ids[0] ?? '']: true } }, posture, ids);
    expect(ids.map((id) => settled.features[id])).toEqual(ids.map((_, at) => at === 0));
  });

  test('with every line answered stays as it is, so that nothing is worked out again', () => {
    const posture = screenOf(lowBack, 'posture');
    const [first = ''] = posture.lines.map(({ id }) => id);
    const settled = settleList({ ...lowBack, features: { [first]: true } }, posture, [first]);
    expect(settleList(settled, posture, [])).toBe(settled);
  });

  test('without any choice is not answered, and stays as it is', () => {
    const posture = screenOf(lowBack, 'posture');
    expect(settleList(emptyAnswers, posture, [])).toBe(emptyAnswers);
  });
});

describe('live answers', () => {
  const live = (part: Partial<InterviewAnswers>) => liveAnswers(knowledge, { ...lowBack, ...part });

  test('what somebody would rather not say counts as no where its question offers that, and nowhere else', () => {
    expect(live({ lines: { 'ctx-ivdu': 'declined' } }).signs['ctx-ivdu']).toBe('no');
    expect(live({ lines: { 'saddle-numb': 'declined' } }).signs).not.toHaveProperty('saddle-numb');
  });

  test('a result that the check does not have counts as one that hurt', () => {
    expect(live({ tests: { 'hip-front': { left: 99, right: 0 } } }).tests['hip-front']).toMatchObject({
      left: 'pain'
    });
  });

  test('a check of bendiness counts where bendiness is weighed', () => {
    const bendy = knowledge.selfTests.find(({ gives }) =>
      gives.some(({ feature }) => feature.startsWith('hyper-'))
    );
    if (!bendy) return expect.fail('Expected a check of bendiness.');
    expect(live({ tests: { [bendy.id]: 0 } }).tests).toHaveProperty(bendy.id);
    expect(live({ tests: { 'no-such-check': 0 } }).tests).toEqual({});
  });
});

describe('screens', () => {
  test('without a question of their own are answered', () => {
    const asked = new Reading(knowledge, lowBack).screens.filter(({ kind }) =>
      ['explain', 'checks', 'plan'].includes(kind)
    );
    expect(asked.length).toBeGreaterThanOrEqual(3);
    for (const screen of [...asked, careScreen])
      expect(isAnswered(knowledge, emptyAnswers, screen)).toBe(true);
  });

  test('are past safety only after the last question about danger, and never on the page of care', () => {
    const all = new Reading(knowledge, lowBack).screens;
    const first = all.findIndex(isPastSafety);
    expect(all[first - 1]?.section).toBe('safety');
    expect(all.slice(first).every(isPastSafety)).toBe(true);
    expect(isPastSafety(careScreen)).toBe(false);
  });
});

describe('a sign that an older version asked by one line', () => {
  const feeling: Screen = {
    id: 'nerves-feeling',
    titleId: 'nerves-feeling',
    section: 'safety',
    kind: 'list',
    isRequired: true,
    lines: [
      { kind: 'sign', id: 'numb-arm', of: 'numb-limb' },
      { kind: 'sign', id: 'numb-leg', of: 'numb-limb' },
      { kind: 'sign', id: 'tingle-arm', of: 'tingle-limb' }
    ]
  };
  const counts = (answers: InterviewAnswers) =>
    findingsOf(knowledge, liveAnswers(knowledge, answers)).yes.has('numb-limb');

  test.each(['lines', 'carried'] as const)('keeps its yes (%s) when another line is ticked', (where) => {
    const ticked = { ...emptyAnswers, [where]: { 'numb-limb': 'yes' } };
    const settled = settleList({ ...ticked, lines: { ...ticked.lines, 'tingle-arm': 'yes' } }, feeling, [
      'tingle-arm'
    ]);
    expect(counts(settled)).toBe(true);
    // One of its own lines tells it anew, and "none of these" takes it back.
    const told = settleList({ ...ticked, lines: { ...ticked.lines, 'numb-leg': 'yes' } }, feeling, [
      'numb-leg'
    ]);
    expect([told.lines['numb-arm'], counts(told)]).toEqual(['no', true]);
    const none = { 'numb-arm': 'no', 'numb-leg': 'no', 'tingle-arm': 'no' } as const;
    expect(counts(settleList({ ...ticked, lines: { ...ticked.lines, ...none } }, feeling, []))).toBe(false);
  });

  test('keeps a line of an earlier day when another line of its sign is ticked', () => {
    const told = settleList(
      { ...emptyAnswers, carried: { 'numb-arm': 'yes' }, lines: { 'numb-leg': 'yes' } },
      feeling,
      ['numb-leg']
    );
    expect(told.lines).toMatchObject({ 'numb-arm': 'yes', 'numb-leg': 'yes' });
  });

  test('a second question says nothing once its line is no longer "not sure"', () => {
    const live = (lines: InterviewAnswers['lines']) =>
      liveAnswers(knowledge, { ...emptyAnswers, lines }).signs;
    expect(live({ 'ctx-immune-sugar': 'no', 'ctx-sugar-often-high': 'yes' })).toEqual({
      'ctx-immune-sugar': 'no'
    });
    expect(live({ 'ctx-artery-bulge': 'unsure', 'ctx-artery-scanned': 'yes' })).toEqual({
      'ctx-artery-bulge': 'yes'
    });
  });
});
