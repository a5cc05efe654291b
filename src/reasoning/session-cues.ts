// What the timer says within a phase, when it says it, and what it makes of time in which nobody saw it.
import type { Phase } from './session-phases.ts';

/** Half way is said in what lasts this long, the last seconds in what lasts that long. In seconds. All ours. */
const halfFrom = 30;
const lastFrom = 15;
const lastSeconds = 5;

export type Cue = 'half' | 'last';

/** The cues of a phase in order, each with the seconds that are left when it comes. None while getting ready. */
export function cuesOf({ kind, seconds }: Phase): readonly { readonly cue: Cue; readonly left: number }[] {
  if (kind === 'ready' || kind === 'side') return [];
  return [
    ...(kind !== 'rest' && seconds >= halfFrom
      ? [{ cue: 'half', left: Math.floor(seconds / 2) } as const]
      : []),
    ...(seconds >= lastFrom ? [{ cue: 'last', left: lastSeconds } as const] : [])
  ];
}

/**
 * The cue that comes due between two moments of one phase; the later one where both do.
 * @param before milliseconds left at the first moment
 * @param after milliseconds left at the second
 */
export const cueBetween = (phase: Phase, before: number, after: number) =>
  cuesOf(phase).findLast(({ left }) => before > left * 1000 && after <= left * 1000);

/**
 * Longest time, in milliseconds, that a timer may run with nobody looking on, or stand still unasked: a glance at
 * another app is counted, a dark screen is a pause. Ours.
 */
export const longestAway = 4000;

/** About how many whole minutes all phases take, at least one. */
export const minutesOf = (phases: readonly Phase[]): number =>
  Math.max(1, Math.round(phases.reduce((sum, { seconds }) => sum + seconds, 0) / 60));
