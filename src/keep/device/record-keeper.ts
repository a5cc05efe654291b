// Keeps the diary through its changes: in the tab, and on this device only where the person chose so. Other tabs are reckoned with.
import type { KnowledgeBase } from '#content/schema.ts';
import { erasuresIn, erasuresKey } from '../tab/erase.ts';
import { recordKey as key } from './is-remembered.ts';
import { openRecord, originalKey, readKept, type Kept, type Trouble } from './open-record.ts';
import { writeRecord, type KeptRecord } from './record-file.ts';
import { readText, removeKeys, writeText, type Store, type Stores } from './stores.ts';

type RecordChange = (record: KeptRecord) => KeptRecord;

/** Keeps the record through its changes. What is on screen is never lost to a store that fails, or to another tab. */
export class RecordKeeper {
  readonly #base: KnowledgeBase;
  readonly #stores: Stores;
  #kept: Kept;
  /** How many erasures what is held here has seen. */
  #erasures: number;
  /** What reading the stores has shown; a later write that succeeds does not mend it. */
  #reading: Trouble | null;
  /** Changes that no store has taken yet. Each may be made twice without harm. */
  #pending: readonly RecordChange[] = [];

  constructor(base: KnowledgeBase, stores: Stores) {
    this.#base = base;
    this.#stores = stores;
    const { kept, erasures } = openRecord(base, stores);
    this.#reading = kept.trouble;
    this.#erasures = erasures;
    const wasErased = this.#forgetOldCopy();
    this.#kept = wasErased ? { ...kept, trouble: kept.trouble ?? 'erased' } : kept;
  }

  get kept(): Kept {
    return this.#kept;
  }

  /** A tab's copy from before an erasure goes as soon as it is seen. @returns whether there was one */
  #forgetOldCopy(): boolean {
    const { tab } = this.#stores;
    if (typeof readText(tab, key) !== 'string' || erasuresIn(tab) >= this.#erasures) return false;
    return removeKeys(tab, (name) => name === key || name === originalKey);
  }

  /**
   * Brings what is held here in line with the stores, which another tab may have written or erased.
   * @returns whether what was held here was erased elsewhere
   */
  #catchUp(): boolean {
    const { kept, erasures, isBlind, isDeviceEmpty } = openRecord(this.#base, this.#stores);
    // What vanished from the device without us was taken away by the person, in the browser's settings.
    if (erasures > this.#erasures || (this.#kept.isRemembered && isDeviceEmpty)) {
      this.#erasures = Math.max(erasures, this.#erasures);
      this.#pending = [];
      this.#reading = kept.trouble;
      this.#kept = { ...kept, trouble: kept.trouble ?? 'erased' };
      this.#forgetOldCopy();
      return true;
    }
    if (isBlind) return false;
    this.#reading = kept.trouble;
    if (kept.isShut && this.#kept.isRemembered) {
      // Another version wrote there what we cannot read: what is on screen goes on in the tab.
      this.#kept = { ...kept, record: this.#kept.record };
      this.#write(this.#kept.record, false);
      return false;
    }
    const record = this.#pending.reduce((sofar, change) => change(sofar), kept.record);
    const trouble = this.#pending.length > 0 ? 'blocked' : kept.trouble;
    this.#kept = { ...kept, record, trouble };
    return false;
  }

  /** Before a text that is not whole is written over, it is set aside, once. */
  #isFree(store: () => Store): boolean {
    const text = readText(store, key);
    const found = readKept(this.#base, text);
    if (found === null || found.kind === 'found' || typeof text !== 'string') return text !== undefined;
    return typeof readText(store, originalKey) === 'string' || writeText(store, originalKey, text);
  }

  #writeInTab(text: string): boolean {
    const { tab } = this.#stores;
    const isStamped = this.#erasures === 0 || writeText(tab, erasuresKey, String(this.#erasures));
    return isStamped && this.#isFree(tab) && writeText(tab, key, text);
  }

  /** Writes where the person chose; where that fails, at least into the tab. @returns whether it is kept there */
  #write(record: KeptRecord, isRemembered: boolean): boolean {
    const text = writeRecord(this.#base, record);
    const { tab, device } = this.#stores;
    const isOnDevice = isRemembered && this.#isFree(device) && writeText(device, key, text);
    if (isOnDevice && this.#isFree(tab)) removeKeys(tab, (name) => name === key);
    const isKept = isOnDevice || (this.#writeInTab(text) && !isRemembered);
    if (isKept) this.#pending = [];
    const trouble = isKept ? (this.#reading === 'blocked' ? null : this.#reading) : 'blocked';
    this.#kept = { ...this.#kept, record, isRemembered, trouble };
    return isKept;
  }

  /** Opens anew what is kept now: for a page that hears of another tab, or comes to the front again. */
  reload(): Kept {
    this.#catchUp();
    return this.#kept;
  }

  /**
   * Applies a change to what is kept now: another tab may have added to it, or erased it, meanwhile.
   * @param change may be made again on a newer record, until a store has taken it
   */
  change(change: RecordChange): Kept {
    const isErased = this.#catchUp();
    this.#pending = [...this.#pending, change];
    const isKept = this.#write(change(this.#kept.record), this.#kept.isRemembered);
    if (isErased && isKept) this.#kept = { ...this.#kept, trouble: 'erased' };
    return this.#kept;
  }

  /** Keeps it on this device from now on. Does nothing while something unreadable stands there, or once it is erased. */
  remember(): Kept {
    if (this.#catchUp() || this.#kept.isShut) return this.#kept;
    if (!this.#write(this.#kept.record, true)) this.#kept = { ...this.#kept, isRemembered: false };
    return this.#kept;
  }

  /** Takes the text that could not be read away, once the person said so; what could be read of it stays. */
  clearUnreadable(): Kept {
    if (this.#kept.unreadable === null) return this.#kept;
    const { record, isRemembered, isShut } = this.#kept;
    const { tab, device } = this.#stores;
    // Another tab may have cleared it and begun a log there since.
    const isStill = isShut && readText(device, key) === this.#kept.unreadable;
    removeKeys(device, (name) => name === originalKey || (isStill && name === key));
    removeKeys(tab, (name) => name === originalKey);
    this.#reading = null;
    this.#kept = { ...this.#kept, trouble: null, unreadable: null, leftOut: 0, isShut: false };
    if (!isShut) {
      this.#write(record, isRemembered);
      for (const store of [tab, device]) removeKeys(store, (name) => name === originalKey);
    }
    return this.#kept;
  }
}
