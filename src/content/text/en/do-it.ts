// English words of a session: one exercise a screen, a timer, and the traffic light.

export const doIt = {
  title: 'Do it now',
  lead: 'One thing a screen. Put the phone where you can see it.',
  notYet: 'There is no plan in this tab, or its safety questions are older than a day. Answer them first.',
  toCheck: 'To the safety questions',
  backToPlan: 'Back to the plan',
  number: '{number} of {count}',
  start: 'Start',
  pause: 'Pause',
  goOn: 'Go on',
  skipPhase: 'Next part',
  again: 'Start this one again',
  more: '10 seconds more',
  done: 'I am done with this',
  skip: 'Leave this one out',
  stop: 'Stop: something feels wrong',
  sound: 'Sound at each change',
  howTo: 'How to do it',
  noTimer: 'This one has no timer. It belongs into your day.',
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
  seconds: 'seconds left',
  /** Read out at each change, and where somebody asks for more time. */
  spoken: {
    length: '{phase}, {seconds} seconds',
    goOn: '{phase}, {seconds} seconds left',
    left: '{seconds} seconds left'
  },
  /** Above the figure and the timer, for whoever hears the page. */
  doing: 'Steps and timer',
  doingUntimed: 'Steps',
  finished: 'Done. How was it?',
  light: {
    question: 'The worst pain during it, or right after, from 0 to 10',
    usual: 'You gave your pain as {pain}. We look at the change from there.',
    lingering: 'Pain from the last time was still there after a day',
    save: 'Save and go on',
    missing: 'Choose a number first.'
  },
  lights: {
    green: 'Green: carry on.',
    amber: 'Amber: keep it as it is. Do not add.',
    red: 'Red: leave this one out for one or two days. Then do it one step easier.'
  },
  next: {
    none: 'Next time: the same.',
    cut: 'Next time: a third less. It was amber twice.',
    swap: 'It was red twice in a row. Swap it for something else, or leave it out.',
    easier: 'Rest it for one or two days. Then take the easier way.',
    less: 'Rest it for one or two days. Then do a third less.',
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
