// English words of the hazard log.
import type { HazardId, Likelihood, ResidualId, Severity } from '../../hazards.ts';

interface HazardText {
  readonly hazard: string;
  readonly cause: string;
  readonly effect: string;
  readonly control: string;
}

export const severityNames: Readonly<Record<Severity, string>> = {
  minor: 'minor',
  significant: 'significant',
  considerable: 'considerable',
  major: 'major',
  catastrophic: 'catastrophic'
};

export const likelihoodNames: Readonly<Record<Likelihood, string>> = {
  'very-low': 'very low',
  low: 'low',
  medium: 'medium',
  high: 'high',
  'very-high': 'very high'
};

export const hazardsPage = {
  title: 'The hazard log',
  lead: 'What could go wrong with a tool like this, what we do about it, and which test holds us to it.',
  layout:
    'The layout is the one that DCB0129 made usual: hazard, cause, effect, risk before, control, risk after. Risk runs from 1, the lowest, to 5. How bad and how likely are our own guesses. No clinician has signed them off.',
  cause: 'Cause',
  effect: 'Effect',
  control: 'Control',
  before: 'Risk before',
  after: 'Risk after',
  heldBy: 'Held by',
  risk: 'risk {risk} ({severity}, {likelihood})',
  invariants: 'Laws it rests on',
  name: 'Hazard',
  residualsTitle: 'Open: milder than a harder rule would be',
  residualsLead:
    'For these people our rules are known to be milder than they could be. A rule that caught them would send very many others for nothing. No clinician has accepted any of them yet.',
  residual: '{story} We say: {level}.',
  levels: {
    'same-day': 'speak to someone the same day',
    soon: 'see someone within {days} days'
  }
} as const;

