// What to tell before needles or a neck thrust, and the answers with which a thrust is not spoken of at all.
import { nerveSigns } from './rules.ts';

/** Signs, yes or not sure, with which manual thrusts are never shown. */
export const thrustNotWith: readonly string[] = [
  ...nerveSigns,
  'major-trauma',
  'minor-trauma',
  'ctx-osteoporosis',
  'ctx-steroids',
  'ctx-cancer',
  'ctx-anticoagulant',
  'ctx-inflam-spine',
  'five-d',
  'new-neck-head-pain',
  'ctx-neck-artery-risk'
];

/** Cautions with which no deep pressure, and so no needle, is spoken of. */
export const needleNotWith = ['BLOOD', 'SKIN'] as const;

export const consentSources = {
  needles: ['navarro-santana-2020', 'brady-2014', 'boyce-2020'],
  thrust: ['biller-2014']
} as const;
