// Where the way leads next: when it stops, what comes after a screen, and which screens may be opened.
import { isAskedLate } from './asked-lines.ts';
import { isAnswered } from './is-answered.ts';
import type { Reading } from './reading.ts';
import type { Screen } from './screens.ts';
import { careScreen } from './screens.ts';

/** The first screen whose answer is needed and missing. */
function firstOpen({ base, answers, screens }: Reading): number {
  const at = screens.findIndex((screen) => screen.isRequired && !isAnswered(base, answers, screen));
  return at < 0 ? screens.length : at;
}

/**
 * The screen after `current`.
 * Stops: an emergency at once; hospital today at the end of its list, the rest of which may stand on a screen of its
 * own and make it an emergency, unless age and place are asked first;
 * somebody who is not here after the right-now screens; the rest when all safety questions are answered.
 */
export function screenAfter(reading: Reading, current: string): Screen {
  if (reading.isEmergency) return careScreen;
  const { screens, answers } = reading;
  const at = screens.findIndex(({ id }) => id === current);
  const open = firstOpen(reading);
  // The page of care may stand outside the order, opened beside Explain: from there on to Explain.
  const isBeside = at < 0 && current === careScreen.id;
  // What a later answer opened is asked on the way, and then the way goes on from where it was.
  const asked = screens[at];
  const isDetour = asked !== undefined && isAskedLate(reading, asked);
  // Whoever looks again passes what is answered, but for a page of care, and the picture where a habit is answered anew.
  const isAgain =
    answers.toldOn !== null &&
    !['habits', 'explain'].includes(asked?.section ?? '') &&
    screens[at + 1]?.kind !== 'urgent';
  const care = screens.indexOf(careScreen);
  const ahead = at < care && care < open ? care : open;
  const following = isBeside
    ? screens.findIndex(({ section }) => section === 'explain')
    : isAgain
      ? ahead
      : isDetour
        ? open
        : at + 1;
  const next = screens[following > 0 ? Math.min(following, open) : open] ?? screens.at(-1) ?? careScreen;
  if (reading.triageSoFar.level === 'ed-today')
    return next.kind === 'urgent' || next.continues ? next : careScreen;
  if (answers.who === 'not-here' && next.section !== 'rightNow') return careScreen;
  return next;
}

/** The screen before `current` in the order that applies now; the first screen has none. */
export function screenBefore(reading: Reading, current: string): Screen | null {
  const { screens } = reading;
  const at = screens.findIndex(({ id }) => id === current);
  if (at > 0) return screens[at - 1] ?? null;
  if (at === 0) return null;
  // A screen outside the order, such as the page of care: back to the last one answered.
  const open = firstOpen(reading);
  return screens[Math.max(0, Math.min(open, screens.length) - 1)] ?? null;
}

/**
 * The screen to show when `wanted` is asked for: itself if everything before it is answered, else the first that
 * is not. An emergency shows its page whatever is wanted, but for the screens on which its answers can be changed.
 */
export function screenFor(reading: Reading, wanted: string, mayCorrect: boolean): Screen {
  const { screens, answers } = reading;
  const { level, content } = reading.triageSoFar;
  const at = screens.findIndex(({ id }) => id === wanted);
  const open = firstOpen(reading);
  const isReached = at >= 0 && at <= open;
  if (reading.isEmergency && !(mayCorrect && isReached)) return careScreen;
  const pastSafety = screens.findIndex(({ section }) => ['habits', 'explain', 'care'].includes(section));
  const isSafetyDone = pastSafety >= 0 && open >= pastSafety;
  const isCareDue = level === 'ed-today' || (level !== 'self-care' && isSafetyDone);
  if (wanted === careScreen.id && isCareDue) return careScreen;
  const target = (isReached ? screens[at] : screens[open]) ?? screens.at(-1) ?? careScreen;
  if (answers.who === 'not-here' && target.section !== 'rightNow') return careScreen;
  const isResult = pastSafety >= 0 && screens.indexOf(target) >= pastSafety;
  return isResult && content === 'none' ? careScreen : target;
}
