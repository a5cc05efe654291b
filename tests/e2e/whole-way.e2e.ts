// The whole way of somebody without danger signs, with the mouse on a phone and with the keyboard alone.
import { expect, test } from '@playwright/test';
import { caudaEquinaCard } from '#text/facts.ts';
import { items } from '#text/items.ts';
import { patterns } from '#text/patterns.ts';
import { plan } from '#text/plan.ts';
import { keyboard } from '../../scripts/walk/hand.ts';
import { deskWorker, openCheck, walkTo } from '../../scripts/walk/walk.ts';
import { watchRequests } from './watch.ts';

const heading = patterns['sitting-flexion-low-back'].inShort;

test.describe('with the mouse on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a desk worker comes to an explanation and a plan, and nothing leaves the browser', async ({
    page
  }) => {
    const seen = watchRequests(page);
    await openCheck(page);
    await walkTo(page, { ...deskWorker, activity: 'lift my child' }, 'explain-idea');
    await expect(page.getByRole('heading', { name: heading, level: 2 })).toBeVisible();
    const passed = await walkTo(page, { ...deskWorker, activity: 'lift my child' }, 'plan');
    expect(passed).toEqual(expect.arrayContaining(['explain-try', 'explain-why']));

    await expect(page.getByRole('article').first()).toBeVisible();
    const titles: readonly (string | null)[] = Object.values(items).flatMap((item) => [
      item.title,
      item.alternativeTitle
    ]);
    const shown = await page.getByRole('article').getByRole('heading', { level: 2 }).allTextContents();
    expect(shown.length).toBeGreaterThanOrEqual(3);
    expect(shown.length).toBeLessThanOrEqual(5);
    for (const title of shown) expect(titles).toContain(title);
    await expect(page.getByText('so that you can lift my child')).toBeVisible();
    await expect(page.getByRole('heading', { name: plan.reviewHeading })).toBeVisible();
    const inTwoWeeks = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full' }).format(
      new Date(Date.now() + 14 * 24 * 60 * 60 * 1000)
    );
    await expect(page.getByText(plan.reviewOn.replace('{date}', inTwoWeeks))).toBeVisible();
    await expect(page.getByRole('region', { name: caudaEquinaCard.title })).toBeVisible();

    seen.expectPrivate(['lift my child', 'lift%20my', 'sit-7h', 'chest-pressure']);
  });
});

test.describe('with the keyboard alone', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('Tab, Space, Enter and arrows lead to the plan, and each heading takes the focus', async ({
    page
  }) => {
    await openCheck(page);
    await walkTo(page, deskWorker, 'plan', { hand: keyboard(page) });
    await expect(page.getByRole('article').first()).toBeVisible();
  });
});
