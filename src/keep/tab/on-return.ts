// Every moment at which a page must ask anew what it may show.
import { eraseTab, forgetIfErased } from './erase.ts';
import { leavePage } from './leave-page.ts';
import { hearOtherTabs } from './other-tabs.ts';

/** A page that is simply left open is looked at again after this long. Ours. */
const minuteMs = 60_000;

/**
 * Calls back whenever what the page knows may have gone stale: it comes back whole from the browser's history or to
 * the front, the device's memory changes, another tab erased or left, and each minute.
 * @param neutralPage where to go when another tab says that somebody left in a hurry
 * @returns how to stop
 */
export function onReturn(neutralPage: string, look: () => void): () => void {
  const lookNow = () => {
    forgetIfErased();
    look();
  };
  const lookIfSeen = () => {
    if (document.visibilityState === 'visible') lookNow();
  };
  const stopHearing = hearOtherTabs((news) => {
    eraseTab();
    if (news === 'left') leavePage(neutralPage, 'told');
    else lookNow();
  });
  addEventListener('pageshow', lookNow);
  addEventListener('storage', lookNow);
  document.addEventListener('visibilitychange', lookIfSeen);
  const timer = setInterval(lookNow, minuteMs);
  return () => {
    stopHearing();
    removeEventListener('pageshow', lookNow);
    removeEventListener('storage', lookNow);
    document.removeEventListener('visibilitychange', lookIfSeen);
    clearInterval(timer);
  };
}
