// What to say on a page of care: what, how soon, whom to call there, what to tell them, and what to do until then.
import type { CareNoteId, ScopeId } from '../../care-scopes.ts';
import { lines as n, type CountryId } from '../../emergency-numbers.ts';
import type { LevelId, SiteId } from '../../schema.ts';
import { crisisHeads } from './care-headlines.ts';

/** A level of care in one country. */
interface PlaceCare {
  /** Who, where and how. No number that stands beside it to be pressed: each number stands once on the page. */
  readonly action: readonly string[];
  /** Instead of `action` where no self-care content is allowed: a doctor comes first. */
  readonly doctorFirst?: readonly string[];
  /** After either: numbers for somebody whose place is not known. */
  readonly also?: readonly string[];
}

/** What is the same everywhere. */
interface LevelCare {
  /** A short name for lists and hand-overs. */
  readonly name: string;
  readonly howSoon: string;
  /** One sentence above the list of answers that led here. */
  readonly why: string;
  readonly whatNotToDo: readonly string[];
  readonly meanwhile: readonly string[];
  /** Instead of `meanwhile` where somebody must keep still. */
  readonly meanwhileStill?: readonly string[];
  /** Instead of `meanwhile` where somebody must move gently. */
  readonly meanwhileGently?: readonly string[];
  /** The way on when the first way is closed. */
  readonly ifNot: string;
}

interface SoonVariant {
  readonly howSoon: string;
  /** For pain of years. */
  readonly longPain: string;
}

interface ScopeText {
  readonly title: string;
  readonly lines: readonly string[];
  /** What to look out for, and what to do then. */
  readonly watch?: { readonly lead: string; readonly signs: readonly string[]; readonly then: string };
}

interface CrisisText {
  readonly call: readonly string[];
  readonly dangerNow: string;
}

/** Headings and buttons of the page. */
export const carePage = {
  whyHeading: 'Why we say so',
  sayHeading: 'What to say',
  notHeading: 'What not to do',
  meanwhileHeading: 'Until then',
  notesHeading: 'Good to know',
  copy: 'Copy these words',
  copied: 'Copied',
  copyFailed: 'Copying did not work. Read it out, or print this page.',
  print: 'Print this page',
  /** After a hard hit or a hurt neck, and nowhere else. */
  keepStill: 'Keep still until somebody has checked you.',
  /** After a small lift or knock where bones may be thin. */
  moveGently: 'Move gently: no bending, lifting or twisting. Rest in the position that is easiest.',
  moreThanBack: 'This page does not name an illness, and it cannot rule one out.'
} as const;

/** For whom no country was chosen: the numbers are not above, as nothing has to be called at once. */
const emergencyByCountry = [
  `Are you much worse? Then call your local emergency number.`,
  `That is ${n.us911.number} in the United States and ${n.uk999.number} in the United Kingdom.`,
  `It is ${n.eu112.number} in the EU and ${n.au000.number} in Australia.`
] as const;
const readAndStay = [
  'Read them the words below.',
  'Stay on the line until they say you can hang up.'
] as const;
const getALift = [
  'Get someone to drive you.',
  'Are your legs weak, are you dizzy, or can nobody drive you? Then call the number above.'
] as const;

