// What people do, asked with pictures: by tap, by key and as a list, on narrow screens and in forced colours.
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { knowledge } from '#content/knowledge.ts';
import { features, tiles } from '#text/features.ts';
import { buttons, lists } from '#text/interview.ts';
import { marks } from '../../scripts/people/make-person.ts';
import { keyboard } from '../../scripts/walk/hand.ts';
import { button, goOn, lineBox, noneBox, placeOf, untilNoneCounts } from '../../scripts/walk/walk.ts';
import { expectAccessible, expectFits } from './access.ts';
import { allAnswersOf, openAt } from './open-at.ts';

const sore = allAnswersOf({ zones: marks('low-back') }, { features: {} });
/** The same, with the first screen of pictures answered: none. */
const soreAndAsked = {
  ...sore,
  features: Object.fromEntries(
    knowledge.features
      .filter(({ list }) => list === 'posture' || list === 'activities')
      .map(({ id }) => [id, false])
  )
};
const everywhere = allAnswersOf({ zones: marks('neck', 'shoulder', 'low-back', 'leg') }, { features: {} });

const tile = (page: Page, id: keyof typeof tiles) =>
  page.getByRole('checkbox', { name: tiles[id], exact: true }).and(page.locator(`[name="${id}"]`));
const pictures = (page: Page) => page.locator('label > svg');
const show = (page: Page, view: keyof typeof lists.views) =>
  page.getByRole('group', { name: lists.view }).getByText(lists.views[view], { exact: true }).click();

/** How many pictures stand in the fullest row. */
const abreast = (page: Page) =>
  pictures(page).evaluateAll((all) => {
    const tops = all.map((each) => Math.round(each.getBoundingClientRect().top));
    return Math.max(...tops.map((one) => tops.filter((top) => top === one).length));
  });

for (const [width, columns] of [
  [390, 3],
  [320, 2]
] as const) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 844 } });

    test(`${columns} pictures stand abreast, on two phone heights, and axe finds nothing`, async ({
      page
    }) => {
      await openAt(page, sore, 'posture');
      for (const place of ['posture', 'aggravates']) {
        await pictures(page).first().waitFor();
        expect(await abreast(page)).toBe(columns);
        if (width === 390)
          expect(
            await page.locator('form').evaluate((form) => form.getBoundingClientRect().bottom + scrollY)
          ).toBeLessThan(2 * 844);
        await expectFits(page);
        await expectAccessible(page);
        if (place === 'posture') await goOn(page);
      }
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a tap on the picture ticks it, and the list shows and changes the same answers', async ({ page }) => {
    await openAt(page, soreAndAsked, 'aggravates');
    await tile(page, 'agg-bend').locator('xpath=ancestor::label').locator('svg').click();
    await expect(tile(page, 'agg-bend')).toBeChecked();
    await expect(tile(page, 'agg-bend')).toHaveAccessibleDescription(features['agg-bend'].line);
    await show(page, 'list');
    await expect(pictures(page)).toHaveCount(0);
    await expect(page.getByRole('checkbox', { name: features['agg-bend'].line, exact: true })).toBeChecked();
    await page.getByRole('checkbox', { name: features['ease-sit'].line, exact: true }).check();
    await expect(
      page.getByRole('group', { name: features['ease-sit'].stem }).getByRole('checkbox', { checked: true })
    ).toHaveCount(1);
    await goOn(page);
    await button(page, buttons.back).click();
    await page.getByRole('radio', { name: lists.views.list, exact: true }).waitFor({ state: 'attached' });
    await expect(pictures(page), 'the list stays chosen').toHaveCount(0);
    await show(page, 'pictures');
    await expect(tile(page, 'ease-sit')).toBeChecked();
    await page.reload();
    await expect(tile(page, 'ease-sit')).toBeChecked();
  });

  test('"none of these" answers pictures and lines, and goes on', async ({ page }) => {
    await openAt(page, sore, 'posture');
    await pictures(page).first().waitFor();
    await untilNoneCounts(page);
    await noneBox(page).scrollIntoViewIfNeeded();
    await noneBox(page).click();
    await expect(page).toHaveURL(/#aggravates$/);
    await button(page, buttons.back).click();
    await expect(noneBox(page)).toBeChecked();
    await lineBox(page, 'run').check();
    await expect(noneBox(page)).toHaveCount(0);
  });

  test('a follow-up moves no picture away from under the finger', async ({ page }) => {
    await openAt(page, everywhere, 'posture');
    const carry = tile(page, 'carry-one-side');
    // Until it stands still and takes the finger.
    await carry.hover();
    const before = await carry.boundingBox();
    await carry.check();
    await expect(lineBox(page, 'pain-follows-carry-side')).toBeVisible();
    expect(await carry.boundingBox()).toEqual(before);
  });

  test('many places: no screen has more than twelve pictures', async ({ page }) => {
    // Every list of every place, each looked at.
    test.slow();
    await openAt(page, everywhere, 'posture');
    while (!placeOf(page).startsWith('explain')) {
      await page.locator('.line').first().waitFor();
      expect(await pictures(page).count()).toBeLessThanOrEqual(12);
      await expectFits(page);
      await goOn(page);
    }
  });
});

test('by keyboard: Tab to a picture, Space ticks it, arrows change to the list', async ({ page }) => {
  await openAt(page, soreAndAsked, 'aggravates');
  const hand = keyboard(page);
  await pictures(page).first().waitFor();
  await hand.tick(tile(page, 'agg-sit'));
  await page.keyboard.press('Space');
  await expect(tile(page, 'agg-sit')).not.toBeChecked();
  await page.keyboard.press('Space');
  await page.getByRole('heading', { level: 1 }).focus();
  await hand.choose(page.getByRole('radio', { name: lists.views.list, exact: true }));
  await expect(page.getByRole('checkbox', { name: features['agg-sit'].line, exact: true })).toBeChecked();
});

test('in forced colours the pictures have edges and the ticks are seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openAt(page, soreAndAsked, 'aggravates');
  await tile(page, 'agg-bend').check();
  const { edge, paper } = await pictures(page)
    .first()
    .evaluate((svg) => {
      const path = svg.querySelector('.edge.t');
      return {
        edge: path ? getComputedStyle(path).stroke : '',
        paper: getComputedStyle(document.body).backgroundColor
      };
    });
  expect(edge).not.toBe(paper);
  await expect(tile(page, 'agg-bend')).toBeVisible();
  await expectFits(page);
});
