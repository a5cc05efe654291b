// A session of the plan: what follows from how it felt, a red light that ends it, and a stop and the questions it brings.
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { again } from '#text/again.ts';
import { doIt as words } from '#text/do-it.ts';
import { plan } from '#text/plan.ts';
import { recordKey } from '#keep/device/is-remembered.ts';
import { say, sayList } from '#ui/say.ts';
import { expectAccessible, expectFits } from './access.ts';
import { allAnswersOf, openAt } from './open-at.ts';
import { button, lineBox } from '../../scripts/walk/walk.ts';

const golfer = (more: Parameters<typeof allAnswersOf>[1] = {}) =>
  allAnswersOf({ features: ['golf-rotate', 'agg-turn-trunk'] }, { kit: ['mat', 'chair'], pain: 2, ...more });

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const exerciseNumber = (page: Page, number: number, count: number) =>
  page.getByText(say(words.number, { number, count }), { exact: true });

/** Opens the plan and begins the session, by the keyboard. */
async function beginSession(page: Page, answers = golfer()) {
  await openAt(page, answers, 'plan');
  await page.getByRole('link', { name: plan.doItNow }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/do\/$/);
  await expect(exerciseNumber(page, 1, 4)).toBeVisible();
}

async function answerPain(page: Page, pain: number) {
  await page.getByRole('radio', { name: String(pain), exact: true }).check();
  await page
    .getByRole('button', { name: new RegExp(`^(${words.light.save}|${words.light.saveRed})$`) })
    .click();
}
/** Ends the exercise that is led with this pain. */
async function endWith(page: Page, pain: number) {
  await button(page, words.done).click();
  await answerPain(page, pain);
}

/** The sessions in the log, each as the lights of its items. */
const lights = (page: Page) =>
  page.evaluate((key) => {
    const record = JSON.parse(sessionStorage.getItem(key) ?? '{}') as {
      diary: { sessions: { items: { light: string }[] }[] };
    };
    return record.diary.sessions.map(({ items }) => items.map(({ light }) => light).join(' '));
  }, recordKey);

/** So many hours later, as far as the log is concerned. */
const hoursLater = (page: Page, hours: number) =>
  page.evaluate(
    ([key, ms]) => {
      const text = sessionStorage.getItem(key) ?? '';
      const earlier = text.replace(
        /"at": "([^"]+)"/g,
        (_, at: string) => `"at": "${new Date(Date.parse(at) - ms).toISOString()}"`
      );
      sessionStorage.setItem(key, earlier);
    },
    [recordKey, hours * 3_600_000] as const
  );

/** Whether anything on the page leads on to an exercise. */
async function expectNothingLed(page: Page) {
  for (const name of [words.start, words.goOn, words.done, words.skip])
    await expect(button(page, name)).toHaveCount(0);
  await expect(page.locator('.together, ol, .timer')).toHaveCount(0);
}

test('the timer runs, pauses and ends, and the end says what follows', async ({ page }) => {
  await page.clock.install();
  await page.setViewportSize({ width: 320, height: 640 });
  await beginSession(page);
  await expectFits(page);
  await expectAccessible(page);
  const told = page.locator('.told');
  await button(page, words.start).click();
  await expect(told).toContainText(words.phases.ready);
  await expectAccessible(page);
  await page.clock.runFor(16_000);
  await expect(told).toContainText(words.side.left);
  await button(page, words.pause).click();
  await expect(button(page, words.goOn)).toBeFocused();
  await expectFits(page);
  await expectAccessible(page);
  const said = await told.textContent();
  await page.clock.runFor(60_000);
  await expect(told).toHaveText(said ?? '');
  await button(page, words.goOn).click();
  await page.clock.runFor(180_000);
  await expect(page.getByRole('heading', { name: words.finished })).toBeVisible();
  await expectAccessible(page);
  await button(page, words.light.save).click();
  await expect(page.getByRole('alert')).toHaveText(words.light.missing);
  await answerPain(page, 2);
  for (const pain of [4, 1]) await endWith(page, pain);
  await button(page, words.skip).click();
  await expect(title(page)).toHaveText(words.summary.title);
  await expect(page.getByText(words.lights.green).first()).toContainText(words.next.none);
  await expect(page.getByText(words.lights.amber)).toContainText(words.next.none);
  await expectAccessible(page);
  // It stands in the log, though no pain was noted there yet.
  await page.getByRole('link', { name: words.summary.again }).click();
  await expect(page.getByText(again.sessions.one.split(',')[0] ?? '')).toBeVisible();
});

