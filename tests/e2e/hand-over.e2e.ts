// Handing over: from a phone to a screen and back by a code that a real decoder reads, and links that are not whole.
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { fhirFile, handOver, handOverSummary } from '#text/hand-over.ts';
import { handOver as way } from '#text/hand-over-link.ts';
import { review } from '#text/interview-later.ts';
import { signs } from '#text/signs.ts';
import { knowledge } from '#content/knowledge.ts';
import { withRightNowToAsk } from '#interview/from-elsewhere.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { packHandOff } from '#keep/link/hand-off.ts';
import { seal, unseal } from '#keep/link/sealed-text.ts';
import { expectAccessible, expectFits } from './access.ts';
import { allAnswersOf, openAt } from './open-at.ts';
import { scan } from './scan.ts';
import { button } from '../../scripts/walk/walk.ts';

const extras = { ownWords: '', mainQuestion: '', isByClinician: false, madeAt: Date.now() };
const lowBack = allAnswersOf({ features: ['sit-7h', 'agg-sit'] }, { pain: 4, guess: 'hip' });
/** That it was read back counts on the device where it was, and goes nowhere. */
const told = { ...lowBack, confirmed: [] };
const dayMs = 24 * 3_600_000;

const kept = (page: Page) =>
  page.evaluate(() => {
    const text = sessionStorage.getItem('backstory');
    return text === null ? null : (JSON.parse(text) as { answers: InterviewAnswers }).answers;
  });

test('phone to screen to phone, by the code alone', async ({ page, browser }) => {
  await openAt(page, lowBack, 'plan');
  await page.getByRole('link', { name: way.show }).click();
  await page.getByRole('textbox', { name: handOver.wordsQuestion }).fill('It aches when I sit.');
  await expectAccessible(page);
  const link = await scan(page);

  const screen = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await screen.goto(link);
  await expect(screen.getByRole('heading', { level: 1, name: handOver.openTitle })).toBeFocused();
  await expect(screen.getByText('It aches when I sit.')).toBeVisible();
  await button(screen, handOver.open).click();
  await expect(screen.getByRole('heading', { level: 1, name: review.title })).toBeVisible();
  // Whoever opens a link says first what is so right now: nothing else of it is lost.
  const opened = withRightNowToAsk(knowledge, told);
  expect(await kept(screen)).toEqual(opened);

  await screen.emulateMedia({ colorScheme: 'dark' });
  await screen.getByRole('link', { name: way.show }).click();
  const back = await scan(screen);
  const phone = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await phone.goto(back);
  await expectFits(phone);
  await button(phone, handOver.open).click();
  await expect(phone.getByRole('heading', { level: 1, name: review.title })).toBeVisible();
  expect(await kept(phone)).toEqual(opened);
  await Promise.all([screen.close(), phone.close()]);
});

test('the fullest link is still one code that can be read', async ({ page }) => {
  const full = {
    ...lowBack,
    activity: 'é'.repeat(200),
    tests: Object.fromEntries(['seated-rotation', 'hip-front'].map((id) => [id, { left: 1, right: 2 }]))
  };
  const link = packHandOff(full, { ...extras, ownWords: 'é'.repeat(160), mainQuestion: 'é'.repeat(120) });
  await page.goto(`hand-over/#${link}`);
  await page.getByText(handOver.codeOpen).click();
  expect(await scan(page)).toContain(`#${link}`);
  const version = await page.getByRole('img', { name: handOver.codeTitle }).getAttribute('data-version');
  expect(Number(version)).toBeLessThanOrEqual(25);
});

test('answers under way are replaced only when the person says so', async ({ page }) => {
  const other = allAnswersOf({ age: 61 });
  await openAt(page, other, 'review');
  await page.goto(`hand-over/#${packHandOff(lowBack, extras)}`);
  await button(page, handOver.open).click();
  await expect(page.getByRole('alert')).toContainText(handOver.replaceQuestion);
  expect((await kept(page))?.age).toBe(61);
  await button(page, handOver.keep).click();
  await button(page, handOver.open).click();
  await button(page, handOver.replace).click();
  await expect(page.getByRole('heading', { level: 1, name: review.title })).toBeVisible();
  expect((await kept(page))?.age).toBe(40);
});

