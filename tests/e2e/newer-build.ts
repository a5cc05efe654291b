// A second version of the build, and whether a browser has copied the whole of one.
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeFileHashes } from '../../scripts/file-hashes.ts';

/** Waits until the whole site has been copied. */
export const isCopied = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    return navigator.serviceWorker.controller !== null;
  });

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** Of each script and style that stands in a page. */
const inlineHashes = (html: string) =>
  [...html.matchAll(/<(script|style)>([\s\S]*?)<\/\1>/g)].map(([, , text = '']) => hashOf(text));

/** The build once more, as another version: every file named by its content has another name, and each page says so. */
export function makeNewer(): string {
  const folder = mkdtempSync(join(tmpdir(), 'newer-'));
  cpSync('build', folder, { recursive: true });
  const { version } = JSON.parse(readFileSync('build/_app/version.json', 'utf8')) as { version: string };
  const hashed = join(folder, '_app/immutable');
  renameSync(hashed, join(folder, 'newer'));
  mkdirSync(hashed);
  renameSync(join(folder, 'newer'), join(hashed, 'newer'));
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|json|html)$/.test(file)) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    const changed = text
      .replaceAll(version, `${version}-newer`)
      .replace(/_app\/immutable\/(?=entry|nodes|chunks|assets)/g, '_app/immutable/newer/')
      .replace('</head>', '<meta name="newer"></head>');
    // A page's policy holds the hashes of its script and its style, which name files.
    const hashes = inlineHashes(changed);
    const inPolicy = inlineHashes(text).reduce(
      (html, hash, at) => html.replace(hash, hashes[at] ?? hash),
      changed
    );
    writeFileSync(join(folder, file), inPolicy);
  }
  writeFileHashes(folder);
  return folder;
}
