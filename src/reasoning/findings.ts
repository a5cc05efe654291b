// What the answers amount to before any rule or pattern looks at them: derived signs and answered features.
import type { KnowledgeBase, SiteId } from '#content/schema.ts';
import type { Answers, TestAnswer } from './answers.ts';
import { indexKnowledge } from './index-by-id.ts';
import { featuresOfTest, valuesOf } from './test-results.ts';

export interface Findings {
  readonly answers: Answers;
  readonly sites: ReadonlySet<SiteId>;
  /** Signs that count as yes: answered, derived, or an unsure sign that begins with `ctx-`. */
  readonly yes: ReadonlySet<string>;
  /** Other signs that are unsure. */
  readonly unsure: ReadonlySet<string>;
  /** Signs that count as new when they are yes. */
  readonly began: ReadonlySet<string>;
  /** Features that were answered, test results among them. An absent one is not answered. */
  readonly features: ReadonlyMap<string, boolean>;
}

/** Limits in weeks for signs and features that follow from how long it has hurt. Source: the danger-sign tables. */
const followsFromWeeks: readonly { sign: string; holds: (weeks: number) => boolean }[] = [
  { sign: 'persist-3wk', holds: (weeks) => weeks >= 3 },
  { sign: 'persist-6wk', holds: (weeks) => weeks >= 6 },
  { sign: 'onset-week', holds: (weeks) => weeks <= 1 }
];
const longLastingWeeks = 13;
/** From this many aggravators on, a pattern may speak of many. */
const manyAggravators = 4;
/** From this many marked places on, pain counts as widespread. */
const widespreadMarks = 3;
const limbs: ReadonlySet<SiteId> = new Set(['arm', 'leg']);

/**
 * Derives what follows from the answers. Same answers, same findings, in whatever order they were given.
 * @param base the knowledge base
 * @param answers live answers only; see `Answers` for shapes and units
 */
export function findingsOf(base: KnowledgeBase, answers: Answers): Findings {
  const index = indexKnowledge(base);
  const yes = new Set<string>();
  const unsure = new Set<string>();
  for (const [sign, answer] of Object.entries(answers.signs)) {
    if (answer === 'yes' || (answer === 'unsure' && sign.startsWith('ctx-'))) yes.add(sign);
    else if (answer === 'unsure') unsure.add(sign);
  }
  for (const answer of Object.values(answers.tests)) {
    if (valuesOf(answer).includes('dizzy')) {
      yes.add('dizzy-sick');
      unsure.delete('dizzy-sick');
    }
  }
  for (const { sign, holds } of followsFromWeeks) {
    if (yes.has(sign)) continue;
    if (answers.weeks === null) unsure.add(sign);
    else if (holds(answers.weeks)) {
      yes.add(sign);
      unsure.delete(sign);
    }
  }
  for (const { id, givenByWeeksUpTo } of base.signs) {
    if (givenByWeeksUpTo !== undefined && answers.weeks !== null && answers.weeks <= givenByWeeksUpTo) {
      yes.add(id);
      unsure.delete(id);
    }
  }
  for (const { id, sameAsSign } of index.sharedFeatures) {
    if (sameAsSign !== undefined && answers.features[id] === true) {
      yes.add(sameAsSign);
      unsure.delete(sameAsSign);
    }
  }
  return {
    answers,
    sites: new Set(answers.sites),
    yes,
    unsure,
    began: new Set(answers.began),
    features: answeredFeatures(base, answers, yes, unsure)
  };
}

function answeredFeatures(
  base: KnowledgeBase,
  answers: Answers,
  yes: ReadonlySet<string>,
  unsure: ReadonlySet<string>
): Map<string, boolean> {
  const index = indexKnowledge(base);
  const features = new Map<string, boolean>();
  const unnamed = answers.unnamedFeatures === 'no' ? false : undefined;
  const set = (id: string, value: boolean | undefined) => {
    if (value !== undefined) features.set(id, value);
  };
  for (const { id, list, sameAsSign } of base.features) {
    if (sameAsSign !== undefined) {
      const said = answers.signs[sameAsSign];
      set(
        id,
        yes.has(sameAsSign) ? true : unsure.has(sameAsSign) ? undefined : said === 'no' ? false : unnamed
      );
    } else if (list !== 'derived') set(id, answers.features[id] ?? unnamed);
  }
  const named = (id: string) => answers.features[id] === true;
  set('gt3mo', named('gt3mo') || (answers.weeks === null ? undefined : answers.weeks > longLastingWeeks));
  const marks = answers.marks ?? answers.sites.filter((site) => !limbs.has(site)).length;
  set('widespread', named('widespread') || marks >= widespreadMarks);
  const aggravators = index.aggravators.filter((id) => features.get(id) === true).length;
  // Breathing is a safety question: it does not say that the list of triggers was answered.
  const isListAnswered = index.aggravators.some(
    (id) => features.has(id) && index.features.get(id)?.sameAsSign === undefined
  );
  set(
    'many-aggravators',
    named('many-aggravators') || aggravators >= manyAggravators || (isListAnswered ? false : undefined)
  );
  set(
    'pregnancy-postpartum',
    named('pregnancy-postpartum') || yes.has('ctx-pregnant') || yes.has('ctx-postpartum')
  );
  for (const [id, answer] of Object.entries(answers.tests)) {
    const test = index.selfTests.get(id);
    if (test) addTestFeatures(features, featuresOfTest(test, answer));
  }
  addBendiness(features, index.bendyFeatures);
  return features;
}

/** A question that a test answers too (palms flat) stays a yes if either says yes. */
function addTestFeatures(features: Map<string, boolean>, given: ReadonlyMap<string, boolean>): void {
  for (const [feature, isYes] of given) features.set(feature, isYes || features.get(feature) === true);
}

/** Two yes among the bendy questions make the feature; it is a no only once two can no longer be reached. */
function addBendiness(features: Map<string, boolean>, bendyFeatures: readonly string[]): void {
  let count = 0;
  let open = 0;
  for (const id of bendyFeatures) {
    const answer = features.get(id);
    if (answer === true) count += 1;
    else if (answer === undefined) open += 1;
  }
  if (count >= 2) features.set('t-hypermobile', true);
  else if (count + open < 2) features.set('t-hypermobile', false);
}

/**
 * The features as they would be with one more self-test done.
 * @throws UnknownTestError if the base has no such test
 */
export function featuresWithTest(
  base: KnowledgeBase,
  findings: Findings,
  testId: string,
  answer: TestAnswer
): ReadonlyMap<string, boolean> {
  const index = indexKnowledge(base);
  const test = index.selfTests.get(testId);
  if (!test) throw new UnknownTestError(testId);
  const features = new Map(findings.features);
  addTestFeatures(features, featuresOfTest(test, answer));
  addBendiness(features, index.bendyFeatures);
  return features;
}

/** A self-test that the knowledge base does not hold. */
export class UnknownTestError extends Error {
  override readonly name = 'UnknownTestError';
  constructor(testId: string) {
    super(`There is no self-test "${testId}".`);
  }
}
