// Measures when the first question is seen, beside a plain NHS-style page, and how soon the next screen is: `npm run bench:pages`.
// `BESIDE=<folder> BESIDE_NAME=<its commit>` walks another build by turns with this one.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import sirv from 'sirv';
import { deskWorker, openCheck, walkTo } from './walk/walk.ts';
import { chromiumArguments, getChromium } from './find-chromium.ts';
import { tableOf } from './table.ts';

/** Slow 4G as Lighthouse applies it in the browser: a round trip of 150 ms and 1.6 Mbit/s, each with its overhead. */
const network = {
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 0.9 * 1e6) / 8,
  uploadThroughput: (0.75 * 0.9 * 1e6) / 8
};
const slowdown = 4;
const loads = 9;
const walks = 3;
const limitMs = 50;
/** Between an answer and "Next", in milliseconds: nobody taps sooner, and what the answer set going is over. */
const restMs = 500;
/** Until the browser has told of its last paint or tap, in milliseconds: it tells of them late, and in batches. */
const settleMs = 500;
const nhsVersion = '10.6.1';

/** A question with four options as the NHS design system shows it: its style sheet and its script, nothing else. */
const nhsPage = `<!doctype html><html lang="en" class="nhsuk-template"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Question</title>
<link rel="stylesheet" href="nhsuk-frontend.min.css">
<script type="module" src="nhsuk-frontend.min.js"></script></head>
<body class="nhsuk-template__body"><div class="nhsuk-width-container"><main class="nhsuk-main-wrapper">
<form><div class="nhsuk-form-group"><fieldset class="nhsuk-fieldset">
<legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--l"><h1 class="nhsuk-fieldset__heading">Who is this for?</h1></legend>
<div class="nhsuk-radios">${[
  'Me',
  'Someone here with me',
  'Someone who is not here',
  'I would rather not say'
]
  .map(
    (label, i) =>
      `<div class="nhsuk-radios__item"><input class="nhsuk-radios__input" id="r${i}" name="r" type="radio"><label class="nhsuk-label nhsuk-radios__label" for="r${i}">${label}</label></div>`
  )
  .join('')}</div></fieldset></div><button class="nhsuk-button" type="submit">Continue</button></form>
</main></div></body></html>`;

/** Serves a copy of a folder with brotli, as hosts do. */
async function listen(
  folder: string,
  copy: string
): Promise<{ readonly url: string; readonly stop: () => void }> {
  cpSync(folder, copy, { recursive: true });
  for (const name of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    if (/\.(html|css|js|json|svg)$/.test(name))
      writeFileSync(join(copy, `${name}.br`), brotliCompressSync(readFileSync(join(copy, name))));
  }
  const server = createServer(sirv(copy, { extensions: ['html'], brotli: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => void server.close()
  };
}

async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/** First and largest paint of a first visit, in milliseconds from the start of the navigation. */
async function load(
  browser: Browser,
  url: string
): Promise<{ readonly first: number; readonly largest: number }> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await throttle(page);
  await page.addInitScript(`globalThis.largest = 0;
    new PerformanceObserver((list) => { for (const { startTime } of list.getEntries()) globalThis.largest = startTime; })
      .observe({ type: 'largest-contentful-paint', buffered: true });`);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(settleMs);
  const first = await page.evaluate(`performance.getEntriesByName('first-contentful-paint')[0].startTime`);
  const largest = await page.evaluate('globalThis.largest');
  await page.close();
  return { first: Number(first), largest: Number(largest) };
}

/** From the tap on "Next" to the next paint, in milliseconds, for each screen of a walk to the plan. */
async function walk(browser: Browser, url: string): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, baseURL: url });
  await page.addInitScript(`globalThis.taps = [];
    new PerformanceObserver((list) => {
      for (const { name, duration, target } of list.getEntries())
        // A button that went with its screen is no target any more.
        if (name === 'click' && (!target || target.closest('button'))) globalThis.taps.push(duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });`);
  await openCheck(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await walkTo(page, deskWorker, 'plan', { onScreen: () => page.waitForTimeout(restMs) });
  await page.waitForTimeout(settleMs);
  const taps = (await page.evaluate('globalThis.taps')) as readonly number[];
  await page.close();
  return taps;
}

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const at = (values: readonly number[], share: number) =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const whole = (value: number) => Math.round(value).toLocaleString('en-GB');

