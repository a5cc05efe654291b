// What the eye sees change is said, once, in a region that was there before; and the focus is never lost with a button.
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { careHeadlines } from '#text/care-headlines.ts';
import { clinic, clinicFindings, clinicPanels, clinicSteps, clinicTests } from '#text/exam-room.ts';
import { explain } from '#text/explain.ts';
import { features } from '#text/features.ts';
import { firstSigns } from '#text/first-signs.ts';
import { lists } from '#text/interview.ts';
import { checks, map } from '#text/interview-later.ts';
import { selfTests } from '#text/self-tests.ts';
import { notAlive } from '#text/site.ts';
import { zones } from '#text/zones.ts';
import { keyboard } from '../../scripts/walk/hand.ts';
import { allAnswersOf, openAt } from './open-at.ts';
import { lineBox, openCheck, unsureBox } from '../../scripts/walk/walk.ts';

const golfer = allAnswersOf({ features: ['sit-7h', 'golf-rotate', 'agg-turn-trunk'] }, { pain: 3 });
const unticked = (name: string) => lists.unticked.replace('{name}', name);
const chest = firstSigns['chest-pressure'].line;

/** The one region of a list that speaks: there, and silent, before anything is ticked. */
async function listRegion(page: Page, list: string) {
  const region = page.getByRole('group', { name: list }).getByRole('status');
  await expect(region).toHaveCount(1);
  await expect(region).toHaveText('');
  return region;
}

/** Walks over what `tick` took back in the first list, in the interview or in the exam room. */
async function takeBackInList(page: Page, isInRoom: boolean) {
  const list = page.getByRole('group', { name: 'Right now, or when this pain began' });
  const said = await listRegion(page, 'Right now, or when this pain began');
  const line = list.getByRole('checkbox', { name: chest, exact: true });
  const none = list.getByRole('checkbox', { name: lists.none });
  const unsure = unsureBox(page, 'chest-pressure');
  await line.check();
  await expect(said).toHaveText('');
  if (isInRoom) {
    await none.check();
    await expect(said).toHaveText(`${lists.none}. ${unticked(chest)}`);
    await line.check();
    await expect(said).toHaveText(unticked(lists.none));
    // On the way it is gone as soon as a line is ticked: it can take nothing back.
  } else await expect(none).toHaveCount(0);
  await unsure.check();
  await expect(said).toHaveText(unticked(chest));
  // Still found by its label alone: what is ticked does not change its name.
  await line.check();
  await expect(said).toHaveText(unticked(`${chest} (${lists.unsure})`));
  await line.uncheck();
  // Where none of them was said before, that holds again.
  await expect(said).toHaveText(isInRoom ? `${lists.none}. ${unticked(chest)}` : '');
}

test('what one tick takes back in a list is said', async ({ page }) => {
  await openCheck(page);
  await takeBackInList(page, false);
});

test('what one tick takes back in a list is said in the exam room too', async ({ page }) => {
  // The room needs its script: a tap before it has come opens nothing.
  await page.goto('clinic/', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: clinicPanels.safety.title }).click();
  await takeBackInList(page, true);
});

test('"not sure" beside a line is described by it, counts at once and opens what is meant', async ({
  page
}) => {
  await openCheck(page);
  const unsure = unsureBox(page, 'chest-pressure');
  await unsure.check();
  await expect(unsure).toHaveAccessibleDescription(chest);
  await expect(lineBox(page, 'chest-pressure')).toHaveAccessibleDescription('');
  await expect(page.getByText(firstSigns['chest-pressure'].meaning)).toBeVisible();
});

test('a place taken off the map by its chip leaves the focus on the next, and is said', async ({ page }) => {
  await openAt(page, { ...golfer, zones: ['low-back', 'neck-back', 'thigh-back-right'] }, 'map');
  const chip = (id: 'low-back' | 'neck-back' | 'thigh-back-right') =>
    page.getByRole('button', { name: map.remove.replace('{place}', zones[id]), exact: true });
  const said = page.getByRole('status').filter({ hasText: 'marked' });
  await expect(page.getByRole('status').filter({ hasText: map.sides.back })).toHaveCount(0);
  const hand = keyboard(page);
  const chips = page.locator('.chips button');
  await expect(chips).toHaveCount(3);
  await hand.press(chips.nth(1));
  await expect(chips).toHaveCount(2);
  await expect(chips.nth(1)).toBeFocused();
  await expect(said).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(chips).toHaveCount(1);
  await expect(chips.first()).toBeFocused();
  await expect(chip('low-back').or(chip('neck-back')).or(chip('thigh-back-right'))).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveText(map.nothing);
  await expect(page.locator('ul.chips')).toHaveCount(0);
  await page.getByText(map.front, { exact: true }).first().click();
  await expect(page.getByRole('status').filter({ hasText: map.sides.front })).toBeVisible();
});

