// Measures dragging the motion-budget slider with the CPU slowed four times: script time per frame, in Chromium.
import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumArguments, getChromium } from './find-chromium.ts';
import { serve } from './serve.ts';

/** The CPU is slowed by this factor; script per frame may take this long at the 95th percentile, in milliseconds. */
const slowdown = 4;
const limitMs = 16.7;
const movements = ['golf-backswing', 'reach-back-seat', 'shoulder-check', 'bend-to-floor'] as const;
const steps = 160;

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

const site = await serve(0);
const browser = await chromium.launch({ executablePath: getChromium(), args: chromiumArguments });
const rows = [];
for (const movement of movements) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${site.url}learn/movements/${movement}/`);
  const slider = page.getByRole('slider').first();
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error(`The slider of ${movement} is not on the page.`);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline']
  });
  await page.mouse.move(box.x + 12, box.y + box.height / 2);
  await page.mouse.down();
  for (let step = 0; step < steps; step += 1) {
    const share = 0.5 - 0.5 * Math.cos((step / steps) * 4 * Math.PI);
    await page.mouse.move(box.x + 12 + share * (box.width - 24), box.y + box.height / 2);
  }
  await page.mouse.up();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const frames = scriptPerFrame(trace.traceEvents, 'tdur');
  const onTheWall = scriptPerFrame(trace.traceEvents, 'dur');
  rows.push({
    movement,
    frames: frames.length,
    medianMs: Number(percentile(frames, 0.5).toFixed(1)),
    p95Ms: Number(percentile(frames, 0.95).toFixed(1)),
    wallP95Ms: Number(percentile(onTheWall, 0.95).toFixed(1))
  });
  await page.close();
}
await browser.close();
await site.stop();
console.table(rows);
const isOver = rows.some(({ p95Ms }) => p95Ms > limitMs);
console.log(
  `${isOver ? 'OVER' : 'ok'}: limit ${limitMs} ms of script per frame, 95th percentile, CPU slowed ${slowdown} times`
);
const date = new Date().toISOString().slice(0, 10);
const table = rows.map(
  ({ movement, frames, medianMs, p95Ms, wallP95Ms }) =>
    `| ${movement} | ${frames} | ${medianMs} | ${p95Ms} | ${wallP95Ms} |`
);
writeFileSync(
  'docs/performance.md',
  `# Performance

Measured by \`npm run bench\` on ${date}, in headless Chromium on two shared cores. Compare numbers of one run only.

## Dragging the motion budget's slider

CPU slowed ${slowdown} times. Script time per frame, in milliseconds; the limit is ${limitMs} at the 95th percentile.
It is the time that the page's thread worked. Time on the wall stands beside it: on a shared machine it also holds
what other programs took.

| Movement | Frames | Median | 95th percentile | 95th, on the wall |
|---|---|---|---|---|
${table.join('\n')}
`
);
