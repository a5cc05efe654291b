// After a stop the way to the plan is shut until the questions on nerves are answered anew, whatever was said before.
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { screenFor, triageSoFar } from '#interview/route.ts';
import { answersAfterStop } from '#interview/stop-session.ts';
import { answerAll, marks, person } from './make-person.ts';

const plain = answerAll(person({ features: ['sit-7h'] }), () => true);

describe.each(['spreading', 'tingling', 'weakness', 'dizzy'] as const)('%s', (reason) => {
  const stopped = answersAfterStop(knowledge, plain, reason);

  test('shuts the way to the plan and leads to the nerve questions', () => {
    expect(screenFor(knowledge, plain, 'plan', false).id).toBe('plan');
    expect(screenFor(knowledge, stopped, 'plan', false).id).toMatch(/^nerves/);
    expect(stopped.lines['saddle-numb']).toBeUndefined();
  });

  test('never lowers the urgency', () => {
    const order = ['emergency-call', 'ed-today', 'same-day', 'soon', 'self-care'];
    const rank = (answers: typeof plain) => order.indexOf(triageSoFar(knowledge, answers).level);
    expect(rank(stopped)).toBeLessThanOrEqual(rank(plain));
  });
});

test('a limb opens the gate of the nerve questions, dizziness is a yes to its sign', () => {
  expect(answersAfterStop(knowledge, plain, 'weakness').lines['gate-nerve']).toBe('yes');
  const dizzy = answersAfterStop(knowledge, plain, 'dizzy');
  expect(dizzy.lines['dizzy-sick']).toBe('yes');
  expect(triageSoFar(knowledge, dizzy).content).not.toBe('full');
});

test('no yes and no "not sure" is lost', () => {
  const someone = person({
    zones: marks('low-back'),
    lines: { 'both-legs': 'yes', 'bladder-change': 'unsure' },
    began: { 'both-legs': 'old' }
  });
  const answers = answerAll(someone, ({ section }) => section !== 'plan');
  const stopped = answersAfterStop(knowledge, answers, 'spreading');
  expect(stopped.lines['both-legs']).toBe('yes');
  expect(stopped.lines['bladder-change']).toBe('unsure');
});
