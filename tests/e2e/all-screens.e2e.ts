// Every screen that is met on three ways: free of what axe finds in light and dark, and fit for 320 px.
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { buttons } from '#text/interview.ts';
import { review } from '#text/interview-later.ts';
import { carePage } from '#text/care.ts';
import { expectAccessible, expectFits } from './access.ts';
import { button, deskWorker, openCheck, walkTo } from '../../scripts/walk/walk.ts';
import type { Person } from '../../scripts/walk/walk.ts';

const years: Person = {
  ...deskWorker,
  zones: ['blade-inner-left', 'thigh-back-right'],
  began: 'years',
  yes: ['not-improving', 'agg-sit', 'yf-mood']
};
const numb: Person = { ...deskWorker, yes: ['gate-nerve', 'saddle-numb'] };

/** Waits for a screen that loads late. */
async function settle(page: Page, place: string) {
  if (place === 'care') await expect(page.getByRole('heading', { name: carePage.whyHeading })).toBeVisible();
  if (place === 'plan') await expect(page.getByRole('article').first()).toBeVisible();
}

async function openReview(page: Page) {
  await button(page, buttons.review).click();
  await expect(page.getByRole('heading', { name: review.title })).toBeVisible();
}

const ways: Record<string, readonly [Person, 'plan' | 'care']> = {
  'a desk worker': [deskWorker, 'plan'],
  'pain of years in two places': [years, 'plan'],
  'a numb saddle': [numb, 'care']
};

for (const [name, [person, last]] of Object.entries(ways)) {
  test(`axe finds nothing on any screen: ${name}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width: 390, height: 844 });
    await openCheck(page);
    await walkTo(page, person, last, {
      onScreen: async (place) => {
        await settle(page, place);
        await expectAccessible(page);
      }
    });
    await openReview(page);
    await expectAccessible(page);
    await button(page, buttons.startOver).click();
    await button(page, buttons.erase).click();
    await page.waitForURL('**/#now-1');
  });
}

test('axe finds nothing on the page of an emergency, and it fits 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openCheck(page);
  await walkTo(page, { ...deskWorker, yes: ['chest-pressure'] }, 'care');
  await settle(page, 'care');
  await expectFits(page);
  await expectAccessible(page);
});

test('no screen scrolls sideways at 320 px, and every target is 44 px high', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openCheck(page);
  await walkTo(page, years, 'plan', {
    onScreen: async (place) => {
      await settle(page, place);
      await expectFits(page);
    }
  });
  await openReview(page);
  await expectFits(page);
});
