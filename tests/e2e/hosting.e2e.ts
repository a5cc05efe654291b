// Elsewhere than on a screen at the root of a host: under another base path, and on paper.
import { expect, test } from '@playwright/test';
import { items } from '#content/text/en/items.ts';
import { buttons, who } from '#content/text/en/interview.ts';
import { serve } from '../../scripts/serve.ts';
import { deskWorker, openCheck, walkTo } from './walk.ts';
import { watchRequests } from './watch.ts';

test('the same build works under a base path', async ({ page }) => {
  const site = await serve(0, '/a/b');
  try {
    const seen = watchRequests(page);
    await page.goto(site.url);
    await page.getByRole('main').getByRole('link', { name: buttons.start }).first().click();
    await page.waitForURL('**/a/b/check/#now-1');
    await expect(page.getByRole('radio', { name: who.me, exact: true })).toBeVisible();
    await walkTo(page, deskWorker, 'map');
    await page.reload();
    await expect(page.getByRole('checkbox', { name: 'Low back', exact: true })).toBeVisible();
    expect(new URL(page.url()).pathname).toBe('/a/b/check/');
    seen.expectPrivate([]);
  } finally {
    await site.stop();
  }
});

test('the printed plan takes few pages and shows the steps', async ({ page }) => {
  await openCheck(page);
  await walkTo(page, deskWorker, 'plan');
  await expect(page.getByRole('article').first()).toBeVisible();
  const titles = await page.getByRole('article').getByRole('heading', { level: 2 }).allTextContents();
  expect(titles).toHaveLength(4);
  await page.emulateMedia({ media: 'print' });
  for (const { steps } of Object.values(items).filter(({ title }) => titles.includes(title)))
    await expect(page.getByRole('article').getByText(steps[0] ?? '', { exact: true })).toBeVisible();
  for (const name of [buttons.back, buttons.startOver])
    await expect(page.getByText(name, { exact: true })).toBeHidden();
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
  const sheets = paper.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(5);
});
