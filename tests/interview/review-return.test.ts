// A change from the review leads back to where the review was opened, by way of what the change has opened.
import { describe, expect, test } from 'vitest';
import { answerAll, change, next, person, shown, startInterview } from '../../scripts/people/make-person.ts';

const someone = person();
const atPlan = () =>
  startInterview(
    answerAll(someone, () => true),
    'plan'
  );

describe('a change from the review', () => {
  test('comes straight back when it opens nothing', () => {
    const actor = atPlan();
    actor.send({ type: 'review.requested' });
    actor.send({ type: 'screen.requested', screen: 'posture' });
    expect(shown(actor).id).toBe('posture');
    actor.send({ type: 'screen.completed' });
    expect(shown(actor).id).toBe('plan');
    expect(actor.getSnapshot().context.returnTo).toBeNull();
  });

  test('asks first what it has opened', () => {
    const actor = atPlan();
    actor.send({ type: 'review.requested' });
    actor.send({ type: 'screen.requested', screen: 'recent' });
    change(actor, { lines: { 'gate-injury': 'yes' } });
    actor.send({ type: 'screen.completed' });
    expect(shown(actor).id).toBe('injury');
    next(actor, someone);
    // What was said no to there is read back as well.
    expect(shown(actor).id).toBe('read-back');
    next(actor, someone);
    expect(shown(actor).id).toBe('plan');
  });

  test('leads to the page of care where it raises the level', () => {
    const actor = atPlan();
    actor.send({ type: 'review.requested' });
    actor.send({ type: 'screen.requested', screen: 'conditions' });
    change(actor, { lines: { 'ctx-cancer': 'yes' } });
    actor.send({ type: 'screen.completed' });
    expect(shown(actor).id).toBe('care');
  });

  test('going back gives the way back up', () => {
    const actor = atPlan();
    actor.send({ type: 'review.requested' });
    actor.send({ type: 'screen.requested', screen: 'posture' });
    actor.send({ type: 'back.requested' });
    expect(actor.getSnapshot().context.returnTo).toBeNull();
  });
});
