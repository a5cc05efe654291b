// Those for whom a harder rule would be more urgent: what the hazard log says of each is what the rules say.
import { expect, test } from 'vitest';
import { residuals } from '#content/hazards.ts';
import { assessed, signs } from './make-answers.ts';

test.each(residuals)('$id', ({ age, sites, weeks, yes, level, dueDays }) => {
  const { triage } = assessed({ age, sites, weeks, signs: signs('yes', ...yes) });
  expect([triage.level, triage.dueDays]).toEqual([level, dueDays]);
});
