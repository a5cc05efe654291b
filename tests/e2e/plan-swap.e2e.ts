// The plan as the person makes it their own: an item swapped and back, kept over a reload; a shorter plan when unsure.
import { expect, test } from '@playwright/test';
import { plan } from '#text/plan.ts';
import { allAnswersOf, openAt } from './open-at.ts';

const lowBack = allAnswersOf({ features: ['sit-7h', 'golf-rotate', 'agg-rotate'] }, { pain: 3 });

test('an item is swapped, stays so over a reload, and comes back', async ({ page }) => {
  await openAt(page, lowBack, 'plan');
  const items = page.locator('.items > li');
  const titles = () => items.getByRole('heading', { level: 2 }).allTextContents();
  await expect(items.first()).toBeVisible();
  const before = await titles();
  // A closed row offers it once it is open.
  const closed = items.locator('article > details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
  const first = items.filter({ has: page.getByText('Swap it') }).first();
  const at = before.indexOf((await first.getByRole('heading', { level: 2 }).textContent()) ?? '');
  await first.getByText('Swap it').click();
  const wanted = first.getByRole('button').last();
  const title = ((await wanted.textContent()) ?? '').trim();
  await wanted.click();
  const there = items.nth(at);
  await expect(there.getByRole('heading', { level: 2 })).toHaveText(title);
  await expect(there.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(there).toContainText(`in place of "${before[at] ?? ''}"`);
  await page.reload();
  await expect(there.getByRole('heading', { level: 2 })).toHaveText(title);
  const isClosed = (await there.locator('article > details[open]').count()) === 0;
  if (isClosed) await there.locator('summary').first().click();
  await there.getByRole('button', { name: 'Go back to the first choice' }).click();
  await expect.poll(titles).toEqual(before);
});

test('somebody unsure gets three items, and the rest back once sure', async ({ page }) => {
  await openAt(page, lowBack, 'plan');
  const items = page.locator('.items > li');
  await expect(items.nth(3)).toBeVisible();
  const whole = await items.count();
  await page.locator('summary').filter({ hasText: plan.sure.summary }).click();
  const sure = page.getByRole('group', { name: plan.sure.question });
  await sure.getByText('4', { exact: true }).click();
  await expect(items).toHaveCount(3);
  await expect(page.getByRole('status').filter({ hasText: 'less is better' })).toBeVisible();
  await sure.getByText('8', { exact: true }).click();
  await expect(items).toHaveCount(whole);
});
