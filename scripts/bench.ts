// Measures dragging the motion-budget slider, and playing its movement, with the CPU slowed four times: script time per frame, in Chromium.
// `BESIDE=<folder> BESIDE_NAME=<its commit> npm run bench` drags another build by turns with this one.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { motionBudget as words } from '#text/budget.ts';
import { chromiumArguments, getChromium } from './find-chromium.ts';
import { serve } from './serve.ts';
import { tableOf } from './table.ts';

/** The CPU is slowed by this factor; script per frame may take this long at the 95th percentile, in milliseconds. */
const slowdown = 4;
const limitMs = 16.7;
/** Script per frame of a movement that plays, in milliseconds, at the median. */
const playLimitMs = 8;
/** How long it is watched while it plays, in milliseconds: a round there and back, and more. */
const playMs = 4000;
const movements = ['golf-backswing', 'reach-back-seat', 'shoulder-check', 'bend-to-floor'] as const;
const steps = 160;
/** Each movement is dragged so often, and the middle round is what counts. */
const rounds = 5;

interface Round {
  readonly frames: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly wallP95Ms: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** The thread's own time, in microseconds: without what other programs on a shared machine took from it. */
  readonly tdur?: number;
}
/** What counts as script: handlers, micro-tasks and animation-frame callbacks, the outermost of each. */
const scriptNames = new Set([
  'FunctionCall',
  'EventDispatch',
  'RunMicrotasks',
  'FireAnimationFrame',
  'TimerFire'
]);

/**
 * Script time between one drawn frame and the next, in milliseconds, for frames that ran any.
 * @param clock `tdur` for the time the thread worked, `dur` for the time on the wall
 */
