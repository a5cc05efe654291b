// What each level of content lets a person see: help lines everywhere, the safety net, and no advice beyond comfort.
import { expect, test } from '@playwright/test';
import { crisis } from '#text/care.ts';
import { explain } from '#text/explain.ts';
import { caudaEquinaCard, comeBack } from '#text/facts.ts';
import { plan } from '#text/plan.ts';
import { deskWorker, walkTo } from '../../scripts/walk/walk.ts';
import { allAnswersOf, openAt } from './open-at.ts';

test.use({ viewport: { width: 390, height: 844 } });

test("thoughts of ending one's life bring help lines to every screen that follows", async ({ page }) => {
  const person = { ...deskWorker, yes: [...deskWorker.yes, 'yf-mood', 'self-harm-thoughts'] };
  const answers = allAnswersOf({});
  await openAt(page, { ...answers, lines: { ...answers.lines, 'yf-mood': 'yes' } }, 'outlook-2');
  // Low mood alone already offers them, folded.
  await expect(page.getByText(crisis.label)).toBeVisible();
  await walkTo(page, person, 'plan', {
    onScreen: async (place) => {
      if (place === 'outlook-2') return;
      await expect(page.getByRole('region', { name: crisis.title })).toBeVisible();
    }
  });
});

test('where only comfort may be shown, nothing promises or advises more', async ({ page }) => {
  const answers = allAnswersOf({ lines: { 'weight-loss': 'yes' }, features: ['sit-7h', 'agg-sit'] });
  await openAt(page, answers, 'explain-why');
  await expect(page.getByRole('heading', { name: explain.whyHeading })).toBeVisible();
  await expect(page.getByText(`${explain.helpsHeading}:`)).toHaveCount(0);
  await walkTo(page, deskWorker, 'plan');
  await expect(page.getByText(plan.comfortLead)).toBeVisible();
  for (const heading of [plan.flareHeading, plan.review, plan.outlookHeading]) {
    await expect(page.getByText(heading, { exact: true })).toHaveCount(0);
  }
});

test('each step of Explain holds the safety net, and the card for a low back', async ({ page }) => {
  await openAt(page, allAnswersOf({ features: ['sit-7h', 'agg-sit'] }), 'explain-idea');
  await walkTo(page, deskWorker, 'explain-why', {
    onScreen: async (place) => {
      if (!place.startsWith('explain')) return;
      await page.locator('summary').filter({ hasText: comeBack.title }).click();
      await expect(page.getByText(comeBack.close)).toBeVisible();
      await expect(page.getByRole('region', { name: caudaEquinaCard.title })).toBeVisible();
    }
  });
});
