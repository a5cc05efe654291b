// Draws the key frames of every movement to picture sheets, for eyes to judge; fails where a movement is missing.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { render as Render } from 'svelte/server';
import { createServer } from 'vite';
import { items } from '#content/items.ts';
import { keyframes } from '#content/keyframes.ts';
import { selfTests } from '#content/self-tests.ts';
import { withoutFigure } from './content-checks/exceptions.ts';
import { chromiumArguments, getChromium } from './find-chromium.ts';

const folder = 'screenshots/figures';

const drawn = new Set<string>(keyframes.map(({ id }) => id));
const missing = [...items, ...selfTests]
  .map(({ id }) => id)
  .filter((id) => !drawn.has(id) && !(id in withoutFigure));
if (missing.length > 0) {
  console.error(`No movement for: ${missing.join(', ')}.`);
  process.exit(1);
}

const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
/** Of the same Svelte that the component is compiled against. */
const { render } = (await vite.ssrLoadModule('svelte/server')) as { render: typeof Render };
const stills = await vite.ssrLoadModule('/src/figure/StillFigures.svelte');
/** The components' own styles, which a server does not send. */
const styles = ['StillFigures', 'PosedFigure'].map(
  (name) => /<style>([^]*)<\/style>/.exec(readFileSync(`src/figure/${name}.svelte`, 'utf8'))?.[1] ?? ''
);
const pageOf = (id: string, body: string) =>
  `<!doctype html><title>${id}</title><style>${readFileSync('src/ui/app.css', 'utf8')}${styles.join('')}
  body { padding: 1rem } li { max-inline-size: none } svg { max-block-size: 20rem !important }</style>
  <h2>${id}</h2>${body}`;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: getChromium(), args: chromiumArguments });
const page = await browser.newPage({ viewport: { width: 1280, height: 500 } });
for (const { id } of keyframes) {
  const { body } = await render(stills['default'], { props: { movement: id, title: id } });
  const html = pageOf(id, body);
  writeFileSync(join(folder, `${id}.html`), html);
  await page.setContent(html);
  await page.screenshot({ path: join(folder, `${id}.png`), fullPage: true });
}
await browser.close();
await vite.close();
console.log(`${keyframes.length} movements drawn to ${folder}/.`);
