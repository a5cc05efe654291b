// In a page of another origin: the frame plays, follows its content's height, takes theme and language, and stands alone.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { embed } from '#text/embed.ts';
import { expectAccessible } from './access.ts';

/** The snippet as the documentation gives it, with our own host and some parameters. */
function snippet(base: string, query: string): string {
  const [, html = ''] = /```text\n(.*?)```/s.exec(readFileSync('docs/embedding.md', 'utf8')) ?? [];
  expect(html.trim().split('\n')).toHaveLength(3);
  return html.replace('https://backstory.example/embed/', `${base}embed/${query}`);
}

/** A page somewhere else, with the frame in it. */
async function elsewhere(body: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><html lang="en"><title>A clinic</title><body><h1>A clinic</h1>${body}</body></html>`
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    stop: () => new Promise((resolve) => server.close(() => resolve()))
  };
}

test('the snippet plays in another origin, and is as high as its content', async ({ page, baseURL }) => {
  const site = await elsewhere(snippet(baseURL ?? '', '?theme=dark&movement=bend-to-floor'));
  try {
    await page.goto(site.url);
    const element = page.locator('#backstory');
    const inside = element.contentFrame();
    await expect(inside.getByRole('heading', { name: embed.name })).toBeVisible();
    await expect(inside.getByRole('combobox')).toHaveValue('bend-to-floor');
    const paper = () => inside.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
    expect(await paper()).toBe('rgb(13, 17, 22)');
    // Nothing of the frame is cut off, and nothing is left over.
    const overhang = async () => {
      const inner = await inside.locator('article').evaluate((each) => each.getBoundingClientRect().height);
      return Math.abs(((await element.boundingBox())?.height ?? 0) - inner);
    };
    await expect.poll(overhang).toBeLessThan(3);
    await inside.locator('details summary').first().click();
    await expect.poll(overhang).toBeLessThan(3);
    await inside.getByRole('slider').first().fill('60');
    await expect(inside.locator('.sentence')).not.toBeEmpty();
    // What leads out of the frame never replaces the page around it.
    for (const link of await inside.getByRole('link').all())
      await expect(link).toHaveAttribute('target', '_blank');
  } finally {
    await site.stop();
  }
});

test('a language that is not there is said, and light is light on a dark device', async ({
  page,
  baseURL
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const site = await elsewhere(snippet(baseURL ?? '', '?lang=de&theme=light'));
  try {
    await page.goto(site.url);
    const inside = page.locator('#backstory').contentFrame();
    await expect(inside.getByText('You asked for "de"')).toBeVisible();
    expect(await inside.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor)).toBe(
      'rgb(251, 248, 243)'
    );
  } finally {
    await site.stop();
  }
});

test('the page itself: axe finds nothing, and 320 px are wide enough', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await page.goto('embed/');
  await expect(page.getByRole('heading', { name: embed.name })).toBeVisible();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('no other page may be framed', async ({ page, baseURL }) => {
  const site = await elsewhere(`<iframe id="backstory" src="${baseURL ?? ''}check/"></iframe>`);
  try {
    await page.goto(site.url);
    const inside = page.locator('#backstory').contentFrame();
    await expect(inside.getByRole('main')).toHaveCount(0);
  } finally {
    await site.stop();
  }
});
