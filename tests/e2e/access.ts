// What every screen must be: free of what axe finds, no wider than the window, with targets a thumb can hit.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const findings = (violations: Awaited<ReturnType<AxeBuilder['analyze']>>['violations']) =>
  violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${help}: ${html.slice(0, 160)} ${failureSummary}`)
  );

/** Opens everything that can be opened, so that it is looked at too. */
async function openDetails(page: Page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Changes to light or dark, and waits until it is painted: what was just opened is styled with the next frame. */
async function paintIn(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(
    () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
  );
}

/** Axe finds nothing: everything in light, and the colours again in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  await openDetails(page);
  await paintIn(page, 'dark');
  const dark = await new AxeBuilder({ page }).setLegacyMode().withRules(['color-contrast']).analyze();
  expect(findings(dark.violations), `${page.url()} in dark`).toEqual([]);
  // At the end of the page the bar at the foot stands in its place; before, it may lie over half of a line that scrolls by.
  const before = await page.evaluate(() => {
    const { scrollY } = window;
    window.scrollTo(0, document.documentElement.scrollHeight);
    return scrollY;
  });
  await paintIn(page, 'light');
  const light = await new AxeBuilder({ page }).setLegacyMode().withTags(standards).analyze();
  await page.evaluate((y) => {
    window.scrollTo(0, y);
  }, before);
  expect(findings(light.violations), page.url()).toEqual([]);
}

/** Nothing scrolls sideways, and everything to press is at least 44 px high. */
export async function expectFits(page: Page): Promise<void> {
  await openDetails(page);
  const { overflow, small } = await page.evaluate(() => {
    const targets = 'button, a.button, summary, select, input[type="text"], label:has(input)';
    return {
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      small: [...document.querySelectorAll(targets)]
        .map((target) => ({ text: target.textContent.trim(), height: target.getBoundingClientRect().height }))
        .filter(({ height }) => height > 0 && height < 44)
    };
  });
  expect(overflow, page.url()).toBeLessThanOrEqual(0);
  expect(small, page.url()).toEqual([]);
}
