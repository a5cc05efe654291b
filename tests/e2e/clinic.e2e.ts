// The exam room by keyboard alone: a desk golfer in two minutes, and what stays shut until safety is asked.
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import {
  clinic,
  clinicHandout,
  clinicKeys,
  clinicPanels,
  clinicRetest,
  clinicSafety,
  clinicSteps,
  clinicTakeHome
} from '#text/exam-room.ts';
import { caudaEquinaCard, comeBack } from '#text/facts.ts';
import { features } from '#text/features.ts';
import { lists, you } from '#text/interview.ts';
import { howLong, means } from '#text/interview-later.ts';
import { handOver } from '#text/hand-over.ts';
import { patterns } from '#text/patterns.ts';
import { plan as plans } from '#text/plan.ts';
import { safetyListTitles } from '#text/safety-lists.ts';
import { site } from '#text/site.ts';
import { zones } from '#text/zones.ts';
import { expectAccessible, expectFits } from './access.ts';
import { answerChecklist, enterGolfer, openRoom, turned } from './exam-room.ts';
import { keyboard } from '../../scripts/walk/hand.ts';
import { recordKey } from '#keep/device/is-remembered.ts';
import { scan } from './scan.ts';
import { translatePage } from './translator.ts';
import { watchRequests } from './watch.ts';

const lead = patterns['stiff-thorax-low-back'].title;
const step = (page: Page, id: keyof typeof clinicSteps) =>
  page.getByRole('region', { name: clinic.stage }).getByRole('heading', { name: clinicSteps[id] });
const plan = (page: Page) => page.getByRole('button', { name: clinicTakeHome.plan });
const eraseSheet = (page: Page) => page.getByRole('dialog', { name: clinic.eraseAsk });

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
  await answerChecklist(page, keyboard(page));
  await expect(page.getByText(clinic.asked, { exact: true })).toBeVisible();
  await page.keyboard.press('h');
  await keyboard(page).press(plan(page));
  await expect(step(page, 'plan')).toBeVisible();
  await expect(page.getByRole('article').first()).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('Shift+N');
  await expect(eraseSheet(page)).toBeVisible();
  await keyboard(page).press(eraseSheet(page).getByRole('button', { name: clinic.erase, exact: true }));
  await expect(page.getByText(clinic.erased)).toBeVisible();
  await expect(page.getByRole('heading', { name: clinic.title })).toBeFocused();
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
  await answerChecklist(page);
  await page.keyboard.press('h');
  await expectAccessible(page);
  const link = await scan(page);

  const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await phone.goto(link);
  await expect(phone.getByText(handOver.byClinicianClaim)).toBeVisible();
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

/** A key with Caps Lock on: the browser's letter is large where Shift is not held, and small where it is. */
const pressLocked = (page: Page, key: string, shiftKey: boolean) =>
  page.evaluate(
    (how) => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...how, bubbles: true })),
    { key: shiftKey ? key.toLowerCase() : key.toUpperCase(), shiftKey }
  );
const lowBack = (page: Page) => page.getByRole('checkbox', { name: zones['low-back'], exact: true }).first();

test('no single key erases a patient, Caps Lock or not, and a held key counts once', async ({ page }) => {
  await openRoom(page);
  await pressLocked(page, 'n', true);
  await expect(page.getByText(clinic.nothingEntered)).toBeVisible();

  const box = lowBack(page);
  await box.focus();
  await page.keyboard.down('Space');
  await page.keyboard.down('Space');
  await page.keyboard.up('Space');
  await expect(box).toBeChecked();
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(box).not.toBeChecked();
  await box.press('Space');

  await page.keyboard.down('b');
  await page.keyboard.down('b');
  await page.keyboard.up('b');
  await expect(page.getByRole('dialog', { name: clinic.blanked })).toBeVisible();
  await page.keyboard.press('b');
  await page.getByRole('button', { name: clinic.light.dark }).focus();
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(page.getByRole('button', { name: clinic.light.bright })).toBeVisible();

  await pressLocked(page, 'n', false);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(box).toBeChecked();
  await pressLocked(page, 'n', true);
  await expect(eraseSheet(page)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(eraseSheet(page)).toHaveCount(0);
  await expect(box).toBeChecked();
});

test('the next patient finds nothing of the one before, and is told what stays in the browser', async ({
  page
}) => {
  await page.addInitScript((key) => localStorage.setItem(key, 'not of this room'), recordKey);
  await openRoom(page);
  await lowBack(page).click();
  await page.getByRole('button', { name: clinicPanels.findings.title }).click();
  await page.getByText('Age and time').click();
  await page.getByRole('textbox', { name: you.age }).fill('abc');
  await page.getByRole('button', { name: clinicPanels.retest.title }).click();
  await page.getByRole('textbox', { name: clinicRetest.after }).last().fill('7');
  await page.getByRole('button', { name: clinicPanels.exam.title }).click();
  await page.getByRole('combobox', { name: 'Leg, left, Strength' }).selectOption('clearly-less');
  await expect(page).not.toHaveTitle(new RegExp(clinic.title));

  await page.getByRole('button', { name: clinic.nextPatient }).click();
  await eraseSheet(page).getByRole('button', { name: clinic.eraseNot }).click();
  await expect(page.getByText(clinic.stopped)).toBeVisible();
  await page.getByRole('button', { name: clinic.nextPatient }).click();
  await eraseSheet(page).getByRole('button', { name: clinic.erase, exact: true }).click();
  await expect(page).toHaveTitle(`${clinic.title} · ${site.name}`);
  const said = await page.locator('[role="status"], [role="alert"]').allInnerTexts();
  for (const words of said) expect(words).not.toContain(zones['low-back']);
  const room = page.getByRole('status').filter({ hasText: clinic.erased });
  await expect(room).toContainText(clinic.logKept);
  await expect(room.getByRole('link', { name: clinic.toLog })).toHaveAttribute('href', /again\/$/);
  await expect(page.getByText(clinic.stopped)).toHaveCount(0);
  await page.getByRole('button', { name: clinicPanels.retest.title }).click();
  for (const field of await page.getByRole('textbox').all()) await expect(field).toHaveValue('');
  await page.getByRole('button', { name: clinicPanels.findings.title }).click();
  await page.getByText('Age and time').click();
  await expect(page.getByRole('textbox', { name: you.age })).toHaveValue('');

  // With nothing entered there is nothing to ask; what stays in the browser is said all the same.
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: clinic.nextPatient }).click();
  await expect(eraseSheet(page)).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: clinic.nothingEntered })).toContainText(
    clinic.logKept
  );
});

