// When a tap on "none of these" counts: a list must not be passed by a thumb that was quicker than the eye.

/** Milliseconds for which a new list is deaf, so that the second of two taps passes nothing. Ours. */
export const deafMs = 400;

/** `deaf`: the list has only just come. `unseen`: its last line was never in view. */
export type NoneTap = 'deaf' | 'unseen' | 'counts';

/** @param stoodMs how long the list has stood, in milliseconds */
export function judgeTap(stoodMs: number, wasLastLineSeen: boolean): NoneTap {
  if (stoodMs < deafMs) return 'deaf';
  return wasLastLineSeen ? 'counts' : 'unseen';
}
