// Looking again: danger first at every return, the log and its chart, and what is kept, saved and erased.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { knowledge } from '#content/knowledge.ts';
import { again, followChart, remember, retest } from '#text/again.ts';
import { calendar } from '#text/calendar.ts';
import { buttons, screens as titles } from '#text/interview.ts';
import { plan } from '#text/plan.ts';
import { safetyListTitles } from '#text/safety-lists.ts';
import { selfTests } from '#text/self-tests.ts';
import { signs } from '#text/signs.ts';
import { home } from '#text/site.ts';
import { addActivity, addPain, addScore, addSession, addTest, emptyDiary } from '#keep/device/diary.ts';
import { recordKey } from '#keep/device/is-remembered.ts';
import { writeRecord } from '#keep/device/record-file.ts';
import { answersToKeep } from '#keep/tab/answers-to-keep.ts';
import { expectAccessible, expectFits } from './access.ts';
import { allAnswersOf, heldText, openAt } from './open-at.ts';
import { stillSo } from '#text/still-so.ts';
import { keyboard, mouse } from '../../scripts/walk/hand.ts';
import { button, deskWorker, goOn, lineBox, placeOf, walkTo } from '../../scripts/walk/walk.ts';

test.use({ viewport: { width: 390, height: 844 } });

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString();
const answers = allAnswersOf({}, { activity: 'sit through a film', pain: null });

/** Five weeks of a log: pain falls, the activity hardly moves. */
const diary = [28, 21, 14, 7].reduce(
  (log, days, at) => {
    const withPain = addPain(log, daysAgo(days), 7 - at);
    const scored = addScore(withPain, daysAgo(days), 'activity-1', 4 + (at % 2));
    return addSession(scored, {
      at: daysAgo(days - 1),
      items: [{ item: 'hip-hinge', light: 'green', pain: 2 }]
    });
  },
  addTest(addActivity(emptyDiary, 'sit through a film'), {
    at: daysAgo(28),
    test: 'knee-to-wall',
    measured: { left: 8, right: 9 }
  })
);
const record = writeRecord(knowledge, {
  diary,
  answers: answersToKeep(knowledge, answers, Date.parse(daysAgo(14)))
});

interface Before {
  /** What the device keeps. */
  readonly kept?: string;
  /** Whether every question about danger was answered in this tab just now. */
  readonly isAnswered?: boolean;
}

/** Opens the page as a tab finds it. */
async function openAgain(page: Page, { kept, isAnswered = true }: Before = {}) {
  await page.goto('away.html');
  await page.evaluate(
    ([key, text, session]) => {
      if (text) localStorage.setItem(key, text);
      if (session) sessionStorage.setItem('backstory', session);
    },
    [recordKey, kept ?? '', isAnswered ? heldText(answers, 'plan') : ''] as const
  );
  await page.goto('again/');
  await expect(
    page.getByRole('heading', { name: isAnswered ? again.followHeading : again.gateHeading })
  ).toBeVisible();
}

const pain = (page: Page, level: number) =>
  page.getByRole('group', { name: again.pain }).getByRole('radio', { name: String(level), exact: true });
const choosePain = async (page: Page, level: number) => {
  await pain(page, level).locator('xpath=ancestor::label').click();
  await expect(pain(page, level)).toBeChecked();
};
const chart = (page: Page, name: string) => page.getByRole('figure', { name });
const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

/** Everything that the browser holds for this site, as text. */
const allKept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const cached = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url))
    );
    return JSON.stringify({
      device: { ...localStorage },
      tab: { ...sessionStorage },
      databases: await indexedDB.databases(),
      cookies: document.cookie,
      cached
    });
  });

