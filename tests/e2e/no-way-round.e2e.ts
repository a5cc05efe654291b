// No way round the safety laws in the living app: Back, another page of the tab, another tab, a day later, a file that comes late, a store that refuses.
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { knowledge } from '#content/knowledge.ts';
import { countries } from '#content/emergency-numbers.ts';
import { again, remember, retest } from '#text/again.ts';
import { callWords, careHeadlines, crisisHeads } from '#text/care-headlines.ts';
import { doIt } from '#text/do-it.ts';
import { handOver, handOverSummary } from '#text/hand-over.ts';
import { buttons, session, who } from '#text/interview.ts';
import { review } from '#text/interview-later.ts';
import { plan } from '#text/plan.ts';
import { safetyListTitles } from '#text/safety-lists.ts';
import { notAlive } from '#text/site.ts';
import { lineAnswer, type InterviewAnswers } from '#interview/interview-answers.ts';
import { addActivity, emptyDiary } from '#keep/device/diary.ts';
import { packHandOff } from '#keep/link/hand-off.ts';
import { recordKey } from '#keep/device/is-remembered.ts';
import { writeRecord } from '#keep/device/record-file.ts';
import { allAnswersOf, heldText, openAt } from './open-at.ts';
import { withBackForwardCache } from './real-browser.ts';
import { translatePage } from './translator.ts';
import { answerScreen, button, deskWorker, goOn, lineBox, openCheck } from '../../scripts/walk/walk.ts';

test.use({ ...withBackForwardCache, viewport: { width: 390, height: 844 } });

const golfer = allAnswersOf(
  { features: ['golf-rotate', 'agg-turn-trunk'] },
  { kit: ['mat', 'chair'], pain: 2 }
);
const dayMs = 24 * 3_600_000;
const call = careHeadlines['emergency-call'];
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const exercises = (page: Page) => page.locator('.together, .timer, ol.items > li');

/** Back and Forward: a page that comes back whole tells the driver of no load. */
async function travel(page: Page, by: -1 | 1) {
  const before = page.url();
  // A moment later: the way back would take the answer to this call along.
  await page.evaluate((steps) => void setTimeout(() => history.go(steps)), by);
  await page.waitForURL((url) => url.href !== before, { waitUntil: 'commit' });
}
/** What the tab holds of the answers. */
const held = (page: Page) =>
  page.evaluate(() => {
    const text = sessionStorage.getItem('backstory');
    return text === null ? null : (JSON.parse(text) as { answers: InterviewAnswers }).answers;
  });
const heldLine = async (page: Page, id: string) => {
  const answers = await held(page);
  return answers === null ? null : lineAnswer(answers, id);
};
/** Puts answers into the tab as another page of it would, and goes there. */
async function holdAndOpen(page: Page, text: string, address: string) {
  await page.goto('away.html');
  await page.evaluate((held) => sessionStorage.setItem('backstory', held), text);
  await page.goto(address);
}
/** The scripts that the page has fetched. */
const askedBy = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js'))
  );

/** The chunk that reads what a tab kept, found by what it holds. */
async function readerOf(page: Page): Promise<string> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await holdAndOpen(page, heldText(golfer, 'plan'), 'check/#plan');
  await expect(exercises(page).first()).toBeVisible();
  for (const url of new Set(asked.filter((each) => each.endsWith('.js')))) {
    // The places that answers may come from stand as a list in its schema alone.
    if (/.here.,.link.,.file./.test(await (await page.request.get(url)).text())) return url;
  }
  throw new Error('Expected a file that reads what the tab kept.');
}