test('an old link asks its danger signs again, and gives no plan until then', async ({ page }) => {
  await page.goto(`hand-over/#${packHandOff(lowBack, { ...extras, madeAt: Date.now() - 3 * dayMs })}`);
  await expect(page.getByText(handOver.unscreened)).toBeVisible();
  await expect(page.getByText(handOverSummary.plan)).toHaveCount(0);
  await button(page, handOver.openAgain).click();
  await expect(page).toHaveURL(/check\/#now-1$/);
  await expect(page.getByRole('checkbox', { name: signs['chest-pressure'].line })).not.toBeChecked();
});

test('an emergency stands before everything else', async ({ page }) => {
  const answers = allAnswersOf({ lines: { 'chest-pressure': 'yes' } });
  await page.goto(`hand-over/#${packHandOff(answers, extras)}`);
  await expect(page.getByText(handOver.urgentFirst)).toBeVisible();
  await expect(page.getByText(handOverSummary.plan)).toHaveCount(0);
  await expectAccessible(page);
  await button(page, handOver.open).click();
  await expect(page).toHaveURL(/check\/#care$/);
});

test('links that are not whole, or not of this version, say so', async ({ page }) => {
  const link = packHandOff(lowBack, extras);
  const bytes = unseal(link);
  if (!bytes) throw new Error('Expected a seal that holds.');
  const later = seal(Uint8Array.from(bytes, (byte, at) => (at === 0 ? 9 : byte)));
  const links = [
    [link.slice(0, -3), 'damaged'],
    [later, 'unknown-version'],
    [link.repeat(20), 'too-long'],
    ['', 'empty']
  ] as const;
  for (const [fragment, kind] of links) {
    await page.goto('about:blank');
    await page.goto(`hand-over/#${fragment}`);
    await expect(page.getByRole('heading', { level: 1, name: handOver.problems[kind].title })).toBeVisible();
  }
  await expectAccessible(page);
});

test('a link with what mail and chat programs add opens all the same', async ({ page }) => {
  const link = packHandOff(lowBack, extras);
  const half = link.length >> 1;
  const added = [
    `${link}).`,
    `${link}\u200b`,
    `${link}?fbclid=IwAR0x-_1`,
    `${link.slice(0, half)}%0D%0A${link.slice(half)}”`
  ];
  for (const fragment of added) {
    await page.goto('about:blank');
    await page.goto(`hand-over/#${fragment}`);
    await expect(page.getByRole('heading', { level: 1, name: handOver.openTitle })).toBeVisible();
  }
});

test('a FHIR file saved here opens again as the same answers, and another file changes nothing', async ({
  page,
  browser
}) => {
  await openAt(page, lowBack, 'plan');
  await page.getByRole('link', { name: way.show }).click();
  await page.getByRole('textbox', { name: handOver.wordsQuestion }).fill('It aches when I sit.');
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, fhirFile.save).click()]);
  const file = await download.path();
  const input = page.getByLabel(fhirFile.open);
  await input.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(page.getByRole('alert')).toHaveText(fhirFile.problems.damaged);
  const bundle = Buffer.from('{"resourceType":"Bundle","entry":[]}');
  await input.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: bundle });
  await expect(page.getByRole('alert')).toHaveText(
    fhirFile.problems['other-resource'].replace('{kind}', 'Bundle')
  );
  await expectAccessible(page);

  const other = await browser.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { level: 1, name: handOver.problems.empty.title })).toBeVisible();
  await other.getByLabel(fhirFile.open).setInputFiles(file);
  await expect(other.getByRole('heading', { level: 1, name: handOver.openTitle })).toBeFocused();
  await expect(other.getByText('It aches when I sit.')).toBeVisible();
  await button(other, handOver.open).click();
  await expect(other.getByRole('heading', { level: 1, name: review.title })).toBeVisible();
  expect(await kept(other)).toEqual(withRightNowToAsk(knowledge, told));
  // What they said goes along.
  await other.getByRole('link', { name: way.show }).click();
  await expect(other.getByRole('textbox', { name: handOver.wordsQuestion })).toHaveValue(
    'It aches when I sit.'
  );
  await other.close();
});
