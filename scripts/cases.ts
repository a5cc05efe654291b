// Prints how the published cases come out: `npm run --silent cases` (or `-- FILE.json`); exits with 1 on one that is too low.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { knowledge } from '#content/knowledge.ts';
import { readCases } from '#keep/case/case-file.ts';
import { parseJson } from '#keep/device/parse-json.ts';
import { assess } from '#reasoning/assess.ts';
import { judge } from '#reasoning/case-verdict.ts';
import type { PublishedCase } from '#reasoning/case-verdict.ts';
import './end-in-silence.ts';
import { tableOf } from './table.ts';

const [given] = process.argv.slice(2);
const file =
  given === undefined
    ? fileURLToPath(new URL('../src/content/published-cases.json', import.meta.url))
    : resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
const text = readFileSync(file, 'utf8');
const cases = readCases(knowledge, text, file);
const published = parseJson(text) as readonly PublishedCase[];

const rows = published.map((story, at) => {
  const answers = cases[at]?.answers;
  if (!answers) throw new Error(`Case ${at + 1} was not read.`);
  const { triage, patterns } = assess(knowledge, answers);
  return {
    id: story.id,
    expected: story.expected,
    acceptable: story.acceptable.join(' '),
    level: triage.level,
    days: triage.dueDays ?? '',
    verdict: judge(story, triage.level),
    lead: patterns[0]?.pattern.id ?? ''
  };
});

const count = (verdict: string) => rows.filter((row) => row.verdict === verdict).length;

console.log(
  tableOf(rows, {
    id: ({ id }) => id,
    expected: ({ expected }) => expected,
    acceptable: ({ acceptable }) => acceptable,
    level: ({ level }) => level,
    days: ({ days }) => days,
    verdict: ({ verdict }) => verdict,
    lead: ({ lead }) => lead
  })
);
console.log(
  `\n${rows.length} cases: ${count('right')} right, ${count('over')} over, ${count('under')} under.`
);
if (count('under') > 0) process.exitCode = 1;
