// Shows lists again that were passed faster than anybody reads.
import type { InterviewEvent } from '#interview/interview.machine.ts';
import { firstPace, passList } from '#interview/quick-lists.ts';
import { isPastSafety, type Screen } from '#interview/screens.ts';
import type { InterviewSession } from '#screens/session/interview-session.svelte.ts';

/** Of this page alone: nothing of it is kept. */
let pace = firstPace;

/** What was done on a screen, and when: on the clock that never goes back. */
export interface Step {
  readonly event: InterviewEvent;
  readonly screen: Screen;
  readonly shownAt: number;
  readonly now: number;
}

/** Looks how fast a list was passed, if one was. */
export function showQuickAgain(interview: InterviewSession, { event, screen, shownAt, now }: Step): void {
  const { type } = event;
  if (type === 'answers.erased') pace = firstPace;
  const isPassed = type === 'screen.completed' && interview.screen.id !== screen.id;
  if (!isPassed || screen.kind !== 'list' || isPastSafety(screen)) return;
  const isNone = screen.lines.every(({ id }) => interview.answers.lines[id] === 'no');
  const { pace: next, again } = passList(pace, { screen, isNone, shownAt, passedAt: now });
  pace = next;
  const [first] = again;
  if (!first) return;
  const lines = again.flatMap((list) => list.lines.map(({ id }) => [id, undefined] as const));
  interview.change({ lines: Object.fromEntries(lines) });
  interview.send({ type: 'screen.requested', screen: first.id });
  interview.notice = 'quick';
}
