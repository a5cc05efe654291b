// A movement beside a check: still until asked, moves, pauses, and steps where motion is not wanted.
import { expect, test } from '@playwright/test';
import { figure } from '#text/figure.ts';
import { deskWorker, openCheck, walkTo } from '../../scripts/walk/walk.ts';

test('a figure moves when asked, stops when asked, and steps without motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openCheck(page);
  await walkTo(page, deskWorker, 'checks');
  const check = page.locator('details.card').first();
  await check.locator('summary').click();
  const picture = check.getByRole('img').first();
  await picture.scrollIntoViewIfNeeded();
  const drawn = () => picture.innerHTML();
  const name = (word: string) => check.getByRole('button', { name: word, exact: true });

  const first = await drawn();
  await name(figure.play).click();
  await expect.poll(drawn).not.toBe(first);
  await name(figure.pause).click();
  await expect(name(figure.play)).toBeVisible();
  const paused = await drawn();
  // Two drawn frames later nothing has moved.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await drawn()).toBe(paused);

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(name(figure.play)).toBeHidden();
  const still = await drawn();
  await name(figure.next).click();
  await expect.poll(drawn).not.toBe(still);
  await name(figure.mirror).click();
  await expect(name(figure.mirror)).toHaveAttribute('aria-pressed', 'true');
});
