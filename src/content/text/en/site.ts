// Words of the frame around every page: name, home, and pages that have no content of their own.

export const site = {
  name: 'Backstory',
  tagline: 'Where it hurts is not always where it starts.',
  skip: 'Skip to the main part',
  foot: 'About this page'
} as const;

export const home = {
  title: 'Where it hurts is not always where it starts.',
  lead: 'Five to ten minutes of questions, by our own estimate. A picture of what may be going on. A few things to try today.',
  privacy: 'Nothing you answer leaves this device. Not a diagnosis.',
  start: 'Show me why it hurts',
  again: 'Look again: my log',
  knot: 'I have a knot',
  clinician: 'I am a clinician',
  storiesHeading: 'Two stories',
  learnHeading: 'Questions people bring',
  learnAll: 'All questions and answers',
  figure:
    'A body from behind. A mark on the low back. A ring on the upper back, with an arrow from the ring to the mark.'
} as const;

export const notFound = {
  title: 'This page is not here',
  lead: 'The address may be old or mistyped. Nothing that you answered is lost.',
  home: 'To the first page',
  emergency: 'If you need help now, open Emergency help.'
} as const;

/** Where a page that asks has no script. */
export const notAlive = {
  title: 'Does nothing happen when you press a button?',
  text: 'Then a part of this page did not come. Load the page again.',
  danger:
    'Chest pain, hard to breathe, weak legs, no control of bladder or bowel? Do not wait. Call your local emergency number: 911, 999, 112 or 000.'
} as const;

export const failure = {
  title: 'Something went wrong here',
  lead: 'Your answers in this tab are still there. Try again, or start from the first page.',
  emergency: 'If you feel very ill, do not wait for this page. Open Emergency help.'
} as const;
