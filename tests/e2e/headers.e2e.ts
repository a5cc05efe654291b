// What the served build says to a browser about safety, as public header checks ask it, and that it stands alone.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { APIResponse, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { matchesPath, parseHeaders } from '../../scripts/headers-file.ts';
import { allAnswersOf, openAt } from './open-at.ts';

const files = readdirSync('build', { recursive: true, encoding: 'utf8' });
const pages = files.filter((file) => file.endsWith('.html'));
const read = (file: string) => readFileSync(join('build', file), 'utf8');
/** One page of each folder at the top, and those beside them. */
const onePerFolder = [...new Map(pages.map((file) => [file.split('/')[0], file])).values()].map((file) =>
  file.replace(/(^|\/)index\.html$/, '$1')
);

type Policy = ReadonlyMap<string, readonly string[]>;
/** A policy's directives with their values. */
const parsePolicy = (text: string): Policy =>
  new Map(
    text.split(';').map((part) => {
      const [name = '', ...values] = part.trim().split(/\s+/);
      return [name, values];
    })
  );
/** The policy that a page carries in its head. */
function policyOf(html: string): Policy {
  const [, text = ''] = /http-equiv="content-security-policy"\s+content="([^"]*)"/i.exec(html) ?? [];
  return parsePolicy(text.replaceAll('&#39;', "'"));
}
const header = (response: APIResponse, name: string) => response.headers()[name] ?? '';
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('nothing is missing of what a static host can send', async ({ request }) => {
  for (const address of onePerFolder) {
    const response = await request.get(address);
    expect(response.ok(), address).toBe(true);
    const framing = address.startsWith('embed/') ? 'frame-ancestors *' : "frame-ancestors 'none'";
    expect(header(response, 'content-security-policy'), address).toBe(framing);
    expect(header(response, 'x-content-type-options')).toBe('nosniff');
    expect(header(response, 'referrer-policy')).toBe('no-referrer');
    expect(header(response, 'cross-origin-opener-policy')).toBe('same-origin');
    expect(header(response, 'cross-origin-resource-policy')).toBe('same-origin');
    // Half a year at the least.
    expect(Number(/max-age=(\d+)/.exec(header(response, 'strict-transport-security'))?.[1])).toBeGreaterThan(
      15_768_000
    );
    // A shared origin's cookies and scripts stay where they are: none is set, and no other origin may read.
    expect(header(response, 'set-cookie')).toBe('');
    expect(header(response, 'access-control-allow-origin')).toBe('');
    const features = header(response, 'permissions-policy').split(', ');
    expect(features.length).toBeGreaterThan(20);
    // A check is measured by the motion sensors, wherever the visit began; never in a frame, and never by the compass.
    const own = address.startsWith('embed/')
      ? ['clipboard-write', 'screen-wake-lock']
      : ['accelerometer', 'clipboard-write', 'gyroscope', 'screen-wake-lock'];
    expect(features.filter((each) => !each.endsWith('=()')).sort(), address).toEqual(
      own.map((each) => `${each}=(self)`)
    );
  }
});

/** Addresses under which a page may be had: each folder, its file, the file without ending, and what is not there. */
const everyAddress = [
  ...pages.flatMap((file) => [file, file.replace(/(^|\/)index\.html$/, '$1'), file.replace(/\.html$/, '')]),
  ...['no-such/', 'no-such', 'no-such.html', 'check/no-such/', 'learn/no-such', 'embed/no-such']
];

test('no address but the one made for frames may be framed, files and unknown addresses included', async ({
  request
}) => {
  for (const address of everyAddress.filter((each) => each.split('/').length < 3)) {
    const response = await request.get(address);
    const sent = response.headersArray().map(({ name, value }) => `${name.toLowerCase()}: ${value}`);
    const isFramed = address.startsWith('embed') && response.ok();
    const rule = `content-security-policy: frame-ancestors ${isFramed ? '*' : "'none'"}`;
    expect(
      sent.filter((each) => each.startsWith('content-security-policy')),
      address
    ).toEqual([rule]);
    expect(
      sent.filter((each) => each.startsWith('x-frame-options')),
      address
    ).toEqual(['x-frame-options: DENY']);
    expect(header(response, 'referrer-policy'), address).toBe('no-referrer');
  }
});

test('a host that goes by the address alone sends each header once, and the rule on frames everywhere', () => {
  const rules = parseHeaders(readFileSync('static/_headers', 'utf8'));
  for (const address of [...files, ...everyAddress]) {
    const names = rules
      .filter((rule) => matchesPath(rule, `/${address}`))
      .flatMap(({ headers }) => headers.map(([name]) => name.toLowerCase()));
    expect(names, address).toEqual([...new Set(names)]);
    expect(names, address).toContain('x-frame-options');
  }
});

