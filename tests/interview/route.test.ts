// Where the way leads: when it stops, what is asked at once, and that an emergency cannot be hidden.
import { Reading } from '#interview/reading.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { changeAnswers } from '#interview/change-answers.ts';
import type { InterviewAnswers, LineAnswer } from '#interview/interview-answers.ts';
import { emptyAnswers } from '#interview/interview-answers.ts';
import { screenAfter, screenFor } from '#interview/route.ts';
import { isAnswered } from '#interview/is-answered.ts';
import { answerAll, answersOf, isSafety, marks, person } from '../../scripts/people/make-person.ts';

const after = (answers: InterviewAnswers, current: string) =>
  screenAfter(new Reading(knowledge, answers), current).id;
const go = (answers: InterviewAnswers, wanted: string, mayCorrect = false) =>
  screenFor(new Reading(knowledge, answers), wanted, mayCorrect).id;
const none = (...lists: readonly string[]) =>
  Object.fromEntries(
    new Reading(knowledge, emptyAnswers).screens
      .filter(({ id }) => lists.includes(id))
      .flatMap(({ lines }) => lines.map(({ id }) => [id, 'no'] as const))
  );
const started = (lines: Record<string, LineAnswer>, part: Partial<InterviewAnswers> = {}) => ({
  ...emptyAnswers,
  who: 'me' as const,
  lines: { ...none('now-1'), ...lines },
  ...part
});
const done = (part: Parameters<typeof person>[0] = {}) => answerAll(person(part), isSafety);
const everywhere = [
  ...new Reading(knowledge, emptyAnswers).screens.map(({ id }) => id),
  'urgent',
  'care',
  'nonsense'
];

describe('life or limb at risk', () => {
  const certain = ['chest-pressure', 'new-breathless', 'faint-or-collapse'] as const;
  test.each(certain)('%s interrupts at once, sure or not', (sign) => {
    expect(after(started({ [sign]: 'yes' }), 'now-1')).toBe('care');
    expect(after(started({ [sign]: 'unsure' }), 'now-1')).toBe('care');
  });

  test.each(['sweaty-sick-with-pain', 'tearing-sudden-pain'])(
    '%s asks age and place on the next screen',
    (sign) => {
      for (const answer of ['yes', 'unsure'] as const) {
        const pending = started({ [sign]: answer });
        expect(new Reading(knowledge, pending).isEmergency).toBe(false);
        expect(after(pending, 'now-1')).toBe('urgent');
        for (const wanted of ['now-2', 'you', 'map', 'explain-idea'])
          expect(go(pending, wanted)).toBe('urgent');
      }
    }
  );

  test.each([
    ['sweaty-sick-with-pain', 30, 'neck', 'care', 'emergency-call'],
    ['sweaty-sick-with-pain', 30, 'arm', 'care', 'emergency-call'],
    ['sweaty-sick-with-pain', 50, 'low-back', 'care', 'ed-today'],
    ['sweaty-sick-with-pain', 30, 'low-back', 'now-2', 'same-day'],
    ['sweaty-sick-with-pain', 'withheld', 'leg', 'care', 'ed-today'],
    ['tearing-sudden-pain', 30, 'upper-back', 'care', 'emergency-call'],
    ['tearing-sudden-pain', 60, 'low-back', 'care', 'emergency-call'],
    ['tearing-sudden-pain', 'withheld', 'low-back', 'care', 'emergency-call'],
    ['tearing-sudden-pain', 59, 'low-back', 'care', 'ed-today']
  ] as const)('%s at %s, %s: %s', (sign, age, site, next, level) => {
    const answers = started({ [sign]: 'yes' }, { age, quickSites: [site] });
    expect(after(answers, 'urgent')).toBe(next);
    expect(new Reading(knowledge, answers).triageSoFar.level).toBe(level);
  });

  test('is shown whatever is asked for, except where its answer is being changed', () => {
    const early = started({ 'chest-pressure': 'yes' });
    const late = changeAnswers(done({ zones: marks('low-back') }), { lines: { 'cannot-walk': 'yes' } });
    for (const wanted of everywhere) {
      expect(go(early, wanted)).toBe('care');
      expect(go(late, wanted)).toBe('care');
      expect(after(late, wanted)).toBe('care');
    }
    expect(go(early, 'now-1', true)).toBe('now-1');
    expect(go(late, 'you', true)).toBe('you');
    // Nothing further on, nothing past safety and nothing unknown, even then.
    for (const wanted of ['map', 'posture', 'plan', 'nonsense']) expect(go(early, wanted, true)).toBe('care');
    for (const wanted of ['posture', 'explain-idea', 'checks', 'plan'])
      expect(go(late, wanted, true)).toBe('care');
  });
});