export const hazards: Readonly<Record<HazardId, HazardText>> = {
  'missed-emergency': {
    hazard: 'An emergency is taken for a sore back.',
    cause: 'Heart, artery and lung trouble can be felt in the back, neck or shoulder only.',
    effect: 'Help comes too late.',
    control:
      'Two short screens of danger signs come first. All rules run each time and the most urgent one wins. An emergency shows its page at once, and only a change of that answer, asked twice, can lead away from it.'
  },
  'missed-cauda-equina': {
    hazard: 'Pressure on the nerves of bladder and bowel is missed.',
    cause: 'The signs feel odd or shameful to say, and pain or pills can cause them too.',
    effect: 'Lasting loss of feeling or control.',
    control:
      'These signs are asked of everybody with low back or leg pain. Any of them, or not sure, is never below today. When new, it is never below hospital. The card of signs stands on each such result.'
  },
  'skipped-means-no': {
    hazard: 'A question that was skipped counts as a no.',
    cause: 'Someone presses Next without reading.',
    effect: 'A level that is too low.',
    control:
      'None of these has to be ticked. It is never ticked for you. What is skipped counts as not sure, and no plan comes before all safety questions are answered.'
  },
  'unsure-counts-low': {
    hazard: 'Not sure is treated as no.',
    cause: 'A simple rule knows only yes and no.',
    effect: 'A level that is too low for those who doubt.',
    control:
      'Rules run once with not sure as no and once as yes. A rule for hospital counts in full either way. Not sure is never safer than no.'
  },
  'gate-hides-sign': {
    hazard: 'A question that stands for a group hides a sign.',
    cause: 'To keep the list short, one line stands for many.',
    effect: 'A sign is not asked.',
    control:
      'Yes or not sure opens the whole group. A test shows that the result with such lines is the same as with every question asked.'
  },
  'back-drops-sign': {
    hazard: 'Going back or choosing another place drops a danger sign.',
    cause: 'Questions follow from the place.',
    effect: 'The level falls though nothing got better.',
    control:
      'A danger sign counts until the person changes it, whatever place is chosen later. The review screen lists it.'
  },
  'stale-result': {
    hazard: 'A result stays on screen after the answers have changed.',
    cause: 'A result was stored and not worked out anew.',
    effect: 'Old advice is followed.',
    control: 'Nothing that follows from answers is stored. Each change works everything out again.'
  },
  'exercise-when-unsafe': {
    hazard: 'Exercises are shown to someone who should be seen first.',
    cause: 'Advice and urgency are worked out apart.',
    effect: 'Harm from moving, or delay.',
    control:
      'The level decides what may be shown, for every page. Call, hospital and today never show an exercise, a check or a wait. Tests try each rule with each place and age.'
  },
  'caution-missed': {
    hazard: 'A plan holds an item that does not suit the person.',
    cause: 'Blood thinners, thin bones or a new joint were not asked or not heeded.',
    effect: 'A bruise, a break or a slipped joint.',
    control:
      'Before you move is asked before any check or plan. Each item lists who it is not for. Not sure counts as yes. Random people are thrown at the plan to find a way round.'
  },
  'check-makes-worse': {
    hazard: 'A movement check makes things worse.',
    cause: 'A check is done with pain that should not be pushed.',
    effect: 'More pain, a fall, or a delay.',
    control:
      'Checks are offered only with full content, after the cautions. Dizzy, or pain that moves down the leg, ends the checks and leads to care.'
  },
  'heat-or-pills': {
    hazard: 'Warmth or a pain pill is named for someone it may hurt.',
    cause: 'Numb skin, a blood thinner, a kidney or a pregnancy was not heeded.',
    effect: 'A burn or a bleed.',
    control: 'These answers take the line away or turn it into: ask a pharmacist first.'
  },
  'false-comfort': {
    hazard: 'Self-care is read as all clear.',
    cause: 'No list of signs finds every illness.',
    effect: 'Someone waits when they should not.',
    control:
      'Each result says when to get help and when to look again. None says that illness is ruled out. A test reads every page for such words.'
  },
  'too-much-alarm': {
    hazard: 'Too many people are sent too fast.',
    cause: 'Danger signs are common and serious illness is rare.',
    effect: 'Fear, cost, and a warning that nobody believes any more.',
    control:
      'Rules look at signs together where the sources do. The published cases count how often the level is higher than it should be, and this page shows it.'
  },
  'frightening-words': {
    hazard: 'Words make the pain worse.',
    cause: 'Words about parts that wear or slip stay for years.',
    effect: 'Fear of moving, and a wish for scans.',
    control: 'A list of words to avoid is checked over every sentence. Each exception has its reason.'
  },
  'read-as-diagnosis': {
    hazard: 'An idea is read as a finding.',
    cause: 'A picture with an arrow looks sure of itself.',
    effect: 'Wrong care, or care that is not sought.',
    control:
      'At least two ideas are shown. There is a word for the fit and never a percent. What speaks against stands beside what speaks for, with the grade of the evidence.'
  },
  'weights-wrong': {
    hazard: 'The leading idea is wrong.',
    cause: 'The weights are judgement and have not been tested on people.',
    effect: 'Effort goes to the wrong place for a while.',
    control:
      'Weights never touch the level of care. They are open on this page and marked as ours. The plan is general, gentle and ends with a date to look again.'
  },
  'chart-taken-as-measured': {
    hazard: 'A drawn bar is taken for a measurement.',
    cause: 'A chart with degrees looks exact.',
    effect: 'Worry about a part that was never looked at.',
    control:
      'Bars say: in the story your answers tell. The width of the doubt is drawn. A part that was not checked is a hollow mark. Numbers that we chose are marked.'
  },
  'wrong-number': {
    hazard: 'A telephone number is wrong.',
    cause: 'Numbers change.',
    effect: 'A call does not reach help.',
    control:
      'All numbers stand in one dated file. A check asks for a new look twice a year. The short emergency numbers rarely change.'
  },
  'place-unknown': {
    hazard: 'Nobody knows where the person is.',
    cause: 'The tool does not ask the device for its place.',
    effect: 'The wrong number is called.',
    control: 'Without a chosen country, all numbers stand there with their countries.'
  },
  'level-not-heard': {
    hazard: 'Someone who listens to the page does not hear how urgent it is.',
    cause: 'Urgency was shown by colour and size.',
    effect: 'Help comes too late.',
    control: 'The heading of the page is the level, and the focus goes there. A test reads it for each level.'
  },
  'colour-alone': {
    hazard: 'Colour carries the meaning alone.',
    cause: 'Some people do not see it, and paper has none.',
    effect: 'A mark is misread.',
    control: 'Each colour comes with a shape and a word. Tests run with forced colours.'
  },
  'slip-of-thumb': {
    hazard: 'A wrong line is tapped.',
    cause: 'A small screen, one thumb, pain.',
    effect: 'A danger sign is lost or made up.',
    control:
      'Targets are large. Ticking a line takes back None of these. All answers can be seen and changed. To take back an emergency sign is asked twice.'
  },
  'words-too-hard': {
    hazard: 'A question is not understood.',
    cause: 'Hard words, long lines, another mother tongue.',
    effect: 'A wrong answer.',
    control:
      'Nine words or fewer, with the full question one tap away. A reading grade of six or lower is checked for each entry.'
  },
  'too-long': {
    hazard: 'People give up or tick without reading.',
    cause: 'Too many questions.',
    effect: 'Wrong answers, or none.',
    control:
      'Questions wait behind others. A script counts lines and words for each place, and a limit holds them down.'
  },
  'answers-for-another': {
    hazard: 'Someone answers for a person who is not there.',
    cause: 'A worried friend or child.',
    effect: 'Answers are guesses.',
    control: 'The first screen asks. For someone not there, the way leads to a telephone line.'
  },
  'child-or-pregnancy': {
    hazard: 'A child, or someone who is pregnant, gets exercises.',
    cause: 'The plan is made for other adults.',
    effect: 'Harm that a midwife or doctor would have seen coming.',
    control:
      'Both are asked before the place. Under 18, pregnant, perhaps pregnant or after a birth: no self-care content, with any other answers.'
  },
  'age-withheld': {
    hazard: 'Age is not given, and rules that need it stay silent.',
    cause: 'Some will not say.',
    effect: 'A level that is too low.',
    control: 'The rules then run as for 80 years, and the page says so.'
  },
  'low-mood-missed': {
    hazard: 'Thoughts of ending one’s life go unseen.',
    cause: 'Pain that lasts wears people down, and nobody asks.',
    effect: 'A death.',
    control:
      'Help lines are one tap away on each screen and stand out after low mood, after a yes, and after prefer not to say.'
  },
  'not-safe-at-home': {
    hazard: 'Someone who is not safe at home is found reading this.',
    cause: 'Pain can come from violence.',
    effect: 'More violence.',
    control:
      'Leave this page clears the tab and puts a neutral page in its place. No details are asked. A line points to private help.'
  },
  'others-read-answers': {
    hazard: 'Someone else reads the answers.',
    cause: 'A shared phone, or a link that is passed on.',
    effect: 'A breach of trust.',
    control:
      'Nothing leaves the device. The tab forgets when it closes, unless asked to keep. A shared link says that whoever has it can read it.'
  },
  'damaged-store': {
    hazard: 'A broken link, file or store gives a wrong level.',
    cause: 'Bits get lost, or versions differ.',
    effect: 'Wrong advice that looks right.',
    control:
      'Everything that comes in is checked by a schema. What does not fit is refused with a clear sentence. Nothing is guessed.'
  },
  'script-missing': {
    hazard: 'The script does not arrive.',
    cause: 'A slow phone, a tunnel, a blocked script.',
    effect: 'Someone with a danger sign sees an empty page.',
    control: 'The danger signs, whom to call and all that there is to read work without script.'
  },
  'moving-picture-sickness': {
    hazard: 'Moving pictures make someone dizzy.',
    cause: 'Motion on screen.',
    effect: 'Feeling sick.',
    control: 'Nothing moves by itself. Those who ask for less motion get still pictures.'
  },
  'older-page-comes-back': {
    hazard: 'A page from before comes back, with exercises that newer answers forbid.',
    cause: 'Back brings a page as it was. Another tab, a night’s sleep or a late file does the same.',
    effect: 'Exercises beside a danger sign.',
    control:
      'One record, one gate. Each page asks it when it opens, on each return and each minute. An older record never covers a newer one.'
  },
  'part-that-fails-in-silence': {
    hazard: 'A part of the page does not load, or an answer is not kept, and nobody is told.',
    cause: 'A weak line, a full store, a file that was moved.',
    effect: 'An empty page, or one that acts as if nothing was said.',
    control:
      'Each part that comes late has a sentence for when it fails, and a way on. Danger questions, numbers and help lines need no second file.'
  },
  'erased-comes-back': {
    hazard: 'What was erased is there again.',
    cause: 'Another tab, the way back, or a form that the browser fills in.',
    effect: 'Someone else reads it, or the next patient gets it.',
    control: 'One eraser for all of it. Other tabs hear of it, and count it when they wake.'
  },
  'claim-from-outside': {
    hazard: 'A link, a file or a code says what is not so.',
    cause: 'It is old, cut short, changed, or of someone else.',
    effect: 'A plan for another body.',
    control:
      'It counts as told by someone, at a time. Danger questions are asked again. What is at odds is asked, and never guessed. A link opens no plan.'
  },
  'spoilt-copy': {
    hazard: 'The copy for use without a network is broken or of another version.',
    cause: 'A bad host, a login page in the way, half an update.',
    effect: 'An empty page at the worst time.',
    control: 'A file is kept only if its type and its bytes are those of this version. A broken copy heals.'
  },
  'words-left-behind': {
    hazard: 'A page translator leaves old words under a new answer.',
    cause: 'It puts its own text in place of ours.',
    effect: 'A calm heading over an urgent page.',
    control: 'Text that outlives a screen is put in anew. A test walks the whole way with a translator.'
  },
  'one-line-for-many': {
    hazard: 'One line asks three things, and “not sure” of one counts for all.',
    cause: 'Fewer lines were to be quicker.',
    effect: 'A whole plan lost over sugar, or a yes missed.',
    control:
      'Weak defences, numbness and tingling are asked one thing a line. “Not sure” about sugar or the main artery is asked once more. Some lists still lump.'
  },
  'second-idea-hidden': {
    hazard: 'Two ideas fit almost alike, and one is shown as if it were alone.',
    cause: 'A list has a first place.',
    effect: 'Weeks of work on the wrong part.',
    control:
      'Both lead, both are told in full, and the chart speaks of those two only. An idea that no check has tested says so.'
  },
  'new-knowledge-missed': {
    hazard: 'A fact has changed, and we still tell the old one.',
    cause: 'Guidelines and reviews are renewed.',
    effect: 'False hope, or false fear.',
    control: 'Each source has a day on which to look again, and a command says which are past it.'
  },
  'lower-than-a-harder-rule': {
    hazard: 'Someone rare is told a milder level than a harder rule would give.',
    cause: 'A rule that caught them all would send half of all people the same day.',
    effect: 'Help that comes days late.',
    control: 'They are named one by one below the log. Each stays open until a clinician by name accepts it.'
  },
  'story-taken-as-own': {
    hazard: 'A story or a general page is taken as advice for oneself.',
    cause: 'It is quicker to read a story than to answer.',
    effect: 'Pressing or stretching where it should not be.',
    control:
      'How to press and how much stand behind a box that lists who should not, and it works without script.'
  }
};

/** Who each of the open ones is. */
export const residuals: Readonly<Record<ResidualId, string>> = {
  'aneurysm-told-as-back-pain':
    'A bulge of the main artery at 66, on day 12, told as bad low back pain and nothing else.',
  'new-aneurysm-in-old-pain':
    'A bulge of the main artery that is new, in someone of 66 with back pain for years, and no pain in the side.',
  'weak-artery-and-shoulder': 'Marfan, with shoulder pain on day 10.',
  'infected-shoulder-told-late':
    'An infected shoulder nine weeks after an injection, told only as no better and worse at night.',
  'spine-that-gave-way-after-birth':
    'A spine bone that may have given way two months after a birth, with a sharp spot and very bad pain. Someone who had not seen our rules judged: today.'
};
