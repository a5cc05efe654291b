// The player for whoever hears it, for a phone that goes dark or is muted by its browser, and for a page that is translated.
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { doIt as words } from '#text/do-it.ts';
import { items } from '#text/items.ts';
import { translatePage } from './translator.ts';
import { allAnswersOf, openAt } from './open-at.ts';
import { button } from '../../scripts/walk/walk.ts';

const golfer = () =>
  allAnswersOf({ features: ['golf-rotate', 'agg-turn-trunk'] }, { kit: ['mat', 'chair'], pain: 2 });

/** The player at its first exercise. */
async function openPlayer(page: Page) {
  await openAt(page, golfer(), 'plan');
  await page.goto('do/');
  await expect(button(page, words.start)).toBeVisible();
}
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
/** What is read out of the timer. */
const said = (page: Page) => page.locator('.timer').getByRole('status');
const press = async (page: Page, name: string) => {
  await button(page, name).focus();
  await page.keyboard.press('Enter');
};

test('every stage begins at its heading, and none is entered in silence', async ({ page }) => {
  await page.clock.install();
  await openPlayer(page);
  await expect(heading(page, words.doing)).not.toBeFocused();
  await press(page, words.stop);
  await expect(heading(page, words.stopping.title)).toBeFocused();
  await press(page, words.stopping.close);
  await expect(heading(page, words.doing)).toBeFocused();
  await press(page, words.done);
  await expect(heading(page, words.finished)).toBeFocused();
  await press(page, words.stop);
  await expect(heading(page, words.stopping.title)).toBeFocused();
  await press(page, words.stopping.pain);
  await expect(heading(page, words.finished)).toBeFocused();
});

test('a timer that ends by itself leads to the question', async ({ page }) => {
  await page.clock.install();
  await openPlayer(page);
  await press(page, words.start);
  await page.clock.fastForward(600_000);
  await expect(heading(page, words.finished)).toBeFocused();
});

test('the timer says what begins and how long it takes, and its number can be read', async ({ page }) => {
  await page.clock.install();
  await openPlayer(page);
  // The region is there before it says anything.
  await expect(said(page)).toHaveCount(1);
  await expect(said(page)).toHaveText('');
  const first = (await page.locator('.told').textContent()) ?? '';
  await press(page, words.start);
  await expect(said(page)).toHaveText(`${first}, 8 seconds`);
  await press(page, words.more);
  await expect(said(page)).toHaveText(/^1[5-8] seconds left$/);
  await press(page, words.pause);
  await press(page, words.goOn);
  await expect(said(page)).toHaveText(/^Get ready, .*, 1[0-8] seconds left$/);
  await press(page, words.skipPhase);
  await expect(said(page)).toHaveText(/^(Hold|Move slowly), .*, \d+ seconds$/);
  const number = page.locator('.seconds');
  expect(await number.evaluate((node) => node.closest('[aria-hidden], [aria-live], [role]'))).toBeNull();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  // Once a second is not read out: the region says the change, and then nothing.
  const change = await said(page).textContent();
  await page.clock.runFor(2000);
  await expect(said(page)).toHaveText(change ?? '');
});

test('how to do it comes before the timer', async ({ page }) => {
  await openPlayer(page);
  const order = await page.evaluate(() => {
    const summary = document.querySelector('summary');
    const timer = document.querySelector('.timer');
    return summary && timer ? summary.compareDocumentPosition(timer) : 0;
  });
  expect(order & 4).toBe(4);
});

