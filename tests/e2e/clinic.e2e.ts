// The exam room by keyboard alone: a desk golfer in two minutes, and what stays shut until safety is asked.
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import {
  clinic,
  clinicHandout,
  clinicKeys,
  clinicPanels,
  clinicSafety,
  clinicSteps,
  clinicTakeHome
} from '#content/text/en/exam-room.ts';
import { caudaEquinaCard, comeBack } from '#content/text/en/facts.ts';
import { features } from '#content/text/en/features.ts';
import { howLong, lists, means, you } from '#content/text/en/interview.ts';
import { handOver } from '#content/text/en/hand-over.ts';
import { patterns } from '#content/text/en/patterns.ts';
import { plan as plans } from '#content/text/en/plan.ts';
import { selfTests } from '#content/text/en/self-tests.ts';
import { zones } from '#content/text/en/zones.ts';
import { expectAccessible, expectFits } from './access.ts';
import { keyboard } from './hand.ts';
import { scan } from './scan.ts';
import { watchRequests } from './watch.ts';

const lead = patterns['stiff-thorax-low-back'].title;
const step = (page: Page, id: keyof typeof clinicSteps) =>
  page.getByRole('region', { name: clinic.stage }).getByRole('heading', { name: clinicSteps[id] });
const plan = (page: Page) => page.getByRole('button', { name: clinicTakeHome.plan });
const turned = (page: Page, side: string) =>
  page.getByRole('textbox', { name: `${selfTests['seated-rotation'].title}: ${side}` });

async function openRoom(page: Page) {
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
async function enterGolfer(page: Page) {
  const hand = keyboard(page);
  await hand.tick(page.getByRole('checkbox', { name: zones['low-back'], exact: true }));
  await page.keyboard.press('f');
  for (const id of ['golf-rotate', 'agg-turn-trunk'] as const)
    await hand.tick(page.getByRole('checkbox', { name: features[id].label }));
  await page.keyboard.press('t');
  await hand.type(turned(page, 'Left'), '30');
  await hand.type(turned(page, 'Right'), '45');
}

/** Answers the checklist with no, list by list, by keyboard. */
async function screen(page: Page) {
  const hand = keyboard(page);
  await page.keyboard.press('s');
  const panel = page.getByRole('region', { name: clinic.panels });
  for (let turn = 0; turn < 30; turn += 1) {
    if (await panel.getByText(clinicSafety.allDone).isVisible()) return;
    const none = panel.getByRole('checkbox', { name: lists.none });
    if (await none.isVisible()) await hand.tick(none);
    else if (await panel.getByRole('textbox', { name: you.age }).isVisible()) {
      await hand.type(panel.getByRole('textbox', { name: you.age }), '46');
      await hand.choose(panel.getByRole('radio', { name: you.pregnancyChoices['cannot-apply'] }));
    } else if (await panel.getByRole('group', { name: howLong.question }).isVisible()) {
      await hand.choose(panel.getByRole('radio', { name: howLong.bands['weeks-2-3'] }));
    } else await hand.choose(panel.getByRole('radio', { name: means.floorYes }));
    await page.keyboard.press('Enter');
    await expect(panel.locator(':focus')).toBeVisible();
  }
  throw new Error('The checklist has no end.');
}

test('a desk golfer in two minutes, by keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  const watch = watchRequests(page);
  await openRoom(page);
  await enterGolfer(page);
  await expect(page.getByText(clinic.notAsked)).toBeVisible();
  await expect(page.getByText(`30° give or take 6°`)).toBeVisible();
  // While one types, keys only type.
  await page.keyboard.press('b');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await turned(page, 'Right').fill('45');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: clinicPanels.tests.title }).focus();

  for (const id of ['regions', 'idea', 'try', 'why'] as const) {
    await page.keyboard.press('ArrowRight');
    await expect(step(page, id)).toBeVisible();
    await expect(page.getByRole('region', { name: clinic.stage }).getByText(lead).first()).toBeVisible();
  }
  await page.keyboard.press('2');
  await expect(step(page, 'try')).toBeVisible();
  await expect(page.getByRole('combobox', { name: /movement/i })).toHaveValue('golf-backswing');
  await page.keyboard.press('p');
  await expect(step(page, 'where')).toBeInViewport();
  const map = page.getByRole('region', { name: clinic.stage });
  await expect(map.getByRole('checkbox').first()).toBeFocused();

  await page.keyboard.press('b');
  await expect(page.getByRole('dialog', { name: clinic.blanked })).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.keyboard.press('h');
  await expect(plan(page)).toHaveCount(0);
  await screen(page);
  await expect(page.getByText(clinic.asked, { exact: true })).toBeVisible();
  await page.keyboard.press('h');
  await keyboard(page).press(plan(page));
  await expect(step(page, 'plan')).toBeVisible();
  await expect(page.getByRole('article').first()).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('Shift+N');
  await expect(page.getByText(clinic.erased)).toBeVisible();
  await expect(page.getByText(clinic.notAsked)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: zones['low-back'], exact: true })).not.toBeChecked();
  await page.keyboard.press('f');
  await expect(page.getByRole('checkbox', { name: features['golf-rotate'].label })).toHaveCount(0);
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  watch.expectPrivate(['golf', 'low-back']);
});

