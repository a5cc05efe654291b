// What this tab remembers until it is closed, as text: one record, written here and nowhere else.
import type { AnswerRecord } from '#interview/answer-record.ts';

const key = 'backstory';
/** Texts that nobody could read when the next record was written, one a line, the oldest first: no record has a line end. */
const asideKey = 'backstory-aside';
/** Of what is written; whoever reads it holds it to this. */
export const tabVersion = 2;

export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * What a tab's store holds: the record, and older texts that lie aside. The record is null where only those are left.
 * Browsers throw where storage is switched off: an ordinary outcome, said to the person.
 */
export type TabText =
  | { readonly kind: 'empty' | 'blocked' }
  | { readonly kind: 'text'; readonly text: string | null; readonly aside: readonly string[] };

/** All that a tab kept, if there is any and the browser lets us at it. */
export function findTabText(store: () => Store): TabText {
  try {
    const text = store().getItem(key);
    const aside = store().getItem(asideKey)?.split('\n') ?? [];
    return text === null && aside.length === 0 ? { kind: 'empty' } : { kind: 'text', text, aside };
  } catch {
    return { kind: 'blocked' };
  }
}

/** The record as the tab keeps it. */
export const tabText = (record: AnswerRecord) => JSON.stringify({ version: tabVersion, ...record });

/** Takes the record away. @returns false where the browser does not let us: an older record may still be there */
function forgetTabText(store: () => Store): boolean {
  try {
    store().removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** Lays texts aside, none of them twice, or takes away what lies there. @returns false where they could not be laid there */
function layAside(store: () => Store, texts: readonly string[]): boolean {
  const text = [...new Set(texts)].join('\n');
  try {
    if (text === '') store().removeItem(asideKey);
    else if (store().getItem(asideKey) !== text) store().setItem(asideKey, text);
    return true;
  } catch {
    // What could not be taken away counts once more: the careful side.
    return text === '';
  }
}

/**
 * `lost`: not kept, and nothing older is left that could open anything. `stuck`: not kept, and what stood there is still
 * there, because the browser did not let us take it away or lay it aside.
 */
export type Written = 'kept' | 'lost' | 'stuck';

/**
 * Keeps a record. Where that is refused, nothing older may stay that could come back in its place.
 * @param unread texts of this tab that the record does not hold, as nobody could read them: first of all they are laid
 * aside, and where that is refused nothing is written over them
 */
export function writeTabRecord(
  store: () => Store,
  record: AnswerRecord,
  unread: readonly string[] = []
): Written {
  const text = tabText(record);
  if (unread.length > 0 && !layAside(store, unread)) return 'stuck';
  try {
    store().setItem(key, text);
  } catch {
    if (!forgetTabText(store)) return 'stuck';
    try {
      // A full store may have room again without the older record.
      store().setItem(key, text);
    } catch {
      return 'lost';
    }
  }
  // What lay there and was read stands in the record now.
  if (unread.length === 0) layAside(store, []);
  return 'kept';
}

/** One page's hold on the record: it knows whether somebody else has written or erased it since. */
export class TabMemory {
  readonly #store: () => Store;
  /** What this page read or wrote last; null where that was nothing. */
  #last: string | null = null;

  constructor(store: () => Store) {
    this.#store = store;
  }

  /** Looks at what is there now, and takes it as known. */
  find(): TabText {
    const found = findTabText(this.#store);
    this.#last = found.kind === 'text' ? found.text : null;
    return found;
  }

  /** Whether another page of this tab has written or erased the record since this one looked. */
  isOverwritten(): boolean {
    const found = findTabText(this.#store);
    return found.kind !== 'blocked' && (found.kind === 'text' ? found.text : null) !== this.#last;
  }

  write(record: AnswerRecord, unread: readonly string[]): Written {
    const written = writeTabRecord(this.#store, record, unread);
    // What cannot be taken away is no news: it stays behind what is answered now.
    if (written === 'stuck') this.find();
    else this.#last = written === 'kept' ? tabText(record) : null;
    return written;
  }
}
