// What a clinician found by hand, laid over the answers: it can add a sign or a result, and never take one away.
import type { KnowledgeBase } from '#content/schema.ts';
import type { Measured } from '#reasoning/measured-band.ts';
import { bandsOfMeasure } from '#reasoning/measured-band.ts';
import type { InterviewAnswers, LineAnswer } from './interview-answers.ts';

export type Limb = 'arm' | 'leg';
export type Side = 'left' | 'right';
export type Strength = 'not-tested' | 'usual' | 'bit-less' | 'clearly-less';
export type Feeling = 'not-tested' | 'usual' | 'less';

/** One limb of one side. Reflexes are written down only: no rule reads them. */
export interface LimbFinding {
  readonly strength: Strength;
  readonly feeling: Feeling;
  readonly reflex: Feeling;
}
export type NerveExam = Readonly<Record<Limb, Readonly<Record<Side, LimbFinding>>>>;

const notTested: LimbFinding = { strength: 'not-tested', feeling: 'not-tested', reflex: 'not-tested' };
/** Before anything was tested. */
export const noExam: NerveExam = {
  arm: { left: notTested, right: notTested },
  leg: { left: notTested, right: notTested }
};

/** Measured numbers by self-test. */
export type Measures = Readonly<Record<string, Measured>>;

const isWeak = ({ strength }: LimbFinding) => strength === 'bit-less' || strength === 'clearly-less';
const isNumb = ({ feeling }: LimbFinding) => feeling === 'less';

/**
 * The danger signs that the quick entry stands for.
 * Clearly less strength is the graver sign of that limb; both legs weak or numb, and both arms numb, are signs of
 * their own. What is usual or not tested gives nothing: it is never a no.
 */
export function signsOfExam({ arm, leg }: NerveExam): readonly string[] {
  const sides = (limb: NerveExam[Limb]) => [limb.left, limb.right];
  const signs: string[] = [];
  const isClear = (limb: NerveExam[Limb]) => sides(limb).some(({ strength }) => strength === 'clearly-less');
  if (sides(arm).some(isWeak)) signs.push(isClear(arm) ? 'arm-weak-severe' : 'arm-weak-mild');
  if (sides(leg).some(isWeak)) signs.push(isClear(leg) ? 'foot-drop' : 'leg-weak-mild');
  if (sides(leg).every(isWeak)) signs.push('legs-weak-both');
  if ([...sides(arm), ...sides(leg)].some(isNumb)) signs.push('numb-limb');
  if (sides(arm).every(isNumb)) signs.push('both-hands');
  if (sides(leg).every(isNumb)) signs.push('both-legs');
  return signs;
}

/** How a test is measured, as `bandsOfMeasure` wants it, by the test it measures. */
type MeasureOf = Parameters<typeof bandsOfMeasure>[0] & { readonly test: string };

/**
 * The answers with the clinician's findings laid over them.
 * A sign found is a yes, whatever was answered; a measured test takes the band of its numbers. All else stays.
 * @param measures how tests are measured
 */
export function withExam(
  base: KnowledgeBase,
  measures: readonly MeasureOf[],
  answers: InterviewAnswers,
  exam: NerveExam,
  measured: Measures
): InterviewAnswers {
  const lines: Record<string, LineAnswer> = { ...answers.lines };
  for (const sign of signsOfExam(exam)) lines[sign] = 'yes';
  const age = typeof answers.age === 'number' ? answers.age : null;
  const tests = { ...answers.tests };
  for (const measure of measures) {
    const numbers = measured[measure.test];
    const bands = base.selfTests.find(({ id }) => id === measure.test)?.bands;
    const band = numbers && bands && bandsOfMeasure(measure, bands, numbers, age);
    // A test that was stopped for dizziness stays a danger sign, whatever was measured before.
    if (band !== null && band !== undefined && tests[measure.test] !== 'dizzy') tests[measure.test] = band;
  }
  return { ...answers, lines, tests };
}
