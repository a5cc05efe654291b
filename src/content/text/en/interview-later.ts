// Words of the later screens of the interview: map, what there is, cautions, checks, review; fetched with them.
import type { WeekBandId } from '../../week-bands.ts';
import type { CautionId, KitId } from '../../cautions.ts';
import type { ReadBackId } from '../../read-back.ts';

export const map = {
  back: 'Back of the body',
  front: 'Front of the body',
  sides: { back: 'Your left is on the left.', front: 'Your left is on the right.' },
  view: 'Side of the body shown',
  listTitle: 'The same places as a list',
  chosen: 'Marked',
  nothing: 'Nothing marked yet.',
  remove: 'Remove: {place}',
  added: '{place} marked.',
  removed: '{place} no longer marked.',
  onlyOther:
    'This tool covers the neck, shoulders, back, and pain that runs into an arm or a leg. For the place you marked, see the note below. Mark another place to go on.'
} as const;

export const means = {
  floor: 'Can you get down to the floor and up again?',
  floorYes: 'Yes',
  floorNo: 'No, or not easily',
  kit: 'What do you have at hand?',
  kitHint: 'Nothing is needed. Leave all open if you have none.',
  kitNames: {
    ball: 'A tennis ball',
    band: 'An exercise band',
    towel: 'A towel',
    stick: 'A broomstick',
    mat: 'A mat or rug',
    chair: 'A firm chair'
  } satisfies Record<KitId, string>,
  pain: 'How bad is the pain now?',
  painHint: '0 is none. 10 is the worst you can think of.',
  painNotGiven: 'Not given',
  activity: 'What would you like to do again?',
  activityHint: 'One thing of your own, such as "lift my child". It stays in this tab.'
} as const;

export const cautions = {
  'caution-joint': 'A joint replaced, or ever out of its socket',
  'caution-bp': 'Heart trouble, high blood pressure, glaucoma or hernia',
  'caution-surgery': 'Operation or broken bone in the last 3 months',
  'caution-fall': 'Unsteady on my feet, or I fall often',
  'caution-hypermobile': 'Very bendy joints',
  'caution-skin': 'Numb, broken or varicose skin where I would press',
  'caution-medicine': 'Kidney, liver, ulcer, or asthma with painkillers'
} as const satisfies Record<CautionId, string>;

/** The same lines as they end the question that heads their list. */
export const cautionLines = {
  'caution-joint': 'a joint replaced, or ever out of its socket?',
  'caution-bp': 'heart trouble, blood pressure still too high, glaucoma or a hernia?',
  'caution-surgery': 'an operation or a broken bone in the last 3 months?',
  'caution-fall': 'unsteady feet, or frequent falls?',
  'caution-hypermobile': 'very bendy joints?',
  'caution-skin': 'numb or broken skin, or varicose (bulging) veins, where you would press?',
  'caution-medicine': 'kidney or liver trouble, stomach ulcer, or asthma that painkillers set off?'
} as const satisfies Record<CautionId, string>;

export const cautionMeanings = {
  'caution-joint': 'For example a new hip, or a shoulder or kneecap that has come out of its joint.',
  'caution-bp': 'Glaucoma is high pressure in the eye. With any of these we leave out long, hard holds.',
  'caution-surgery': 'Any operation, and any broken bone, also if it is not your back.',
  'caution-fall': 'If you hold on to things to walk, or fell in the past months.',
  'caution-hypermobile':
    'For example, you were told so, or your joints bend much further than those of others.',
  'caution-skin': 'Warmth or pressure on such skin can harm without your feeling it.',
  'caution-medicine':
    'Kidney or liver trouble, a stomach ulcer now or before, or asthma made worse by painkillers. Only the line on medicines changes.'
} as const satisfies Record<CautionId, string>;

