// Knows when a reader has stopped moving things: what is said aloud, and what is long to draw, waits for that.

/** Milliseconds without a change after which the reader has stopped. */
const pause = 700;

export class Rest {
  /** Whether nothing moves under a thumb. */
  isDue = $state(true);
  /** What a screen reader is told. */
  told = $state('');
  readonly #say: () => string;
  #changedAt = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** @param say what is said once it rests */
  constructor(say: () => string) {
    this.#say = say;
  }

  /** @param isUnderThumb whether more is likely to follow at once */
  changed(isUnderThumb: boolean): void {
    this.isDue = !isUnderThumb;
    this.#changedAt = performance.now();
    this.#waiting ??= setTimeout(this.#tellWhenStill, pause);
  }

  /** An attachment: no clock outlives the page. */
  readonly watch = () => () => clearTimeout(this.#waiting);

  /** One timer for a whole drag: setting one anew for each step is felt on a slow phone. */
  readonly #tellWhenStill = () => {
    const rest = this.#changedAt + pause - performance.now();
    if (rest > 1) {
      this.#waiting = setTimeout(this.#tellWhenStill, rest);
      return;
    }
    this.#waiting = undefined;
    this.told = this.#say();
    this.isDue = true;
  };
}
