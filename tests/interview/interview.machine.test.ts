// The interview machine, walked as a person walks it: forward, back, round a review, away and back again.
import { Reading } from '#interview/reading.ts';
import { describe, expect, test } from 'vitest';
import type { AnswerPatch } from '#interview/change-answers.ts';
import { emptyAnswers } from '#interview/interview-answers.ts';
import { knowledge } from '#content/knowledge.ts';
import { liveAnswers } from '#interview/live-answers.ts';
import { screenBefore } from '#interview/route.ts';
import type { InterviewActor, Person } from '../../scripts/people/make-person.ts';
import {
  answerAll,
  answered,
  change,
  marks,
  next,
  person,
  shown,
  startInterview,
  walk
} from '../../scripts/people/make-person.ts';

const place = (actor: InterviewActor) => shown(actor).id;
const state = (actor: InterviewActor) => actor.getSnapshot().value;
const context = (actor: InterviewActor) => actor.getSnapshot().context;
const isIncomplete = (actor: InterviewActor) => actor.getSnapshot().matches({ onTheWay: 'incomplete' });
const urgency = (actor: InterviewActor) => new Reading(knowledge, answered(actor)).triageSoFar;
const finished = (someone: Person = person()) => answerAll(someone, () => true);
const at = (screen: string, someone = person()) => startInterview(finished(someone), screen);

/** What is on view, the state and the place kept always name the same screen. */
function expectAgreement(actor: InterviewActor): void {
  expect(context(actor).screen).toBe(place(actor));
  const isShown = ['explain', 'plan', 'care'].includes(shown(actor).section);
  expect(actor.getSnapshot().hasTag('shows')).toBe(isShown || actor.getSnapshot().matches('reviewing'));
}

describe('forward', () => {
  test('a low back with no danger sign gets to the plan', () => {
    const actor = startInterview();
    const met = walk(actor, person({ features: ['sit-7h', 'agg-turn-trunk'] }));
    expect(met.slice(0, 5)).toEqual(['now-1', 'now-2', 'map', 'you', 'course']);
    expect(met.slice(-4)).toEqual(['before', 'means', 'checks', 'plan']);
    expect(met).toEqual(
      expect.arrayContaining(['explain-idea', 'explain-regions', 'explain-try', 'explain-why'])
    );
    expect(new Set(met).size).toBe(met.length);
    expect(state(actor)).toEqual({ onTheWay: 'showing' });
    expect(urgency(actor)).toMatchObject({ level: 'self-care', content: 'full' });
  });

  test('an incomplete screen stays, says so, and keeps what was answered', () => {
    const actor = startInterview();
    actor.send({ type: 'screen.completed' });
    expect([place(actor), isIncomplete(actor)]).toEqual(['now-1', true]);
    change(actor, { lines: { 'chest-pressure': 'no' } });
    expect(isIncomplete(actor)).toBe(false);
    actor.send({ type: 'screen.completed' });
    expect([place(actor), isIncomplete(actor)]).toEqual(['now-1', true]);
    expect(answered(actor).lines).toEqual({ 'chest-pressure': 'no' });
    change(actor, { who: 'with-me' });
    actor.send({ type: 'screen.completed' });
    // One "no" says nothing of the lines beside it.
    expect([place(actor), isIncomplete(actor)]).toEqual(['now-1', true]);
    change(actor, { lines: Object.fromEntries(shown(actor).lines.map(({ id }) => [id, 'no' as const])) });
    actor.send({ type: 'screen.completed' });
    expect([place(actor), isIncomplete(actor)]).toEqual(['now-2', false]);
    expect(answered(actor).lines['tearing-sudden-pain']).toBe('no');
  });

  test('a required screen cannot be skipped, an optional one can', () => {
    const actor = startInterview();
    actor.send({ type: 'screen.skipped' });
    expect(place(actor)).toBe('now-1');
    walk(actor, person(), 'sleep-and-stress');
    const before = answered(actor);
    actor.send({ type: 'screen.skipped' });
    expect(place(actor)).toBe('outlook');
    actor.send({ type: 'screen.skipped' });
    expect(place(actor)).toBe('outlook-2');
    expect(answered(actor)).toEqual(before);
  });

  test('comfort shows the page of care first, then explains', () => {
    const met = walk(startInterview(), person({ lines: { 'constant-worsening': 'yes' } }));
    expect(met.indexOf('care')).toBeLessThan(met.indexOf('posture'));
    expect(met.at(-1)).toBe('plan');
    expect(met).not.toContain('checks');
  });
});

