// Elsewhere than on a screen at the root of a host: under another base path, and on paper.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { items } from '#text/items.ts';
import { buttons, who } from '#text/interview.ts';
import { serve } from '../../scripts/serve.ts';
import { deskWorker, openCheck, walkTo } from '../../scripts/walk/walk.ts';
import { watchRequests } from './watch.ts';

test('the same build works under a base path', async ({ page }) => {
  const site = await serve(0, '/a/b');
  try {
    const seen = watchRequests(page);
    await page.goto(site.url);
    await page.getByRole('main').getByRole('link', { name: buttons.start }).first().click();
    await page.waitForURL('**/a/b/check/#now-1');
    await expect(page.getByRole('radio', { name: who.me, exact: true })).toBeVisible();
    await walkTo(page, deskWorker, 'map');
    await page.reload();
    await expect(page.getByRole('checkbox', { name: 'Low back', exact: true })).toBeVisible();
    expect(new URL(page.url()).pathname).toBe('/a/b/check/');
    seen.expectPrivate([]);
  } finally {
    await site.stop();
  }
});

test('the printed plan takes one sheet and shows the steps', async ({ page }) => {
  await openCheck(page);
  await walkTo(page, deskWorker, 'plan');
  await expect(page.getByRole('article').first()).toBeVisible();
  const titles = await page.getByRole('article').getByRole('heading', { level: 2 }).allTextContents();
  expect(titles).toHaveLength(4);
  const sheet = page.locator('.paper');
  // The sheet comes a moment after the plan.
  await expect(async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.emulateMedia({ media: 'print' });
    await expect(sheet).toBeVisible({ timeout: 500 });
  }).toPass();
  for (const { steps } of Object.values(items).filter(({ title }) => titles.includes(title)))
    await expect(sheet).toContainText(steps[0] ?? '');
  for (const name of [buttons.back, buttons.startOver])
    await expect(page.getByText(name, { exact: true })).toBeHidden();
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
  const sheets = paper.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBe(1);
});

test('the build carries the licence of every package that is in it, and of the font', () => {
  const licences = readFileSync('build/licences.txt', 'utf8');
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|svelte)$/.test(file))
    .flatMap((file) => [
      ...readFileSync(`src/${file}`, 'utf8').matchAll(/^\s*import (?!type )[^;]*?from '(@?[a-z][\w/-]*)'/gm)
    ])
    .map(([, name = '']) => (name.startsWith('@') ? name : (name.split('/')[0] ?? '')))
    .filter((name) => name !== 'node');
  expect(sources.length).toBeGreaterThan(20);
  for (const name of new Set([...Object.keys(dependencies), ...sources, 'svelte', '@sveltejs/kit'])) {
    // One name stands for the many packages that it gathers.
    expect(licences, name).toMatch(new RegExp(`^## ${name}${name === 'd3' ? '-\\w+' : ''} - `, 'm'));
  }
  const [, ...entries] = licences.split(/^## /m);
  // Of one package there is no text: it only names its licence.
  for (const entry of entries) expect(entry, entry.slice(0, 40)).toMatch(/copyright|^tiny-case - .*MIT/i);
  expect(readFileSync('build/font-licence.txt', 'utf8')).toBe(
    readFileSync('node_modules/@fontsource-variable/atkinson-hyperlegible-next/LICENSE', 'utf8')
  );
});

test('a phone finds icons as pixels, of the sizes that it is told', async ({ page, request }) => {
  await page.goto('learn/');
  const touch = (await page.locator('link[rel="apple-touch-icon"]').getAttribute('href')) ?? '';
  const manifest = (await (await request.get('manifest.webmanifest')).json()) as {
    icons: { src: string; sizes: string; type: string }[];
  };
  const named = manifest.icons.filter(({ type }) => type === 'image/png');
  expect(named.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
  const icons = [{ address: new URL(touch, page.url()).href, side: 180 }].concat(
    named.map(({ src, sizes }) => ({ address: src, side: Number.parseInt(sizes) }))
  );
  for (const { address, side } of icons) {
    const { width, height } = PNG.sync.read(await (await request.get(address)).body());
    expect([width, height]).toEqual([side, side]);
  }
});
