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
export type NerveExam = Readonly<Record<Limb, Readonly<Record<Side, LimbFinding>>>> & {
  /** What is less was seen by a clinician before, and has not changed for six weeks or more. */
  readonly isStable: boolean;
};

const notTested: LimbFinding = { strength: 'not-tested', feeling: 'not-tested', reflex: 'not-tested' };
/** Before anything was tested. */
export const noExam: NerveExam = {
  arm: { left: notTested, right: notTested },
  leg: { left: notTested, right: notTested },
  isStable: false
};

/** Measured numbers by self-test. */
export type Measures = Readonly<Record<string, Measured>>;

const isWeak = ({ strength }: LimbFinding) => strength === 'bit-less' || strength === 'clearly-less';
const isNumb = ({ feeling }: LimbFinding) => feeling === 'less';

/** The signs that losses in one limb stand for. */
interface LimbSigns {
  readonly weak: string;
  readonly clearlyWeak: string;
  readonly numb: string;
  /** Of both sides at once; null where that is no sign of its own. */
  readonly bothWeak: string | null;
  readonly bothNumb: string;
}
/** The signs that the quick entry stands for; `known` for a loss that is stable. The content names them. */
export interface ExamSigns extends Readonly<Record<Limb, LimbSigns>> {
  readonly known: string;
}

/**
 * The danger signs that the quick entry stands for.
 * Clearly less strength is the graver sign of that limb; both legs weak or numb, and both arms numb, are signs of
 * their own. What is usual or not tested gives nothing: it is never a no.
 * A known and stable loss of one side, and no more than a bit of strength, is the one milder sign of that instead.
 */
export function signsOfExam(examSigns: ExamSigns, { arm, leg, isStable }: NerveExam): readonly string[] {
  const sides = (limb: NerveExam[Limb]) => [limb.left, limb.right];
  const signs: string[] = [];
  const isMild = (limb: NerveExam[Limb]) =>
    sides(limb).every(({ strength }) => strength !== 'clearly-less') &&
    !sides(limb).every(isWeak) &&
    !sides(limb).every(isNumb);
  const isKnown = (limb: NerveExam[Limb]) => isStable && isMild(limb);
  const isLess = (limb: NerveExam[Limb]) => sides(limb).some((side) => isWeak(side) || isNumb(side));
  if ([arm, leg].some((limb) => isKnown(limb) && isLess(limb))) signs.push(examSigns.known);
  const isClear = (limb: NerveExam[Limb]) => sides(limb).some(({ strength }) => strength === 'clearly-less');
  const limbs = [
    [arm, examSigns.arm],
    [leg, examSigns.leg]
  ] as const;
  for (const [limb, { weak, clearlyWeak }] of limbs)
    if (!isKnown(limb) && sides(limb).some(isWeak)) signs.push(isClear(limb) ? clearlyWeak : weak);
  for (const [limb, { bothWeak }] of limbs)
    if (bothWeak !== null && sides(limb).every(isWeak)) signs.push(bothWeak);
  for (const [limb, { numb }] of limbs) if (!isKnown(limb) && sides(limb).some(isNumb)) signs.push(numb);
  for (const [limb, { bothNumb }] of limbs) if (sides(limb).every(isNumb)) signs.push(bothNumb);
  return signs;
}

/** How a test is measured, as `bandsOfMeasure` wants it, by the test it measures. */
type MeasureOf = Parameters<typeof bandsOfMeasure>[0] & { readonly test: string; readonly unit: string };

/** What the content says of an exam by hand. */
export interface ExamContent {
  readonly examMeasures: readonly MeasureOf[];
  readonly examSigns: ExamSigns;
}

/**
 * The answers with the clinician's findings laid over them.
 * A sign found is a yes, whatever was answered; a measured test takes the band of its numbers, and keeps those that are
 * degrees. All else stays.
 * @param content how tests are measured, and which signs the quick entry stands for
 */
export function withExam(
  base: KnowledgeBase,
  { examMeasures: measures, examSigns }: ExamContent,
  answers: InterviewAnswers,
  exam: NerveExam,
  measured: Measures
): InterviewAnswers {
  const lines: Record<string, LineAnswer> = { ...answers.lines };
  for (const sign of signsOfExam(examSigns, exam)) lines[sign] = 'yes';
  const age = typeof answers.age === 'number' ? answers.age : null;
  const tests = { ...answers.tests };
  const degrees = { ...answers.measured };
  for (const measure of measures) {
    const numbers = measured[measure.test];
    const test = base.selfTests.find(({ id }) => id === measure.test);
    // A test that was stopped for dizziness stays a danger sign, whatever was measured before.
    if (!numbers || !test || tests[measure.test] === 'dizzy') continue;
    if (measure.unit === 'degrees' && test.phone) {
      degrees[measure.test] = numbers;
      // A check has one result: what was seen of it at home gives way.
      Reflect.deleteProperty(tests, measure.test);
      continue;
    }
    const band = bandsOfMeasure(measure, test.bands, numbers, age);
    if (band !== null) tests[measure.test] = band;
  }
  return { ...answers, lines, tests, measured: degrees };
}