export const checks = {
  rules:
    'Walk about for a minute first. Try the easier side first. Two tries; keep the better one. Skip any check you do not like.',
  base: 'This shows how you move today. It cannot find the cause of pain. Many people without pain get the same result.',
  stop: 'Stop if you feel sharp or spreading pain, tingling, or dizziness.',
  none: 'No check would change much for you now. Go on to your plan.',
  notNow: 'By your answers this check is not for you now.',
  painFirst: 'First say how bad your pain is now.',
  tooSore: 'Your pain is strong now, so we leave the checks for another day.',
  left: 'Left side',
  right: 'Right side',
  result: 'What did you see?',
  yourResult: 'Your result',
  /** Beneath the moving figure, and beneath the clock. */
  figure: 'So it is done. The steps stand below.',
  clock: 'The clock from above. Dashed lines: halfway to each side.',
  /** Beneath a result. */
  intoPlan: 'What now: press “To my plan”. Your plan takes this result into account.',
  dizzy: 'I got dizzy',
  open: 'Do this check',
  done: 'Done',
  undo: 'Take this result back',
  setUp: 'Set up',
  steps: 'Steps',
  look: 'What to look for',
  notIf: 'Leave it out if'
} as const;

export const checksEffect = {
  title: 'What your checks changed',
  lead: 'A hollow dot is before your checks, a full dot is now. Where the two lines stand is our own choice.',
  none: 'Your checks did not move any idea. That happens often.',
  chart: 'Your chart, as it stands now'
} as const;

/** "None of these" where a list stands alone: how many there are, and since when they count. */
export const noneAlone = {
  of: [
    '',
    'Not this',
    'None of these two',
    'None of these three',
    'None of these four',
    'None of these five'
  ],
  since: {
    'nerves-saddle': '{none}',
    injury: '{none}, in the past 6 weeks',
    'injury-after': '{none}, since it happened'
  }
} as const;

export const readBackHint = 'Please read them once more. They matter most.';
/** What was answered no, as it is read back before the first picture. */
export const readBack = {
  'chest-pressure': 'Pain or pressure in your chest',
  'new-breathless': 'Short of breath in a new way',
  'bladder-change': 'A change in how you pee or poo',
  'saddle-numb': 'Numb between your legs',
  'cannot-walk': 'New weakness in your legs',
  'fever-chills': 'Fever',
  'major-trauma': 'A fall, a crash or a blow',
  'ctx-cancer': 'Cancer, now or before',
  'ctx-anticoagulant': 'Blood thinners'
} as const satisfies Record<ReadBackId, string>;

export const review = {
  title: 'Your answers',
  lead: 'Change any answer. All that follows is worked out anew.',
  yesHeading: 'Danger signs: yes or not sure',
  noHeading: 'Danger signs: no',
  none: 'None so far.',
  aboutHeading: 'About you and the pain',
  habitsHeading: 'Posture, activities, what sets it off and eases it',
  notAnswered: 'not answered',
  stillCounts: 'Counts until you change it, whatever place you choose.',
  changeHeading: 'Change an answer that led here',
  age: 'My age',
  place: 'Where it hurts',
  time: 'How long it has hurt',
  confirm: 'Your answer was yes or not sure: "{sign}". Change it to no?',
  confirmAge: 'Your age is part of the reason for this page. Change it?',
  confirmPlace: 'Where it hurts is part of the reason for this page. Change it?',
  confirmTime: 'How long it has hurt is part of the reason for this page. Change it?',
  confirmYes: 'Yes, change it',
  confirmNo: 'Leave it as it is'
} as const;

export const howLong = {
  question: 'When did this pain begin?',
  bands: {
    'week-1': 'In the last 7 days',
    'weeks-1-2': 'More than 7 days, up to 2 weeks ago',
    'weeks-2-3': 'More than 2, up to 3 weeks ago',
    'weeks-3-6': 'More than 3, up to 6 weeks ago',
    'weeks-6-13': 'More than 6 weeks, up to 3 months ago',
    'months-3-12': 'More than 3 months, up to a year ago',
    years: 'More than a year ago',
    unknown: 'I do not know'
  } satisfies Record<WeekBandId, string>
} as const;
