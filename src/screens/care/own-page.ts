// Who has a page of care of their own: pregnant or after a birth, asking for somebody absent, or under 18.
import type { Component } from 'svelte';
import { isMaternity } from '#reasoning/is-maternity.ts';
import type { Triage } from '#reasoning/triage.ts';
import type { Interview } from '../session/interview-session.svelte.ts';
import type { CareInput, CareLines } from './care-lines.ts';

/** What makes a page of care somebody's own; it is loaded for them alone. */
export interface OwnPage {
  /** What it says instead of what others read. */
  readonly instead: (input: CareInput, lines: CareLines) => Partial<CareLines>;
  /** What stands right beneath the head. */
  readonly First: Component;
}

/** By whose page it is; for everybody else there is none. */
export type OwnPages = Readonly<Partial<Record<ReturnType<typeof ownPageOf>, OwnPage>>>;

/** Whose age alone keeps them from a plan here. */
export const isYoung = ({ fired }: Pick<Triage, 'fired'>) => fired.some(({ team }) => team === 'grown-up');

/** Which of these pages it is. The maternity team comes before all others, whoever asks. */
export function ownPageOf({ triage, answers }: Pick<Interview, 'triage' | 'answers'>) {
  if (isMaternity(triage)) return 'maternity';
  if (answers.who === 'not-here') return 'absent';
  return isYoung(triage) ? 'young' : 'plain';
}
