// Serves the whole site from one copied version, also without network. It keeps files of the site, never an answer.
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';
import { copySite, findBuilt, fitsPath, type SiteFile } from '#keep/offline/site-copy.ts';
import type { ToWorker } from '#keep/offline/work-offline.ts';

const worker = self as unknown as ServiceWorkerGlobalScope & {
  /** By address below the base; written before this code once all files are built, see scripts/file-hashes.ts. */
  readonly siteHashes?: Readonly<Record<string, string>>;
};
/** Another site on this origin may have copies of its own: the path tells them apart. */
const family = `backstory ${base}/ `;
const own = `${family}${version}`;
const notFound = `${base}/404.html`;
const versionPath = `${base}/_app/version.json`;
const pages = new Set(prerendered);
const others = new Set([...build, ...files].filter((path) => path !== versionPath));
const isHashed = (path: string) => path.startsWith(`${base}/_app/immutable/`);

/** Files named by their content first: they are most of it, and an older version may have them. */
const siteFiles: readonly SiteFile[] = [...others, ...pages]
  .map((path) => ({
    path,
    // Without its hash a file never fits, and nothing is kept.
    hash: worker.siteHashes?.[path.slice(base.length + 1)] ?? '',
    mode: isHashed(path) ? ('default' as const) : ('no-cache' as const)
  }))
  .toSorted((a, b) => Number(isHashed(b.path)) - Number(isHashed(a.path)));

/** Ours, in milliseconds: about sixty files a second. */
const restMs = 100;

const olderNames = async () =>
  (await caches.keys()).filter((name) => name.startsWith(family) && name !== own);

/** What older versions have under this name. */
async function findInOlder(path: string): Promise<readonly Response[]> {
  const found: Response[] = [];
  for (const name of await olderNames()) {
    const response = await (await caches.open(name)).match(path);
    if (response) found.push(response);
  }
  return found;
}

async function fill(): Promise<void> {
  await copySite(await caches.open(own), siteFiles, {
    fetch: (path, mode) => fetch(path, { cache: mode, priority: 'low' }),
    findInOlder,
    rest: () => new Promise((resume) => setTimeout(resume, restMs))
  });
}

/** Whether something else was met in this version's copy than was built. */
let isSpoilt = false;
let filling: Promise<void> | null = null;
/** Fills the copy again where files are gone from it, or are others; one that is whole stays as it is. */
async function refill(): Promise<void> {
  if (!isSpoilt && (await (await caches.open(own)).keys()).length >= siteFiles.length) return;
  // Without network, or once the host has a newer version, the next page that opens tries again.
  filling ??= fill()
    .then(() => void (isSpoilt = false))
    .catch(() => undefined)
    .finally(() => (filling = null));
  await filling;
}

const fileAt = new Map(siteFiles.map((file) => [file.path, file]));

/**
 * What this version's copy has for a path, as long as it is what was built: each file is held to its hash when it is
 * served, so that nobody waits for all of them. The type alone would let an empty script pass.
 */
async function findOwn(path: string): Promise<Response | undefined> {
  const file = fileAt.get(path);
  const kept = file && (await (await caches.open(own)).match(path));
  const found = file && (await findBuilt(file, [kept]));
  if (kept && !found) isSpoilt = true;
  return found;
}

/** Removes older copies once no page that began with one can be open: the only page open says that it is of this one. */
async function removeOlder(pageVersion: string): Promise<void> {
  const names = await olderNames();
  const { installing, waiting } = worker.registration;
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pageVersion !== version || installing || waiting || open.length > 1) return;
  await Promise.all(names.map((name) => caches.delete(name)));
}

/**
 * Whether an older version's copy holds something else under a file's name, as copies could that were not looked at.
 * Its pages may not even run the code that would ask for this version: nobody is served by waiting.
 */
async function isOlderSpoilt(): Promise<boolean> {
  for (const name of await olderNames()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const kept = await cache.match(request);
      if (kept && !fitsPath(new URL(request.url).pathname, kept)) return true;
    }
  }
  return false;
}

async function install(): Promise<void> {
  await fill();
  if (await isOlderSpoilt()) await worker.skipWaiting();
}

async function answerPage(request: Request, path: string): Promise<Response> {
  const found = await findOwn(path);
  if (found) return found;
  if (pages.has(`${path}/`)) return Response.redirect(`${path}/`, 302);
  try {
    return await fetch(request);
  } catch (error) {
    const page = await findOwn(notFound);
    if (page) return page;
    throw error;
  }
}

async function answerFile(request: Request, path: string): Promise<Response> {
  const found = await findOwn(path);
  if (found) return found;
  // A page that began with an older version goes on with its own files.
  const older = isHashed(path) ? await findInOlder(path) : [];
  const file = fileAt.get(path);
  // Nobody knows the bytes of a file that this version does not have.
  const right = file ? await findBuilt(file, older) : older.find((response) => fitsPath(path, response));
  return right ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
// A first visit is served from here at once; a page of an older version goes on as `answerFile` says.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => {
  const message = event.data as ToWorker;
  if (message.kind === 'use') event.waitUntil(worker.skipWaiting());
  else event.waitUntil(Promise.all([removeOlder(message.version), refill()]));
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  // Only the path is looked at: what stands after "#" is the person's own.
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(request, pathname));
  else if (others.has(pathname) || isHashed(pathname)) event.respondWith(answerFile(request, pathname));
});
