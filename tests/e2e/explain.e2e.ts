// The explanation to play with: the motion budget, the guarding loop, the stories, and its way onto paper.
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { budgetSentence } from '#charts/budget/budget-sentence.ts';
import { describeLoop } from '#charts/models/loop-words.ts';
import { movements, type MovementId } from '#content/movements.ts';
import { ageFactors } from '#content/regions.ts';
import { budgetParts, motionBudget as words } from '#text/budget.ts';
import { explain } from '#text/explain.ts';
import { comeBack } from '#text/facts.ts';
import { buttons } from '#text/interview.ts';
import { guardingLoop, loopModel, modelFrame } from '#text/models.ts';
import { lookAgain, readStatus } from '#text/sources.ts';
import { patterns } from '#text/patterns.ts';
import { regions } from '#text/regions.ts';
import { guessText } from '#text/what-if.ts';
import { loopStart, stepLoop } from '#reasoning/guarding-loop.ts';
import { budgetMotion, type Stiffness } from '#reasoning/motion-budget.ts';
import { expectAccessible } from './access.ts';
import { marks } from '../../scripts/people/make-person.ts';
import { allAnswersOf, openAt } from './open-at.ts';
import type { Person } from '../../scripts/walk/walk.ts';
import { button, deskWorker, openCheck, placeOf, walkTo } from '../../scripts/walk/walk.ts';
import { watchRequests } from './watch.ts';

const golfer: Person = { ...deskWorker, yes: ['golf-rotate', 'agg-turn-trunk'] };
const stiffUpperBack: Stiffness = { thoracic: 0.5 };

/** What the model says of a movement: its sentence, and the degrees of the low back. */
function modelOf(id: MovementId, stiffness: Stiffness, age: number | null) {
  const movement = movements.find((other) => other.id === id) ?? movements[0];
  const usual = budgetMotion(movement, { stiffness: {}, age }, ageFactors);
  const now = budgetMotion(movement, { stiffness, age }, ageFactors);
  const lowBack = now.parts.find(({ part }) => part === 'lumbar')?.degrees ?? 0;
  return {
    sentence: budgetSentence(movement.plane, usual, now, stiffness),
    lowBack: `${lowBack.toFixed(1)}°`
  };
}

/** The budget says so: in its sentence, to a screen reader, beside the picture and in the table. */
async function expectBudget(page: Page, { sentence, lowBack }: ReturnType<typeof modelOf>) {
  // Once to be read, and once to be told when the reader has stopped moving things.
  await expect(page.getByRole('paragraph').filter({ hasText: sentence })).toHaveCount(2);
  const { short, name } = budgetParts.lumbar;
  await expect(page.getByRole('img', { name: words.chart.title })).toContainText(`${short} ${lowBack}`);
  const row = page.getByRole('table').first().getByRole('row', { name });
  await expect(row.getByRole('cell').nth(1)).toHaveText(lowBack);
}

const openTable = (page: Page) => page.locator('summary').filter({ hasText: words.table.summary }).click();

