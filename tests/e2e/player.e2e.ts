// The player for whoever hears it, for a phone that goes dark or is muted by its browser, and for a page that is translated.
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { doIt as words } from '#text/do-it.ts';
import { items } from '#text/items.ts';
import { translatePage } from './translator.ts';
import { allAnswersOf, openAt } from './open-at.ts';
import { button } from '../../scripts/walk/walk.ts';
import { say } from '#ui/say.ts';

const golfer = () =>
  allAnswersOf({ features: ['golf-rotate', 'agg-turn-trunk'] }, { kit: ['mat', 'chair'], pain: 2 });

/** The player at its first exercise. */
async function openPlayer(page: Page) {
  await openAt(page, golfer(), 'plan');
  await page.goto('do/');
  await expect(button(page, words.start)).toBeVisible();
}
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
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
  await expect(heading(page, words.howStrong)).toBeFocused();
});

test('a timer that ends by itself leads to the question', async ({ page }) => {
  await page.clock.install();
  await openPlayer(page);
  await press(page, words.start);
  await page.clock.runFor(190_000);
  await expect(heading(page, words.finished)).toBeFocused();
});

test('the timer says what begins and how long it takes, and its number can be read', async ({ page }) => {
  await page.clock.install();
  await openPlayer(page);
  await press(page, words.start);
  await expect(button(page, words.pause)).toBeFocused();
  const region = page.locator('dialog').getByRole('status');
  await expect(region).toHaveText(/^Get ready\. 15 seconds\. Left side\. .*Pause.*Stop\.$/);
  const number = page.locator('.seconds');
  expect(await number.evaluate((node) => node.closest('[aria-hidden], [aria-live], [role]'))).toBeNull();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await page.clock.runFor(16_000);
  await expect(region).toHaveText(/^Move slowly\. 72 seconds\. 6 times\. Left side\.$/);
  // Once a second is not read out: the region says the change, and then nothing.
  await page.clock.runFor(2000);
  await expect(region).toHaveText(/^Move slowly\. 72 seconds/);
  // Near the end it is said once, for whoever has shut eyes.
  await page.clock.runFor(65_000);
  await expect(region).toHaveText('5 seconds left.');
  await press(page, words.pause);
  const paused = page.locator('main').getByRole('status').filter({ hasText: words.spoken.paused });
  await expect(paused).toHaveText(/^Paused\. Move slowly, .*\. \d seconds? left\.$/);
  await press(page, words.more);
  await expect(page.getByText(/^1\d seconds left\.$/)).toBeAttached();
  await press(page, words.skipPhase);
  await expect(page.getByText('Change side. 20 seconds. Right side.')).toBeAttached();
  await press(page, words.goOn);
  await expect(region).toHaveText(/^Change side, right side\. \d+ seconds left\.$/);
});

test('which exercise it is, and how to do it, come before the buttons, and open', async ({ page }) => {
  await openPlayer(page);
  await expect(page.getByText(say(words.number, { number: 1, count: 4 }), { exact: true })).toBeVisible();
  await expect(page.locator('ol').first()).toBeVisible();
  const order = await page.evaluate((start) => {
    const steps = document.querySelector('ol');
    const button = [...document.querySelectorAll('button')].find((each) => each.textContent.trim() === start);
    return steps && button ? steps.compareDocumentPosition(button) : 0;
  }, words.start);
  expect(order & 4).toBe(4);
});

