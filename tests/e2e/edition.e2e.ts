// A clinic's edition is built, and every page shows its plan: what it hides is nowhere, what it prefers comes first.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { doIt } from '#text/do-it.ts';
import { clinicHandout, clinicPanels, clinicTakeHome } from '#text/exam-room.ts';
import { handOver, handOverSummary } from '#text/hand-over.ts';
import { items } from '#text/items.ts';
import { serve } from '../../scripts/serve.ts';
import { answerChecklist, enterGolfer, openRoom } from './exam-room.ts';
import { button, deskWorker, openCheck, walkTo } from '../../scripts/walk/walk.ts';

const hidden = ['hip-hinge', 'open-book'] as const;
const preferred = 'seated-turn';
const golfer = { ...deskWorker, yes: ['sit-7h', 'golf-rotate', 'agg-turn-trunk'] };

// One worker for both tests: each worker would build the edition for itself, at the same place.
test.describe.configure({ mode: 'default' });
let site: Awaited<ReturnType<typeof serve>>;
let folder: string;

test.beforeAll(async () => {
  // Beside other tests a build takes long.
  test.setTimeout(600_000);
  folder = mkdtempSync(join(tmpdir(), 'edition-'));
  const edition = { name: 'Harbour Back Clinic', items: { prefer: [preferred], hide: hidden } };
  writeFileSync(join(folder, 'edition.json'), JSON.stringify(edition));
  const built = join(folder, 'built-edition');
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    env: { ...process.env, EDITION: folder, BUILD_FOLDER: built },
    stdio: 'pipe'
  });
  site = await serve(0, '', built);
});

test.afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true });
});

const listOf = (page: Page, heading: string) =>
  page.getByRole('heading', { name: heading, exact: true }).locator('+ ul > li').allTextContents();

/** The plan of the edition: what it prefers first, and nothing that it hides. */
function expectChosen(titles: readonly string[]) {
  expect(titles[0]).toBe(items[preferred].title);
  for (const id of hidden) expect(titles).not.toContain(items[id].title);
}

test('the plan, its session and its summary are those of the edition', async ({ browser, baseURL }) => {
  test.setTimeout(180_000);
  const page = await browser.newPage({ baseURL: site.url, serviceWorkers: 'block' });
  await openCheck(page);
  await walkTo(page, golfer, 'plan');
  const shown = page.locator('.items').getByRole('article').getByRole('heading', { level: 2 });
  await expect(shown.first()).toBeVisible();
  const titles = await shown.allTextContents();
  expectChosen(titles);

  await page.goto('hand-over/');
  await expect(page.getByRole('heading', { name: handOverSummary.plan, exact: true })).toBeVisible();
  expect(await listOf(page, handOverSummary.plan)).toEqual(titles);

  await page.goto('do/');
  for (const title of titles) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await button(page, doIt.skip).click();
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(doIt.summary.title);

  // The same answers in the plain build, so that it is the edition that made the difference.
  const held = await page.evaluate(() => sessionStorage.getItem('backstory') ?? '');
  const plain = await browser.newPage({ baseURL, serviceWorkers: 'block' });
  await plain.addInitScript((text) => sessionStorage.setItem('backstory', text), held);
  await plain.goto('hand-over/');
  await expect(plain.getByRole('heading', { name: handOverSummary.plan, exact: true })).toBeVisible();
  const others = await listOf(plain, handOverSummary.plan);
  for (const id of hidden) expect(others).toContain(items[id].title);
});

test('so are the plan in the exam room, its code and the sheet to take home', async ({ browser }) => {
  test.setTimeout(180_000);
  const page = await browser.newPage({ baseURL: site.url, serviceWorkers: 'block' });
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await openRoom(page);
  await enterGolfer(page);
  // Out of the field: while one types, keys only type.
  await page.getByRole('button', { name: clinicPanels.takeHome.title }).click();
  await answerChecklist(page);
  await page.keyboard.press('h');
  await expect(page.getByRole('img', { name: handOver.codeTitle })).toBeVisible();
  await page.getByRole('button', { name: clinicTakeHome.handout }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  const handout = page.getByRole('article').filter({ hasText: clinicHandout.title });
  await expect(handout).toBeVisible();
  expectChosen(await handout.locator('.items').getByRole('heading', { level: 2 }).allTextContents());
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: clinicTakeHome.plan }).click();
  const onStage = page.locator('.items').getByRole('article').getByRole('heading', { level: 2 });
  await expect(onStage.first()).toBeVisible();
  expectChosen(await onStage.allTextContents());
});