test('what goes home: one printed page, and a code that opens it all, stamped', async ({ page, browser }) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await openRoom(page);
  await enterGolfer(page);
  await page.getByRole('button', { name: clinicPanels.takeHome.title }).click();
  await expect(page.getByText(clinicTakeHome.locked)).toBeVisible();
  await expect(page.getByRole('img', { name: handOver.codeTitle })).toHaveCount(0);
  await screen(page);
  await page.keyboard.press('h');
  await expectAccessible(page);
  const link = await scan(page);

  const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await phone.goto(link);
  await expect(phone.getByText(handOver.byClinician)).toBeVisible();
  await expect(phone.getByText(lead).first()).toBeVisible();
  await phone.close();

  await page.getByRole('button', { name: clinicTakeHome.handout }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  const handout = page.getByRole('article').filter({ hasText: clinicHandout.title });
  const safety = [...comeBack.lines, ...caudaEquinaCard.signs].map(({ text }) => text);
  for (const text of [lead, handOver.byClinician, plans.stopHeading, comeBack.close, ...safety])
    await expect(handout.getByText(text).first()).toBeVisible();
  await expect(page.getByRole('button', { name: clinic.nextPatient })).toBeHidden();
  // With the margins that browsers print with.
  const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };
  const sheet = await page.pdf({ format: 'A4', margin, path: test.info().outputPath('handout.pdf') });
  expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  // Once printed the room is back, and prints what is on the stage.
  await expect(handout).toHaveCount(0);
});

test('a weak foot entered by hand stops the teaching', async ({ page }) => {
  await openRoom(page);
  await enterGolfer(page);
  await page.getByRole('button', { name: clinicPanels.exam.title }).click();
  await page.getByRole('combobox', { name: 'Leg, left, Strength' }).selectOption('bit-less');
  await expect(page.getByText(clinic.withheld)).toBeVisible();
  await expect(page.getByText(lead)).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Leg, left, Strength' }).selectOption('clearly-less');
  await expect(page.getByText(clinic.stopped)).toBeVisible();
  await expect(page.getByRole('button', { name: clinicPanels.tests.title })).toHaveCount(0);
  await expectAccessible(page);
});

test('the keys can be switched off, and nothing is trapped', async ({ page }) => {
  await openRoom(page);
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: clinicKeys.off }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('b');
  await page.keyboard.press('Shift+N');
  await page.keyboard.press('s');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText(clinic.erased)).toHaveCount(0);
  await expect(page.getByRole('button', { name: clinicPanels.safety.title })).toHaveAttribute(
    'aria-expanded',
    'false'
  );
});

test('fits a phone, 200 % zoom and forced colours, in both lights', async ({ page }) => {
  // 1280 px at 200 % is 640 px wide.
  await page.setViewportSize({ width: 640, height: 400 });
  await openRoom(page);
  await enterGolfer(page);
  await expectFits(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: clinic.light.dark }).click();
  await page.getByRole('button', { name: clinicPanels.exam.title }).click();
  await page.getByRole('button', { name: clinic.next, exact: true }).click();
  await page.getByRole('button', { name: clinic.next, exact: true }).click();
  await expect(step(page, 'idea')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectFits(page);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(step(page, 'idea')).toBeVisible();
  await expectFits(page);
});
