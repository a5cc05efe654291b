// What the tab remembers, what it forgets, and what is not lost before the script has come.
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { buttons, session, who, you } from '#text/interview.ts';
import {
  unsureBox,
  untilNoneCounts,
  answerScreen,
  button,
  deskWorker,
  goOn,
  askedAs,
  lineBox,
  noneBox,
  openCheck,
  placeOf,
  walkTo
} from '../../scripts/walk/walk.ts';
import { watchRequests } from './watch.ts';

test.use({ viewport: { width: 390, height: 844 } });

/** What this tab keeps of the answers, without the scroll places the framework keeps beside it. */
const kept = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify(Object.entries(sessionStorage).filter(([key]) => !key.startsWith('sveltekit:')))
  );
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const age = (page: Page) => page.getByRole('textbox', { name: you.age });

test('a reload comes back to the same screen with the answers', async ({ page }) => {
  await openCheck(page);
  await walkTo(page, deskWorker, 'posture');
  await lineBox(page, 'sit-7h').check();
  const heading = await title(page).innerText();
  await page.reload();
  await expect(lineBox(page, 'sit-7h')).toBeChecked();
  await expect(title(page)).toHaveText(heading);
  expect(placeOf(page)).toBe('posture');
});

test('a reload of the first screen keeps the answers given after it', async ({ page }) => {
  await openCheck(page);
  await walkTo(page, deskWorker, 'you');
  await answerScreen(page, deskWorker);
  await goOn(page);
  for (const place of ['you', 'map', 'now-2', 'now-1']) {
    await button(page, buttons.back).click();
    await page.waitForURL(`**/#${place}`);
  }
  await page.reload();
  await expect(page.getByRole('radio', { name: who.me, exact: true })).toBeChecked();
  await expect(noneBox(page)).toBeChecked();
  await walkTo(page, deskWorker, 'you');
  await expect(age(page)).toHaveValue(deskWorker.age ?? '');
});

test('a look at the emergency page and back loses nothing', async ({ page }) => {
  await openCheck(page);
  await walkTo(page, deskWorker, 'you');
  await age(page).fill('46');
  await page.getByRole('banner').getByRole('link').last().click();
  await page.waitForURL('**/emergency/');
  await page.goBack();
  await expect(age(page)).toHaveValue('46');
});

test('Back after another page goes back one screen at a time, never round in a ring', async ({ page }) => {
  await openCheck(page);
  await walkTo(page, deskWorker, 'explain-try');
  await page.goto('emergency/');
  await page.goto('check/#explain-try');
  await expect(page).toHaveURL(/#explain-try$/);
  for (const place of ['explain-regions', 'explain-idea', 'aggravates']) {
    await button(page, buttons.back).click();
    await expect(page).toHaveURL(new RegExp(`#${place}$`));
  }
  // Forward again by "Next", and back by the history that this has made.
  await goOn(page);
  await button(page, buttons.back).click();
  await expect(page).toHaveURL(/#aggravates$/);
  await button(page, buttons.back).click();
  await expect(page).toHaveURL(/#posture$/);
});

test('a damaged memory starts clean and says so', async ({ page }) => {
  await openCheck(page);
  await walkTo(page, deskWorker, 'you');
  await page.evaluate(() => sessionStorage.setItem('backstory', '{"version":1,"answers":{"age":"old"}}'));
  await page.reload();
  await expect(page.getByRole('status').filter({ hasText: session.damaged })).toBeVisible();
  await expect(page.getByRole('radio', { name: who.me, exact: true })).not.toBeChecked();
  expect(placeOf(page)).toBe('now-1');
});

test('where the browser keeps nothing the way goes on and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('Storage is switched off.', 'SecurityError');
      }
    });
  });
  await openCheck(page);
  await expect(page.getByRole('status').filter({ hasText: session.blocked })).toBeVisible();
  await walkTo(page, deskWorker, 'you');
  await expect(title(page)).toBeVisible();
});

