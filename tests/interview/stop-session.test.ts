// After a stop the way to the plan is shut until the questions on nerves are answered anew, whatever was said before.
import { Reading } from '#interview/reading.ts';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { screenFor } from '#interview/route.ts';
import { emptyAnswers } from '#interview/interview-answers.ts';
import { answersAfterStop } from '#interview/stop-session.ts';
import { answerAll, marks, person } from '../../scripts/people/make-person.ts';

const plain = answerAll(person({ features: ['sit-7h'] }), () => true);

describe.each(['spreading', 'tingling', 'weakness', 'dizzy'] as const)('%s', (reason) => {
  const stopped = answersAfterStop(knowledge, plain, reason);

  test('shuts the way to the plan and leads to the nerve questions', () => {
    expect(screenFor(new Reading(knowledge, plain), 'plan', false).id).toBe('plan');
    const { lines, section } = screenFor(new Reading(knowledge, stopped), 'plan', false);
    expect(section).toBe('safety');
    const open = lines.filter(({ id }) => stopped.lines[id] === undefined).map(({ id }) => id);
    expect(open).toContain('strain-pain');
    expect(stopped.lines['saddle-numb']).toBeUndefined();
  });

  test('never lowers the urgency', () => {
    const order = ['emergency-call', 'ed-today', 'same-day', 'soon', 'self-care'];
    const rank = (answers: typeof plain) => order.indexOf(new Reading(knowledge, answers).triageSoFar.level);
    expect(rank(stopped)).toBeLessThanOrEqual(rank(plain));
  });
});

test('a limb opens the gate of the nerve questions, dizziness is a yes to its sign', () => {
  expect(answersAfterStop(knowledge, plain, 'weakness').lines['gate-nerve']).toBe('yes');
  const dizzy = answersAfterStop(knowledge, plain, 'dizzy');
  expect(dizzy.lines['dizzy-sick']).toBe('yes');
  expect(new Reading(knowledge, dizzy).triageSoFar.content).not.toBe('full');
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

test('every line on a nerve and on one limb is asked anew, in whatever list it stands', () => {
  const nerves = knowledge.signs.filter(
    ({ group, limb, derived, onlyInRoom }) =>
      (group === 'nerve' || limb !== undefined) && !derived && !onlyInRoom
  );
  const no = Object.fromEntries(nerves.map(({ id }) => [id, 'no'] as const));
  const { lines } = answersAfterStop(knowledge, { ...emptyAnswers, lines: no }, 'tingling');
  expect(lines).toEqual({ 'gate-nerve': 'yes' });
  expect(nerves.map(({ id }) => id)).toContain('tingle-leg');
});
