// A check measured by the phone: from home by a link, with the orientation that a phone would tell, to the picture redrawn.
import { devices, expect, test, type CDPSession, type Page } from '@playwright/test';
import {
  about,
  after,
  orientationOf,
  outAndBack,
  streamOf,
  toTheRight,
  up,
  type Leg
} from '../phone-stream.ts';
import { expectAccessible } from './access.ts';
import { allAnswersOf, heldText } from './open-at.ts';

// A phone: a finger, and sensors. The browser is the one that the project names.
const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 7'];
test.use({
  ...{ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch },
  permissions: ['accelerometer', 'gyroscope']
});

const golfer = allAnswersOf({ features: ['sit-7h', 'golf-rotate', 'agg-turn-trunk'] }, { pain: 3 });
const upright = about(toTheRight, 90);
const turnCard = (page: Page) =>
  page.locator('details.card').filter({ hasText: 'Turn your chest while seated' });

/** From the home page by its own link, as somebody comes: what a page may use is settled by the one loaded first. */
async function arriveAtChecks(page: Page) {
  await page.addInitScript(
    (text) => {
      if (sessionStorage.getItem('backstory') === null) sessionStorage.setItem('backstory', text);
    },
    heldText(golfer, 'checks')
  );
  await page.goto('');
  await page.locator('main a[href$="check/"]').first().click();
  await expect(page).toHaveURL(/#checks$/);
  const card = turnCard(page);
  await card.locator('summary').first().click();
  return card;
}

/** What the sensors tell from now on, as fast as the browser takes it. */
async function play(session: CDPSession, legs: readonly Leg[]) {
  const begun = Date.now();
  const bring = { to: 0, ms: 4000 };
  for (const { at, alpha, beta, gamma } of streamOf([bring, ...legs], {
    start: upright,
    axis: up,
    hertz: 25
  })) {
    const early = at - (Date.now() - begun);
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    await session.send('DeviceOrientation.setDeviceOrientationOverride', { alpha, beta, gamma });
  }
}
const still = orientationOf(after(upright));

test('a turn is measured, its number beside its error is noted, and the picture and the model follow', async ({
  page
}) => {
  const card = await arriveAtChecks(page);
  const session = await page.context().newCDPSession(page);
  await session.send('DeviceOrientation.setDeviceOrientationOverride', still);
  await card.getByText('How to measure it').click();
  await expectAccessible(page);
  await card.getByRole('button', { name: 'Start measuring' }).click();
  await expect(card.locator('.told')).toHaveText('Put the phone in place, upright. Then keep still.');
  const quick = { out: 700, hold: 1700, back: 700, rest: 1500 };
  await play(
    session,
    [32, 32, -48, -48].flatMap((angle) => outAndBack(angle, quick))
  );
  await expect(card.getByRole('heading', { name: 'What the phone measured' })).toBeFocused();
  await expect(card.getByText('Left: about 32°, give or take 10°')).toBeVisible();
  await expect(card.getByText('Right: about 48°, give or take 10°')).toBeVisible();
  await expectAccessible(page);

  await card.getByRole('button', { name: 'Note this result' }).click();
  await expect(card.getByRole('alert')).toContainText('Say for each side');
  for (const side of ['left', 'right'])
    await card
      .getByRole('group', { name: `Did pain stop you on the ${side}?` })
      .getByText('No')
      .click();
  await card.getByRole('button', { name: 'Note this result' }).click();
  await expect(card).toContainText('Left side: 32°');
  await expect(card.getByRole('group', { name: 'Left side' }).getByRole('radio').nth(2)).toBeChecked();
  await page.getByText('The same as a table').first().click();
  await expect(page.getByRole('row', { name: /Upper back/ })).toContainText('seems to move less');

  await page.goto('check/#explain-try');
  await page.reload();
  const slider = page.getByRole('slider', { name: /Upper back/ }).first();
  await expect(page.getByRole('button', { name: 'As you measured' })).toHaveAttribute('aria-pressed', 'true');
  // 32° of the 43° that are full at 46.
  await expect(slider).toHaveAttribute('aria-valuetext', '27% stiff');
});

test('where no sensor answers, or leave is not given, the clock face is there as before', async ({
  page,
  context
}) => {
  await page.addInitScript(() => {
    addEventListener('deviceorientation', (event) => event.stopImmediatePropagation(), true);
  });
  const card = await arriveAtChecks(page);
  await card.getByText('How to measure it').click();
  await card.getByRole('button', { name: 'Start measuring' }).click();
  await expect(card.getByText('No motion sensor answers here.')).toBeVisible();
  await context.clearPermissions();
  await card.getByRole('button', { name: 'Measure once more' }).click();
  await expect(card.getByText('This page may not use the motion sensors.')).toBeVisible();
  for (const side of ['Left side', 'Right side'])
    await card.getByRole('group', { name: side }).getByText('Only one hour or less').click();
  await expect(card).toContainText('Left side: Only one hour or less');
});

test('pain that stopped a side is that side’s result, and stopping ends it at once', async ({ page }) => {
  const card = await arriveAtChecks(page);
  const session = await page.context().newCDPSession(page);
  await session.send('DeviceOrientation.setDeviceOrientationOverride', still);
  await card.getByText('How to measure it').click();
  await card.getByRole('button', { name: 'Start measuring' }).click();
  await card.getByRole('button', { name: 'Stop measuring' }).click();
  await expect(card.getByText('You stopped it.')).toBeVisible();
  await card.getByRole('button', { name: 'Measure once more' }).click();
  const quick = { out: 700, hold: 1700, back: 700, rest: 1500 };
  await play(
    session,
    [50, 50, -50, -50].flatMap((angle) => outAndBack(angle, quick))
  );
  await card.getByRole('group', { name: 'Did pain stop you on the left?' }).getByText('Yes').click();
  await card.getByRole('group', { name: 'Did pain stop you on the right?' }).getByText('No').click();
  await card.getByRole('button', { name: 'Note this result' }).click();
  await expect(card.getByRole('group', { name: 'Left side' }).getByLabel('It hurts')).toBeChecked();
  await expect(card).toContainText('Right side: 50°');
});

test('looking again puts the new number beside the first, with the error as a band', async ({ page }) => {
  const measured = { ...golfer, measured: { 'seated-rotation': { left: 30, right: 45 } } };
  await page.addInitScript(
    (text) => {
      if (sessionStorage.getItem('backstory') === null) sessionStorage.setItem('backstory', text);
    },
    heldText(measured, 'plan')
  );
  await page.goto('again/');
  await page.getByText('Measure a check again').click();
  const chart = page.getByRole('figure', { name: /Turn your chest while seated.*left/ });
  await expect(chart).toContainText('First noted.');
  await expect(chart.locator('.band')).toHaveCount(1);
  await page.getByLabel('Which check?').selectOption({ label: 'Turn your chest while seated' });
  const session = await page.context().newCDPSession(page);
  await session.send('DeviceOrientation.setDeviceOrientationOverride', still);
  await page.getByText('How to measure it').click();
  await page.getByRole('button', { name: 'Start measuring' }).click();
  const quick = { out: 700, hold: 1700, back: 700, rest: 1500 };
  await play(
    session,
    [46, 46, -47, -47].flatMap((angle) => outAndBack(angle, quick))
  );
  for (const side of ['left', 'right'])
    await page
      .getByRole('group', { name: `Did pain stop you on the ${side}?` })
      .getByText('No')
      .click();
  // The day of the first one is over: two of one day are one.
  await page.clock.setSystemTime(Date.now() + 14 * 86_400_000);
  await page.getByRole('button', { name: 'Note this result' }).first().click();
  await expect(chart).toContainText('was 30°, now 46°: better by more than the error');
  const right = page.getByRole('figure', { name: /Turn your chest while seated.*right/ });
  await expect(right).toContainText('was 45°, now 47°: no change beyond the error');
  await expect(chart.locator('.dot')).toHaveCount(2);
});
