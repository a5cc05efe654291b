// What the answers amount to before any rule or pattern looks at them: derived signs and answered features.
import type { Feature, KnowledgeBase, Sign, SiteId } from '#content/schema.ts';
import type { Answers, SignAnswer, TestAnswer } from './answers.ts';
import { bodyHalves } from './body-halves.ts';
import { indexKnowledge } from './index-by-id.ts';
import { featuresOfTest, valuesOf } from './test-results.ts';

export interface Findings {
  readonly answers: Answers;
  readonly sites: ReadonlySet<SiteId>;
  /** Signs that count as yes: answered, derived, or an unsure one of context. */
  readonly yes: ReadonlySet<string>;
  /** Other signs that are unsure. */
  readonly unsure: ReadonlySet<string>;
  /** Signs that count as new when they are yes. */
  readonly began: ReadonlySet<string>;
  /** Features that were answered, test results among them. An absent one is not answered. */
  readonly features: ReadonlyMap<string, boolean>;
}

const limbs: ReadonlySet<SiteId> = new Set(['arm', 'leg']);

/** Signs that a number of weeks answers with yes. */
export function signsOfWeeks({ signs }: Pick<KnowledgeBase, 'signs'>, weeks: number): readonly string[] {
  const isGiven = ({ fromWeeks, givenByWeeksUpTo = -1 }: Sign) => {
    if (fromWeeks === undefined) return weeks <= givenByWeeksUpTo;
    return 'atLeast' in fromWeeks ? weeks >= fromWeeks.atLeast : weeks <= fromWeeks.atMost;
  };
  return signs.filter(isGiven).map(({ id }) => id);
}

/**
 * Derives what follows from the answers. Same answers, same findings, in whatever order they were given.
 * @param base the knowledge base
 * @param answers live answers only; see `Answers` for shapes and units
 */
export function findingsOf(base: KnowledgeBase, answers: Answers): Findings {
  const index = indexKnowledge(base);
  const { yes, unsure } = countedSigns(base, answers.signs);
  for (const result of Object.values(answers.tests).flatMap(valuesOf)) {
    for (const sign of index.givenBy.get(result) ?? []) {
      yes.add(sign);
      unsure.delete(sign);
    }
  }
  if (answers.weeks === null) for (const sign of index.timeSigns) if (!yes.has(sign)) unsure.add(sign);
  for (const sign of answers.weeks === null ? [] : signsOfWeeks(base, answers.weeks)) {
    yes.add(sign);
    unsure.delete(sign);
  }
  for (const { id, sameAsSign } of index.sharedFeatures) {
    if (sameAsSign !== undefined && answers.features[id] === true) {
      yes.add(sameAsSign);
      unsure.delete(sameAsSign);
    }
  }
  addSignsOfLines(base, yes, unsure);
  return {
    answers,
    sites: new Set(answers.sites),
    yes,
    unsure,
    began: new Set(answers.began),
    features: answeredFeatures(base, answers, yes, unsure)
  };
}

/** The answers to signs, with each "not sure" that a second question has settled. */
export function settledAnswers(base: KnowledgeBase, signs: Answers['signs']): Answers['signs'] {
  const settled: Record<string, SignAnswer> = { ...signs };
  for (const [line, { id }] of indexKnowledge(base).secondQuestions) {
    const answer = signs[id];
    if (answer === undefined) continue;
    // The question settles a line; it is no sign by itself.
    Reflect.deleteProperty(settled, id);
    if (signs[line] === 'unsure') settled[line] = answer;
  }
  return settled;
}

/** A sign of several lines is a yes where one of them is, and unsure where one of them is and none is a yes. */
function addSignsOfLines(base: KnowledgeBase, yes: Set<string>, unsure: Set<string>): void {
  for (const [id, sign] of indexKnowledge(base).signOfLine) {
    if (yes.has(id)) {
      yes.add(sign);
      unsure.delete(sign);
    } else if (unsure.has(id) && !yes.has(sign)) unsure.add(sign);
  }
}

/**
 * The signs that count as yes, and those that are unsure, by the answers to signs alone. An unsure sign of context
 * counts as yes.
 */
export function countedSigns(
  base: KnowledgeBase,
  signs: Answers['signs']
): { readonly yes: Set<string>; readonly unsure: Set<string> } {
  const yes = new Set<string>();
  const unsure = new Set<string>();
  const { contextSigns } = indexKnowledge(base);
  for (const [sign, answer] of Object.entries(settledAnswers(base, signs))) {
    if (answer === 'yes' || (answer === 'unsure' && contextSigns.has(sign))) yes.add(sign);
    else if (answer === 'unsure') unsure.add(sign);
  }
  addSignsOfLines(base, yes, unsure);
  return { yes, unsure };
}

