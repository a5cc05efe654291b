// The foot of every page: who made this, how far to trust it, and what happens to your answers.

interface Trust {
  readonly madeBy: string;
  readonly signedOff: string;
  readonly reviewedLabel: string;
  /** ISO date on which the facts were last checked. */
  readonly reviewed: string;
  readonly privacyHeading: string;
  /** Privacy in five lines. */
  readonly privacy: readonly [string, string, string, string, string];
  readonly errorHeading: string;
  readonly error: readonly string[];
  readonly isNotHeading: string;
  readonly isNot: readonly string[];
  readonly learn: string;
  readonly method: string;
  readonly sources: readonly string[];
}

/** Shown at the foot of every page. */
export const trust = {
  madeBy: 'Made by the makers of Backstory, an open project.',
  signedOff: 'Not yet signed off by a clinician.',
  reviewedLabel: 'Facts last checked',
  reviewed: '2026-11-22',
  privacyHeading: 'Your answers stay with you',
  privacy: [
    'What you answer never leaves this device.',
    'No cookies, no tracking, nothing fetched from other sites.',
    'No answer is kept beyond this tab, unless you ask. The pages are kept, so that they open offline.',
    'One button wipes all that you kept.',
    'A link that you share holds your answers. Whoever has the link can read them.'
  ],
  errorHeading: 'Found a mistake?',
  error: [
    "Open an issue in the project's public repository. Leave your own health details out of it.",
    'Or tell your clinician.'
  ],
  isNotHeading: 'What this is not',
  isNot: [
    'This is to help you learn. It is not a diagnosis.',
    'It does not take the place of someone who can examine you.',
    'It cannot rule out every illness. If you feel that something is wrong, get help.'
  ],
  learn: 'Learn more and see all sources',
  method: 'How it decides, with its rules and proof',
  sources: ['ours']
} as const satisfies Trust;
