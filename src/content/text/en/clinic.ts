// English words around what belongs to a clinic: its name, how to reach it, and what it adds.

export const clinic = {
  at: 'at {name}',
  heading: 'Your clinic',
  call: 'Call {phone}',
  book: 'Book a visit',
  words: '{name} adds:',
  notForDanger: 'Is it a danger sign? Then call for help at once, and not here.'
} as const;
