// A movement that plays there and back, with a rest at its end, where the numbers hold.
import { cubicOut } from 'svelte/easing';

/** Seconds of each part of a round. */
const lasts = { there: 1.2, rest: 0.9, back: 0.9 };

export class MovementRound {
  isPlaying = $state(false);
  /** How far into the movement, 0 to 1. */
  share = $state(1);

  /** An attachment: drives the movement while it plays. */
  readonly run = () => {
    if (!this.isPlaying) return;
    let began: number | undefined;
    const all = lasts.there + lasts.rest + lasts.back;
    const tick = (now: number) => {
      began ??= now;
      const into = ((now - began) / 1000) % all;
      this.share =
        into < lasts.back
          ? 1 - cubicOut(into / lasts.back)
          : Math.min(1, cubicOut(Math.min(1, (into - lasts.back) / lasts.there)));
      request = requestAnimationFrame(tick);
    };
    let request = requestAnimationFrame(tick);
    return () => {
      cancelAnimationFrame(request);
      this.share = 1;
    };
  };
}