function scriptPerFrame(events: readonly TraceEvent[], clock: 'dur' | 'tdur'): readonly number[] {
  const frames = events
    .filter(({ name }) => name === 'Commit' || name === 'BeginMainThreadFrame')
    .map(({ ts }) => ts);
  const tasks = events
    .filter(({ name, ph, dur }) => ph === 'X' && dur !== undefined && scriptNames.has(name))
    .sort((a, b) => a.ts - b.ts);
  const sums: number[] = [];
  let frame = 0;
  let sum = 0;
  let end = 0;
  for (const task of tasks) {
    const { ts, dur = 0 } = task;
    while (frame < frames.length && (frames[frame] ?? 0) <= ts) {
      if (sum > 0) sums.push(sum / 1000);
      sum = 0;
      frame += 1;
    }
    // A task inside another is counted with it.
    if (ts < end) continue;
    sum += task[clock] ?? dur;
    end = ts + dur;
  }
  if (sum > 0) sums.push(sum / 1000);
  return sums;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const other = process.env['BESIDE'];
const builds = [
  { build: 'this', site: await serve(0) },
  ...(other === undefined ? [] : [{ build: 'other', site: await serve(0, '', resolve(other)) }])
];
const browser = await chromium.launch({ executablePath: getChromium(), args: chromiumArguments });
/** A movement's page on a phone with a slow CPU, its slider in sight. */
async function open(url: string, movement: (typeof movements)[number]) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${url}learn/movements/${movement}/`);
  const slider = page.getByRole('slider').first();
  await slider.scrollIntoViewIfNeeded();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, slider, session };
}

/** What runs in a page while something happens in it. */
async function trace(page: Page, act: () => Promise<void>): Promise<Round> {
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline']
  });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const frames = scriptPerFrame(traceEvents, 'tdur');
  await page.close();
  return {
    frames: frames.length,
    medianMs: percentile(frames, 0.5),
    p95Ms: percentile(frames, 0.95),
    wallP95Ms: percentile(scriptPerFrame(traceEvents, 'dur'), 0.95)
  };
}

/** One drag of the first slider of a movement's page: four sweeps from end to end. */
async function drag(url: string, movement: (typeof movements)[number]): Promise<Round> {
  const { page, slider, session } = await open(url, movement);
  const box = await slider.boundingBox();
  if (!box) throw new Error(`The slider of ${movement} is not on the page.`);
  return trace(page, async () => {
    // Straight to the browser: the test library's own mouse runs script in the page at every move of a drag.
    const y = box.y + box.height / 2;
    const point = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number) =>
      session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: 1, clickCount: 1 });
    await point('mousePressed', box.x + 12);
    for (let step = 0; step < steps; step += 1) {
      const share = 0.5 - 0.5 * Math.cos((step / steps) * 4 * Math.PI);
      await point('mouseMoved', box.x + 12 + share * (box.width - 24));
    }
    await point('mouseReleased', box.x + 12);
  });
}

/** Of a round with fewer frames a second the browser has told only a part: it is played again, so often. */
const leastPerSecond = 20;
const tries = 4;
/** A movement while it plays. */
async function play(url: string, movement: (typeof movements)[number]): Promise<Round> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const { page } = await open(url, movement);
    await page.getByRole('button', { name: words.play.play, exact: true }).click();
    const round = await trace(page, () => page.waitForTimeout(playMs));
    if (round.frames >= (playMs / 1000) * leastPerSecond) return round;
  }
  throw new Error(`${movement} was played ${tries} times, and too few frames were seen.`);
}

// One movement after the other, again and again: a loud minute of the machine falls on all of them.
const taken = builds.flatMap(({ build, site }) =>
  movements.map((movement) => ({ build, movement, url: site.url, all: [] as Round[] }))
);
/** Only this build's: the others have other pictures, or none that plays. */
const played = taken.flatMap((each) => (each.build === 'this' ? [{ ...each, all: [] as Round[] }] : []));
for (let round = 0; round < rounds; round += 1) {
  for (const { url, movement, all } of taken) all.push(await drag(url, movement));
  for (const { url, movement, all } of played) all.push(await play(url, movement));
}
const inMs = (value: number) => Number(value.toFixed(1));
/** The middle round of each movement. */
const rowsOf = (all: typeof taken) =>
  all.flatMap(({ build, movement, all: every }) => {
    const sorted = [...every].sort((a, b) => a.p95Ms - b.p95Ms);
    const [best, middle, worst] = [sorted[0], sorted[Math.floor(rounds / 2)], sorted[rounds - 1]];
    if (!best || !middle || !worst) return [];
    return [
      {
        build,
        movement,
        frames: middle.frames,
        medianMs: inMs(middle.medianMs),
        p95Ms: inMs(middle.p95Ms),
        bestP95Ms: inMs(best.p95Ms),
        worstP95Ms: inMs(worst.p95Ms),
        wallP95Ms: inMs(middle.wallP95Ms)
      }
    ];
  });
const [rows, playedRows] = [rowsOf(taken), rowsOf(played)];
await browser.close();
for (const { site } of builds) await site.stop();
const isOver = rows.some(({ build, p95Ms }) => build === 'this' && p95Ms > limitMs);
console.log(
  `${isOver ? 'OVER' : 'ok'}: limit ${limitMs} ms of script per frame, 95th percentile, CPU slowed ${slowdown} times`
);
const isPlayOver = playedRows.some(({ medianMs }) => medianMs > playLimitMs);
console.log(
  `${isPlayOver ? 'OVER' : 'ok'}: limit ${playLimitMs} ms of script per frame of a movement that plays, median`
);
const date = new Date().toISOString().slice(0, 10);
const table = tableOf(rows, {
  Build: ({ build }) => build,
  Movement: ({ movement }) => movement,
  Frames: ({ frames }) => frames,
  Median: ({ medianMs }) => medianMs,
  '95th percentile': ({ p95Ms }) => p95Ms,
  [`Over the ${rounds} drags`]: ({ bestP95Ms, worstP95Ms }) => `${bestP95Ms} to ${worstP95Ms}`,
  '95th, on the wall': ({ wallP95Ms }) => wallP95Ms
});
const playedTable = tableOf(playedRows, {
  Movement: ({ movement }) => movement,
  Frames: ({ frames }) => frames,
  Median: ({ medianMs }) => medianMs,
  '95th percentile': ({ p95Ms }) => p95Ms
});
console.log(`${table}\n\n${playedTable}`);
writeFileSync(
  'docs/performance.md',
  `# Performance

Measured by \`npm run bench\` on ${date}, in headless Chromium on two shared cores. Compare numbers of one run only.

## Dragging the motion budget's slider

CPU slowed ${slowdown} times. Script time per frame, in milliseconds; the limit is ${limitMs} at the 95th percentile.
It is the time that the page's thread worked. Time on the wall stands beside it: on a shared machine it also holds
what other programs took. Each movement is dragged ${rounds} times, and the middle one counts.
${other === undefined ? '' : `\nThe other build was dragged by turns with this one: ${process.env['BESIDE_NAME'] ?? other}.\n`}
${table}

## Playing a movement

The same page while its movement plays for ${playMs / 1000} seconds, the CPU slowed as above. The limit is ${playLimitMs} ms of script per
frame at the median. Each plays ${rounds} times, and the middle one counts.

${playedTable}
`
);