/** What to do, by level and country. The headline and the numbers to press stand above it. */
export const careByPlace = {
  'emergency-call': {
    us: { action: ['Ask for an ambulance.', ...readAndStay] },
    uk: { action: ['Ask for an ambulance.', ...readAndStay] },
    eu: {
      action: [
        'Ask for an ambulance.',
        'Some countries also have a number of their own. That works too.',
        ...readAndStay
      ]
    },
    au: { action: ['Ask for an ambulance.', 'From a mobile phone, both numbers work.', ...readAndStay] },
    unknown: {
      action: ['Call your local emergency number and ask for an ambulance.', ...readAndStay]
    }
  },
  'ed-today': {
    us: {
      action: [
        'Go to a hospital emergency room now.',
        'Do not use an urgent care or store clinic. Most have no MRI scanner.',
        ...getALift
      ]
    },
    uk: {
      action: [
        'Go to A&E at a hospital now.',
        ...getALift,
        `Call ${n.uk111.number} only if you are not sure where to go.`
      ]
    },
    eu: { action: ['Go to the emergency department of a hospital now.', ...getALift] },
    au: { action: ['Go to the emergency department of a hospital now.', ...getALift] },
    unknown: {
      action: [
        'Go to the emergency department of a hospital now.',
        'Get someone to drive you.',
        'Are your legs weak, are you dizzy, or can nobody drive you? Then call your local emergency number.'
      ]
    }
  },
  'same-day': {
    us: {
      action: [
        "Call your own doctor's office and ask for help today.",
        'Or call a nurse line.',
        'Or go to an urgent care clinic.'
      ]
    },
    uk: {
      action: [
        'Call your GP and ask for an urgent slot today.',
        'Or call the number above.',
        'Or go to an urgent treatment centre.'
      ]
    },
    eu: {
      action: [
        'Call your GP and ask for help today.',
        'Is the practice closed? Call the out-of-hours doctor.',
        'Some countries run the number above for this.'
      ]
    },
    au: {
      action: [
        'Call your GP and ask for help today.',
        'Or go to a Medicare Urgent Care Clinic.',
        'Or call 1800MEDICARE on the number above.'
      ]
    },
    unknown: {
      action: [
        'Call your own doctor and ask for help today.',
        'Or call a nurse line or the out-of-hours doctor, or go to an urgent clinic.',
        'In the United States, ask your own doctor or a nurse line.'
      ],
      also: emergencyByCountry
    }
  },
  soon: {
    us: {
      action: [
        "Call your doctor's office and book a visit.",
        'A physical therapist or a chiropractor can be a first stop too.'
      ],
      doctorFirst: ["Call your doctor's office and book a visit.", 'For this, start with a doctor.']
    },
    uk: {
      action: ['Call your GP practice and book a visit.', 'Ask if a first-contact physio can see you.'],
      doctorFirst: ['Call your GP practice and book a visit.', 'For this, start with a doctor.']
    },
    eu: {
      action: ['Call your GP and book a visit.', 'A physio can be a first stop too.'],
      doctorFirst: ['Call your GP and book a visit.', 'For this, start with a doctor.']
    },
    au: {
      action: ['Call your GP and book a visit.', 'A physio or a chiropractor can be a first stop too.'],
      doctorFirst: ['Call your GP and book a visit.', 'For this, start with a doctor.']
    },
    unknown: {
      action: ['Call your own doctor and book a visit.', 'A physio can be a first stop too.'],
      doctorFirst: ['Call your own doctor and book a visit.', 'For this, start with a doctor.'],
      also: emergencyByCountry
    }
  },
  'self-care': {
    us: {
      action: [
        'Go on to see what may help.',
        `If a danger sign shows up, come back. If it is bad, call ${n.us911.number}.`
      ]
    },
    uk: {
      action: [
        'Go on to see what may help.',
        'A pharmacist can help too.',
        `If a danger sign shows up, come back. If it is bad, call ${n.uk999.number}.`
      ]
    },
    eu: {
      action: [
        'Go on to see what may help.',
        `If a danger sign shows up, come back. If it is bad, call ${n.eu112.number}.`
      ]
    },
    au: {
      action: [
        'Go on to see what may help.',
        `If a danger sign shows up, come back. If it is bad, call ${n.au000.number}.`
      ]
    },
    unknown: {
      action: ['Go on to see what may help.', 'If a danger sign shows up, come back.'],
      also: emergencyByCountry
    }
  }
} as const satisfies Record<LevelId, Record<CountryId, PlaceCare>>;

/** For somebody who could be pregnant. */
export const maybePregnant = {
  noAntiInflammatory: 'Do not take ibuprofen or the like unless a doctor, midwife or pharmacist says so.',
  /** Why somebody should be seen, where this is all that they named. */
  why: 'That you could be pregnant is no danger sign in itself. But it changes what suits you, so a doctor comes first.'
} as const;

