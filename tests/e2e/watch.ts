// Watches what a page asks for and complains about: other origins, answers in an address, errors, refused content.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** What was seen, and what must not have been. */
export interface Watch {
  readonly complaints: readonly string[];
  /** No request went elsewhere or carried one of these words, and nothing was complained about. */
  readonly expectPrivate: (words: readonly string[]) => void;
}

/** Starts watching; before the page is opened. */
export function watchRequests(page: Page): Watch {
  const requests: { url: URL; method: string; sent: string }[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    requests.push({
      url: new URL(request.url()),
      method: request.method(),
      sent: `${request.url()} ${request.postData() ?? ''}`
    });
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left cancels what it was still fetching: nothing broke.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('websocket', (socket) => complaints.push(`socket: ${socket.url()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // Most tests keep the service worker out, which their browser remarks on.
    const isOurs = !message.text().startsWith('Service Worker registration blocked');
    if (isOurs && (message.type() === 'error' || message.type() === 'warning'))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  return {
    complaints,
    expectPrivate: (words) => {
      expect(complaints).toEqual([]);
      const own = new URL(page.url()).origin;
      for (const { url, method, sent } of requests) {
        expect(url.origin).toBe(own);
        expect(method).toBe('GET');
        expect(url.search).toBe('');
        for (const word of words) expect(sent).not.toContain(word);
      }
    }
  };
}
