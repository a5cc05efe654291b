// English words of a session: one exercise a screen, a timer, and the traffic light.

export const doIt = {
  title: 'Do it now',
  lead: 'One thing a screen. Put the phone where you can see it.',
  notYet: 'There is no plan in this tab, or its safety questions are older than a day. Answer them first.',
  toCheck: 'To the safety questions',
  backToPlan: 'Back to the plan',
  number: 'Exercise {number} of {count}',
  start: 'Start',
  pause: 'Pause',
  goOn: 'Go on',
  skipPhase: 'Next part',
  again: 'Start this one again',
  more: '10 seconds more',
  done: 'I am done with this',
  skip: 'Leave this one out',
  stop: 'Stop: something feels wrong',
  sound: 'Sound',
  voice: 'Voice',
  /** Where the browser has no voice on the device that speaks the language of the page. */
  noVoice: 'This browser has no voice of its own for this page, so it cannot be read out.',
  howTo: 'How to do it',
  noTimer: 'This one has no timer. It belongs into your day.',
  takes: { one: 'It takes about {count} minute.', other: 'It takes about {count} minutes.' },
  /** Easier and harder at hand: for this time only. */
  formsTitle: 'Too much, or too easy?',
  take: { easier: 'The easier way', harder: 'The harder way' },
  usualWay: 'This time, the usual way.',
  phases: {
    ready: 'Get ready',
    hold: 'Hold',
    reps: 'Move slowly',
    side: 'Change side',
    rest: 'Rest'
  },
  side: { left: 'left side', right: 'right side' },
  holdNumber: '{rep} of {reps}',
  repsNumber: '{reps} times',
  setNumber: 'Round {set} of {sets}',
  nextSet: 'then round {set} of {sets}',
  /** Under the number that counts down. */
  seconds: 'seconds left',
  minutes: 'minutes left',
  clock: '{minutes}:{seconds}',
  /** How long something takes, and how long it still takes. */
  length: {
    seconds: { one: '{count} second', other: '{count} seconds' },
    minutes: { one: '{count} minute', other: '{count} minutes' }
  },
  lengthLeft: '{length} left',
  /** Read out, and spoken where the voice is on, each as a sentence of its own. */
  spoken: {
    paused: 'Paused',
    half: 'Half way',
    on: 'The voice is on',
    howTo: 'How to do it',
    atStart:
      'At the foot of the screen, left: Start. Right beside it: Stop, if something feels wrong. Start when you like. To leave this one out, scroll down',
    atHabit:
      'At the foot of the screen, left: I am done with this. Right beside it: Stop, if something feels wrong. To leave this one out, scroll down',
    running:
      'A light pull is fine. If pain gets sharp or spreads, come back slowly and press the big button. It is Pause. Above it is Stop',
    choose:
      '0 is no pain. 10 is the worst you can think of. Open your eyes for this. Choose a number. Under it is Save. Under that is Stop, if something feels wrong',
    next: 'Now the next one. Take your time'
  },
  /** After the screen was off, or something else was in front. */
  wasHidden: 'Paused while the screen was off. Go on when you are ready.',
  /** Above the figure and the timer, for whoever hears the page. */
  doing: 'Steps and timer',
  doingUntimed: 'Steps',
  finished: 'Done. How was it?',
  /** Whoever stopped for strong pain is not asked how it was. */
  howStrong: 'How strong was it?',
  light: {
    question: 'The worst pain during it, or right after, from 0 to 10',
    usual: 'You gave your pain as {pain}. We look at the change from there.',
    lingering: 'Pain from the last time was still there after a day',
    save: 'Save and go on',
    saveRed: 'Save and stop here',
    missing: 'Choose a number first.'
  },
  lights: {
    green: 'Green: carry on.',
    amber: 'Amber: keep it as it is. Do not add.',
    red: 'Red: stop here for today.'
  },
  next: {
    none: 'Next time: the same.',
    cut: 'Next time: a third less. It was amber twice.',
    swap: 'Red, twice in a row. Swap it for something else, or leave it out.',
    easier: 'Red: leave it out for one or two days. Then take the easier way.',
    less: 'Red: leave it out for one or two days. Then do a third less.',
    progress: {
      reps: 'Next time: a few more. One change is enough.',
      hold: 'Next time: hold a little longer. One change is enough.',
      lever: 'Next time: the harder way. One change is enough.',
      load: 'Next time: a little more weight, 10 to 20 in 100. One change is enough.'
    }
  },
  swapIt: 'Swap it in your plan',
  forms: { easier: 'This time, the easier way', harder: 'This time, the harder way' },
  heavier: 'This time, a little more weight.',
  stopping: {
    title: 'You stopped. What do you feel?',
    lead: 'These are not a matter of pushing on. We ask a few questions at once.',
    spreading: 'Pain that spreads down an arm or leg',
    tingling: 'New tingling or numb skin',
    weakness: 'An arm or leg that feels weak',
    dizzy: 'Dizzy, or about to faint',
    pain: 'Only pain, and it is strong',
    emergency: 'Chest pain, short of breath, or very ill: get help now',
    close: 'Nothing of that. Go on'
  },
  /** After a red light: what to do now. */
  red: {
    title: 'Stop here for today',
    nowHeading: 'What to do now',
    now: [
      'Do no more of these today.',
      'Rest in any position that feels easy. Breathe slowly.',
      'When you feel ready, get up and move a little, as far as it feels fine.'
    ],
    laterHeading: 'What comes next',
    later: [
      'Flare-ups are common and are not failure.',
      'See how it is tomorrow. Still more than usual after a day? Then leave it out for one more day.'
    ],
    helpHeading: 'When to get help',
    bladder: 'Numb around your seat, or trouble with your bladder or bowel? Go to hospital today.',
    feel: 'I also feel something else',
    back: 'Nothing of that',
    toLog: 'To my log'
  },
  /** Less than a day after a red light or a stop. */
  early: {
    title: 'Before you begin',
    leftOut: 'Left out today: {titles}. It was too much, less than a day ago.',
    recent: 'Less than a day ago, something was too much.',
    question: 'Is your pain back to what is usual for you?',
    yes: 'Yes, go on with the rest',
    no: 'No, it is still more',
    restTitle: 'Rest today',
    rest: 'All that is in your plan was too much, less than a day ago. So there is nothing to do today. That is fine. Come back tomorrow.'
  },
  stopLost: {
    title: 'Stop here',
    lines: [
      'Your browser did not let us keep what you felt. So there is no plan here any more.',
      'Do no more exercises today. Answer the safety questions again, and say what you felt.',
      'Numb around your seat, or trouble with your bladder or bowel? Go to hospital today.'
    ]
  },
  summary: {
    title: 'That was it for today',
    lead: 'This is what follows from how it felt.',
    again: 'Look again on the page with your log',
    kept: 'This session stands in your log in this tab.',
    blocked: 'Your browser does not let us keep a log. What you see here is all there is.'
  }
} as const;
