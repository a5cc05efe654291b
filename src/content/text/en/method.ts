// English words of the pages on method: how it decides, what is proved, what is doubted.
import type { InvariantId } from '../../invariants.ts';

export const methodHub = {
  title: 'How it decides',
  lead: 'Everything that this tool uses to decide stands here, in the open. The pages are made from the same data that the tool runs on.',
  notSigned: 'No clinician has signed any of it off yet.',
  version: 'Version {version}. Facts last checked on {date}.',
  steps: [
    'It asks for danger signs first. All rules run each time. The most urgent one wins.',
    'Not sure is never safer than no. What was skipped is not sure.',
    'The level and the rules decide what may be shown: care only, comfort, or all of it.',
    'Ideas about the cause compete by what you answered. The weights are ours and have not been tested on people.',
    'A plan follows from the leading idea, within what is safe for you.'
  ],
  pagesHeading: 'Look inside',
  back: 'How it decides',
  pages: {
    rules: { title: 'The rules of urgency', lead: 'All {rules} rules in words, with what each asks for.' },
    patterns: {
      title: 'The ideas and their weights',
      lead: 'All {patterns} ideas, and what speaks for and against each.'
    },
    proof: {
      title: 'The twelve laws and the proof',
      lead: 'What must never happen, and how many states were tried.'
    },
    cases: {
      title: 'Published cases',
      lead: '{cases} stories from print, with what was right and what we said.'
    },
    interview: {
      title: 'The questions as a map',
      lead: 'Each screen and where it can lead, drawn from the running tool.'
    },
    words: { title: 'The words', lead: 'How hard each text is to read, and the words that we avoid.' },
    hazards: { title: 'The hazard log', lead: 'What could go wrong, and what holds it.' },
    doubts: {
      title: 'What we chose, and what is doubted',
      lead: 'Numbers of our own, open disputes, and limits.'
    }
  }
} as const;

export const rulesPage = {
  title: 'The rules of urgency',
  lead: 'Each rule says what must be true. None has a not in it. So one more yes can only raise the level.',
  how: 'A sign counts as new when it began or got worse in the last 14 days, or when nobody knows. Age that is not given runs as 80.',
  all: 'All of these:',
  any: 'Any of these:',
  anyOf: 'Any of these places hurts:',
  newAny: 'Any of these, new or worse in the last 14 days:',
  ageAtLeast: 'Age {years} or more',
  ageBelow: 'Age under {years}',
  weeksAtLeast: '{weeks} weeks or more',
  axial: '{count} or more of the nine signs of an inflamed spine',
  yellow: '{count} or more answers on mood, worry, work and sleep',
  always: 'Always',
  shows: 'What may be shown',
  contents: { none: 'care only', comfort: 'comfort', full: 'all' },
  crisis: 'Help lines',
  days: 'within {days} days',
  more: 'Cases and sources',
  fired: 'Fired in the published cases',
  firedNone: 'Did not fire in any.',
  sources: 'Sources',
  count: '{count} rules',
  refer:
    'One more stands outside the table: a movement check that sends pain down the leg leads to a visit within 3 days, and no self-care.'
} as const;

export const patternsMethod = {
  title: 'The ideas and their weights',
  lead: 'A weight runs from −3 to +3. It is our judgement and has not been tested on people. It never touches the level of care.',
  fit: 'Fit is the sum of the weights of what was answered, over the most that those answers could have given plus 3. From 0.5 it fits well, if it rests on one answer of weight 3 or two of weight 2. From 0.25 it fits in part. The 3, the 0.5 and the 0.25 are ours.',
  grade: 'Evidence'
} as const;

export const proofPage = {
  title: 'The twelve laws and the proof',
  lead: 'These must hold for all answers. Where they can be counted out, they were. The rest is held by tests on the tool as it runs.',
  law: 'Law',
  heldBy: 'Held by',
  countsHeading: 'What was tried',
  dated: 'Counted on {date}.',
  sizes: '{signs} signs, {places} sets of places and {ages} ages. A sign is no, not sure, yes or new.',
  total: '{states} states in all',
  states: {
    smallest: 'The {sets} smallest sets that make a rule fire, each sign sure or not',
    single: 'One sign, in each state',
    pair: 'Two signs, in each state',
    weeks: 'One sign, with each length of time'
  },
  comparisons: 'Two states set side by side, where one has more',
  gates:
    'Some questions wait for others. {people} made-up people were led through them. For {differing} of them, asking all would have said something else.',
  found: 'Counted out: {found} of {states} against it.',
  argumentHeading: 'Why this covers all larger sets',
  argument: [
    'A rule has no not in it. It looks for a set of things that must be there. More answers can only add to that set.',
    'So a rule that fires on a small set fires on each larger one too. The level is the most urgent of all that fire. What may be shown is the least that any of them allows.',
    'Every rule was tried on each smallest set that can make it fire, with each place and age that it needs. That fixes the least that must follow from any larger set.',
    'Each sign and each pair of signs was tried as well (a line that stands for a sign, alone), in each state, with all places and all ages that a rule tells apart. That shows how two answers act on each other.',
    'What may go wrong between screens is tried by walking through the interview itself.'
  ],
  changesHeading: 'Does a test notice a rule that is gone or weaker?',
  changesLead:
    'Each rule was changed for the worse, one at a time. Some changes show in what a person would be told. In others a second rule says as much. Then the test of the rule itself has to notice.',
  changes: {
    deleted: 'Taken out',
    lowered: 'Made less urgent',
    delayed: 'Given more days',
    raised: 'Allowing more self-care'
  },
  changeCounts:
    '{tried} rules. {byResult} show in a result, {byRuleItself} only in the test of the rule. {missed} missed.',
  coverageHeading: 'Are the tests worth their trust?'
} as const;