test('at every return danger comes first, then the log; a reload keeps it, and erasing leaves nothing', async ({
  page,
  context
}) => {
  await openAgain(page, { kept: record, isAnswered: false });
  await expect(page.getByText('sit through a film')).toHaveCount(0);
  await expect(page.getByRole('figure')).toHaveCount(0);
  await button(page, again.start).click();
  await page.waitForURL('**/check/#now-1');
  // Nobody's old answers about danger stand for new ones; what stays is confirmed, and the way leads to the plan.
  const passed = await walkTo(page, deskWorker, 'plan');
  expect(passed.slice(0, 4)).toEqual(['now-1', 'now-2', 'you', 'still']);
  expect(passed).toContain('nerves-saddle');
  for (const place of ['map', 'conditions', 'posture', 'before', 'means'])
    expect(passed).not.toContain(place);
  await expect(page.getByRole('link', { name: plan.toLog })).toBeVisible();
  await page.getByRole('link', { name: plan.toLog }).click();
  await expect(chart(page, again.painName)).toContainText('It was 7 and is 3 now');
  await page.reload();
  await expect(pain(page, 3)).toBeChecked();
  await expect(chart(page, again.painName)).toContainText('It was 7 and is 3 now');
  const onDevice = await page.evaluate((key) => localStorage.getItem(key), recordKey);
  expect(onDevice).toContain('"lines": {}');
  expect(onDevice).toContain('"ctx-cancer": "no"');
  expect(onDevice).not.toMatch(/saddle|tingle|ctx-ivdu/);
  // Who has answered today goes to the plan at once.
  await page.getByRole('link', { name: again.toPlan }).click();
  await expect(page).toHaveURL(/check\/#plan$/);
  await page.goBack();

  const later = await context.newPage();
  await later.goto('./');
  await later.getByRole('link', { name: home.again }).click();
  await expect(later.getByRole('heading', { name: again.gateHeading })).toBeVisible();
  await expect(later.getByRole('figure')).toHaveCount(0);
  await later.close();

  await button(page, remember.erase).click();
  await button(page, remember.eraseYes).click();
  await expect(status(page, remember.erased)).toBeVisible();
  const left = await allKept(page);
  expect(JSON.parse(left)).toMatchObject({ device: {}, databases: [], cookies: '' });
  expect(left).not.toMatch(/film|pain|knee-to-wall|backstory-(began|record|return)|"lines"/);
  await page.reload();
  await expect(page.getByRole('heading', { name: again.gateHeading })).toBeVisible();
});

test.describe('what stays', () => {
  /** From "look again" to where what stays is read back. */
  async function toStill(page: Page, hand = mouse) {
    await openAgain(page, { kept: record, isAnswered: false });
    await hand.press(button(page, again.start));
    await page.waitForURL('**/check/#now-1');
    await walkTo(page, deskWorker, 'still', { hand });
    await expect(button(page, stillSo.confirm)).toBeVisible();
  }
  const row = (page: Page, label: string) => page.getByRole('listitem').filter({ hasText: label });
  const changeOf = (page: Page, label: string) =>
    row(page, label).getByRole('button', { name: buttons.change });

  test('is read back in words, with nothing chosen, and fits a small phone', async ({ page }) => {
    await toStill(page);
    await expect(row(page, 'Where it hurts')).toContainText('Low back');
    await expect(row(page, safetyListTitles.conditions.title)).toContainText(signs['ctx-cancer'].label);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectFits(page);
  });

  test('may be asked anew, list by list, and the rest is confirmed', async ({ page }) => {
    await toStill(page);
    await changeOf(page, safetyListTitles.conditions.title).click();
    await expect(page.getByText(stillSo.asked)).toBeVisible();
    await changeOf(page, titles.posture.title).click();
    await expect(page.getByText(stillSo.asked)).toHaveCount(2);
    // Taken back with a second tap.
    await changeOf(page, titles.posture.title).click();
    await expect(page.getByText(stillSo.asked)).toHaveCount(1);
    await button(page, stillSo.confirmRest).click();
    await expect(page).not.toHaveURL(/#still$/);
    // The first of its lines stand beneath the last of the list before.
    const passed = await walkTo(page, deskWorker, 'course');
    expect(passed).not.toContain('posture');
    await expect(lineBox(page, 'ctx-cancer')).not.toBeChecked();
    await goOn(page);
  });

  test('a place that is another now leads to the body map, and back', async ({ page }) => {
    await toStill(page);
    await changeOf(page, 'Where it hurts').click();
    await page.waitForURL('**/check/#map');
    await button(page, buttons.done).click();
    await page.waitForURL('**/check/#still');
    expect(placeOf(page)).toBe('still');
  });

  test('a second tap that comes at once confirms nothing', async ({ page }) => {
    await toStill(page);
    await page.goBack();
    await expect(button(page, stillSo.confirm)).toHaveCount(0);
    await page.evaluate(
      (name) =>
        new Promise<void>((done) => {
          new MutationObserver((_, observer) => {
            const confirm = [...document.querySelectorAll('button')].find(
              ({ textContent }) => textContent.trim() === name
            );
            if (!confirm) return;
            observer.disconnect();
            confirm.click();
            done();
          }).observe(document.body, { subtree: true, childList: true });
          history.forward();
        }),
      stillSo.confirm
    );
    await page.waitForTimeout(600);
    expect(placeOf(page)).toBe('still');
    await button(page, stillSo.confirm).click();
    await expect(page).not.toHaveURL(/#still$/);
  });

  test('the whole way to the plan goes by the keys alone', async ({ page }) => {
    const hand = keyboard(page);
    await toStill(page, hand);
    await walkTo(page, deskWorker, 'plan', { hand });
    await expect(page.getByRole('heading', { level: 1, name: titles.plan.title })).toBeFocused();
  });
});

test('pain that was told on the way is the first entry of the log', async ({ page }) => {
  await page.goto('away.html');
  await page.evaluate(
    (session) => sessionStorage.setItem('backstory', session),
    heldText({ ...answers, pain: 4 }, 'plan')
  );
  await page.goto('again/');
  await expect(pain(page, 4)).toBeChecked();
  await expect(chart(page, again.painName)).toContainText('First noted: 4.');
});

test('without the choice nothing is on the device; with it the log is there in words that say what', async ({
  page
}) => {
  await openAgain(page);
  await choosePain(page, 6);
  await page.getByRole('textbox', { name: again.activityLabel }).fill('lift my child');
  await button(page, again.activityAdd).click();
  await expect(page.getByText(again.activityScore.replace('{activity}', 'lift my child'))).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await expect(page.getByText(remember.inTab)).toBeVisible();
  await button(page, remember.choose).click();
  await expect(page.getByText(remember.onDevice)).toBeVisible();
  expect(await page.evaluate((key) => localStorage.getItem(key), recordKey)).toContain('lift my child');
});

test('the chart says a real change, the table holds the numbers, a check is compared beyond error', async ({
  page
}) => {
  await openAgain(page, { kept: record });
  await expect(chart(page, again.painName)).toContainText(
    'It was 7 and is 4 now. That is a real change for the better.'
  );
  await expect(chart(page, 'sit through a film')).toContainText(/It was 4 and is 5 now\. That may just be/);
  await chart(page, again.painName).getByText(followChart.table).click();
  await expect(chart(page, again.painName).getByRole('row')).toHaveCount(5);
  // A check waits for the pain of today.
  await expect(page.getByText(retest.heading)).toHaveCount(0);
  await choosePain(page, 4);
  await page.getByText(retest.heading).click();
  await page.getByRole('combobox').selectOption(selfTests['knee-to-wall'].title);
  await page.getByRole('spinbutton', { name: retest.left }).fill('10');
  await page.getByRole('spinbutton', { name: retest.right }).fill('10.5');
  await button(page, retest.add).click();
  await expect(page.getByText('Left side: was 8, now 10: better by more than the error')).toBeVisible();
  await expect(page.getByText('Right side: was 9, now 10.5: no change beyond the error')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectFits(page);
});

test('a log that has been worse for two weeks says to see someone', async ({ page }) => {
  const worse = [21, 14, 0].reduce(
    (log, days, at) => addPain(log, daysAgo(days), [4, 6, 7][at] ?? 0),
    emptyDiary
  );
  await openAgain(page, { kept: writeRecord(knowledge, { diary: worse, answers }) });
  await expect(page.getByText(again.see['worse-two-weeks'])).toBeVisible();
});

test.describe('the memory of the device', () => {
  test('full: said once, and nothing on screen is lost', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        if (location.pathname.includes('again')) throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.addInitScript(
      ([key, text, session]) => {
        const put = (store: Storage, name: string, value: string) => {
          store[name] = value;
        };
        put(localStorage, key, text);
        put(sessionStorage, 'backstory', session);
      },
      [recordKey, record, heldText(answers, 'plan')] as const
    );
    await page.goto('again/');
    await choosePain(page, 2);
    await expect(chart(page, again.painName)).toContainText('It was 7 and is 2 now');
    await choosePain(page, 1);
    await expect(chart(page, again.painName)).toContainText('It was 7 and is 1 now');
    await expect(status(page, remember.troubles.blocked)).toHaveCount(1);
  });

  test('blocked: the tab goes on, and choosing it says so', async ({ page }) => {
    await openAgain(page);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Storage is switched off.', 'SecurityError');
        }
      });
    });
    await page.reload();
    await choosePain(page, 5);
    await button(page, remember.choose).click();
    await expect(status(page, remember.troubles.blocked)).toHaveCount(1);
    await choosePain(page, 4);
    await expect(chart(page, again.painName)).toContainText('First noted: 4.');
  });

  test('of the tab blocked: the log stays shut and says so, and the questions can be answered', async ({
    page
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('Storage is switched off.', 'SecurityError');
        }
      });
    });
    await page.goto('again/');
    await expect(status(page, again.tabBlocked)).toHaveCount(1);
    await button(page, again.start).click();
    await page.waitForURL('**/check/#now-1');
  });

  test('a page that comes to the front again after two weeks asks about danger first', async ({ page }) => {
    await page.clock.install();
    await openAgain(page, { kept: record });
    await page.clock.setSystemTime(Date.now() + 14 * 24 * 60 * 60 * 1000);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(page.getByRole('heading', { name: again.gateHeading })).toBeVisible();
    await expect(page.getByRole('figure')).toHaveCount(0);
  });

  test('unreadable: said, left as it is, offered as a file, and cleared only on request', async ({
    page
  }) => {
    const broken = record.slice(0, -30);
    await openAgain(page, { kept: broken });
    await expect(status(page, remember.troubles.damaged)).toHaveCount(1);
    await choosePain(page, 5);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      button(page, remember.saveUnreadable).click()
    ]);
    expect(await readFile(await file.path(), 'utf8')).toBe(broken);
    expect(await page.evaluate((key) => localStorage.getItem(key), recordKey)).toBe(broken);
    await button(page, remember.clearUnreadable).click();
    await button(page, remember.choose).click();
    await expect(page.getByText(remember.onDevice)).toBeVisible();
    await expect(pain(page, 5)).toBeChecked();
  });
});

