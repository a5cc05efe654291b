// Whoever tells the interview what a published case tells a file comes to the same.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { liveAnswers } from '#interview/live-answers.ts';
import { readCases } from '#keep/case/case-file.ts';
import { assess } from '#reasoning/assess.ts';
import { answerEverything } from '../../scripts/people/make-person.ts';
import { published } from '../../scripts/people/who-walk.ts';
import { fullSet, toldOf } from '../../scripts/proof/full-set.ts';

const file = 'src/content/published-cases.json';
const cases = readCases(knowledge, readFileSync(file, 'utf8'), file);

test.each(published)('$id', ({ id, person }) => {
  const filed = cases.find((each) => each.id === id);
  if (!filed) throw new Error(`No case has the id ${id}.`);
  const answers = answerEverything(person);
  const ofFile = assess(knowledge, filed.answers);
  const told = assess(knowledge, liveAnswers(knowledge, answers));
  const ids = ({ leads, plan }: typeof told) => ({
    leads: leads.map(({ fit }) => fit.pattern.id),
    plan: plan.map(({ item }) => item)
  });
  expect({ ...toldOf(fullSet(person, answers)), ...ids(told) }).toEqual({
    ...toldOf(ofFile.triage),
    ...ids(ofFile)
  });
});