test('another site cannot frame a page, its file or an unknown address', async ({ page, baseURL }) => {
  const refused = ['check/', 'check/index.html', 'index.html', '', '404.html', 'no-such/', 'learn/'];
  const frames = [...refused, 'embed/'].map((address) => `<iframe src="${baseURL}${address}"></iframe>`);
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end(`<!doctype html>${frames.join('')}`);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  try {
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    const shown = page.frames().slice(1);
    expect(shown).toHaveLength(frames.length);
    for (const [at, address] of refused.entries())
      await expect.poll(() => shown[at]?.url(), address).toMatch(/^chrome-error:/);
    await expect.poll(() => shown.at(-1)?.url()).toBe(`${baseURL}embed/`);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
});

test('each page says by itself that no address is passed on, before it names another file', () => {
  for (const file of pages) {
    const html = read(file);
    const said = html.indexOf('<meta name="referrer" content="no-referrer"');
    expect(said, file).toBeGreaterThan(0);
    expect(said, file).toBeLessThan(html.search(/<(link|script|a|img)\b/));
  }
});

test('what is named by its content is kept for good, and by no other rule', async ({ request }) => {
  const script = files.find((file) => /^_app\/immutable\/.*\.js$/.test(file)) ?? '';
  expect(header(await request.get(script), 'cache-control')).toBe('public, max-age=31536000, immutable');
});

test('each page lets in its own script and style, by their hashes, and nothing else', () => {
  expect(pages.length).toBeGreaterThan(100);
  for (const file of pages) {
    const html = read(file);
    const policy = policyOf(html);
    const values = [...policy.values()].flat();
    expect(policy.get('default-src'), file).toEqual(["'none'"]);
    expect(policy.get('base-uri'), file).toEqual(["'none'"]);
    expect(policy.has('form-action'), file).toBe(true);
    for (const open of ["'unsafe-inline'", "'unsafe-eval'", '*', 'https:', 'http:', 'blob:'])
      expect(values, file).not.toContain(open);
    for (const [, kind = '', text = ''] of html.matchAll(/<(script|style)>([\s\S]*?)<\/\1>/g))
      expect(policy.get(`${kind}-src`), file).toContain(hashOf(text));
    expect(html, file).not.toMatch(/\son[a-z]+="(?!this\.__e=event")/);
    if (!html.includes('<script')) continue;
    expect(policy.get('connect-src'), file).toEqual(["'self'"]);
    expect(policy.get('object-src'), file).toEqual(["'none'"]);
    expect(policy.get('require-trusted-types-for'), file).toEqual(["'script'"]);
  }
});

test('no file names another origin, save as a link to a source', () => {
  // Where links to sources lead; names of markup languages; where a library explains its errors. Nothing is fetched there.
  const linked = /^https:\/\/(doi\.org|pubmed\.ncbi\.nlm\.nih\.gov)\//;
  const named = /^(http:\/\/www\.w3\.org\/|https:\/\/svelte\.dev\/e\/)/;
  for (const file of files.filter((each) => /\.(html|js|css|svg|webmanifest)$/.test(each))) {
    // A link that a person follows; all else would be fetched.
    const text = read(file).replace(/<a [^>]*?href="https:[^"]*"/g, '<a');
    for (const [url] of text.matchAll(
      /\b(?:https?|wss?):\/\/[^\s"'`<>)\\]*|(?<=["'(`=])\/\/[a-z][^\s"'`)]*/g
    ))
      expect(named.test(url) || (file.endsWith('.js') && linked.test(url)), `${file}: ${url}`).toBe(true);
  }
});

test('no page does what its own policy forbids, and markup from a string is refused', async ({ page }) => {
  const broken: string[] = [];
  await page.exposeFunction('noteBroken', (text: string) => broken.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const { noteBroken } = window as unknown as { noteBroken: (text: string) => void };
      noteBroken(`${location.pathname} ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  const look = async (address: string) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  };
  await openAt(
    page,
    allAnswersOf({ features: ['golf-rotate', 'agg-turn-trunk'] }, { pain: 2 }),
    'explain-idea'
  );
  for (const address of ['', 'check/#explain-why', 'check/#plan', 'do/', 'hand-over/', 'clinic/'])
    await look(address);
  for (const address of ['learn/', 'learn/movements/golf-backswing/', 'method/', 'again/'])
    await look(address);
  expect(broken).toEqual([]);
  expect(await tryMarkup(page)).toBe('TypeError');
});

/** What comes of handing a page a string to read as markup. */
const tryMarkup = (page: Page) =>
  page.evaluate(() => {
    try {
      document.body.innerHTML = '<p></p>';
      return 'taken';
    } catch (error) {
      return error instanceof Error ? error.name : String(error);
    }
  });
