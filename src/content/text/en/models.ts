// Words of the small models that draw an idea: one for each kind of idea, each marked as our own picture.
import type { Pattern, SiteId } from '../../schema.ts';

/** What stands around every model. */
export const modelFrame = {
  ours: 'Our own picture',
  hedge: 'It shows an idea. It does not measure you.',
  again: 'Start again'
} as const;

/** The title of each kind's model, and the works that it leans on. */
export const kindModels = {
  'shares-motion': { title: 'Who does how much of the turn', sources: ['ours'] },
  control: {
    title: 'The guarding loop',
    sources: ['hodges-2011', 'van-dieen-2017', 'van-dieen-2019', 'spanhove-2021', 'ours']
  },
  'held-long': { title: 'A position held long', sources: ['ours'] },
  'load-capacity': {
    title: 'What is asked, and what you are ready for',
    sources: ['impellizzeri-2020', 'gabbett-2020', 'ours']
  },
  local: { title: 'The place itself', sources: ['ours'] },
  refers: { title: 'Felt away from where it starts', sources: ['ours'] },
  alarm: {
    title: 'The alarm, turned up or down',
    sources: ['runge-2024', 'watson-2019', 'van-dieen-2019', 'ours']
  }
} as const satisfies Record<Pattern['kind'], { readonly title: string; readonly sources: readonly string[] }>;

/** Places as the sentences name them. */
export const modelPlaces = {
  neck: 'your neck',
  'upper-back': 'your upper back',
  shoulder: 'your shoulder',
  'low-back': 'your low back',
  arm: 'your arm',
  leg: 'your leg'
} as const satisfies Record<SiteId, string>;

/** The guarding loop, step by step. */
/** For whoever calls it a knot. */
export const knotNote = {
  guarded: 'Do you call it a knot? Muscles may stay tense there to help.',
  other: 'Do you call it a knot? A tight spot can come about in more than one way.',
  link: 'See how it may come and go'
} as const;

export const guardingLoop = {
  title: 'The guarding loop',
  steps: [
    { label: 'Big task', text: 'A task asks for a lot: an arm held out, a throw, a heavy bag.' },
    { label: 'Less control', text: 'The part has less control than the task asks for, today.' },
    { label: 'Guard', text: 'Muscles nearby brace, to keep it steady.' },
    { label: 'Sore spot', text: 'A muscle that braces for hours may get tender.' },
    { label: 'Relief', text: 'Pressing or rest eases it for a while.' },
    { label: 'Back again', text: 'The task and the control are the same. So it may come back.' }
  ],
  wayOut: 'Two steps can change: ask a little less, or build more control. They have a thick edge.',
  hedge: 'One idea among several. Nobody has shown that it holds for every sore spot.'
} as const;

/** The guarding loop, to play with. */
export const loopModel = {
  parts: {
    demand: 'Task',
    control: 'Control',
    guarding: 'Guard',
    tenderness: 'Sore',
    relief: 'Relief'
  },
  levels: { none: 'none', little: 'a little', some: 'some', much: 'a lot' },
  line: 'The dashed line in “Task” shows how much control there is. What is above it makes the muscles guard.',
  press: 'Press the ball',
  less: 'Ask less of it',
  more: 'Give it more control',
  pause: 'Pause',
  goOn: 'Go on',
  step: 'One step',
  said: {
    start: 'The task asks for more than there is control for. The muscles guard, and a spot is sore.',
    eases: 'It eases.',
    back: 'It eases. After a while it is back.',
    staysEased: 'It eases, and it may stay that way.',
    helpsSome: 'That helps a little. It is still asked for more than it has.',
    lessSore: 'It is less sore than before. It is still asked for a bit too much, so some of it stays.',
    letsGo: 'Now it has all the control that the task asks for. The muscles let go.',
    stays: 'The muscles let go, the soreness fades, and it may stay that way.'
  },
  evidenceFor: 'What speaks for it: muscles do tense to protect a sore part. It usually settles.',
  evidenceAgainst:
    'What speaks against it: people differ, and some muscles do less. No study ties this loop to one sore spot.'
} as const;

/** A position held long: a timer that fills. */
export const heldModel = {
  picture: 'A timer like one in a kitchen. It fills while you hold still.',
  label: 'Minutes in one position',
  unit: { one: 'minute', other: 'minutes' },
  minutes: { one: '{count} minute', other: '{count} minutes' },
  less: '5 minutes less',
  more: '5 minutes more',
  move: 'Move a little',
  said: {
    empty: 'You have just moved. The timer is empty.',
    filling: 'You have held one position for {minutes} minutes. A part that holds on may begin to feel it.',
    full: 'The timer is full after an hour. Any small move will empty it.'
  },
  note: 'It is a timer and not a verdict. No position is wrong. People differ in how long they like to hold one.'
} as const;

/** Load and capacity: two bars. */
export const loadModel = {
  picture: 'Two bars, one above the other.',
  asked: 'What is asked of you',
  ready: 'What you are ready for',
  less: 'Ask less',
  more: 'Ask more',
  build: 'Build up a bit',
  said: {
    over: 'More is asked than you are ready for today. A part may get sore for a while.',
    even: 'What is asked is just what you are ready for.',
    under: 'You are ready for more than is asked. There is room to spare.'
  },
  note: 'Both bars can change. Rest and sleep may help the second one, and so may training step by step.'
} as const;

/** The place itself. */
export const localModel = {
  picture: 'A part of the body from behind. A ring and a mark on the same place, and no arrow.',
  said: 'By this idea, it may start right where it hurts: at {place}. So we draw no arrow.'
} as const;

/** Pain that is felt away from where it starts. */
export const refersModel = {
  picture: 'A part of the body from behind. A dotted line leads from a ring to a mark.',
  said: 'The message may start at {source} and be felt at {place}. The place that hurts may be fine.'
} as const;

/** The alarm: a volume dial. */
export const alarmModel = {
  picture: 'A volume dial, and two rows of blocks: the push and the alarm.',
  label: 'Volume of the alarm',
  push: 'The push',
  alarm: 'The alarm',
  down: 'Turn it down',
  up: 'Turn it up',
  words: { low: 'low', usual: 'as usual', raised: 'turned up', high: 'turned up high' },
  said: {
    low: 'The same push. The alarm is low and hardly rings.',
    usual: 'The same push. The alarm rings about as loud as the push.',
    raised: 'The same push. The alarm rings louder than the push.',
    high: 'The same push. The alarm rings much louder than the push.'
  },
  note: 'The pain is real at any volume. Short sleep and stress may turn it up. Sleep and moving more may turn it down.'
} as const;
