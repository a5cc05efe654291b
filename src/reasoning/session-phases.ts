// An item as a row of timed phases: get ready, do, change side, rest.
import type { ItemStep } from './progression.ts';

/** How much to do, as `content/doses.ts` gives it. Times in seconds. */
interface Dose {
  readonly sets: readonly number[];
  readonly holdSeconds: number;
  readonly hasSides: boolean;
  /** For which each repetition stays where it went. */
  readonly breaths?: number;
}

/** One phase. Seconds are whole. */
export interface Phase {
  readonly kind: 'ready' | 'hold' | 'reps' | 'side' | 'rest';
  readonly seconds: number;
  readonly side: 'left' | 'right' | null;
  /** Which set of how many, from 1. */
  readonly set: number;
  readonly sets: number;
  /** In a hold: which repetition, from 1. In `reps`: how many there are. */
  readonly rep: number;
  readonly reps: number;
}

/**
 * Seconds to get ready and to change side, with a sore back and a phone to lay down; between holds and between sets; for one
 * repetition, and for a breath in it. All ours.
 */
const times = { ready: 15, side: 20, betweenHolds: 3, betweenSets: 20, rep: 4, breath: 4 };
/** No hold of an exercise is cut below this, and no set below this many. Ours. */
const least = { holdSeconds: 3, reps: 2 };

const scaled = (value: number, factor: number, lowest: number) =>
  value === 0 ? 0 : Math.max(Math.min(value, lowest), Math.round(value * factor));

/** The phases of an item, from "get ready" to the last repetition. */
export function phasesOf(dose: Dose, step: Pick<ItemStep, 'repsFactor' | 'holdFactor'>): readonly Phase[] {
  const hold = scaled(dose.holdSeconds, step.holdFactor, least.holdSeconds);
  const sets = dose.sets.length;
  const sides = dose.hasSides ? (['left', 'right'] as const) : ([null] as const);
  const secondsPerRep = times.rep + (dose.breaths ?? 0) * times.breath;
  const phases: Phase[] = [];
  dose.sets.forEach((count, at) => {
    const reps = scaled(count, step.repsFactor, least.reps);
    const place = { set: at + 1, sets, reps };
    if (at > 0) phases.push({ kind: 'rest', seconds: times.betweenSets, side: null, ...place, rep: 0 });
    sides.forEach((side, which) => {
      if (at === 0 && which === 0)
        phases.push({ kind: 'ready', seconds: times.ready, side, ...place, rep: 0 });
      else if (which > 0) phases.push({ kind: 'side', seconds: times.side, side, ...place, rep: 0 });
      if (hold === 0) {
        phases.push({ kind: 'reps', seconds: reps * secondsPerRep, side, ...place, rep: 1 });
        return;
      }
      for (let rep = 1; rep <= reps; rep += 1) {
        if (rep > 1) phases.push({ kind: 'rest', seconds: times.betweenHolds, side, ...place, rep });
        phases.push({ kind: 'hold', seconds: hold, side, ...place, rep });
      }
    });
  });
  return phases;
}

/** Where a timer stands. */
export interface TimerState {
  readonly phase: number;
  /** Milliseconds left in the phase. */
  readonly leftMilliseconds: number;
  readonly isDone: boolean;
}

/** A timer at the beginning of a phase; beyond the last one it is done. */
export function timerAt(phases: readonly Phase[], phase: number): TimerState {
  const now = phases[phase];
  return { phase, leftMilliseconds: (now?.seconds ?? 0) * 1000, isDone: now === undefined };
}

/** The timer some time later; what one phase leaves over goes into the next. */
export function tick(phases: readonly Phase[], timer: TimerState, elapsedMilliseconds: number): TimerState {
  let state = timer;
  let elapsed = elapsedMilliseconds;
  while (!state.isDone && elapsed >= state.leftMilliseconds) {
    elapsed -= state.leftMilliseconds;
    state = timerAt(phases, state.phase + 1);
  }
  return state.isDone ? state : { ...state, leftMilliseconds: state.leftMilliseconds - elapsed };
}
