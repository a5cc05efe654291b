// The README counts the rules and explanations that there are: a reader takes its numbers for true.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';

const readme = readFileSync('README.md', 'utf8');

test.each([
  ['rules', /All (\d+) rules/, knowledge.rules.length],
  ['explanations', /The (\d+) explanations/, knowledge.patterns.length]
] as const)('README.md tells how many %s there are', (what, sentence, count) => {
  expect(
    sentence.exec(readme)?.[1],
    `README.md, under "How it is built": there are ${count} ${what} now. Write that number.`
  ).toBe(String(count));
});
