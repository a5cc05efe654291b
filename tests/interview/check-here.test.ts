// The check beside the picture: only where all may be shown, never before what could forbid it is answered, never one that is forbidden.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { assessReading } from '#interview/assess-reading.ts';
import { changeAnswers } from '#interview/change-answers.ts';
import { checkHere, mayBeDone } from '#interview/check-here.ts';
import { Reading } from '#interview/reading.ts';
import { cautionsOf, isOnlyComfort } from '#reasoning/cautions.ts';
import { answerAll, person } from '../../scripts/people/make-person.ts';

const golfer = ['sit-7h', 'static', 'agg-sit', 'ease-move', 'golf-rotate', 'agg-turn-trunk'];
const readingOf = (features: readonly string[]) =>
  new Reading(
    knowledge,
    answerAll(person({ features }), () => true)
  );
/** The same with what stands before moving not answered yet. */
const beforeCautions = (reading: Reading) => {
  const ids = reading.screens
    .filter(({ section }) => section === 'beforeYouMove')
    .flatMap(({ lines }) => lines.map(({ id }) => id));
  return reading.with(
    changeAnswers(reading.answers, { lines: Object.fromEntries(ids.map((id) => [id, undefined])) })
  );
};

describe('the check beside the picture', () => {
  it('is the one that would change it most', () => {
    const reading = readingOf(golfer);
    expect(checkHere(reading)?.test.id).toBe(reading.of(assessReading).tests[0]?.id);
  });

  it('waits for the cautions that could rule it out, and asks no other', () => {
    const reading = beforeCautions(readingOf(golfer));
    const here = checkHere(reading);
    const asked = here?.before.lines.map(({ id }) => id) ?? [];
    expect(asked.length).toBeGreaterThan(0);
    const ruling = knowledge.cautions
      .filter(({ code, onlyComfort }) => onlyComfort || here?.test.notWith.includes(code))
      .flatMap(({ cautions }) => cautions);
    for (const id of knowledge.cautionIds) expect(asked.includes(id)).toBe(ruling.includes(id));
  });

  it('is no more offered once an answer forbids it', () => {
    fc.assert(
      fc.property(fc.subarray([...knowledge.cautionIds]), (held) => {
        const reading = beforeCautions(readingOf(golfer));
        const lines = Object.fromEntries(
          knowledge.cautionIds.map((id) => [id, held.includes(id) ? ('yes' as const) : ('no' as const)])
        );
        const after = reading.with(changeAnswers(reading.answers, { lines }));
        const here = checkHere(after);
        const codes = cautionsOf(knowledge, after.findings);
        if (!here) return;
        expect(isOnlyComfort(knowledge, codes)).toBe(false);
        expect(here.test.notWith.filter((code) => codes.has(code))).toEqual([]);
        expect(here.before.lines.filter(({ kind }) => kind === 'caution')).toEqual([]);
      })
    );
  });

  it('is nowhere where less than all may be shown', () => {
    const reading = readingOf(golfer);
    const signs = knowledge.signs.map(({ id }) => id);
    for (const id of signs) {
      const after = reading.with(changeAnswers(reading.answers, { lines: { [id]: 'yes' } }));
      if (after.allowed.content !== 'full') expect(checkHere(after)).toBeUndefined();
    }
    const absent = reading.with(changeAnswers(reading.answers, { who: 'not-here' }));
    expect(checkHere(absent)).toBeUndefined();
  });

  it('may be done only with all that could forbid it asked, and with pain that is known and bearable', () => {
    const reading = readingOf(golfer).with({ ...readingOf(golfer).answers, pain: 4 });
    const test = checkHere(reading)?.test;
    if (!test) throw new Error('A golfer has a check to do.');
    expect(mayBeDone(reading, test)).toBe(true);
    expect(mayBeDone(beforeCautions(reading), test)).toBe(false);
    for (const pain of [null, 7, 10])
      expect(mayBeDone(reading.with({ ...reading.answers, pain }), test)).toBe(false);
    // Done once, it is taken away all the same by an answer that forbids it.
    const done = reading.with({ ...reading.answers, tests: { [test.id]: { left: 2, right: 2 } } });
    expect(mayBeDone(done, test)).toBe(true);
    for (const answer of ['yes', 'unsure', 'declined'] as const) {
      const lines = { 'caution-surgery': answer };
      expect(mayBeDone(done.with(changeAnswers(done.answers, { lines })), test), answer).toBe(false);
    }
    const habit = knowledge.cautions
      .filter(({ code }) => test.notWith.includes(code))
      .flatMap(({ features }) => features)
      .find((id) => done.answers.features[id] !== undefined);
    if (habit) {
      const open = changeAnswers(done.answers, { features: { [habit]: undefined } });
      expect(mayBeDone(done.with(open), test)).toBe(false);
    }
  });
});
