// Words around the explanation: what fits, what speaks for and against it, and how sure anyone can be.
import type { Pattern } from '../../schema.ts';
import type { bendiness, FeatureId } from '../../features.ts';
import type { TestFeatureId } from '../../self-tests.ts';

export const explain = {
  leadIntro: 'By your answers, the idea that fits best:',
  twoLeads: 'Your upper and your lower places may each have their own reason.',
  leadFor: 'For your {places}',
  twoIdeas: 'Two ideas fit. Both can be true.',
  checkHere: {
    heading: 'One minute could change this picture',
    lead: 'One small movement, done now, would change it most.',
    first: 'Before that, a few questions',
    holds: 'Does one of these hold for you?',
    missing: 'Say how bad the pain is now, and tick what holds for you, or “None of these”.',
    goOn: 'To the movement',
    newLead: 'By your check this idea comes first now: “{title}”.',
    newEqual: 'By your check this idea fits about as well now: “{title}”.',
    newSecond: 'By your check a second idea fits too: “{title}”.',
    noLead: 'By your check no single idea stands out any more.',
    secondGone: 'By your check one idea is left: “{title}”.'
  },
  aboutEqually: 'One idea:',
  alsoEqually: 'A second, which fits about equally well:',
  lessWell: 'A second idea fits too, less well:',
  fit: {
    'fits-well': 'fits well',
    'fits-untested': 'fits your story, not tested yet',
    /** In place of "fits well", where no check could test the idea. */
    'fits-story': 'fits your story, cannot be tested here',
    'fits-partly': 'fits partly',
    'little-support': 'little support'
  },
  nothing: 'No single reason stands out yet. Most new back pain is like this, and eases.',
  nothingLong: 'No single reason stands out yet. That is common with pain that lasts.',
  nothingMeaning:
    'Below are the ideas that your answers point to a little. None has enough behind it to lead. That is common.',
  /** What each picture of an idea shows that is not about moving. */
  sceneTitles: {
    desk: 'A person who sits bent at a desk, with a clock above',
    load: 'A person who lifts a big box, with a small one beside it',
    bag: 'A person with a heavy bag in one hand',
    'standing-back': 'A body seen from the back',
    'standing-front': 'A body seen from the front'
  },
  figureMoving: 'A person like you doing this: {movement}',
  figureHollow:
    'A filled mark shows where it hurts. A broken ring on the {source} shows where it may start; no check has shown it. An arrow leads from the ring to the mark.',
  figureGeneral:
    'A filled mark shows where it hurts. A broken ring on the {source} shows where it may start. An arrow leads from the ring to the mark.',
  figureFound:
    'A filled mark shows where it hurts. A ring on the {source} shows where it may start; an answer of yours points there. An arrow leads from the ring to the mark.',
  figurePlain:
    'A filled mark shows where it hurts. No arrow is drawn: by this idea, the place itself may be the source.',
  /** Beneath the picture: what it came to, and what to do now. */
  short: {
    heading: 'In short, and what now',
    idea: '{idea} ({fit})',
    none: 'No single reason stands out.',
    now: 'What to do now',
    check: 'Do the one-minute check below.',
    press: 'Press “To my plan” at the foot of this page.',
    last: 'Answer the last questions. They leave out what is not for you.',
    plan: 'Do the first thing in your plan today. It says how, how much, how often, and when to stop.'
  },
  tryCheck: { lead: 'Is this so in you?', open: 'Do the one-minute check' },
  tryMove:
    'What now: as {less} gets stiffer, {more} does more. Your plan may hold ways to move {less}. Press “To my plan”.',
  tryHeld: 'What now: when you sit, set a timer like this one. As it fills, stand up or sit another way.',
  /** What the picture of each kind shows, beneath it. */
  kindLegends: {
    'shares-motion': 'The arrow: work that one part leaves to another',
    refers: 'The dotted arrow: it may start there and be felt here',
    control: 'The spikes: muscles that stay tense to help',
    'held-long': 'The clock: a long time in one position',
    'load-capacity': 'The load: more than came before, or more than you were ready for',
    local: 'The ring around the mark: it may start right here',
    alarm: 'The waves: nerves that warn too easily'
  },
  legendHurts: 'where it hurts',
  legendLess: 'grey, in a clamp: gives less',
  legendMore: 'amber: does more',
  /** Beside the ring, by how that place was seen. */
  legendSource: {
    found: 'where it may start: your answers point here',
    'not-checked': 'where it may start: not checked',
    'as-usual': 'where it may start: as usual in your check',
    general: 'where it may start'
  },
  howItWorks: 'How it may work',
  rivalsHeading: 'Other ideas that compete',
  rivalsLead: 'More than one can be true at once.',
  backgroundHeading: 'What may turn it up',
  whyHeading: 'Answers that speak for it',
  againstHeading: 'Answers that speak against it',
  noneFor: 'None of your answers speaks for it yet.',
  noneAgainst: 'Nothing you said yes to speaks against it.',
  missed: 'These are not so for you, so it fits less',
  lookAlikesHeading: 'What else it could be',
  evidenceHeading: 'How good is the evidence?',
  evidenceFor: 'For',
  evidenceAgainst: 'Against',
  unknownHeading: 'What nobody knows',
  helpsHeading: 'What your plan may hold',
  /** After what the plan may hold. */
  helpsHow: 'There it says how, and how often.',
  grade: {
    strong: 'Evidence: strong',
    moderate: 'Evidence: moderate',
    limited: 'Evidence: limited',
    contested: 'Evidence: contested. Studies point both ways.'
  },
  tryLead: 'Play with the idea. It shows how it might work, not what is so in you.',
  tryNoLead: 'No single reason stands out. Play with the nearest idea, if you like.',
  figureWhere: 'A filled mark shows each place where it hurts.',
  ours: 'How much each answer counts is our own judgement. It has not been tested.',
  honest:
    'This is a teaching idea, not a finding about you. Many people with stiff, loose or uneven parts have no pain.',
  sourcesHeading: 'Sources, and what we read of each',
  bookHeading: 'Also: book someone within {days} days',
  bookLong: 'Also: book someone within {days} days, if nobody has checked this yet',
  bookMore: 'Who, why and what to say',
  sharpen: 'After this come the last questions: on sleep, mood, and what you can do. Then your plan.',
  evidenceShort: 'Evidence for and against',
  moreReasons: 'All your answers, and how much each counts',
  weight: { 3: 'counts much', 2: 'counts', 1: 'counts a little' }
} as const;

