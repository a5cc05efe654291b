// How a result is judged against what a published case says is right.
import type { LevelId } from '#content/schema.ts';

/** Urgency as published cases name it, most urgent first. */
const urgencies = ['emergency', 'urgent-same-day', 'clinician-soon', 'self-care'] as const;
export type Urgency = (typeof urgencies)[number];

/** The part of a published case that says what is right. */
export interface PublishedCase {
  readonly id: string;
  readonly expected: Urgency;
  readonly acceptable: readonly Urgency[];
  /** Explanations of which the first should lead; empty where the case names none. */
  readonly patterns: readonly string[];
}

/** Which published urgency a level amounts to. */
export const urgencyOf: Readonly<Record<LevelId, Urgency>> = {
  'emergency-call': 'emergency',
  'ed-today': 'emergency',
  'same-day': 'urgent-same-day',
  soon: 'clinician-soon',
  'self-care': 'self-care'
};

export type Verdict = 'right' | 'over' | 'under';

/** `under`: less urgent than every acceptable answer; `over`: more urgent than every one. */
export function judge({ acceptable }: PublishedCase, level: LevelId): Verdict {
  const places = acceptable.map((urgency) => urgencies.indexOf(urgency));
  const given = urgencies.indexOf(urgencyOf[level]);
  if (given > Math.max(...places)) return 'under';
  return given < Math.min(...places) ? 'over' : 'right';
}
