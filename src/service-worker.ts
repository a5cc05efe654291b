// Serves the whole site from one copied version, also without network. It keeps files of the site, never an answer.
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';
import { copySite } from '#keep/site-copy.ts';
import type { ToWorker } from '#keep/work-offline.ts';

const worker = self as unknown as ServiceWorkerGlobalScope;
/** Another site on this origin may have copies of its own: the path tells them apart. */
const family = `backstory ${base}/ `;
const own = `${family}${version}`;
const notFound = `${base}/404.html`;
const versionPath = `${base}/_app/version.json`;
const pages = new Set(prerendered);
const others = new Set([...build, ...files].filter((path) => path !== versionPath));

/** Ours, in milliseconds: about sixty files a second. */
const restMs = 100;

const olderNames = async () =>
  (await caches.keys()).filter((name) => name.startsWith(family) && name !== own);

/** A file of an older version: only asked for where the name holds the content. */
async function findInOlder(path: string): Promise<Response | undefined> {
  for (const name of await olderNames()) {
    const found = await (await caches.open(name)).match(path);
    if (found) return found;
  }
  return undefined;
}

async function install(): Promise<void> {
  await copySite(
    await caches.open(own),
    { hashed: build.filter((path) => others.has(path)), named: [...files, ...pages], versionPath, version },
    {
      fetch: (path, mode) => fetch(path, { cache: mode, priority: 'low' }),
      findInOlder,
      rest: () => new Promise((resume) => setTimeout(resume, restMs))
    }
  );
}

/** Removes older copies once no page that began with one can be open: the only page open says that it is of this one. */
async function removeOlder(pageVersion: string): Promise<void> {
  const names = await olderNames();
  const { installing, waiting } = worker.registration;
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pageVersion !== version || installing || waiting || open.length > 1) return;
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function answerPage(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(own);
  const found = await cache.match(path);
  if (found) return found;
  if (pages.has(`${path}/`)) return Response.redirect(`${path}/`, 302);
  try {
    return await fetch(request);
  } catch (error) {
    const page = await cache.match(notFound);
    if (page) return page;
    throw error;
  }
}

async function answerFile(request: Request, path: string): Promise<Response> {
  const found = await (await caches.open(own)).match(path);
  if (found) return found;
  // A page that began with an older version goes on with its own files.
  const isHashed = path.startsWith(`${base}/_app/immutable/`);
  return (isHashed ? await findInOlder(path) : undefined) ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
// A first visit is served from here at once; a page of an older version goes on as `answerFile` says.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => {
  const message = event.data as ToWorker;
  event.waitUntil(message.kind === 'use' ? worker.skipWaiting() : removeOlder(message.version));
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  // Only the path is looked at: what stands after "#" is the person's own.
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(request, pathname));
  else if (others.has(pathname) || pathname.startsWith(`${base}/_app/immutable/`))
    event.respondWith(answerFile(request, pathname));
});
