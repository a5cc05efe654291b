// Laws of the clinician's screen: unscreened it only teaches, screened it is assess(), and no finding lowers anything.
import { Reading } from '#interview/reading.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examMeasures, examSigns } from '#content/exam-measures.ts';
import { knowledge } from '#content/knowledge.ts';
import { levelIds } from '#content/ids.ts';
import { settleList } from '#interview/change-answers.ts';
import { clinicView } from '#interview/clinic-view.ts';
import { movingScreens, safetyScreens } from '#interview/allowed.ts';
import type { Feeling, LimbFinding, NerveExam, Strength } from '#interview/exam-findings.ts';
import { noExam, signsOfExam, withExam } from '#interview/exam-findings.ts';
import type { InterviewAnswers, LineAnswer } from '#interview/interview-answers.ts';
import { emptyAnswers } from '#interview/interview-answers.ts';
import { liveAnswers } from '#interview/live-answers.ts';
import { isAnswered } from '#interview/is-answered.ts';
import { assess } from '#reasoning/assess.ts';

const examContent = { examMeasures, examSigns };

const lineIds = [...knowledge.signs, ...knowledge.gates].map(({ id }) => id);
const featureIds = knowledge.features.map(({ id }) => id);

const strength = fc.constantFrom<Strength>('not-tested', 'usual', 'bit-less', 'clearly-less');
const feeling = fc.constantFrom<Feeling>('not-tested', 'usual', 'less');
const limb: fc.Arbitrary<LimbFinding> = fc.record({ strength, feeling, reflex: feeling });
const exam: fc.Arbitrary<NerveExam> = fc.record({
  arm: fc.record({ left: limb, right: limb }),
  leg: fc.record({ left: limb, right: limb }),
  isStable: fc.boolean()
});
/** Mostly nothing found, so that teaching is seen too. */
const someExam = fc.oneof({ weight: 3, arbitrary: fc.constant(noExam) }, { weight: 1, arbitrary: exam });
const measured = fc.dictionary(
  fc.constantFrom(...examMeasures.map(({ test }) => test)),
  fc.record({ left: fc.option(fc.nat(60)), right: fc.option(fc.nat(60)) })
);

/** Findings of any kind set by hand; few danger signs, so that many stay free of them. */
const findings: fc.Arbitrary<InterviewAnswers> = fc
  .record({
    who: fc.constant('with-me' as const),
    age: fc.option(fc.integer({ min: 12, max: 90 })),
    zones: fc.subarray(
      knowledge.zones.map(({ id }) => id),
      { maxLength: 3 }
    ),
    weekBand: fc.option(fc.constantFrom(...knowledge.weekBands.map(({ id }) => id))),
    lines: fc.dictionary(
      fc.constantFrom(...lineIds),
      fc.constantFrom<LineAnswer>('yes', 'no', 'no', 'unsure'),
      { maxKeys: 3 }
    ),
    features: fc.dictionary(fc.constantFrom(...featureIds), fc.boolean(), { maxKeys: 12 })
  })
  .map((found): InterviewAnswers => ({ ...emptyAnswers, ...found }));

/** Goes through the checklist: what is open is answered with no. */
function screened(start: InterviewAnswers): InterviewAnswers {
  let answers: InterviewAnswers = {
    ...start,
    age: start.age ?? 40,
    pregnancy: 'cannot-apply',
    weekBand: start.weekBand ?? 'weeks-2-3',
    zones: [...start.zones, 'low-back'],
    floor: true
  };
  for (let turn = 0; turn < 60; turn += 1) {
    const open = [
      ...safetyScreens(new Reading(knowledge, answers)),
      ...movingScreens(new Reading(knowledge, answers))
    ].find((screen) => !isAnswered(knowledge, answers, screen));
    if (!open) break;
    const left = open.lines.filter(({ id }) => answers.lines[id] === undefined);
    const none = Object.fromEntries(left.map(({ id }) => [id, 'no' as const]));
    answers = { ...answers, lines: { ...answers.lines, ...none } };
    answers = settleList(answers, open, []);
  }
  return answers;
}

const rank = (answers: InterviewAnswers) =>
  levelIds.indexOf(new Reading(knowledge, answers).triageSoFar.level);

describe('unscreened', () => {
  it('yields no level and no plan, whatever was found', () => {
    let taughtCount = 0;
    fc.assert(
      fc.property(findings, someExam, measured, (answers, found, numbers) => {
        const all = withExam(knowledge, examContent, answers, found, numbers);
        const isScreened = safetyScreens(new Reading(knowledge, all)).every((screen) =>
          isAnswered(knowledge, all, screen)
        );
        fc.pre(!isScreened);
        const view = clinicView(new Reading(knowledge, all));
        expect(view.kind).not.toBe('screened');
        if (view.kind === 'stopped') {
          expect(['emergency-call', 'ed-today']).toContain(view.assessment.triage.level);
          expect(view.assessment.plan).toEqual([]);
          expect(view.assessment.patterns).toEqual([]);
        }
        if (view.kind === 'teaching') {
          taughtCount += 1;
          expect(view.taught).not.toHaveProperty('triage');
          expect(view.taught).not.toHaveProperty('plan');
          expect(new Reading(knowledge, all).triageSoFar.content).not.toBe('none');
        }
      }),
      { seed: 20_261_127, numRuns: 300 }
    );
    expect(taughtCount).toBeGreaterThan(30);
  });
});