const phones = [
  [320, 568],
  [390, 844],
  [844, 390],
  [667, 375]
] as const;
for (const [width, height] of phones)
  test(`on ${width} by ${height} Start is in reach, and what runs needs no scrolling`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.clock.install();
    await openPlayer(page);
    await expect(button(page, words.start)).toBeInViewport({ ratio: 1 });
    await button(page, words.start).click();
    await page.clock.runFor(16_000);
    await expect(page.locator('dialog svg')).toBeInViewport({ ratio: 1 });
    for (const part of ['.told', '.seconds', 'h2', '.pause', '.stop'])
      await expect(page.locator(`dialog ${part}`)).toBeInViewport({ ratio: 1 });
    const sizes = await page.locator('dialog').evaluate((dialog) => ({
      isWhole: dialog.scrollHeight <= dialog.clientHeight && dialog.scrollWidth <= dialog.clientWidth,
      screen: dialog.clientWidth * dialog.clientHeight,
      buttons: [...dialog.querySelectorAll('button')].map((each) => each.getBoundingClientRect())
    }));
    expect(sizes.isWhole).toBe(true);
    for (const each of sizes.buttons) expect(each.height).toBeGreaterThanOrEqual(64);
    const [stop, pause] = sizes.buttons;
    if (!stop || !pause) throw new Error('two buttons');
    // One under the other: none over the next, the figure neither.
    const tops = await page
      .locator('dialog :is(h2, svg, .told, .left, progress)')
      .evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom])
      );
    tops.slice(1).forEach(([top = 0], at) => expect(top).toBeGreaterThanOrEqual((tops[at]?.[1] ?? 0) - 1));
    // The one that is hit without looking takes a third of the screen, and they do not touch.
    expect(pause.width * pause.height).toBeGreaterThan(sizes.screen * 0.27);
    expect(pause.top - stop.bottom).toBeGreaterThanOrEqual(8);
    // Escape pauses too.
    await page.keyboard.press('Escape');
    await expect(button(page, words.goOn)).toBeFocused();
  });

test('large text may scroll, and nothing is cut', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = '225%'));
  });
  await page.clock.install();
  await openPlayer(page);
  await button(page, words.start).click();
  await page.clock.runFor(16_000);
  const isSideways = await page
    .locator('dialog')
    .evaluate((dialog) => dialog.scrollWidth > dialog.clientWidth + 1);
  expect(isSideways).toBe(false);
  const tops = await page
    .locator('dialog :is(h2, .told, .left, progress, .stop, .pause)')
    .evaluateAll((all) =>
      all.map((each) => each.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom])
    );
  // One under the other: none over the next.
  tops.slice(1).forEach(([top = 0], at) => expect(top).toBeGreaterThanOrEqual((tops[at]?.[1] ?? 0) - 1));
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

