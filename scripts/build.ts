// Builds the site: `npm run build`, `EDITION=editions/example npm run build` for a clinic's own edition, or
// `npm run build -- es` in the language of a folder of `src/content/text/`, into `build-es/`. BUILD_FOLDER names another.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { Edition, type BuiltEdition } from '#content/edition-schema.ts';
import { knowledge } from '#content/knowledge.ts';
import { JsonTextError, parseJson } from '#keep/device/parse-json.ts';
import { findEditionProblems } from './edition-problems.ts';
import { writeFileHashes } from './file-hashes.ts';
import { writePseudoLanguage } from './pseudo-language.ts';
import { runVite } from './run-vite.ts';

/** Reads and checks an edition; says everything that is wrong with it, and ends. */
function readEdition(folder: string): BuiltEdition {
  const file = join(folder, 'edition.json');
  const stop = (lines: readonly string[]): never => {
    for (const line of lines) console.error(line);
    process.exit(2);
  };
  if (!existsSync(file)) return stop([`${file}: expected an edition, but there is no such file.`]);
  let raw: unknown;
  try {
    raw = parseJson(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof JsonTextError) return stop([`${file}: ${error.message}.`]);
    return stop([`${file}: expected a file that can be read (${String(error)}).`]);
  }
  const problems = findEditionProblems(raw, folder, knowledge);
  if (problems.length > 0) {
    return stop([
      ...problems.map(({ where, expected }) => `${file}: ${where}: expected ${expected}.`),
      'Nothing was built.'
    ]);
  }
  const { logo, ...edition } = v.parse(Edition, raw);
  if (logo === undefined) return edition;
  const type = logo.endsWith('.svg') ? 'image/svg+xml' : 'image/png';
  return {
    ...edition,
    logoUrl: `data:${type};base64,${readFileSync(join(folder, logo)).toString('base64')}`
  };
}

const given = process.env['EDITION'];
const edition = given ? readEdition(resolve(process.env['INIT_CWD'] ?? process.cwd(), given)) : null;
const language = process.argv[2];
if (language === 'pseudo') await writePseudoLanguage();
const folder = process.env['BUILD_FOLDER'] ?? (language === undefined ? 'build' : `build-${language}`);
const { status, problem } = runVite(['build'], {
  ...process.env,
  BUILT_EDITION: JSON.stringify(edition),
  BUILD_FOLDER: folder,
  ...(language === undefined ? {} : { BUILT_LANGUAGE: language })
});
if (problem !== null) console.error(problem);
if (status === 0) writeFileHashes(folder);
process.exit(status);