test('values typed before and after alone are a patient too', async ({ page }) => {
  await openRoom(page);
  await page.getByRole('button', { name: clinicPanels.retest.title }).click();
  const pain = page.getByRole('group', { name: clinicRetest.pain }).getByRole('textbox');
  await pain.first().fill('6');
  await pain.last().fill('3');
  await expect(page.getByText(clinicRetest.beyond.better)).toBeVisible();
  await page.getByRole('button', { name: clinic.nextPatient }).click();
  await eraseSheet(page).getByRole('button', { name: clinic.erase, exact: true }).click();
  await page.getByRole('button', { name: clinicPanels.retest.title }).click();
  await expect(pain.first()).toHaveValue('');
  await expect(page.getByText(clinicRetest.beyond.better)).toHaveCount(0);
});

test('a browser that never says it has printed neither hides the room nor prints the patient before', async ({
  page
}) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
    addEventListener('afterprint', (event) => event.stopImmediatePropagation(), true);
  });
  await openRoom(page);
  await lowBack(page).click();
  await answerChecklist(page);
  const handout = page.getByRole('article').filter({ hasText: clinicHandout.title });
  const printHandout = async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: clinicTakeHome.handout }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(handout).toBeVisible();
  };
  const expectRoom = async () => {
    await expect(handout).toHaveCount(0);
    await expect(page.getByRole('region', { name: clinic.stage })).toBeVisible();
  };
  await page.keyboard.press('h');
  await printHandout();
  await page.keyboard.press('ArrowLeft');
  await expectRoom();
  await printHandout();
  await page.mouse.click(5, 5);
  await expectRoom();
  await printHandout();
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expectRoom();
  await printHandout();
  // Chosen by a program that reads the screen: no key, no pointer.
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: clinic.nextPatient }).dispatchEvent('click');
  await page.emulateMedia({ media: 'print' });
  await page
    .getByRole('button', { name: clinic.erase, exact: true, includeHidden: true })
    .dispatchEvent('click');
  await expectRoom();
});

test('under a page translator titles, counts, place and line at the top follow', async ({ page }) => {
  test.setTimeout(120_000);
  await openRoom(page);
  await translatePage(page);
  await expect(page.locator('font').first()).toBeAttached();
  await expect(step(page, 'where')).toBeVisible();
  await lowBack(page).click();
  await expect(page.getByText(`${zones['low-back']} marked.`)).toBeVisible();
  for (const id of ['regions', 'idea', 'try', 'why'] as const) {
    await page.keyboard.press('ArrowRight');
    await expect(step(page, id)).toBeVisible();
    await expect(page.getByRole('region', { name: clinic.stage }).locator('h2').first()).not.toContainText(
      clinicSteps.where
    );
  }

  await page.keyboard.press('s');
  const panel = page.getByRole('region', { name: clinic.panels });
  const hand = keyboard(page);
  const seen: string[] = [];
  for (let turn = 0; turn < 30; turn += 1) {
    if (await panel.getByText(clinicSafety.allDone).isVisible()) break;
    const title = panel.getByRole('heading', { level: 3 });
    await expect(title).toHaveCount(1);
    seen.push(await title.innerText());
    const counts = panel.getByText(/lists? left$/);
    await expect(counts).toHaveCount(1);
    const left = await counts.innerText();
    const none = panel.getByRole('checkbox', { name: lists.none });
    if (await none.isVisible()) await hand.tick(none);
    else if (await panel.getByRole('textbox', { name: you.age }).isVisible()) {
      await panel.getByRole('textbox', { name: you.age }).fill('46');
      await hand.choose(panel.getByRole('radio', { name: you.pregnancyChoices['cannot-apply'] }));
      await hand.choose(panel.getByRole('radio', { name: howLong.bands['weeks-2-3'] }));
    } else await hand.choose(panel.getByRole('radio', { name: means.floorYes }));
    await page.keyboard.press('Enter');
    await expect(panel.locator(':focus')).toBeVisible();
    if (await counts.isVisible()) expect(await counts.innerText()).not.toBe(left);
  }
  await expect(panel.getByText(clinicSafety.allDone)).toBeVisible();
  expect(seen[0]).toBe(safetyListTitles['now-1'].title);
  // Two screens may begin with the same question; no title stays over the next screen.
  expect(new Set(seen).size).toBeGreaterThan(7);
  await expect(page.getByText(clinic.asked, { exact: true })).toBeVisible();
  await expect(page.getByText(clinic.notAsked)).toHaveCount(0);
});
