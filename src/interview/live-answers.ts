// The live answers for reasoning: what was answered and still applies.
import type { KnowledgeBase, SiteId, TestValue } from '#content/schema.ts';
import type { Answers, SignAnswer, TestAnswer } from '#reasoning/answers.ts';
import { settledAnswers } from '#reasoning/findings.ts';
import { indexKnowledge } from '#reasoning/index-by-id.ts';
import { valuesOf } from '#reasoning/test-results.ts';
import { checkResults } from './check-results.ts';
import { featureLines, isBendyWeighed, weighedFeatures } from './feature-lines.ts';
import { linesOfGate } from './gate-lines.ts';
import { knownFromStart } from './known-start.ts';
import { weeksOf } from './weeks-of.ts';
import type { BandAnswer, InterviewAnswers, MeasuredDegrees } from './interview-answers.ts';
import { lineAnswer, pregnancySigns, signsGivenBy } from './interview-answers.ts';
import { countMarks, markedZones, sitesOf } from './places.ts';

const featureLists = ['posture', 'activities', 'aggravates', 'eases', 'sharpen', 'bendy'] as const;

/** Signs as answered. A danger sign counts until it is changed, whatever place is chosen later. */
function signAnswers(base: KnowledgeBase, answers: InterviewAnswers): Record<string, SignAnswer> {
  const { signs, timeSigns } = indexKnowledge(base);
  const given: Record<string, SignAnswer> = {};
  // What another question has answered meanwhile is not carried any further.
  const isAskedAnew = (id: string) =>
    (answers.pregnancy !== null && pregnancySigns(base).includes(id)) ||
    (answers.weekBand !== null && timeSigns.includes(id));
  for (const [id, answer] of Object.entries(answers.carried)) {
    if (signs.has(id) && !isAskedAnew(id)) given[id] = answer;
  }
  for (const [id, answer] of Object.entries(answers.lines)) {
    // What its question does not offer to decline is not answered by it.
    if (answer === 'declined' && signs.get(id)?.mayDecline !== true) continue;
    if (signs.has(id)) given[id] = answer === 'declined' ? 'no' : answer;
  }
  // A sign of several lines may have been answered whole, in an older version: until one of its lines is.
  for (const { id, lineOf } of base.signs) {
    if (lineOf !== undefined && answers.lines[id] !== undefined) Reflect.deleteProperty(given, lineOf);
  }
  for (const sign of markedZones(base, answers).flatMap((zone) => zone.gives)) given[sign] = 'yes';
  for (const id of knownFromStart(base, answers)) if (signs.has(id)) given[id] = 'yes';
  for (const answer of [answers.who, answers.pregnancy])
    for (const sign of signsGivenBy(base, answer)) given[sign] = 'yes';
  // What a second question has settled is told as settled, here and wherever it is read.
  return { ...settledAnswers(base, given) };
}

/** A yes whose beginning is not known to be older than 14 days counts as new. */
function beganRecently(base: KnowledgeBase, answers: InterviewAnswers): readonly string[] {
  return base.signs
    .filter(({ id, asksWhenItBegan }) => asksWhenItBegan && lineAnswer(answers, id) === 'yes')
    .map(({ id }) => id)
    .filter((id) => answers.began[id] !== 'old');
}

function countCriteria(base: KnowledgeBase, answers: InterviewAnswers, answer: 'yes' | 'unsure'): number {
  const known = knownFromStart(base, answers);
  const said = (id: string) => (known.includes(id) ? 'yes' : lineAnswer(answers, id));
  return base.axialCriteria.filter((id) => said(id) === answer).length;
}

function liveFeatures(
  base: KnowledgeBase,
  sites: readonly SiteId[],
  answers: InterviewAnswers
): Record<string, boolean> {
  const live: Record<string, boolean> = {};
  for (const list of featureLists) {
    for (const { id } of featureLines(base, sites, answers, list)) {
      const answer = answers.features[id];
      if (answer !== undefined) live[id] = answer;
    }
  }
  // A gate answered no answers with no what waits behind it.
  const { signs } = indexKnowledge(base);
  for (const { id, sameAsSign } of base.features) {
    const { gate, ungatedFor } = signs.get(sameAsSign ?? '') ?? {};
    const isUngated = ungatedFor?.some((site) => sites.includes(site)) === true;
    if (gate === undefined || isUngated) continue;
    const isShut = linesOfGate(base, gate).every((line) => lineAnswer(answers, line) === 'no');
    if (isShut) live[id] = false;
  }
  return live;
}

