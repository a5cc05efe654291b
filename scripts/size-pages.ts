// Measures what each kind of page makes a browser load on a first visit: `npm run size:pages`.
import { existsSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { fileOf, sumOf } from './brotli-size.ts';
import { chromiumArguments, getChromium } from './find-chromium.ts';
import { serve } from './serve.ts';
import { tableOf } from './table.ts';

/** One page of each kind, by its address. */
const pages = [
  '',
  'check/',
  'emergency/',
  'knots/',
  'stories/desk-golfer/',
  'stories/shoulder-blade/',
  'learn/',
  'learn/patterns/stiff-thorax-low-back/',
  'learn/regions/lumbar/',
  'learn/movements/golf-backswing/',
  'learn/exercises/open-book/',
  'learn/questions/',
  'do/',
  'again/',
  'hand-over/',
  'clinic/',
  'embed/',
  'method/',
  'method/proof/'
];

if (!existsSync('build/check/index.html')) {
  console.error('There is no build. Run `npm run build` first.');
  process.exit(1);
}
const site = await serve(0);
const browser = await chromium.launch({ executablePath: getChromium(), args: chromiumArguments });
const rows: { page: string; files: number; all: number; textAndStyle: number; script: number }[] = [];
for (const address of pages) {
  // The copy of the whole site for use without network is not what the page needs.
  const page = await browser.newPage({ serviceWorkers: 'block' });
  const files = new Set<string>();
  page.on('request', (request) => {
    const file = fileOf(request.url());
    if (file) files.add(file);
  });
  await page.goto(`${site.url}${address}`);
  await page.waitForLoadState('networkidle');
  await page.close();
  const ending = (pattern: RegExp) => [...files].filter((file) => pattern.test(file));
  rows.push({
    page: `/${address}`,
    files: files.size,
    all: sumOf(files),
    textAndStyle: sumOf(ending(/\.(html|css)$/)),
    script: sumOf(ending(/\.js$/))
  });
}
await browser.close();
await site.stop();
const inKb = (bytes: number) => (bytes / 1000).toFixed(1);
const table = tableOf(rows, {
  Page: ({ page }) => `\`${page}\``,
  Files: ({ files }) => files,
  All: ({ all }) => inKb(all),
  'HTML and CSS': ({ textAndStyle }) => inKb(textAndStyle),
  Script: ({ script }) => inKb(script)
});
console.log(table);
const date = new Date().toISOString().slice(0, 10);
writeFileSync(
  'docs/size.md',
  `# Size of the pages

Measured by \`npm run size:pages\` on ${date}: one page of each kind, on a first visit with nothing kept, in kB as a host
with brotli sends it. The rest is the font. Whoever goes on loads little more: most files are shared. \`npm run size\`
holds the first question and the whole way to the plan to their limits.

${table}
`
);
