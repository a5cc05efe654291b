// Who has no plan here: pregnant, 15 years old, asking for somebody absent. Each reaches a page of their own, early.
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { absentCare } from '#text/absent-care.ts';
import { carePage } from '#text/care.ts';
import { callWords, careHeadlines, maternityHeadlines, youngHeadlines } from '#text/care-headlines.ts';
import { countryNames } from '#text/emergency.ts';
import { buttons, who } from '#text/interview.ts';
import { items } from '#text/items.ts';
import { maternityCare } from '#text/maternity-care.ts';
import { youngCare } from '#text/young-care.ts';
import { button, deskWorker, goOn, openCheck, placeOf, walkTo } from '../../scripts/walk/walk.ts';
import type { Person } from '../../scripts/walk/walk.ts';
import { expectAccessible, expectFits } from './access.ts';

test.use({ viewport: { width: 390, height: 844 } });

const pregnant: Person = { ...deskWorker, age: '31', pregnancy: 'pregnant', yes: [] };
const young: Person = { ...deskWorker, age: '15', yes: [] };
const absent: Person = { ...deskWorker, who: 'not-here', yes: [] };

/** What is read from top to bottom stands in this order, and each of it once. */
async function expectOrder(page: Page, lines: readonly string[]) {
  // The end of the page comes in a file of its own.
  await expect(page.getByRole('main')).toContainText(lines.at(-1) ?? '');
  const text = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
  const places = lines.map((line) => text.indexOf(line));
  expect(places, text).not.toContain(-1);
  expect(places, text).toEqual(places.toSorted((a, b) => a - b));
}

/** No exercise, and no way to one. */
async function expectNothingToPractise(page: Page) {
  const main = page.getByRole('main');
  const shown = await main.innerText();
  expect(shown).not.toMatch(/exercis|stretch|strengthen|your plan/i);
  for (const item of Object.values(items)) expect(shown).not.toContain(item.title);
  const ways = await main
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(ways.filter((href) => /learn|knots|stories|\/do\//.test(href ?? ''))).toEqual([]);
  await expect(button(page, buttons.toExplain)).toHaveCount(0);
}

test('pregnant: her own page, with what eases and what cannot wait', async ({ page }) => {
  await openCheck(page);
  const passed = await walkTo(page, pregnant, 'care');
  expect(passed).not.toContain('read-back');
  expect(passed).not.toContain('posture');
  const { pregnant: words, helps } = maternityCare;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    maternityHeadlines.soon.replace('{days}', '7')
  );
  await page.getByLabel(callWords.place).selectOption({ label: countryNames.uk });
  await expectOrder(page, [
    callWords.place,
    words.kind,
    words.action.soon[0],
    words.callNow,
    helps.heading,
    helps.pelvis.ways[0],
    words.watch.heading,
    callWords.call.replace('{number}', '999'),
    carePage.whyHeading,
    words.why,
    carePage.sayHeading,
    maternityCare.noAntiInflammatory,
    words.scope.title
  ]);
  await expectNothingToPractise(page);
  await expectAccessible(page);
  await expectFits(page);

  await button(page, words.change).click();
  await expect(page).toHaveURL(/#you$/);
  const passedThen = await walkTo(page, { ...pregnant, pregnancy: 'no' }, 'explain-idea');
  expect(passedThen).toContain('read-back');
});

test('15 years old: whom to turn to, why there is no plan, and what cannot wait', async ({ page }) => {
  await openCheck(page);
  const passed = await walkTo(page, young, 'care');
  expect(passed).not.toContain('posture');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    youngHeadlines.soon.replace('{days}', '3')
  );
  await page.getByLabel(callWords.place).selectOption({ label: countryNames.us });
  await expectOrder(page, [
    callWords.place,
    youngCare.kind,
    ...youngCare.turnTo.me,
    youngCare.watch.heading,
    callWords.call.replace('{number}', '911'),
    carePage.whyHeading,
    ...youngCare.why,
    youngCare.change,
    carePage.sayHeading
  ]);
  await expectNothingToPractise(page);
  await expectAccessible(page);
  await expectFits(page);

  await button(page, youngCare.change).click();
  await expect(page).toHaveURL(/#you$/);
});

test('for somebody absent: what to do now, why we do not ask, and how they can be asked', async ({
  page
}) => {
  await openCheck(page);
  expect(await walkTo(page, absent, 'care')).toEqual(['now-1', 'now-2', 'care']);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(careHeadlines['same-day']);
  await page.getByLabel(callWords.place).selectOption({ label: countryNames.uk });
  await expectOrder(page, [
    callWords.place,
    absentCare.kind,
    ...absentCare.action,
    callWords.call.replace('{number}', '111'),
    absentCare.watch.heading,
    callWords.call.replace('{number}', '999'),
    absentCare.ask.heading,
    absentCare.ask.together,
    carePage.whyHeading,
    ...absentCare.why,
    ...absentCare.say
  ]);
  await expectNothingToPractise(page);
  await expectAccessible(page);
  await expectFits(page);

  await button(page, absentCare.ask.change).click();
  await expect(page).toHaveURL(/#now-1$/);
  await page.getByRole('radio', { name: who['with-me'] }).check();
  await goOn(page);
  expect(placeOf(page)).toBe('now-2');
  await goOn(page);
  expect(placeOf(page)).toBe('map');
});