test('it waits while nobody can see it, says so, and counts a glance elsewhere', async ({ page }) => {
  await page.clock.install();
  await openPlayer(page);
  const turn = (state: 'hidden' | 'visible') =>
    page.evaluate((now) => {
      Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await button(page, words.start).click();
  await page.clock.runFor(16_000);
  const number = async () => Number(await page.locator('.seconds').textContent());
  const before = await number();
  await turn('hidden');
  await page.clock.runFor(2000);
  await turn('visible');
  await expect(button(page, words.pause)).toBeVisible();
  await page.clock.runFor(400);
  expect(before - (await number())).toBeGreaterThanOrEqual(2);
  await turn('hidden');
  await page.clock.runFor(120_000);
  await turn('visible');
  await expect(page.locator('.timer')).toContainText(words.wasHidden);
  await expect(button(page, words.goOn)).toBeFocused();
  await expect(page.locator('.told')).toContainText(words.side.left);
  expect(await number()).toBeGreaterThan(10);
  await expect(page.getByRole('status').filter({ hasText: words.wasHidden })).toBeAttached();
  await button(page, words.goOn).click();
  await expect(page.getByText(words.wasHidden)).toHaveCount(0);
  // Asleep, the page hears of nothing: a gap in its clock is the same.
  await page.clock.fastForward(60_000);
  await expect(page.locator('.timer')).toContainText(words.wasHidden);
});

/** A browser with these voices, which writes down what it is asked to say. */
async function withVoices(
  page: Page,
  voices: readonly { lang: string; localService: boolean }[],
  isLate = false
) {
  await page.addInitScript(
    ([all, late]) => {
      const log: string[] = [];
      let isTap = false;
      for (const type of ['click', 'change']) {
        addEventListener(type, () => (isTap = true), true);
        addEventListener(type, () => (isTap = false));
      }
      const target = new EventTarget();
      let known = late ? [] : all;
      Object.assign(target, {
        getVoices: () => known,
        speak: (each: { text: string; voice: { lang: string } }) =>
          log.push(`${isTap ? 'tap' : 'clock'} ${each.voice.lang}: ${each.text}`),
        cancel: () => {
          log.push('cancel');
          sessionStorage.setItem('hushed', 'yes');
        }
      });
      Object.defineProperty(window, 'speechSynthesis', { value: target });
      class Said {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      }
      const arrive = () => {
        known = all;
        target.dispatchEvent(new Event('voiceschanged'));
      };
      Object.assign(window, { SpeechSynthesisUtterance: Said, spoken: log, arrive });
    },
    [voices.map((each) => ({ ...each, default: false })), isLate] as const
  );
}
const spoken = (page: Page) =>
  page.evaluate(() => (window as unknown as { spoken: string[] }).spoken.splice(0));
const voiceSwitch = (page: Page) => page.getByRole('checkbox', { name: words.voice, exact: true });
const british = { lang: 'en-GB', localService: true };

test('the voice is silent until asked for, then says each exercise, each part and what to do', async ({
  page
}) => {
  await page.clock.install();
  await withVoices(page, [{ lang: 'en-US', localService: false }, british]);
  await openPlayer(page);
  await button(page, words.start).click();
  await page.clock.runFor(1000);
  await button(page, words.pause).click();
  expect(await spoken(page)).toEqual([]);
  await voiceSwitch(page).check();
  const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const first = await spoken(page);
  // In the tap, by the voice on the device.
  expect(first.every((line) => line.startsWith('tap en-GB: '))).toBe(true);
  expect(first.join('\n')).toContain(`Exercise 1 of 4. ${name}.`);
  for (const step of await page.locator('ol li').allTextContents()) expect(first.join('\n')).toContain(step);
  expect(first.at(-1)).toContain(words.start);
  await button(page, words.goOn).click();
  await page.clock.runFor(16_000);
  const timed = await spoken(page);
  expect(timed[0]).toBe('cancel');
  expect(timed[1]).toMatch(/^tap en-GB: Get ready, left side\. \d+ seconds? left\.$/);
  expect(timed.at(-1)).toMatch(/en-GB: Move slowly\. 72 seconds/);
  // What is said is what is read out.
  await expect(page.locator('dialog').getByRole('status')).toHaveText(timed.at(-1)?.split(': ')[1] ?? '');
  await button(page, words.pause).click();
  expect(await spoken(page)).toEqual(['cancel']);
  await button(page, words.done).click();
  expect((await spoken(page)).join('\n')).toContain(words.finished);
  await page.getByRole('radio', { name: '2', exact: true }).check();
  expect((await spoken(page)).join('\n')).toContain(words.lights.green);
  await button(page, words.light.save).click();
  // On for the whole session.
  await expect(voiceSwitch(page)).toBeChecked();
  const all = await spoken(page);
  expect(all.at(-1)).not.toBe('cancel');
  const next = all.join('\n');
  expect(next).toContain(`${words.spoken.next}.`);
  expect(next).toContain('Exercise 2 of 4.');
  await button(page, words.stop).click();
  expect((await spoken(page)).join('\n')).toContain(words.stopping.title);
  await button(page, words.stopping.pain).click();
  await page.getByRole('radio', { name: '7', exact: true }).check();
  await button(page, words.light.saveRed).click();
  await expect(heading(page, words.red.title)).toBeFocused();
  const last = await spoken(page);
  expect(last.at(-1)).not.toBe('cancel');
  const red = last.join('\n');
  expect(red).toContain(words.red.title);
  expect(red).toContain(words.next.easier);
  expect(red).not.toContain('Exercise 3');
  await page.evaluate(() => sessionStorage.removeItem('hushed'));
  await page.getByRole('link', { name: words.backToPlan }).click();
  await expect(page).toHaveURL(/#plan$/);
  expect(await page.evaluate(() => sessionStorage.getItem('hushed'))).toBe('yes');
});

test('it falls silent when the page is out of sight', async ({ page }) => {
  await withVoices(page, [british]);
  await openPlayer(page);
  await voiceSwitch(page).check();
  await spoken(page);
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(await spoken(page)).toEqual(['cancel']);
});

test('a voice may come late; one elsewhere or of another language is none, and that is said', async ({
  page
}) => {
  await page.clock.install();
  await withVoices(page, [british], true);
  await openPlayer(page);
  await expect(voiceSwitch(page)).toHaveCount(0);
  await page.clock.runFor(3000);
  await expect(page.getByText(words.noVoice)).toBeVisible();
  await page.evaluate(() => (window as unknown as { arrive: () => void }).arrive());
  await expect(voiceSwitch(page)).toBeVisible();
  await expect(page.getByText(words.noVoice)).toHaveCount(0);

  const other = await page.context().newPage();
  await other.clock.install();
  await withVoices(other, [
    { lang: 'en-GB', localService: false },
    { lang: 'de-DE', localService: true }
  ]);
  await openPlayer(other);
  await other.clock.runFor(3000);
  await expect(other.getByText(words.noVoice)).toBeVisible();
  await expect(voiceSwitch(other)).toHaveCount(0);
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
      static isInterrupted = false;
      isAwake = false;
      get state() {
        return FakeAudio.isInterrupted ? 'interrupted' : this.isAwake ? 'running' : 'suspended';
      }
      currentTime = 0;
      destination = {};
      constructor() {
        log.push(isTap ? 'made in a tap' : 'made by the clock');
      }
      resume() {
        if (isTap) this.isAwake = true;
        FakeAudio.isInterrupted = false;
        log.push(isTap ? 'woken in a tap' : 'woken by the clock');
        return Promise.resolve();
      }
      close() {
        return Promise.resolve();
      }
      createOscillator() {
        const frequency = { value: 0 };
        const start = () => log.push(`sounded ${frequency.value}`);
        const node = { frequency, connect: () => node, start, stop: () => 0 };
        return node;
      }
      createGain() {
        const node = { gain: {}, connect: () => node };
        return node;
      }
    }
    /** As a call that comes in does. */
    const interrupt = () => (FakeAudio.isInterrupted = true);
    Object.assign(window, { AudioContext: FakeAudio, log, interrupt });
  });
  const log = () => page.evaluate(() => (window as unknown as { log: string[] }).log);
  const sound = page.getByRole('checkbox', { name: words.sound, exact: true });
  await page.clock.install();
  await openPlayer(page);
  await sound.check();
  expect(await log()).toEqual(['made in a tap', 'woken in a tap']);
  await button(page, words.start).click();
  await page.clock.runFor(16_000);
  // "Get ready" in the tap that starts it, and what begins then, each in its own tone.
  expect(await log()).toEqual(['made in a tap', 'woken in a tap', 'sounded 587', 'sounded 880']);
  // Whoever stops and comes back finds the sound as it was, and so does the next exercise.
  await button(page, words.stop).click();
  await button(page, words.stopping.close).click();
  await expect(sound).toBeChecked();
  await button(page, words.skip).click();
  await expect(sound).toBeChecked();
  await page.evaluate(() => (window as unknown as { interrupt: () => void }).interrupt());
  await button(page, words.start).click();
  expect((await log()).slice(-2)).toEqual(['woken in a tap', 'sounded 587']);
});

