// What a self-test's result says about the features that patterns weigh.
import type { SelfTest, TestValue } from '#content/schema.ts';
import type { TestAnswer } from './answers.ts';

/** Values that end a test without an answer. */
const endsWithoutAnswer: ReadonlySet<TestValue> = new Set(['pain', 'refer', 'dizzy']);

/** The values of a result: one, or left and right. */
export function valuesOf(answer: TestAnswer): readonly TestValue[] {
  return typeof answer === 'string' ? [answer] : [answer.left, answer.right];
}

/**
 * Features that a result answers.
 * A side that hurt leaves the answer to the other side; where every side hurt, nothing is answered.
 * One limited side is enough for a yes, and a yes of one side outweighs what an easy other side would give.
 * @returns by feature id; a feature that the result leaves open is absent
 */
export function featuresOfTest(test: SelfTest, answer: TestAnswer): ReadonlyMap<string, boolean> {
  const values = valuesOf(answer).filter((value) => !endsWithoutAnswer.has(value));
  const features = new Map<string, boolean>();
  if (values.length === 0) return features;
  const worst = values.find((value) => value !== 'ok') ?? 'ok';
  for (const { feature, values: giving } of test.gives) {
    // What an easy result gives must hold on every side; what a limited one gives, on one.
    features.set(
      feature,
      giving.includes('ok') ? worst === 'ok' : values.some((value) => giving.includes(value))
    );
  }
  return features;
}

/** Whether a result counts as limited for the plan: any side limited, short of control, or better only sitting tall. */
export function isLimited(answer: TestAnswer): boolean {
  return valuesOf(answer).some(
    (value) => value === 'limited' || value === 'control' || value === 'better-tall'
  );
}

/**
 * The results that a test could have, one value for each distinct set of features.
 * `limited` and `control` that give the same feature are one; pain, refer and dizzy do not count.
 */
export function outcomesOf(test: SelfTest): readonly TestValue[] {
  const outcomes = new Map<string, TestValue>();
  for (const value of test.bands) {
    if (endsWithoutAnswer.has(value)) continue;
    const given = [...featuresOfTest(test, value)].filter(([, isYes]) => isYes).map(([feature]) => feature);
    const key = given.sort().join(' ');
    if (!outcomes.has(key)) outcomes.set(key, value);
  }
  return [...outcomes.values()];
}