const folder = mkdtempSync(join(tmpdir(), 'nhs-'));
const packed = spawnSync('npm', ['pack', `nhsuk-frontend@${nhsVersion}`, '--silent'], {
  cwd: folder,
  encoding: 'utf8'
});
const archive = readdirSync(folder).find((each) => each.endsWith('.tgz'));
if (!archive) throw new Error(`nhsuk-frontend could not be fetched: ${packed.stderr}`);
spawnSync('tar', ['xzf', archive], { cwd: folder });
const nhsFolder = join(folder, 'package/dist/nhsuk');
writeFileSync(join(nhsFolder, 'question.html'), nhsPage);

const [ours, theirs] = [
  await listen('build', join(folder, 'ours')),
  await listen(nhsFolder, join(folder, 'theirs'))
];
const browser = await chromium.launch({ executablePath: getChromium(), args: chromiumArguments });
const pages = [
  { name: 'Backstory, `/check/`', url: `${ours.url}check/` },
  { name: `nhsuk-frontend ${nhsVersion}, four radios`, url: `${theirs.url}question` }
];
const times = pages.map(() => ({ first: [] as number[], largest: [] as number[] }));
// In turns, so that a loud minute of the machine falls on both.
for (let round = 0; round < loads; round += 1) {
  for (const [i, { url }] of pages.entries()) {
    const { first, largest } = await load(browser, url);
    times[i]?.first.push(first);
    times[i]?.largest.push(largest);
  }
}
const other = process.env['BESIDE'];
const beside = other === undefined ? undefined : await listen(other, join(folder, 'beside'));
const walked = [
  { build: 'this', url: ours.url, taps: [] as number[] },
  ...(beside ? [{ build: process.env['BESIDE_NAME'] ?? 'other', url: beside.url, taps: [] as number[] }] : [])
];
for (let round = 0; round < walks; round += 1) {
  for (const { url, taps } of walked) taps.push(...(await walk(browser, url)));
}
await browser.close();
ours.stop();
theirs.stop();
beside?.stop();
rmSync(folder, { recursive: true });

const rows = pages.map(({ name }, i) => ({
  name,
  first: at(times[i]?.first ?? [], 0.5),
  largest: at(times[i]?.largest ?? [], 0.5)
}));
const [own, plain] = rows;
const isNoLater = (own?.first ?? Infinity) <= (plain?.first ?? 0);
const tapRows = walked.map(({ build, taps }) => ({
  build,
  taps: taps.length,
  median: at(taps, 0.5),
  p95: at(taps, 0.95),
  longest: at(taps, 1)
}));
const pageTable = tableOf(rows, {
  Page: ({ name }) => name,
  'First paint, ms': ({ first }) => whole(first),
  'Largest paint, ms': ({ largest }) => whole(largest)
});
const tapTable = tableOf(tapRows, {
  Build: ({ build }) => build,
  Taps: ({ taps }) => taps,
  'Median, ms': ({ median }) => median,
  '95th percentile, ms': ({ p95 }) => p95,
  'Longest, ms': ({ longest }) => longest
});
console.log(`${pageTable}\n\n${tapTable}`);
console.log(`${isNoLater ? 'ok' : 'LATER'}: first paint of the question, no later than the plain page`);
if (tapRows.some(({ taps }) => taps === 0)) throw new Error('A build was walked, and no tap was seen.');
const p95 = tapRows[0]?.p95 ?? Infinity;
console.log(
  `${p95 <= limitMs ? 'ok' : 'OVER'}: tap to next screen, limit ${limitMs} ms at the 95th percentile`
);
writeFileSync(
  'docs/performance-pages.md',
  `# Performance of the pages

Measured by \`npm run bench:pages\` on ${new Date().toISOString().slice(0, 10)}, in headless Chromium on two shared cores: slow 4G (150 ms round trip,
1.6 Mbit/s), CPU slowed ${slowdown} times, a first visit with nothing kept, both served with brotli by the same server. Compare
numbers of one run only.

## First question on screen

Medians of ${loads} loads, in turns. In both, the question stands in the HTML.

${pageTable}

The question is ${isNoLater ? 'no later than' : 'LATER than'} on the plain page.

## From the tap on "Next" to the next screen

${walks} walks to the plan, ${restMs} ms between an answer and its tap${beside ? ', the builds by turns' : ''}. The browser counts in steps of 8 ms and
leaves out what took under 16. Limit ${limitMs} ms at the 95th percentile.

${tapTable}
`
);
