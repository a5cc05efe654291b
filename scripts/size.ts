// Measures what the browser must load, compressed with brotli, and fails over the limit.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { fileOf, sizeOf, sumOf } from './brotli-size.ts';
import { chromiumArguments, getChromium } from './find-chromium.ts';
import { serve } from './serve.ts';
import { tableOf } from './table.ts';
import { deskWorker, walkTo } from './walk/walk.ts';

/** Limits in bytes, brotli, font included. Source: the project's targets. */
const limits = { firstQuestion: 112_000, wholeWay: 262_000, firstScreenText: 14_000 } as const;

if (!existsSync('build/check/index.html')) {
  console.error('There is no build. Run `npm run build` first.');
  process.exit(1);
}
const site = await serve(0);
const browser = await chromium.launch({ executablePath: getChromium(), args: chromiumArguments });
const page = await browser.newPage();
const files = new Set<string>();
page.on('request', (request) => {
  const file = fileOf(request.url());
  if (file) files.add(file);
});

await page.goto(`${site.url}check/`);
await page.waitForLoadState('networkidle');
const first = sumOf(files);
const firstText = sumOf([...files].filter((file) => /\.(html|css)$/.test(file)));
const byFile = [...files].map((file) => ({ file, bytes: sizeOf(file) })).sort((a, b) => b.bytes - a.bytes);
await walkTo(page, deskWorker, 'plan');
// The sheet for paper comes a second after the plan.
await page.waitForRequest(/PrintedPlan/, { timeout: 5000 }).catch(() => undefined);
await page.waitForLoadState('networkidle');
const isAtPlan = page.url().endsWith('#plan');
const whole = sumOf(files);
await browser.close();
await site.stop();

const rows = [
  { what: 'To the first question', bytes: first, limit: limits.firstQuestion },
  { what: 'HTML and CSS of the first screen', bytes: firstText, limit: limits.firstScreenText },
  { what: 'The whole way to the plan', bytes: whole, limit: limits.wholeWay }
];
console.log(tableOf(byFile.slice(0, 12), { file: ({ file }) => file, bytes: ({ bytes }) => bytes }));
for (const { what, bytes, limit } of rows) {
  console.log(`${bytes <= limit ? 'ok  ' : 'OVER'} ${what}: ${bytes} of ${limit} bytes, brotli`);
}
if (!isAtPlan) console.log('OVER the walk did not reach the plan');
process.exit(isAtPlan && rows.every(({ bytes, limit }) => bytes <= limit) ? 0 : 1);
