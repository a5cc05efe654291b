// Erases all that this app keeps in this browser, and leaves the mark by which other tabs know.
import { eraseStore, erasuresIn, erasuresKey } from '../tab/erase.ts';
import { tellOtherTabs } from '../tab/other-tabs.ts';
import { writeText, type Stores } from './stores.ts';

/**
 * Erases everything that this app keeps, in the tab and on the device, and leaves there only how often that was done:
 * by it other tabs, asleep or awake, know that their copies are not to be written back.
 * @returns false where the browser did not let it
 */
export function eraseEverything({ tab, device }: Stores): boolean {
  const erasures = String(Math.max(erasuresIn(tab), erasuresIn(device)) + 1);
  // The mark comes first, so that no tab can write between the two; a full store takes it once there is room.
  const isMarkedFirst = writeText(device, erasuresKey, erasures);
  const isTabClear = eraseStore(tab);
  const isDeviceClear = eraseStore(device, erasuresKey);
  tellOtherTabs('erased');
  const isMarked = isMarkedFirst || writeText(device, erasuresKey, erasures);
  // This tab has seen it: what is kept here from now on is newer.
  if (isMarked) writeText(tab, erasuresKey, erasures);
  return isTabClear && isDeviceClear && isMarked;
}
