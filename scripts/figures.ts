// Draws every exercise, and every movement of the teaching model, to picture sheets for eyes to judge: `npm run figures`.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { render as Render } from 'svelte/server';
import { createServer } from 'vite';
import { items } from '#content/items.ts';
import { keyframes } from '#content/keyframes.ts';
import { movements } from '#content/movements.ts';
import { ageFactors } from '#content/regions.ts';
import type { Movement } from '#content/schema.ts';
import { selfTests } from '#content/self-tests.ts';
import { budgetMotion, type Stiffness } from '#reasoning/motion-budget.ts';
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
/** A component's own styles, which a server does not send. */
const stylesOf = (names: readonly string[]) =>
  names
    .map(
      (name) => /<style>([^]*)<\/style>/.exec(readFileSync(`src/figure/${name}.svelte`, 'utf8'))?.[1] ?? ''
    )
    .join('');
const pageOf = (id: string, styles: string, body: string) =>
  `<!doctype html><title>${id}</title><style>${readFileSync('src/ui/app.css', 'utf8')}${styles}
  body { padding: 1rem } li { max-inline-size: none }</style>
  <h2>${id}</h2>${body}`;
const exerciseStyles = `${stylesOf(['StillFigures', 'PosedFigure'])} svg { max-block-size: 20rem !important }`;
const movementStyles = stylesOf(['PosedFigure', 'MarkedPerson']);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: getChromium(), args: chromiumArguments });
const page = await browser.newPage({ viewport: { width: 1280, height: 500 } });
for (const { id } of keyframes) {
  const { body } = await render(stills['default'], { props: { movement: id, title: id } });
  const html = pageOf(id, exerciseStyles, body);
  writeFileSync(join(folder, `${id}.html`), html);
  await page.setContent(html);
  await page.screenshot({ path: join(folder, `${id}.png`), fullPage: true });
}

/** The movements of the teaching model: free at three moments, then half as free and held still at the end. */
const act = await vite.ssrLoadModule('/src/figure/ActFigure.svelte');
const sheets = [
  { stiff: 0, share: 0 },
  { stiff: 0, share: 0.5 },
  { stiff: 0, share: 1 },
  { stiff: 0.5, share: 1 },
  { stiff: 1, share: 1 }
];
/** As on a tile, on a phone and in the exam room: the height of a picture in pixels. */
const heights = { tile: 96, phone: 300, room: 640 } as const;
const budgetOf = (movement: Movement, stiffness: Stiffness) =>
  budgetMotion(movement, { stiffness, age: null }, ageFactors).parts;
for (const colorScheme of ['light', 'dark'] as const) {
  await page.emulateMedia({ colorScheme });
  for (const movement of movements as readonly (Movement & { readonly id: string })[]) {
    const part = movement.parts.find((each) => each.part === 'thoracic')?.part ?? 'hip';
    const usual = budgetOf(movement, {});
    const drawn = await Promise.all(
      sheets.map(async ({ stiff, share }) => {
        const parts = budgetOf(movement, { [part]: stiff }).map(({ part: id, degrees }, i) => ({
          part: id,
          degrees,
          usualDegrees: usual[i]?.degrees ?? degrees
        }));
        const props = { movement: movement.id, parts, share, title: movement.id };
        return (await render(act['default'], { props })).body;
      })
    );
    for (const [size, height] of Object.entries(heights)) {
      // As wide as its frame asks for: what has to share a row is drawn smaller than it is said to be.
      const widths = drawn.map((body) => {
        const [, , width = 1, tall = 1] = (/viewBox="([^"]+)"/.exec(body)?.[1] ?? '').split(' ').map(Number);
        return Math.ceil((height * width) / tall);
      });
      const pictures = drawn.map(
        (body, i) => `<div style="flex:none;block-size:${height}px;inline-size:${widths[i]}px">${body}</div>`
      );
      await page.setViewportSize({
        width: widths.reduce((sum, width) => sum + width + 16, 32),
        height: height + 90
      });
      await page.setContent(
        pageOf(movement.id, movementStyles, `<div style="display:flex;gap:1rem">${pictures.join('')}</div>`)
      );
      await page.screenshot({
        path: join(folder, `act-${movement.id}-${size}-${colorScheme}.png`),
        fullPage: true
      });
    }
  }
}
await browser.close();
await vite.close();
console.log(`${keyframes.length} exercises and ${movements.length} movements drawn to ${folder}/.`);
