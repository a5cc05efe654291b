// A session of the plan: the timer by the test's own clock, a red light and what follows, a stop and the questions it brings.
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { again } from '#text/again.ts';
import { doIt as words } from '#text/do-it.ts';
import { plan } from '#text/plan.ts';
import { expectAccessible, expectFits } from './access.ts';
import { allAnswersOf, openAt } from './open-at.ts';
import { button, lineBox } from '../../scripts/walk/walk.ts';

const golfer = () =>
  allAnswersOf({ features: ['golf-rotate', 'agg-turn-trunk'] }, { kit: ['mat', 'chair'], pain: 2 });

/** Opens the plan and begins the session, by the keyboard. */
async function beginSession(page: Page) {
  await openAt(page, golfer(), 'plan');
  await page.getByRole('link', { name: plan.doItNow }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/do\/$/);
  await expect(page.getByText(words.number.replace('{number}', '1').replace('{count}', '4'))).toBeVisible();
}

async function answerPain(page: Page, pain: number) {
  await page.getByRole('radio', { name: String(pain), exact: true }).check();
  await button(page, words.light.save).click();
}

test('the timer runs, pauses and ends, and a red light changes the next session', async ({ page }) => {
  await page.clock.install();
  await page.setViewportSize({ width: 320, height: 640 });
  await beginSession(page);
  await expectFits(page);
  await expectAccessible(page);
  const timer = page.locator('.told');
  await expect(timer).toContainText(words.phases.ready);
  await button(page, words.start).click();
  await page.clock.runFor(9000);
  await expect(timer).toContainText(words.side.left);
  await button(page, words.pause).click();
  const said = await timer.textContent();
  await page.clock.runFor(60_000);
  await expect(timer).toHaveText(said ?? '');
  await button(page, words.goOn).click();
  await page.clock.runFor(90_000);
  await expect(page.getByRole('heading', { name: words.finished })).toBeVisible();
  await expectAccessible(page);
  await button(page, words.light.save).click();
  await expect(page.getByRole('alert')).toHaveText(words.light.missing);
  await answerPain(page, 7);
  for (const pain of [2, 4]) {
    await button(page, words.done).click();
    await answerPain(page, pain);
  }
  await button(page, words.skip).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.summary.title);
  await expect(page.getByText(words.lights.red)).toContainText(words.next.easier);
  await expect(page.getByText(words.lights.amber)).toContainText(words.next.none);
  await expectAccessible(page);
  // It stands in the log, though no pain was noted there yet.
  await page.getByRole('link', { name: words.summary.again }).click();
  await expect(page.getByText(again.sessions.one.split(',')[0] ?? '')).toBeVisible();
  // The next session begins with the easier way of what was red.
  await page.goto('do/');
  await expect(page.getByText(words.forms.easier)).toBeVisible();
});

test('the figure and the button that starts it share the screen of a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await beginSession(page);
  await expect(page.locator('.together svg')).toBeInViewport({ ratio: 1 });
  await expect(button(page, words.start)).toBeInViewport({ ratio: 1 });
});

test('the figure shows the side that the timer names, and what is red twice can be swapped', async ({
  page
}) => {
  await page.clock.install();
  await beginSession(page);
  const limbs = () =>
    page.locator('.together svg path').evaluateAll((all) => all.map((path) => path.getAttribute('d')).join());
  await expect(page.locator('.told')).toContainText(words.side.left);
  await expect(page.locator('.together svg')).toBeVisible();
  const onTheLeft = await limbs();
  while (!(await page.locator('.told').textContent())?.includes(words.side.right))
    await button(page, words.skipPhase).click();
  expect(await limbs()).not.toBe(onTheLeft);

  for (const session of [1, 2]) {
    await page.goto('do/');
    await button(page, words.done).click();
    await answerPain(page, 7);
    for (let left = 0; left < 3; left += 1) await button(page, words.skip).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.summary.title);
    const swap = page.getByRole('link', { name: words.swapIt });
    if (session === 1) await expect(swap).toHaveCount(0);
    else {
      await swap.click();
      await expect(page).toHaveURL(/\/check\/#plan$/);
      await expect(page.getByText('Swap it', { exact: false }).first()).toBeVisible();
    }
  }
});

test('a stop ends the session and asks the nerve questions at once', async ({ page }) => {
  await beginSession(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await button(page, words.start).click();
  // In sight while the timer runs, and the timer waits while it is answered.
  await expect(button(page, words.stop)).toBeInViewport({ ratio: 1 });
  await button(page, words.stop).click();
  await expectAccessible(page);
  await button(page, words.stopping.close).click();
  const waits = new RegExp(`^(${words.start}|${words.goOn})$`);
  await expect(page.getByRole('button', { name: waits })).toBeVisible();
  await expect(button(page, words.pause)).toHaveCount(0);
  await button(page, words.stop).click();
  await button(page, words.stopping.tingling).click();
  await expect(page).toHaveURL(/\/check\/#/);
  await expect(lineBox(page, 'gate-feeling')).toBeVisible();
  await page.goto('do/');
  await expect(page.getByText(words.notYet)).toBeVisible();
  await expectAccessible(page);
});

test('without a plan in the tab there is no session', async ({ page }) => {
  await page.goto('do/');
  await expect(page.getByText(words.notYet)).toBeVisible();
});
