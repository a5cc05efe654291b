// Writes into the built service worker what every file of the site must be, so that it keeps nothing else.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const workerFile = 'service-worker.js';
const opening = 'self.siteHashes=';

/**
 * SHA-256 of each file of a built site, in base64, by its address below the site's base: `check/` for a page.
 * @param folder the built site
 */
export function hashFiles(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file !== workerFile && statSync(join(folder, file)).isFile())
    .toSorted();
  return Object.fromEntries(
    files.map((file) => [
      file
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('base64')
    ])
  );
}

/** Puts the hashes before the worker's own code, in place of those that stand there. */
export function writeFileHashes(folder: string): void {
  const file = join(folder, workerFile);
  const code = readFileSync(file, 'utf8');
  const own = code.startsWith(opening) ? code.slice(code.indexOf('\n') + 1) : code;
  writeFileSync(file, `${opening}${JSON.stringify(hashFiles(folder))};\n${own}`);
}