test('where nothing at all can be kept, every page still opens', async ({ page }) => {
  const seen = watchRequests(page);
  await page.addInitScript(() => {
    const blocked = () => {
      throw new DOMException('Storage is switched off.', 'SecurityError');
    };
    for (const name of ['sessionStorage', 'localStorage'])
      Object.defineProperty(window, name, { get: blocked });
  });
  for (const address of ['', 'do/', 'again/', 'hand-over/', 'clinic/', 'learn/']) {
    await page.goto(address);
    await expect(title(page)).toBeVisible();
  }
  expect(seen.complaints).toEqual([]);
});

test('Start over asks first, then erases all answers', async ({ page }) => {
  await openCheck(page);
  await walkTo(page, deskWorker, 'you');
  await button(page, buttons.startOver).click();
  await button(page, buttons.keep).click();
  await expect(page).toHaveURL(/#you$/);
  await button(page, buttons.startOver).click();
  await button(page, buttons.erase).click();
  await page.waitForURL('**/#now-1');
  await expect(title(page)).toBeFocused();
  expect(await kept(page)).not.toContain('chest-pressure');
  await expect(page.getByRole('radio', { name: who.me, exact: true })).not.toBeChecked();
  await page.goBack();
  await expect(page.getByRole('radio', { name: who.me, exact: true })).not.toBeChecked();
});

test('Leave this page erases all answers, and Back does not show them', async ({ page }) => {
  await openCheck(page);
  await walkTo(page, deskWorker, 'you');
  await age(page).fill('46');
  await button(page, buttons.leave).click();
  await page.waitForURL('**/away.html');
  expect(await kept(page)).not.toContain('chest-pressure');
  await page.goBack();
  await page.waitForURL('**/check/#now-1');
  await expect(page.getByRole('radio', { name: who.me, exact: true })).not.toBeChecked();
  expect(await kept(page)).not.toContain('46');
});

test.describe('before the script has come', () => {
  /** Holds back every script until released. */
  async function holdScripts(page: Page) {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*.js', async (route) => {
      await released;
      await route.continue();
    });
    return () => release();
  }

  test('several ticks survive, each of them, and "not sure" too', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto('check/', { waitUntil: 'commit' });
    for (const id of ['chest-pressure', 'new-breathless', 'faint-or-collapse'])
      await page.getByText(askedAs(id), { exact: true }).first().click();
    await unsureBox(page, 'sweaty-sick-with-pain').check();
    await page.getByText(askedAs('new-breathless'), { exact: true }).first().click();
    release();
    await page.waitForURL(/#/);
    await expect(lineBox(page, 'chest-pressure')).toBeChecked();
    await expect(lineBox(page, 'faint-or-collapse')).toBeChecked();
    await expect(unsureBox(page, 'sweaty-sick-with-pain')).toBeChecked();
    await expect(lineBox(page, 'new-breathless'), 'ticked, and taken back').not.toBeChecked();
    await expect.poll(() => kept(page)).toMatch(/sweaty-sick-with-pain\W+unsure/);
    expect(await kept(page)).toMatch(/faint-or-collapse\W+yes/);
  });

  test('a tick and the choice of who survive', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto('check/', { waitUntil: 'commit' });
    await page.getByText(who['with-me'], { exact: true }).click();
    await page.getByText(askedAs('chest-pressure'), { exact: true }).first().click();
    release();
    await page.waitForURL(/#/);
    await expect(page.getByRole('radio', { name: who['with-me'] })).toBeChecked();
    await expect(lineBox(page, 'chest-pressure')).toBeChecked();
    await goOn(page);
    expect(placeOf(page)).toBe('care');
  });

  test('Next sends no answer anywhere, and "none of these" goes on once the script is there', async ({
    page
  }) => {
    const release = await holdScripts(page);
    await page.goto('check/', { waitUntil: 'commit' });
    await page.getByText(who.me, { exact: true }).click();
    await noneBox(page).check();
    await button(page, buttons.next).click();
    release();
    await page.waitForURL('**/#now-2');
    expect(new URL(page.url()).search).toBe('');
    await expect(noneBox(page)).not.toBeChecked();
    await untilNoneCounts(page);
    await button(page, buttons.back).click();
    await expect(noneBox(page)).toBeChecked();
  });
});