test.describe('Back to a page from before', () => {
  for (const sign of ['chest-pressure', 'foot-drop'] as const) {
    test(`no exercise after ${sign}, and the answer stays`, async ({ page }) => {
      await openAt(page, golfer, 'plan');
      await page.getByRole('link', { name: plan.doItNow }).first().click();
      await expect(exercises(page).first()).toBeVisible();
      await button(page, doIt.stop).click();
      await button(page, doIt.stopping.tingling).click();
      await page.waitForURL('**/check/#*');
      // Another page of the tab says yes to danger.
      await page.evaluate((id) => {
        const record = JSON.parse(sessionStorage.getItem('backstory') ?? '{}') as {
          answers: { lines: Record<string, string> };
        };
        record.answers.lines[id] = 'yes';
        sessionStorage.setItem('backstory', JSON.stringify(record));
      }, sign);
      await travel(page, -1);
      await expect(page).toHaveURL(/\/do\/$/);
      await expect(title(page)).toHaveText(doIt.title);
      await expect(exercises(page)).toHaveCount(0);
      expect(await heldLine(page, sign)).toBe('yes');
      await travel(page, 1);
      await expect(exercises(page)).toHaveCount(0);
      expect(await heldLine(page, sign)).toBe('yes');
    });
  }

  test('a page of results shows what the tab holds now, and writes nothing of before', async ({ page }) => {
    await openAt(page, golfer, 'plan');
    await page.goto('hand-over/');
    await expect(page.getByText(handOverSummary.levels['self-care'])).toBeVisible();
    await page.goto('emergency/');
    const danger = heldText({ ...golfer, lines: { ...golfer.lines, 'chest-pressure': 'yes' } }, 'care');
    await page.evaluate((text) => sessionStorage.setItem('backstory', text), danger);
    await travel(page, -1);
    await expect(page.getByText(handOverSummary.levels['self-care'])).toHaveCount(0);
    await travel(page, -1);
    await expect(title(page)).toHaveText(call);
    await expect(exercises(page)).toHaveCount(0);
    expect(await heldLine(page, 'chest-pressure')).toBe('yes');
  });

  test('what was erased does not come back, and writes itself nowhere', async ({ page }) => {
    await openAt(page, golfer, 'plan');
    await expect(exercises(page).first()).toBeVisible();
    await page.goto('again/');
    await page.evaluate(() => sessionStorage.clear());
    await travel(page, -1);
    await expect(page.getByRole('radio', { name: who.me, exact: true })).not.toBeChecked();
    await expect(exercises(page)).toHaveCount(0);
    expect(await held(page)).toBeNull();
  });
});