test('a page translator does not freeze the timer', async ({ page }) => {
  await page.clock.install();
  await openPlayer(page);
  await translatePage(page);
  await button(page, words.start).click();
  const told = (await page.locator('.told').textContent()) ?? '';
  await page.clock.runFor(3000);
  await expect(page.locator('.seconds')).toHaveText('12');
  await expect(button(page, words.pause)).toBeVisible();
  await page.clock.runFor(13_000);
  await expect(page.locator('.told')).not.toHaveText(told);
  await expect(page.locator('.told')).toHaveText(/^(Hold|Move slowly)/);
  await button(page, words.pause).click();
  await expect(button(page, words.goOn)).toBeVisible();
  await expect(button(page, words.start)).toHaveCount(0);
  await button(page, words.done).click();
  await page.getByRole('radio', { name: '2', exact: true }).check();
  await expect(page.getByText(words.lights.green)).toBeVisible();
  await page.getByRole('radio', { name: '8', exact: true }).check();
  await expect(page.getByText(words.lights.red)).toBeVisible();
  await expect(page.getByText(words.lights.green)).toHaveCount(0);
  await expect(button(page, words.light.save)).toHaveCount(0);
  await button(page, words.light.saveRed).click();
  await expect(heading(page, words.red.title)).toBeVisible();
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
