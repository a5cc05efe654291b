// Where the way leads next: when it stops, what comes after a screen, and which screens may be opened.
import type { KnowledgeBase } from '#content/schema.ts';
import { findingsOf } from '#reasoning/findings.ts';
import type { Triage } from '#reasoning/triage.ts';
import { triage } from '#reasoning/triage.ts';
import type { InterviewAnswers } from './interview-answers.ts';
import { liveAnswers } from './live-answers.ts';
import { oncePerAnswers } from './once-per-answers.ts';
import type { Screen } from './screens.ts';
import { careScreen, isAnswered, screensFor } from './screens.ts';

/** An age that is still to be asked fires no rule of age. One that is withheld runs as the rules say. */
const ageBeforeAsked = 18;

/** How urgent it is by the answers so far. */
export const triageSoFar = oncePerAnswers((base, answers): Triage => {
  const live = liveAnswers(base, answers);
  return triage(base, findingsOf(base, answers.age === null ? { ...live, age: ageBeforeAsked } : live));
});

/** Whether life or limb may be at risk now: nothing but the page of care may be shown. */
export function isEmergency(base: KnowledgeBase, answers: InterviewAnswers): boolean {
  return triageSoFar(base, answers).level === 'emergency-call';
}

/** The first screen whose answer is needed and missing. */
function firstOpen(base: KnowledgeBase, answers: InterviewAnswers, screens: readonly Screen[]): number {
  const at = screens.findIndex((screen) => screen.isRequired && !isAnswered(base, answers, screen));
  return at < 0 ? screens.length : at;
}

/**
 * The screen after `current`.
 * Stops: an emergency at once; hospital today at the end of its list, the rest of which may stand on a screen of its
 * own and make it an emergency, unless age and place are asked first;
 * somebody who is not here after the right-now screens; the rest when all safety questions are answered.
 */
export function screenAfter(base: KnowledgeBase, answers: InterviewAnswers, current: string): Screen {
  const { level } = triageSoFar(base, answers);
  if (level === 'emergency-call') return careScreen;
  const screens = screensFor(base, answers);
  const at = screens.findIndex(({ id }) => id === current);
  const open = firstOpen(base, answers, screens);
  // The page of care may stand outside the order, opened beside Explain: from there on to Explain.
  const isBeside = at < 0 && current === careScreen.id;
  const following = isBeside ? screens.findIndex(({ section }) => section === 'explain') : at + 1;
  const next = screens[following > 0 ? Math.min(following, open) : open] ?? screens.at(-1) ?? careScreen;
  if (level === 'ed-today') return next.kind === 'urgent' || next.continues ? next : careScreen;
  if (answers.who === 'not-here' && next.section !== 'rightNow') return careScreen;
  return next;
}

/** The screen before `current` in the order that applies now; the first screen has none. */
export function screenBefore(base: KnowledgeBase, answers: InterviewAnswers, current: string): Screen | null {
  const screens = screensFor(base, answers);
  const at = screens.findIndex(({ id }) => id === current);
  if (at > 0) return screens[at - 1] ?? null;
  if (at === 0) return null;
  // A screen outside the order, such as the page of care: back to the last one answered.
  const open = firstOpen(base, answers, screens);
  return screens[Math.max(0, Math.min(open, screens.length) - 1)] ?? null;
}

/**
 * The screen to show when `wanted` is asked for: itself if everything before it is answered, else the first that
 * is not. An emergency shows its page whatever is wanted, but for the screens on which its answers can be changed.
 */
export function screenFor(
  base: KnowledgeBase,
  answers: InterviewAnswers,
  wanted: string,
  mayCorrect: boolean
): Screen {
  const screens = screensFor(base, answers);
  const { level, content } = triageSoFar(base, answers);
  const at = screens.findIndex(({ id }) => id === wanted);
  const open = firstOpen(base, answers, screens);
  const isReached = at >= 0 && at <= open;
  if (level === 'emergency-call' && !(mayCorrect && isReached)) return careScreen;
  const pastSafety = screens.findIndex(({ section }) => ['posture', 'explain', 'care'].includes(section));
  const isSafetyDone = pastSafety >= 0 && open >= pastSafety;
  const isCareDue = level === 'ed-today' || (level !== 'self-care' && isSafetyDone);
  if (wanted === careScreen.id && isCareDue) return careScreen;
  const target = (isReached ? screens[at] : screens[open]) ?? screens.at(-1) ?? careScreen;
  if (answers.who === 'not-here' && target.section !== 'rightNow') return careScreen;
  const isResult = pastSafety >= 0 && screens.indexOf(target) >= pastSafety;
  return isResult && content === 'none' ? careScreen : target;
}
