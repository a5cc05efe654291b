// Words of the exam room: steps, keys, findings entered by hand, and what stays shut until safety is asked.
import type { ExamMeasure } from '../../exam-measures.ts';

export const clinic = {
  title: 'Exam room',
  description: 'Choose where it hurts, set what you found, and walk the person through it.',
  noScript: 'This page needs script. The stories and Learn work without it.',
  notAsked: 'Safety questions not yet asked',
  notAskedMeans: 'This teaches. It gives no level, no plan and no page to take home.',
  ask: 'Ask them now',
  withheld: 'An answer here needs the safety questions first',
  withheldMeans: 'Nothing is taught until all of them are answered.',
  asked: 'Safety questions asked and answered',
  stopped: 'A danger sign was ticked: stop here',
  byClinician: 'entered by clinician',
  kept: 'Kept only while this page is open. Nothing is saved or sent.',
  about: 'What this is and how it decides',
  lead: 'Idea that fits best',
  noPlace: 'Mark where it hurts to begin.',
  noLead: 'No single reason stands out yet',
  step: '{at} of {count}',
  previous: 'Step back',
  next: 'Step on',
  blank: 'Blank the screen',
  blanked: 'The screen is blank.',
  unblank: 'Show it again',
  nextPatient: 'Next patient',
  nextPatientMeans: 'Asks first, then erases this patient. There is no undo.',
  eraseAsk: 'Erase this patient?',
  eraseMeans:
    'All answers and findings on this screen go. Answers that this tab kept from the questions go too. There is no undo.',
  eraseNot: 'Keep this patient',
  erase: 'Erase this patient',
  erased: "This patient's answers and findings are erased from this screen.",
  erasedElsewhere: 'All was erased in another tab. So this patient is gone here too.',
  wasLeft: 'This page was left. So nothing of the patient before is kept here.',
  old: 'More than a day has gone by since the first of these answers. So the safety questions, the map and the strength test are asked again. What was yes still counts.',
  nothingEntered: 'Nothing was entered. Ready for the next patient.',
  logKept: 'This browser still keeps a log that somebody made. It is not part of this screen.',
  toLog: 'Erase it under "Look again"',
  firstStep: 'This is the first step.',
  lastStep: 'This is the last step.',
  keys: 'Keys',
  light: { dark: 'Bright room', bright: 'Dark room' },
  stage: 'What the person sees',
  panels: 'What you set',
  leadFor: 'Which lead to show',
  movementKeys: 'Keys 1 to 9 pick a movement'
} as const;

/** The steps on the stage. The last is open only once everything before it is answered. */
export const clinicSteps = {
  care: 'Who to see',
  where: 'Here is where it hurts',
  regions: 'Built to move, built to hold',
  idea: 'What may be happening',
  try: 'Try it',
  why: 'Why we say so',
  plan: 'The plan'
} as const;

/** What the clinician sets, each under a key. */
export const clinicPanels = {
  safety: { key: 'S', title: 'Safety questions' },
  findings: { key: 'F', title: 'What they tell you' },
  tests: { key: 'T', title: 'Tests' },
  exam: { key: 'E', title: 'Strength, feeling, reflexes' },
  retest: { key: 'R', title: 'Before and after' },
  consent: { key: 'C', title: 'Before needles or a neck thrust' },
  takeHome: { key: 'H', title: 'To take home' }
} as const;

export const clinicKeys = {
  title: 'Keys',
  lead: 'While you type in a field, keys only type.',
  close: 'Close',
  off: 'Switch the single keys off',
  offMeans: 'Arrow keys still step. Every key has a button too.',
  rows: {
    arrows: { keys: '← →', does: 'Step back, step on' },
    numbers: { keys: '1 to 9', does: 'Pick a movement to try' },
    panels: { keys: 'S F T E R C H', does: 'Open what you want to set' },
    place: { keys: 'P', does: 'Go to the body map' },
    light: { keys: 'D', does: 'Dark room or bright room' },
    blank: { keys: 'B', does: 'Blank the screen, and show it again' },
    next: { keys: 'Shift N', does: 'Next patient: asks, then erases' },
    sheet: { keys: '?', does: 'This sheet' }
  }
} as const;

export const clinicFindings = {
  lead: 'Tick what they say. What you leave is not asked, until you say that the rest is no.',
  none: 'Mark where it hurts first.',
  rest: 'The rest: no',
  restOf: 'The rest of this list is no: {list}',
  lists: {
    posture: 'How they hold themselves',
    activities: 'What they do a lot',
    aggravates: 'What sets it off',
    eases: 'What eases it',
    sharpen: 'Sleep, stress, activity',
    bendy: 'Bendy joints'
  },
  answered: 'all answered',
  age: 'Age and time'
} as const;

export const clinicTests = {
  lead: 'Enter a number, or pick a band. A number sets the band.',
  apart: 'To tell it from its look-alikes',
  apartLead: 'One answer each could change what leads. Most telling first.',
  test: 'Test',
  ask: 'Ask',
  apartNone: 'Nothing left here would change what leads.',
  could: 'if {answer}, then “{title}”',
  lookAlikes: 'Look-alikes',
  left: 'Left',
  right: 'Right',
  both: 'Result',
  notDone: 'not done',
  more: 'All other tests',
  unit: { degrees: 'degrees', cm: 'cm', seconds: 'seconds' },
  short: { degrees: '°', cm: ' cm', seconds: ' s' },
  error: 'Error of measuring: about {error}.',
  noError: 'We know of no error in this unit.',
  bands: 'Bands begin at {from}.',
  sides: 'Sides {gap} apart count as uneven.',
  sidesShare: 'Sides a quarter apart count as uneven.',
  result: '{side}: {value}, {word}',
  plusMinus: '{value} give or take {error}',
  values: {
    ok: 'as most people',
    limited: 'limited',
    control: 'short of control',
    pain: 'hurts',
    refer: 'moves down the leg',
    dizzy: 'dizzy: stop',
    'palms-flat': 'palms flat',
    'better-tall': 'better sitting tall'
  },
  bad: 'Enter a number from 0 to {most}.',
  clear: 'Clear this test',
  cleared: 'Cleared.',
  how: 'How to do it',
  base: 'This shows how they move today. It cannot find the cause of pain.'
} as const satisfies {
  readonly unit: Record<ExamMeasure['unit'], string>;
  readonly [key: string]: unknown;
};

