// The log between tabs, with bad entries, with a clock that was wrong, for whoever hears it, and under a page translator.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { knowledge } from '#content/knowledge.ts';
import { again, remember } from '#text/again.ts';
import { addActivity, addPain, emptyDiary } from '#keep/device/diary.ts';
import type { Diary } from '#keep/device/diary.ts';
import { recordKey } from '#keep/device/is-remembered.ts';
import { readRecord, writeRecord } from '#keep/device/record-file.ts';
import { allAnswersOf, heldText } from './open-at.ts';
import { translatePage } from './translator.ts';
import { button } from '../../scripts/walk/walk.ts';

test.use({ viewport: { width: 390, height: 844 } });

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString();
const answers = allAnswersOf({});
const painsOver = (...entries: readonly (readonly [days: number, level: number])[]) =>
  entries.reduce((log, [days, level]) => addPain(log, daysAgo(days), level), emptyDiary);
const recordOf = (diary: Diary) => writeRecord(knowledge, { diary, answers });

/** Opens the page in a tab in which every question about danger was answered just now. */
async function openLog(page: Page, kept: { readonly device?: string; readonly tab?: string } = {}) {
  await page.goto('away.html');
  await page.evaluate(
    ([key, device, tab, session]) => {
      if (device) localStorage.setItem(key, device);
      if (tab) sessionStorage.setItem(key, tab);
      sessionStorage.setItem('backstory', session);
    },
    [recordKey, kept.device ?? '', kept.tab ?? '', heldText(answers, 'plan')] as const
  );
  await page.goto('again/');
  await expect(page.getByRole('heading', { name: again.followHeading })).toBeVisible();
}
const onDevice = (page: Page) => page.evaluate((key) => localStorage.getItem(key), recordKey);
const painsOnDevice = async (page: Page) => {
  const read = readRecord(knowledge, (await onDevice(page)) ?? '');
  return read.kind === 'found' ? read.record.diary.pains.length : null;
};
const pain = (page: Page, level: number) =>
  page.getByRole('group', { name: again.pain }).getByRole('radio', { name: String(level), exact: true });
const choosePain = (page: Page, level: number) => pain(page, level).press('Space');
const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

test('a log erased in one tab stays erased, though another tab goes on', async ({ page, context }) => {
  await openLog(page, { device: recordOf(painsOver([14, 6], [7, 5])) });
  const other = await context.newPage();
  await openLog(other);
  await expect(other.getByText('It was 6 and is 5 now')).toBeVisible();
  await button(page, remember.erase).click();
  await button(page, remember.eraseYes).click();
  await expect(status(page, remember.erased)).toBeVisible();
  // The answers of the other tab are gone as well: there is nothing to note before danger is asked about.
  await expect(other.getByRole('heading', { name: again.gateHeading })).toBeVisible();
  await expect(other.getByText('It was 6 and is 5 now')).toHaveCount(0);
  await expect(status(other, remember.troubles.erased)).toBeVisible();
  expect(await other.evaluate(() => sessionStorage.getItem('backstory'))).toBeNull();
  expect(await onDevice(other)).toBeNull();
  // What was erased is nowhere; what stays on the device says nothing of the person.
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe('{"backstory-erasures":"1"}');
  await other.reload();
  await expect(other.getByRole('heading', { name: again.gateHeading })).toBeVisible();
});

test('an older copy in a tab is put together with the log of the device', async ({ page }) => {
  const sixty = painsOver(...Array.from({ length: 60 }, (_, at) => [70 - at, at % 8] as const));
  await openLog(page, { device: recordOf(sixty), tab: recordOf(painsOver([90, 9])) });
  await choosePain(page, 4);
  await expect(page.getByText('It was 9 and is 4 now')).toBeVisible();
  expect(await painsOnDevice(page)).toBe(62);
});

