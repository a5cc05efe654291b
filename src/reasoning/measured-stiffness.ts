// How stiff a part of the motion budget is by measured degrees, and by nothing else: never by what somebody ticked.
import type { AgeFactors, SelfTest } from '#content/schema.ts';
import type { Answers, TestAnswer } from './answers.ts';
import { factorAtAge, type PartId, type Stiffness } from './motion-budget.ts';

/** The most that measured degrees may stiffen a part, 0–1. Ours. */
const mostStiffness = 0.5;
const sides = ['left', 'right'] as const;
const valueOn = (answer: TestAnswer, side: 'left' | 'right') =>
  typeof answer === 'string' ? answer : answer[side];

/**
 * Stiffness by part, 0 (free) to 0.5, of the stiffer side: 0 while the word of the check is "as usual", else the share of a
 * full movement that is missing, at this age. A side that pain or dizziness stopped sets nothing.
 * @param answers results of checks, and the degrees of those that were measured
 * @returns only parts that were measured
 * @source the formula and its limit of 0.5: ours
 */
export function measuredStiffness(
  selfTests: readonly SelfTest[],
  { tests, degrees, age }: Pick<Answers, 'age' | 'degrees' | 'tests'>,
  ageFactors: readonly AgeFactors[]
): Stiffness {
  const stiffness: Partial<Record<PartId, number>> = {};
  for (const { id, phone } of selfTests) {
    const [answer, measured] = [tests[id], degrees[id]];
    if (!phone || answer === undefined || !measured) continue;
    const full = (phone.from[0] ?? 0) * factorAtAge(phone.ageRow, age, ageFactors);
    const found = sides.flatMap((side) => {
      const [value, result] = [measured[side], valueOn(answer, side)];
      if (value === null || result === 'pain' || result === 'dizzy') return [];
      return [result === 'ok' ? 0 : Math.min(mostStiffness, Math.max(0, (full - value) / full))];
    });
    if (found.length > 0) for (const part of phone.stiffens) stiffness[part] = Math.max(...found);
  }
  return stiffness;
}