describe('the other levels', () => {
  test('hospital today stops at the end of its list', () => {
    const base = done({ lines: { 'saddle-numb': 'yes' } });
    expect(new Reading(knowledge, base).triageSoFar.level).toBe('ed-today');
    expect(after(base, 'nerves-saddle')).toBe('care');
    const old = changeAnswers(base, { began: { 'saddle-numb': 'old' } });
    expect(new Reading(knowledge, old).triageSoFar.level).toBe('same-day');
    expect(after(old, 'nerves-saddle')).not.toBe('care');
  });

  test.each([
    ['same-day', { 'shingles-rash': 'yes' }, 'general'],
    ['soon', { 'ctx-cancer': 'yes' }, 'conditions']
  ] as const)('%s waits for all safety questions', (level, lines, list) => {
    const answers = done({ lines });
    expect(new Reading(knowledge, answers).triageSoFar.level).toBe(level);
    expect(after(answers, list)).not.toBe('care');
    const last = new Reading(knowledge, answers).screens.filter(isSafety).at(-1)?.id ?? '';
    expect(after(answers, last)).toBe('care');
    expect(go(answers, 'plan')).toBe('care');
    const open = changeAnswers(answers, { lines: { 'throat-danger': undefined } });
    expect(after(open, list)).not.toBe('care');
    expect(go(open, 'care')).toBe('organs');
  });

  test('content decides what follows the safety questions', () => {
    const full = done();
    expect(new Reading(knowledge, full).triageSoFar.content).toBe('full');
    expect(new Reading(knowledge, full).screens.some(({ id }) => id === 'care')).toBe(false);
    const comfort = done({ lines: { 'constant-worsening': 'yes' } });
    expect(new Reading(knowledge, comfort).triageSoFar.content).toBe('comfort');
    const order = new Reading(knowledge, comfort).screens.map(({ id }) => id);
    expect(order.indexOf('care') + 1).toBe(order.indexOf('posture'));
    expect(order).not.toContain('checks');
    expect(after(comfort, 'care')).toBe('posture');
    expect(go(comfort, 'posture')).toBe('posture');
    const nothing = done({ lines: { 'belly-pain': 'unsure', 'pee-burn-blood': 'yes' } });
    expect(new Reading(knowledge, nothing).triageSoFar.content).toBe('none');
    expect(new Reading(knowledge, nothing).screens.at(-1)?.id).toBe('care');
    expect(after(nothing, 'care')).toBe('care');
  });

  test('care opened beside Explain leads on to Explain', () => {
    const answers = answerAll(
      person({ lines: { 'not-improving': 'yes' } }),
      ({ section }) => section !== 'beforeYouMove'
    );
    expect(new Reading(knowledge, answers).triageSoFar).toMatchObject({ level: 'soon', content: 'full' });
    expect(go(answers, 'care')).toBe('care');
    expect(after(answers, 'care')).toBe('explain-idea');
    const all = answerAll(person({ lines: { 'not-improving': 'yes' } }), () => true);
    expect(after(all, 'care')).toBe('explain-idea');
  });

  test('with no reason for care, its page is not there', () => {
    const first = new Reading(knowledge, done()).screens.find(({ section }) => section === 'habits')?.id;
    expect(go(done(), 'care')).toBe(first);
    expect(go(emptyAnswers, 'care')).toBe('now-1');
  });

  test('somebody who is not here is led to the phone after the right-now screens', () => {
    const answers = started({}, { who: 'not-here' });
    expect(after(answers, 'now-1')).toBe('now-2');
    expect(go(answers, 'care')).toBe('now-2');
    const both = changeAnswers(answers, { lines: none('now-2') });
    expect(new Reading(knowledge, both).triageSoFar.level).toBe('same-day');
    expect(after(both, 'now-2')).toBe('care');
    for (const wanted of ['care', 'you', 'map', 'plan']) expect(go(both, wanted)).toBe('care');
    expect(go(both, 'now-1')).toBe('now-1');
    const urgent = changeAnswers(answers, { lines: { 'chest-pressure': 'yes' } });
    expect(new Reading(knowledge, urgent).triageSoFar.level).toBe('emergency-call');
  });
});

