// English words for what professionals may offer: what it is, the evidence both ways, the risks, and what to ask.
import type { Treatment } from '../../schema.ts';
import type { TreatmentId } from '../../treatments.ts';
import type { TreatmentText } from '../shape.ts';

export const treatments = {
  waiting: {
    title: 'Wait, and keep on the move',
    alsoCalled: null,
    inShort: 'You do what you can, a bit more each week, and look again on a set date.',
    what: [
      'You keep up what you can do, and you skip or shorten the rest for a while.',
      'You set a date to look again, and you know the signs that should make you go sooner.'
    ],
    evidenceFor: [
      'New low back pain eases most in the first six weeks, on average. Other places may take another course.'
    ],
    evidenceAgainst: ['Pain of more than three months eases less by itself. It can still change.'],
    risks: ['Waiting is wrong when a danger sign is there. Look at the list again if anything changes.'],
    askFirst: null
  },
  'dns-rehab': {
    title: 'Coached breathing and baby positions',
    alsoCalled: 'DNS, or dynamic neuromuscular stabilisation',
    inShort: 'A therapist coaches how you breathe and hold yourself, in positions that babies pass through.',
    what: [
      'You lie, sit up on one side, kneel or go on all fours, as a baby does in its first year.',
      'The therapist guides your breath and how your trunk, hips and shoulders hold you. You practise at home.'
    ],
    evidenceFor: ['Put together, 8 trials with 289 people found less pain.'],
    evidenceAgainst: [
      'The trials were small and did not agree well. We could not see if that review was ever published.',
      'Of 18 studies in another review, only 4 asked if it helps low back pain that lasts.',
      'The first papers on it give the view of experts. No kind of exercise is the clear winner.'
    ],
    risks: ['Sore muscles for a while.'],
    askFirst: 'After an operation or a broken bone, ask your surgeon first.'
  },
  'dry-needling': {
    title: 'A thin needle in a tender muscle',
    alsoCalled: 'Dry needling',
    inShort: 'A thin needle goes into a tender muscle, to ease it for a while.',
    what: ['The therapist finds a tender spot and puts a thin needle into the muscle.'],
    evidenceFor: [
      'Neck pain, 28 trials: soon after, pain was about 2.3 points out of 10 lower than with a sham or the like.'
    ],
    evidenceAgainst: [
      'Set against hands-on care, the gap was half a point. It did as well as other physio care.',
      'It did not help people move further. A review of reviews says that sound proof is still missing.'
    ],
    risks: [
      'Small ones are common: some bleeding, a bruise or soreness. Two counts found them in 19 and in 37 of 100 treatments.',
      'Big ones are rare. One count of 7,629 treatments found none. Another, of 20,464, found about 1 in 1,024.',
      'A collapsed lung has been reported in single cases.'
    ],
    askFirst: 'Tell them if you take blood thinners or bleed easily. Tell them of sore or numb skin.'
  },
  'instrument-assisted': {
    title: 'Strokes with a tool on the skin',
    alsoCalled: 'Instrument-assisted soft tissue work',
    inShort: 'A therapist strokes a sore or tight-feeling part with a smooth tool.',
    what: ['The therapist draws a tool with a smooth edge along the skin over the part.'],
    evidenceFor: ['One review found that a joint went about 5 degrees further after it.'],
    evidenceAgainst: [
      'How sure one can be of that gain is low, or very low.',
      'Most studies found no extra gain that matters to people.'
    ],
    risks: ['Bruises. Experts have agreed on who should take care with it. Ask if that is you.'],
    askFirst: 'Tell them if you take blood thinners or bleed easily. Tell them of sore or numb skin.'
  },
  'muscle-energy': {
    title: 'Push gently, then stretch',
    alsoCalled: 'Muscle energy, or post-isometric relaxation',
    inShort: 'You push gently against a hand, let go, and the therapist takes the part a little further.',
    what: [
      'The therapist moves the part to where it feels tight.',
      'You push gently against the hand and then let go. The part is then stretched a bit more.'
    ],
    evidenceFor: ['Neck: some gain when it was added to the usual rehab. The trials were not strong.'],
    evidenceAgainst: [
      'Low back: 12 small trials, nearly all of them easy to skew. They did not show that it helps.'
    ],
    risks: ['Sore muscles for a while.'],
    askFirst: 'Ask first with thin bones, after an operation, or with neck artery trouble.'
  },
  manipulation: {
    title: 'A quick push on a joint',
    alsoCalled: 'Manipulation, or an adjustment',
    inShort: 'A therapist gives a joint a small, quick push. It is one option and not a special one.',
    what: ['You lie or sit. The therapist takes a joint to where it stops and gives it a small, quick push.'],
    evidenceFor: [
      'Low back pain that lasts: it did about as well as other care that is advised, in 47 trials with 9,211 people.',
      'Neck pain: in 14 trials, a push to the upper back helped for a short time. How sure one can be is very low to fair.'
    ],
    evidenceAgainst: [
      'For low back pain that lasts, it is not clear that it beats a sham. We know this at second hand.',
      'In 90 people with low back pain, pushes to the upper back did no better than a sham. Both groups did exercises.',
      'For the shoulder, a push to the upper back did about as well as a sham.',
      'The exact spot seems not to matter. In 9 of 10 trials the “right” one did no better than another.'
    ],
    risks: [
      'Being sore for a short time is common.',
      'Neck: studies link it with a split in a neck artery. Nobody has shown that it is the cause. The risk is likely low, and you should be told of it before.'
    ],
    askFirst: 'Not for you if one line of the list below fits. “Not sure” counts as a yes.'
  }
} as const satisfies Readonly<Record<TreatmentId, TreatmentText>>;

/** Words around the options, in the plan and on their pages. */
export const treatmentsPage = {
  title: 'What professionals may offer',
  lead: 'Six options, waiting among them. The order says nothing about worth.',
  inPlanLead: 'None of these is a must. They are options to talk about, and waiting is one of them.',
  onlyWaiting: 'None of the options that we know well aims at this idea.',
  someLeftOut: 'Some options may be left out because of what you told us. Ask a clinician what suits you.',
  aimIsOurs: 'Which option goes with which idea is our own choice.',
  alsoCalled: 'Also called',
  what: 'What happens',
  evidenceFor: 'What speaks for it',
  evidenceAgainst: 'What speaks against it',
  risks: 'Risks',
  askFirst: 'Ask first',
  neverWith: 'Not with any of these',
  aims: 'Ideas that it aims at',
  aimsAll: 'It can go with any of them.',
  others: 'The other options',
  more: 'More, with the sources',
  compare: 'Side by side',
  option: 'Option',
  how: 'How good is the evidence?',
  grades: {
    strong: 'Many sound studies agree on what to expect.',
    moderate: 'Fair studies agree on what to expect. That need not be much.',
    limited: 'The studies are few, small or not strong.',
    contested: 'Studies point both ways.'
  } satisfies Record<Treatment['grade'], string>,
  all: 'All options',
  questionsHeading: 'Questions to ask',
  questions: [
    'What do you think is going on, and how sure are you?',
    'What are my options, and is waiting one of them?',
    'What are the odds of help and of harm, in numbers?',
    'How many visits before we judge it?',
    'What will I do at home?',
    'What would make you send me on to someone else?'
  ],
  needleQuestions: [
    'What training do you have in this?',
    'How often do problems come up?',
    'Is there another way?'
  ],
  needleLead: 'Before a needle, or a quick push on the neck:'
} as const;