/**
 * What a sign says where it is a feature too. A line that names a limb may not have been answered itself: then the
 * sign that it is a line of speaks for the half of the body that is marked, and for neither where both are.
 */
function signAsFeature(
  sign: Sign,
  answers: Answers,
  yes: ReadonlySet<string>,
  unsure: ReadonlySet<string>
): boolean | undefined | 'not-said' {
  if (yes.has(sign.id)) return true;
  if (unsure.has(sign.id)) return undefined;
  if (answers.signs[sign.id] === 'no') return false;
  if (sign.lineOf === undefined || answers.signs[sign.lineOf] === undefined) return 'not-said';
  if (unsure.has(sign.lineOf)) return undefined;
  if (!yes.has(sign.lineOf)) return false;
  const marked = bodyHalves.filter(({ sites }) => sites.some((site) => answers.sites.includes(site)));
  if (marked.length !== 1) return undefined;
  return marked[0]?.sites.some((site) => site === sign.limb) === true;
}

/** What somebody who named nothing of it is told to have of a derived feature; undefined where it is open. */
function derivedAnswer(
  base: KnowledgeBase,
  from: NonNullable<Feature['derivedFrom']>,
  answers: Answers,
  yes: ReadonlySet<string>,
  features: ReadonlyMap<string, boolean>
): boolean | undefined {
  if ('weeksAbove' in from) return answers.weeks === null ? undefined : answers.weeks > from.weeksAbove;
  if ('marks' in from) {
    const marks = answers.marks ?? answers.sites.filter((site) => !limbs.has(site)).length;
    return marks >= from.marks;
  }
  if ('signs' in from) return from.signs.some((sign) => yes.has(sign));
  const index = indexKnowledge(base);
  const named = index.aggravators.filter((id) => features.get(id) === true).length;
  if (named >= from.aggravators) return true;
  // Breathing is a safety question: it does not say that the list of triggers was answered.
  const isListAnswered = index.aggravators.some(
    (id) => features.has(id) && index.features.get(id)?.sameAsSign === undefined
  );
  return isListAnswered ? false : undefined;
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
  for (const { id, list, sameAsSign, askFor } of base.features) {
    // A line that is not asked for these places is not answered, not even where nothing named means no.
    if (askFor && !askFor.some((site) => answers.sites.includes(site))) continue;
    const sign = sameAsSign === undefined ? undefined : index.signs.get(sameAsSign);
    if (sign) {
      const said = signAsFeature(sign, answers, yes, unsure);
      set(id, said === 'not-said' ? (answers.features[id] ?? unnamed) : said);
    } else if (list !== 'derived') set(id, answers.features[id] ?? unnamed);
  }
  for (const { id, derivedFrom } of base.features) {
    if (derivedFrom)
      set(id, answers.features[id] === true || derivedAnswer(base, derivedFrom, answers, yes, features));
  }
  for (const [id, answer] of Object.entries(answers.tests)) {
    const test = index.selfTests.get(id);
    if (test) addTestFeatures(features, featuresOfTest(test, answer));
  }
  addBendiness(base, features);
  return features;
}

/** A question that a test answers too (palms flat) stays a yes if either says yes. */
function addTestFeatures(features: Map<string, boolean>, given: ReadonlyMap<string, boolean>): void {
  for (const [feature, isYes] of given) features.set(feature, isYes || features.get(feature) === true);
}

/** Enough yes among the bendy questions make the feature; it is a no only once they can no longer be reached. */
function addBendiness(base: KnowledgeBase, features: Map<string, boolean>): void {
  const { bendiness } = base;
  if (!bendiness) return;
  let count = 0;
  let open = 0;
  for (const id of indexKnowledge(base).bendyFeatures) {
    const answer = features.get(id);
    if (answer === true) count += 1;
    else if (answer === undefined) open += 1;
  }
  if (count >= bendiness.atLeast) features.set(bendiness.feature, true);
  else if (count + open < bendiness.atLeast) features.set(bendiness.feature, false);
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
  const test = indexKnowledge(base).selfTests.get(testId);
  if (!test) throw new UnknownTestError(testId);
  const features = new Map(findings.features);
  addTestFeatures(features, featuresOfTest(test, answer));
  addBendiness(base, features);
  return features;
}

/** A self-test that the knowledge base does not hold. */
export class UnknownTestError extends Error {
  override readonly name = 'UnknownTestError';
  constructor(testId: string) {
    super(`There is no self-test "${testId}".`);
  }
}