/** What holds everywhere, by level. The first three levels hold nothing to practise and nothing that delays. */
export const careByLevel = {
  'emergency-call': {
    name: 'Call an ambulance now',
    howSoon: 'Now. Call before you do anything else.',
    why: 'Your answers could mean that your life, an arm or a leg is at risk.',
    whatNotToDo: [
      'Do not drive yourself.',
      'Do not put off the call, even if it eases.',
      'Do not rub or press the sore place.'
    ],
    meanwhile: [
      'Unlock the door, so that help can get in.',
      'Keep your phone in your hand.',
      'Ask someone to stay with you.',
      'Sit or lie the way that feels best.',
      'Did you hurt your neck? Stay just as you are.'
    ],
    meanwhileStill: [
      'Stay just as you are until help is there.',
      'Keep your phone in your hand.',
      'Is someone with you? Ask them to unlock the door and to stay.'
    ],
    ifNot: 'If you cannot call, ask anyone near you to call.'
  },
  'ed-today': {
    name: 'Go to hospital today',
    howSoon: 'Today, as soon as you can leave. Do not wait for a call back.',
    why: 'Your answers could mean a problem that a hospital should check today.',
    whatNotToDo: [
      'Do not drive yourself.',
      'Do not leave it until tomorrow, even if it eases.',
      'Do not let anyone press, crack or pull your neck or back before you are seen.',
      'Do not try out how far you can move.'
    ],
    meanwhile: [
      'Sit or lie the way that feels best until your lift comes.',
      'Take your phone and a list of your medicines.',
      'Take someone with you if you can.',
      'Did you hurt your neck? Stay just as you are, and call an ambulance.'
    ],
    meanwhileStill: [
      'Stay as you are until your lift comes. Let others help you.',
      'Ask someone to bring your phone and a list of your medicines.',
      'Did you hurt your neck? Do not get into a car. Call an ambulance.'
    ],
    ifNot: 'If you cannot get there, call an ambulance.'
  },
  'same-day': {
    name: 'Speak to a doctor or nurse today',
    howSoon: 'Today, before the day is over.',
    why: 'Your answers could mean a problem that should not be left until tomorrow.',
    whatNotToDo: [
      'Do not leave it until tomorrow, even if it eases.',
      'Do not let anyone press, crack or pull your neck or back before you are seen.',
      'Do not try out how far you can move.',
      'Do not take more painkillers than the label allows.'
    ],
    meanwhile: [
      'Rest the way that feels best.',
      'Keep your phone close.',
      'Write down what is new and when it began.',
      'If you get worse, open "Emergency help" at once.'
    ],
    ifNot: 'If nobody can speak to you today, go to hospital.'
  },
  soon: {
    name: 'Book someone within {days} days',
    howSoon: 'Within {days} days.',
    why: 'Signs like these are common, and serious illness is much rarer. A check helps to tell which it is.',
    whatNotToDo: [
      'Do not cancel the visit if it eases a little.',
      'Do not take on new or heavy jobs before the visit.',
      'Do not take more painkillers than the label allows.'
    ],
    meanwhile: [
      'Find the ways to sit and lie that feel best. Swap between them often.',
      'Stay gently active. Do the small daily things that feel all right.',
      'Write down what is new and when it began.',
      'If a danger sign shows up, open "Emergency help" at once.'
    ],
    meanwhileGently: [
      'Rest in the easiest position. Get up slowly when you need to.',
      'Write down what happened and when.',
      'If a danger sign shows up, open "Emergency help" at once.'
    ],
    ifNot: 'If nobody can see you in time, ask for a phone call. If you get worse, get help that day.'
  },
  'self-care': {
    name: 'Self-care',
    howSoon: 'Look again in one to two weeks.',
    why: 'Your answers let you start with self-care. That does not rule out everything.',
    whatNotToDo: [
      'Do not stay in bed for days.',
      'Do not take more painkillers than the label allows.',
      'Do not put up with a danger sign. Come back and check again.'
    ],
    meanwhile: ['Stay active in ways that feel all right.', 'Build up a little at a time.'],
    ifNot:
      'See someone if it gets worse, or is no better after four weeks. For a shoulder, after two weeks. For pain down an arm or leg, after six.'
  }
} as const satisfies Record<LevelId, LevelCare>;

