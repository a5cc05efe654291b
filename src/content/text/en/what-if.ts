// Words for what would change the conclusion: one answer flipped, and what would follow.
import type { LevelId, TestValue } from '../../schema.ts';
import type { SelfTestId } from '../../self-tests.ts';

export const whatIfText = {
  mindHeading: 'What would change our mind',
  mindLead: 'We changed one answer at a time and looked at what came out.',
  mindNone: 'No single answer would put another idea first.',
  /** `{answer}` is the answer as it would be, `{title}` the idea that would lead. */
  newLead: 'If {answer}, “{title}” would come first instead.',
  firstLead: 'If {answer}, “{title}” would come first.',
  noLead: 'If {answer}, no single idea would stand out.',
  word: {
    'fits-well': 'If {answer}, this idea would fit well.',
    'fits-untested': 'If {answer}, this idea would fit your story.',
    'fits-partly': 'If {answer}, this idea would fit only in part.'
  },
  /** After one of these, where the urgency would rise too. */
  alsoUrgent: 'It would also be more urgent.',
  urgencyHeading: 'What would make it more urgent',
  urgencyLead:
    'These are a few of the signs, not all. If one shows up, get that help first. You can come back later.',
  level: {
    'emergency-call': 'Call an ambulance at once if this shows up:',
    'ed-today': 'Go to hospital the same day if this shows up:',
    'same-day': 'Speak to a doctor or nurse the same day if this shows up:',
    soon: 'Book someone within {days} days if this shows up:'
  },
  worse: '{sign}: if it gets worse'
} as const satisfies {
  readonly level: Readonly<Record<Exclude<LevelId, 'self-care'>, string>>;
  readonly [key: string]: unknown;
};

/** What a check would have shown, after "If": by test and outcome. */
export const checkOutcomes = {
  'seated-rotation': {
    ok: 'your chest turned all the way in the check',
    limited: 'your chest turned clearly short in the check, or less to one side'
  },
  'wall-angel': {
    ok: 'your head and wrists stayed at the wall in the check',
    limited: 'your head or wrists left the wall in the check'
  },
  'wall-shoulder-raise': {
    ok: 'your arm went no further when you sat tall in the check',
    'better-tall': 'your arm went further when you sat tall in the check'
  },
  'hand-behind-back': {
    ok: 'your hand reached well up your back in the check',
    limited: 'your hand reached low behind your back in the check'
  },
  'neck-turn': {
    ok: 'your chin came near your shoulder in the check',
    limited: 'your head turned short of the usual in the check'
  },
  'seated-hip-turn-in': {
    ok: 'your hips turned in well in the check',
    limited: 'your hip turned in little in the check, or less on one side'
  },
  'hip-front': {
    ok: 'your thigh passed well behind you in the check',
    limited: 'the front of your hip let go late in the check'
  },
  'knee-to-wall': {
    ok: 'your ankle bent well in the check',
    limited: 'your ankle bent little in the check, or less on one side'
  },
  'toe-touch': {
    'palms-flat': 'your palms lay flat on the floor in the check',
    ok: 'your palms did not lie flat on the floor in the check'
  }
} as const satisfies Partial<Record<SelfTestId, Partial<Record<TestValue, string>>>>;

/** The guess before the explanation is read. Nobody is told that they were wrong. */
export const guessText = {
  question: 'Guess first: where do you think it starts?',
  optional: 'Only if you like. There is no wrong guess. The picture comes back once you have guessed.',
  doNotKnow: 'Somewhere else, or I do not know',
  answer: 'You guessed: {guess}. The first idea here points to: {source}.',
  same: 'You guessed: {guess}. The first idea here points there too.',
  noSource: 'You guessed: {guess}. The first idea here points to no other place.',
  noLead: 'You guessed: {guess}. By your answers, no single place stands out yet.'
} as const;
