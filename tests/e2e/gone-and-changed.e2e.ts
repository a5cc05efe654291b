// What was erased comes back by no way, and what changed while a page was away counts on it: form, check, age of a patient.
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { knowledge } from '#content/knowledge.ts';
import { remember, retest } from '#text/again.ts';
import { doIt } from '#text/do-it.ts';
import { clinic, clinicSafety, clinicTakeHome } from '#text/exam-room.ts';
import { handOver } from '#text/hand-over.ts';
import { buttons, lists, you } from '#text/interview.ts';
import { howLong, means } from '#text/interview-later.ts';
import { items } from '#text/items.ts';
import { medicineAlways, medicineFacts } from '#text/medicines.ts';
import { plan } from '#text/plan.ts';
import { selfTests } from '#text/self-tests.ts';
import { zones } from '#text/zones.ts';
import { addSession, emptyDiary, type Diary } from '#keep/device/diary.ts';
import { packHandOff } from '#keep/link/hand-off.ts';
import { recordKey } from '#keep/device/is-remembered.ts';
import { writeRecord } from '#keep/device/record-file.ts';
import { allAnswersOf, heldText, openAt } from './open-at.ts';
import { withBackForwardCache } from './real-browser.ts';
import { button, lineBox } from '../../scripts/walk/walk.ts';

test.use({ ...withBackForwardCache, viewport: { width: 1280, height: 900 } });

const golfer = allAnswersOf(
  { features: ['golf-rotate', 'agg-turn-trunk'] },
  { kit: ['mat', 'chair'], pain: 2 }
);
const withLine = (id: string) => ({ ...golfer, lines: { ...golfer.lines, [id]: 'yes' as const } });
const hinge = items['hip-hinge'];
const firstStep = hinge.steps[0] ?? 'none';
const title = (page: Page) => page.getByRole('heading', { level: 1 });
/** Back: a page that comes back whole tells the driver of no load. */
async function goBack(page: Page) {
  const before = page.url();
  // A moment later: the way back would take the answer to this call along.
  await page.evaluate(() => void setTimeout(() => history.back()));
  await page.waitForURL((url) => url.href !== before, { waitUntil: 'commit' });
}
/** Leaves one exercise of the session out after the other, until the one that is meant. */
async function skipTo(page: Page, name: string) {
  await expect(async () => {
    if ((await title(page).textContent()) !== name) await button(page, doIt.skip).click({ timeout: 500 });
    await expect(title(page)).toHaveText(name, { timeout: 200 });
  }).toPass();
}
async function erase(page: Page) {
  await button(page, remember.erase).click();
  await button(page, remember.eraseYes).click();
  await expect(page.getByText(remember.erased)).toBeVisible();
}

test.describe('a caution that came while the page was away', () => {
  test('changes the form of the exercise under way, and its steps', async ({ page }) => {
    await openAt(page, golfer, 'plan');
    await page.goto('do/');
    await skipTo(page, hinge.title);
    await expect(page.getByText(firstStep)).toBeAttached();
    await page.goto('check/#before');
    await lineBox(page, 'caution-fall').check();
    await goBack(page);
    await expect(page).toHaveURL(/\/do\/$/);
    await expect(title(page)).not.toHaveText(hinge.title);
    await skipTo(page, hinge.title);
    await expect(page.getByText(hinge.forms.alternative)).toBeVisible();
    await expect(page.getByText(firstStep)).toHaveCount(0);
    await expect(page.getByText(hinge.alternative)).toBeAttached();
  });

  test('shuts the check that was being measured, with a sentence', async ({ page }) => {
    await openAt(page, golfer, 'plan');
    await page.goto('again/');
    await page.getByText(retest.heading).click();
    const choice = page.getByRole('combobox', { name: retest.choose });
    await choice.selectOption('one-leg-stand');
    await expect(button(page, retest.add)).toBeVisible();
    await page.goto('check/#before');
    await lineBox(page, 'caution-fall').check();
    await goBack(page);
    await expect(page).toHaveURL(/\/again\/$/);
    await expect(
      page.getByText(retest.shut.replace('{test}', selfTests['one-leg-stand'].title))
    ).toBeVisible();
    await expect(button(page, retest.add)).toHaveCount(0);
    await expect(choice).toHaveValue('');
  });
});

