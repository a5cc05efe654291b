// Room for large letters, for a phone's cut-out edges, and for paper.
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { openCheck } from '../../scripts/walk/walk.ts';

test.use({ viewport: { width: 390, height: 844 } });

/** Pages to read, one of each kind (those without a table, which may be wider), and the one that is made for frames. */
const pages = [
  '',
  'emergency/',
  'learn/',
  'learn/patterns/sitting-flexion-low-back/',
  'learn/movements/golf-backswing/',
  'learn/checks/seated-rotation/',
  'learn/exercises/bird-dog/',
  'knots/',
  'method/',
  'embed/'
];

/** Parts of the page's body that reach beyond the screen, with what they say. */
const beyond = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const scrolls = (element: Element) => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
    const isInside = (element: Element): boolean => {
      for (let outer = element.parentElement; outer; outer = outer.parentElement)
        if (scrolls(outer)) return true;
      return false;
    };
    return [...document.querySelectorAll('main *:not(svg *), footer *')]
      .filter((each) => each.getBoundingClientRect().right > clientWidth + 1 && !isInside(each))
      .map((each) => `${each.tagName} ${each.textContent.trim().slice(0, 40)}`);
  });

for (const address of pages)
  test(`letters of twice the size fit on a phone: /${address}`, async ({ page }) => {
    await page.goto(address);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 225% !important }');
      document.adoptedStyleSheets = [sheet];
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expect.poll(() => beyond(page)).toEqual([]);
  });

test('edges that a phone cuts off or lays over hold neither words nor the main action', async ({ page }) => {
  const insets = {
    top: 20,
    topMax: 20,
    left: 44,
    leftMax: 44,
    right: 44,
    rightMax: 44,
    bottom: 34,
    bottomMax: 34
  };
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setSafeAreaInsetsOverride', { insets });
  await openCheck(page);
  const bar = page.locator('.thumb').first();
  const [action, title] = [bar.getByRole('button').first(), page.getByRole('heading', { level: 1 })];
  const boxOf = async (which: typeof title) =>
    (await which.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await expect.poll(async () => (await boxOf(title)).x).toBeGreaterThanOrEqual(44 + 20);
  const button = await boxOf(action);
  expect(button.y + button.height).toBeLessThanOrEqual(844 - 34);
  expect(button.x + button.width).toBeLessThanOrEqual(390 - 44);
  // The bar itself goes to the edge, so that nothing shines through below it.
  const whole = await boxOf(bar);
  expect(whole.y + whole.height).toBeGreaterThanOrEqual(843);
});

test('on paper a page to read is no grid and no flex box, so its words follow the picture on one sheet', async ({
  page
}) => {
  await page.goto('learn/patterns/sitting-flexion-low-back/');
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.page', '.with-figure', '.with-figure > .stack'])
    await expect(page.locator(part).first()).toHaveCSS('display', 'block');
  const [figure, title] = [page.locator('.figure-place'), page.getByRole('heading', { level: 1 })];
  await expect(figure).toHaveCSS('position', 'static');
  const gap = await title.evaluate(
    (each, above) => {
      return each.getBoundingClientRect().top - (above?.getBoundingClientRect().bottom ?? 0);
    },
    await figure.elementHandle()
  );
  expect(gap).toBeGreaterThan(0);
  expect(gap).toBeLessThan(40);
});

test('a line that folds out carries one mark, in older engines too', async ({ page }) => {
  await page.goto('learn/patterns/sitting-flexion-low-back/');
  await expect(page.locator('main details > summary').first()).toHaveCSS('list-style-type', 'none');
  // This engine has no such part, and leaves the rule out once it is read: so it is looked for in what is sent.
  const html = await (await page.request.get(page.url())).text();
  expect(html).toMatch(/summary::-webkit-details-marker\s*\{\s*display:\s*none/);
});
