// Words of the general pages: stories, learn, clinicians; headings and labels that stand around their content.

/** Words that several pages share. */
export const common = {
  sources: 'Where this comes from',
  readHow: 'What we read of it',
  about: 'About',
  newTab: 'opens another site',
  start: 'Show me why it hurts',
  allLearn: 'All of Learn',
  general: 'This page is general. It does not know you, and it is not a diagnosis.'
} as const;

/** Around each story. */
export const storyPage = {
  figures: {
    site: 'A body from behind, with a mark where it hurts.',
    refer:
      'A body from behind. A ring on the lower neck, and a dotted arrow from it to the mark by the shoulder blade.'
  },
  rolesCaption: 'From top to bottom: a teaching idea, not a law.',
  turnCaption: 'Move the slider and watch the low back. A full bar is all it has: about 12 degrees.',
  honest: 'Where the idea says more than studies can',
  numbers: 'The numbers in this story',
  basis: { measured: 'measured', ours: 'our own figure' },
  howTo: 'how to do these',
  dose: 'How much',
  easier: 'Easier',
  harder: 'Harder',
  caution: 'Leave it out if',
  evidence: 'How good is the evidence',
  kit: 'What you need',
  toItems: 'How to do them: read "check first" and then open it.',
  yours: 'Your own answers may tell another story.',
  other: 'The other story'
} as const;

/** What a region mostly does; the shape in the chart says the same. */
export const roleWords = { mobility: 'mostly moves', stability: 'mostly holds' } as const;

/** Around the page on tender spots. */
export const knotPage = {
  /** The picture above the loop, and what stands beneath it. */
  picture:
    'A body seen from the back, with a tender spot inside the right shoulder blade and a broken ring on the shoulder joint',
  body: 'By this idea, your shoulder joint (broken ring) wants more control. Muscles inside the blade (red spot) brace to help it, and get sore.',
  clue: 'A clue',
  standing: 'What is known',
  unknown: 'What nobody knows',
  how: 'how to press with a ball',
  stop: 'Stop if',
  dose: 'How hard, how long',
  story: 'Read it as a story'
} as const;

/** The index of everything to read. */
export const learnPage = {
  title: 'Learn about pain in the back, neck and shoulder',
  lead: 'Short pages. Each says what is known, what is not, and where it comes from.',
  stories: 'Two stories',
  questions: 'Questions people bring',
  knots: 'Tender spots',
  toDo: 'Checks, exercises and treatments',
  patterns: 'Ideas why it may hurt',
  patternsLead: 'These are ideas to test. None is a diagnosis. Two may be true at once.',
  lower: 'Low back and leg',
  upper: 'Neck, shoulder and upper back',
  anywhere: 'Anywhere',
  more: 'How we know',
  sources: 'All sources',
  clinicians: 'For clinicians'
} as const;

export const questionsPage = {
  title: 'Questions people bring',
  lead: 'Short, honest answers. Pick one.',
  all: 'All questions',
  next: 'More questions',
  help: 'Danger signs come first. If you feel very ill, open Emergency help.'
} as const;

/** Around each idea. */
export const patternPage = {
  mechanism: 'What may be happening',
  figure: 'A body from behind with a mark where it may hurt.',
  figurePlain: 'A body from behind, with no single place marked.',
  figureArc:
    'A body from behind. A mark where it may hurt, and a ring where it may start, with an arrow from ring to mark.',
  lookAlikes: 'It could be something else',
  alsoRead: 'Read about these too',
  evidence: 'The evidence, both ways',
  speaksFor: 'What speaks for it',
  speaksAgainst: 'What speaks against it',
  unknown: 'What nobody knows',
  helps: 'What may help',
  grade: 'How good is the evidence?',
  weights: 'Which answers we count, and how much',
  weightsLead:
    'Plus speaks for the idea. Minus speaks against it. The numbers are our own choice. Nobody has tested them.',
  answer: 'If you answer',
  weight: 'Weight',
  and: ' and ',
  or: ' or ',
  allIdeas: 'All ideas'
} as const;

/** For professionals; written for them. */
export const cliniciansPage = {
  title: 'For clinicians',
  lead: 'Backstory helps you show a patient why the place that hurts may not be where it starts. It is for learning. It is not a diagnosis, and not a medical device.',
  whatHeading: 'What you can use it for',
  what: [
    'Tell one of two short stories on your screen, before you talk about the patient in front of you.',
    'Let patients answer for themselves at home. They bring the answers, you examine.',
    'Show the case against an idea as well as the case for it.'
  ],
  decidesHeading: 'How it decides, in ten lines',
  decides: [
    'Danger signs come first. Each rule is run on every change of an answer.',
    'The most urgent rule that fires sets the level. Nothing can lower it again but a changed answer.',
    'A "not sure" counts on the careful side.',
    'With an urgent result, no exercise and no explanation is shown.',
    'An idea competes only if it fits a place that the person marked.',
    'Each answer adds or takes away weight, from plus three to minus three.',
    'The fit is the sum of those weights, set against what those answers could have given. It is told in words and never as a chance.',
    'The best idea leads. Its rivals stand beside it, and so do the answers that speak against it.',
    'If none fits, the page says that no single reason stands out.',
    'The plan is that idea’s row of items, less what a caution or a lack of kit takes away.'
  ],
  honestHeading: 'What to doubt',
  honest: [
    'The weights, and the lines between "fits well" and "fits partly", are our own choice. Nobody has tested them on patients.',
    'No clinician has signed off on the content yet.',
    'Most sources were read as a summary, not in full. Each one says so.',
    'Sorting joints into those that move and those that hold is a way to teach. It is not a finding.',
    'Nothing here replaces your examination.'
  ],
  sizeHeading: 'What is inside',
  size: {
    rules: 'Rules for danger signs',
    signs: 'Danger and context signs',
    patterns: 'Ideas that compete',
    selfTests: 'Movement checks',
    items: 'Self-care items',
    references: 'Sources'
  },
  readHeading: 'Read it for yourself',
  openSource: 'Every rule and weight stands in the open source of this project.'
} as const;

/** Labels of the page of emergency help that its own text does not hold. */
export const emergencyLabels = {
  adviceHeading: 'Advice by phone today',
  jump: 'On this page'
} as const;