test('after twelve green sessions falls bring no harder way, no more weight, and no steps of the plain form', async ({
  page
}) => {
  const log = Array.from({ length: 12 }, (_, day) => day).reduce<Diary>(
    (diary, day) =>
      addSession(diary, {
        at: new Date(Date.now() - (20 - day) * 24 * 3_600_000).toISOString(),
        items: [{ item: 'hip-hinge', light: 'green', pain: 1 }]
      }),
    emptyDiary
  );
  const start = async (answers: typeof golfer) => {
    await page.goto('away.html');
    await page.evaluate(
      ([held, key, record]) => {
        sessionStorage.setItem('backstory', held);
        sessionStorage.setItem(key, record);
      },
      [heldText(answers, 'plan'), recordKey, writeRecord(knowledge, { diary: log, answers })] as const
    );
    await page.goto('do/');
    await skipTo(page, hinge.title);
  };
  await start(golfer);
  await expect(page.getByText(doIt.forms.harder)).toBeVisible();
  await expect(page.getByText(doIt.heavier)).toBeVisible();
  await start(withLine('caution-fall'));
  await expect(page.getByText(hinge.forms.alternative)).toBeVisible();
  await expect(page.getByText(doIt.forms.harder)).toHaveCount(0);
  await expect(page.getByText(doIt.heavier)).toHaveCount(0);
  await page.goto('check/#plan');
  const article = page.getByRole('article').filter({ hasText: hinge.alternativeTitle });
  await article.locator('summary').first().click();
  await expect(article.getByText(hinge.alternative)).toBeVisible();
  for (const words of [hinge.harder, hinge.easier, firstStep])
    await expect(article.getByText(words)).toHaveCount(0);
});

test('no word on warmth stands beside the line on numb skin', async ({ page }) => {
  const warmth = medicineFacts.filter((fact) => 'isWarmth' in fact)[0]?.text ?? 'none';
  await openAt(page, golfer, 'plan');
  const medicines = page.locator('summary').filter({ hasText: plan.medicines });
  await medicines.click();
  await expect(page.getByText(warmth)).toBeVisible();
  await page.goto('check/#before');
  await lineBox(page, 'caution-skin').check();
  await page.goto('emergency/');
  await page.goto('check/#plan');
  await expect(page.getByText(plan.numbSkin)).toBeVisible();
  await medicines.click();
  await expect(page.getByText(medicineAlways.lines[0])).toBeVisible();
  await expect(page.getByText(warmth)).toHaveCount(0);
});

