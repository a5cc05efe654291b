// The maternity team comes first where a rule that fired names it, sure or not, and nowhere else.
import { expect, test } from 'vitest';
import { isMaternity } from '#reasoning/is-maternity.ts';

const fired = (...teams: readonly ('maternity' | undefined)[]) => ({
  fired: teams.map((team, at) => ({ id: `R0${at + 1}`, isUnsure: false, ...(team && { team }) }))
});

test.each([
  ['no rule fired', fired(), false],
  ['none names a team', fired(undefined, undefined), false],
  ['one names it', fired('maternity'), true],
  ['one among others names it', fired(undefined, 'maternity', undefined), true]
])('%s', (_name, triage, isExpected) => {
  expect(isMaternity(triage)).toBe(isExpected);
});