describe('later answers', () => {
  test('dizziness in a check leads to care, and stops every further screen', () => {
    const answers = answerAll(person(), () => true);
    expect(go(answers, 'checks')).toBe('checks');
    const dizzy = changeAnswers(answers, { tests: { 'neck-turn': 'dizzy' } });
    expect(new Reading(knowledge, dizzy).triageSoFar).toMatchObject({
      level: 'soon',
      dueDays: 3,
      content: 'none'
    });
    expect(after(dizzy, 'checks')).toBe('care');
    for (const wanted of ['posture', 'explain-why', 'checks', 'plan']) expect(go(dizzy, wanted)).toBe('care');
    const moved = changeAnswers(dizzy, { zones: marks('leg') });
    expect(new Reading(knowledge, moved).triageSoFar.content).toBe('none');
  });

  test('nothing past safety can be reached while a required screen is open', () => {
    const complete = answerAll(person({ zones: marks('neck', 'low-back') }), () => true);
    const lines = new Reading(knowledge, complete).screens
      .filter(isSafety)
      .flatMap((screen) => screen.lines)
      .map(({ id }) => id);
    fc.assert(
      fc.property(fc.constantFrom(...lines), fc.constantFrom(...everywhere), (line, wanted) => {
        const answers = changeAnswers(complete, { lines: { [line]: undefined } });
        for (const screen of [
          screenFor(new Reading(knowledge, answers), wanted, false),
          screenAfter(new Reading(knowledge, answers), wanted)
        ]) {
          expect(isSafety(screen), `${line} open, ${wanted} wanted`).toBe(true);
        }
        const open = new Reading(knowledge, answers).screens.find(
          (screen) => !isAnswered(knowledge, answers, screen)
        );
        expect(go(answers, 'plan')).toBe(open?.id);
      })
    );
  });

  test('a place added later opens its own questions first', () => {
    const answers = changeAnswers(done(), { zones: marks('low-back', 'neck') });
    const open = new Reading(knowledge, answers).screens.find(
      (screen) => !isAnswered(knowledge, answers, screen)
    );
    expect(go(answers, 'explain-idea')).toBe(open?.id);
    expect(after(answers, 'map')).toBe('you');
    expect(answersOf().lines).toEqual({});
  });
});

describe('a lift that is named late', () => {
  const late = done({ lines: { 'gate-injury': 'no' } });
  const hardHits = (answer: 'no' | undefined) => ({
    'trauma-vehicle': answer,
    'trauma-crash': answer,
    'trauma-fall': answer
  });
  const lifted = changeAnswers(late, { features: { 'after-effort': true } });

  test('opens the injury lists on the next screen, and then the way goes on', () => {
    expect(after(late, 'posture')).not.toBe('injury');
    const open = changeAnswers(lifted, {
      lines: { ...hardHits(undefined), 'minor-trauma': undefined, 'belly-injury': undefined }
    });
    expect(after(open, 'posture')).toBe('injury');
    const small = changeAnswers(open, {
      lines: { ...hardHits('no'), 'minor-trauma': 'yes', 'belly-injury': 'no' }
    });
    expect(after(small, 'injury')).toBe('injury-after');
  });

  test('shuts the plan until they are answered', () => {
    const open = changeAnswers(lifted, { lines: { 'minor-trauma': undefined } });
    expect(screenFor(new Reading(knowledge, open), 'plan', false).id).toBe('injury');
  });
});
