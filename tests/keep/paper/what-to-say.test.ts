// The words to read out to a clinician: complete, in order, with no gap left in them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { whatToSay } from '#text/care.ts';
import { signs as signTexts } from '#text/signs.ts';
import { wordsToSay } from '#keep/paper/what-to-say.ts';
import type { Answers } from '#reasoning/answers.ts';
import { assess } from '#reasoning/assess.ts';
import { careReasons } from '#reasoning/care-reasons.ts';
import { answersWith, arbitraryAnswers, signs } from '../../reasoning/make-answers.ts';

function say(answers: Answers, isForMe = true): readonly string[] {
  const assessment = assess(knowledge, answers);
  return wordsToSay(assessment, careReasons(knowledge, assessment), isForMe);
}
const told = (id: keyof typeof signTexts) => `• ${signTexts[id].told}`;

describe('words to say', () => {
  test('place, time, age, what is new, what is not, what is unsure, the request', () => {
    const lines = say(
      answersWith({
        sites: ['low-back', 'leg'],
        signs: { ...signs('yes', 'saddle-numb', 'ctx-cancer'), ...signs('unsure', 'bladder-change') },
        began: ['saddle-numb']
      })
    );
    expect(lines).toEqual([
      'I have low back and leg pain.',
      'It began about 8 weeks ago.',
      'Age: 40.',
      whatToSay.asked,
      whatToSay.newSigns,
      told('saddle-numb'),
      whatToSay.saidYes,
      told('ctx-cancer'),
      whatToSay.notSure,
      told('bladder-change'),
      whatToSay.request['ed-today'],
      whatToSay.close
    ]);
  });

  test.each([
    [0.5, whatToSay.underOneWeek],
    [1, whatToSay.sinceWeeks.one],
    [1.5, whatToSay.sinceWeeks.one],
    [4, 'It began about 4 weeks ago.'],
    [26, whatToSay.overThreeMonths],
    [104, whatToSay.overOneYear]
  ])('%s weeks', (weeks, line) => {
    expect(say(answersWith({ weeks }))).toContain(line);
  });

  test('what was not given is not said', () => {
    const lines = say(answersWith({ weeks: null, age: null, sites: [] }));
    expect(lines.some((line) => /weeks|week|Age|null|undefined/.test(line))).toBe(false);
    expect(lines).not.toContain(whatToSay.saidYes);
    expect(lines).not.toContain(whatToSay.notSure);
  });

  test('for somebody else, and with the days', () => {
    const lines = say(answersWith({ sites: ['neck'], signs: signs('yes', 'ctx-pregnant') }), false);
    expect(lines[0]).toBe(whatToSay.forOther.replace('{places}', 'neck'));
    expect(lines).toContain(whatToSay.request.soon.replace('{days}', '7'));
  });

  test('health is told, and what is not sure is not told as a yes', () => {
    const lines = say(
      answersWith({
        signs: { ...signs('yes', 'ctx-osteoporosis'), ...signs('unsure', 'ctx-cancer', 'ctx-anticoagulant') }
      })
    );
    const from = (line: string) => lines.slice(lines.indexOf(line));
    expect(from(whatToSay.health)[1]).toBe(told('ctx-osteoporosis'));
    expect(from(whatToSay.notSure)).toEqual(
      expect.arrayContaining([told('ctx-cancer'), told('ctx-anticoagulant')])
    );
    expect(lines).not.toContain(whatToSay.saidYes);
  });

  test('no gap is left open, no id is read out, and the end is always there', () => {
    fc.assert(
      fc.property(arbitraryAnswers(8), fc.boolean(), (answers, isForMe) => {
        const lines = say(answers, isForMe);
        expect(lines.at(-1)).toBe(whatToSay.close);
        for (const line of lines) {
          expect(line).not.toMatch(/[{}]|undefined|null|NaN/);
          expect(knowledge.signs.some(({ id }) => line === `• ${id}`)).toBe(false);
        }
      }),
      { numRuns: 400 }
    );
  });
});