test('a file saved here opens again after erasing; one that cannot be read changes nothing', async ({
  page
}) => {
  await openAgain(page, { kept: record });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, remember.exportFile).click()
  ]);
  const text = await readFile(await download.path(), 'utf8');
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(page.getByText(again.nothingYet)).toBeVisible();
  const open = (name: string, content: string) =>
    page
      .getByLabel(remember.importFile)
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  await open('broken.json', text.slice(0, 100));
  await expect(status(page, remember.importTroubles.damaged)).toBeVisible();
  await expect(page.getByText(again.nothingYet)).toBeVisible();
  await open('log.json', text);
  await button(page, remember.importYes).click();
  await expect(chart(page, again.painName)).toContainText('It was 7 and is 4 now');
});

test.describe('what can be taken along from the plan', () => {
  /** A plan of exactly four items. */
  const withPlan = allAnswersOf(
    { features: ['golf-rotate', 'sit-7h', 'agg-turn-trunk'] },
    {
      floor: true,
      kit: ['chair', 'mat'],
      pain: 4,
      activity: 'swing a club',
      tests: { 'seated-rotation': { left: 2, right: 2 } }
    }
  );

  test('the week as a calendar file that another program can read', async ({ page }) => {
    await openAt(page, withPlan, 'plan');
    await page.getByText(calendar.summary).click();
    await page.getByLabel(calendar.time).fill('07:30');
    const fullDays = page.getByRole('group', { name: calendar.fullDays });
    await fullDays.getByRole('checkbox', { name: 'Tuesday' }).check();
    await expect(page.getByText(calendar.backToBack)).toBeVisible();
    await fullDays.getByRole('checkbox', { name: 'Tuesday' }).uncheck();
    await expect(page.getByText(calendar.backToBack)).toHaveCount(0);
    await expectAccessible(page);
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, calendar.save).click()]);
    expect(file.suggestedFilename()).toBe(calendar.fileName);
    const root = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')) as unknown[]);
    const events = root.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
    expect(events.map(({ summary }) => summary)).toEqual([
      calendar.fullTitle,
      calendar.lightTitle,
      calendar.againTitle
    ]);
    expect(events[0]?.startDate.toString()).toMatch(/T07:30:00$/);
    expect(events[0]?.description).toContain(calendar.stop);
    expect(events[0]?.description).not.toContain('swing a club');
  });

  // By the keys or the menu, the sheet comes by itself soon after the plan: who prints sooner gets the screen.
  for (const [how, ask] of [
    [
      'the button',
      async (page: Page) => {
        await button(page, plan.print).click();
        await expect(page.locator('html[data-printed]')).toHaveCount(1);
      }
    ],
    ['the keys or the menu of the browser', async () => {}]
  ] as const) {
    test(`a plan of four items prints on one sheet, by ${how}`, async ({ page }) => {
      await page.addInitScript(() => {
        window.print = () => document.documentElement.setAttribute('data-printed', '');
      });
      await openAt(page, withPlan, 'plan');
      await expect(page.getByRole('article')).toHaveCount(4);
      await expect(page.locator('.paper')).toHaveCount(0);
      await ask(page);
      await expect(async () => {
        const sheet = await page.pdf({ format: 'A4', path: test.info().outputPath('plan.pdf') });
        expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      }).toPass({ timeout: 15_000 });
      await expect(page.locator('.paper')).toHaveCount(1);
    });
  }
});
