// Numbers about how pain tends to go, and when to look again: data for the charts and the review dates.
import type { ReviewInterval, TimeFact } from './schema.ts';

/** How pain tends to go. There is no figure for the upper back alone. */
export const timeFacts = [
  {
    // In place of the review of 2012 (6 at one year), which by the same authors' own word mixed groups.
    id: 'new-low-back-pain',
    sites: ['low-back'],
    numbers: [
      { id: 'studies', value: 95, unit: 'studies' },
      { id: 'start', value: 56, unit: 'pain-0-100', weeks: 0 },
      { id: 'six-weeks', value: 26, unit: 'pain-0-100', weeks: 6 },
      { id: 'half-year', value: 22, unit: 'pain-0-100', weeks: 26 },
      { id: 'one-year', value: 21, unit: 'pain-0-100', weeks: 52 }
    ],
    basis: 'partly',
    sources: ['wallwork-2024']
  },
  {
    id: 'low-back-recovery',
    sites: ['low-back'],
    numbers: [
      // Counted only among those who had cut down their work.
      { id: 'half-of-those-who-cut-down-work', value: 14, unit: 'days' },
      { id: 'half-doing-usual-things', value: 31, unit: 'days' },
      { id: 'half-free-of-pain', value: 58, unit: 'days' },
      { id: 'fully-recovered', value: 72, unit: 'percent', weeks: 52 }
    ],
    basis: 'read',
    sources: ['henschke-2008']
  },
  {
    id: 'low-back-early-drop',
    sites: ['low-back'],
    numbers: [
      { id: 'pain-falls-in-a-month', value: 58, unit: 'percent' },
      { id: 'another-episode', value: 73, unit: 'percent', weeks: 52 }
    ],
    basis: 'read',
    sources: ['pengel-2003']
  },
  {
    id: 'new-neck-pain',
    sites: ['neck'],
    numbers: [
      { id: 'start', value: 64, unit: 'pain-0-100', weeks: 0 },
      { id: 'six-weeks', value: 35, unit: 'pain-0-100', weeks: 6.5 },
      { id: 'one-year', value: 42, unit: 'pain-0-100', weeks: 52 }
    ],
    basis: 'read',
    sources: ['hush-2011']
  },
  {
    id: 'arm-pain-from-neck',
    sites: ['arm'],
    numbers: [
      { id: 'most-gain-from', value: 4, unit: 'months' },
      { id: 'most-gain-to', value: 6, unit: 'months' },
      { id: 'fully-better', value: 83, unit: 'percent' },
      { id: 'fully-better-from', value: 24, unit: 'months' },
      { id: 'fully-better-to', value: 36, unit: 'months' }
    ],
    basis: 'read',
    sources: ['wong-2014']
  },
  {
    id: 'leg-pain',
    sites: ['leg'],
    numbers: [
      { id: 'often-from', value: 4, unit: 'weeks' },
      { id: 'often-to', value: 6, unit: 'weeks' }
    ],
    basis: 'read',
    sources: ['nhs-back-pain']
  },
  {
    id: 'shoulder-pain',
    sites: ['shoulder'],
    numbers: [
      { id: 'look-again', value: 2, unit: 'weeks' },
      { id: 'can-take', value: 6, unit: 'months' }
    ],
    basis: 'read',
    sources: ['nhs-back-pain']
  }
] as const satisfies readonly TimeFact[];

/** When to look again, and when to see someone if it is not improving. Getting worse: any time. */
export const reviewIntervals = [
  {
    id: 'look-early',
    sites: ['neck', 'upper-back', 'shoulder', 'low-back', 'arm', 'leg'],
    days: 7,
    action: 'look-again',
    sources: ['almeida-2018']
  },
  {
    id: 'look-again',
    sites: ['neck', 'upper-back', 'shoulder', 'low-back', 'arm', 'leg'],
    days: 14,
    action: 'look-again',
    sources: ['almeida-2018']
  },
  {
    id: 'check-again',
    sites: ['neck', 'upper-back', 'shoulder', 'low-back', 'arm', 'leg'],
    days: 42,
    action: 'check-again',
    sources: ['ours']
  },
  {
    id: 'see-shoulder',
    sites: ['shoulder'],
    days: 14,
    action: 'see-someone',
    sources: ['nhs-back-pain']
  },
  {
    id: 'see-spine',
    sites: ['neck', 'upper-back', 'low-back'],
    days: 28,
    action: 'see-someone',
    sources: ['nhs-back-pain', 'ours']
  },
  {
    id: 'see-limb',
    sites: ['arm', 'leg'],
    days: 42,
    action: 'see-someone',
    sources: ['ours']
  }
] as const satisfies readonly ReviewInterval[];