/** "Soon" by its days. */
export const soonByDays = {
  '3': {
    howSoon: 'Be seen within 3 days. Call today or tomorrow.',
    longPain: 'Book someone within 3 days if nobody has checked this yet.'
  },
  '7': {
    howSoon: 'Be seen within 7 days. Call in the next day or two.',
    longPain: 'Book someone within 7 days if nobody has checked this yet.'
  },
  '14': {
    howSoon: 'Be seen within 14 days. Call this week.',
    longPain: 'Book someone within 14 days if nobody has checked this yet.'
  }
} as const satisfies Record<'3' | '7' | '14', SoonVariant>;

/** Added to why. `{signs}` is a list in words. */
export const careReasons = {
  saidYes: 'You said yes to:',
  noSign: 'You ticked no danger sign. Age, place and time together are worth one visit.',
  together: 'Age, place and time together are worth one visit.',
  health: 'It also counts what you told us about your health:',
  notSure: 'This is partly because you were not sure about: {signs}.',
  onlyNotSure: 'This is because you were not sure about: {signs}.',
  notSureMeaning: 'When you are not sure, we take the careful side.',
  ageMissing:
    'You did not give your age. So we judged your answers as for an older person. That is the careful side.',
  weeksMissing: 'You did not say how long it has hurt. So we took the careful side.',
  age: 'Your age is part of the reason.',
  place: 'Where it hurts is part of the reason.',
  time: 'How long it has hurt is part of the reason.',
  movementCheck: 'A movement check sent the pain further down your leg.',
  careful: 'We would rather send you once too often than once too little.'
} as const;

/** The words to read out, hand over, copy or print. The answers follow each lead as first-person lines. */
export const whatToSay = {
  forMe: 'I have {places} pain.',
  marks: 'It hurts here: {marks}.',
  began: 'It began: {when}.',
  forOtherMarked: 'I am speaking for someone else. The lines below are in their words.',
  forOther: 'I am speaking for someone else, who has {places} pain. The lines below are in their words.',
  places: {
    neck: 'neck',
    'upper-back': 'upper back',
    shoulder: 'shoulder',
    'low-back': 'low back',
    arm: 'arm',
    leg: 'leg'
  },
  underOneWeek: 'It began less than a week ago.',
  sinceWeeks: {
    one: 'It began about one week ago.',
    other: 'It began about {count} weeks ago.'
  },
  overThreeMonths: 'It began more than three months ago.',
  overOneYear: 'It began more than a year ago.',
  age: 'Age: {age}.',
  asked: 'A health website asked me about danger signs.',
  saidYes: 'I said yes to:',
  newSigns: 'New or worse in the last 14 days, or I do not know since when:',
  notSure: 'I was not sure about:',
  health: 'About my health, you should also know:',
  request: {
    'emergency-call': 'It told me to call you now.',
    'ed-today': 'It told me to go to a hospital today.',
    'same-day': 'It told me to speak to a clinician today. Who can help me today?',
    soon: 'It told me to be seen within {days} days. Can you see me by then?',
    'self-care': 'It said that I can start with self-care.'
  },
  close: 'It is not a diagnosis. Please ask me more.'
} as const satisfies {
  readonly places: Record<SiteId, string>;
  readonly request: Record<LevelId, string>;
  readonly [part: string]: string | Readonly<Record<string, string>>;
};

