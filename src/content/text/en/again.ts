// Words for looking again: the log, what counts as a real change, what is kept on the device, files, and the calendar.
import type { Change, MeasuredTestId, SeeReason } from '../../tracking.ts';

/** What stands in braces is filled in. */
export const again = {
  title: 'Look again',
  lead: 'See how it goes. Note your pain and what you can do.',
  gateHeading: 'First, the safety questions again',
  gate: [
    'Things can change in a few weeks. So we ask about danger signs each time you come back.',
    'What may have stayed as it was, we read back to you. You say with one tap if it is still so.'
  ],
  start: 'Start the safety questions',
  noScript: 'This page needs JavaScript.',
  tabBlocked:
    'Your browser does not let this tab keep anything. So the log cannot open here. The safety questions and your plan still work.',
  toPlan: 'To my plan',
  book: 'Your answers say that someone should see you soon. Keep that date. A log does not take its place.',
  logHeading: 'Today',
  pain: 'How bad is the pain today?',
  painHint: '0 is none. 10 is the worst you can think of. Once a week is enough.',
  activitiesHeading: 'What you want to do again',
  activitiesHint: 'Up to three things of your own, such as "sit through a film". Score them every two weeks.',
  activityLabel: 'Add one thing',
  activityAdd: 'Add',
  activityRemove: 'Stop following: {activity}',
  activityScore: 'How well can you do this today: {activity}?',
  activityScale: '0 is not at all. 10 is as well as before.',
  changeQuestion: 'Since you began, how much has it changed?',
  changeScale:
    'From 5 steps worse to 5 steps better. 0 is no change. Think of the whole time, not only today.',
  changeValue: { worse: '{steps} worse', same: 'no change', better: '{steps} better' },
  changeSaid: 'At week {week} you said: {change}.',
  /** Said as soon as it is noted, for whoever cannot see it. */
  noted: {
    pain: 'Pain {level} noted.',
    score: '{activity}: {score} noted.',
    added: '{activity} added. Say how well you can do it, above.',
    known: 'You follow this already.',
    empty: 'Write what you want to do again first.',
    removed: 'You no longer follow: {activity}.',
    change: 'Noted: {change}.'
  },
  followHeading: 'How it goes',
  nothingYet: 'No pain noted yet. Choose your pain today to begin.',
  sessions: {
    one: 'You noted one session, on {date}.',
    other: 'You noted {count} sessions. The last was on {date}.'
  },
  painName: 'Pain, 0 to 10',
  onlyOne: 'First noted: {first}. Note it again in a week to see a change.',
  said: {
    better: 'It was {first} and is {last} now. That is a real change for the better.',
    worse: 'It was {first} and is {last} now. That is a real change for the worse.',
    'no-real-change': 'It was {first} and is {last} now. That may just be the ups and downs of each day.'
  } satisfies Record<Change, string>,
  painRule: 'For pain, 2 points count as real. So does 30 of 100 less than at first.',
  activityRule: 'For a thing of your own, 2 points count.',
  sources: 'Where these come from',
  seeHeading: 'See someone about this',
  see: {
    'worse-two-weeks': 'Something in your log has been worse for two weeks.',
    unchanged: 'Your log shows no real change for the better after four weeks.'
  } satisfies Record<SeeReason, string>,
  seeAlso: 'Bring this page. It is a good reason for a visit. It is not an emergency by itself.',
  /** Entries dated after now. */
  later: {
    one: 'One entry has a date that is still to come. We leave it out.',
    other: '{count} entries have a date that is still to come. We leave them out.'
  },
  laterClock: 'Look whether the clock of this device is right.',
  doneHeading: 'You may be done',
  done: 'What you want to do goes well again, and you had two green weeks. Keep one item. Drop the rest.',
  endHeading: 'You are done when',
  end: 'The things you follow are at 9 or 10, and you had two green weeks. Then keep one item.',
  endOurs: 'That 9 is our own choice.'
} as const;

