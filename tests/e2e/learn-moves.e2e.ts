// The pages of every check, exercise and treatment: all there, told in full without script, and fit for the plan at hand.
import { expect, test } from '@playwright/test';
import { itemProof } from '#text/item-proof.ts';
import { items } from '#text/items.ts';
import { checkFirst } from '#text/check-first.ts';
import { exercisesPage } from '#text/move-pages.ts';
import { plan } from '#text/plan.ts';
import { selfTests } from '#text/self-tests.ts';
import { signs } from '#text/signs.ts';
import { treatments, treatmentsPage } from '#text/treatments.ts';
import { items as itemData } from '#content/items.ts';
import { selfTests as selfTestData } from '#content/self-tests.ts';
import { treatments as treatmentData } from '#content/treatments.ts';
import { expectAccessible } from './access.ts';
import { allAnswersOf, openAt } from './open-at.ts';

/** What each page must hold in its HTML, as built. */
const pages: readonly (readonly [address: string, said: readonly string[]])[] = [
  ...Object.entries(selfTests).map(
    ([id, { title, setUp, steps, look, bands, notIf, say }]) =>
      [`learn/checks/${id}/`, [title, setUp, ...steps, look, ...bands, notIf, say]] as const
  ),
  ...Object.entries(items).map(
    ([id, { title, steps, dose, easier, harder, alternative, caution }]) =>
      [
        `learn/exercises/${id}/`,
        [
          ...[title, ...steps, dose, easier, harder, caution, ...(alternative ? [alternative] : [])],
          ...Object.values(itemProof[id as keyof typeof itemProof])
        ]
      ] as const
  ),
  ...Object.entries(treatments).map(
    ([id, { title, what, evidenceFor, evidenceAgainst, risks }]) =>
      [`learn/treatments/${id}/`, [title, ...what, ...evidenceFor, ...evidenceAgainst, ...risks]] as const
  )
];

/** As text stands in HTML. */
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

test('every check, exercise and treatment has a page that says all without script', async ({ request }) => {
  expect(pages.length).toBe(selfTestData.length + itemData.length + treatmentData.length);
  for (const [address, said] of pages) {
    const html = await (await request.get(address)).text();
    const missing = said.filter((sentence) => !html.includes(escaped(sentence)));
    expect(missing, address).toEqual([]);
    // How much and how to press stands behind the box, never before it.
    if (address.startsWith('learn/exercises/')) {
      const dose = items[address.split('/')[2] as keyof typeof items].dose;
      expect(html.indexOf(escaped(dose)), address).toBeGreaterThan(html.indexOf(checkFirst.close));
    }
  }
});

test('the page on manipulation lists every sign with which it is not named', async ({ page }) => {
  await page.goto('learn/treatments/manipulation/');
  await page.locator('summary').filter({ hasText: treatmentsPage.neverWith }).click();
  const neverWith = treatmentData.find(({ id }) => id === 'manipulation')?.neverWith ?? [];
  expect(neverWith.length).toBeGreaterThan(0);
  for (const id of neverWith)
    await expect(page.getByRole('listitem').filter({ hasText: signs[id].label })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an exercise opens behind "check first", with its pictures', async ({ page }) => {
    await page.goto('learn/exercises/open-book/');
    const { title, dose } = items['open-book'];
    await expect(page.getByText(dose)).toBeHidden();
    await page.locator('summary').filter({ hasText: exercisesPage.howTo }).click();
    await expect(page.getByText(dose)).toBeHidden();
    await page.locator('summary').filter({ hasText: checkFirst.openLabel }).click();
    await expect(page.getByText(dose)).toBeVisible();
    expect(await page.getByRole('img', { name: title }).count()).toBeGreaterThan(1);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

test.describe('under the plan', () => {
  const golfer = { features: ['golf-rotate', 'agg-turn-trunk', 'sit-7h'] } as const;
  const summary = plan.professionals;

  test('options are told alike, waiting among them, and lead to their pages', async ({ page }) => {
    await openAt(page, allAnswersOf(golfer), 'plan');
    await page.locator('summary').filter({ hasText: summary }).click();
    for (const id of ['waiting', 'muscle-energy', 'manipulation'] as const)
      await expect(page.getByRole('heading', { name: treatments[id].title })).toBeVisible();
    await expect(page.getByText(treatmentsPage.someLeftOut)).toHaveCount(0);
    await expectAccessible(page);
    await page.locator('a').filter({ hasText: plan.sources }).first().click();
    await expect(page).toHaveURL(/\/learn\/exercises\/[a-z0-9-]+\/$/);
  });

  test('no word of manipulation with blood thinners', async ({ page }) => {
    await openAt(page, allAnswersOf({ ...golfer, lines: { 'ctx-anticoagulant': 'yes' } }), 'plan');
    await page.locator('summary').filter({ hasText: summary }).click();
    await expect(page.getByText(treatmentsPage.someLeftOut)).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(/manipul|adjustment|quick push/i);
  });
});
