// Words of the hand-over: from a phone to a clinic's screen and back, and the note for the record.
import type { Sign } from '../../schema.ts';

export const handOver = {
  title: 'Hand over',
  description: 'Show your answers to a clinician, or open answers that somebody showed you.',
  showTitle: 'Show your answers',
  showLead: 'Let your clinician scan this code, or send the link yourself. Nothing is sent by this page.',
  openTitle: 'Answers from a link',
  openLead: 'These answers came with the link you opened. They are on this device only.',
  privacy: 'This link holds your answers. Whoever has it can read them. Nothing is sent to us.',
  codeTitle: 'A code that opens these answers on another device',
  codeHint: 'Point a phone or tablet camera at the code.',
  codeOpen: 'The code and the link',
  linkCopy: 'Copy the link',
  noteCopy: 'Copy the note',
  copied: 'Copied.',
  copyFailed: 'Your browser does not let us copy. Select the text and copy it by hand.',
  wordsQuestion: 'In your own words: what is wrong?',
  mainQuestion: 'What do you want to ask most?',
  left: '{count} letters left',
  open: 'Open here',
  openAgain: 'Ask the danger signs again and open',
  old: 'This link is more than a day old, or could not be read in full. Each "no" to a danger sign will be asked again.',
  replaceQuestion: 'This tab holds other answers. Replace them?',
  replace: 'Replace them',
  keep: 'Keep what is here',
  blocked:
    'Your browser does not let this tab keep answers, so they cannot be opened here. You can still read them below.',
  noScript: 'This page needs JavaScript to read a link. Nothing was sent.',
  reading: 'One moment …',
  start: 'Answer the questions',
  toAnswers: 'Back to my answers',
  problems: {
    empty: {
      title: 'Nothing to show yet',
      text: 'There are no answers in this tab. Answer the questions first, or open a link that you were given.'
    },
    erased: {
      title: 'These answers are erased',
      text: 'Somebody erased everything, started over or left, here or in another tab. So what a link or a file brought is gone too. Open it again if you still need it.'
    },
    damaged: {
      title: 'This link is not whole',
      text: 'A part of it is missing or changed, so we read none of it. Ask for the whole link again, or scan the code.'
    },
    'unknown-version': {
      title: 'This link is from another version',
      text: 'It was made by another version of this app, so we do not read it. Load this page anew. If that does not help, answer the questions here.'
    },
    'too-long': {
      title: 'This link is too long',
      text: 'It is longer than any link of ours, so we read none of it. Ask for the link again.'
    }
  },
  urgentFirst: 'Act on this first. The rest can wait.',
  emergency: 'Open Emergency help',
  unscreened: 'Not all danger signs were asked yet. So there is no result, and no plan.',
  byClinician: 'Entered by a clinician.',
  ownFirst: 'First, what was answered in this tab before:',
  oldHere:
    'These answers are older than a day. So the danger signs will be asked again, here and wherever you show them.',
  byClinicianClaim: 'The link or file says that a clinician entered it. We cannot check that.',
  made: 'Made on {date}'
} as const;

/** Headings and lines of the summary and of the note. */
export const handOverSummary = {
  heading: 'In short',
  level: 'Result',
  levels: {
    'emergency-call': 'Emergency: call now',
    'ed-today': 'Emergency department today',
    'same-day': 'See a clinician today',
    soon: 'See a clinician within {days} days',
    'self-care': 'Self-care'
  },
  crisis: 'Thoughts of ending life were named. Ask about safety now.',
  yes: 'Danger signs and context answered with yes',
  isNew: 'new or worse in 14 days',
  unsure: 'Not sure',
  declined: 'Preferred not to say',
  no: 'Asked and answered no',
  noneNamed: 'None.',
  notAsked: 'What is not listed here was not asked.',
  safetyGroup: 'Safety questions',
  aboutGroup: 'About the person',
  planGroup: 'For the plan',
  words: 'In their own words',
  question: 'Main question',
  guess: 'Where they think it starts',
  doNotKnow: 'Does not know',
  place: 'Where it hurts',
  howLong: 'How long',
  age: 'Age',
  pain: 'Pain now, 0 to 10',
  features: 'Posture, activity, what sets it off and eases it',
  setsOff: 'Sets it off: {feature}',
  eases: 'Eases it: {feature}',
  tests: 'Movement checks at home',
  side: '{name}: left: {left}; right: {right}',
  degrees: '{degrees}°, give or take {error}°',
  notMeasured: 'not measured',
  ideas: 'Ideas explained',
  noIdea: 'No single reason stands out.',
  plan: 'Plan given',
  planNone: 'None.',
  goal: 'Goal',
  signGroups: {
    now: 'Right now',
    nerve: 'Nerves',
    cancer: 'Cancer',
    infection: 'Infection',
    injury: 'Injury',
    organs: 'Inner organs',
    vessels: 'Blood vessels',
    inflammation: 'Inflammation',
    person: 'Person and health',
    course: 'Course',
    outlook: 'Outlook'
  } as const satisfies Record<Sign['group'], string>,
  note: {
    title: 'Backstory note, {date}',
    subjective: 'SUBJECTIVE',
    findings: 'FINDINGS',
    explanation: 'EXPLANATION GIVEN',
    advice: 'ADVICE',
    safetyNet: 'SAFETY NET',
    source: 'The person told us this in a self-check at home. Nobody has looked at them for it.'
  }
} as const;

/** The file for and from a clinic's own system. */
export const fhirFile = {
  heading: 'For a clinic’s own system',
  lead: 'A FHIR file holds all answers, so that another program can read them. It stays on your device until you share it.',
  save: 'Save as a FHIR file',
  open: 'Open a FHIR file',
  name: 'backstory-answers.json',
  failed: 'This part could not be loaded. Look at your connection, and try again.',
  problems: {
    empty: 'This file is empty. Nothing was opened.',
    damaged: 'This is no FHIR file of answers, or it is not whole. Nothing was opened.',
    'unknown-version': 'This file answers the questions of another program. Nothing was opened.',
    'too-long': 'This file is too large. Nothing was opened.',
    withdrawn: 'Whoever made this file has withdrawn it, or gave it up. Nothing was opened.',
    'changed-meaning':
      'This file holds a mark that changes its meaning, and we cannot read that mark. Nothing was opened.',
    'other-resource': 'This is a FHIR file of another kind: {kind}. Nothing was opened.'
  }
} as const;

/** Words of the questionnaire for other programs that stand nowhere else in the app. */
export const questionnaireText = {
  ageWithheld: 'Would rather not say the age',
  quickSites: 'Places named first',
  country: 'Country',
  countries: {
    us: 'United States',
    uk: 'United Kingdom',
    eu: 'European Union',
    au: 'Australia',
    unknown: 'Not said'
  },
  swaps: 'Swapped in the plan',
  byClinician: 'Entered by a clinician',
  confidence: 'How sure of doing the plan, 0 to 10',
  floor: 'Can get down to the floor and up',
  degrees: '{check}, {side}, in degrees',
  stoppedByPain: '{check}, {side}: stopped by pain',
  began: '{sign}: did it begin or get worse in the last 14 days?',
  beganAnswers: { new: 'Yes', old: 'No', unknown: 'Does not know' }
} as const;
