// Leaving for good: forgets this tab's answers and puts a neutral page in the place of this one.

/** Everything that the app keeps for a tab is stored under keys that begin so. */
const keyPrefix = 'backstory';

/** Forgets what the tab holds. Where the browser blocks storage there is nothing to forget. */
function clearTab(): void {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(keyPrefix)) sessionStorage.removeItem(key);
    }
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause;
  }
}

/**
 * Forgets the tab's answers and replaces this page in the history.
 * @param neutralPage address of a page that says nothing about this app
 */
export function leavePage(neutralPage: string): void {
  clearTab();
  // A page that wrote once more while it closed, or that comes back whole on "Back", must not show the answers.
  addEventListener('pagehide', clearTab);
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    clearTab();
    location.reload();
  });
  location.replace(neutralPage);
}
