// Danger signs on the way: what stops it, what is said first, and how an answer is taken back.
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { carePage, careReasons } from '#text/care.ts';
import { careHeadlines } from '#text/care-headlines.ts';
import { explain } from '#text/explain.ts';
import { items } from '#text/items.ts';
import { buttons, lists } from '#text/interview.ts';
import { review } from '#text/interview-later.ts';
import { button, deskWorker, goOn, labelOf, lineBox, openCheck, walkTo } from '../../scripts/walk/walk.ts';
import { answerScreen, placeOf, untilNoneCounts } from '../../scripts/walk/walk.ts';

test.use({ viewport: { width: 390, height: 844 } });

const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** The whole page of care is there, and its headline still has the focus. */
async function expectCare(page: Page, headline: string) {
  await expect(page.getByRole('heading', { name: carePage.whyHeading })).toBeVisible();
  await expect(title(page)).toHaveText(headline);
  await expect(title(page)).toBeFocused();
}

/** Nothing on the page invites to exercise. */
async function expectNoExercise(page: Page) {
  await expect(page.getByRole('article')).toHaveCount(0);
  const shown = await page.getByRole('main').innerText();
  expect(shown).not.toMatch(/exercis|stretch|strengthen|your plan/i);
  for (const item of Object.values(items)) expect(shown).not.toContain(item.title);
}

async function askToChange(page: Page, id: string) {
  const summary = page.locator('summary').filter({ hasText: review.changeHeading });
  if (!(await button(page, `${buttons.change} ${labelOf(id)}`).isVisible())) await summary.click();
  await button(page, `${buttons.change} ${labelOf(id)}`).click();
  await expect(page.getByRole('dialog')).toContainText(review.confirm.replace('{sign}', labelOf(id)));
}

test('pressure in the chest on the first screen leads to a call, and Back does not hide it', async ({
  page
}) => {
  await openCheck(page);
  await walkTo(page, { ...deskWorker, yes: ['chest-pressure'] }, 'care');
  const headline = careHeadlines['emergency-call'];
  expect(headline).toMatch(/call/i);
  await expectCare(page, headline);
  await expectNoExercise(page);
  await expect(page).toHaveTitle(new RegExp(`^${headline}`));

  for (const name of [buttons.back, buttons.next, buttons.review])
    await expect(button(page, name)).toHaveCount(0);

  await page.goBack();
  await expectCare(page, headline);
  await page.reload();
  await expectCare(page, headline);

  await askToChange(page, 'chest-pressure');
  await button(page, review.confirmNo).click();
  await expect(title(page)).toHaveText(headline);
  await askToChange(page, 'chest-pressure');
  await button(page, review.confirmYes).click();
  await expect(title(page)).not.toHaveText(headline);
  expect(placeOf(page)).toBe('now-2');
});

test('new numb skin between the legs, asked after the map, leads to hospital today', async ({ page }) => {
  await openCheck(page);
  const passed = await walkTo(page, { ...deskWorker, yes: ['gate-nerve', 'saddle-numb'] }, 'care');
  expect(passed).toContain('map');
  expect(passed).not.toContain('posture');
  await expectCare(page, careHeadlines['ed-today']);
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: labelOf('saddle-numb') })
      .first()
  ).toBeVisible();
  await expectNoExercise(page);
});

test('a changed early answer changes the end, and changing it back brings the plan back', async ({
  page
}) => {
  await openCheck(page);
  await walkTo(page, deskWorker, 'plan');
  await button(page, buttons.review).click();
  await expect(title(page)).toHaveText(review.title);
  await expect(title(page)).toBeFocused();
  await page.getByText(review.noHeading, { exact: true }).click();
  await button(page, `${buttons.change} ${labelOf('ctx-cancer')}`).click();
  await expect(lineBox(page, 'ctx-cancer')).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: lists.none })).toBeChecked();
  const withCancer = { ...deskWorker, yes: [...deskWorker.yes, 'ctx-cancer'] };
  const passed = await walkTo(page, withCancer, 'care');
  expect(passed).not.toContain('posture');
  await expect(title(page)).toHaveText(careHeadlines.soon.replace('{days}', '3'));
  await expectNoExercise(page);

  await askToChange(page, 'ctx-cancer');
  await button(page, review.confirmYes).click();
  // The change was made from the plan, so that is where it leads back to.
  await page.waitForURL((url) => url.hash === '#plan');
  await expect(page.getByRole('article').first()).toBeVisible();
});

test('"Not sure" at a danger sign is treated with care, and the page says so', async ({ page }) => {
  await openCheck(page);
  await walkTo(page, { ...deskWorker, yes: ['gate-illness'], unsure: ['fever-chills'] }, 'care');
  const words = careReasons.onlyNotSure.replace('{signs}', `"${labelOf('fever-chills')}"`);
  await expect(page.getByText(`${words} ${careReasons.notSureMeaning}`)).toBeVisible();
  await expectNoExercise(page);
});

test('pain of years without danger signs: somebody to see within days, and the plan all the same', async ({
  page
}) => {
  await openCheck(page);
  const person = { ...deskWorker, began: 'years', yes: [...deskWorker.yes, 'not-improving'] } as const;
  await walkTo(page, person, 'explain-idea');
  const notice = new RegExp(explain.bookLong.replace('{days}', '\\d+'));
  await expect(page.getByText(notice)).toBeVisible();
  await button(page, explain.bookMore).click();
  await expect(page.getByRole('heading', { name: carePage.whyHeading })).toBeVisible();
  await goOn(page);
  await walkTo(page, person, 'plan');
  await expect(page.getByText(notice)).toBeVisible();
  await expect(page.getByRole('article').first()).toBeVisible();
});

test('Next without an answer says what is missing', async ({ page }) => {
  await openCheck(page);
  await untilNoneCounts(page);
  await button(page, buttons.next).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await answerScreen(page, deskWorker);
  await goOn(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});
