// Words of the interview itself: titles of its screens, buttons, and what is said when something is missing.
import type { SiteId } from '../../schema.ts';
import type { ListText } from '../shape.ts';

/** Places as they are named in lists and sentences. */
export const sites = {
  neck: 'neck',
  'upper-back': 'upper back',
  shoulder: 'shoulder',
  'low-back': 'low back',
  arm: 'arm',
  leg: 'leg'
} as const satisfies Record<SiteId, string>;

/** Parts of the way, as progress names them. */
export const parts = {
  rightNow: 'Right now',
  where: 'Where it hurts',
  you: 'You',
  safety: 'Safety questions',
  habits: 'What you do',
  explain: 'What may be happening',
  sharpen: 'A few more questions',
  beforeYouMove: 'Before you move',
  checks: 'Movement checks',
  plan: 'Your plan',
  care: 'Who to see',
  review: 'Your answers'
} as const;

/** What heads the screens that are not lists of danger signs; a list of one question by that question. */
export const screens = {
  urgent: {
    title: 'Two quick questions first',
    hint: 'What you ticked can matter more with age and with the place. If you feel very ill, call now.'
  },
  you: { title: 'About you and this pain' },
  map: {
    title: 'Where does it hurt?',
    hint: 'Tap every place that hurts. Or use the list below. Both do the same.'
  },
  'map-asks': {
    title: 'About the places you marked',
    hint: 'A mark here can have other reasons than your back. So we ask once more.'
  },
  still: { title: 'Is this still so?' },
  'read-back': { title: 'You said no to these' },
  'axial-criteria': {
    title: 'Back pain that began early',
    hint: 'A few of these together can be worth a blood test.'
  },
  posture: { title: 'What you do most days', stem: 'On most days, do you…' },
  activities: { title: 'What you do' },
  aggravates: { title: 'What sets it off', stem: 'Is the pain set off, or made worse, by…' },
  'pain-character': { title: 'What the pain is like' },
  eases: { title: 'What eases it', stem: 'Is the pain eased, even for a short while, by…' },
  'explain-try': { title: 'Try it' },
  'explain-idea': { title: 'What may be happening' },
  'explain-regions': { title: 'Built to move, built to hold' },
  'explain-why': { title: 'Why we say so' },
  bendy: { title: 'Bendy joints' },
  checks: {
    title: 'Quick movement checks',
    hint: 'Each takes about a minute. Each is a choice. They could change what we show.'
  },
  before: {
    title: 'Before you move',
    stem: 'Do you have, or have you had…',
    hint: 'We leave out what may not suit you.'
  },
  means: { title: 'What can you use?' },
  plan: { title: 'Your plan' }
} as const satisfies Record<string, ListText>;

export const lists = {
  /** Said an earlier day, and counted until the line is answered anew. */
  before: { yes: 'You said yes before', unsure: 'You were not sure before' },
  none: 'None of these',
  /** In its place beneath a list where something stands ticked from before. */
  noneElse: 'None of the others',
  /** Of the first two lists, five lines each. */
  noneNow: 'None of these five',
  /** Two ways to see the same questions. */
  view: 'Show these',
  views: { pictures: 'As pictures', list: 'As a list' },
  meaning: 'Why?',
  decline: 'I would rather not say',
  declineEffect: 'That is fine. We count it as a no, and show you when to get help.',
  whenQuestion: 'Did this begin, or get worse, in the last 14 days?',
  when: { new: 'Yes', old: 'No, it is older and the same', unknown: 'I do not know' },
  yes: 'Yes',
  no: 'No',
  unsure: 'Not sure',
  unticked: '{name}: no longer ticked.',
  takenBack: '{name}: result taken back.',
  missing: 'Tick what is true, or tick "None of these".',
  missingFeature: 'Tick what fits, or tick "None of these".'
} as const;

export const who = {
  question: 'Who is this for?',
  me: 'Me',
  'with-me': 'Someone here with me',
  'not-here': 'Someone who is not here',
  missing: 'Say who this is for, and tick what is true or "None of these".'
} as const;

export const you = {
  age: 'How old are you?',
  ageUnit: 'years',
  ageWithheld: 'I would rather not say my age',
  ageEffect: 'Then we take more care: we ask and answer as if you were older.',
  ageMissing: 'Enter your age in whole years, from 0 to 120. Or tick the box below it.',
  pregnancy: 'Could you be pregnant, or did you give birth lately?',
  pregnancyChoices: {
    pregnant: 'I am pregnant',
    postpartum: 'I gave birth in the last 6 weeks',
    possible: 'I might be pregnant',
    'postpartum-year': 'I gave birth 6 weeks to 12 months ago, or I breastfeed',
    no: 'No',
    'cannot-apply': 'This cannot apply to me'
  },
  possibleMeaning:
    'Might be: your period is late, or you had sex without reliable birth control since your last one. If a test since then was negative, choose No.',
  missing: 'Answer each question, so that we ask only what matters for you.'
} as const;

export const urgent = {
  places: 'Where does it hurt?',
  missing: 'Enter your age and tick at least one place.'
} as const;

/** Said where a screen that comes late is not answered yet. */
export const missingAnswers = {
  map: 'Mark at least one place on your neck, shoulder, back, arm or leg.',
  means: 'Say whether you can get down to the floor.'
} as const;

export const buttons = {
  start: 'Show me why it hurts',
  next: 'Next',
  /** To the next step of the picture, where the way to the plan stands beside it. */
  more: 'More',
  isRight: 'That is right',
  done: 'Done',
  back: 'Back',
  skip: 'Skip',
  review: 'My answers',
  closeReview: 'Go on',
  change: 'Change',
  startOver: 'Start over',
  startOverConfirm: 'Erase all answers in this tab?',
  erase: 'Erase and start over',
  keep: 'Keep my answers',
  leave: 'Leave this page',
  toPlan: 'To my plan',
  toExplain: 'What may be happening',
  emergency: 'Emergency help',
  print: 'Print this page'
} as const;

export const progress = {
  part: 'Part {part} of {parts}: {name}',
  label: 'Progress'
} as const;

export const session = {
  damaged:
    'We could not read all that this tab had kept. It is still there, but it does not count. So answer the safety questions again. To erase it, close this tab.',
  blocked:
    'Your browser does not let this tab keep anything. You can go on. If you reload the page, your answers are gone.',
  noScript:
    'This part needs JavaScript to ask its questions. Without it you can still read the danger signs and whom to call, the two stories, and all pages to learn from.',
  loading: 'One moment …',
  notRestored:
    'What this tab had kept did not load. Try again, or go on. What you answer from now on is kept, and it counts over what was there.',
  old: 'More than a day has gone by since you answered. So we ask about danger signs again. What you said yes to still counts.',
  quick: 'That was quick. Please read these three lists again.',
  erased: 'Your answers in this tab are erased.',
  erasedKept:
    'Your answers in this tab are erased. What this device was told to remember is still there. "Look again" can erase it.',
  stuck:
    'Your browser does not let this tab keep your answers, and older ones may still be in it. Do not go by an older plan. Close this tab when you are done.',
  loadFailed: 'This part did not load. Check your connection, then try again.',
  careFailed: 'Get help now: open Emergency help',
  tryAgain: 'Try again',
  reload: 'Load the page again'
} as const;

/** The title of the review, which the page itself needs. */
export const reviewTitle = 'Your answers';
