// Runs the reasoning on a case file: `npm run --silent assess -- FILE.json` (`-` for standard input).
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { knowledge } from '#content/knowledge.ts';
import { CaseFileError, readCases } from '#keep/case/case-file.ts';
import { caseResult } from '#keep/case/case-result.ts';
import { assess } from '#reasoning/assess.ts';
import './end-in-silence.ts';

/** Ends with one sentence on standard error and exit code 2: the file is bad, not the program. */
function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

const [file, ...rest] = process.argv.slice(2);
if (file === undefined || rest.length > 0)
  refuse('Usage: npm run --silent assess -- FILE.json (or - for standard input).');

let text = '';
try {
  // npm runs scripts in the project's folder; INIT_CWD is where the person was.
  text = readFileSync(file === '-' ? 0 : resolve(process.env['INIT_CWD'] ?? process.cwd(), file), 'utf8');
} catch (error) {
  refuse(
    `${file}: expected a file that can be read, but ${error instanceof Error ? error.message : String(error)}.`
  );
}
try {
  const cases = readCases(knowledge, text, file === '-' ? 'standard input' : file);
  const results = cases.map(({ id, answers }) => caseResult(knowledge, id, assess(knowledge, answers)));
  process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
} catch (error) {
  if (error instanceof CaseFileError) refuse(error.message);
  throw error;
}
