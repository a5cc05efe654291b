// Builds the site: `npm run build`, or `EDITION=editions/example npm run build` for a clinic's own edition.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { Edition, type BuiltEdition } from '#content/edition-schema.ts';
import { knowledge } from '#content/knowledge.ts';
import { findEditionProblems } from './edition-problems.ts';

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
    raw = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return stop([`${file}: expected JSON (${error instanceof Error ? error.message : String(error)}).`]);
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
const result = spawnSync('npx', ['vite', 'build'], {
  stdio: 'inherit',
  env: { ...process.env, BUILT_EDITION: JSON.stringify(edition) }
});
process.exit(result.status ?? 1);
