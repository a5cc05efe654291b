// A copy of the site holds every file as it was built, or it is none; and nothing is fetched that is already there.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { copySite, findBuilt, fitsPath, type SiteFile } from '#keep/offline/site-copy.ts';

const file = (path: string, mode: RequestCache): SiteFile => ({
  path,
  hash: createHash('sha256').update(`built ${path}`).digest('base64'),
  mode
});
const files = [
  file('/_app/immutable/a.js', 'default'),
  file('/_app/immutable/b.js', 'default'),
  file('/', 'no-cache'),
  file('/check/', 'no-cache'),
  file('/404.html', 'no-cache')
];
const paths = files.map(({ path }) => path);

const typeOf = (path: string) => (path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8');
const respond = (path: string, text = `built ${path}`, type = typeOf(path)) =>
  new Response(text, { headers: { 'content-type': type } });
const loginPage = () => new Response('Log in', { headers: { 'content-type': 'text/html' } });

/** A cache as a browser has it, as far as a copy uses it. */
function makeCache(kept: Readonly<Record<string, Response>> = {}) {
  const texts = new Map(Object.entries(kept));
  const cache = {
    match: async (path: string) => texts.get(path)?.clone(),
    put: async (path: string, response: Response) => void texts.set(path, response)
  };
  return { cache: cache as unknown as Cache, texts };
}

/** A host; it notes what it is asked for, and gives other answers where it is told so. */
function makeHost(other: (path: string, mode: RequestCache) => Response | undefined = () => undefined) {
  const asked: string[] = [];
  return {
    asked,
    fetch: async (path: string, mode: RequestCache) => {
      asked.push(`${mode} ${path}`);
      const response = other(path, mode) ?? respond(path);
      // As where a host sends `/404.html` on to `/404`.
      if (path === '/404.html') Object.defineProperty(response, 'redirected', { value: true });
      return response;
    }
  };
}
const findInOlder = async (): Promise<readonly Response[]> => [];
const rest = async () => undefined;

test('everything is copied; pages are asked of the host each time, and can be opened though it sent them on', async () => {
  const { cache, texts } = makeCache();
  const host = makeHost();
  let rests = 0;
  await copySite(cache, files, { fetch: host.fetch, findInOlder, rest: async () => void (rests += 1) });
  expect(rests).toBe(files.length);
  expect([...texts.keys()].toSorted()).toEqual(paths.toSorted());
  expect(host.asked.toSorted()).toEqual(files.map(({ path, mode }) => `${mode} ${path}`).toSorted());
  expect(texts.get('/404.html')?.redirected).toBe(false);
  expect(await texts.get('/404.html')?.text()).toBe('built /404.html');
});

test('what an interrupted try or an older version has is not fetched again where it is right', async () => {
  const { cache, texts } = makeCache({ '/_app/immutable/a.js': respond('/_app/immutable/a.js') });
  const host = makeHost();
  const older = async (path: string) =>
    path.endsWith('b.js') ? [loginPage(), respond(path, 'cut off'), respond(path)] : [];
  await copySite(cache, files, { fetch: host.fetch, findInOlder: older, rest });
  expect(host.asked.filter((each) => each.includes('immutable'))).toEqual([]);
  expect(await texts.get('/_app/immutable/b.js')?.text()).toBe('built /_app/immutable/b.js');
});

test.each([
  ['a login page', loginPage()],
  ['other bytes of the right type', respond('/_app/immutable/a.js', 'export {}')]
])('%s in the copy, in an older one or in the browser’s own cache is replaced', async (_name, wrong) => {
  const { cache, texts } = makeCache({ '/_app/immutable/a.js': wrong.clone() });
  const host = makeHost((path, mode) => (mode === 'default' ? wrong.clone() : undefined));
  await copySite(cache, files, { fetch: host.fetch, findInOlder: async () => [wrong.clone()], rest });
  expect(host.asked).toContain('reload /_app/immutable/a.js');
  for (const path of paths) expect(await texts.get(path)?.text(), path).toBe(`built ${path}`);
});

test.each([
  ['a page is missing', '/check/', () => new Response('', { status: 404 }), 'it answers 404'],
  ['a script is a page', '/_app/immutable/b.js', loginPage, 'it is of type text/html'],
  ['a page is another', '/check/', loginPage, 'its bytes are others'],
  [
    'a script has no type',
    '/_app/immutable/b.js',
    () => new Response(new Uint8Array([1])),
    'it is of type unknown'
  ]
])('it fails where %s, and keeps nothing wrong', async (_name, at, wrong, fault) => {
  const { cache, texts } = makeCache();
  const host = makeHost((path) => (path === at ? wrong() : undefined));
  await expect(copySite(cache, files, { fetch: host.fetch, findInOlder, rest })).rejects.toThrow(
    `Expected ${at} as it was built, but ${fault}.`
  );
  for (const [path, response] of texts) expect(await response.text()).toBe(`built ${path}`);
});

test.each([
  ['/a/x.js', 'application/javascript', true],
  ['/a/x.js', 'text/javascript; charset=utf-8', true],
  ['/a/x.js', 'text/html', false],
  ['/a/x.js', 'text/plain', false],
  ['/x.css', 'text/css', true],
  ['/x.css', 'text/html; charset=utf-8', false],
  ['/x.svg', 'image/svg+xml', true],
  ['/x.svg', 'text/html', false],
  ['/x.png', 'image/png', true],
  ['/x.png', 'text/html', false],
  ['/x.woff2', 'application/octet-stream', true],
  ['/x.woff2', 'TEXT/HTML', false],
  ['/x.webmanifest', 'application/json', true],
  ['/x.webmanifest', 'text/html', false],
  ['/check/', 'text/html', true],
  ['/check/', 'application/json', false],
  ['/404.html', 'text/html', true]
])('%s as %s fits: %s', (path, type, fits) => {
  expect(fitsPath(path, respond(path, '', type))).toBe(fits);
  expect(fitsPath(path, new Response('', { status: 503, headers: { 'content-type': type } }))).toBe(false);
});

test.each([
  ['an empty script', ''],
  ['a script that throws', 'throw new Error()']
])('%s of the right type is not what was built', async (_name, text) => {
  const [first] = files;
  if (!first) throw new Error('Expected a file.');
  const wrong = () => respond(first.path, text);
  expect(fitsPath(first.path, wrong())).toBe(true);
  expect(await findBuilt(first, [undefined, wrong()])).toBeUndefined();
  const built = respond(first.path);
  expect(await findBuilt(first, [wrong(), built])).toBe(built);
  // Found good, it can still be read.
  expect(await built.text()).toBe(`built ${first.path}`);
});
