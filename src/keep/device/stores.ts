// The tab's store and the device's: texts in them, where a browser may refuse each step.

/** What is used of a browser's store. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Ways to reach the two stores; a browser may throw where storage is switched off. */
export interface Stores {
  readonly tab: () => Store;
  readonly device: () => Store;
}

/** The stores of the browser. */
export const browserStores: Stores = { tab: () => sessionStorage, device: () => localStorage };

/** A store's text, null where there is none, undefined where the browser does not let us look. */
export function readText(store: () => Store, name: string): string | null | undefined {
  try {
    return store().getItem(name);
  } catch {
    return undefined;
  }
}

/** False where the browser does not allow it, or the store is full: an ordinary outcome, said to the person. */
export function writeText(store: () => Store, name: string, text: string): boolean {
  try {
    store().setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

/** False where the browser does not allow it. */
export function removeKeys(store: () => Store, isOurs: (name: string) => boolean): boolean {
  try {
    const opened = store();
    const names = Array.from({ length: opened.length }, (_, at) => opened.key(at) ?? '');
    for (const name of names.filter(isOurs)) opened.removeItem(name);
    return true;
  } catch {
    return false;
  }
}
