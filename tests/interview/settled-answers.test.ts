// What answers amount to once a list is left: unticked lines, lines not said, checks that went wrong or count elsewhere.
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { settleList } from '#interview/change-answers.ts';
import { emptyAnswers, type InterviewAnswers } from '#interview/interview-answers.ts';
import { liveAnswers } from '#interview/live-answers.ts';
import { oncePerAnswers } from '#interview/once-per-answers.ts';
import { careScreen, isAnswered, isPastSafety, screensFor } from '#interview/screens.ts';
import { answersOf } from './make-person.ts';

const lowBack = answersOf({ zones: ['low-back'] });
const screenOf = (answers: InterviewAnswers, id: string) => {
  const found = screensFor(knowledge, answers).find((screen) => screen.id === id);
  if (!found) throw new Error(`There is no screen ${id}.`);
  return found;
};

describe('a list that is left', () => {
  test('keeps what was ticked, and takes the rest for no', () => {
    const posture = screenOf(lowBack, 'posture');
    const ids = posture.lines.map(({ id }) => id);
    const settled = settleList({ ...lowBack, features: { [ids[0] ?? '']: true } }, posture);
    expect(ids.map((id) => settled.features[id])).toEqual(ids.map((_, at) => at === 0));
  });

  test('with every line answered stays as it is, so that nothing is worked out again', () => {
    const posture = screenOf(lowBack, 'posture');
    const settled = settleList({ ...lowBack, features: { [posture.lines[0]?.id ?? '']: true } }, posture);
    expect(settleList(settled, posture)).toBe(settled);
  });

  test('without any choice is not answered, and stays as it is', () => {
    const posture = screenOf(lowBack, 'posture');
    expect(settleList(emptyAnswers, posture)).toBe(emptyAnswers);
  });
});

describe('what is remembered', () => {
  const count = () => {
    let calls = 0;
    const find = oncePerAnswers((base, { age }) => ({ age, items: base.items.length, call: (calls += 1) }));
    return { find, calls: () => calls };
  };

  test('is found once for the same base and answers', () => {
    const { find, calls } = count();
    expect(find(knowledge, lowBack)).toBe(find(knowledge, lowBack));
    expect(calls()).toBe(1);
  });

  test('is found anew for other answers, and for another base', () => {
    const { find } = count();
    const fewer = { ...knowledge, items: knowledge.items.slice(1) };
    expect(find(knowledge, { ...lowBack, age: 30 }).age).toBe(30);
    expect(find(knowledge, { ...lowBack, age: 80 }).age).toBe(80);
    expect(find(fewer, lowBack).items).toBe(find(knowledge, lowBack).items - 1);
  });

  test('of the places is not taken for that of others', () => {
    const lists = (zones: readonly string[]) =>
      screensFor(knowledge, { ...lowBack, zones }).map(({ lines }) => lines.map(({ id }) => id));
    const alone = [lists(['low-back']), lists(['neck'])];
    expect(alone[0]).not.toEqual(alone[1]);
    expect([lists(['low-back']), lists(['neck'])]).toEqual(alone);
  });
});

describe('live answers', () => {
  const live = (part: Partial<InterviewAnswers>) => liveAnswers(knowledge, { ...lowBack, ...part });

  test('what somebody would rather not say counts as no', () => {
    expect(live({ lines: { 'saddle-numb': 'declined' } }).signs['saddle-numb']).toBe('no');
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
    const asked = screensFor(knowledge, lowBack).filter(({ kind }) =>
      ['explain', 'checks', 'plan'].includes(kind)
    );
    expect(asked.length).toBeGreaterThanOrEqual(3);
    for (const screen of [...asked, careScreen])
      expect(isAnswered(knowledge, emptyAnswers, screen)).toBe(true);
  });

  test('are past safety only after the last question about danger, and never on the page of care', () => {
    const all = screensFor(knowledge, lowBack);
    const first = all.findIndex(isPastSafety);
    expect(all[first - 1]?.section).toBe('safety');
    expect(all.slice(first).every(isPastSafety)).toBe(true);
    expect(isPastSafety(careScreen)).toBe(false);
  });
});
