// Measures what the browser must load, compressed with brotli, and fails over the limit.
import { brotliCompressSync, constants } from 'node:zlib';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumArguments, getChromium } from './find-chromium.ts';
import { serve } from './serve.ts';
import { deskWorker, walkTo } from '../tests/e2e/walk.ts';

/** Limits in bytes, brotli, font included. Source: the project's targets. */
const limits = { firstQuestion: 110_000, wholeWay: 260_000, firstScreenText: 14_000 } as const;

const compressed = /\.(woff2|png|jpg)$/;

/** Bytes of one file as a host with brotli sends it. */
function sizeOf(path: string): number {
  if (compressed.test(path)) return statSync(path).size;
  return brotliCompressSync(readFileSync(path), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 }
  }).length;
}

function fileOf(url: string): string | null {
  const { pathname } = new URL(url);
  const path = `build${pathname.endsWith('/') ? `${pathname}index.html` : pathname}`;
  return existsSync(path) ? path : null;
}

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
const sum = () => [...files].reduce((total, file) => total + sizeOf(file), 0);

await page.goto(`${site.url}check/`);
await page.waitForLoadState('networkidle');
const first = sum();
const firstText = [...files]
  .filter((file) => /\.(html|css)$/.test(file))
  .reduce((total, file) => total + sizeOf(file), 0);
const byFile = [...files].map((file) => ({ file, bytes: sizeOf(file) })).sort((a, b) => b.bytes - a.bytes);
await walkTo(page, deskWorker, 'plan');
await page.waitForLoadState('networkidle');
const isAtPlan = page.url().endsWith('#plan');
const whole = sum();
await browser.close();
await site.stop();

const rows = [
  { what: 'To the first question', bytes: first, limit: limits.firstQuestion },
  { what: 'HTML and CSS of the first screen', bytes: firstText, limit: limits.firstScreenText },
  { what: 'The whole way to the plan', bytes: whole, limit: limits.wholeWay }
];
console.table(byFile.slice(0, 12));
for (const { what, bytes, limit } of rows) {
  console.log(`${bytes <= limit ? 'ok  ' : 'OVER'} ${what}: ${bytes} of ${limit} bytes, brotli`);
}
if (!isAtPlan) console.log('OVER the walk did not reach the plan');
process.exit(isAtPlan && rows.every(({ bytes, limit }) => bytes <= limit) ? 0 : 1);