test.describe('the motion budget', () => {
  test('follows the keyboard, and says and draws what the model reckons', async ({ page }) => {
    await page.goto('learn/movements/golf-backswing/');
    const free = modelOf('golf-backswing', {}, null);
    const stiff = modelOf('golf-backswing', stiffUpperBack, null);
    expect([free.lowBack, stiff.lowBack]).toEqual(['8.0°', '11.6°']);
    await openTable(page);
    const name = words.stiffness.name.replace('{part}', budgetParts.thoracic.name);
    const slider = page.getByRole('slider', { name });
    await slider.focus();
    for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowRight');
    await expect(slider).toHaveValue('50');
    await expect(slider).toHaveAttribute('aria-valuetext', words.stiffness.half);
    await expectBudget(page, stiff);
    await page.keyboard.press('Home');
    await expectBudget(page, free);
  });

  test('takes up what was moved before the page had woken', async ({ page }) => {
    let wake = () => {};
    const isAwake = new Promise<void>((resolve) => (wake = resolve));
    await page.route('**/*.js', async (route) => {
      await isAwake;
      await route.continue();
    });
    await page.goto('learn/movements/golf-backswing/', { waitUntil: 'commit' });
    const name = words.stiffness.name.replace('{part}', budgetParts.thoracic.name);
    const slider = page.getByRole('slider', { name });
    await slider.focus();
    for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowRight');
    await expect(slider).toHaveValue('50');
    await expect(slider).toHaveAttribute('aria-valuetext', words.stiffness.free);
    wake();
    await expect(slider).toHaveAttribute('aria-valuetext', words.stiffness.half);
    await expect(slider).toHaveValue('50');
  });

  test('shows a golfer most people and what the answers told, in turn', async ({ page }) => {
    await openCheck(page);
    await walkTo(page, golfer, 'explain-try');
    const age = Number(golfer.age);
    await expect(page.getByRole('combobox', { name: words.choose })).toHaveValue('golf-backswing');
    await openTable(page);
    const [usual, told] = [button(page, words.presets.usual), button(page, words.presets.told)];
    await expect(told).toHaveAttribute('aria-pressed', 'true');
    await usual.click();
    await expect(usual).toHaveAttribute('aria-pressed', 'true');
    await expectBudget(page, modelOf('golf-backswing', {}, age));
    await told.click();
    await expect(usual).toHaveAttribute('aria-pressed', 'false');
    await expectBudget(page, modelOf('golf-backswing', stiffUpperBack, age));
  });

  for (const reducedMotion of ['reduce', 'no-preference'] as const)
    test(`changes its figure ${reducedMotion === 'reduce' ? 'at once' : 'gently'}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion });
      await page.goto('learn/movements/golf-backswing/', { waitUntil: 'networkidle' });
      const figure = await page.getByRole('img', { name: words.figure.turn }).elementHandle();
      // Every picture that is painted, until what has changed is told.
      const pictures = await page.evaluateHandle((svg) => {
        const seen = new Set<string>();
        const look = () => {
          if (svg) seen.add(svg.innerHTML);
          requestAnimationFrame(look);
        };
        look();
        return seen;
      }, figure);
      const part = budgetParts.thoracic.short.toLowerCase();
      await button(page, words.presets.example.replace('{part}', part)).click();
      const { sentence } = modelOf('golf-backswing', stiffUpperBack, null);
      await expect(page.getByRole('paragraph').filter({ hasText: sentence })).toHaveCount(2);
      const count = await pictures.evaluate((seen) => seen.size);
      if (reducedMotion === 'reduce') expect(count).toBe(2);
      else expect(count).toBeGreaterThan(3);
    });
});

test('with reduced motion the guarding loop moves with "One step" only', async ({ page }) => {
  await page.clock.install();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('knots/', { waitUntil: 'networkidle' });
  await page.locator('summary').filter({ hasText: guardingLoop.title }).click();
  const loop = page.getByRole('img', { name: guardingLoop.title });
  const pressed = stepLoop(loopStart, 'press');
  const after = describeLoop(stepLoop(pressed, 'step'));
  expect(after).not.toBe(describeLoop(pressed));
  await button(page, loopModel.press).click();
  await page.clock.runFor(10_000);
  await expect(loop).toHaveAccessibleDescription(describeLoop(pressed));
  await expect(button(page, loopModel.pause)).toHaveCount(0);
  await button(page, loopModel.step).click();
  await page.clock.runFor(10_000);
  await expect(loop).toHaveAccessibleDescription(after);
});

test.describe('the stories', () => {
  test('the guarding loop of the shoulder blade can be played to its end', async ({ page }) => {
    const seen = watchRequests(page);
    await page.clock.install();
    await page.goto('stories/shoulder-blade/', { waitUntil: 'networkidle' });
    const { said } = loopModel;
    for (const [action, meanwhile, end] of [
      [loopModel.press, said.eases, said.back],
      [loopModel.less, said.helpsSome, said.lessSore],
      [loopModel.more, said.letsGo, said.stays],
      [loopModel.press, said.eases, said.staysEased]
    ] as const) {
      await button(page, action).click();
      await expect(page.getByText(meanwhile, { exact: true })).toBeVisible();
      await button(page, loopModel.pause).click();
      await page.clock.runFor(10_000);
      await expect(page.getByText(meanwhile, { exact: true })).toBeVisible();
      await button(page, loopModel.step).click();
      await button(page, loopModel.goOn).click();
      await page.clock.runFor(10_000);
      await expect(page.getByText(end, { exact: true })).toBeVisible();
      await expect(button(page, loopModel.goOn)).toBeDisabled();
    }
    await expectAccessible(page);
    await button(page, modelFrame.again).click();
    await expect(page.getByText(said.start, { exact: true })).toBeVisible();
    expect(seen.complaints).toEqual([]);
  });

  for (const story of ['shoulder-blade', 'desk-golfer'])
    test(`everything to press in ${story} can be pressed`, async ({ page }) => {
      const seen = watchRequests(page);
      await page.goto(`stories/${story}/`, { waitUntil: 'networkidle' });
      const presses = page.getByRole('article').getByRole('button');
      const summaries = page.getByRole('article').locator('summary');
      expect(await summaries.count()).toBeGreaterThan(0);
      for (const summary of await summaries.all()) await summary.click();
      for (const each of await presses.all()) await each.click();
      await expectAccessible(page);
      expect(seen.complaints).toEqual([]);
    });
});

test('each step of the explanation comes back after a reload, by its own address', async ({ page }) => {
  const titles = new Map<string, string>();
  const title = page.getByRole('heading', { level: 1 });
  await openCheck(page);
  await walkTo(page, golfer, 'explain-why', {
    onScreen: async (place) => {
      if (place.startsWith('explain-')) titles.set(place, await title.innerText());
    }
  });
  expect(new Set(titles.values()).size).toBe(4);
  for (const [place, text] of [...titles].reverse()) {
    await page.goto(`check/#${place}`);
    await page.reload();
    await expect(title).toHaveText(text);
    await expect(page.locator('summary').filter({ hasText: comeBack.title })).toBeVisible();
    expect(placeOf(page)).toBe(place);
  }
});