test('the screen is kept on again when the page comes back to the front', async ({ page }) => {
  await page.addInitScript(() => {
    const counts = { asked: 0, released: 0 };
    Object.assign(window, { counts });
    const request = () => {
      counts.asked += 1;
      return Promise.resolve({
        release: () => {
          counts.released += 1;
          return Promise.resolve();
        }
      });
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  const counts = () => page.evaluate(() => (window as unknown as { counts: unknown }).counts);
  const turn = (state: 'hidden' | 'visible') =>
    page.evaluate((now) => {
      Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await openPlayer(page);
  expect(await counts()).toEqual({ asked: 0, released: 0 });
  await button(page, words.start).click();
  expect(await counts()).toEqual({ asked: 1, released: 0 });
  await turn('hidden');
  expect(await counts()).toEqual({ asked: 1, released: 0 });
  await turn('visible');
  expect(await counts()).toEqual({ asked: 2, released: 0 });
  await button(page, words.pause).click();
  expect(await counts()).toEqual({ asked: 2, released: 1 });
  await turn('hidden');
  await turn('visible');
  expect(await counts()).toEqual({ asked: 2, released: 1 });
});

test('sound is made and woken inside a tap, never by the clock', async ({ page }) => {
  await page.addInitScript(() => {
    const log: string[] = [];
    let isTap = false;
    for (const type of ['click', 'change']) {
      addEventListener(type, () => (isTap = true), true);
      addEventListener(type, () => (isTap = false));
    }
    class FakeAudio {
      state = 'suspended';
      currentTime = 0;
      destination = {};
      constructor() {
        log.push(isTap ? 'made in a tap' : 'made by the clock');
      }
      resume() {
        if (isTap) this.state = 'running';
        log.push(isTap ? 'woken in a tap' : 'woken by the clock');
        return Promise.resolve();
      }
      close() {
        return Promise.resolve();
      }
      createOscillator() {
        const node = { frequency: {}, connect: () => node, start: () => log.push('sounded'), stop: () => 0 };
        return node;
      }
      createGain() {
        const node = { gain: {}, connect: () => node };
        return node;
      }
      /** As a call that comes in does. */
      interrupt() {
        this.state = 'interrupted';
      }
    }
    Object.assign(window, { AudioContext: FakeAudio, log });
  });
  const log = () => page.evaluate(() => (window as unknown as { log: string[] }).log);
  await page.clock.install();
  await openPlayer(page);
  await page.getByRole('checkbox', { name: words.sound }).check();
  expect(await log()).toEqual(['made in a tap', 'woken in a tap']);
  await button(page, words.start).click();
  await page.clock.runFor(9000);
  expect(await log()).toEqual(['made in a tap', 'woken in a tap', 'sounded']);
  // Whoever stops and comes back finds the sound as it was.
  await button(page, words.stop).click();
  await button(page, words.stopping.close).click();
  await expect(page.getByRole('checkbox', { name: words.sound })).toBeChecked();
  await button(page, words.goOn).click();
  expect((await log()).slice(-2)).toEqual(['made in a tap', 'woken in a tap']);
});

test('a page translator does not freeze the timer', async ({ page }) => {
  await page.clock.install();
  await openPlayer(page);
  await translatePage(page);
  const told = (await page.locator('.told').textContent()) ?? '';
  await button(page, words.start).click();
  await page.clock.runFor(3000);
  await expect(page.locator('.seconds')).toHaveText('5');
  await expect(button(page, words.pause)).toBeVisible();
  await expect(button(page, words.start)).toHaveCount(0);
  await page.clock.runFor(6000);
  await expect(page.locator('.told')).not.toHaveText(told);
  await expect(page.locator('.told')).toHaveText(/^(Hold|Move slowly)/);
  await button(page, words.done).click();
  await page.getByRole('radio', { name: '2', exact: true }).check();
  await expect(page.getByText(words.lights.green)).toBeVisible();
  await page.getByRole('radio', { name: '8', exact: true }).check();
  await expect(page.getByText(words.lights.red)).toBeVisible();
  await expect(page.getByText(words.lights.green)).toHaveCount(0);
});

test('the next exercise is one whole screen of its own under a page translator', async ({ page }) => {
  await openPlayer(page);
  await translatePage(page);
  const steps = await page.locator('ol').first().textContent();
  await button(page, words.skip).click();
  await expect(page.locator('ol').first()).not.toHaveText(steps ?? '');
  const all: readonly { readonly steps: readonly string[] }[] = Object.values(items);
  const now = await page.locator('ol').first().textContent();
  expect(all.map((item) => item.steps.join(''))).toContain(now);
});
