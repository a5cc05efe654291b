// Measures dragging the motion-budget slider with the CPU slowed four times: script time per frame, in Chromium.
// `BESIDE=<folder> BESIDE_NAME=<its commit> npm run bench` drags another build by turns with this one.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArguments, getChromium } from './find-chromium.ts';
import { serve } from './serve.ts';
import { tableOf } from './table.ts';

/** The CPU is slowed by this factor; script per frame may take this long at the 95th percentile, in milliseconds. */
const slowdown = 4;
const limitMs = 16.7;
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
/** One drag of the first slider of a movement's page: four sweeps from end to end. */
async function drag(url: string, movement: (typeof movements)[number]): Promise<Round> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${url}learn/movements/${movement}/`);
  const slider = page.getByRole('slider').first();
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error(`The slider of ${movement} is not on the page.`);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline']
  });
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
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const frames = scriptPerFrame(trace.traceEvents, 'tdur');
  const onTheWall = scriptPerFrame(trace.traceEvents, 'dur');
  await page.close();
  return {
    frames: frames.length,
    medianMs: percentile(frames, 0.5),
    p95Ms: percentile(frames, 0.95),
    wallP95Ms: percentile(onTheWall, 0.95)
  };
}

// One movement after the other, again and again: a loud minute of the machine falls on all of them.
const taken = builds.flatMap(({ build, site }) =>
  movements.map((movement) => ({ build, movement, url: site.url, all: [] as Round[] }))
);
for (let round = 0; round < rounds; round += 1) {
  for (const { url, movement, all } of taken) all.push(await drag(url, movement));
}
const inMs = (value: number) => Number(value.toFixed(1));
const rows = taken.flatMap(({ build, movement, all }) => {
  const sorted = [...all].sort((a, b) => a.p95Ms - b.p95Ms);
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
await browser.close();
for (const { site } of builds) await site.stop();
const isOver = rows.some(({ build, p95Ms }) => build === 'this' && p95Ms > limitMs);
console.log(
  `${isOver ? 'OVER' : 'ok'}: limit ${limitMs} ms of script per frame, 95th percentile, CPU slowed ${slowdown} times`
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
console.log(table);
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
`
);
