// The plan on a phone: at most five screens high, with what to do now in sight, and nothing of safety folded away.
import { expect, test } from '@playwright/test';
import { figure } from '#text/figure.ts';
import { caudaEquinaCard, comeBack } from '#text/facts.ts';
import { items } from '#text/items.ts';
import { plan } from '#text/plan.ts';
import { needsCard } from '#reasoning/needs-card.ts';
import { stopLines } from '#screens/plan/limit-words.ts';
import { tableOf } from '../../scripts/table.ts';
import { expectAccessible } from './access.ts';
import { allAnswersOf, openAt } from './open-at.ts';
import { peopleWithPlans } from './plan-people.ts';

const screen = { width: 390, height: 844 };
const mostScreens = 5;
test.use({ viewport: screen });

test('ten people by chance have a plan of at most five screens, and what keeps them safe in sight', async ({
  browser
}) => {
  const rows: { name: string; items: number; pixels: number }[] = [];
  for (const { name, answers, assessment } of peopleWithPlans(10)) {
    const page = await browser.newPage({ viewport: screen, serviceWorkers: 'block' });
    await openAt(page, answers, 'plan');
    await expect(page.getByRole('article')).toHaveCount(assessment.plan.length);
    await page.waitForLoadState('networkidle');
    for (const line of [
      ...stopLines(answers.pain),
      comeBack.close,
      ...comeBack.lines.map(({ text }) => text)
    ])
      await expect(page.getByText(line, { exact: true })).toBeVisible();
    await expect(page.getByRole('region', { name: caudaEquinaCard.title })).toHaveCount(
      needsCard(assessment.findings, answers.lines) ? 1 : 0
    );
    const doItNow = page.getByRole('link', { name: plan.doItNow });
    await expect(doItNow).toHaveCount(2);
    const first = await doItNow.first().boundingBox();
    expect((first?.y ?? screen.height) + (first?.height ?? 0)).toBeLessThan(screen.height);
    const pixels = await page.getByRole('main').evaluate((main) => main.getBoundingClientRect().height);
    rows.push({ name, items: assessment.plan.length, pixels: Math.round(pixels) });
    await page.close();
  }
  console.log(
    tableOf(rows, {
      who: ({ name }) => name,
      items: (row) => row.items,
      pixels: ({ pixels }) => pixels,
      screens: ({ pixels }) => (pixels / screen.height).toFixed(2)
    })
  );
  expect(rows.filter(({ pixels }) => pixels > mostScreens * screen.height)).toEqual([]);
});

test('the first item is open with its steps, the others are one tap away, and closed ones stay still', async ({
  page
}) => {
  await openAt(page, allAnswersOf({ features: ['sit-7h', 'agg-sit'] }, { pain: 3, floor: true }), 'plan');
  const rows = page.getByRole('article');
  await expect(rows.first().getByRole('listitem').first()).toBeVisible();
  await expect(rows.first().getByRole('button', { name: figure.play })).toBeVisible();
  const second = rows.nth(1);
  await expect(second.getByRole('button')).toHaveCount(0);
  await expect(second.locator('summary svg').first()).toBeVisible();
  await second.locator('summary').first().click();
  await expect(second.getByRole('listitem').first()).toBeVisible();
  // Whoever goes by headings hears the name before what it is for.
  const order = await second.evaluate((row) => {
    const [name, goal] = [row.querySelector('h2'), row.querySelector('.goal')];
    return name && goal ? name.compareDocumentPosition(goal) : 0;
  });
  expect(order & 4).toBe(4);
  await expectAccessible(page);
});

test('what everybody can do has no player, and the other way has its own name', async ({ page }) => {
  await openAt(
    page,
    allAnswersOf({ features: ['golf-rotate', 'agg-rotate'] }, { pain: 3, floor: false }),
    'plan'
  );
  const walk = page.getByRole('article').filter({ hasText: items['walking-plan'].title });
  await walk.locator('summary').first().click();
  await expect(walk.getByText(items['walking-plan'].steps[0])).toBeVisible();
  await expect(walk.locator('.figure svg')).toBeVisible();
  for (const name of [figure.play, figure.next, figure.mirror])
    await expect(walk.getByRole('button', { name })).toHaveCount(0);
  const names = await page.getByRole('article').getByRole('heading', { level: 2 }).allTextContents();
  const others: readonly (string | null)[] = Object.values(items).map(
    ({ alternativeTitle }) => alternativeTitle
  );
  expect(names.filter((name) => others.includes(name)).length).toBeGreaterThan(0);
});