test('one bad entry costs itself: the rest opens, it is said, and the original can be saved', async ({
  page
}) => {
  const diary = painsOver([21, 7], [14, 6], [7, 5]);
  const text = recordOf(diary).replace('"level": 6', '"level": 11');
  await openLog(page, { device: text });
  await expect(page.getByText('It was 7 and is 5 now')).toBeVisible();
  await expect(status(page, remember.troubles.partly)).toBeVisible();
  await expect(page.getByText(remember.leftOut.one)).toBeVisible();
  await choosePain(page, 4);
  await expect(page.getByText('It was 7 and is 4 now')).toBeVisible();
  await page.reload();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    button(page, remember.saveUnreadable).click()
  ]);
  expect(await readFile(await file.path(), 'utf8')).toBe(text);
  await button(page, remember.clearLeftOut).press('Enter');
  await expect(status(page, remember.cleared)).toBeVisible();
  await expect(page.getByRole('heading', { name: remember.heading })).toBeFocused();
  await expect(page.getByText('It was 7 and is 4 now')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([recordKey]);
});

test('an entry dated ahead is left out, and said; what got worse is still called so', async ({ page }) => {
  await openLog(page, { device: recordOf(painsOver([30, 3], [15, 6], [1, 8], [-400, 1])) });
  await expect(page.getByText('It was 3 and is 8 now. That is a real change for the worse.')).toBeVisible();
  await expect(page.getByText(again.see['worse-two-weeks'])).toBeVisible();
  await expect(page.getByText(again.see.unchanged)).toBeVisible();
  await expect(page.getByText(again.later.one)).toBeVisible();
  await expect(page.getByText('real change for the better.')).toHaveCount(0);
  await expect(page.getByText(/no real change (?!for the better)/)).toHaveCount(0);
  await choosePain(page, 7);
  await expect(pain(page, 7)).toBeChecked();
  await expect(page.getByText('It was 3 and is 7 now')).toBeVisible();
});

test('what is noted is said, and the focus is never lost with the button that had it', async ({ page }) => {
  await openLog(page, { tab: recordOf(addActivity(painsOver([40, 5], [33, 5]), 'lift my child')) });
  await choosePain(page, 3);
  await expect(status(page, again.noted.pain.replace('{level}', '3'))).toHaveCount(1);
  await expect(pain(page, 3)).toBeFocused();

  const add = page.getByRole('textbox', { name: again.activityLabel });
  await add.fill('');
  await add.press('Enter');
  await expect(status(page, again.noted.empty)).toHaveCount(1);
  await add.fill('play golf');
  await add.press('Enter');
  await expect(status(page, again.noted.added.replace('{activity}', 'play golf'))).toHaveCount(1);
  await add.fill('play golf');
  await add.press('Enter');
  await expect(status(page, again.noted.known)).toHaveCount(1);
  await add.fill('garden');
  await add.press('Enter');
  const heading = page.getByRole('heading', { name: again.activitiesHeading });
  await expect(add).toHaveCount(0);
  await expect(heading).toBeFocused();
  await page
    .getByRole('group', { name: 'play golf' })
    .getByRole('radio', { name: '4', exact: true })
    .press(' ');
  await expect(status(page, 'play golf: 4 noted.')).toHaveCount(1);
  await button(page, again.activityRemove.replace('{activity}', 'play golf')).press('Enter');
  await expect(status(page, again.noted.removed.replace('{activity}', 'play golf'))).toHaveCount(1);
  await expect(heading).toBeFocused();

  await page
    .getByRole('group', { name: again.changeQuestion })
    .getByRole('radio', { name: '2', exact: true })
    .press(' ');
  await expect(status(page, '2 better')).toHaveCount(1);
  await expect(page.getByText('At week 6 you said: 2 better.')).toBeFocused();

  await button(page, remember.choose).press('Enter');
  await expect(status(page, remember.kept)).toBeVisible();
  await expect(page.getByRole('heading', { name: remember.heading })).toBeFocused();
  await expect(page.getByText(remember.onDevice)).toBeVisible();
});

test('a page translator does not freeze what the log says', async ({ page }) => {
  await openLog(page, { tab: recordOf(painsOver([28, 7], [7, 6])) });
  await translatePage(page);
  await choosePain(page, 4);
  await expect(page.getByText('It was 7 and is 4 now. That is a real change for the better.')).toBeVisible();
  await expect(page.getByText('It was 7 and is 6 now')).toHaveCount(0);
  await button(page, remember.choose).click();
  await expect(page.getByText(remember.onDevice)).toBeVisible();
  await expect(page.getByText(remember.inTab)).toHaveCount(0);
});