/** For people whom this app gives no plan. Shown with any level, so nothing here is to be practised. */
export const scopeTexts = {
  'under-18': {
    title: 'This app is for adults',
    lines: [
      'We do not know enough about pain in children and teens to guide you here.',
      'See a doctor or nurse within 3 days. If this page says sooner, go sooner.'
    ]
  },
  pregnancy: {
    title: 'Pregnant, or a new baby',
    lines: [
      'Tell them how far along you are, or when you gave birth.',
      'We give no plan and name no medicine for this time.'
    ],
    watch: {
      lead: 'Go to your maternity unit or a hospital today for any of these:',
      signs: [
        'Pregnant: bleeding, or fluid that leaks',
        'Pregnant: tightening that comes and goes in a pattern',
        'Pregnant: the baby moves less',
        'Pregnant: pain under the ribs',
        'Pregnant: a bad headache or blurred sight',
        'After birth: heavy bleeding or a bad headache',
        'After birth: a swollen leg, or numb or weak legs'
      ],
      then: 'For chest pain, new trouble breathing, or a faint, call an ambulance.'
    }
  },
  cancer: {
    title: 'Past or present cancer',
    lines: [
      'Tell them first that you have had cancer.',
      'Are you under a cancer team now? Call its 24-hour line.',
      'A check matters more for you, even if the pain seems ordinary.'
    ]
  },
  operation: {
    title: 'After an operation or a spine procedure',
    lines: [
      'Call the number that your surgical team gave you.',
      'Tell them what was done, and on which day.',
      'If nobody picks up, follow the steps on this page.'
    ],
    watch: {
      lead: 'Call them today for any of these:',
      signs: [
        'A change in the wound that worries you',
        'Fever or shaking chills',
        'A leg or calf that is newly swollen, warm or sore'
      ],
      then: 'For new trouble breathing, call an ambulance.'
    }
  },
  immunity: {
    title: 'When the body fights germs less well',
    lines: [
      'An infection in the spine can start quietly. It may come with no fever at all.',
      'So a doctor or nurse should check new pain.',
      'Tell them about your immune system, any TB, or any drugs you have injected. It helps them to help you.'
    ],
    watch: {
      lead: 'Get help today for any of these:',
      signs: [
        'Fever or shaking chills',
        'Pain that is there all the time and keeps getting worse',
        'Pain at night that no position eases',
        'Losing weight without trying'
      ],
      then: 'If you feel very ill, muddled or breathless, call an ambulance.'
    }
  },
  aneurysm: {
    title: 'Aneurysm or a tissue condition',
    lines: [
      'Tell them about your aneurysm or tissue condition first.',
      'New or worse pain in the back, leg or upper belly means: call an ambulance.',
      'For other pain, a doctor should check you before you try anything.'
    ]
  },
  injury: {
    title: 'After an injury',
    lines: ['Do not try out what you can or cannot move.', 'Tell them what happened, and when.']
  },
  'small-injury': {
    title: 'When bones may be thin',
    lines: [
      'With age, or with some illnesses and medicines, a small lift or knock can hurt a bone. Often it has not. A check can tell.',
      'Tell them when it began, and what you did just before.'
    ]
  },
  nerve: {
    title: 'Signs that may come from a nerve',
    lines: [
      'Tell them what feels numb, weak or different, and since when.',
      'Do not try out how far your neck or back will move.',
      'If it spreads or gets worse, get help sooner than this page says.'
    ]
  },
  'inflammatory-spine': {
    title: 'A spine with its own team',
    lines: [
      'You named joint disease, Down syndrome, or a spine that was broken or fused.',
      'Call the team that knows your spine first.',
      'Nobody should crack or pull your neck.',
      'What you can read here is general.'
    ]
  },
  'unsafe-home': {
    title: 'If you are not safe at home',
    lines: [
      'You do not have to tell us anything. We will not ask.',
      'A private help line can listen and plan with you.',
      'A doctor, nurse or pharmacist can help you find one.',
      'In danger now? Call the emergency number.',
      'Press "Leave this page" to get away fast.'
    ]
  },
  'cannot-answer': {
    title: 'When someone cannot answer for themselves',
    lines: [
      'These questions only work with clear answers from the person.',
      'Call a nurse line or a doctor today, and stay with the person.',
      'Are they hard to wake, confused or very ill? Call an ambulance.'
    ]
  },
  'other-problem': {
    title: 'More than the back',
    lines: [
      'Your answers may point to something other than muscles and joints.',
      'That comes first. So we do not explain your back pain here.'
    ]
  }
} as const satisfies Record<ScopeId, ScopeText>;

