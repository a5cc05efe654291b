// The explanation to play with: the motion budget, the guarding loop, the stories, and its way onto paper.
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { budgetSentence, budgetWords } from '#charts/budget/budget-sentence.ts';
import { describeLoop } from '#charts/models/loop-words.ts';
import { movements, type MovementId } from '#content/movements.ts';
import { ageFactors } from '#content/regions.ts';
import { budgetParts, motionBudget as words } from '#text/budget.ts';
import { explain } from '#text/explain.ts';
import { comeBack } from '#text/facts.ts';
import { buttons, lists } from '#text/interview.ts';
import { checks } from '#text/interview-later.ts';
import { selfTests } from '#text/self-tests.ts';
import { knowledge } from '#content/knowledge.ts';
import { guardingLoop, heldModel, loopModel, modelFrame } from '#text/models.ts';
import { lookAgain, readStatus } from '#text/sources.ts';
import { movements as movementTexts } from '#text/movements.ts';
import { patterns } from '#text/patterns.ts';
import { regions } from '#text/regions.ts';
import { guessText } from '#text/what-if.ts';
import { loopStart, stepLoop } from '#reasoning/guarding-loop.ts';
import { budgetMotion, type Stiffness } from '#reasoning/motion-budget.ts';
import { expectAccessible } from './access.ts';
import { marks } from '../../scripts/people/make-person.ts';
import { allAnswersOf, openAt } from './open-at.ts';
import type { Person } from '../../scripts/walk/walk.ts';
import { button, deskWorker, openCheck, placeOf, untilNoneCounts, walkTo } from '../../scripts/walk/walk.ts';
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
    first: budgetWords(movement.plane, usual, now, stiffness).first,
    lowBack: `${Math.round(lowBack)}°`
  };
}

/** The budget says so: in its sentence, to a screen reader, beside the picture and in the table. */
async function expectBudget(page: Page, { sentence, first, lowBack }: ReturnType<typeof modelOf>) {
  // In large type, and told once the reader has stopped moving things.
  await expect(page.locator('.motion-budget .sentence')).toHaveText(first);
  await expect(page.locator('.motion-budget [aria-live]')).toHaveText(sentence);
  const { name } = budgetParts.lumbar;
  await expect(page.locator('.motion-budget .turn')).toContainText(`${words.bars.now}: ${lowBack}`);
  const row = page.getByRole('table').first().getByRole('row', { name });
  await expect(row.getByRole('cell').nth(1)).toHaveText(lowBack);
}

const omit = <T>(record: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([id]) => !ids.includes(id)));
const personDoing = (id: MovementId) =>
  words.figure.title.replace('{movement}', movementTexts[id].name.toLowerCase());

const openTable = (page: Page) => page.locator('summary').filter({ hasText: words.table.summary }).click();

