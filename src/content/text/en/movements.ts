// The names of the movements of the teaching model and what to know about each, in English.
import type { MovementId } from '../../movements.ts';

/** By movement id: a name, what the movement asks for, and how far to trust the numbers. */
export const movements = {
  'golf-backswing': {
    name: 'Golf: backswing',
    sentence: 'The chest turns back while the feet stay on the ground.',
    note: 'We chose these shares to fit typical swings.'
  },
  'golf-finish': {
    name: 'Golf: finish',
    sentence: 'The chest turns through while the front hip takes the turn.',
    note: 'We chose these shares. Golfers may use all of the front hip’s turn, or more than it shows on a test.'
  },
  'turn-pick-up-child': {
    name: 'Turn and pick up a child',
    sentence: 'You turn to the side with your feet still.',
    note: 'We chose these shares. Often not much changes here, and that is honest.'
  },
  'reach-back-seat': {
    name: 'Reach to the back seat',
    sentence: 'You sit and turn to reach behind you.',
    note: 'The low back’s share comes from scans of a seated turn; we chose the rest.'
  },
  'shoulder-check': {
    name: 'Look over your shoulder',
    sentence: 'You sit in a car and turn your head and trunk to look back.',
    note: 'The whole turn comes from studies of drivers; we chose how it splits.'
  },
  'overhead-shelf': {
    name: 'Reach a high shelf',
    sentence: 'You lift your arms all the way up.',
    note: 'The shares of the blade and upper back fit measurements; the low back’s is ours.'
  },
  'bend-to-floor': {
    name: 'Bend to the floor',
    sentence: 'You bend forward with your knees nearly straight.',
    note: 'These shares were measured in 41 people.'
  },
  'sit-to-stand': {
    name: 'Get up from a chair',
    sentence: 'You lean forward before you leave the seat.',
    note: 'These shares were measured in 47 people.'
  },
  'stride-push-off': {
    name: 'Push off in a stride',
    sentence: 'The back leg goes behind you as you step.',
    note: 'We chose these shares.'
  },
  walking: {
    name: 'Walking',
    sentence: 'The trunk turns a little with each step.',
    note: 'We chose these shares; studies show a turn of about nine degrees.'
  },
  running: {
    name: 'Running',
    sentence: 'Hips and trunk turn with each step.',
    note: 'We chose these shares.'
  },
  'tennis-serve': {
    name: 'Tennis serve',
    sentence: 'Legs, hips and trunk turn to wind up for the ball.',
    note: 'We chose these shares. In one study all 20 young players came near the end of low-back range, with or without pain.'
  },
  'throw-layback': {
    name: 'Throw: arm laid back',
    sentence: 'The arm lies far back just before the throw.',
    note: 'These shares were measured in 20 people. A second study found quite a different split.'
  },
  'vacuum-twist': {
    name: 'Vacuum and turn',
    sentence: 'You turn as you push and pull.',
    note: 'We chose these shares. Jobs with much bending or heavy lifting went with somewhat more back pain.'
  },
  'phone-look-down': {
    name: 'Look down at a phone',
    sentence: 'The neck and upper back bend forward and stay there.',
    note: 'We chose these shares. Time held matters more here than degrees, and load does not mean harm.'
  },
  'sleep-prone': {
    name: 'Sleep on your front',
    sentence: 'The head stays turned to one side.',
    note: 'We chose these shares. Time held matters more here than degrees.'
  }
} as const satisfies Record<
  MovementId,
  { readonly name: string; readonly sentence: string; readonly note: string }
>;
