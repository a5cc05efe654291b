// A check has one result: what was seen, or the band of what was measured, whichever came last; both everywhere alike.
import { describe, expect, it } from 'vitest';
import { examMeasures, examSigns } from '#content/exam-measures.ts';
import { knowledge } from '#content/knowledge.ts';
import { changeAnswers } from '#interview/change-answers.ts';
import { checkResults } from '#interview/check-results.ts';
import { noExam, withExam } from '#interview/exam-findings.ts';
import { emptyAnswers, type InterviewAnswers, type MeasuredDegrees } from '#interview/interview-answers.ts';
import { liveAnswers } from '#interview/live-answers.ts';

const turn = 'seated-rotation';
const backPain: InterviewAnswers = { ...emptyAnswers, age: 40, zones: ['low-back'] };
const measured = (degrees: MeasuredDegrees): InterviewAnswers =>
  changeAnswers(backPain, { measured: { [turn]: degrees } });

describe('measured degrees', () => {
  it.each<[MeasuredDegrees, unknown]>([
    [
      { left: 50, right: 46 },
      { left: 0, right: 0 }
    ],
    [
      { left: 42, right: 41 },
      { left: 1, right: 1 }
    ],
    [
      { left: 39, right: 44 },
      { left: 2, right: 1 }
    ],
    // Uneven: the side that is shorter counts as short, however far it went.
    [
      { left: 57, right: 47 },
      { left: 0, right: 2 }
    ],
    [
      { left: 'pain', right: 50 },
      { left: 3, right: 0 }
    ],
    [
      { left: 'pain', right: 'pain' },
      { left: 3, right: 3 }
    ],
    [{ left: null, right: 38 }, 2],
    [{ left: 'pain', right: null }, 3]
  ])('%j fall into bands', (degrees, bands) => {
    expect(checkResults(knowledge, measured(degrees))).toEqual({ [turn]: bands });
  });

  it('give way to what is picked by eye later, and take its place', () => {
    const seen = changeAnswers(measured({ left: 30, right: 30 }), { tests: { [turn]: 0 } });
    expect([seen.tests, seen.measured]).toEqual([{ [turn]: 0 }, {}]);
    const again = changeAnswers(seen, { measured: { [turn]: { left: 30, right: 30 } } });
    expect([again.tests, again.measured]).toEqual([{}, { [turn]: { left: 30, right: 30 } }]);
    const back = changeAnswers(again, { tests: { [turn]: undefined }, measured: { [turn]: undefined } });
    expect([back.tests, back.measured]).toEqual([{}, {}]);
  });

  it('count as the check does, and are handed on without a side that hurt', () => {
    const { tests, degrees } = liveAnswers(knowledge, measured({ left: 'pain', right: 38 }));
    expect(tests).toEqual({ [turn]: { left: 'pain', right: 'limited' } });
    expect(degrees).toEqual({ [turn]: { left: null, right: 38 } });
  });

  it('of the exam room are the only result, and what was stopped stays stopped', () => {
    const content = { examMeasures, examSigns };
    const numbers = { [turn]: { left: 38, right: 44 } };
    const seen = withExam(knowledge, content, { ...backPain, tests: { [turn]: 0 } }, noExam, numbers);
    expect([seen.tests, seen.measured]).toEqual([{}, numbers]);
    const dizzy = withExam(knowledge, content, { ...backPain, tests: { [turn]: 'dizzy' } }, noExam, numbers);
    expect([dizzy.tests, dizzy.measured]).toEqual([{ [turn]: 'dizzy' }, {}]);
  });

  it('never outweigh that a check was stopped for dizziness', () => {
    const both: InterviewAnswers = {
      ...backPain,
      tests: { [turn]: 'dizzy' },
      measured: { [turn]: { left: 50, right: 50 } }
    };
    expect(checkResults(knowledge, both)).toEqual({ [turn]: 'dizzy' });
    expect(liveAnswers(knowledge, both).degrees).toEqual({});
  });
});
