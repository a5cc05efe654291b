// What a page of care says to somebody who is pregnant or gave birth within six weeks; loaded for them alone.
import type { ScopeId } from '../../care-scopes.ts';

/** Either time has words of its own: what helps in the one may make no sense in the other. */
interface OfThisTime {
  /** Above what to do, where this time is all that was named. */
  readonly kind: string;
  /** Instead of what to do there. */
  readonly action: Readonly<Record<'same-day' | 'soon', readonly string[]>>;
  readonly callNow: string;
  /** The danger signs of this time, each with what to do at once. */
  readonly watch: {
    readonly heading: string;
    readonly lead: string;
    readonly signs: readonly string[];
    readonly then: string;
  };
  /** Why somebody should be seen, where this time is all that they named: it is no danger sign. */
  readonly why: string;
  readonly scope: { readonly title: string; readonly lines: readonly string[] };
  readonly change: string;
}

interface MaternityText {
  readonly pregnant: OfThisTime;
  readonly afterBirth: OfThisTime;
  /** Instead of the first line of what to do. */
  readonly hospital: string;
  readonly ifNot: string;
  readonly ifNotToday: string;
  readonly noAntiInflammatory: string;
  /** Above the list of when to get help sooner: the same team as at the top. */
  readonly sooner: string;
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

const callThem = 'Call your midwife or maternity team, and ask';

/** In an emergency the ambulance comes first, then a hospital, and else the maternity team. */
export const maternityCare = {
  pregnant: {
    kind: 'Aches are common in pregnancy. Yours are real, and you do not have to just put up with them.',
    action: {
      'same-day': [
        `${callThem} for help today.`,
        'Less than about 16 weeks? Then call an early pregnancy unit, a doctor or a nurse line.',
        'Does nobody answer? Then a doctor or a nurse line can help too.'
      ],
      soon: [
        `${callThem} to be seen.`,
        'Less than about 16 weeks? Then call an early pregnancy unit, a doctor or a nurse line.'
      ]
    },
    callNow: 'Pain in regular waves, bleeding or a fever? Call now, day or night.',
    watch: {
      heading: 'Call now, day or night, for any of these',
      lead: 'Call your maternity unit and go in today. No unit yet, or nobody answers? Then go to a hospital.',
      signs: [
        'Pain or tightening that comes in regular waves',
        'Bleeding, or fluid that leaks',
        'A fever or the shivers',
        'The baby moves less',
        'Pain under the ribs',
        'A bad headache or blurred sight'
      ],
      then: 'Chest pain, new trouble breathing, or a faint? Call an ambulance.'
    },
    why: 'Being pregnant is no danger sign in itself. Your midwife or maternity team knows you, and what suits you and your baby now. So they come first, and not an app.',
    scope: {
      title: 'While you are pregnant',
      lines: [
        'Tell them how many weeks you are.',
        'We give no plan and name no medicine here. Ask your team which medicine suits you now.'
      ]
    },
    change: 'Change this answer'
  },
  afterBirth: {
    kind: 'Aches are common after a birth. Yours are real, and you do not have to just put up with them.',
    action: {
      'same-day': [
        `${callThem} for help today.`,
        'Does nobody answer? Then a doctor or a nurse line can help too.'
      ],
      soon: [`${callThem} to be seen.`]
    },
    callNow: 'Heavy bleeding, a bad headache or a fever? Call now, day or night.',
    watch: {
      heading: 'Call now, day or night, for any of these',
      lead: 'Call your maternity unit and go in today. No unit, or nobody answers? Then go to a hospital.',
      signs: [
        'Heavy bleeding',
        'A bad headache',
        'A swollen leg',
        'Numb or weak legs',
        'A fever or the shivers'
      ],
      then: 'Chest pain, new trouble breathing, or a faint? Call an ambulance.'
    },
    why: 'To have just given birth is no danger sign in itself. Your midwife or maternity team knows you, and what suits you now. So they come first, and not an app.',
    scope: {
      title: 'In the first weeks after a birth',
      lines: [
        'Tell them when you gave birth.',
        'We give no plan and name no medicine here. Ask your team which medicine suits you now.'
      ]
    },
    change: 'Not so? Change this answer'
  },
  hospital: 'Go to your maternity unit or the nearest hospital now.',
  ifNot: 'If they cannot see you in time, ask to talk on the phone. If you get worse, call again at once.',
  ifNotToday: 'If nobody can speak to you today, go to your maternity unit or a hospital.',
  noAntiInflammatory: 'Do not take ibuprofen or the like unless your maternity team says so.',
  sooner:
    'Answers can change. No list can rule out every illness. Call your midwife or maternity team at once, or get help, if:',
  helps: {
    heading: 'What may ease your nights and days',
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
      'Call the midwife or maternity team today. Are you with the person? Then stay with them.',
      'Are they hard to wake, confused or very ill? Call an ambulance.'
    ]
  }
} as const satisfies MaternityText;