test('the printed idea takes two pages at most', async ({ page }) => {
  await openCheck(page);
  await walkTo(page, golfer, 'explain-idea');
  await page.emulateMedia({ media: 'print' });
  await expect(button(page, buttons.back)).toBeHidden();
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
  const sheets = paper.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(2);
});

/** What leads to an idea of each kind. */
const kinds: Readonly<Record<keyof typeof explain.kindLegends, Parameters<typeof allAnswersOf>[0]>> = {
  'shares-motion': { features: ['golf-rotate', 'agg-turn-trunk'] },
  refers: { zones: marks('leg'), features: ['leg-below-knee', 'leg-tingle', 'agg-sit', 'agg-bend'] },
  control: { zones: ['blade-inner-right'], features: ['shoulder-slip', 'agg-arm-load'] },
  'held-long': { features: ['sit-7h', 'static', 'agg-sit', 'agg-bend', 'ease-move'] },
  'load-capacity': { features: ['load-jump', 'lift-bend', 'after-effort'] },
  local: { zones: marks('shoulder'), features: ['agg-lie-on-it', 'agg-reach-up', 'agg-arm-load'] },
  alarm: {
    zones: marks('low-back', 'neck', 'upper-back'),
    weekBand: 'years',
    features: ['poor-sleep', 'high-stress', 'agg-sit', 'agg-bend', 'agg-stand', 'agg-walk', 'agg-turn-trunk']
  }
};
for (const [kind, someone] of Object.entries(kinds))
  test(`the idea is drawn by its kind: ${kind}`, async ({ page }) => {
    await openAt(page, allAnswersOf(someone), 'explain-idea');
    await expect(
      page.getByText(explain.kindLegends[kind as keyof typeof kinds], { exact: true })
    ).toBeVisible();
    await expectAccessible(page);
  });

test('two leads each have their own rivals, and the person turns from one to the other', async ({ page }) => {
  const someone = allAnswersOf({
    zones: marks('low-back', 'neck'),
    features: ['agg-sit', 'agg-bend', 'ease-move', 'agg-turn-head', 'phone', 'static', 'slump']
  });
  await openAt(page, someone, 'explain-idea');
  const idea = (id: 'sitting-flexion-low-back' | 'static-arm-work-trap') => patterns[id].title;
  // The first screen has such headings too, until the picture has come.
  const lead = page.getByRole('heading', { level: 2 }).first();
  await expect(lead).toHaveText(idea('sitting-flexion-low-back'));
  await expect(page.getByText(idea('static-arm-work-trap'))).toHaveCount(0);
  await page.getByRole('radio', { name: explain.leadFor.replace('{places}', 'neck') }).check();
  await expect(lead).toHaveText(idea('static-arm-work-trap'));
  await expect(page.getByText(idea('sitting-flexion-low-back'))).toHaveCount(0);
});

test('the desk worker who golfs reads both ideas, and what the check would still have to show', async ({
  page
}) => {
  const desk = ['sit-7h', 'static', 'agg-sit', 'ease-move'] as const;
  await openAt(page, allAnswersOf({ features: [...desk, 'golf-rotate', 'agg-turn-trunk'] }), 'explain-idea');
  for (const id of ['sitting-flexion-low-back', 'stiff-thorax-low-back'] as const) {
    await expect(page.getByRole('heading', { name: patterns[id].title })).toBeVisible();
    await expect(page.getByText(patterns[id].inShort)).toBeVisible();
  }
  await expect(page.getByText(explain.twoIdeas)).toBeVisible();
  await expect(page.getByText(explain.lessWell)).toBeVisible();
  await expect(page.getByText(explain.fit['fits-story'], { exact: true })).toBeVisible();
});

test('sources stand one tap away, with how much of each was read and when to look again', async ({
  page
}) => {
  await openAt(page, allAnswersOf(kinds['shares-motion']), 'explain-why');
  await page.locator('summary').filter({ hasText: explain.sourcesHeading }).click();
  const source = page.getByRole('listitem').filter({ hasText: /Fisher 2020/ });
  await expect(source).toContainText(readStatus.abstract);
  await expect(source).toContainText(lookAgain.replace('{day}', '22 November 2028'));
});

test('whoever guesses first is not shown the picture meanwhile, and is answered kindly', async ({ page }) => {
  await openAt(page, allAnswersOf(kinds['shares-motion']), 'explain-idea');
  const picture = page.locator('.explain-figure');
  await expect(picture).toBeVisible();
  await page.locator('summary').filter({ hasText: guessText.question }).click();
  await expect(picture).toHaveCount(0);
  await page.getByRole('radio', { name: guessText.doNotKnow }).click();
  await expect(picture).toBeVisible();
  await page.locator('summary').filter({ hasText: guessText.question }).click();
  await page.getByRole('radio', { name: regions.thoracic.name, exact: true }).click();
  await expect(
    page.getByText(guessText.same.replace('{guess}', regions.thoracic.name.toLowerCase()))
  ).toBeVisible();
  await expectAccessible(page);
});
