// When a patient in the exam room may have been meant by what was done elsewhere, and when the answers grow old.
import { asset } from '$app/paths';
import { erasuresIn } from '#keep/tab/erase.ts';
import { onReturn } from '#keep/tab/on-return.ts';
import { hearOtherTabs } from '#keep/tab/other-tabs.ts';

interface Told {
  /** Somebody came back, and nothing was erased meanwhile: what is left open grows old. */
  readonly onReturned: () => void;
  /** Everything was erased, or left in a hurry, in another tab or before coming back here: that meant this patient too. */
  readonly onErased: () => void;
  /** The page was left, and taken out of the history as it was. */
  readonly onLeft: () => void;
}

/** @returns stops watching */
export function whenLeftBehind({ onReturned, onErased, onLeft }: Told): () => void {
  let erasures = erasuresIn(() => localStorage);
  const stopLooking = onReturn(asset('/away.html'), () => {
    const now = erasuresIn(() => localStorage);
    if (now === erasures) onReturned();
    else onErased();
    erasures = now;
  });
  // A browser that keeps nothing on the device counts no erasures.
  const stopHearing = hearOtherTabs((news) => news === 'erased' && onErased());
  // Nothing of this room stands in the tab, so that nobody can tell what was erased while it lay in the history.
  const comeBack = ({ persisted }: PageTransitionEvent) => persisted && onLeft();
  addEventListener('pageshow', comeBack);
  return () => {
    stopLooking();
    stopHearing();
    removeEventListener('pageshow', comeBack);
  };
}
