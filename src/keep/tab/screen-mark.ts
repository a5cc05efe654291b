// Something of a person that stands on a screen alone is known to the eraser by a mark in the tab: what erases, takes it.
import type { Store } from './tab-session.ts';

/** Begins as all keys of this app do; it holds nothing of the person. */
const keyStart = 'backstory-shown-';

/** The mark of one page. Each has its own, so that none passes for the one that another page set. */
export class ScreenMark {
  readonly #store: () => Store;
  readonly #key = `${keyStart}${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
  #isSet = false;

  constructor(store: () => Store) {
    this.#store = store;
  }

  /** From now on something is shown. */
  set(): void {
    try {
      this.#store().setItem(this.#key, '1');
      this.#isSet = true;
    } catch {
      this.#isSet = false;
    }
  }

  /** Whether it was erased since. Where the browser keeps no mark, only coming back from its history says so. */
  isErased(isBack: boolean): boolean {
    try {
      return this.#isSet ? this.#store().getItem(this.#key) === null : isBack;
    } catch {
      return isBack;
    }
  }

  /** Nothing of it is shown any more. */
  drop(): void {
    if (!this.#isSet) return;
    this.#isSet = false;
    try {
      this.#store().removeItem(this.#key);
    } catch {
      // It could not be set there either.
    }
  }
}
