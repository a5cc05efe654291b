// What is done behind a step, once the next screen is on its way. Apart: the first question does without it.
import { base } from '#screens/session/base.ts';
import type { InterviewSession } from '#screens/session/interview-session.svelte.ts';
import { showQuickAgain, type Step } from './that-was-quick.ts';

/** Looks at a step that was taken, or was not: where an answer is missing, the screen stays. */
export function afterStep(interview: InterviewSession, step: Step): void {
  showQuickAgain(interview, step);
  if (interview.screen.kind !== 'plan' || interview.answers.toldOn === null) return;
  // Whoever looked again is at the plan: from here on all screens are the ordinary ones, and what was told is kept.
  interview.change({ stays: {}, toldOn: null });
  void import('#keep/device/note-return.ts').then(
    ({ noteReturn }) => noteReturn(base, interview.record),
    () => undefined
  );
}
