// The questions about habits, triggers, relief and bendiness that patterns weigh, and what follows from other answers.
import type { Feature } from './schema.ts';

/** Every feature that is not the result of a self-test, list by list in the order in which it is asked. */
export const features = [
  {
    id: 'sit-7h',
    list: 'posture',
    tile: true
  },
  { id: 'slump', list: 'posture', tile: true },
  { id: 'phone', list: 'posture', tile: true },
  { id: 'static', list: 'posture' },
  { id: 'stand-2h', list: 'posture', tile: true },

  { id: 'lift-bend', list: 'activities', tile: true },
  {
    id: 'golf-rotate',
    list: 'activities',
    tile: true
  },
  { id: 'throw-overhead', list: 'activities', tile: true },
  { id: 'run', list: 'activities', tile: true },
  { id: 'childcare', list: 'activities', tile: true },
  { id: 'carry-one-side', list: 'activities', tile: true },
  {
    id: 'pain-follows-carry-side',
    list: 'activities',
    askAfter: { features: ['carry-one-side'] }
  },
  { id: 'load-jump', list: 'activities' },
  { id: 'after-effort', list: 'activities' },
  { id: 'past-ankle-sprain', list: 'activities' },
  { id: 'recent-cough', list: 'activities' },

  { id: 'agg-turn-trunk', list: 'aggravates', tile: true, aggravator: true },
  { id: 'agg-turn-head', list: 'aggravates', tile: true, aggravator: true },
  { id: 'agg-look-up', list: 'aggravates', tile: true, aggravator: true },
  { id: 'agg-look-down', list: 'aggravates', tile: true, aggravator: true },
  { id: 'neck-combo', list: 'aggravates' },
  { id: 'agg-reach-up', list: 'aggravates', tile: true, aggravator: true },
  {
    id: 'agg-arm-load',
    list: 'aggravates',
    aggravator: true,
    askFor: ['neck', 'upper-back', 'shoulder', 'arm']
  },
  { id: 'agg-lie-on-it', list: 'aggravates', tile: true, aggravator: true },
  { id: 'shoulder-slip', list: 'aggravates', shows: 'glenohumeral' },
  { id: 'arm-tingle', list: 'aggravates', sameAsSign: 'tingle-arm' },
  { id: 'numb-arm', list: 'aggravates', sameAsSign: 'numb-arm' },
  { id: 'rad-arm', list: 'aggravates', sameAsSign: 'rad-arm' },
  { id: 'agg-bend', list: 'aggravates', tile: true, aggravator: true },
  { id: 'agg-arch', list: 'aggravates', tile: true, aggravator: true },
  { id: 'agg-sit', list: 'aggravates', tile: true, aggravator: true },
  { id: 'agg-stand', list: 'aggravates', tile: true, aggravator: true },
  { id: 'agg-walk', list: 'aggravates', tile: true, aggravator: true },
  { id: 'agg-roll-bed', list: 'aggravates', aggravator: true },
  { id: 'agg-one-leg', list: 'aggravates', tile: true, aggravator: true, askFor: ['low-back', 'leg'] },
  { id: 'aslr-hard', list: 'aggravates', shows: 'pelvis', askFor: ['low-back', 'leg'] },
  { id: 'catch-on-return', list: 'aggravates' },
  { id: 'agg-breathe', list: 'aggravates', aggravator: true, sameAsSign: 'pain-on-breath' },
  { id: 'strain-pain', list: 'aggravates', sameAsSign: 'strain-pain' },
  { id: 'leg-tingle', list: 'aggravates', sameAsSign: 'tingle-leg' },
  { id: 'numb-leg', list: 'aggravates', sameAsSign: 'numb-leg' },
  { id: 'rad-leg', list: 'aggravates', sameAsSign: 'rad-leg' },
  { id: 'leg-below-knee', list: 'aggravates', askFor: ['low-back', 'leg'] },
  { id: 'above-belt', list: 'aggravates' },
  { id: 'repeatable-direction', list: 'aggravates' },
  { id: 'end-of-day', list: 'aggravates' },

  { id: 'ease-move', list: 'eases', tile: true },
  { id: 'ease-sit', list: 'eases', tile: true },
  { id: 'ease-arch', list: 'eases', tile: true },
  { id: 'ease-hand-on-head', list: 'eases', tile: true },
  {
    id: 'ease-support-arm',
    list: 'eases',
    tile: true,
    askFor: ['neck', 'upper-back', 'shoulder', 'arm']
  },
  { id: 'ease-pressure-brief', list: 'eases' },

  {
    id: 'poor-sleep',
    list: 'sharpen',
    sameAsSign: 'yf-sleep'
  },
  { id: 'high-stress', list: 'sharpen' },
  { id: 'low-activity', list: 'sharpen' },
  { id: 'trains-regularly', list: 'sharpen' },

  { id: 'hyper-palms', list: 'bendy' },
  { id: 'hyper-thumb', list: 'bendy' },
  { id: 'hyper-splits', list: 'bendy' },
  { id: 'hyper-joint-out', list: 'bendy' },
  { id: 'hyper-double-jointed', list: 'bendy' },

  { id: 'widespread', list: 'derived', derivedFrom: { marks: 3 } },
  { id: 'gt3mo', list: 'derived', derivedFrom: { weeksAbove: 13 } },
  { id: 'many-aggravators', list: 'derived', derivedFrom: { aggravators: 4 } },
  { id: 'pregnancy-postpartum', list: 'derived', derivedFrom: { signs: ['ctx-pregnant', 'ctx-postpartum'] } }
] as const satisfies readonly Feature[];

/** What the questions on bendy joints amount to, from this many yes on: a feature that no line asks. */
export const bendiness = { feature: 't-hypermobile', atLeast: 2 } as const;

export type FeatureId = (typeof features)[number]['id'];
/** A feature that is a pose or a movement, and so asked with a picture. */
export type TileId = Extract<(typeof features)[number], { readonly tile: true }>['id'];
