// The questions about habits, triggers, relief and bendiness that patterns weigh, and what follows from other answers.
import type { Feature } from './schema.ts';

/** Every feature that is not the result of a self-test, list by list in the order in which it is asked. */
export const features = [
  {
    id: 'sit-7h',
    list: 'posture',
    sources: ['heneghan-2018', 'boukabache-2021', 'dzakpasu-2021', 'korshoj-2018']
  },
  { id: 'slump', list: 'posture', sources: ['barrett-2016', 'swain-2020', 'slater-2019'] },
  { id: 'phone', list: 'posture', sources: ['mahmoud-2019', 'damasceno-2018'] },
  { id: 'static', list: 'posture', sources: ['mcgill-1992', 'ours'] },
  { id: 'stand-2h', list: 'posture', sources: ['khoshroo-2023', 'sorensen-2015'] },

  { id: 'lift-bend', list: 'activities', sources: ['hoogendoorn-2000'] },
  {
    id: 'golf-rotate',
    list: 'activities',
    sources: ['lindsay-2002', 'murray-2009', 'almeida-2012', 'smith-2018', 'watson-2024']
  },
  { id: 'throw-overhead', list: 'activities', sources: ['hickey-2018', 'ours'] },
  { id: 'run', list: 'activities', sources: ['ours'] },
  { id: 'childcare', list: 'activities', sources: ['ours'] },
  { id: 'carry-one-side', list: 'activities', sources: ['abdon-2018', 'lee-2017'] },
  {
    id: 'pain-follows-carry-side',
    list: 'activities',
    askAfter: { features: ['carry-one-side'] },
    sources: ['ours']
  },
  { id: 'load-jump', list: 'activities', sources: ['gabbett-2020', 'impellizzeri-2020'] },
  { id: 'after-effort', list: 'activities', sources: ['ours'] },
  { id: 'past-ankle-sprain', list: 'activities', sources: ['ours'] },
  { id: 'recent-cough', list: 'activities', sources: ['ours'] },

  { id: 'agg-turn-trunk', list: 'aggravates', sources: ['ours'] },
  { id: 'agg-turn-head', list: 'aggravates', sources: ['ours'] },
  { id: 'agg-look-up', list: 'aggravates', sources: ['ours'] },
  { id: 'agg-look-down', list: 'aggravates', sources: ['ours'] },
  { id: 'neck-combo', list: 'aggravates', sources: ['ours'] },
  { id: 'agg-reach-up', list: 'aggravates', sources: ['ours'] },
  { id: 'agg-arm-load', list: 'aggravates', sources: ['ours'] },
  { id: 'agg-lie-on-it', list: 'aggravates', sources: ['ours'] },
  { id: 'shoulder-slip', list: 'aggravates', sources: ['spanhove-2021'] },
  { id: 'arm-tingle', list: 'aggravates', sources: ['tanaka-2006', 'ours'] },
  { id: 'agg-bend', list: 'aggravates', sources: ['mcgill-1992', 'ours'] },
  { id: 'catch-on-return', list: 'aggravates', sources: ['ours'] },
  { id: 'agg-arch', list: 'aggravates', sources: ['ours'] },
  { id: 'agg-sit', list: 'aggravates', sources: ['dzakpasu-2021', 'korshoj-2018', 'ours'] },
  { id: 'agg-stand', list: 'aggravates', sources: ['khoshroo-2023', 'sorensen-2015'] },
  { id: 'agg-walk', list: 'aggravates', sources: ['ours'] },
  { id: 'agg-roll-bed', list: 'aggravates', sources: ['ours'] },
  { id: 'agg-one-leg', list: 'aggravates', sources: ['ours'] },
  { id: 'aslr-hard', list: 'aggravates', sources: ['ours'] },
  { id: 'agg-breathe', list: 'aggravates', sameAsSign: 'pain-on-breath', sources: ['ours'] },
  { id: 'strain-pain', list: 'aggravates', sameAsSign: 'strain-pain', sources: ['ours'] },
  { id: 'leg-tingle', list: 'aggravates', sources: ['nice-ng59', 'ours'] },
  { id: 'leg-below-knee', list: 'aggravates', sources: ['nice-ng59', 'ours'] },
  { id: 'above-belt', list: 'aggravates', sources: ['ours'] },
  { id: 'repeatable-direction', list: 'aggravates', sources: ['ours'] },
  { id: 'end-of-day', list: 'aggravates', sources: ['ours'] },

  { id: 'ease-move', list: 'eases', sources: ['ours'] },
  { id: 'ease-sit', list: 'eases', sources: ['ours'] },
  { id: 'ease-arch', list: 'eases', sources: ['ours'] },
  { id: 'ease-hand-on-head', list: 'eases', sources: ['ours'] },
  { id: 'ease-support-arm', list: 'eases', sources: ['ours'] },
  { id: 'ease-pressure-brief', list: 'eases', sources: ['ziaeifar-2019', 'ours'] },

  {
    id: 'poor-sleep',
    list: 'sharpen',
    sameAsSign: 'yf-sleep',
    sources: ['runge-2024', 'santos-2023', 'edwards-2008']
  },
  { id: 'high-stress', list: 'sharpen', sources: ['ours'] },
  { id: 'low-activity', list: 'sharpen', sources: ['heneghan-2018', 'ours'] },
  { id: 'trains-regularly', list: 'sharpen', sources: ['heneghan-2018', 'ours'] },

  { id: 'hyper-palms', list: 'bendy', sources: ['hakim-2003', 'juul-kristensen-2017'] },
  { id: 'hyper-thumb', list: 'bendy', sources: ['hakim-2003', 'juul-kristensen-2017'] },
  { id: 'hyper-splits', list: 'bendy', sources: ['hakim-2003', 'juul-kristensen-2017'] },
  { id: 'hyper-joint-out', list: 'bendy', sources: ['hakim-2003', 'juul-kristensen-2017'] },
  { id: 'hyper-double-jointed', list: 'bendy', sources: ['hakim-2003', 'juul-kristensen-2017'] },

  { id: 'widespread', list: 'derived', sources: ['ours'] },
  { id: 'gt3mo', list: 'derived', sources: ['ours'] },
  { id: 'many-aggravators', list: 'derived', sources: ['ours'] },
  { id: 'pregnancy-postpartum', list: 'derived', sources: ['ours'] }
] as const satisfies readonly Feature[];

export type FeatureId = (typeof features)[number]['id'];