export const retest = {
  heading: 'Measure a check again',
  lead: 'At two weeks and at six weeks. Only do a check that was fine for you before. Stop if it hurts or you feel dizzy.',
  choose: 'Which check?',
  none: 'Choose a check',
  left: 'Left side',
  right: 'Right side',
  value: 'Result',
  units: {
    'clock-hours': 'Hours on the clock face, so half past one is 1.5',
    cm: 'Centimetres',
    seconds: 'Seconds, up to {most}'
  },
  what: {
    'seated-rotation': 'How far your breastbone turns.',
    'knee-to-wall': 'From your toe to the wall, heel down.',
    'toe-touch': 'From your fingertips to the floor. 0 is the floor.',
    'chin-tuck-hold': 'How long you hold it.',
    'one-leg-stand': 'How long you stand.',
    'bridge-hold': 'How long you hold it.',
    'front-plank-hold': 'How long you hold it.',
    'side-plank-hold': 'How long you hold it.'
  } satisfies Record<MeasuredTestId, string>,
  /** Of a check that only the phone measures. */
  byPhoneOnly: 'This one is measured by the phone alone.',
  byHand: 'Or by hand:',
  hurt: 'Pain stopped it, so there is no number to compare. Nothing was noted.',
  degrees: '{value}°',
  phoneName: '{test}, by the phone, in degrees: {side}',
  phoneError:
    'A change counts from {error} on: that is how far a phone may be out. It is our own careful guess.',
  add: 'Note this result',
  noted: '{test}: noted. What it says stands below.',
  missing: 'Give a number from 0 to {most}.',
  shut: '{test}: leave this check out for now. What you answered since then speaks against it.',
  first: 'First noted. Measure it again in two weeks or more.',
  said: {
    better: 'was {first}, now {last}: better by more than the error',
    worse: 'was {first}, now {last}: less good by more than the error',
    'no-real-change': 'was {first}, now {last}: no change beyond the error'
  } satisfies Record<Change, string>,
  error: 'Measuring at home is never exact. A change counts only if it is larger than the usual error.',
  others: 'Other checks have no known error, so we do not compare them.'
} as const;

export const remember = {
  heading: 'Keep it',
  inTab: 'So far this lives in this tab only. Close the tab and it is gone.',
  onDevice: 'This is remembered on this device.',
  whatHeading: 'What is kept on the device',
  what: [
    'Your log: sessions, pain, your own activities, checks, and dates.',
    'Your age, where it hurts and since when, your habits, your checks, and what you have at hand.',
    'Your illnesses, medicines and treatments, as far as we asked. So you need not say it all again.',
    'Not your answers about danger signs or drugs. Of pregnancy, only that it cannot apply.',
    'Anyone who uses this browser on this device can open it. Choose this only on a device of your own.',
    'Leave this page clears the tab. It does not erase what you chose to keep here.',
    'If you erase all, one number stays here: how often that was done. By it your other tabs know.'
  ],
  choose: 'Remember on this device',
  kept: 'Kept on this device from now on.',
  notKept: 'This could not be kept on the device.',
  erase: 'Erase everything',
  eraseConfirm: 'Erase the log and all answers, in this tab and on this device?',
  eraseYes: 'Yes, erase everything',
  eraseNo: 'Keep it',
  erased: 'All is erased, in this tab and on this device. Close other tabs of this page too.',
  eraseBlocked: 'Your browser did not let us erase. Clear the data of this site in its settings.',
  troubles: {
    blocked:
      'Your browser does not let us keep this: its memory is full or switched off. All on this page still works. Save it as a file before you close the page.',
    damaged: 'We could not read what this device had kept. We left it as it is, and start with an empty log.',
    foreign:
      'What this device had kept is not a log of ours. We left it as it is, and start with an empty log.',
    newer:
      'What this device had kept was saved by a newer version of this page. We left it as it is. Load the page again to get the new version.',
    partly:
      'We could not read all of what was kept here. We left that out and opened the rest. More about it stands under "Keep it".',
    erased:
      'Your log was erased in another tab. So it is gone here too. What you add from now on begins a new one.'
  },
  leftOut: {
    one: 'One entry could not be read. It is left out, and does not count.',
    other: '{count} entries could not be read. They are left out, and do not count.'
  },
  saveUnreadable: 'Save what was there as a file',
  clearUnreadable: 'Erase it and start clean',
  clearLeftOut: 'Erase what could not be read',
  cleared: 'What could not be read is erased.',
  exportFile: 'Save as a file',
  importFile: 'Open a saved file',
  importDone: 'The file is open. It took the place of what was here.',
  importLeftOut: {
    one: 'One entry of this file cannot be read. It would be left out.',
    other: '{count} entries of this file cannot be read. They would be left out.'
  },
  importConfirm: 'Open this file? It takes the place of the log on this page.',
  importYes: 'Yes, open it',
  importNo: 'Leave it as it is',
  importLeft: 'The file was not opened. Nothing has changed.',
  importTroubles: {
    damaged: 'We could not read this file. Nothing has changed.',
    foreign: 'This file is not a log saved here. Nothing has changed.',
    newer: 'This file was saved by a newer version of this page. Nothing has changed.'
  },
  fileName: 'back-log.json',
  print: 'Print this page'
} as const;

export const followChart = {
  legendLess:
    'Lower is better. Inside the shaded band, a change may be chance. The dotted line is where you began.',
  legendMore:
    'Higher is better. Inside the shaded band, a change may be chance. The dotted line is where you began.',
  sessions: 'Each triangle is a session.',
  table: 'The same as a table',
  date: 'Date',
  score: 'Number',
  sessionDates: 'Sessions:'
} as const;
