// Registers the service worker, and says when a newer version of the site is ready. It never reloads by itself.
import { isInForeignFrame } from '../tab/refuse-frame.ts';

/** What a page says to the worker: take over now, or: I am open and of this version. */
export type ToWorker = { readonly kind: 'use' } | { readonly kind: 'opened'; readonly version: string };

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string }
  ): { createScriptURL: (url: string) => string };
}

/** Where the browser asks for it, the one script address that is ours is marked as such. */
function trusted(script: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('backstory-worker', {
    createScriptURL: (url) => {
      if (url !== script) throw new TypeError(`Expected ${script}, but found ${url}.`);
      return url;
    }
  });
  return policy?.createScriptURL(script) ?? script;
}

const say = (worker: ServiceWorker | null, message: ToWorker) => worker?.postMessage(message);

/** Opens this page again, of the newer version; other tabs go on with what they have. */
function takeNewer(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  say(worker, { kind: 'use' });
}

/** Calls back for each worker that is complete and waits for the older one to end. */
function watchForNewer(registration: ServiceWorkerRegistration, onNewer: (worker: ServiceWorker) => void) {
  // Without a controller there is no older version: this is the first visit.
  const check = () => {
    if (registration.waiting && navigator.serviceWorker.controller) onNewer(registration.waiting);
  };
  check();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', check)
  );
  // A page that stays open for days asks when somebody comes back to it. Without network there is nothing newer.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void registration.update().catch(() => undefined);
  });
}

/**
 * Makes the site work without network from the next moment on.
 * @param script address of the service worker
 * @param version of the page that calls
 * @param onNewer called with what takes the newer version into use, once one is ready
 */
export async function workOffline(
  script: string,
  version: string,
  onNewer: (take: () => void) => void
): Promise<void> {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  // Whoever asked to spare data is not sent the whole site; nor is a page that stands in another's frame.
  if (!('serviceWorker' in navigator) || isInForeignFrame() || connection?.saveData) return;
  try {
    const registration = await navigator.serviceWorker.register(trusted(script));
    say(navigator.serviceWorker.controller, { kind: 'opened', version });
    watchForNewer(registration, (worker) => onNewer(() => takeNewer(worker)));
  } catch {
    // Storage is blocked, or the host is unreachable: the site goes on as a plain one.
  }
}