test.describe('answers older than a day', () => {
  const old = heldText(golfer, 'plan', Date.now() - 40 * dayMs);

  test('open no plan anywhere, and are not stamped as new', async ({ page }) => {
    await holdAndOpen(page, old, 'check/#plan');
    await expect(page).toHaveURL(/#now-1$/);
    await expect(page.getByText(session.old)).toBeVisible();
    await expect(exercises(page)).toHaveCount(0);
    await holdAndOpen(page, old, 'do/');
    await expect(page.getByText(doIt.notYet)).toBeVisible();
    await holdAndOpen(page, old, 'again/');
    await expect(page.getByRole('heading', { name: again.gateHeading })).toBeVisible();
    await holdAndOpen(page, old, 'hand-over/');
    await expect(page.getByText(handOver.oldHere)).toBeVisible();
    await expect(page.getByText(handOver.unscreened)).toBeVisible();
    await expect(page.getByRole('heading', { name: handOverSummary.plan })).toHaveCount(0);
  });

  test('an exercise left open for thirty hours goes on no more', async ({ page }) => {
    await page.clock.install();
    await openAt(page, golfer, 'plan');
    await page.goto('do/');
    await expect(exercises(page).first()).toBeVisible();
    await page.clock.fastForward(30 * 3_600_000);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(exercises(page)).toHaveCount(0);
    await expect(page.getByText(doIt.notYet)).toBeVisible();
  });
});

test.describe('a file that comes late, or not at all', () => {
  test('what was answered meanwhile is kept, and counts over what the tab held', async ({ page }) => {
    const reader = await readerOf(page);
    await page.goto('away.html');
    await page.route(reader, async (route) => {
      await new Promise((resume) => setTimeout(resume, 4000));
      await route.continue();
    });
    await page.goto('check/');
    await page.getByRole('radio', { name: who.me, exact: true }).check();
    await lineBox(page, 'chest-pressure').check();
    await button(page, buttons.next).click();
    await expect(title(page)).toHaveText(call);
    expect(await heldLine(page, 'chest-pressure')).toBe('yes');
    await page.waitForTimeout(5000); // Until the file has come: the page must then still stand.
    await expect(title(page)).toHaveText(call);
    await page.reload();
    await expect(title(page)).toHaveText(call);
    await expect(exercises(page)).toHaveCount(0);
    expect(await heldLine(page, 'saddle-numb')).toBe('no');
  });

  test('one that never comes is said, and what is answered from then on is kept', async ({ page }) => {
    const reader = await readerOf(page);
    await page.goto('away.html');
    await page.route(reader, (route) => route.abort());
    await page.goto('check/');
    await expect(page.getByText(session.notRestored)).toBeVisible();
    await page.getByRole('radio', { name: who.me, exact: true }).check();
    await lineBox(page, 'chest-pressure').check();
    await button(page, buttons.next).click();
    await expect(title(page)).toHaveText(call);
    await page.unroute(reader);
    await page.reload();
    await expect(title(page)).toHaveText(call);
    await expect(exercises(page)).toHaveCount(0);
  });

  for (const place of ['map', 'explain-idea', 'means', 'checks', 'plan', 'review']) {
    test(`${place}: the screen says that its part did not come, with a way on`, async ({ page }) => {
      const reader = await readerOf(page);
      const named = (text: string) => text.match(/[\w-]+\.js/g) ?? [];
      const textOf = async (address: string) => (await page.request.get(address)).text();
      const first = await textOf('check/');
      const known = new Set([...named(first), ...named(reader), ...named(await textOf(reader))]);
      // What stands beside the reader in the file by which one comes back.
      const beside = (await askedBy(page)).filter((url) => !named(url).some((name) => known.has(name)));
      for (const url of beside) {
        const text = await textOf(url);
        const imports = [...text.matchAll(/(?:from|import)"\.\/([\w-]+\.js)"/g)].map(
          ([, name]) => name ?? ''
        );
        if (!named(reader).every((name) => imports.includes(name)) || text.length > 5000) continue;
        for (const name of [...named(url), ...imports]) known.add(name);
      }
      let isGone = true;
      await page.route('**/_app/immutable/**/*.js', (route) =>
        isGone && !named(route.request().url()).some((name) => known.has(name))
          ? route.abort()
          : route.continue()
      );
      await holdAndOpen(page, heldText(golfer, place), `check/#${place}`);
      await expect(page.getByText(session.loadFailed).first()).toBeVisible();
      isGone = false;
      await button(page, session.tryAgain).first().click();
      await expect(page.getByText(session.loadFailed)).toHaveCount(0);
    });
  }

  test('help lines and the head of an urgent page need no second file', async ({ page }) => {
    const low = { ...golfer, lines: { ...golfer.lines, 'yf-mood': 'yes' as const } };
    await page.route('**/_app/immutable/**/*.js', async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      // Whatever holds the words of care pages and of the crisis notice does not come.
      if (text.includes('You matter. Thank you')) await route.abort();
      else await route.fulfill({ status: response.status(), headers: response.headers(), body: text });
    });
    await holdAndOpen(page, heldText(low, 'now-1'), 'check/#now-1');
    await expect(page.getByText(crisisHeads.label)).toBeVisible();
    await expect(page.getByRole('link', { name: /988/ })).toBeVisible();
    await lineBox(page, 'chest-pressure').check();
    await button(page, buttons.next).click();
    await expect(title(page)).toHaveText(call);
    await expect(page.getByRole('link', { name: 'Call 112 (European Union)' })).toBeVisible();
    // What is still on its way when the page closes is no failure of the page.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  test('where no script runs at all the page says so, with the emergency way', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const address of ['check/', 'do/', 'again/', 'hand-over/', 'clinic/']) {
      await page.goto(address);
      await expect(page.getByText(notAlive.title)).toBeVisible();
      await expect(page.getByRole('main').getByRole('link', { name: buttons.emergency })).not.toHaveCount(0);
    }
  });
});