export const clinicExam = {
  lead: 'Only what is less than usual counts. It counts as a yes to the safety question, and nothing here can take a yes away.',
  limbs: { arm: 'Arm', leg: 'Leg' },
  sides: { left: 'Left', right: 'Right' },
  strength: 'Strength',
  feeling: 'Feeling',
  reflex: 'Reflex',
  strengths: {
    'not-tested': 'not tested',
    usual: 'as usual',
    'bit-less': 'a bit less',
    'clearly-less': 'clearly less'
  },
  feelings: { 'not-tested': 'not tested', usual: 'as usual', less: 'less' },
  reflexes: { 'not-tested': 'not tested', usual: 'as usual', less: 'changed' },
  stable:
    'What is less was seen by a clinician before and has not changed for six weeks or more. Power 3 of 5 or more. Never for bladder, bowel, saddle, both legs or upper-motor signs.',
  reflexNote: 'No rule here reads reflexes. You judge what a change means.',
  gives: 'Counts as yes:'
} as const;

export const clinicSafety = {
  lead: 'The same questions as on the phone. No setting can skip one or turn a yes down.',
  mapFirst: 'Mark where it hurts first, on the body map.',
  toMap: 'To the body map',
  left: { one: '{count} list left', other: '{count} lists left' },
  next: 'Next list',
  previous: 'List before',
  missing: 'Tick what is true, or tick "None of these".',
  missingHere: 'Something here has no answer yet.',
  done: 'All safety questions are answered.',
  moving: 'Before you move',
  movingLead: 'Two more lists open the plan.',
  allDone: 'All lists are answered. The plan is open.',
  again: 'Look at the lists again'
} as const;

export const clinicRetest = {
  lead: 'Measure, treat, measure again. A change within the error of measuring is no change.',
  test: 'Test',
  side: 'Side',
  before: 'Before',
  after: 'After',
  pain: 'Pain, 0 to 10',
  beyond: { better: 'Better, and by more than the error', worse: 'Less good, by more than the error' },
  within: 'No real change: it is within the error',
  unknown: 'It changed by {change}. We know of no error in this unit, so nobody can say if it is real.',
  change: 'Change: {change}. It takes {error} or more.',
  painNote: 'Pain: 2 points, or 30 in 100 less, counts.',
  honest: 'Better right after says little about next week. It does not show that the idea is right.'
} as const;

export const clinicConsent = {
  locked: 'Shown once the safety questions are answered.',
  needlesTitle: 'Needles',
  needles: [
    'Dry needles in the neck: a bit less pain soon after, 2.3 points of 10 next to sham care. Next to hands-on care: 0.5 points. No gain in how far the neck turns. 28 trials.',
    'In 7,629 treatments, 19 in 100 had a small bleed, bruise or soreness. In 20,464 treatments it was 37 in 100.',
    'Grave harm: none in the first of these studies, about 1 in 1,024 in the other. A few reports tell of a lung that collapsed.'
  ],
  needlesNot: 'An answer speaks against deep pressure or needles. So nothing is shown here.',
  thrustTitle: 'A thrust to the neck',
  thrust: [
    'A quick push to a joint. Short soreness is common.',
    'After a neck thrust, a split in the wall of a neck artery is seen more often. Nobody has shown that the thrust is the cause. The risk is likely low. People should be told before (AHA/ASA 2014).'
  ],
  thrustNot: 'An answer speaks against a thrust. So nothing is shown here.',
  ask: 'Let them ask',
  questions: [
    'How were you trained in this?',
    'How often have you seen problems?',
    'Is there another way?',
    'What would happen if we wait?'
  ],
  line: 'Say yes or no freely. You can stop at any time.'
} as const;

export const clinicWhy = {
  sum: '{sum} points. These answers could give {most} at best, and we add 3 so that one lucky answer is not enough. Half of that fits well, a quarter fits partly.',
  answer: 'Answer',
  points: 'Points',
  against: 'Against',
  for: 'For',
  rivals: 'All that compete',
  pattern: 'Idea',
  word: 'Fit'
} as const;

export const clinicTakeHome = {
  locked: 'Opens with the safety questions.',
  plan: 'Show the plan',
  handout: 'Print a handout',
  handoutMeans: 'One page: the figure, the idea in two sentences, the plan, and when to get help.',
  codeHeading: 'Onto their own phone',
  noteHeading: 'For the record',
  noPlan: 'No plan goes home with this result.',
  failed: 'The handout could not be loaded. Print the plan instead.'
} as const;

/** The page that a patient takes home. */
export const clinicHandout = {
  title: 'What we talked about',
  from: '{clinic}, {date}',
  idea: 'What may be behind it',
  code: 'Point your phone at this code to open all of it at home. Whoever has this page can read your answers.'
} as const;
