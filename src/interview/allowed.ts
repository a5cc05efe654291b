// What the answers allow to be shown, whatever the time: only when all that comes before is answered.
import type { Triage } from '#reasoning/triage.ts';
import { isAnswered } from './is-answered.ts';
import type { Reading } from './reading.ts';
import type { Screen } from './screens.ts';
import { safetySections } from './screens.ts';

/**
 * The screens of the safety questions, in the order in which they are asked. Reading back asks nothing new: it stands on
 * the way alone, and the exam room reads aloud.
 */
export function safetyScreens({ screens }: Reading): readonly Screen[] {
  return screens.filter(({ kind, section }) => kind !== 'read-back' && safetySections.includes(section));
}

/** The screens that come before anything moves: cautions, and what the person can use. */
export function movingScreens({ screens }: Reading): readonly Screen[] {
  return screens.filter(({ section }) => section === 'beforeYouMove');
}

/** What the answers allow, whatever the time. */
export interface Allowed {
  readonly triage: Triage;
  /** Whether every question about danger is answered. */
  readonly isScreened: boolean;
  /** What may be shown of ideas and self-care; none until all of these are answered, or for somebody absent. */
  readonly content: Triage['content'];
  /** Whether movement checks may be shown: the cautions are answered too, and nothing forbids them. */
  readonly mayTest: boolean;
  /** Whether a plan may be shown, and exercises be done. */
  readonly isPlanOpen: boolean;
}

/** What the answers allow by themselves; pages that hold a record ask `whatMayBeShown`. */
export function allowedBy(reading: Reading): Allowed {
  const { base, answers, triageSoFar: triage } = reading;
  const areAnswered = (screens: readonly Screen[]) =>
    screens.every((screen) => !screen.isRequired || isAnswered(base, answers, screen));
  const isScreened = areAnswered(safetyScreens(reading));
  const content = isScreened && answers.who !== 'not-here' ? triage.content : 'none';
  // Where nothing may be shown there are no such screens, and so nothing to answer.
  const isReady = content !== 'none' && areAnswered(movingScreens(reading));
  return { triage, isScreened, content, mayTest: isReady && content === 'full', isPlanOpen: isReady };
}
