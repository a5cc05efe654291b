// What a clinician can find by hand: self-tests in numbers, with their error, and the danger signs of nerves.
import { phoneMeasures } from './phone-measures.ts';
import type { SelfTestId } from './self-tests.ts';
import type { SignId } from './signs.ts';

/** How a test is measured with an instrument or a tape, and what its number means. */
export interface ExamMeasure {
  readonly test: SelfTestId;
  readonly unit: 'degrees' | 'cm' | 'seconds';
  /** The most that can be entered. */
  readonly most: number;
  /** Where each band begins, best first, in the order of the test's bands; below the last begins the next band. */
  readonly from: readonly number[];
  /** The first number of `from` from an age on, in years, latest first. */
  readonly fromByAge?: readonly { readonly age: number; readonly from: number }[];
  /** Sides this far apart count as uneven: a number in the unit, or a share of the better side. */
  readonly sideGap?: number;
  readonly sideGapShare?: number;
  /** A smaller change is noise, in the unit; null where no error is known in that unit. */
  readonly error: number | null;
  /** The same as a share of the first number; the larger counts. */
  readonly errorShare?: number;
  readonly isMoreBetter: boolean;
  readonly sources: readonly string[];
}

/** Ours: no error in seconds is published for these holds, so nothing below ten seconds or a quarter counts. */
const hold = { unit: 'seconds', error: 10, errorShare: 0.25, isMoreBetter: true } as const;

/**
 * Bands begin where those of the self-tests do. Where a study gives an error as a range, the larger end stands here.
 * `neck-turn`: 45° is halfway to the shoulder; that 60° is "near the shoulder line" is ours.
 */
export const examMeasures: readonly ExamMeasure[] = [
  {
    test: 'seated-rotation',
    unit: 'degrees',
    most: 90,
    from: phoneMeasures['seated-rotation'].from,
    sideGap: phoneMeasures['seated-rotation'].sideGap,
    error: 6,
    isMoreBetter: true,
    sources: ['johnson-2012', 'ours']
  },
  {
    test: 'neck-turn',
    unit: 'degrees',
    most: 110,
    from: [60, 45],
    error: null,
    isMoreBetter: true,
    sources: ['swinkels-2014', 'cagnie-2007', 'ours']
  },
  {
    test: 'seated-hip-turn-in',
    unit: 'degrees',
    most: 70,
    from: phoneMeasures['seated-hip-turn-in'].from,
    sideGap: phoneMeasures['seated-hip-turn-in'].sideGap,
    error: null,
    isMoreBetter: true,
    sources: ['ellison-1990', 'general-knowledge']
  },
  {
    test: 'knee-to-wall',
    unit: 'cm',
    most: 25,
    from: [10, 5],
    sideGap: 2,
    error: 1.9,
    isMoreBetter: true,
    sources: ['powden-2015', 'rabin-2015']
  },
  {
    test: 'chin-tuck-hold',
    ...hold,
    most: 40,
    from: [30, 15],
    sources: ['domenech-2011', 'ours']
  },
  {
    test: 'one-leg-stand',
    ...hold,
    most: 30,
    from: [30, 10],
    fromByAge: [
      { age: 70, from: 10 },
      { age: 60, from: 20 }
    ],
    sources: ['springer-2007', 'one-leg-stand-2007', 'ours']
  },
  {
    test: 'bridge-hold',
    ...hold,
    most: 60,
    from: [60, 30],
    sources: ['schellenberg-2007', 'ours']
  },
  {
    test: 'front-plank-hold',
    ...hold,
    most: 45,
    from: [40, 20],
    sources: ['schellenberg-2007', 'ours']
  },
  {
    test: 'side-plank-hold',
    ...hold,
    most: 45,
    from: [45, 20],
    sideGapShare: 0.25,
    sources: ['mcgill-1999', 'ours']
  }
];

/**
 * The danger signs that losses of strength and feeling stand for, by limb; `known` for a mild loss that a clinician has
 * seen before. Both arms weak is no sign of its own.
 */
export const examSigns = {
  arm: {
    weak: 'arm-weak-mild',
    clearlyWeak: 'arm-weak-severe',
    numb: 'numb-arm',
    bothWeak: null,
    bothNumb: 'both-hands'
  },
  leg: {
    weak: 'leg-weak-mild',
    clearlyWeak: 'foot-drop',
    numb: 'numb-leg',
    bothWeak: 'legs-weak-both',
    bothNumb: 'both-legs'
  },
  known: 'ctx-deficit-stable'
} as const satisfies Readonly<Record<'arm' | 'leg', Readonly<Record<string, SignId | null>>>> & {
  readonly known: SignId;
};

/** Pain 0–10: 2 points or 30 %, whichever is reached first, is a change that people notice. */
export const painChange = { points: 2, share: 0.3, sources: ['ostelo-2008'] } as const;
