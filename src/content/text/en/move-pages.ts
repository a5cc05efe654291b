// Words around the pages of the movement checks and of the exercises and habits.
import type { Item, SelfTest } from '../../schema.ts';

export const checksPage = {
  title: 'Movement checks',
  lead: '{count} small checks to do at home. They show how you move today.',
  all: 'All checks',
  looksAt: 'It looks at',
  aims: {
    mobility: 'how far the part moves',
    stability: 'how well the part holds',
    direction: 'how the pain answers to a direction'
  } satisfies Record<SelfTest['aim'], string>,
  wholeChain: 'The whole body',
  sides: 'Each side by itself.',
  make: 'What to make of it',
  trust: 'How far to trust it',
  trustWords: {
    much: 'Studies could measure this again and get much the same. At home it is still rough.',
    some: 'Two tries can differ. Read it as a hint.',
    little: 'Two people often see two things here. Read it as a weak hint.'
  },
  trustOurs: 'How much we count it is our own choice.',
  howTo: 'how to do this check',
  setUp: 'Set up',
  steps: 'Steps',
  look: 'What to look at',
  answers: 'What you may find',
  ideas: 'Ideas that its answer speaks for or against',
  noIdeas: 'It changes none of our ideas. It is for the plan, and for looking again later.',
  notIf: 'Who should leave it out'
} as const;

export const exercisesPage = {
  title: 'Exercises, relief and habits',
  lead: '{count} things to try. Three to five of them make a plan. More is not better.',
  all: 'All exercises',
  goals: {
    relief: 'To ease it for now',
    mobility: 'To move more freely',
    stability: 'To hold with more strength',
    habit: 'To do day by day'
  } satisfies Record<Item['goal'], string>,
  howTo: 'how to do this, and how much',
  steps: 'Steps',
  dose: 'How much',
  easier: 'Easier',
  harder: 'Harder',
  kit: 'What you need',
  otherWay: 'Another way',
  evidence: 'How good is the evidence?',
  notIf: 'Who should leave it out, or ask first',
  stop: 'When to stop',
  ideas: 'Ideas that it goes with',
  noIdeas: 'No idea brings it in by itself. A check may, or it fills a gap.'
} as const;
