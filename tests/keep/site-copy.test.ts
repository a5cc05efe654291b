// A copy of the site is of one version, or it is none; and nothing is fetched that is already there.
import { expect, test } from 'vitest';
import { copySite } from '#keep/site-copy.ts';

const parts = {
  hashed: ['/_app/immutable/a.js', '/_app/immutable/b.js'],
  named: ['/', '/check/', '/404.html'],
  versionPath: '/_app/version.json',
  version: '2'
};

/** A cache as a browser has it, as far as a copy uses it. */
function makeCache(kept: readonly string[] = []) {
  const texts = new Map(kept.map((path) => [path, new Response(`kept ${path}`)]));
  const cache = {
    match: async (path: string) => texts.get(path)?.clone(),
    put: async (path: string, response: Response) => void texts.set(path, response)
  };
  return { cache: cache as unknown as Cache, texts };
}

/** A host that serves a version; it notes what it is asked for. */
function makeHost(version: string, missing: readonly string[] = []) {
  const asked: string[] = [];
  return {
    asked,
    fetch: async (path: string, mode: RequestCache) => {
      asked.push(`${mode} ${path}`);
      if (missing.includes(path)) return new Response('', { status: 404 });
      if (path === parts.versionPath) return Response.json({ version });
      const response = new Response(`of ${version}`);
      // As where a host sends `/404.html` on to `/404`.
      if (path.endsWith('.html')) Object.defineProperty(response, 'redirected', { value: true });
      return response;
    }
  };
}
const noOlder = async () => undefined;
const rest = async () => undefined;

test('everything is copied; pages are asked of the host each time, and can be opened though it sent them on', async () => {
  const { cache, texts } = makeCache();
  const host = makeHost('2');
  let rests = 0;
  const counted = async () => void (rests += 1);
  await copySite(cache, parts, { fetch: host.fetch, findInOlder: noOlder, rest: counted });
  expect(rests).toBe(parts.hashed.length + parts.named.length);
  expect([...texts.keys()].toSorted()).toEqual([...parts.hashed, ...parts.named].toSorted());
  for (const path of parts.named) expect(host.asked).toContain(`no-cache ${path}`);
  expect(texts.get('/404.html')?.redirected).toBe(false);
  expect(await texts.get('/404.html')?.text()).toBe('of 2');
});

test('what an interrupted try or an older version has is not fetched again, pages excepted', async () => {
  const { cache, texts } = makeCache(['/_app/immutable/a.js', '/check/']);
  const host = makeHost('2');
  const findInOlder = async (path: string) => (path.endsWith('b.js') ? new Response('older b') : undefined);
  await copySite(cache, parts, { fetch: host.fetch, findInOlder, rest });
  expect(host.asked.filter((each) => each.includes('immutable'))).toEqual([]);
  expect(await texts.get('/_app/immutable/b.js')?.text()).toBe('older b');
  expect(await texts.get('/check/')?.text()).toBe('of 2');
});

test.each([
  ['the host has changed to another version meanwhile', makeHost('3'), 'Expected version 2, but found 3.'],
  ['a page is missing', makeHost('2', ['/check/']), 'Expected /check/ to be there, but it answers 404.']
])('it fails where %s', async (_name, host, message) => {
  const tools = { fetch: host.fetch, findInOlder: noOlder, rest };
  await expect(copySite(makeCache().cache, parts, tools)).rejects.toThrow(message);
});
