// What a page of care says to somebody who is pregnant or gave birth within six weeks; loaded for them alone.
import type { ScopeId } from '../../care-scopes.ts';

interface MaternityText {
  /** Instead of the first line of what to do. */
  readonly hospital: string;
  /** Instead of what to do there. */
  readonly action: Readonly<Record<'same-day' | 'soon', readonly string[]>>;
  readonly callNow: string;
  readonly ifNotToday: string;
  readonly noAntiInflammatory: string;
  /** Why somebody should be seen, where this time is all that they named: it is no danger sign. */
  readonly why: string;
  /** Beside what to do meanwhile, at level `soon` only. General, and nothing to practise. */
  readonly helps: {
    readonly heading: string;
    readonly pelvis: {
      readonly facts: readonly string[];
      readonly ways: readonly string[];
      readonly ask: string;
    };
    readonly ways: readonly string[];
    readonly ask: string;
  };
  /** Instead of the lines that others read there: the maternity team comes before any other. */
  readonly scopes: Readonly<Partial<Record<ScopeId, readonly string[]>>>;
}

/** In an emergency the ambulance comes first, then a hospital, and else the maternity team. */
export const maternityCare = {
  hospital: 'Go to your maternity unit or the nearest hospital now.',
  action: {
    'same-day': [
      'Call your midwife or maternity team, and ask for help today.',
      'Before about 16 weeks, call an early pregnancy unit, a doctor or a nurse line.',
      'Does nobody answer? Then a doctor or a nurse line can help too.'
    ],
    soon: [
      'Call your midwife or maternity team, and ask to be seen.',
      'Before about 16 weeks, call an early pregnancy unit, a doctor or a nurse line.'
    ]
  },
  callNow: 'Pain in regular waves, bleeding or a fever? Call now, day or night.',
  ifNotToday: 'If nobody can speak to you today, go to your maternity unit or a hospital.',
  noAntiInflammatory: 'Do not take ibuprofen or the like unless your maternity team says so.',
  why: 'Aches are common in pregnancy and after a birth. This time is no danger sign in itself. Your own team knows what suits you now.',
  helps: {
    heading: 'What may ease your days',
    pelvis: {
      facts: [
        'About 1 in 5 have pain around the pelvis while pregnant. Yours may be that, or something else.',
        'The pelvis stays strong. The pain mostly settles after birth. About 7 in 100 still have some then.',
        'Care early on helps.'
      ],
      ways: [
        'Roll over in bed with your knees together, as one piece.',
        'On your side, put a pillow between your knees.',
        'Sit down to dress.',
        'Take shorter steps. Take one stair at a time, and hold the rail.',
        'Into a car: sit down first. Then turn with your knees together.',
        'When you stand, keep even weight on both legs.'
      ],
      ask: 'Ask for a physio who knows pelvic pain.'
    },
    ways: ['Rest often, spread the load, and ask for help.'],
    ask: 'Ask if a physio who knows this time can see you.'
  },
  scopes: {
    'under-18': [
      'We do not know enough about pain in children and teens to guide you here.',
      'See your midwife or maternity team within 3 days. If this page says sooner, go sooner.',
      'Tell a grown-up you trust today.'
    ],
    operation: [
      'Was it for the birth? Then your maternity team is the one to call.',
      'Was it something else? Then call your surgical team as well.',
      'Tell them what was done, and on which day.'
    ],
    'inflammatory-spine': [
      'You named joint disease, Down syndrome, or a spine that was broken or fused.',
      'Call the team that knows your spine as well.',
      'Nobody should crack or pull your neck.',
      'What you can read here is general.'
    ],
    'cannot-answer': [
      'These questions only work with clear answers from the person.',
      'Call the midwife or maternity team today, and stay with the person.',
      'Are they hard to wake, confused or very ill? Call an ambulance.'
    ]
  }
} as const satisfies MaternityText;

/** Its shape, for a page that may have it. */
export type MaternityCare = typeof maternityCare;
