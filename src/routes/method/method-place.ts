// Where the pages on method stand, in reading order.

export const methodPages = [
  'rules',
  'patterns',
  'proof',
  'cases',
  'interview',
  'words',
  'hazards',
  'doubts'
] as const;
export type MethodPage = (typeof methodPages)[number];