describe('screened', () => {
  it('is what assess() says', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(findings, someExam, (answers, found) => {
        const all = withExam(knowledge, examContent, screened(answers), found, {});
        const view = clinicView(new Reading(knowledge, all));
        kinds.add(view.kind);
        if (view.kind !== 'screened' && view.kind !== 'stopped') return;
        expect(view.assessment).toEqual(assess(knowledge, liveAnswers(knowledge, all)));
      }),
      { seed: 20_261_127, numRuns: 40 }
    );
    expect([...kinds]).toEqual(expect.arrayContaining(['screened', 'stopped']));
  });

  it('opens the plan only after what comes before moving', () => {
    const all = screened({ ...emptyAnswers, who: 'with-me' });
    expect(clinicView(new Reading(knowledge, all))).toMatchObject({ kind: 'screened', isPlanReady: true });
    expect(clinicView(new Reading(knowledge, { ...all, floor: null }))).toMatchObject({ isPlanReady: false });
    const last = safetyScreens(new Reading(knowledge, all)).findLast(({ kind }) => kind === 'list')?.lines[0]
      ?.id;
    const open = Object.fromEntries(Object.entries(all.lines).filter(([id]) => id !== last));
    expect(clinicView(new Reading(knowledge, { ...all, lines: open })).kind).toBe('teaching');
  });
});

describe('findings by hand', () => {
  it('never lower the level, and never take a yes away', () => {
    fc.assert(
      fc.property(findings, exam, (answers, found) => {
        const all = withExam(knowledge, examContent, answers, found, {});
        expect(rank(all)).toBeLessThanOrEqual(rank(answers));
        for (const [id, answer] of Object.entries(answers.lines)) {
          if (answer === 'yes') expect(all.lines[id]).toBe('yes');
        }
      }),
      { seed: 20_261_127, numRuns: 200 }
    );
  });

  it('count as a yes only where something is less', () => {
    const usual: LimbFinding = { strength: 'usual', feeling: 'usual', reflex: 'less' };
    const both = { left: usual, right: usual };
    expect(signsOfExam(examSigns, { arm: both, leg: both, isStable: false })).toEqual([]);
    expect(signsOfExam(examSigns, { arm: both, leg: both, isStable: true })).toEqual([]);
    const weak: LimbFinding = { ...usual, strength: 'bit-less' };
    expect(signsOfExam(examSigns, { ...noExam, leg: { left: weak, right: usual } })).toEqual([
      'leg-weak-mild'
    ]);
    expect(signsOfExam(examSigns, { ...noExam, leg: { left: weak, right: weak } })).toEqual([
      'leg-weak-mild',
      'legs-weak-both'
    ]);
    const gone: LimbFinding = { ...usual, strength: 'clearly-less', feeling: 'less' };
    expect(signsOfExam(examSigns, { ...noExam, arm: { left: usual, right: gone } })).toEqual([
      'arm-weak-severe',
      'numb-arm'
    ]);
  });

  it('give the milder sign for a known and stable loss, and for nothing graver', () => {
    const usual: LimbFinding = { strength: 'usual', feeling: 'usual', reflex: 'usual' };
    const weak: LimbFinding = { ...usual, strength: 'bit-less', feeling: 'less' };
    const known = (part: Partial<NerveExam>) =>
      signsOfExam(examSigns, { ...noExam, ...part, isStable: true });
    expect(known({ leg: { left: weak, right: usual } })).toEqual(['ctx-deficit-stable']);
    expect(known({ leg: { left: weak, right: weak } })).toEqual([
      'leg-weak-mild',
      'legs-weak-both',
      'numb-leg',
      'both-legs'
    ]);
    const gone: LimbFinding = { ...usual, strength: 'clearly-less' };
    expect(known({ arm: { left: gone, right: usual }, leg: { left: weak, right: usual } })).toEqual([
      'ctx-deficit-stable',
      'arm-weak-severe'
    ]);
  });

  it('keep a test that was stopped for dizziness a danger sign', () => {
    const answers: InterviewAnswers = { ...emptyAnswers, tests: { 'neck-turn': 'dizzy' } };
    const all = withExam(knowledge, examContent, answers, noExam, { 'neck-turn': { left: 80, right: 80 } });
    expect(all.tests['neck-turn']).toBe('dizzy');
  });
});
