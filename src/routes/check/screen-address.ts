// The interview's screen in the address: it follows the place, and the browser's Back and Forward ask for another one.
import type { InterviewEvent } from '#interview/interview.machine.ts';

/** The part of an interview that the address needs. */
interface Placed {
  /** What the address shows of the place. */
  readonly place: string;
  send(event: InterviewEvent): void;
}

/** The browser's history, as a page sees it. */
export interface PageHistory {
  /** What the entry shown now says of its screen. */
  readonly state: App.PageState;
  back(): void;
  push(address: string, state: App.PageState): void;
  replace(address: string, state: App.PageState): void;
}

const askFor = (screen: string): InterviewEvent =>
  screen === 'review' ? { type: 'review.requested' } : { type: 'screen.requested', screen };

/** Keeps the address and an interview at the same screen. The machine decides where that is. */
export class ScreenAddress {
  readonly #interview: Placed;
  readonly #history: PageHistory;
  readonly #afterPaint: (act: () => void) => void;
  /** The place that the address shows, or will once it is written. */
  #shown = '';
  /** Back was pressed where the browser has no screen before this one: after a reload, or from another page. */
  #isBackWithoutHistory = false;

  /** @param afterPaint does what nobody sees, once the next screen is seen */
  constructor(interview: Placed, history: PageHistory, afterPaint: (act: () => void) => void) {
    this.#interview = interview;
    this.#history = history;
    this.#afterPaint = afterPaint;
  }

  /** The address follows the place, however that came to change. @returns whether another screen is to be shown */
  follow(place: string): boolean {
    if (place === this.#shown) return false;
    const isFirst = this.#shown === '';
    this.#shown = place;
    if (isFirst) this.#replace(0);
    if (isFirst || this.#history.state.screen === place) return false;
    const depth = (this.#history.state.depth ?? 0) + 1;
    // Added to the history, the screen before would have this one before it, and Back would go round in a ring.
    const isAdded = !this.#isBackWithoutHistory;
    this.#afterPaint(() =>
      isAdded ? this.#history.push(`#${place}`, { screen: place, depth }) : this.#replace(0, place)
    );
    return true;
  }

  /** The browser's Back and Forward ask for a screen. @returns whether another screen is to be shown */
  obey(wanted: string | undefined): boolean {
    if (wanted === undefined || wanted === this.#shown) return false;
    const { depth } = this.#history.state;
    this.#shown = wanted;
    this.#interview.send(askFor(wanted));
    if (this.#interview.place !== wanted) {
      this.#shown = this.#interview.place;
      this.#replace(depth);
    }
    return true;
  }

  /** An address typed by hand asks for a screen as Back and Forward do. */
  typed(wanted: string, send: (event: InterviewEvent) => unknown): void {
    if (wanted === this.#interview.place || wanted === this.#history.state.screen) return;
    send(askFor(wanted));
    this.#replace(this.#history.state.depth ?? 0);
  }

  /** Back, on the screen: the browser's own, where it has a screen of this visit before this one. */
  async goBack(back: () => Promise<void>): Promise<void> {
    if ((this.#history.state.depth ?? 0) > 0) {
      this.#history.back();
      return;
    }
    this.#isBackWithoutHistory = true;
    await back();
    this.#isBackWithoutHistory = false;
  }

  #replace(depth: number | undefined, place = this.#interview.place): void {
    this.#history.replace(`#${place}`, { screen: place, depth });
  }
}
