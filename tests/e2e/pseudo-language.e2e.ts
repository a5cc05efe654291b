// The whole app in a language that nobody speaks: no word of plain English is left, and nothing is cut at 320 px.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { knowledge } from '#content/knowledge.ts';
import { Reading } from '#interview/reading.ts';
import { serve } from '../../scripts/serve.ts';
import { allAnswersOf, heldText } from './open-at.ts';
import { cutOn, unmarkedOn } from './unmarked.ts';

const folder = fileURLToPath(new URL('../../build-pseudo', import.meta.url));
let site: Awaited<ReturnType<typeof serve>>;

test.beforeAll(async () => {
  if (!existsSync(folder))
    throw new Error('There is no build in the pseudo-language. Run `npm run build:pseudo` first.');
  site = await serve(0, '', folder);
});
test.afterAll(() => site.stop());
test.use({ viewport: { width: 320, height: 640 } });

/** What is the same in every language, or not ours to translate, each with its reason. */
const allowed: readonly RegExp[] = [
  // Written by `Intl` in the language of the build's numbers and dates, of which the pseudo-language has none.
  /\b(\w+day, )?\d{1,2} (Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*( \d{4})?\b/g,
  // How `Intl` ends a list, for the same reason.
  /(?<=~ )(and|or)(?= )/g,
  // A key of the exam room, as it is printed on the keyboard.
  /^[A-Z]$/g,
  // Registries of works, by their own names.
  /\b(doi|PubMed) [\w./()<>;:-]+/g
];

/** Looks at what is shown now; all that is wrong is told at once. */
async function lookAt(page: Page, name: string) {
  const unmarked = (await unmarkedOn(page, allowed)).map((text) => `${name}: plain English: ${text}`);
  const cut = (await cutOn(page)).map((part) => `${name}: cut: ${part}`);
  expect.soft([...unmarked, ...cut]).toEqual([]);
}

async function look(page: Page, address: string) {
  await page.goto(`${site.url}${address}`);
  await page.locator('h1').first().waitFor();
  await lookAt(page, address);
}

/** One of each kind. The pages on method are left out: their cases and codes are records, and not translated. */
const pages = [
  '',
  'emergency/',
  'learn/',
  'learn/patterns/sitting-flexion-low-back/',
  'learn/movements/golf-backswing/',
  'learn/checks/seated-rotation/',
  'learn/exercises/bird-dog/',
  'learn/questions/scan/',
  'learn/regions/lumbar/',
  'learn/treatments/',
  'learn/clinicians/',
  'stories/desk-golfer/',
  'knots/',
  'embed/'
];
test('pages to read', async ({ page }) => {
  test.setTimeout(240_000);
  for (const address of pages) await look(page, address);
});

/** Sits at a desk and plays golf: with the neck and a leg, so that every kind of question is asked. */
const golfer = allAnswersOf(
  {
    features: ['sit-7h', 'golf-rotate', 'agg-turn-trunk', 'agg-sit'],
    zones: ['low-back', 'neck-back', 'calf-left']
  },
  { kit: ['mat', 'chair'], pain: 3 }
);
/** Looks at a screen as somebody who came back to this tab. */
async function openCheck(page: Page, answers: typeof golfer, screen: string) {
  await page.goto(`${site.url}away.html`);
  await page.evaluate((text) => sessionStorage.setItem('backstory', text), heldText(answers, screen));
  await page.goto(`${site.url}check/#${screen}`);
  await expect(page).toHaveURL(new RegExp(`#${screen}$`));
  await page.waitForLoadState('networkidle');
  await lookAt(page, screen);
}

test('every screen of the interview', async ({ page }) => {
  test.setTimeout(240_000);
  const screens = [...new Reading(knowledge, golfer).screens.map(({ id }) => id), 'review'];
  expect(screens).toContain('plan');
  for (const screen of screens) await openCheck(page, golfer, screen);
});

test('the pages of care', async ({ page }) => {
  test.setTimeout(240_000);
  for (const sign of ['chest-pressure', 'saddle-numb', 'not-improving'])
    await openCheck(page, allAnswersOf({ lines: { [sign]: 'yes' } }), 'care');
});

test('what follows the plan, and the exam room', async ({ page }) => {
  test.setTimeout(240_000);
  await openCheck(page, golfer, 'plan');
  for (const address of ['do/', 'again/', 'hand-over/', 'clinic/']) await look(page, address);
});
