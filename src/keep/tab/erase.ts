// The one eraser: whatever this app holds in the tab and on the device stands under keys that begin alike.
import { tellOtherTabs } from './other-tabs.ts';

/** Everything of this app, in the tab and on the device, is stored under keys that begin so. */
const keyPrefix = 'backstory';

/** How often everything was erased: a number, and nothing of the person. */
export const erasuresKey = 'backstory-erasures';

/** The part of a store that erasing needs. */
export type ErasableStore = Pick<Storage, 'key' | 'length' | 'removeItem'>;

/** Takes everything of ours out of a store, but for one key. @returns false where the browser did not let it */
export function eraseStore(store: () => ErasableStore, but?: string): boolean {
  try {
    const opened = store();
    const names = Array.from({ length: opened.length }, (_, at) => opened.key(at) ?? '');
    for (const name of names) if (name.startsWith(keyPrefix) && name !== but) opened.removeItem(name);
    return true;
  } catch {
    return false;
  }
}

/** For "Start over", "Next patient" and "Leave": all that this tab holds, its own copy of the log too. */
export function eraseTab(): boolean {
  // How many erasures it has seen stays with it: else all that is kept from now on would pass for older.
  return eraseStore(() => sessionStorage, erasuresKey);
}

/**
 * For "Leave": this tab's memory, before another page takes its place; other tabs of ours are told to leave as well.
 * What was kept on the device by choice stays.
 */
export function eraseOnLeaving(): void {
  eraseTab();
  tellOtherTabs('left');
}

/** How many erasures a store has noted; 0 where it notes none that makes sense, or cannot be read. */
export function erasuresIn(store: () => Pick<Storage, 'getItem'>): number {
  try {
    const count = Number(store().getItem(erasuresKey) ?? 0);
    return Number.isSafeInteger(count) && count > 0 ? count : 0;
  } catch {
    return 0;
  }
}

/**
 * Forgets what this tab holds from before an erasure in another tab, of which it did not hear: it was asleep, or on
 * another site. Asked whenever a page opens or comes back.
 */
export function forgetIfErased(): void {
  const device = erasuresIn(() => localStorage);
  if (device <= erasuresIn(() => sessionStorage)) return;
  eraseTab();
  try {
    sessionStorage.setItem(erasuresKey, String(device));
  } catch {
    // Where nothing can be kept, nothing from before can be there.
  }
}
