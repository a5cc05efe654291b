// The live answers for reasoning: what was answered and still applies.
import type { KnowledgeBase, SiteId, TestValue } from '#content/schema.ts';
import type { Answers, SignAnswer, TestAnswer } from '#reasoning/answers.ts';
import { indexKnowledge } from '#reasoning/index-by-id.ts';
import { featureLines, weighedFeatures } from './feature-lines.ts';
import type { BandAnswer, InterviewAnswers } from './interview-answers.ts';
import { oncePerAnswers } from './once-per-answers.ts';
import { countMarks, markedZones, sitesOf } from './places.ts';

const featureLists = ['posture', 'activities', 'aggravates', 'eases', 'sharpen', 'bendy'] as const;

/** Weeks that the chosen band stands for, or null. */
export function weeksOf(base: KnowledgeBase, answers: InterviewAnswers): number | null {
  return base.weekBands.find(({ id }) => id === answers.weekBand)?.weeks ?? null;
}

/** Signs as answered. A danger sign counts until it is changed, whatever place is chosen later. */
function signAnswers(base: KnowledgeBase, answers: InterviewAnswers): Record<string, SignAnswer> {
  const { signs } = indexKnowledge(base);
  const given: Record<string, SignAnswer> = {};
  for (const [id, answer] of Object.entries(answers.lines)) {
    if (signs.has(id)) given[id] = answer === 'declined' ? 'no' : answer;
  }
  for (const sign of markedZones(base, answers).flatMap((zone) => zone.gives)) given[sign] = 'yes';
  if (answers.who === 'not-here') given['cannot-self-answer'] = 'yes';
  if (answers.pregnancy === 'pregnant') given['ctx-pregnant'] = 'yes';
  if (answers.pregnancy === 'postpartum') given['ctx-postpartum'] = 'yes';
  if (answers.pregnancy === 'possible') given['ctx-could-be-pregnant'] = 'yes';
  return given;
}

/** A yes whose beginning is not known to be older than 14 days counts as new. */
function beganRecently(base: KnowledgeBase, answers: InterviewAnswers): readonly string[] {
  return base.signs
    .filter(({ id, asksWhenItBegan }) => asksWhenItBegan && answers.lines[id] === 'yes')
    .map(({ id }) => id)
    .filter((id) => answers.began[id] !== 'old');
}

function countCriteria(base: KnowledgeBase, answers: InterviewAnswers, answer: 'yes' | 'unsure'): number {
  return base.axialCriteria.filter((id) => answers.lines[id] === answer).length;
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

function liveTests(
  base: KnowledgeBase,
  sites: readonly SiteId[],
  answers: InterviewAnswers
): Record<string, TestAnswer> {
  const { selfTests } = indexKnowledge(base);
  const weighed = weighedFeatures(base, sites);
  const live: Record<string, TestAnswer> = {};
  for (const [id, answer] of Object.entries(answers.tests)) {
    const test = selfTests.get(id);
    const isWeighed = test?.gives.some(
      ({ feature }) => weighed.has(feature) || (feature.startsWith('hyper-') && weighed.has('t-hypermobile'))
    );
    // A test that was stopped for dizziness is a danger sign, and counts whatever place is chosen later.
    const result = test && testAnswer(test.bands, answer);
    const isStop = result !== undefined && JSON.stringify(result).match(/dizzy|refer/) !== null;
    if (test && result !== undefined && (isWeighed || isStop)) live[id] = result;
  }
  return live;
}

/** Cautions that hold; one that is unsure or not answered on an answered screen counts as yes. */
function cautionsGiven(base: KnowledgeBase, answers: InterviewAnswers): readonly string[] {
  return base.cautionIds.filter((id) => answers.lines[id] === 'yes' || answers.lines[id] === 'unsure');
}

/**
 * The answers that count now.
 * An answer about posture, activity, a trigger or a check stops counting when its question no longer applies.
 */
export const liveAnswers = oncePerAnswers((base, answers): Answers => {
  const sites = sitesOf(base, answers);
  return {
    age: typeof answers.age === 'number' ? answers.age : null,
    sites,
    weeks: weeksOf(base, answers),
    signs: signAnswers(base, answers),
    began: beganRecently(base, answers),
    features: liveFeatures(base, sites, answers),
    unnamedFeatures: 'unanswered',
    tests: liveTests(base, sites, answers),
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
});