describe('an emergency', () => {
  test('waits for no other answer of its screen', () => {
    const actor = startInterview();
    change(actor, { lines: { 'chest-pressure': 'yes' } });
    actor.send({ type: 'screen.completed' });
    expectAgreement(actor);
    expect(place(actor)).toBe('care');
  });

  test('cannot be hidden by back, a request, review or going on', () => {
    const actor = startInterview();
    walk(actor, person({ lines: { 'cannot-walk': 'yes' } }), 'care');
    for (const event of [
      { type: 'back.requested' },
      { type: 'screen.requested', screen: 'plan' },
      { type: 'screen.requested', screen: 'now-1' },
      { type: 'review.requested' },
      { type: 'screen.skipped' },
      { type: 'screen.completed' },
      { type: 'correction.requested', screen: 'plan' }
    ] as const) {
      actor.send(event);
      expectAgreement(actor);
      expect(place(actor)).toBe('care');
    }
    change(actor, { lines: { 'shingles-rash': 'no' }, country: 'uk', pain: 1 });
    expect(urgency(actor).level).toBe('emergency-call');
  });

  test('ticked and not yet confirmed, review shows care', () => {
    const actor = at('review-later');
    change(actor, { lines: { 'chest-pressure': 'yes' } });
    actor.send({ type: 'review.requested' });
    expect(place(actor)).toBe('care');
    expectAgreement(actor);
  });

  test('goes when its own answer is changed, on a correction or on its page', () => {
    const someone = person({ age: 70, lines: { 'tearing-sudden-pain': 'yes' } });
    const actor = startInterview();
    expect(walk(actor, someone, 'care')).toEqual(['now-1', 'urgent', 'care']);
    actor.send({ type: 'correction.requested', screen: 'urgent' });
    expect([place(actor), actor.getSnapshot().matches({ onTheWay: 'correcting' })]).toEqual(['urgent', true]);
    actor.send({ type: 'screen.completed' });
    expect(place(actor)).toBe('care');
    actor.send({ type: 'correction.requested', screen: 'urgent' });
    change(actor, { age: 30 });
    actor.send({ type: 'screen.completed' });
    expect(place(actor)).toBe('care');
    expect(urgency(actor).level).toBe('ed-today');
    change(actor, { lines: { 'tearing-sudden-pain': 'no' } });
    actor.send({ type: 'screen.completed' });
    expect(place(actor)).toBe('now-2');
  });

  test('an age that is taken back keeps asking for it', () => {
    const actor = startInterview();
    walk(actor, person({ age: 70, lines: { 'tearing-sudden-pain': 'yes' } }), 'care');
    actor.send({ type: 'correction.requested', screen: 'urgent' });
    change(actor, { age: null });
    actor.send({ type: 'screen.completed' });
    expect(place(actor)).toBe('urgent');
    actor.send({ type: 'screen.requested', screen: 'plan' });
    expect(place(actor)).toBe('urgent');
  });
});