/** A test's result in values. Sides in different bands count as uneven, and so as limited. */
function testAnswer(bands: readonly TestValue[], answer: InterviewAnswers['tests'][string]): TestAnswer {
  const value = (band: BandAnswer): TestValue => (band === 'dizzy' ? 'dizzy' : (bands[band] ?? 'pain'));
  if (typeof answer !== 'object') return value(answer);
  const sides = { left: value(answer.left), right: value(answer.right) };
  const isUneven = answer.left !== answer.right && sides.left === 'ok' && sides.right === 'ok';
  if (!isUneven) return sides;
  return Number(answer.left) > Number(answer.right)
    ? { ...sides, left: 'limited' }
    : { ...sides, right: 'limited' };
}

/** Whether a result says that the test had to be stopped: for dizziness, or pain that was sent down a limb. */
export function isStop(base: KnowledgeBase, id: string, answer: InterviewAnswers['tests'][string]): boolean {
  const test = indexKnowledge(base).selfTests.get(id);
  const values = test ? valuesOf(testAnswer(test.bands, answer)) : [];
  return values.some((value) => value === 'dizzy' || value === 'refer');
}

function liveTests(
  base: KnowledgeBase,
  sites: readonly SiteId[],
  answers: InterviewAnswers
): Record<string, TestAnswer> {
  const { selfTests, features } = indexKnowledge(base);
  const weighed = weighedFeatures(base, sites);
  const live: Record<string, TestAnswer> = {};
  for (const [id, answer] of Object.entries(checkResults(base, answers))) {
    const test = selfTests.get(id);
    const isWeighed = test?.gives.some(
      ({ feature }) =>
        weighed.has(feature) || (features.get(feature)?.list === 'bendy' && isBendyWeighed(base, weighed))
    );
    // A test that had to be stopped is a danger sign, and counts whatever place is chosen later.
    const result = test && testAnswer(test.bands, answer);
    if (test && result !== undefined && (isWeighed || isStop(base, id, answer))) live[id] = result;
  }
  return live;
}

/** Degrees of the checks that count. A side that pain stopped, and a check that dizziness stopped, have none. */
function liveDegrees(
  tests: Answers['tests'],
  { tests: seen, measured }: InterviewAnswers
): Answers['degrees'] {
  const numberOf = (side: MeasuredDegrees['left']) => (typeof side === 'number' ? side : null);
  const live: Record<string, Answers['degrees'][string]> = {};
  for (const [id, { left, right }] of Object.entries(measured))
    if (tests[id] !== undefined && seen[id] !== 'dizzy')
      live[id] = { left: numberOf(left), right: numberOf(right) };
  return live;
}

/** Cautions that hold; one that is unsure or not answered on an answered screen counts as yes. */
function cautionsGiven(base: KnowledgeBase, answers: InterviewAnswers): readonly string[] {
  return base.cautionIds.filter((id) => ['yes', 'unsure'].includes(lineAnswer(answers, id) ?? ''));
}

/**
 * The answers that count now.
 * An answer about posture, activity, a trigger or a check stops counting when its question no longer applies.
 */
export function liveAnswers(base: KnowledgeBase, answers: InterviewAnswers): Answers {
  const sites = sitesOf(base, answers);
  const tests = liveTests(base, sites, answers);
  return {
    age: typeof answers.age === 'number' ? answers.age : null,
    sites,
    weeks: weeksOf(base, answers),
    signs: signAnswers(base, answers),
    began: beganRecently(base, answers),
    features: liveFeatures(base, sites, answers),
    unnamedFeatures: 'unanswered',
    tests,
    degrees: liveDegrees(tests, answers),
    axialCriteria: {
      yes: countCriteria(base, answers, 'yes'),
      unsure: countCriteria(base, answers, 'unsure')
    },
    marks: answers.zones.length > 0 ? countMarks(base, answers) : null,
    pain: answers.pain,
    floor: answers.floor ?? true,
    kit: answers.kit,
    cautions: cautionsGiven(base, answers),
    confidence: answers.confidence,
    swaps: answers.swaps
  };
}
