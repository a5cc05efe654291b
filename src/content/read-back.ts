// What is read back to whoever said no to it, before the first picture: a "no" ticked in haste is costliest here.
import type { GateId } from './gates.ts';
import type { SignId } from './signs.ts';

/** Each read back as one, in this order, and named by its first; a gate speaks for the lines behind it while it is closed. */
export const readBack = [
  ['chest-pressure'],
  ['new-breathless'],
  ['bladder-change', 'bowel-change'],
  ['saddle-numb'],
  ['cannot-walk', 'legs-weak-both', 'foot-drop', 'leg-weak-mild', 'gate-nerve'],
  ['fever-chills', 'gate-illness'],
  ['major-trauma', 'minor-trauma', 'gate-injury'],
  ['ctx-cancer'],
  ['ctx-anticoagulant']
] as const satisfies readonly (readonly (SignId | GateId)[])[];

export type ReadBackId = (typeof readBack)[number][0];