test('a check says what it changed, and taking it back leaves the focus on its name', async ({ page }) => {
  await openAt(page, golfer, 'checks');
  const { title } = selfTests['seated-rotation'];
  const card = page.locator('details.card').filter({ hasText: title });
  await card.locator('summary').click();
  const said = page.getByRole('status').filter({ hasText: title });
  for (const side of ['Left side', 'Right side'])
    await card.getByRole('group', { name: side }).getByText('Only one hour or less').click();
  await expect(said).toContainText(`${checks.done}. `);
  await expect(said).toContainText(explain.fit['fits-well']);
  await keyboard(page).press(card.getByRole('button', { name: checks.undo }));
  await expect(card.locator('summary')).toBeFocused();
  await expect(said).toHaveText(lists.takenBack.replace('{name}', title));
});

test('an emergency ticked in the exam room is an alarm, once, and the only first heading', async ({
  page
}) => {
  await page.goto('clinic/');
  // Alive: what stands there for a page without its script is gone.
  await expect(page.getByText(notAlive.title)).toHaveCount(0);
  const alarm = page.locator('.line [role="alert"]');
  await expect(alarm).toHaveText('');
  await page.getByRole('button', { name: clinicPanels.safety.title }).click();
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const region = document.querySelector('.line [role="alert"]');
    if (!region) return;
    const watch = new MutationObserver(() => heard.push(region.textContent.trim()));
    watch.observe(region, { childList: true, characterData: true, subtree: true });
  });
  await page.getByRole('checkbox', { name: chest, exact: true }).check();
  const headline = careHeadlines['emergency-call'];
  await expect(alarm).toHaveText(`${clinic.stopped}. ${headline}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText([headline]);
  await expect(page.getByRole('status').filter({ hasText: clinicSteps.care })).toHaveCount(0);
  // A second sign of the same kind, and the next list, say it no more.
  await page.getByRole('checkbox', { name: firstSigns['new-breathless'].line, exact: true }).check();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 3 }).locator(':scope:focus')).toHaveCount(1);
  expect(await page.evaluate(() => 'heard' in window && window.heard)).toEqual([
    `${clinic.stopped}. ${headline}`
  ]);
});

test('no step, tick or cleared test of the exam room loses the focus', async ({ page }) => {
  await page.goto('clinic/');
  const hand = keyboard(page);
  await hand.tick(page.getByRole('checkbox', { name: zones['low-back'], exact: true }).first());
  const on = page.getByRole('button', { name: clinic.next, exact: true });
  const status = page.locator('.bar .said');
  await expect(status).toHaveCSS('display', 'block');
  await on.focus();
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('Enter');
  await expect(on).toBeFocused();
  await expect(on).toHaveAttribute('aria-disabled', 'true');
  await expect(status).toHaveText(clinic.lastStep);

  await page.getByRole('button', { name: clinicPanels.findings.title }).click();
  const golf = page.getByRole('checkbox', { name: features['golf-rotate'].label, exact: true });
  await golf.check();
  await expect(golf).toHaveAccessibleDescription(clinic.byClinician);
  await hand.press(page.getByRole('button', { name: /^The rest of this list is no/ }).first());
  await expect(page.getByText(clinicFindings.answered).first()).toBeFocused();

  await page.getByRole('button', { name: clinicPanels.tests.title }).click();
  const { title } = selfTests['seated-rotation'];
  const card = page.getByRole('group', { name: title, exact: true });
  const told = card.getByRole('status');
  await expect(told).toHaveText('');
  const heard: string[] = [];
  await page.exposeFunction('hear', (words: string) => heard.push(words));
  await told.evaluate((region) => {
    const watch = new MutationObserver(() => {
      if ('hear' in window && typeof window.hear === 'function') window.hear(region.textContent.trim());
    });
    watch.observe(region, { childList: true, characterData: true, subtree: true });
  });
  const field = card.getByRole('textbox', { name: clinicTests.left });
  await field.focus();
  await page.keyboard.type('30', { delay: 60 });
  await expect(told).toContainText('30°');
  expect(heard.filter((words) => words.includes(' 3°'))).toEqual([]);
  await hand.press(card.getByRole('button', { name: new RegExp(`^${clinicTests.clear}`) }));
  await expect(field).toBeFocused();
  await expect(told).toHaveText(clinicTests.cleared);
});
