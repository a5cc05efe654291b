// Without network after one visit, and from one version to the next: everything works, and no two versions mix.
import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { doIt } from '#text/do-it.ts';
import { newerVersion } from '#text/newer-version.ts';
import { you } from '#text/interview.ts';
import { plan } from '#text/plan.ts';
import { notFound } from '#text/site.ts';
import { serve } from '../../scripts/serve.ts';
import { expectAccessible } from './access.ts';
import { isCopied, makeNewer } from './newer-build.ts';
import { button, deskWorker, openCheck, walkTo } from '../../scripts/walk/walk.ts';
import { watchRequests } from './watch.ts';
import { withWholeBrowser } from './real-browser.ts';

// Whole sites are copied here, and the host may be busy.
test.setTimeout(300_000);
test.use({ ...withWholeBrowser, serviceWorkers: 'allow', viewport: { width: 390, height: 844 } });

const copies = (page: Page) => page.evaluate(async () => (await caches.keys()).length);

test('after one visit the whole way, a page to read and a session work without network, under a base path', async ({
  page
}) => {
  const site = await serve(0, '/a/b');
  await page.goto(site.url);
  await expect.poll(() => isCopied(page), { timeout: 120_000 }).toBe(true);
  await site.stop();

  const seen = watchRequests(page);
  await openCheck(page, `${site.url}check/`);
  await walkTo(page, deskWorker, 'plan');
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.getByRole('link', { name: plan.doItNow }).first().click();
  await expect(button(page, doIt.start)).toBeVisible();
  // Opened anew, also without the slash, as somebody types it.
  await page.goto(`${site.url}learn/checks/seated-rotation`);
  await expect(page).toHaveURL(/seated-rotation\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${site.url}do/`);
  await expect(button(page, doIt.start)).toBeVisible();
  seen.expectPrivate([]);
  await page.goto(`${site.url}not-there/`);
  await expect(page.getByRole('heading', { name: notFound.title })).toBeVisible();
  // What was copied are files of the site by their paths; no address with an answer in it.
  const kept = await page.evaluate(async () => {
    const all = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys())
    );
    return all.flat().map(({ url }) => url);
  });
  expect(kept.length).toBeGreaterThan(300);
  for (const url of kept) expect(url).not.toMatch(/[?#]/);
});

test('a newer version is announced and waits; taken, it serves every page, and the answers are still there', async ({
  page,
  context
}) => {
  const older = await serve(0);
  const port = Number(new URL(older.url).port);
  const folder = makeNewer();
  const isNewer = async (tab: Page) => (await tab.locator('meta[name="newer"]').count()) === 1;
  try {
    await openCheck(page, `${older.url}check/`);
    await expect.poll(() => isCopied(page), { timeout: 120_000 }).toBe(true);
    await walkTo(page, deskWorker, 'you');
    await older.stop();
    const site = await serve(port, '', folder);
    try {
      // Found on the next visit; until it is taken, every page is still of the older one.
      await page.reload();
      const notice = page.getByRole('status').filter({ hasText: newerVersion.ready });
      await expect(notice).toBeVisible({ timeout: 120_000 });
      await expectAccessible(page);
      const age = page.getByRole('textbox', { name: you.age });
      const otherTab = await context.newPage();
      await otherTab.goto(`${site.url}learn/`);
      expect([await isNewer(page), await isNewer(otherTab)]).toEqual([false, false]);
      await age.fill('46');
      await button(page, newerVersion.use).click();
      await expect.poll(() => isNewer(page)).toBe(true);
      await expect(page).toHaveURL(/#you$/);
      await expect(age).toHaveValue('46');
      // Nobody asked for it in the other tab: it goes on as it was, with its own files.
      await otherTab.getByRole('main').getByRole('link').first().click();
      await expect(otherTab.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await isNewer(otherTab)).toBe(false);
      await otherTab.close();
      await page.goto(`${site.url}learn/`);
      expect(await isNewer(page)).toBe(true);
      // The older copy goes once no page of it can be open.
      await expect.poll(() => copies(page), { timeout: 60_000 }).toBe(1);
    } finally {
      await site.stop();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