/** Extra notes that some answers bring. */
export const careNoteTexts = {
  'hospital-with-mri': [
    'If you can choose, go to a hospital with an MRI scanner that runs day and night.',
    'Say first what has changed: bladder, bowel, feeling between the legs, sex, or both legs.'
  ],
  'maternity-unit': [
    'Do you have a maternity unit? That is the place to go. If not, go to the nearest hospital.',
    'Call them on the way, and say that you are or could be pregnant, or have just given birth.'
  ],
  'pregnancy-test': [
    'Do a pregnancy test today. Tell the doctor or nurse what it shows.',
    'If you start to bleed, or your belly hurts, go to hospital.'
  ],
  'tell-could-be-pregnant': ['Tell them that you could be pregnant. Do not stop for a test first.'],
  'tell-cancer': ['Tell them you have had cancer. Say which kind and when.'],
  'poison-line': [
    'Call a poison line or ask a pharmacist today.',
    'Ask before you take any more painkillers.'
  ],
  'tell-painkillers': ['Tell them which painkillers you took, how much, and when.'],
  'shingles-days': [
    'This could be shingles. Treatment works best in the first 3 days of the rash.',
    'Say on which day it began.'
  ],
  'shingles-eye': ['Say that the rash is on your face. An eye may need care today.'],
  'sight-at-risk': [
    'New headache, a sore scalp, or an aching jaw when you chew? Your sight may be at risk.',
    'Ask if a specialist can see you today. If your sight changes, go to hospital.'
  ],
  'shoulder-timing': ['If a repair is needed, timing matters. Say when you could last lift your arm.'],
  'rheumatology-check': [
    'Your answers fit four or more signs of a spine that may be inflamed.',
    'Ask if you should have a rheumatology check.'
  ],
  'hla-b27-test': [
    'Your answers fit three signs of a spine that may be inflamed.',
    'Ask if a blood test called HLA-B27 makes sense for you.'
  ],
  'body-and-mind': ['Ask for someone who helps with moving, and with mood and worry too.'],
  'low-mood': ['Tell your doctor that you feel low. The help lines are there for you too.']
} as const satisfies Record<CareNoteId, readonly string[]>;

/** Beside any level, and never in place of one. */
export const crisis = {
  title: crisisHeads.title,
  label: crisisHeads.label,
  lead: [
    'You matter. Thank you for being honest about this.',
    'Pain can make the days very dark. Thoughts like these can pass, and people can help.',
    'You do not have to carry this alone. Please talk to someone now.'
  ],
  more: [
    'Tell someone near you, and ask them to stay.',
    'If you can, move away from anything you could use to hurt yourself.'
  ],
  /** Where the question was left open. */
  openDoor: 'You do not have to answer. The help lines are here all the same.',
  places: {
    us: {
      call: [`Call ${n.us988.number} to talk to someone.`],
      dangerNow: `In danger now? Call ${n.us911.number}.`
    },
    uk: {
      call: [
        `Call ${n.uk111Crisis.number} and choose the mental health option.`,
        `Or call Samaritans on ${n.ukSamaritans.number}.`
      ],
      dangerNow: `In danger now? Call ${n.uk999.number}.`
    },
    eu: {
      call: [
        `Many countries run ${n.eu116123.number}. Call it to talk to someone.`,
        'Does it not work where you are? Ask a doctor or a friend to help you find a line.'
      ],
      dangerNow: `In danger now? Call ${n.eu112.number}.`
    },
    au: {
      call: [`Call Lifeline on ${n.auLifeline.number} to talk to someone.`],
      dangerNow: `In danger now? Call ${n.au000.number}.`
    },
    unknown: {
      call: [
        `In the United States, call ${n.us988.number}.`,
        `In the United Kingdom, call ${n.uk111Crisis.number} or Samaritans on ${n.ukSamaritans.number}.`,
        `In some EU countries, call ${n.eu116123.number}.`,
        `In Australia, call Lifeline on ${n.auLifeline.number}.`,
        'Somewhere else, ask a doctor or a friend to help you find a line.'
      ],
      dangerNow: `In danger now? Call your local emergency number: ${n.us911.number} in the United States, ${n.uk999.number} in the United Kingdom, ${n.eu112.number} in the EU, ${n.au000.number} in Australia.`
    }
  }
} as const satisfies {
  readonly title: string;
  readonly label: string;
  readonly lead: readonly string[];
  readonly more: readonly string[];
  readonly openDoor: string;
  readonly places: Record<CountryId, CrisisText>;
};
