// The plan as the person makes it their own: an item swapped and back, kept over a reload; a shorter plan when unsure.
import { expect, test } from '@playwright/test';
import { allAnswersOf, openAt } from './open-at.ts';

const lowBack = allAnswersOf({ features: ['sit-7h', 'golf-rotate', 'agg-rotate'] }, { pain: 3 });

test('an item is swapped, stays so over a reload, and comes back', async ({ page }) => {
  await openAt(page, lowBack, 'plan');
  const items = page.locator('.items > li');
  const titles = () => items.getByRole('heading', { level: 2 }).allTextContents();
  await expect(items.first()).toBeVisible();
  const before = await titles();
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
  await there.getByRole('button', { name: 'Go back to the first choice' }).click();
  await expect.poll(titles).toEqual(before);
});

test('somebody unsure gets three items, and the rest back once sure', async ({ page }) => {
  await openAt(page, lowBack, 'plan');
  const items = page.locator('.items > li');
  await expect(items.nth(3)).toBeVisible();
  const whole = await items.count();
  const sure = page.getByRole('group', { name: 'How sure are you' });
  await sure.getByText('4', { exact: true }).click();
  await expect(items).toHaveCount(3);
  await expect(page.getByRole('status').filter({ hasText: 'less is better' })).toBeVisible();
  await sure.getByText('8', { exact: true }).click();
  await expect(items).toHaveCount(whole);
});
