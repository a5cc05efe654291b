// One answer turned into another, and the answers as they would be then.
import type { KnowledgeBase, LevelId, SelfTest, TestValue } from '#content/schema.ts';
import type { Answers, SignAnswer, TestAnswer } from './answers.ts';
import type { Findings } from './findings.ts';
import type { FitWord } from './fit.ts';
import { compareIds } from './fit.ts';
import { indexKnowledge } from './index-by-id.ts';
import { featuresOfTest, outcomesOf } from './test-results.ts';

/** One answer, as it is (`null`: open) and as it might be. */
export type Flip =
  | { readonly kind: 'feature'; readonly id: string; readonly from: boolean | null; readonly to: boolean }
  | {
      readonly kind: 'test';
      readonly id: string;
      readonly from: TestAnswer | null;
      /** For both sides. */
      readonly to: TestValue;
    }
  | {
      readonly kind: 'sign';
      readonly id: string;
      readonly from: SignAnswer | null;
      /** `worse`: a yes of old that has become worse within the last 14 days. */
      readonly to: 'yes' | 'worse';
    };

/** A single answer, and what would follow from it. */
export type Change = Flip & {
  readonly becomes: {
    /** The pattern that would lead instead; null where none would stand out any more. */
    readonly lead?: string | null;
    /** The word of the lead as it would be. */
    readonly word?: FitWord;
    readonly level?: LevelId;
    /** Days; only with level `soon`. */
    readonly dueDays?: 3 | 7 | 14;
  };
};

/** A new sign is one that begins now, so it counts as new where that is asked. */
function withSign(base: KnowledgeBase, answers: Answers, id: string, answer: SignAnswer): Answers {
  const isNew = answer === 'yes' && indexKnowledge(base).signs.get(id)?.asksWhenItBegan === true;
  const began = isNew && !answers.began.includes(id) ? [...answers.began, id] : answers.began;
  return { ...answers, signs: { ...answers.signs, [id]: answer }, began };
}

function withFeature(base: KnowledgeBase, answers: Answers, id: string, answer: boolean): Answers {
  const features: Record<string, boolean> = { ...answers.features, [id]: answer };
  // A follow-up stops counting with the answer that it follows.
  for (const { id: later, askAfter } of base.features) {
    if (askAfter?.features.includes(id) && !askAfter.features.some((each) => features[each] === true))
      Reflect.deleteProperty(features, later);
  }
  const sign = indexKnowledge(base).features.get(id)?.sameAsSign;
  const changed = { ...answers, features };
  return sign === undefined ? changed : withSign(base, changed, sign, answer ? 'yes' : 'no');
}

/** The answers with one of them flipped, and all others as they are. */
export function answersWithFlip(base: KnowledgeBase, answers: Answers, flip: Flip): Answers {
  switch (flip.kind) {
    case 'feature':
      return withFeature(base, answers, flip.id, flip.to);
    case 'test':
      return { ...answers, tests: { ...answers.tests, [flip.id]: flip.to } };
    case 'sign':
      return withSign(base, answers, flip.id, 'yes');
    default: {
      const missing: never = flip;
      throw new Error(`Unknown kind of flip: ${String(missing)}`);
    }
  }
}

/** The other answers that a question of habit could have. */
export function featureFlips(base: KnowledgeBase, findings: Findings, id: string): readonly Flip[] {
  const { answers, features } = findings;
  const isShared = indexKnowledge(base).features.get(id)?.sameAsSign !== undefined;
  const unnamed = answers.unnamedFeatures === 'no' ? false : null;
  const from = isShared ? (features.get(id) ?? null) : (answers.features[id] ?? unnamed);
  return [true, false].filter((to) => to !== from).map((to) => ({ kind: 'feature', id, from, to }));
}

const featureKey = (test: SelfTest, answer: TestAnswer) => JSON.stringify([...featuresOfTest(test, answer)]);

/** The other results that a self-test could have, one for each that says something else. */
export function testFlips(base: KnowledgeBase, { answers }: Findings, id: string): readonly Flip[] {
  const test = indexKnowledge(base).selfTests.get(id);
  if (!test) return [];
  const from = answers.tests[id] ?? null;
  return outcomesOf(test)
    .filter((to) => from === null || featureKey(test, to) !== featureKey(test, from))
    .map((to) => ({ kind: 'test', id, from, to }));
}

/** The answer to a sign that would count for more than the one given. */
export function signFlips(base: KnowledgeBase, { answers }: Findings, id: string): readonly Flip[] {
  const from = answers.signs[id] ?? null;
  if (from !== 'yes') return [{ kind: 'sign', id, from, to: 'yes' }];
  const mayWorsen = indexKnowledge(base).signs.get(id)?.asksWhenItBegan === true;
  return mayWorsen && !answers.began.includes(id) ? [{ kind: 'sign', id, from, to: 'worse' }] : [];
}

/** Order by id, for changes that weigh the same. */
export const byId = (a: Change, b: Change) =>
  compareIds(a.id, b.id) || compareIds(a.kind, b.kind) || compareIds(String(a.to), String(b.to));