test.describe('the motion budget', () => {
  test('follows the keyboard, and says and draws what the model reckons', async ({ page }) => {
    await page.goto('learn/movements/golf-backswing/');
    const free = modelOf('golf-backswing', {}, null);
    const stiff = modelOf('golf-backswing', stiffUpperBack, null);
    expect([free.lowBack, stiff.lowBack]).toEqual(['8°', '12°']);
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

  test('shows a golfer most people first, and what would be so if the idea is right', async ({ page }) => {
    await openCheck(page);
    await walkTo(page, golfer, 'explain-try');
    const age = Number(golfer.age);
    await expect(page.getByRole('combobox', { name: words.choose })).toHaveValue('golf-backswing');
    await openTable(page);
    const [usual, idea] = [button(page, words.presets.usual), button(page, words.presets.idea)];
    await expect(usual).toHaveAttribute('aria-pressed', 'true');
    await idea.click();
    await expect(usual).toHaveAttribute('aria-pressed', 'false');
    await expectBudget(page, modelOf('golf-backswing', stiffUpperBack, age));
    await usual.click();
    await expect(usual).toHaveAttribute('aria-pressed', 'true');
    await expectBudget(page, modelOf('golf-backswing', {}, age));
  });

  test('plays and pauses, and stands at its end where a slider is moved', async ({ page }) => {
    await page.goto('learn/movements/golf-backswing/', { waitUntil: 'networkidle' });
    const figure = page.getByRole('img', { name: personDoing('golf-backswing') });
    const still = await figure.innerHTML();
    await button(page, words.play.play).click();
    await expect.poll(() => figure.innerHTML()).not.toBe(still);
    await button(page, words.play.pause).click();
    await expect.poll(() => figure.innerHTML()).toBe(still);
  });

  for (const reducedMotion of ['reduce', 'no-preference'] as const)
    test(`changes its figure ${reducedMotion === 'reduce' ? 'at once' : 'gently'}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion });
      await page.goto('learn/movements/golf-backswing/', { waitUntil: 'networkidle' });
      const figure = await page.getByRole('img', { name: personDoing('golf-backswing') }).elementHandle();
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
      const part = budgetParts.thoracic.name.toLowerCase();
      await button(page, words.presets.example.replace('{part}', part)).click();
      const { sentence } = modelOf('golf-backswing', stiffUpperBack, null);
      await expect(page.locator('.motion-budget [aria-live]')).toHaveText(sentence);
      const count = await pictures.evaluate((seen) => seen.size);
      if (reducedMotion === 'reduce') expect(count).toBe(2);
      else expect(count).toBeGreaterThan(3);
    });
});

test('with reduced motion the guarding loop moves with "One step" only', async ({ page }) => {
  await page.clock.install();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('knots/', { waitUntil: 'networkidle' });
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

test('two leads are told side by side, and played with one at a time', async ({ page }) => {
  const someone = allAnswersOf({
    zones: marks('low-back', 'neck'),
    features: ['agg-sit', 'agg-bend', 'ease-move', 'agg-turn-head', 'phone', 'static', 'slump']
  });
  await openAt(page, someone, 'explain-idea');
  for (const id of ['sitting-flexion-low-back', 'static-arm-work-trap'] as const)
    await expect(page.getByRole('heading', { level: 2, name: patterns[id].inShort })).toBeVisible();
  await expect(page.getByText(explain.twoLeads)).toBeVisible();
  await openAt(page, someone, 'explain-why');
  const lead = page.getByRole('heading', { level: 2 }).first();
  await expect(lead).toHaveText(patterns['sitting-flexion-low-back'].title);
  await page.getByText(explain.leadFor.replace('{places}', 'neck')).click();
  await expect(lead).toHaveText(patterns['static-arm-work-trap'].title);
});

const deskGolfer = allAnswersOf(
  { features: ['sit-7h', 'static', 'agg-sit', 'ease-move', 'golf-rotate', 'agg-turn-trunk'] },
  { pain: 3 }
);
const bothIdeas = ['sitting-flexion-low-back', 'stiff-thorax-low-back'] as const;

test('the clock over the desk goes as far as the timer beneath it, and who has moved sits up', async ({
  page
}) => {
  await openAt(page, allAnswersOf(kinds['held-long']), 'explain-try');
  const person = page.locator('svg.person');
  const slider = page.getByRole('slider', { name: heldModel.label });
  await expect(slider).toHaveValue('40');
  const looks = new Set<string>();
  for (const step of ['40', '60', '0'] as const) {
    if (step === '60') await slider.press('End');
    if (step === '0') await button(page, heldModel.move).click();
    await expect(slider).toHaveValue(step);
    looks.add(await person.innerHTML());
  }
  expect(looks.size).toBe(3);
  await expect(page.getByText(explain.tryHeld)).toBeVisible();
});

for (const step of ['explain-try', 'explain-regions'] as const)
  test(`from ${step} the check is one tap away`, async ({ page }) => {
    await openAt(page, deskGolfer, step);
    await page.getByRole('link', { name: explain.tryCheck.open }).click();
    await expect(page.getByText(explain.checkHere.heading)).toBeVisible();
    expect(placeOf(page)).toBe('explain-idea');
  });

test('past sixty a leg ache that sitting eases is told in sight what else it may be, in picture and plan', async ({
  page
}) => {
  const walker = allAnswersOf({
    age: 72,
    zones: marks('low-back', 'leg'),
    features: ['agg-walk', 'agg-stand', 'ease-sit']
  });
  for (const step of ['explain-idea', 'plan']) {
    await openAt(page, walker, step);
    await expect(page.getByText(patterns['extension-standing-low-back'].lookAlikeForYou)).toBeVisible();
  }
});

test('the desk worker who golfs sees both ideas, drawn alike, and what no check has shown', async ({
  page
}) => {
  await openAt(page, deskGolfer, 'explain-idea');
  const sizes: number[] = [];
  for (const id of bothIdeas) {
    const idea = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: patterns[id].inShort }) });
    await expect(idea.getByText(patterns[id].title)).toBeVisible();
    const drawn = await idea.locator('svg.person').boundingBox();
    sizes.push(Math.round(drawn?.width ?? 0), Math.round(drawn?.height ?? 0));
  }
  expect(sizes.slice(0, 2)).toEqual(sizes.slice(2));
  await expect(page.getByText(explain.twoIdeas)).toBeVisible();
  await expect(page.getByText(explain.lessWell)).toBeVisible();
  await expect(page.getByText(explain.fit['fits-story'], { exact: true })).toBeVisible();
  await expect(page.getByText(explain.legendSource['not-checked'])).toBeVisible();
});

test('the check beside the picture asks first, redraws the picture on the spot, with what changed in a line', async ({
  page
}) => {
  const before = Object.fromEntries(knowledge.cautionIds.map((id) => [id, undefined]));
  await openAt(
    page,
    { ...deskGolfer, pain: null, lines: omit(deskGolfer.lines, Object.keys(before)) },
    'explain-idea'
  );
  const { checkHere } = explain;
  await expect(page.getByText(checkHere.heading)).toBeVisible();
  const first = page.locator('summary').filter({ hasText: checkHere.first });
  await first.click();
  const turn = page.locator('summary').filter({ hasText: selfTests['seated-rotation'].title });
  await expect(turn).toHaveCount(0);
  await button(page, checkHere.goOn).click();
  await expect(page.getByRole('alert')).toHaveText(checkHere.missing);
  await page.getByRole('radio', { name: '3', exact: true }).locator('xpath=ancestor::label').click();
  await untilNoneCounts(page);
  await page.getByRole('checkbox', { name: lists.none }).click();
  await expect(turn).toHaveCount(0);
  await button(page, checkHere.goOn).click();
  await expect(turn).toBeVisible();
  const short = selfTests['seated-rotation'].bands[2];
  for (const side of [checks.left, checks.right])
    await page.getByRole('group', { name: side }).getByRole('radio', { name: short }).check();
  // The same screen, with what changed in a line, and the ring no longer hollow.
  expect(placeOf(page)).toBe('explain-idea');
  const title = patterns['stiff-thorax-low-back'].title;
  await expect(page.locator('.changed')).toContainText(title);
  await expect(page.locator('.changed')).toBeFocused();
  await expect(page.locator('svg.person').first()).toBeInViewport();
  await expect(page.getByText(explain.legendSource.found).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    patterns['stiff-thorax-low-back'].inShort
  );
  await expectAccessible(page);
});

test('the plan opens with the picture as the check has left it', async ({ page }) => {
  await openAt(page, { ...deskGolfer, tests: { 'seated-rotation': { left: 2, right: 2 } } }, 'plan');
  await expect(page.getByText(explain.legendSource.found)).toBeVisible();
  await expect(page.getByText(patterns['stiff-thorax-low-back'].inShort)).toBeVisible();
  await expectAccessible(page);
});

test('sources stand one tap away, with how much of each was read and when to look again', async ({
  page
}) => {
  await openAt(page, allAnswersOf(kinds['shares-motion']), 'explain-why');
  await page.locator('summary').filter({ hasText: explain.evidenceShort }).click();
  const source = page.getByRole('listitem').filter({ hasText: /Fisher 2020/ });
  await expect(source).toContainText(readStatus.abstract);
  await expect(source).toContainText(lookAgain.replace('{day}', '22 November 2028'));
});

test('whoever guesses first is not shown the picture meanwhile, and is answered kindly', async ({ page }) => {
  await openAt(page, allAnswersOf(kinds['shares-motion']), 'explain-idea');
  const picture = page.locator('svg.person').first();
  await expect(picture).toBeVisible();
  await page.locator('summary').filter({ hasText: guessText.question }).click();
  await expect(picture).toBeHidden();
  await page.getByRole('radio', { name: guessText.doNotKnow }).click();
  await expect(picture).toBeVisible();
  await page.locator('summary').filter({ hasText: guessText.question }).click();
  await page.getByRole('radio', { name: regions.thoracic.name, exact: true }).click();
  await expect(
    page.getByText(guessText.same.replace('{guess}', regions.thoracic.name.toLowerCase()))
  ).toBeVisible();
  await expectAccessible(page);
});
