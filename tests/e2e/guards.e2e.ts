// The guards of the short way: "none of these" is one tap, and no list is passed unseen.
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { features } from '#text/features.ts';
import { buttons, lists, screens, session, who } from '#text/interview.ts';
import { readBack } from '#text/interview-later.ts';
import { axialCriteria, gates, signs } from '#text/signs.ts';
import {
  answerScreen,
  button,
  deskWorker,
  goOn,
  lineBox,
  noneBox,
  openCheck,
  placeOf,
  unsureBox,
  untilNoneCounts,
  walkTo,
  type Person
} from '../../scripts/walk/walk.ts';
import { allAnswersOf, openAt } from './open-at.ts';

test.use({ viewport: { width: 390, height: 844 } });

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const chooseMe = (page: Page) => page.getByText(who.me, { exact: true }).click();

/** Two taps at one place, as a thumb that bounces. */
async function tapTwice(page: Page) {
  const box = await noneBox(page).boundingBox();
  if (!box) throw new Error('None of these is not on the screen.');
  const at = [box.x + box.width / 2, box.y + box.height / 2] as const;
  await page.mouse.click(...at);
  await page.waitForTimeout(120);
  await page.mouse.click(...at);
}

test('two taps pass one list, on every list of the way, and tick nothing on the next', async ({ page }) => {
  test.slow();
  await openCheck(page);
  await chooseMe(page);
  const passed: string[] = [];
  while (placeOf(page) !== 'read-back') {
    const place = placeOf(page);
    if ((await page.locator('.line').count()) === 0) {
      await answerScreen(page, deskWorker);
      await goOn(page);
      continue;
    }
    // Slow enough not to be told that it was quick.
    await page.waitForTimeout(300 * (await page.locator('.line').count()) + 150);
    await noneBox(page).scrollIntoViewIfNeeded();
    await tapTwice(page);
    await expect.poll(() => placeOf(page)).not.toBe(place);
    const next = placeOf(page);
    await page.waitForTimeout(300);
    expect(placeOf(page)).toBe(next);
    // Where it met "start over", that only asks.
    await page.keyboard.press('Escape');
    await expect(page.locator('form input[type="checkbox"]:checked')).toHaveCount(0);
    expect(passed).not.toContain(next);
    passed.push(place);
  }
  expect(passed.length).toBeGreaterThan(8);
});

test('within 400 ms it does nothing, and after them one tap goes on, also with the keyboard', async ({
  page
}) => {
  await openCheck(page);
  await chooseMe(page);
  await untilNoneCounts(page);
  await noneBox(page).focus();
  // The next list is tapped as soon as it is in the page.
  await page.evaluate(() => {
    new MutationObserver((_changes, watch) => {
      const none = document.querySelector<HTMLInputElement>('input[name="none"]');
      if (!none || document.getElementById('title')?.textContent === document.body.dataset['before']) return;
      watch.disconnect();
      none.click();
      document.body.dataset['tapped'] = String(none.checked);
    }).observe(document.body, { childList: true, subtree: true });
    document.body.dataset['before'] = document.getElementById('title')?.textContent ?? '';
  });
  await page.keyboard.press('Space');
  await page.waitForURL('**/#now-2');
  await expect.poll(() => page.evaluate(() => document.body.dataset['tapped'])).toBe('false');
  await expect(noneBox(page)).not.toBeChecked();
  expect(placeOf(page)).toBe('now-2');
  await expect(title(page)).toBeFocused();
  await goOn(page);
  expect(placeOf(page)).toBe('map');
});

test('while the last line was never in view, a tap shows it and says it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 420 });
  await openCheck(page);
  await chooseMe(page);
  await page.evaluate(() => window.scrollTo(0, 0));
  await untilNoneCounts(page);
  await noneBox(page).evaluate((box: HTMLInputElement) => box.click());
  const last = page.locator('.line').last();
  await expect(page.getByRole('group').getByRole('status')).toHaveText(
    await last.locator('label').first().innerText()
  );
  await expect(last).toBeInViewport();
  await expect(noneBox(page)).not.toBeChecked();
  expect(placeOf(page)).toBe('now-1');
  await noneBox(page).click();
  await page.waitForURL('**/#now-2');
});

test('the first screen waits for who it is for; a tick leaves "Next" as the way on', async ({ page }) => {
  await openCheck(page);
  await expect(page.getByRole('checkbox', { name: lists.noneNow, exact: true })).toBeVisible();
  await untilNoneCounts(page);
  await noneBox(page).click();
  await expect(page.getByRole('alert')).toHaveText(who.missing);
  expect(placeOf(page)).toBe('now-1');
  await chooseMe(page);
  await unsureBox(page, 'new-breathless').check();
  await expect(noneBox(page)).toHaveCount(0);
  await unsureBox(page, 'new-breathless').uncheck();
  await untilNoneCounts(page);
  await noneBox(page).click();
  await page.waitForURL('**/#now-2');
  await button(page, buttons.back).click();
  await page.waitForURL('**/#now-1');
  await expect(noneBox(page)).toBeChecked();
  await goOn(page);
  expect(placeOf(page)).toBe('now-2');
});

