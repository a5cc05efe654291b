// What was answered no is read back before the first picture, and again whenever such an answer changes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { siteIds } from '#content/ids.ts';
import { withDangerToAsk } from '#interview/ask-again.ts';
import { changeAnswers } from '#interview/change-answers.ts';
import { withRightNowToAsk } from '#interview/from-elsewhere.ts';
import type { InterviewAnswers, LineAnswer } from '#interview/interview-answers.ts';
import { isAnswered } from '#interview/is-answered.ts';
import { Reading } from '#interview/reading.ts';
import { screenFor } from '#interview/route.ts';
import {
  answerAll,
  answered,
  change,
  isSafety,
  marks,
  next,
  person,
  shown,
  startInterview,
  walk
} from '../../scripts/people/make-person.ts';

const lowBack = answerAll(person(), isSafety);
const screenOf = (answers: InterviewAnswers) =>
  new Reading(knowledge, answers).screens.find(({ kind }) => kind === 'read-back');
const linesOf = (answers: InterviewAnswers) => screenOf(answers)?.lines.map(({ id }) => id) ?? [];
const isRight = (answers: InterviewAnswers) => {
  const screen = screenOf(answers);
  return screen !== undefined && isAnswered(knowledge, answers, screen);
};
const said = (line: string, answer: LineAnswer | undefined) => ({ lines: { [line]: answer } });

describe('what is read back', () => {
  test('to somebody whose low back hurts', () => {
    expect(linesOf(lowBack).toSorted()).toEqual(
      [
        'chest-pressure',
        'new-breathless',
        'bladder-change',
        'bowel-change',
        'saddle-numb',
        'gate-nerve',
        'gate-illness',
        'gate-injury',
        'ctx-cancer',
        'ctx-anticoagulant'
      ].toSorted()
    );
  });

  test('an open gate leaves the word to the lines behind it', () => {
    const open = answerAll(person({ lines: { 'leg-weak-mild': 'yes' } }), isSafety);
    for (const id of ['gate-nerve', 'cannot-walk', 'leg-weak-mild']) expect(linesOf(open)).not.toContain(id);
    const arm = answerAll(person({ zones: marks('arm'), lines: { 'tingle-arm': 'yes' } }), isSafety);
    expect(linesOf(arm)).toEqual(expect.arrayContaining(['cannot-walk', 'foot-drop']));
    expect(linesOf(arm)).not.toContain('gate-nerve');
  });

  test('only what is asked of this person and was answered no, in groups that are a no throughout', () => {
    const people = fc.record({
      zones: fc.subarray([...siteIds], { minLength: 1 }).map((sites) => marks(...sites)),
      lines: fc.dictionary(
        fc.constantFrom(...knowledge.readBack.flat().filter((id) => !id.startsWith('gate-'))),
        fc.constantFrom<LineAnswer>('yes', 'unsure', 'declined', 'no'),
        { maxKeys: 4 }
      )
    });
    fc.assert(
      fc.property(people, (part) => {
        const answers = answerAll(person(part), isSafety);
        const reading = new Reading(knowledge, answers);
        const asked = reading.screens.flatMap(({ kind, lines }) => (kind === 'list' ? lines : []));
        const read = linesOf(answers);
        for (const id of read) {
          expect(answers.lines[id]).toBe('no');
          expect(asked.map((line) => line.id)).toContain(id);
        }
        for (const group of knowledge.readBack.filter((ids) => ids.some((id) => read.includes(id))))
          for (const id of group.filter((each) => !each.startsWith('gate-')))
            if (asked.some((line) => line.id === id)) expect(answers.lines[id]).toBe('no');
        expect(screenOf(answers) === undefined).toBe(reading.triage.content === 'none');
      }),
      { numRuns: 60 }
    );
  });
});

describe('on the way', () => {
  test('it stands after the last safety question and before anything that is shown', () => {
    const passed = walk(startInterview(), person());
    expect(passed[passed.indexOf('posture') - 1]).toBe('read-back');
    const comfort = walk(startInterview(), person({ lines: { 'constant-worsening': 'yes' } }));
    expect(comfort[comfort.indexOf('care') - 1]).toBe('read-back');
    const none = walk(startInterview(), person({ lines: { 'ctx-cancer': 'yes' } }));
    expect(none).not.toContain('read-back');
  });

  test('nothing behind it is shown before it is right, and the count of screens does not grow by it', () => {
    const open = { ...lowBack, confirmed: [] };
    expect(screenFor(new Reading(knowledge, open), 'explain-idea', false).id).toBe('read-back');
    expect(screenFor(new Reading(knowledge, lowBack), 'posture', false).id).toBe('posture');
    const start = new Reading(knowledge, { ...lowBack, lines: {} });
    expect(start.screens.map(({ id }) => id)).toContain('read-back');
  });

  test('"change" leads to a list and back, and another answer there is read back anew', () => {
    const someone = person();
    const actor = startInterview(lowBack, 'read-back');
    actor.send({ type: 'change.requested', screen: 'nerves-saddle' });
    expect(shown(actor).id).toBe('nerves-saddle');
    expect(actor.getSnapshot().matches({ onTheWay: 'changing' })).toBe(true);
    next(actor, someone);
    expect(shown(actor).id).toBe('read-back');
    actor.send({ type: 'change.requested', screen: 'general' });
    change(actor, said('gate-illness', 'yes'));
    actor.send({ type: 'screen.completed' });
    expect(shown(actor).id).toBe('illness');
    next(actor, someone);
    expect(shown(actor).id).toBe('read-back');
    expect(shown(actor).lines.map(({ id }) => id)).toContain('fever-chills');
    actor.send({ type: 'screen.completed' });
    expect(shown(actor).id).toBe('posture');
  });

  test('a change there that makes it urgent leads to its page, not back', () => {
    const actor = startInterview(lowBack, 'read-back');
    actor.send({ type: 'change.requested', screen: 'now-1' });
    change(actor, said('chest-pressure', 'yes'));
    actor.send({ type: 'screen.completed' });
    expect(shown(actor).id).toBe('care');
  });
});

describe('whether it was right', () => {
  test('holds until a line becomes a no again', () => {
    expect(isRight(lowBack)).toBe(true);
    const yes = changeAnswers(lowBack, said('gate-injury', 'yes'));
    expect(isRight(changeAnswers(yes, said('gate-injury', 'no')))).toBe(false);
    expect(isRight(changeAnswers(lowBack, said('gate-injury', 'no')))).toBe(true);
    expect(isRight(changeAnswers(lowBack, said('new-lump', 'unsure')))).toBe(true);
  });

  test('is asked anew once answers are old, and of whoever opens them elsewhere', () => {
    expect(withDangerToAsk(knowledge, lowBack).confirmed).toEqual([]);
    const elsewhere = { ...lowBack, confirmed: [] };
    const actor = startInterview(withRightNowToAsk(knowledge, elsewhere));
    walk(actor, person(), 'read-back');
    expect(shown(actor).id).toBe('read-back');
    expect(isRight(answered(actor))).toBe(false);
  });

  test('says nothing of what may be shown elsewhere: the exam room reads aloud', () => {
    const { isScreened, content } = new Reading(knowledge, { ...lowBack, confirmed: [] }).allowed;
    expect([isScreened, content]).toEqual([true, 'full']);
  });
});
