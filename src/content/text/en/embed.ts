// Words of the page made to stand in another site's frame.

/** What stands in braces is filled in. */
export const embed = {
  name: 'Who does the turning?',
  description: 'A small model for other sites: make one part stiff, and see which part takes over.',
  lead: 'Make one part stiff, and see which part takes over.',
  danger: 'Is your pain new, strong or worrying? Look at the danger signs first.',
  dangerLink: 'Check the danger signs',
  start: 'Find out about your own back',
  opens: '(opens in a new tab)',
  by: 'From {name}. It asks you nothing and sends nothing.',
  onlyEnglish: 'This part is in English only so far. You asked for "{language}".'
} as const;
