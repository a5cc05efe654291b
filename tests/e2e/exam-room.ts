// Works in the exam room: opens it, enters a golfer by keyboard, and answers the checklist.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { clinic, clinicKeys, clinicSafety } from '#text/exam-room.ts';
import { features } from '#text/features.ts';
import { lists, you } from '#text/interview.ts';
import { howLong, means } from '#text/interview-later.ts';
import { selfTests } from '#text/self-tests.ts';
import { zones } from '#text/zones.ts';
import { keyboard, mouse, type Hand } from '../../scripts/walk/hand.ts';

/** Where a measured turn to one side is typed. */
export const turned = (page: Page, side: string) =>
  page.getByRole('textbox', { name: `${selfTests['seated-rotation'].title}: ${side}` });

/** Opens the room, and waits until it obeys. */
export async function openRoom(page: Page) {
  await page.goto('clinic/');
  await expect(page.getByRole('heading', { name: clinic.title })).toBeVisible();
  // Alive once a key is obeyed.
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: clinicKeys.title })).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Escape');
}

/** Marks the low back, ticks golf and turning, and enters a turn of 30°, with keys alone. */
export async function enterGolfer(page: Page) {
  const hand = keyboard(page);
  await hand.tick(page.getByRole('checkbox', { name: zones['low-back'], exact: true }));
  await page.keyboard.press('f');
  for (const id of ['golf-rotate', 'agg-turn-trunk'] as const)
    await hand.tick(page.getByRole('checkbox', { name: features[id].label }));
  await page.keyboard.press('t');
  await hand.type(turned(page, 'Left'), '30');
  await hand.type(turned(page, 'Right'), '45');
}

/** Answers the checklist with no, list by list. Enter leads on, whatever the hand. */
export async function answerChecklist(page: Page, hand: Hand = mouse) {
  await page.keyboard.press('s');
  const panel = page.getByRole('region', { name: clinic.panels });
  for (let turn = 0; turn < 30; turn += 1) {
    const none = panel.getByRole('checkbox', { name: lists.none });
    const allDone = panel.getByText(clinicSafety.allDone);
    // What is asked next may still be on its way.
    await expect(allDone.or(none).or(panel.getByRole('radio')).first()).toBeVisible();
    if (await allDone.isVisible()) return;
    if (await none.isVisible()) await hand.tick(none);
    else if (await panel.getByRole('textbox', { name: you.age }).isVisible()) {
      await hand.type(panel.getByRole('textbox', { name: you.age }), '46');
      await hand.choose(panel.getByRole('radio', { name: you.pregnancyChoices['cannot-apply'] }));
      await hand.choose(panel.getByRole('radio', { name: howLong.bands['weeks-2-3'] }));
    } else await hand.choose(panel.getByRole('radio', { name: means.floorYes }));
    await page.keyboard.press('Enter');
    await expect(panel.locator(':focus')).toBeVisible();
  }
  throw new Error('The checklist has no end.');
}