test.describe('the exam room', () => {
  const lowBack = (page: Page) =>
    page.getByRole('checkbox', { name: zones['low-back'], exact: true }).first();
  async function begin(page: Page) {
    await page.goto('clinic/');
    await expect(async () => {
      await lowBack(page).check({ timeout: 500 });
      await expect(page.getByText(`${zones['low-back']} marked.`)).toBeVisible({ timeout: 500 });
    }).toPass();
  }
  async function screen(page: Page) {
    await page.keyboard.press('s');
    const panel = page.getByRole('region', { name: clinic.panels });
    for (let turn = 0; turn < 30; turn += 1) {
      if (await panel.getByText(clinicSafety.allDone).isVisible()) return;
      const none = panel.getByRole('checkbox', { name: lists.none });
      if (await none.isVisible()) await none.check();
      else if (await panel.getByRole('textbox', { name: you.age }).isVisible()) {
        await panel.getByRole('textbox', { name: you.age }).fill('46');
        await panel.getByRole('radio', { name: you.pregnancyChoices['cannot-apply'] }).check();
        await panel.getByRole('radio', { name: howLong.bands['weeks-2-3'] }).check();
      } else await panel.getByRole('radio', { name: means.floorYes }).check();
      await button(page, clinicSafety.next).click();
      await expect(panel.locator(':focus')).toBeVisible();
    }
    throw new Error('The checklist has no end.');
  }

  test('grows old: the plan is shut, and all is asked again', async ({ page }) => {
    test.setTimeout(120_000);
    await page.clock.install();
    await begin(page);
    await screen(page);
    await page.keyboard.press('h');
    await button(page, clinicTakeHome.plan).click();
    await expect(page.getByRole('article').first()).toBeVisible();
    await page.clock.fastForward(26 * 3_600_000);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(page.getByText(clinic.old)).toBeVisible();
    await expect(page.getByText(clinic.notAsked)).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(0);
    await expect(button(page, clinicTakeHome.plan)).toHaveCount(0);
  });

  test('is empty after Start over on another page, and Back', async ({ page }) => {
    await begin(page);
    await page.goto('check/');
    await button(page, buttons.startOver).click();
    await button(page, buttons.erase).click();
    await goBack(page);
    await expect(page).toHaveURL(/\/clinic\/$/);
    await expect(lowBack(page)).not.toBeChecked();
    await expect(page.getByText(clinic.wasLeft)).toBeVisible();
  });

  for (const way of ['erase', 'leave'] as const) {
    test(`is empty after ${way} on another page, and Back`, async ({ page }) => {
      await begin(page);
      await page.goto('learn/');
      await page.goto('again/');
      if (way === 'erase') await erase(page);
      else {
        await button(page, buttons.leave)
          .or(page.getByRole('link', { name: buttons.leave }))
          .first()
          .click();
        await page.waitForURL('**/away.html');
      }
      await goBack(page);
      await goBack(page);
      await expect(page).toHaveURL(/\/clinic\/$/);
      await page.keyboard.press('?');
      await expect(page.getByText(`${zones['low-back']} marked.`)).toHaveCount(0);
      await expect(lowBack(page)).not.toBeChecked();
      await expect(page.getByRole('status').getByText(zones['low-back'])).toHaveCount(0);
    });
  }

  test('is empty when another tab erases everything', async ({ page, context }) => {
    await begin(page);
    const other = await context.newPage();
    await other.goto('again/');
    await erase(other);
    await expect(lowBack(page)).not.toBeChecked();
    await expect(page.getByText(clinic.erasedElsewhere)).toBeVisible();
  });
});

test.describe('what a link brought', () => {
  const own = 'It aches when I sit.';
  const link = packHandOff(golfer, {
    ownWords: own,
    mainQuestion: '',
    isByClinician: false,
    madeAt: Date.now()
  });
  async function openLink(page: Page) {
    await page.goto(`hand-over/#${link}`);
    await expect(page.getByText(own)).toBeVisible();
    await expect(page).toHaveURL(/\/hand-over\/$/);
  }

  test('stays over a look at another page', async ({ page }) => {
    await openLink(page);
    await page.goto('learn/');
    await goBack(page);
    await expect(page.getByText(own)).toBeVisible();
  });

  for (const way of ['erase', 'leave'] as const) {
    test(`is gone after ${way}, and Back`, async ({ page }) => {
      await openLink(page);
      await page.goto('learn/');
      await page.goto('again/');
      if (way === 'erase') await erase(page);
      else {
        await page.getByRole('link', { name: buttons.leave }).click();
        await page.waitForURL('**/away.html');
      }
      await goBack(page);
      await goBack(page);
      await expect(page).toHaveURL(/\/hand-over\/$/);
      await expect(title(page)).toHaveText(
        new RegExp(`${handOver.problems.erased.title}|${handOver.problems.empty.title}`)
      );
      await expect(page.getByText(own)).toHaveCount(0);
    });
  }

  test('is gone, and that is said, when another tab erases everything', async ({ page, context }) => {
    await openLink(page);
    const other = await context.newPage();
    await other.goto('again/');
    await erase(other);
    await expect(title(page)).toHaveText(handOver.problems.erased.title);
    await expect(page.getByText(own)).toHaveCount(0);
  });
});
