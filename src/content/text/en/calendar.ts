// Words of the calendar file, and of the plan on paper.

/** What stands in braces is filled in. */
export const calendar = {
  summary: 'In your calendar',
  lead: 'Pick a time and your days. You get a file for two weeks that any calendar can open.',
  time: 'At what time?',
  fullDays: 'Days for the whole plan',
  fullHint: 'Three or four days, with a day between.',
  lightDays: 'Days to loosen only',
  lightHint: 'On the other days, as many as you like.',
  longer: 'Make two of these days longer',
  longerHint:
    'Go round twice: 20 to 30 minutes. Only if you want to. Going round twice is our idea, not tested.',
  longerTitle: 'Time to move, the longer way',
  longerText: 'Go round twice: 20 to 30 minutes. Stop sooner if it hurts more.',
  backToBack: 'Two of these days follow each other. Strength work likes a day between.',
  noDay: 'Pick at least one day.',
  old: 'If you saved one before, take the old entries out of your calendar first.',
  save: 'Get the calendar file',
  saved: 'The file is made. Open it with your calendar.',
  failed: 'The file could not be made. Try again.',
  privacy: 'Others who see your calendar see these entries. They name your exercises, and no answers.',
  safetyFirst: 'Each time, open the page and answer the safety questions first.',
  fullTitle: 'Time to move',
  lightTitle: 'Time to loosen up',
  againTitle: 'Look again',
  againText: 'Open the page again. Answer the safety questions first. Then see how it goes.',
  stop: 'Stop if pain is sharp or spreads, or if you feel tingling, weakness or dizziness. Then get help.',
  fileName: 'time-to-move.ics'
} as const;

export const paper = {
  printed: 'Printed on {date}.',
  place: 'Where it hurts',
  /** {address} is that of the page. */
  look: 'Look again on {date}. Answer the safety questions first, at {address}',
  week: 'Week',
  pain: 'Pain today, 0 to 10',
  helpHeading: 'Get help at once',
  stepsOnScreen: 'How to do it: see your plan on screen.'
} as const;
