// Leaving for good: forgets this tab's answers and puts a neutral page in the place of this one.
import { eraseOnLeaving, eraseTab } from './erase.ts';

/**
 * Forgets the tab's answers and replaces this page in the history.
 * @param neutralPage address of a page that says nothing about this app
 * @param why `told` where another tab said so: then nobody else needs to be told
 */
export function leavePage(neutralPage: string, why: 'asked' | 'told' = 'asked'): void {
  if (why === 'asked') eraseOnLeaving();
  else eraseTab();
  // A page that wrote once more while it closed, or that comes back whole on "Back", must not show the answers.
  addEventListener('pagehide', eraseTab);
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    eraseTab();
    location.reload();
  });
  location.replace(neutralPage);
}
