// Words of the motion budget: who does how much of a movement, what a stiffer part would change, and what to doubt.
import type { Movement } from '../../schema.ts';

type Part = Movement['parts'][number]['part'];
type Plane = Movement['plane'];

/** How sentences name a part. */
interface SaidPart {
  /** In the chart, where room is short. */
  readonly short: string;
  readonly name: string;
  /** In the middle of a sentence. */
  readonly yours: string;
  readonly its: string;
}

/** The parts of the chain. */
export const budgetParts = {
  'legs-feet': { short: 'Legs', name: 'Legs and feet', yours: 'your legs', its: 'their' },
  ankle: { short: 'Ankle', name: 'Ankle', yours: 'your ankle', its: 'its' },
  knee: { short: 'Knee', name: 'Knee', yours: 'your knee', its: 'its' },
  hip: { short: 'Hips', name: 'Hips', yours: 'your hips', its: 'their' },
  'pelvis-on-seat': { short: 'On seat', name: 'Pelvis on the seat', yours: 'your pelvis', its: 'its' },
  pelvis: { short: 'Pelvis', name: 'Pelvis', yours: 'your pelvis', its: 'its' },
  lumbar: { short: 'Low back', name: 'Low back', yours: 'your low back', its: 'its' },
  thoracic: { short: 'Upper back', name: 'Upper back', yours: 'your upper back', its: 'its' },
  scapulothoracic: { short: 'Blade', name: 'Shoulder blade', yours: 'your shoulder blade', its: 'its' },
  glenohumeral: { short: 'Shoulder', name: 'Shoulder joint', yours: 'your shoulder joint', its: 'its' },
  'lower-cervical': { short: 'Low neck', name: 'Lower neck', yours: 'your lower neck', its: 'its' },
  'upper-cervical': { short: 'Top neck', name: 'Upper neck', yours: 'your upper neck', its: 'its' }
} as const satisfies Record<Part, SaidPart>;

/** What stands in braces is filled in. */
export const motionBudget = {
  choose: 'Pick a movement',
  zones: {
    comfortable: 'comfortable',
    stretched: 'stretched',
    'at-limit': 'at its limit',
    still: 'held still'
  },
  stiffness: {
    name: '{part}: how stiff?',
    free: 'free',
    half: 'half as free',
    still: 'held still',
    some: '{percent} stiff',
    less: '{part}: less stiff',
    more: '{part}: stiffer'
  },
  presets: {
    title: 'Compare',
    usual: 'As in most people',
    idea: 'If this idea is right',
    measured: 'As you measured',
    measuredNote:
      'What you measured sets how stiff these parts are. A seated turn moves the upper and the low back together, so it sets both. How much it counts is our own choice.',
    example: 'With a stiff part: {part}'
  },
  slider: { free: 'free', stiff: 'stiff' },
  bars: { usual: 'Most people', now: 'In this sketch', degrees: 'From 12 to 1 on a clock is 30°.' },
  label: { less: '{n} less', more: '{n} more' },
  play: { play: 'Play', pause: 'Pause' },
  more: 'More parts, all numbers, and what is our own',
  sentence: {
    asUsual: 'In most people the parts may share the work like this. Now make one stiffer.',
    little: 'Not much changes.',
    change: 'With {stiff} stiffer, {part} would {verb} {now} instead of {usual}.',
    rest: 'The rest goes to: {parts}.',
    restPart: '{part} {change}',
    nobody: 'With {stiff} stiffer, no other part picks up the work.',
    near: {
      spare: 'That leaves it room to spare.',
      comfortable: 'That is still comfortable.',
      stretched: 'That is more than it does with ease. It is not harm.',
      close: 'In this sketch that is almost as far as it goes. It is not harm.',
      end: 'In this sketch that is as far as it goes. It is not harm.'
    },
    limits: 'In this sketch {parts} go no further.',
    missing:
      'About {degrees} is missing. The move gets smaller, or you borrow it: a step, a heel lift, bent elbows.',
    verbs: {
      rotation: 'turn',
      flexion: 'bend',
      extension: 'lean back',
      elevation: 'give',
      'external-rotation': 'give'
    } satisfies Record<Plane, string>
  },
  row: { range: 'of the {range} that it has' },
  chart: {
    title: 'How the parts share the movement',
    /** Beneath the two stacks. */
    caption: 'On the left most people, on the right this sketch.',
    usual: 'most',
    now: 'now',
    missing: 'Missing'
  },
  figure: {
    title: 'A person doing this: {movement}',
    less: 'Grey and held by a clamp: {parts}.',
    more: 'Amber: {parts}.',
    hurts: 'A filled mark shows where it hurts.'
  },
  legend: {
    title: 'How to read the picture',
    lessHere: 'grey, in a clamp: gives less',
    moreHere: 'amber: does more',
    less: 'gives less than in most people',
    more: 'does more than in most people',
    comfort: 'easy up to here',
    limit: 'its end',
    usual: 'as in most people',
    stiff: 'taken by stiffness'
  },
  marks: {
    measured: 'measured in people',
    ours: 'our own choice',
    sharesMeasured: 'The usual shares were measured.',
    sharesOurs: 'The usual shares are ours, in whole or in part.',
    rangesOurs: 'How far a part goes, and how far with ease, is ours.',
    ageOurs: 'How much they fall with age is ours too.'
  },
  held: {
    title: 'You hold this one still',
    lead: 'Here minutes matter more than degrees. So here is a clock, and no verdict.'
  },
  caveatsTitle: 'What to keep in mind',
  caveats: [
    'This is a sketch to learn from. It is made from averages. Nobody measured you.',
    'Healthy bodies share a move in many ways. No one way is right.',
    'To work near the end of a range is not harm.',
    'To be stiff is common, and mostly it does not hurt. Load, sleep, stress and your past count too.',
    'To loosen one part may not change the pain in some other part.'
  ],
  table: {
    summary: 'The same as a table',
    caption: 'What each part gives, from head to foot',
    part: 'Part',
    usual: 'In most people',
    now: 'In this sketch',
    comfort: 'Easy up to',
    limit: 'Ends at',
    zone: 'In words',
    all: 'All of it'
  }
} as const;

/** Around the pages that show one movement each. */
export const movementsPage = {
  title: 'Who does the work in a move?',
  lead: 'Pick a move. Make one part stiffer. See which part picks up the work.',
  all: 'All movements',
  turning: 'Turning',
  bending: 'Bending and stepping',
  reaching: 'Reaching and throwing',
  held: 'Positions that you hold',
  carry:
    'To carry a bag on one side is not in this list. It asks you to hold firm. It has no degrees to share.',
  usualHeading: 'How most bodies may share it',
  whatIfHeading: 'What if one part had half its range?',
  learnHeading: 'Who does the work in a move',
  open: 'Make a part stiffer, and watch'
} as const;
