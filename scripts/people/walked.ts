// People whose whole way is counted, what each of them answers, and how long their way may be.
import type { Person } from '../walk/walk.ts';

/** Screens before the first picture or the page of care, taps on them, and words in sight. */
export interface Burden {
  readonly screens: number;
  readonly taps: number;
  readonly words: number;
}

/** Counted by hand: of some ways nobody counted the words. */
export type Counted = Omit<Burden, 'words'> & Partial<Pick<Burden, 'words'>>;

export interface Walked {
  readonly who: string;
  readonly person: Person;
  /** Where the count ends: the first picture, the page of care, or the plan. */
  readonly to: 'explain-idea' | 'care' | 'plan';
  /** Whether somebody looks again whose device keeps what they told two weeks ago: counted from the page where that begins. */
  readonly looksAgain?: boolean;
  /** What the first build asked of the same person, counted by hand on 28 November 2026. */
  readonly before?: Counted;
  /** What it may be. Ours. */
  readonly target?: Burden;
}

const deskGolfer: Person = {
  age: '46',
  zones: ['low-back'],
  began: 'weeks-2-3',
  yes: ['sit-7h', 'static', 'agg-sit', 'ease-move', 'golf-rotate', 'agg-turn-trunk']
};

export const walked: readonly Walked[] = [
  {
    who: 'desk golfer, low back',
    person: deskGolfer,
    to: 'explain-idea',
    before: { screens: 22, taps: 47, words: 1770 },
    target: { screens: 15, taps: 32, words: 1300 }
  },
  {
    who: 'knot inside the blade',
    person: {
      age: '33',
      zones: ['blade-inner-left'],
      began: 'months-3-12',
      yes: ['sit-7h', 'static', 'agg-arm-load', 'ease-pressure-brief', 'pain-new-or-worse']
    },
    to: 'explain-idea',
    before: { screens: 31, taps: 69, words: 3870 },
    target: { screens: 17, taps: 38, words: 1600 }
  },
  {
    who: 'pregnant',
    person: { age: '31', zones: ['low-back'], began: 'weeks-3-6', yes: [], pregnancy: 'pregnant' },
    to: 'care',
    before: { screens: 18, taps: 36, words: 1430 },
    target: { screens: 11, taps: 20, words: 900 }
  },
  {
    who: 'neck',
    person: { age: '46', zones: ['neck-back'], began: 'weeks-2-3', yes: ['sit-7h', 'agg-look-down'] },
    to: 'explain-idea'
  },
  {
    who: 'shoulder',
    person: { age: '46', zones: ['shoulder-behind-left'], began: 'weeks-2-3', yes: ['agg-reach-up'] },
    to: 'explain-idea'
  },
  {
    who: 'leg',
    person: { age: '46', zones: ['calf-left'], began: 'weeks-2-3', yes: ['agg-sit'] },
    to: 'explain-idea'
  },
  {
    who: 'aged 72, thin bones, lifted a pot',
    person: {
      age: '72',
      zones: ['low-back'],
      began: 'weeks-2-3',
      yes: ['ctx-osteoporosis', 'gate-injury', 'minor-trauma']
    },
    to: 'care'
  },
  {
    who: 'desk golfer, looking again',
    person: deskGolfer,
    looksAgain: true,
    to: 'plan',
    before: { screens: 15, taps: 30 },
    target: { screens: 8, taps: 14, words: 550 }
  }
];
