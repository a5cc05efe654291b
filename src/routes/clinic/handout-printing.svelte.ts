// Printing the handout: it stands in the place of the room while it is printed, for the patient it was asked for.
import { tick } from 'svelte';
import type Handout from './Handout.svelte';

export class HandoutPrinting {
  readonly #patient: () => number;
  readonly #isReady: () => boolean;
  /** The page to print, once it has been fetched. */
  Page = $state.raw<typeof Handout>();
  #printedFor = $state.raw<number | null>(null);
  hasFailed = $state.raw(false);
  readonly isShown = $derived.by(
    () => this.Page !== undefined && this.#printedFor === this.#patient() && this.#isReady()
  );

  /**
   * @param patient counts the patients
   * @param isReady whether there is a plan to hand out
   */
  constructor(patient: () => number, isReady: () => boolean) {
    this.#patient = patient;
    this.#isReady = isReady;
  }

  /** Not every browser says that it has printed: whatever is done next takes the handout away as well. */
  readonly close = (): void => {
    this.#printedFor = null;
  };

  clear(): void {
    this.close();
    this.hasFailed = false;
  }

  async print(): Promise<void> {
    const patient = this.#patient();
    try {
      this.Page ??= (await import('./Handout.svelte')).default;
    } catch {
      this.hasFailed = true;
      return;
    }
    // Somebody else may have come in while it was on its way.
    if (patient !== this.#patient()) return;
    this.#printedFor = patient;
    await tick();
    this.hasFailed = !this.isShown;
    if (this.isShown) print();
  }
}
