// Where the diary lives: in the tab, and on this device only where the person chose so.
import { emptyAnswers } from '#interview/interview-answers.ts';
import { emptyDiary } from './diary.ts';
import { recordKey as key } from './is-remembered.ts';
import type { KeptRecord } from './record-file.ts';
import { readRecord, writeRecord } from './record-file.ts';

/** Everything of this app, in the tab and on the device, is stored under keys that begin so. */
const keyPrefix = 'backstory';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Ways to reach the two stores; a browser may throw where storage is switched off. */
export interface Stores {
  readonly tab: () => Store;
  readonly device: () => Store;
}

/** The stores of the browser. */
export const browserStores: Stores = { tab: () => sessionStorage, device: () => localStorage };

/** What must be said about the memory: nothing can be kept, or what is there cannot be read. */
export type Trouble = 'blocked' | 'damaged' | 'foreign' | 'newer';

/** The record as it stands on screen, and how well it is kept. */
export interface Kept {
  readonly record: KeptRecord;
  /** Whether it is on this device, by choice. */
  readonly isRemembered: boolean;
  readonly trouble: Trouble | null;
  /** What was found on the device and could not be read: it stays there until the person decides. */
  readonly unreadable: string | null;
}

/** A store's text, null where there is none, undefined where the browser does not let us look. */
function readText(store: () => Store): string | null | undefined {
  try {
    return store().getItem(key);
  } catch {
    return undefined;
  }
}

/** False where the browser does not allow it, or the store is full: an ordinary outcome, said to the person. */
function writeText(store: () => Store, text: string): boolean {
  try {
    store().setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

function removeKeys(store: () => Store, isOurs: (name: string) => boolean): boolean {
  try {
    const opened = store();
    const names = Array.from({ length: opened.length }, (_, at) => opened.key(at) ?? '');
    for (const name of names.filter(isOurs)) opened.removeItem(name);
    return true;
  } catch {
    return false;
  }
}

/** Opens what is kept: the tab's copy is the newer one, where there are two. */
function open({ tab, device }: Stores): Kept {
  const onDevice = readText(device);
  const inTab = readText(tab);
  const found = typeof onDevice === 'string' ? readRecord(onDevice) : null;
  const newer = typeof inTab === 'string' ? readRecord(inTab) : null;
  const isRemembered = found?.kind === 'found';
  const empty = { diary: emptyDiary, answers: emptyAnswers };
  const record = newer?.kind === 'found' ? newer.record : isRemembered ? found.record : empty;
  const isUnreadable = found !== null && found.kind !== 'found';
  return {
    record,
    isRemembered,
    trouble: isUnreadable ? found.kind : inTab === undefined ? 'blocked' : null,
    unreadable: isUnreadable ? (onDevice ?? null) : null
  };
}

/** Keeps the record through its changes. What is on screen is never lost to a store that fails. */
export class RecordKeeper {
  readonly #stores: Stores;
  #kept: Kept;
  /** The last write failed: what is in memory is newer than any store. */
  #isAhead = false;

  constructor(stores: Stores) {
    this.#stores = stores;
    this.#kept = open(stores);
  }

  get kept(): Kept {
    return this.#kept;
  }

  /** Writes where the person chose; where that fails, at least into the tab. */
  #write(record: KeptRecord, isRemembered: boolean): Kept {
    const text = writeRecord(record);
    const { tab, device } = this.#stores;
    const isOnDevice = isRemembered && writeText(device, text);
    if (isOnDevice) removeKeys(tab, (name) => name === key);
    const isKept = isOnDevice || (writeText(tab, text) && !isRemembered);
    this.#isAhead = !isKept;
    const trouble = isKept ? (this.#kept.unreadable === null ? null : this.#kept.trouble) : 'blocked';
    this.#kept = { ...this.#kept, record, isRemembered, trouble };
    return this.#kept;
  }

  /** Applies a change to what is kept now: another tab may have added to it meanwhile. */
  change(change: (record: KeptRecord) => KeptRecord): Kept {
    const latest = this.#isAhead ? this.#kept : open(this.#stores);
    const isReadable = latest.isRemembered === this.#kept.isRemembered && latest.trouble !== 'blocked';
    const { record } = isReadable ? latest : this.#kept;
    return this.#write(change(record), this.#kept.isRemembered);
  }

  /** Keeps it on this device from now on. Does nothing while something unreadable stands there. */
  remember(): Kept {
    if (this.#kept.unreadable !== null) return this.#kept;
    const kept = this.#write(this.#kept.record, true);
    if (kept.trouble === 'blocked') this.#kept = { ...kept, isRemembered: false };
    return this.#kept;
  }

  /** Takes the unreadable text off the device, once the person said so. */
  clearUnreadable(): Kept {
    if (this.#kept.unreadable === null) return this.#kept;
    removeKeys(this.#stores.device, (name) => name === key);
    this.#kept = { ...this.#kept, trouble: null, unreadable: null };
    return this.#kept;
  }
}

/**
 * Erases everything that this app keeps, in the tab and on the device.
 * @returns false where the browser did not let it
 */
export function eraseEverything({ tab, device }: Stores): boolean {
  const isOurs = (name: string) => name.startsWith(keyPrefix);
  const isTabClear = removeKeys(tab, isOurs);
  const isDeviceClear = removeKeys(device, isOurs);
  return isTabClear && isDeviceClear;
}