test.describe('a store that refuses', () => {
  const refuse = () =>
    Object.defineProperty(Storage.prototype, 'setItem', {
      value: () => {
        throw new DOMException('full', 'QuotaExceededError');
      }
    });

  test('nothing older is left to come back, and that is said at once', async ({ page }) => {
    await openAt(page, golfer, 'now-1');
    await expect(page.getByRole('radio', { name: who.me, exact: true })).toBeChecked();
    await page.evaluate(refuse);
    await lineBox(page, 'chest-pressure').check();
    await expect(page.getByText(session.blocked)).toBeVisible();
    await button(page, buttons.next).click();
    await expect(title(page)).toHaveText(call);
    expect(await held(page)).toBeNull();
  });

  test('a stop is said to be lost, and the plan is shut', async ({ page }) => {
    await openAt(page, golfer, 'plan');
    await page.goto('do/');
    await expect(exercises(page).first()).toBeVisible();
    await page.evaluate(refuse);
    await button(page, doIt.stop).click();
    await button(page, doIt.stopping.weakness).click();
    await expect(title(page)).toHaveText(doIt.stopLost.title);
    await expect(title(page)).toBeFocused();
    await expect(exercises(page)).toHaveCount(0);
    expect(await held(page)).toBeNull();
  });
});

test.describe('what is not answered yet', () => {
  const lines = Object.fromEntries(Object.entries(golfer.lines).filter(([id]) => !id.startsWith('caution-')));

  test('before the cautions no plan is given, and no check', async ({ page }) => {
    await holdAndOpen(page, heldText({ ...golfer, lines }, 'explain-idea'), 'hand-over/');
    await expect(page.getByRole('heading', { name: handOverSummary.heading })).toBeVisible();
    await expect(page.getByRole('heading', { name: handOverSummary.plan })).toHaveCount(0);
    await page.goto('again/');
    await expect(page.getByRole('heading', { name: again.followHeading })).toBeVisible();
    await expect(page.getByText(retest.heading)).toHaveCount(0);
    await page.goto('do/');
    await expect(page.getByText(doIt.notYet)).toBeVisible();
  });

  test('where somebody must see a doctor first, no check is offered again', async ({ page }) => {
    const worse = { ...golfer, lines: { ...golfer.lines, 'constant-worsening': 'yes' as const } };
    await holdAndOpen(page, heldText(worse, 'explain-idea'), 'again/');
    await expect(page.getByText(retest.heading)).toHaveCount(0);
  });
});

test('a link opens no plan unasked: right now is asked first, and all else stays', async ({ page }) => {
  const fragment = packHandOff(golfer, {
    ownWords: '',
    mainQuestion: '',
    isByClinician: false,
    madeAt: Date.now()
  });
  await page.goto(`hand-over/#${fragment}`);
  await button(page, handOver.open).click();
  await expect(page.getByRole('heading', { level: 1, name: review.title })).toBeVisible();
  await page.goto('do/');
  await expect(page.getByText(doIt.notYet)).toBeVisible();
  await page.goto('check/#plan');
  await expect(title(page)).toHaveText(safetyListTitles['now-1'].title);
  await expect(exercises(page)).toHaveCount(0);
});

test('Start over leaves nothing of this tab, its log included, and says what stays on the device', async ({
  page
}) => {
  const log = writeRecord(knowledge, { diary: addActivity(emptyDiary, 'play golf'), answers: golfer });
  await openAt(page, golfer, 'plan');
  await page.evaluate(
    ([key, text]) => {
      sessionStorage.setItem(key, text);
      localStorage.setItem(key, text);
    },
    [recordKey, log] as const
  );
  await button(page, buttons.startOver).click();
  await button(page, buttons.erase).click();
  await expect(page.getByText(session.erasedKept)).toBeVisible();
  expect(
    await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('backstory')))
  ).toEqual([]);
});

test('Leave takes the other open tabs of this browser along', async ({ page, context }) => {
  await openAt(page, golfer, 'plan');
  const other = await context.newPage();
  await openAt(other, golfer, 'plan');
  await expect(exercises(other).first()).toBeVisible();
  await button(page, buttons.leave).click();
  await page.waitForURL('**/away.html');
  await other.waitForURL('**/away.html');
});

test('an urgent page says its urgency first and nothing before it', async ({ page }) => {
  await openCheck(page);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => {
      const announcer = document.getElementById('svelte-announcer');
      if (announcer && announcer.getAttribute('aria-hidden') !== 'true') heard.push(announcer.textContent);
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLHeadingElement) heard.push(target.textContent);
    });
  });
  await lineBox(page, 'chest-pressure').check();
  await button(page, buttons.next).click();
  await expect(title(page)).toBeFocused();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(`^${call}`));
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect([...new Set(heard)]).toEqual([call]);
});

