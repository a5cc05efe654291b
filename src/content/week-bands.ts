// How long it has hurt, as a choice: each band stands for a number of weeks inside it.

/** Bands end where the rules have their limits: 1, 2, 3, 6 and 13 weeks. The number stands for the band. Ours. */
export const weekBands = [
  { id: 'week-1', weeks: 0.5 },
  { id: 'weeks-1-2', weeks: 1.5 },
  { id: 'weeks-2-3', weeks: 2.5 },
  { id: 'weeks-3-6', weeks: 4.5 },
  { id: 'weeks-6-13', weeks: 9 },
  { id: 'months-3-12', weeks: 26 },
  { id: 'years', weeks: 104 },
  { id: 'unknown', weeks: null }
] as const;

export type WeekBandId = (typeof weekBands)[number]['id'];
