// The first line of a page of care, by level: urgent in words, and there before anything else has loaded.
import type { LevelId } from '../../schema.ts';

/** The same everywhere, and without a number: those stand beneath, once each. `{days}` stands for 3, 7 or 14. */
export const careHeadlines = {
  'emergency-call': 'Call an ambulance now',
  'ed-today': 'Go to hospital today. Leave now.',
  'same-day': 'Speak to a doctor or nurse today',
  soon: 'Book someone within {days} days',
  'self-care': 'You can start with self-care'
} as const satisfies Record<LevelId, string>;

/** Pregnant, or within six weeks of a birth. */
export const maternityHeadlines = {
  ...careHeadlines,
  'ed-today': 'Go to your maternity unit or hospital today. Leave now.',
  'same-day': 'Speak to your midwife or maternity team today',
  soon: 'See your midwife or maternity team within {days} days'
} as const satisfies Record<LevelId, string>;

/** Under 18. */
export const youngHeadlines = {
  ...careHeadlines,
  soon: 'See a doctor or nurse within {days} days'
} as const satisfies Record<LevelId, string>;

/** Beside every number to press; the place is asked for before them. */
export const callWords = {
  place: 'Where are you now?',
  call: 'Call {number}',
  changed: 'The numbers to call have changed.'
} as const;

/** Over the help lines, which are there before the words around them. */
export const crisisHeads = {
  title: 'If you think of ending your life',
  label: 'Dark thoughts? Talk to someone now'
} as const;