test('under a page translator headings, progress and numbers follow, from the first screen to the plan', async ({
  page
}) => {
  test.setTimeout(120_000);
  await openCheck(page);
  await translatePage(page);
  const seen = new Set<string>();
  for (let step = 0; step < 40; step += 1) {
    const place = new URL(page.url()).hash.slice(1);
    const heading = await title(page).innerText();
    // Three lists that were passed faster than anybody reads come back, once.
    if (await page.getByText(session.quick).isVisible()) seen.clear();
    expect(seen.has(`${place} ${heading}`)).toBe(false);
    await expect(page).toHaveTitle(new RegExp(`^${heading.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
    seen.add(`${place} ${heading}`);
    if (place === 'plan') break;
    await answerScreen(page, deskWorker);
    await goOn(page);
  }
  await expect(exercises(page).first()).toBeVisible();
});

test('under a page translator the number to call follows the country', async ({ page }) => {
  await openAt(page, { ...golfer, lines: { ...golfer.lines, 'chest-pressure': 'yes' } }, 'care');
  await translatePage(page);
  for (const country of ['uk', 'au', 'eu', 'us'] as const) {
    await page.getByRole('combobox').selectOption(country);
    const [first] = countries.find(({ id }) => id === country)?.emergency ?? [];
    await expect(page.getByRole('main').locator('a[href^="tel:"]').first()).toHaveText(
      callWords.call.replace('{number}', first?.number ?? 'none')
    );
  }
});

test.describe('found by a second attack', () => {
  const chest = { ...golfer, lines: { ...golfer.lines, 'chest-pressure': 'yes' as const } };
  const later = (page: Page, hours: number) => page.clock.fastForward(hours * 3_600_000);
  const link = packHandOff(golfer, {
    ownWords: '',
    mainQuestion: '',
    isByClinician: false,
    madeAt: Date.now()
  });

  test('an older yes is not lost to what is ticked before its reader has come', async ({ page }) => {
    const reader = await readerOf(page);
    await holdAndOpen(page, heldText(chest, 'care'), 'away.html');
    await page.route(reader, (route) => route.abort());
    await page.goto('check/');
    await answerScreen(page, deskWorker);
    await goOn(page);
    await page.waitForURL(/#now-2$/);
    await page.unroute(reader);
    await page.reload();
    await expect(title(page)).toHaveText(call);
    expect(await heldLine(page, 'chest-pressure')).toBe('yes');
  });

  test('an exercise under way writes nothing back of what another tab erased', async ({ page, context }) => {
    await openAt(page, golfer, 'plan');
    await page.goto('do/');
    await button(page, doIt.done).click();
    await page.getByRole('radio', { name: '2', exact: true }).check();
    await button(page, doIt.light.save).click();
    const other = await context.newPage();
    await other.goto('again/');
    await button(other, remember.erase).click();
    await button(other, remember.eraseYes).click();
    await expect(exercises(page)).toHaveCount(0);
    await expect(page.getByText(doIt.notYet)).toBeVisible();
    const left = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
    expect(left).not.toMatch(/hip-|open-book|golf|lines/);
  });

  test('a tab on a page to read forgets along, awake or asleep', async ({ page, context }) => {
    await openAt(page, golfer, 'plan');
    await page.goto('learn/');
    const other = await context.newPage();
    await other.goto('again/');
    await button(other, remember.erase).click();
    await button(other, remember.eraseYes).click();
    await expect.poll(() => held(page)).toBeNull();
    // One that did not hear of it: it holds answers from before, and another erasure was noted since.
    await page.evaluate(
      (text) => {
        sessionStorage.setItem('backstory', text);
        localStorage.setItem('backstory-erasures', '7');
      },
      heldText(golfer, 'plan')
    );
    await page.goto('check/#plan');
    await expect(page.getByRole('radio', { name: who.me, exact: true })).not.toBeChecked();
    expect(await held(page)).toBeNull();
  });

  test('a link that is looked at for a day grows old', async ({ page }) => {
    await page.clock.install();
    await page.goto(`hand-over/#${link}`);
    await expect(page.getByText(handOverSummary.levels['self-care'])).toBeVisible();
    await later(page, 30);
    await page.evaluate(() => dispatchEvent(new Event('pageshow')));
    await expect(page.getByText(handOver.old)).toBeVisible();
    await expect(page.getByText(handOverSummary.levels['self-care'])).toHaveCount(0);
  });

  test('an emergency of this tab stands before what a link brought', async ({ page }) => {
    await holdAndOpen(page, heldText(chest, 'care'), `hand-over/#${link}`);
    await expect(page.getByText(handOver.ownFirst)).toBeVisible();
    await expect(page.getByText(handOverSummary.levels['emergency-call'])).toBeVisible();
  });

  test('where neither writing nor erasing works, a stop still shuts the plan for good', async ({ page }) => {
    await page.clock.install();
    await openAt(page, golfer, 'plan');
    await page.goto('do/');
    await expect(exercises(page).first()).toBeVisible();
    await page.evaluate(() => {
      for (const name of ['setItem', 'removeItem'])
        Object.defineProperty(Storage.prototype, name, {
          value: () => {
            throw new DOMException('no', 'QuotaExceededError');
          }
        });
    });
    await button(page, doIt.stop).click();
    await button(page, doIt.stopping.tingling).click();
    await expect(title(page)).toHaveText(doIt.stopLost.title);
    await page.clock.runFor(200_000);
    await expect(title(page)).toHaveText(doIt.stopLost.title);
    await expect(exercises(page)).toHaveCount(0);
  });

  test('words of one person do not stand beside the answers of the next', async ({ page }) => {
    await openAt(page, golfer, 'plan');
    await page.goto('hand-over/');
    const words = page.getByRole('textbox', { name: handOver.wordsQuestion });
    await words.fill('It aches when I sit.');
    await page.goto('emergency/');
    await page.evaluate(
      (text) => {
        sessionStorage.clear();
        sessionStorage.setItem('backstory', text);
      },
      heldText({ ...golfer, age: 61 }, 'plan')
    );
    await travel(page, -1);
    await expect(words).toHaveValue('');
  });

  test('a day later an emergency that hangs on the place is still one', async ({ page }) => {
    const aneurysm = allAnswersOf({ lines: { 'sweaty-sick-with-pain': 'yes' }, zones: ['mid-back'] });
    await holdAndOpen(page, heldText(aneurysm, 'care', Date.now() - 1.5 * dayMs), 'check/#care');
    await expect(title(page)).toHaveText(call);
  });
});

test.describe('found by a third attack', () => {
  const chest = { ...golfer, lines: { ...golfer.lines, 'chest-pressure': 'yes' as const } };
  /** The sentence that what the tab keeps cannot all be read. */
  const unread = (page: Page) => page.getByText(session.damaged);
  const texts = (page: Page) => page.evaluate(() => JSON.stringify({ ...sessionStorage }));

  test('a yes that was laid aside counts on every page, not on the first alone', async ({ page }) => {
    await holdAndOpen(page, heldText(chest, 'care'), 'away.html');
    await page.evaluate(
      (text) => {
        sessionStorage.setItem('backstory-aside', sessionStorage.getItem('backstory') ?? '');
        sessionStorage.setItem('backstory', text);
      },
      heldText(golfer, 'plan')
    );
    await page.goto('do/');
    await expect(page.getByText(doIt.notYet)).toBeVisible();
    await expect(exercises(page)).toHaveCount(0);
    await page.goto('hand-over/');
    await expect(page.getByText(handOverSummary.levels['emergency-call']).first()).toBeVisible();
    await page.goto('again/');
    await expect(page.getByRole('heading', { name: again.gateHeading })).toBeVisible();
    await page.goto('check/#plan');
    await expect(title(page)).toHaveText(call);
    expect(await page.evaluate(() => sessionStorage.getItem('backstory-aside'))).toBeNull();
    expect(await heldLine(page, 'chest-pressure')).toBe('yes');
  });

  test('two loads in a row without the reader lose neither record', async ({ page }) => {
    const reader = await readerOf(page);
    await holdAndOpen(page, heldText({ ...golfer, lines: { 'foot-drop': 'yes' } }, 'nerves'), 'away.html');
    await page.route(reader, (route) => route.abort());
    await page.goto('check/');
    await page.getByRole('radio', { name: who.me, exact: true }).check();
    await lineBox(page, 'chest-pressure').check();
    await button(page, buttons.next).click();
    await expect(title(page)).toHaveText(call);
    await page.reload();
    await page.getByRole('radio', { name: who.me, exact: true }).check();
    await page.unroute(reader);
    await page.reload();
    await expect(title(page)).toHaveText(call);
    expect(await heldLine(page, 'chest-pressure')).toBe('yes');
    expect(await heldLine(page, 'foot-drop')).toBe('yes');
  });

  test('where nothing can be laid aside, nothing is written over it, and that is said', async ({ page }) => {
    const reader = await readerOf(page);
    await holdAndOpen(page, heldText(chest, 'care'), 'away.html');
    await page.route(reader, (route) => route.abort());
    await page.goto('check/');
    await page.evaluate(() => {
      const set = Storage.prototype.setItem;
      Storage.prototype.setItem = function (key: string, text: string) {
        if (key === 'backstory-aside') throw new DOMException('full', 'QuotaExceededError');
        set.call(this, key, text);
      };
    });
    await page.getByRole('radio', { name: who.me, exact: true }).check();
    await expect(page.getByText(session.stuck)).toBeVisible();
    await page.unroute(reader);
    await page.reload();
    await expect(title(page)).toHaveText(call);
    expect(await heldLine(page, 'chest-pressure')).toBe('yes');
  });

  test('a day later an emergency that hangs on the time is still one', async ({ page }) => {
    const aneurysm = allAnswersOf({ lines: { 'ctx-artery-bulge': 'yes' }, weekBand: 'weeks-3-6' });
    await holdAndOpen(page, heldText(aneurysm, 'care', Date.now() - 25 * 3_600_000), 'hand-over/');
    await expect(page.getByText(handOverSummary.levels['emergency-call']).first()).toBeVisible();
    await page.goto('check/#care');
    await expect(title(page)).toHaveText(call);
  });

  test('an emergency that came into the tab behind a link page stands first on Back', async ({ page }) => {
    const extras = { ownWords: '', mainQuestion: '', isByClinician: false, madeAt: Date.now() };
    await page.goto(`hand-over/#${packHandOff(golfer, extras)}`);
    await expect(page.getByText(handOverSummary.levels['self-care'])).toBeVisible();
    await page.goto('emergency/');
    await page.evaluate((text) => sessionStorage.setItem('backstory', text), heldText(chest, 'care'));
    await travel(page, -1);
    await expect(page.getByText(handOver.ownFirst)).toBeVisible();
    await expect(page.getByText(handOverSummary.levels['emergency-call']).first()).toBeVisible();
  });

  test('a record that cannot be read is said on every page, and none writes over it', async ({ page }) => {
    const newer = JSON.stringify({ ...(JSON.parse(heldText(chest, 'care')) as object), version: 3 });
    for (const address of ['do/', 'hand-over/', 'check/', 'again/']) {
      await holdAndOpen(page, newer, address);
      await expect(unread(page)).toBeVisible();
      await expect(page.getByText(handOver.problems.empty.text)).toHaveCount(0);
    }
    await button(page, again.start).click();
    await page.waitForURL(/check\/#/);
    await expect(unread(page)).toBeVisible();
    await page.getByRole('radio', { name: who.me, exact: true }).check();
    await expect.poll(async () => (await held(page))?.who).toBe('me');
    expect(await texts(page)).toContain(JSON.stringify(newer).slice(1, -1));
    await page.goto('do/');
    await expect(unread(page)).toBeVisible();
  });

  test('a stopped session is noted once, also after Back', async ({ page }) => {
    await openAt(page, golfer, 'plan');
    await page.goto('do/');
    await button(page, doIt.done).click();
    await page.getByRole('radio', { name: '2', exact: true }).check();
    await button(page, doIt.light.save).click();
    await button(page, doIt.stop).click();
    await button(page, doIt.stopping.tingling).click();
    await page.waitForURL('**/check/#nerves');
    await travel(page, -1);
    await expect(page.getByText(doIt.notYet)).toBeVisible();
    const lights = await page.evaluate((key) => {
      const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}') as {
        diary: { sessions: { items: { light: string }[] }[] };
      };
      return kept.diary.sessions.map(({ items }) => items.map(({ light }) => light));
    }, recordKey);
    expect(lights).toEqual([['green', 'stopped', 'skipped', 'skipped']]);
  });
});
