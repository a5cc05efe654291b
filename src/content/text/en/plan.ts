// Words around the plan: order, how to use it, when to stop, and how it ends.
import type { PlanAdditionId } from '../../plan-rows.ts';

export const plan = {
  inShort:
    'In short: do each as often as it says, for two weeks. Stop when a rule below says so. Then look again.',
  lead: 'A few things, in this order.',
  leadFor: 'A few things, in this order, so that you can {activity}.',
  comfortLead:
    'Until somebody has checked you, only comfort. No stretches and no hard work for the sore place.',
  surgeryLead:
    'After an operation or a broken bone, only comfort for now. Ask your surgeon or therapist what more you may do.',
  doItNow: 'Do it now',
  why: 'Why this one',
  /** Once, for all items that share it. */
  whyAll: {
    idea: 'All of it goes with this idea.',
    most: 'It goes with this idea, but where an item says why it is here.'
  },
  dose: 'How much',
  easier: 'Easier',
  harder: 'Harder',
  care: 'Take care',
  more: 'More about it',
  breaks: 'Get up from sitting every 30 to 60 minutes, for a minute or two.',
  evidence: 'The evidence',
  sources: 'Where this comes from',
  yourForm: 'Your form of it',
  because: {
    pattern: 'It goes with the idea "{title}".',
    'nothing-stands-out': 'It suits most people when no single reason stands out.',
    comfort: 'It may comfort you until you are seen.',
    'after-operation': 'It is gentle enough after an operation. Your surgeon knows best.',
    fill: 'It helps most backs, and nothing you told us speaks against it.'
  },
  additions: {
    'strong-pain': 'Your pain is strong now, so the plan begins gently.',
    'stiff-upper-back': 'Your check showed a stiff turn or reach in the upper back.',
    'neck-endurance': 'Your check showed room to improve in the front of the neck.',
    'shoulder-range': 'Your check showed room to improve in the shoulder.',
    'stiff-neighbours':
      'Your check showed less movement in a part next to your low back. This may help the parts around it move.',
    'trunk-endurance': 'Your check showed room to improve in trunk strength.',
    'press-up-eases': 'Bending back eased your pain in the check. Try it for two weeks.',
    'all-clear': 'Your movement looks fine. General activity helps as much.',
    'no-floor': 'You said that the floor is not easy for you. This needs none.'
  } satisfies Record<PlanAdditionId, string>,
  swap: {
    summary: 'Swap it',
    lead: 'These have the same goal and suit your answers. Pick the one you will do.',
    otherWay: '{title}, another way: {way}',
    isOtherWay: 'You chose the other way to do it.',
    isInstead: 'You chose this in place of "{title}".',
    back: 'Go back to the first choice'
  },
  sure: {
    summary: 'How sure are you?',
    question: 'How sure are you that you will do this for two weeks?',
    hint: '0 is not at all sure, 10 is quite sure. A short plan that you do is worth more than a long one that you drop.',
    short: 'Then less is better. Your plan is now the first three items. Say 7 or more to get the rest back.',
    whole: 'Good. A fixed time and place may make it easier to keep.'
  },
  gradeNames: {
    A: 'Grade A: a review of fair quality, a guideline, or one large sound trial.',
    B: 'Grade B: small trials, or a review of low quality.',
    C: 'Grade C: indirect, such as lab studies.',
    D: 'Grade D: common practice only.'
  },
  stopHeading: 'When to stop',
  /** {red} is the limit of this person: see `painLimits` in `reasoning/progression.ts`. */
  stop: {
    kinds: 'Stop the item if pain is sharp, electric or spreading.',
    feelings: 'Stop if you get new numbness or tingling, or feel dizzy.',
    at: 'Stop if pain reaches {red} out of 10, or is not back to usual within 24 hours.',
    atUsual:
      'You gave your pain as {usual}. Stop if it reaches {red} out of 10, or is not back to usual within 24 hours.',
    worse: 'Stop if pain gets worse than usual, or is not back to usual within 24 hours.',
    forUsual: 'Is your usual pain {from} or more? Then your limit is higher.',
    ofUsual: 'At {usual}, stop at {red}.',
    danger: 'Any danger sign: get help at once.'
  },
  /** Where skin is numb: no warmth and no cold is offered, only this. */
  numbSkin: 'Use no heat and no ice on numb skin.',
  lightHeading: 'The traffic light',
  light: {
    green: 'Green, 0 to {green} out of 10: carry on.',
    amber: 'Amber, {amber} to {top}, and settled within 24 hours: keep it, do not add.',
    amberOne: 'Amber, {amber}, and settled within 24 hours: keep it, do not add.',
    red: 'Red, {red} or more, or over 24 hours: leave that item for one or two days. Then go one step easier.',
    redTop: 'Red, {red}, or over 24 hours: leave that item for one or two days. Then go one step easier.',
    redLasting:
      'Red, worse than usual, or over 24 hours: leave that item for one or two days. Then go one step easier.'
  },
  lightOurs: 'These bands are common practice, not tested. They differ from place to place.',
  weekHeading: 'Your week',
  weekAndLight: 'Your week, and how much pain is fine',
  endAndFlare: 'If it flares up, and when you are done',
  week: [
    'Things that loosen: five to seven days a week.',
    'Things that strengthen: three or four days, with a day between, unless the item says otherwise.',
    'Habits: every day. Relief: as needed.',
    'After three green sessions, or a green week, change one thing only.',
    'If you like, make two days a week longer: 20 to 30 minutes. In a review of trunk exercise, sessions of that length helped most.'
  ],
  flareHeading: 'If it flares up',
  flare: 'Flare-ups are common and are not failure. Do half for two days. Then go back up.',
  endHeading: 'You are done when',
  end: 'You can do what you want to do again, and you had two green weeks.',
  endActivity: 'You can {activity} again, and you had two green weeks.',
  endAfter: 'Then keep one item and drop the rest. You should not need this for ever.',
  reviewHeading: 'Look again',
  reviewOn: 'On {date}. Answer the safety questions once more.',
  reviewAfter: 'Once you have been seen, come back here. Answer the safety questions again by {date}.',
  painCheck: 'A movement check hurt. Stay below the sore range, or leave such an item out.',
  keep: 'This plan lives in this tab only. Print it, or save it as a PDF, to keep it.',
  print: 'Print this plan',
  toLog: 'Keep a log, and look again',
  review: 'When to see someone',
  see: [
    'It gets worse for two weeks.',
    'Pain stops your work or your sleep.',
    'Pain, tingling or weakness in an arm or leg.',
    'You are worried.'
  ],
  professionals: 'Help from professionals',
  repliesHeading: 'What weighs on you',
  medicines: 'Painkillers',
  medicinesAsk: 'Painkillers: ask first',
  medicinesPregnancy: 'Medicines: ask first',
  empty: 'Nothing in our list suits you safely right now. Ask a clinician what does.',
  outlookHeading: 'How it tends to go'
} as const;