/** The twelve laws, in words of our own. */
export const invariants: Readonly<Record<InvariantId, string>> = {
  'no-exercise-when-urgent':
    'Call, hospital and today never show an exercise, a stretch, a movement check or a wait.',
  'never-lower': 'One more yes, a no that turns to not sure, or a sign that is new never lowers the level.',
  'most-urgent-wins': 'The level shown is the highest of all rules that fired. Their order never matters.',
  'one-level-with-action': 'Each result has one level, and something to do for each country and for none.',
  'all-asked':
    'No self-care before each sign that the places ask for was asked and answered. Skipped is not sure.',
  'first-screens-first':
    'The first danger signs come before anything of your own way. General pages hide doses behind a box that says who should not.',
  'emergency-interrupts':
    'An emergency breaks in within one step. Only a change of that answer, asked twice, leads away.',
  'some-never-exercise':
    'Under 18, pregnant or perhaps, after a birth, cancer, low immunity, a recent operation or spine procedure: no self-care content.',
  'cauda-equina-floor':
    'Signs of the bladder and bowel nerves, or not sure, are never below today. New ones are never below hospital.',
  'mood-never-lowers':
    'Mood, posture, work, pain score and clinician settings never lower a level. Crisis help shows with each.',
  'always-a-net':
    'Each result has a safety net, a date and, for low back or leg, the card of nerve signs. None rules illness out or names one as certain.',
  'no-wrong-advice':
    'Pain pills, warmth and hands-on thrusts are never named where an answer speaks against them.'
};

export const casesPage = {
  title: 'Published cases',
  lead: 'Stories from print, turned into answers and run through the tool. What the source calls right stands beside what we said.',
  limit:
    'The answers were read from short stories by us. {count} cases say little about how often it is right in life.',
  right: 'right',
  over: 'too urgent',
  under: 'not urgent enough',
  expected: 'Expected',
  given: 'Given',
  verdict: 'Verdict',
  counts: '{right} right, {over} too urgent, {under} not urgent enough',
  urgencies: {
    emergency: 'emergency',
    'urgent-same-day': 'today',
    'clinician-soon': 'see someone soon',
    'self-care': 'self-care'
  },
  fired: 'Rules that fired',
  lead1: 'Leading idea',
  source: 'Source'
} as const;

export const interviewMap = {
  title: 'The questions as a map',
  lead: 'Drawn from the running tool: many kinds of people were sent through it, and each step from screen to screen was kept.',
  figure:
    'Screens from top to bottom in the order of the way. Lines lead down to the next screen. Lines to the right lead to the page of care.',
  care: 'Page of care',
  walks: '{walks} people were sent through. They met {screens} screens and took {steps} different steps.',
  tableHeading: 'The same as a list',
  screen: 'Screen',
  leadsTo: 'Can lead to',
  sections: {
    rightNow: 'Right now',
    you: 'You',
    where: 'Where',
    howLong: 'How long',
    safety: 'Safety questions',
    posture: 'Posture',
    activities: 'Activities',
    triggers: 'What sets it off',
    explain: 'Explain',
    sharpen: 'Sharpen it',
    beforeYouMove: 'Before you move',
    checks: 'Checks',
    plan: 'Plan',
    care: 'Care'
  }
} as const;

export const wordsPage = {
  title: 'The words',
  lead: 'Each text is held to a reading grade of 6 or lower. That is a formula, and not a test with people.',
  gradeHeading: 'Reading grade by part',
  part: 'Part',
  sentences: 'Texts',
  highest: 'Highest grade',
  avoidHeading: 'Words that we avoid',
  say: 'Say instead',
  exceptionsHeading: 'Where one may stand, and why',
  termsHeading: 'Hard words that stay, and why',
  formula: 'Flesch–Kincaid, over sentences of four words or more.'
} as const;

export const doubtsPage = {
  title: 'What we chose, and what is doubted',
  lead: 'Some numbers and choices have no source. They are ours. Each waits for a clinician to look at it.',
  oursHeading: 'Chosen by us',
  ours: [
    'The weights of all ideas.',
    'The 3, the 0.5 and the 0.25 in how well an idea fits.',
    'The width of the doubt: one over the root of the number of answers behind it.',
    'How stiff or free a part is in the motion budget, and where its comfort ends.',
    'The bands of the movement checks, where no study gives a cut-off.',
    'Which questions wait behind which. A test shows that this hides nothing.',
    'How not sure is counted, and that an age not given runs as 80.',
    'The size of a plan and the traffic light bands. They are custom, and others use other numbers.'
  ],
  disputedHeading: 'In dispute',
  disputed: [
    'Pain at night, pain on a cough or strain, and pain between the shoulder blades: public advice calls them urgent. The data say that they tell little.',
    'Pain in both legs without weakness: hospital today for some, a fast visit for others.',
    'A small fall with thin bones: hospital for some, today for others.',
    'A cancer that was cured long ago with ordinary pain still leads to a visit here.',
    'Lists of danger signs as such: most people who have one are well.',
    'Pain in the chest wall always leads to a call here. That is too much for many, and we accept it.',
    'That the place that hurts may not be where it starts: links between parts are likely. How they work is not well known.',
    'That it matters which exercise you do: for most backs, regular movement seems to count for more than the kind.'
  ],
  limitsHeading: 'Limits',
  limits: [
    'Nobody has tested this tool on patients.',
    'It cannot examine you. No list of questions finds every illness.',
    'It knows adults with pain in neck, shoulder, upper back, low back, arm or leg. Nothing else.',
    'It is education. In some countries software that gives such advice counts as a medical device. Ask before you rely on it in a clinic.'
  ]
} as const;