/** What a self-test's result says, as a reason. */
export const testReasons = {
  't-trunk-turn-low': 'In your check, your chest turned short to at least one side',
  't-trunk-turn-full': 'In your check, your chest turned all the way',
  't-hip-ir-low': 'In your check, your hip turned in little, or less on one side',
  't-hip-ir-ok': 'In your check, your hips turned in well',
  't-hip-ext-low': 'In your check, the front of your hip let go late',
  't-knee-wall-low': 'In your check, your ankle bent little, or less on one side',
  't-neck-turn-low': 'In your check, your head turned short of the usual',
  't-arms-wall-low': 'In your check, your head or wrists left the wall',
  't-tall-helps-arm': 'In your check, your arm went further when you sat tall',
  't-behind-back-low': 'In your check, your hand reached low behind your back',
  't-hypermobile': 'Two or more of your answers hint at bendy joints'
} as const satisfies Readonly<
  Record<Exclude<TestFeatureId, FeatureId> | (typeof bendiness)['feature'], string>
>;

/** How good the evidence for an idea is, in words. */
export const gradeWords = {
  strong: { name: 'Strong', meaning: 'That this can happen is well shown. That it is so for you is not.' },
  moderate: { name: 'Moderate', meaning: 'Some good studies point this way. More could change the picture.' },
  limited: { name: 'Limited', meaning: 'The studies are small, or they look at it in a roundabout way.' },
  contested: { name: 'Disputed', meaning: 'Experts do not agree on the idea.' }
} as const satisfies Record<Pattern['grade'], { readonly name: string; readonly meaning: string }>;
