// The pages on method: reached from the foot of a page, complete, free of what axe finds, and made of the tool's own data.
import { expect, test } from '@playwright/test';
import { hazards } from '#content/hazards.ts';
import { knowledge } from '#content/knowledge.ts';
import proof from '#content/proof-counts.json' with { type: 'json' };
import published from '#content/published-cases.json' with { type: 'json' };
import changes from '#content/rule-changes.json' with { type: 'json' };
import { methodHub, rulesPage } from '#text/method.ts';
import { trust } from '#text/trust.ts';
import { expectAccessible, expectFits } from './access.ts';

test('the foot of a page leads to it, and it leads to each of its parts', async ({ page }) => {
  await page.goto('learn/');
  await page.getByText(trust.isNotHeading, { exact: true }).click();
  await page.getByRole('link', { name: trust.method }).click();
  await expect(page).toHaveURL(/\/method\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(methodHub.title);
  const parts = await page.getByRole('main').getByRole('listitem').getByRole('link').all();
  expect(parts).toHaveLength(Object.keys(methodHub.pages).length);
});

for (const [id, { title }] of Object.entries(methodHub.pages)) {
  test(`${id}: axe finds nothing, and it fits a narrow phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`method/${id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expectFits(page);
    await expectAccessible(page);
  });
}

test('the proof says how many states were tried, and what noticed a weaker rule', async ({ page }) => {
  await page.goto('method/proof/');
  const states = Object.values(proof.states).reduce((sum, count) => sum + count, 0);
  await expect(page.getByText(`${states.toLocaleString('en-GB')} states in all`)).toBeVisible();
  await expect(page.getByText(`${changes.deleted.tried} rules.`)).toBeVisible();
  await expect(page.getByText('{')).toHaveCount(0);
});

test('all rules, cases and hazards stand there, and a rule leads to the cases in which it fired', async ({
  page
}) => {
  await page.goto('method/cases/');
  await expect(page.getByRole('article')).toHaveCount(published.length);
  await page.goto('method/hazards/');
  await expect(page.getByRole('article')).toHaveCount(hazards.length);
  await page.goto('method/rules/');
  await expect(page.getByRole('article')).toHaveCount(knowledge.rules.length);
  const firstFired = page.getByRole('article').filter({ has: page.getByRole('heading', { name: /^R01/ }) });
  await firstFired.getByText(rulesPage.more).click();
  await firstFired.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/method\/cases\/#/);
});