test('what was denied is read back, changed, read back again, and kept', async ({ page }) => {
  await openAt(page, allAnswersOf({}, { confirmed: [], features: {} }), 'read-back');
  await expect(title(page)).toHaveText(screens['read-back'].title);
  await expect(page.locator('li', { hasText: readBack['ctx-anticoagulant'] })).toBeVisible();
  await button(page, `${buttons.change} ${readBack['saddle-numb']}`).click();
  await page.waitForURL('**/#nerves-saddle');
  await expect(title(page)).toBeFocused();
  await expect(noneBox(page)).toBeChecked();
  await goOn(page);
  expect(placeOf(page)).toBe('read-back');
  await button(page, `${buttons.change} ${readBack['ctx-anticoagulant']}`).click();
  await page.waitForURL('**/#conditions');
  await lineBox(page, 'ctx-anticoagulant').check();
  await button(page, buttons.done).click();
  await page.waitForURL('**/#read-back');
  await expect(page.locator('li', { hasText: readBack['ctx-anticoagulant'] })).toHaveCount(0);
  await goOn(page);
  expect(placeOf(page)).toBe('posture');
  await page.reload();
  await expect(title(page)).toHaveText(screens.posture.stem);
});

test('three lists passed faster than anybody reads are shown again, once', async ({ page }) => {
  await openAt(page, { ...allAnswersOf({}, { confirmed: [] }), lines: {}, features: {} }, 'now-1');
  await chooseMe(page);
  // Read slowly: none of these two counts.
  for (const next of ['now-2', 'map']) {
    await page.waitForTimeout(1600);
    await noneBox(page).click();
    await page.waitForURL(`**/#${next}`);
  }
  while ((await page.locator('.line').count()) === 0) await goOn(page);
  const first = placeOf(page);
  const quick: string[] = [];
  for (let at = 0; at < 3; at += 1) {
    quick.push(placeOf(page));
    await page.waitForTimeout(450);
    await noneBox(page).click();
    if (at < 2) await page.waitForURL((url) => url.hash !== `#${quick.at(-1) ?? ''}`);
  }
  await page.waitForURL(`**/#${first}`);
  await expect(page.getByText(session.quick)).toBeVisible();
  await expect(noneBox(page)).not.toBeChecked();
  for (const place of quick) {
    expect(placeOf(page)).toBe(place);
    await expect(noneBox(page)).not.toBeChecked();
    await page.waitForTimeout(450);
    await noneBox(page).click();
    await page.waitForURL((url) => url.hash !== `#${place}`);
  }
  await expect(page.getByText(session.quick)).toHaveCount(0);
  expect(quick).not.toContain(placeOf(page));
});

test('large text on a narrow phone: "not sure" and its line stay within the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await openCheck(page);
  await page.evaluate(() => (document.documentElement.style.fontSize = '225%'));
  const unsure = unsureBox(page, 'chest-pressure');
  await unsure.check();
  const box = await unsure.locator('xpath=ancestor::label').boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
  const lines = await page
    .locator('.line')
    .evaluateAll((all) => all.map((line) => line.scrollWidth - line.clientWidth));
  expect(Math.max(...lines)).toBeLessThanOrEqual(0);
});

test('before the script has come: ticked then, it goes on when it is there', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resume) => (release = () => resume()));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('check/', { waitUntil: 'commit' });
  await chooseMe(page);
  await noneBox(page).check();
  expect(placeOf(page)).toBe('now-1');
  release();
  await page.waitForURL('**/#now-2');
  await walkTo(page, deskWorker, 'you');
});

test('every line stands beneath its own question, on all screens of the way', async ({ page }) => {
  test.setTimeout(240_000);
  const words: Readonly<Record<string, { readonly label: string; readonly stem?: string }>> = {
    ...features,
    ...signs,
    ...gates,
    ...axialCriteria
  };
  const knot: Person = {
    age: '33',
    zones: ['blade-inner-left'],
    began: 'months-3-12',
    yes: ['sit-7h', 'static', 'agg-arm-load', 'pain-new-or-worse']
  };
  await openCheck(page);
  let several = 0;
  await walkTo(page, knot, 'explain-idea', {
    onArrival: async (place) => {
      if (place === 'explain-idea') return;
      // Words that come late have come.
      await page.locator('#answers').locator('button, input').first().waitFor();
      await page.waitForTimeout(300);
      const heads = await page.locator('form .line').evaluateAll((lines) =>
        lines.map((line) => {
          const group = line.closest('[role="group"]');
          const heading = document.getElementById(group?.getAttribute('aria-labelledby') ?? '');
          const note = document.getElementById(group?.getAttribute('aria-describedby') ?? '');
          const id = line.querySelector('input')?.name ?? '';
          return { id, said: [note?.innerText, heading?.innerText].filter(Boolean).join(' ') };
        })
      );
      for (const { id, said } of heads) {
        const stem = words[id]?.stem;
        if (stem !== undefined) expect(said, id).toBe(stem);
      }
      const titles = await page.locator('form :is(h1, h2)').allInnerTexts();
      for (const [at, text] of titles.entries()) expect(text).not.toBe(titles[at - 1]);
      several += Number(titles.length > 1);
    }
  });
  expect(several).toBeGreaterThan(5);
});
