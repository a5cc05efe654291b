// Checks content and wording: `npm run check:content` tells every problem at once, and fails if there is one.
import { allSentences } from '#content/plain-words/all-sentences.ts';
import { findContentProblems } from './content-problems.ts';
import './end-in-silence.ts';
import { loadContent } from './load-content.ts';
import { findGradeProblems, findIdleExceptions, findWordProblems } from './word-problems.ts';

const content = await loadContent();
const sentences = allSentences(content.textFiles);
const problems = [
  ...findContentProblems(content),
  ...findWordProblems(sentences),
  ...findIdleExceptions(sentences),
  ...findGradeProblems(sentences)
];
for (const { file, id, expected } of problems) {
  process.stdout.write(`${file}: ${id}: expected ${expected}\n`);
}
process.stdout.write(
  problems.length === 0
    ? `Content is in order: ${sentences.length} sentences and labels.\n`
    : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.\n`
);
process.exitCode = problems.length === 0 ? 0 : 1;