describe('back and change', () => {
  test('back shows every screen again, with nothing lost', () => {
    const actor = startInterview();
    const met = walk(actor, person());
    const { answers } = context(actor).reading;
    for (const id of met.slice(0, -1).reverse()) {
      actor.send({ type: 'back.requested' });
      expect(place(actor)).toBe(id);
      expectAgreement(actor);
    }
    expect(answered(actor)).toEqual(answers);
    expect(screenBefore(new Reading(knowledge, answers), 'now-1')).toBeNull();
    actor.send({ type: 'back.requested' });
    expect(place(actor)).toBe('now-1');
  });

  test('changing an early answer changes the end', () => {
    const actor = at('plan');
    actor.send({ type: 'screen.requested', screen: 'conditions' });
    change(actor, { lines: { 'ctx-cancer': 'yes' } });
    actor.send({ type: 'screen.completed' });
    actor.send({ type: 'screen.requested', screen: 'plan' });
    expect(place(actor)).toBe('care');
    change(actor, { lines: { 'ctx-cancer': 'no' } });
    actor.send({ type: 'screen.requested', screen: 'plan' });
    // A new "no" is read back first.
    expect(place(actor)).toBe('read-back');
    actor.send({ type: 'screen.completed' });
    actor.send({ type: 'screen.requested', screen: 'plan' });
    expect(place(actor)).toBe('plan');
  });

  test('with another place habits stop counting, danger signs keep counting', () => {
    const lines = { 'constant-worsening': 'yes', 'new-stoop': 'yes' } as const;
    const actor = at('plan', person({ lines, features: ['sit-7h', 'agg-bend'] }));
    const live = () => liveAnswers(knowledge, answered(actor));
    change(actor, { tests: { 'seated-rotation': { left: 1, right: 1 } } });
    expect(live().features).toMatchObject({ 'sit-7h': true, 'agg-bend': true });
    expect(Object.keys(live().tests)).toEqual(['seated-rotation']);
    actor.send({ type: 'screen.requested', screen: 'map' });
    change(actor, { zones: marks('arm') });
    expect(live().features['agg-bend']).toBeUndefined();
    expect(live().tests).toEqual({});
    expect(live().signs).toMatchObject(lines);
    change(actor, { zones: marks('low-back') });
    expect(live().features['agg-bend']).toBe(true);
  });

  test('a check that ends in dizziness shows care on the next screen', () => {
    const actor = at('checks');
    change(actor, { tests: { 'neck-turn': 'dizzy' } });
    expect(shown(actor).kind).toBe('care');
    actor.send({ type: 'screen.completed' });
    expectAgreement(actor);
    expect(place(actor)).toBe('care');
  });
});

describe('review', () => {
  test('goes back to where it was opened, and settles nothing', () => {
    for (const event of [{ type: 'screen.completed' }, { type: 'back.requested' }] as const) {
      for (const screen of ['explain-idea', 'sleep-and-stress', 'plan']) {
        const actor = at(screen);
        actor.send({ type: 'review.requested' });
        expect(state(actor)).toBe('reviewing');
        actor.send(event);
        expect(place(actor)).toBe(screen);
        expectAgreement(actor);
      }
      const actor = startInterview();
      change(actor, { who: 'me', lines: { 'chest-pressure': 'no' } });
      actor.send({ type: 'review.requested' });
      actor.send(event);
      expect(place(actor)).toBe('now-1');
      expect(answered(actor).lines).toEqual({ 'chest-pressure': 'no' });
    }
  });

  test('an answer changed there decides where it leads', () => {
    const actor = at('plan');
    actor.send({ type: 'review.requested' });
    change(actor, { lines: { 'fever-chills': 'yes' } });
    actor.send({ type: 'screen.completed' });
    expect(place(actor)).toBe('care');
    actor.send({ type: 'review.requested' });
    expect(state(actor)).toBe('reviewing');
    actor.send({ type: 'screen.requested', screen: 'general' });
    expect(place(actor)).toBe('general');
  });
});

describe('leaving and coming back', () => {
  test('erase forgets everything, and leave ends it', () => {
    const actor = at('plan');
    actor.send({ type: 'answers.erased' });
    expect([state(actor), place(actor), answered(actor)]).toEqual([
      { onTheWay: 'asking' },
      'now-1',
      emptyAnswers
    ]);
    next(actor, person());
    actor.send({ type: 'page.left' });
    expect([state(actor), answered(actor)]).toEqual(['left', emptyAnswers]);
    expect(actor.getSnapshot().status).toBe('done');
  });

  test('a kept session opens at the same screen, for every screen of the way', () => {
    const actor = startInterview();
    const met = walk(actor, person({ lines: { 'constant-worsening': 'yes' } }));
    for (const screen of met) {
      const again = startInterview(answered(actor), screen);
      expect(place(again)).toBe(screen);
      expectAgreement(again);
    }
  });

  test.each<[string, AnswerPatch, string, string]>([
    ['what was not answered comes first', { lines: { 'gate-injury': undefined } }, 'plan', 'recent'],
    ['an unknown screen gives way to the last', {}, 'nonsense', 'plan'],
    ['an emergency wins', { lines: { 'cold-limb': 'yes' } }, 'now-1', 'care'],
    ['no place, no plan', { zones: [] }, 'explain-idea', 'map']
  ])('%s', (_name, patch, screen, expected) => {
    const actor = at('plan');
    change(actor, patch);
    expect(place(startInterview(answered(actor), screen))).toBe(expected);
  });
});
