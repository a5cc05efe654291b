// A copy for use without network holds the site's own files only, whatever a host or a wifi answers in their place.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { serveFaulty } from './faulty-host.ts';
import { isCopied, makeNewer } from './newer-build.ts';
import { deskWorker, openCheck, walkTo } from '../../scripts/walk/walk.ts';
import { withWholeBrowser } from './real-browser.ts';

// Whole sites are copied here, and the host may be busy.
test.setTimeout(300_000);
test.use({ ...withWholeBrowser, serviceWorkers: 'allow', viewport: { width: 390, height: 844 } });
const slow = { timeout: 120_000 };

/** Path and SHA-256 of everything that is kept. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const found: [path: string, hash: string][] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const bytes = await (await cache.match(request))?.arrayBuffer();
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes ?? new ArrayBuffer()));
        found.push([new URL(request.url).pathname, [...hash].join()]);
      }
    }
    return found;
  });

/** Paths under which something else is kept than was built. */
const spoilt = async (page: Page) =>
  (await kept(page))
    .filter(([path, hash]) => {
      const bytes = readFileSync(join('build', path.endsWith('/') ? `${path}index.html` : path));
      return [...createHash('sha256').update(bytes).digest()].join() !== hash;
    })
    .map(([path]) => path);

/** Puts a page, or what else is given, in place of every script that a copy holds, or of those named into a new one. */
const spoil = (
  page: Page,
  name: string | null,
  scripts: readonly string[],
  [text, type] = ['Log in', 'text/html']
) =>
  page.evaluate(
    async ([name, scripts, text, type]) => {
      for (const each of name === null ? await caches.keys() : [name]) {
        const cache = await caches.open(each);
        for (const script of scripts)
          await cache.put(script, new Response(text, { headers: { 'content-type': type } }));
      }
    },
    [name, scripts, text ?? '', type ?? ''] as const
  );

const installEnded = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return !registration?.installing;
  });

const scripts = readdirSync('build/_app/immutable', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js'))
  .map((file) => `/_app/immutable/${file}`);
/** Scripts without which the start page works. */
const laterScripts = scripts.filter(
  (path) =>
    path.includes('/nodes/') &&
    !/\/[012]\./.test(path) &&
    !readFileSync('build/index.html', 'utf8').includes(path)
);

/** A sound host copies the site; then it works to a later screen, also without network. */
async function expectSound(page: Page, url: string, stop: () => Promise<void>) {
  await page.goto(url);
  await expect.poll(() => isCopied(page), slow).toBe(true);
  expect(await spoilt(page)).toEqual([]);
  await stop();
  await openCheck(page, `${url}check/`);
  await walkTo(page, deskWorker, 'now-2');
}

test('a wifi that answers with its login page leaves nothing behind; the next sound visit copies the site', async ({
  page
}) => {
  const host = await serveFaulty();
  try {
    await page.goto(host.url);
    await expect.poll(async () => (await kept(page)).length, slow).toBeGreaterThan(10);
    host.isWrong = () => true;
    await expect.poll(() => installEnded(page), slow).toBe(true);
    expect(await isInUse(page)).toBe(false);
    expect(await spoilt(page)).toEqual([]);
    host.isWrong = () => false;
    await expectSound(page, host.url, host.stop);
  } finally {
    await host.stop();
  }
});

/** Whether a worker answers for this page. */
const isInUse = (page: Page) => page.evaluate(() => navigator.serviceWorker.controller !== null);

test('a host that answers missing files with a page and a good status is not copied', async ({ page }) => {
  expect(laterScripts.length).toBeGreaterThan(5);
  const host = await serveFaulty();
  host.isWrong = (path) => laterScripts.includes(path);
  try {
    await page.goto(host.url);
    await expect.poll(async () => (await kept(page)).length, slow).toBeGreaterThan(0);
    await expect.poll(() => installEnded(page), slow).toBe(true);
    expect(await isInUse(page)).toBe(false);
    expect(await spoilt(page)).toEqual([]);
    host.isWrong = () => false;
    await expectSound(page, host.url, host.stop);
  } finally {
    await host.stop();
  }
});

test('a spoilt copy of an older version is not carried into the next', async ({ page }) => {
  const host = await serveFaulty();
  try {
    // A page without script: nothing is copied yet.
    await page.goto(`${host.url}away.html`);
    await spoil(page, 'backstory / older', scripts);
    await page.goto(host.url);
    await expect.poll(() => isCopied(page), slow).toBe(true);
    await page.evaluate(() => caches.delete('backstory / older'));
    await expectSound(page, host.url, host.stop);
  } finally {
    await host.stop();
  }
});

test('what is spoilt or emptied under a working worker is fetched; a newer version then takes over by itself', async ({
  page
}) => {
  const older = await serve(0);
  const port = Number(new URL(older.url).port);
  const folder = makeNewer();
  try {
    await page.goto(older.url);
    await expect.poll(() => isCopied(page), slow).toBe(true);
    const whole = (await kept(page)).length;
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.reload();
    await expect.poll(async () => (await kept(page)).length, slow).toBe(whole);
    expect(await spoilt(page)).toEqual([]);

    await spoil(page, null, scripts);
    await openCheck(page, `${older.url}check/`);
    await walkTo(page, deskWorker, 'now-2');

    // Gone from the host, the older scripts are nowhere: no page of that version can ask for the newer one.
    await older.stop();
    const newer = await serve(port, '', folder);
    try {
      const isNewer = async () => {
        await page.goto(newer.url);
        return (await page.locator('meta[name="newer"]').count()) === 1;
      };
      await expect.poll(isNewer, { ...slow, intervals: [3000] }).toBe(true);
      await openCheck(page, `${newer.url}check/`);
      await walkTo(page, deskWorker, 'now-2');
    } finally {
      await newer.stop();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('empty scripts of the right type are not run; the copy is brought in order again', async ({ page }) => {
  const host = await serve(0);
  try {
    await page.goto(host.url);
    await expect.poll(() => isCopied(page), slow).toBe(true);
    await spoil(page, null, scripts, ['', 'text/javascript']);
    await openCheck(page, `${host.url}check/`);
    await walkTo(page, deskWorker, 'now-2');
    await expect.poll(() => spoilt(page), slow).toEqual([]);
  } finally {
    await host.stop();
  }
});
