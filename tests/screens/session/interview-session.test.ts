// The interview as components see it: answers, urgency and place follow what is sent, and nothing else.
import { describe, expect, it } from 'vitest';
import { emptyAnswers } from '#interview/interview-answers.ts';
import { InterviewSession } from '#screens/session/interview-session.svelte.ts';
import { assessmentOf, assessmentWithoutTests } from '#screens/session/assessment-of.ts';
import { answersTo, person, type Person } from '../../../scripts/people/make-person.ts';

const start = () => new InterviewSession({ keepsInTab: false });
/** Answers the screen shown and goes on. */
function next(session: InterviewSession, someone: Person): void {
  session.change(answersTo(session.screen, someone, session.answers));
  session.send({ type: 'screen.completed' });
}
/** Goes on until a screen is shown. */
function walk(session: InterviewSession, someone: Person, until: string): void {
  for (let step = 0; session.screen.id !== until; step += 1) {
    if (step > 100) throw new Error(`${until} never came; stuck at ${session.screen.id}.`);
    next(session, someone);
  }
}

describe('an interview', () => {
  it('begins with nothing answered, at the first screen, in nobody’s emergency', () => {
    const session = start();
    expect(session.hasBegun).toBe(false);
    expect(session.answers).toBe(emptyAnswers);
    expect(session.screen.id).toBe(session.screens[0]?.id);
    expect(session.place).toBe(session.screen.id);
    expect(session.isHeld).toBe(false);
    expect(session.notice).toBeNull();
    expect(session.country).toBe('unknown');
  });

  it('takes a changed answer at once, and stays where it is', () => {
    const session = start();
    const { place } = session;
    session.change({ age: 46 });
    expect(session.hasBegun).toBe(true);
    expect(session.answers.age).toBe(46);
    expect(session.place).toBe(place);
  });

  it('goes on only from a screen that is answered, and back to the one before', () => {
    const session = start();
    const first = session.screen.id;
    session.send({ type: 'screen.completed' });
    expect(session.screen.id).toBe(first);
    next(session, person());
    const second = session.screen.id;
    expect(second).not.toBe(first);
    session.send({ type: 'back.requested' });
    expect(session.screen.id).toBe(first);
    expect(session.answers.who).toBe('me');
  });

  it('stays at the page of care in an emergency, until the answer is changed', () => {
    const session = start();
    const asked = session.screen.lines[0]?.id ?? '';
    next(session, person({ lines: { [asked]: 'yes' } }));
    expect(session.triage.level).toBe('emergency-call');
    expect(session.isHeld).toBe(true);
    session.send({ type: 'screen.requested', screen: 'plan' });
    expect(session.isHeld).toBe(true);
    session.change({ lines: { [asked]: 'no' } });
    expect(session.triage.level).not.toBe('emergency-call');
    expect(session.isHeld).toBe(false);
  });

  it('leads an ordinary back to a plan, and its urgency is that of the whole assessment', () => {
    const session = start();
    walk(session, person({ features: ['sit-7h', 'agg-turn-trunk'] }), 'plan');
    const assessment = assessmentOf(session);
    expect(session.triage.level).toBe(assessment.triage.level);
    expect(assessment.plan).toBeDefined();
    expect(assessmentOf(session)).toBe(assessment);
    expect(assessmentWithoutTests(session).findings.answers.tests).toEqual({});
  });

  it('comes back from a review to where it was', () => {
    const session = start();
    walk(session, person(), 'map');
    session.send({ type: 'review.requested' });
    expect(session.isReviewing).toBe(true);
    expect(session.place).toBe('review');
  });

  it('has nothing left of an interview that was erased', () => {
    const session = start();
    next(session, person());
    session.send({ type: 'answers.erased' });
    expect(session.hasBegun).toBe(false);
    expect(session.screen.id).toBe(session.screens[0]?.id);
  });

  it('takes over who it is for only where that is somebody', () => {
    const session = start();
    session.takeOver('nobody-we-know');
    expect(session.hasBegun).toBe(false);
    session.takeOver('with-me');
    expect(session.answers.who).toBe('with-me');
  });
});
