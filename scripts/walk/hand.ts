// Two ways to use a control: with the mouse, or with nothing but the keyboard.
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

export interface Hand {
  readonly tick: (box: Locator) => Promise<void>;
  /** Ticks what leads on at once. */
  readonly tickAndGo: (box: Locator) => Promise<void>;
  readonly choose: (radio: Locator) => Promise<void>;
  readonly press: (control: Locator) => Promise<void>;
  readonly type: (field: Locator, text: string) => Promise<void>;
}

/** Clicks where a finger would: on the label or on the drawing. */
export const mouse: Hand = {
  tick: (box) => box.check(),
  tickAndGo: (box) => box.click(),
  choose: async (radio) => {
    // A scale shows its numbers alone; the tap lands on the label around the hidden radio.
    await radio.locator('xpath=ancestor::label').click();
    await expect(radio).toBeChecked();
  },
  press: (control) => control.click(),
  type: (field, text) => field.fill(text)
};

/** More stops than any screen has: a control that Tab does not reach by then is out of reach. */
const mostStops = 120;

const hasFocus = (control: Locator) => control.evaluate((element) => element === document.activeElement);

async function tabTo(page: Page, control: Locator) {
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await hasFocus(control)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(control)}`);
}

/** The hand of somebody without a mouse: Tab to a control, Space and arrows to answer, Enter to go on. */
export function keyboard(page: Page): Hand {
  const inGroup = (radio: Locator) =>
    radio.evaluate((element) => {
      const focused = document.activeElement;
      return (
        element instanceof HTMLInputElement &&
        focused instanceof HTMLInputElement &&
        focused.name === element.name
      );
    });
  return {
    tick: async (box) => {
      if (await box.isChecked()) return;
      await tabTo(page, box);
      await page.keyboard.press('Space');
      await expect(box).toBeChecked();
    },
    tickAndGo: async (box) => {
      await tabTo(page, box);
      await page.keyboard.press('Space');
    },
    choose: async (radio) => {
      for (let stop = 0; stop < mostStops && !(await inGroup(radio)); stop += 1)
        await page.keyboard.press('Tab');
      if (await hasFocus(radio)) await page.keyboard.press('Space');
      for (let step = 0; step < 15 && !(await hasFocus(radio)); step += 1)
        await page.keyboard.press('ArrowDown');
      await expect(radio).toBeChecked();
    },
    press: async (control) => {
      await tabTo(page, control);
      await page.keyboard.press('Enter');
    },
    type: async (field, text) => {
      await tabTo(page, field);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    }
  };
}