test('red ends the session at once, and a later visit does not begin as if nothing had happened', async ({
  page
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await beginSession(page);
  await endWith(page, 3);
  const name = (await title(page).textContent()) ?? '';
  await endWith(page, 7);
  await expect(title(page)).toHaveText(words.red.title);
  await expect(title(page)).toBeFocused();
  await expectNothingLed(page);
  // What follows is said once, and it agrees with the plan.
  await expect(page.getByText(/one or two days/)).toHaveCount(1);
  await expect(page.getByText(words.next.easier)).toBeVisible();
  await expect(page.getByText(words.red.bladder)).toBeVisible();
  await expect(page.locator('main').locator('a[href$="/emergency/"]')).toBeVisible();
  await expect(page.locator('main').getByRole('link', { name: words.backToPlan })).toBeVisible();
  await expectFits(page);
  await expectAccessible(page);
  expect(await lights(page)).toEqual(['green red skipped skipped']);

  // Looking for more wrong leads to the reasons to stop, and back here, never on.
  await button(page, words.red.feel).click();
  await expect(page.getByRole('heading', { name: words.stopping.title })).toBeFocused();
  await expectAccessible(page);
  await button(page, words.red.back).click();
  await expectNothingLed(page);

  for (const [hours, isSettled] of [
    [0, false],
    [20, true]
  ] as const) {
    await hoursLater(page, hours);
    await page.reload();
    await expect(title(page)).toHaveText(words.early.title);
    await expect(page.getByText(say(words.early.leftOut, { titles: sayList([name]) }))).toBeVisible();
    await expectNothingLed(page);
    await expectAccessible(page);
    await button(page, isSettled ? words.early.yes : words.early.no).click();
    await expect(title(page)).toBeFocused();
    if (!isSettled) {
      await expect(title(page)).toHaveText(words.early.restTitle);
      await expectNothingLed(page);
    }
  }
  // The other three, without what was red.
  for (const number of [1, 2, 3]) {
    await expect(exerciseNumber(page, number, 3)).toBeVisible();
    await expect(title(page)).not.toHaveText(name);
    await button(page, words.skip).click();
  }
  await expect(title(page)).toHaveText(words.summary.title);

  // More than a day later it comes back, in its easier way.
  await hoursLater(page, 5);
  await page.reload();
  await expect(exerciseNumber(page, 1, 4)).toBeVisible();
  await button(page, words.skip).click();
  await expect(title(page)).toHaveText(name);
  await expect(page.getByText(words.forms.easier)).toBeVisible();
  // After red nothing above it is at hand.
  await expect(page.getByText(words.formsTitle)).toHaveCount(0);
});

test('where usual pain is 4 or more, red is the change, and pain that stayed for a day is red', async ({
  page
}) => {
  await beginSession(page, golfer({ pain: 5 }));
  await endWith(page, 7);
  await expect(exerciseNumber(page, 2, 4)).toBeVisible();
  await endWith(page, 8);
  await expect(title(page)).toHaveText(words.red.title);
  await expectNothingLed(page);
});

test('all that is in the plan may rest, and that is said kindly', async ({ page }) => {
  await beginSession(page);
  await endWith(page, 7);
  await expect(title(page)).toHaveText(words.red.title);
  // As if every item had been red today.
  await page.evaluate((key) => {
    const text = sessionStorage.getItem(key) ?? '';
    sessionStorage.setItem(key, text.replaceAll('"skipped"', '"red"'));
  }, recordKey);
  await page.reload();
  await expect(page.getByText(words.early.rest)).toBeVisible();
  await expectNothingLed(page);
  await expectAccessible(page);
});

test('strong pain has a question of its own, and is red whatever the number', async ({ page }) => {
  await page.clock.install();
  await beginSession(page);
  await button(page, words.start).click();
  await button(page, words.stop).click();
  await button(page, words.stopping.pain).click();
  await expect(page.getByRole('heading', { name: words.howStrong })).toBeFocused();
  await expect(page.getByRole('heading', { name: words.finished })).toHaveCount(0);
  // Told by mistake, it is taken back.
  await button(page, words.stop).click();
  await button(page, words.stopping.close).click();
  await button(page, words.done).click();
  await expect(page.getByRole('heading', { name: words.finished })).toBeVisible();
  await button(page, words.stop).click();
  await button(page, words.stopping.pain).click();
  await answerPain(page, 3);
  await expect(title(page)).toHaveText(words.red.title);
  await expectNothingLed(page);
});

test('a danger sign felt after red shuts the plan, and the log says stopped', async ({ page }) => {
  await beginSession(page);
  await endWith(page, 9);
  await button(page, words.red.feel).click();
  await button(page, words.stopping.tingling).click();
  await expect(page).toHaveURL(/\/check\/#/);
  await expect(lineBox(page, 'gate-feeling')).toBeVisible();
  expect(await lights(page)).toEqual(['stopped skipped skipped skipped']);
  await page.goto('do/');
  await expect(page.getByText(words.notYet)).toBeVisible();
});

test('the figure shows the side that the timer names, and what is red twice can be swapped', async ({
  page
}) => {
  await page.clock.install();
  await beginSession(page);
  const limbs = () =>
    page.locator('.figure svg path').evaluateAll((all) => all.map((path) => path.getAttribute('d')).join());
  await button(page, words.start).click();
  await button(page, words.pause).click();
  await expect(page.locator('.told')).toContainText(words.side.left);
  await expect(page.locator('.figure svg')).toBeVisible();
  const onTheLeft = await limbs();
  while (!(await page.locator('.told').textContent())?.includes(words.side.right))
    await button(page, words.skipPhase).click();
  expect(await limbs()).not.toBe(onTheLeft);

  for (const session of [1, 2]) {
    await page.goto('do/');
    await endWith(page, 7);
    await expect(title(page)).toHaveText(words.red.title);
    const swap = page.getByRole('link', { name: words.swapIt });
    if (session === 1) await expect(swap).toHaveCount(0);
    else {
      await swap.click();
      await expect(page).toHaveURL(/\/check\/#plan$/);
      await expect(page.getByText('Swap it', { exact: false }).first()).toBeVisible();
    }
    await hoursLater(page, 25);
  }
});

test('easier and harder are at hand, and harder is not where a caution holds it back', async ({ page }) => {
  await beginSession(page);
  const harder = button(page, words.take.harder);
  await button(page, words.take.easier).click();
  await expect(button(page, words.take.easier)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(words.forms.easier).first()).toBeVisible();
  await harder.click();
  await expect(page.getByText(words.forms.harder).first()).toBeVisible();
  await expect(page.getByText(words.forms.easier)).toHaveCount(0);
  await harder.click();
  await expect(page.locator('.notice')).toHaveCount(0);
  await expect(harder).toBeFocused();

  const careful = await page.context().newPage();
  const features = ['golf-rotate', 'agg-turn-trunk'];
  const bendy = allAnswersOf(
    { features, lines: { 'caution-hypermobile': 'yes' } },
    { kit: ['mat', 'chair'], pain: 2 }
  );
  await openAt(careful, bendy, 'plan');
  await careful.goto('do/');
  await expect(button(careful, words.skip)).toBeVisible();
  await expect(button(careful, words.take.harder)).toHaveCount(0);
});

test('a habit has no timer, no sides and nothing to play', async ({ page }) => {
  await beginSession(page);
  for (let passed = 0; passed < 3; passed += 1) await button(page, words.skip).click();
  await expect(page.getByText(words.noTimer)).toBeVisible();
  await expect(button(page, words.start)).toHaveCount(0);
  await expect(page.locator('.figure button')).toHaveCount(0);
  await expect(button(page, words.done)).toBeInViewport({ ratio: 1 });
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
  await expect(button(page, words.goOn)).toBeVisible();
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
