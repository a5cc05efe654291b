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
    days: String(triage.dueDays ?? ''),
    verdict: judge(story, triage.level),
    lead: patterns[0]?.pattern.id ?? ''
  };
});

const columns = ['id', 'expected', 'acceptable', 'level', 'days', 'verdict', 'lead'] as const;
const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => row[column].length)));
const line = (cells: readonly string[]) =>
  cells
    .map((cell, at) => cell.padEnd(widths[at] ?? 0))
    .join('  ')
    .trimEnd();
const count = (verdict: string) => rows.filter((row) => row.verdict === verdict).length;

console.log(line(columns));
for (const row of rows) console.log(line(columns.map((column) => row[column])));
console.log(
  `\n${rows.length} cases: ${count('right')} right, ${count('over')} over, ${count('under')} under.`
);
if (count('under') > 0) process.exitCode = 1;
