// English words for what professionals may offer: what it is, the evidence both ways, the risks, and what to ask.
import type { Treatment } from '../../schema.ts';
import type { TreatmentId } from '../../treatments.ts';
import type { TreatmentText } from '../shape.ts';

export const treatments = {
  waiting: {
    title: 'Wait, and keep on the move',
    alsoCalled: null,
    inShort: 'You do what you can, a bit more each week, and look again on a set date.',
    what: [
      'You keep up what you can do, and you skip or shorten the rest for a while.',
      'You set a date to look again, and you know the signs that should make you go sooner.'
    ],
    evidenceFor: [
      'New low back pain eases most in the first six weeks, on average. Other places may take another course.'
    ],
    evidenceAgainst: ['Pain of more than three months eases less by itself. It can still change.'],
    risks: ['Waiting is wrong when a danger sign is there. Look at the list again if anything changes.'],
    askFirst: null
  },
  'exercise-therapy': {
    title: 'Exercise with a therapist',
    alsoCalled: 'Exercise therapy',
    inShort: 'A therapist picks moves with you, shows them, and makes them harder step by step.',
    what: [
      'You tell what you want to get back to. The therapist looks at how you move.',
      'You get a few moves for home. Each visit you go over them, and add some or change them. It may be in a group.'
    ],
    evidenceFor: [
      'Low back pain that lasts: pain was about 15 points of 100 lower than with usual care, a sham or none. What people could do got better by 7 of 100. How sure one can be is fair.',
      'Neck pain that lasts: strength work for neck, shoulders and blades eased it, in a review of 27 trials.',
      'Shoulder pain: exercise for the blade eased it by a bit less than 1 point of 10. How sure one can be is low.',
      'In 701 people who had got well, walks that grew with the help of a therapist kept low back pain away for longer: 208 days against 112.',
      'NICE in England and the WHO both name exercise for low back pain. NICE names it with pain down the leg, too.'
    ],
    evidenceAgainst: [
      'No kind of exercise is the clear winner. One review that took only the better trials found a small gain.',
      'For new neck pain that review found no trial at all. We found no good numbers for the upper back.',
      'Nobody could hide from people that they had exercised. That can make a gain look larger.'
    ],
    risks: [
      'Sore muscles for a while. A bit more pain for a time was seen in some trials.',
      'A sprain or a fall can happen, as with any exercise.'
    ],
    askFirst:
      'After an operation or a broken bone, ask your surgeon first. If you are pregnant, ask your midwife.'
  },
  'cognitive-functional': {
    title: 'Coaching that joins thoughts and moves',
    alsoCalled: 'Cognitive functional therapy, or CFT',
    inShort:
      'A trained therapist helps you make sense of your pain, move with less guarding, and live well with it.',
    what: [
      'You tell your story. Then you try the moves that you fear or guard, in small steps, and see what happens.',
      'Sleep, stress and being active are part of it. In the largest trial there were up to seven visits in 12 weeks, and one more at half a year.'
    ],
    evidenceFor: [
      'One trial took 492 people whose low back pain had lasted. After three years, daily life was easier by 3.5 points of 24 than with usual care. Pain was 1 point of 10 lower.',
      'A review of seven trials found that it helps daily life and pain. How sure one can be is low to fair. Some of its authors ran that trial.'
    ],
    evidenceAgainst: [
      'An older review, from before that trial, found it no better than hands-on care with exercise. It called the gain very unsure.',
      'Usual care was what each person chose. How much of the gain is due to more time with a therapist, nobody can say. After three years, 312 people were still in the trial.',
      'A sensor that shows you how you move added nothing clear. Few therapists are trained in it so far.'
    ],
    risks: [
      'Being sore for a while, when you use parts that you had spared.',
      'One review says that its trials told of no harm.'
    ],
    askFirst:
      'The trial left out people with a broken bone, an infection or cancer in the spine, and around a birth. Ask first after an operation too.'
  },
  'psychological-care': {
    title: 'Talking therapy for pain',
    alsoCalled: 'Psychological care, such as cognitive behavioural therapy (CBT)',
    inShort: 'You learn, with a trained person, to take away some of the weight that pain has on your life.',
    what: [
      'You look at what you think, feel and do when it hurts, and try out other ways. It does not mean that the pain is in your head.',
      'It may be alone or in a group, in a room or by video. Most plans have a fixed number of visits.'
    ],
    evidenceFor: [
      'Put together, 97 trials with 13,136 people had low back pain that lasted. With such therapy added to physio, people could do more right after than with physio alone.',
      'A 2025 overview says that it probably eases such pain a little, next to usual care.',
      'The WHO and a guideline from the United States name it for low back pain that lasts.'
    ],
    evidenceAgainst: [
      'The same overview says that, next to usual care, it probably does not change what people can do.',
      'NICE in England says: only together with exercise.',
      'One review took lasting pain of many kinds, in 75 trials with 9,401 people. But most of what stands here is about the low back. For other places we know less.'
    ],
    risks: ['Talking about hard things can stir you up for a while.', 'We found no count of harms.'],
    askFirst: null
  },
  'team-rehab': {
    title: 'A programme by a team',
    alsoCalled: 'Multidisciplinary rehabilitation',
    inShort: 'People from two or more trades work on body, mind and work with you, over weeks.',
    what: [
      'The team may have a physio, a psychologist, a doctor, and someone who knows about work.',
      'You train, talk and plan, often in a group. Some programmes take a few hours a week, and others whole days.'
    ],
    evidenceFor: [
      'Low back pain that lasts: a 2025 overview says that it probably eases pain, and helps what people can do a little, next to usual care.',
      'For pain of 6 to 12 weeks, it probably eases pain too. A guideline from the United States (2017) names it among the first choices for pain that lasts.',
      'An older review of 10 trials with 1,964 people found that long, full programmes help people do more.'
    ],
    evidenceAgainst: [
      'In that older review, short programmes did no better than usual care. On going back to work, the trials did not agree.',
      'A Swedish report says that such programmes do as well as other care, and may do better. What they are worth for their cost is not known.',
      'For the neck and shoulder, an overview found no proof.'
    ],
    risks: ['Being sore for a while.', 'It takes much time, and there may be a long wait for it.'],
    askFirst: 'After an operation or a broken bone, ask your surgeon first.'
  },
  'dns-rehab': {
    title: 'Coached breathing and baby positions',
    alsoCalled: 'DNS, or dynamic neuromuscular stabilisation',
    inShort: 'A therapist coaches how you breathe and hold yourself, in positions that babies pass through.',
    what: [
      'You lie, sit up on one side, kneel or go on all fours, as a baby does in its first year.',
      'The therapist guides your breath and how your trunk, hips and shoulders hold you. You practise at home.'
    ],
    evidenceFor: ['Put together, 8 trials with 289 people found less pain.'],
    evidenceAgainst: [
      'The trials were small and did not agree well. We could not see if that review was ever published.',
      'Of 18 studies in another review, only 4 asked if it helps low back pain that lasts.',
      'The first papers on it give the view of experts. No kind of exercise is the clear winner.'
    ],
    risks: ['Sore muscles for a while.'],
    askFirst: 'After an operation or a broken bone, ask your surgeon first.'
  },
  'dry-needling': {
    title: 'A thin needle in a tender muscle',
    alsoCalled: 'Dry needling',
    inShort: 'A thin needle goes into a tender muscle, to ease it for a while.',
    what: ['The therapist finds a tender spot and puts a thin needle into the muscle.'],
    evidenceFor: [
      'Neck pain, 28 trials: soon after, pain was about 2.3 points out of 10 lower than with a sham or the like.'
    ],
    evidenceAgainst: [
      'Set against hands-on care, the gap was half a point. It did as well as other physio care.',
      'It did not help people move further. A review of reviews says that sound proof is still missing.'
    ],
    risks: [
      'Small ones are common: some bleeding, a bruise or soreness. Two counts found them in 19 and in 37 of 100 treatments.',
      'Big ones are rare. One count of 7,629 treatments found none. Another, of 20,464, found about 1 in 1,024.',
      'A collapsed lung has been reported in single cases.'
    ],
    askFirst: 'Tell them if you take blood thinners or bleed easily. Tell them of sore or numb skin.'
  },
  acupuncture: {
    title: 'Thin needles at set points',
    alsoCalled: 'Acupuncture',
    inShort: 'Thin needles stay in the skin for a while, at points that an old teaching names.',
    what: [
      'You lie still. Needles go in at several points, near the pain or far from it, and stay for a while.',
      'In one large count, people had about 10 visits.'
    ],
    evidenceFor: [
      'Low back pain that lasts: a 2025 overview says that it probably eases pain next to no care. It probably helps a little with what people can do, also next to a sham.',
      'Neck pain that lasts: in 8 trials with 560 people, it eased pain a little more than a sham, for a short time.',
      'The WHO (2023) says that needles may be offered for low back pain that lasts. A guideline from the United States (2017) names them too.'
    ],
    evidenceAgainst: [
      'NICE in England says: do not offer it for low back pain. It found it no better than a sham.',
      'Next to usual care, pain was 10 points of 100 lower. The authors had set a larger gain as one that matters, and were not sure of it.',
      'The two sides part on what to set it against: a sham, or usual care.'
    ],
    risks: [
      'Small ones are common: about 9 in 100 people had some. Half of them were a bit of bleeding, pain or red skin at the needle.',
      'Big ones are rare: about 1 in 10,000 people, or 8 in a million treatments.',
      'In a count of 229,230 people, two had a collapsed lung, and 2 in 100 had something that needed care.'
    ],
    askFirst:
      'Tell them if you take blood thinners or bleed easily. Tell them of sore, infected or numb skin, a metal allergy, or that you are pregnant.'
  },
  'instrument-assisted': {
    title: 'Strokes with a tool on the skin',
    alsoCalled: 'Instrument-assisted soft tissue work',
    inShort: 'A therapist strokes a sore or tight-feeling part with a smooth tool.',
    what: ['The therapist draws a tool with a smooth edge along the skin over the part.'],
    evidenceFor: ['One review found that a joint went about 5 degrees further after it.'],
    evidenceAgainst: [
      'How sure one can be of that gain is low, or very low.',
      'Most studies found no extra gain that matters to people.'
    ],
    risks: ['Bruises. Experts have agreed on who should take care with it. Ask if that is you.'],
    askFirst: 'Tell them if you take blood thinners or bleed easily. Tell them of sore or numb skin.'
  },
  'muscle-energy': {
    title: 'Push gently, then stretch',
    alsoCalled: 'Muscle energy, or post-isometric relaxation',
    inShort: 'You push gently against a hand, let go, and the therapist takes the part a little further.',
    what: [
      'The therapist moves the part to where it feels tight.',
      'You push gently against the hand and then let go. The part is then stretched a bit more.'
    ],
    evidenceFor: ['Neck: some gain when it was added to the usual rehab. The trials were not strong.'],
    evidenceAgainst: [
      'Low back: 12 small trials, nearly all of them easy to skew. They did not show that it helps.'
    ],
    risks: ['Sore muscles for a while.'],
    askFirst: 'Ask first with thin bones, after an operation, or with neck artery trouble.'
  },
  manipulation: {
    title: 'A quick push on a joint',
    alsoCalled: 'Manipulation, or an adjustment',
    inShort: 'A therapist gives a joint a small, quick push. It is one option and not a special one.',
    what: ['You lie or sit. The therapist takes a joint to where it stops and gives it a small, quick push.'],
    evidenceFor: [
      'Low back pain that lasts: it did about as well as other care that is advised, in 47 trials with 9,211 people.',
      'The WHO (2023) says that it may be offered for low back pain that lasts. A guideline from the United States (2017) names it for new pain too.',
      'Neck pain: in 14 trials, a push to the upper back helped for a short time. How sure one can be is very low to fair.'
    ],
    evidenceAgainst: [
      'For low back pain that lasts, it is not clear that it beats a sham. We know this at second hand.',
      'For newer low back pain, a 2025 overview (31 reviews, 97,183 people) says that it probably does no better than a sham for what people can do a week later. It could say less about pain.',
      'NICE in England says: only together with exercise.',
      'In 90 people with low back pain, pushes to the upper back did no better than a sham. Both groups did exercises.',
      'For the shoulder, a push to the upper back did about as well as a sham.',
      'The exact spot seems not to matter. In 9 of 10 trials the “right” one did no better than another.'
    ],
    risks: [
      'Being sore for a short time is common.',
      'Neck: studies link it with a split in a neck artery. Nobody has shown that it is the cause. The risk is likely low, and you should be told of it before.'
    ],
    askFirst: 'Not for you if one line of the list below fits. “Not sure” counts as a yes.'
  }
} as const satisfies Readonly<Record<TreatmentId, TreatmentText>>;

/** Words around the options, in the plan and on their pages. */
export const treatmentsPage = {
  title: 'What professionals may offer',
  lead: 'Eleven options, waiting among them. The order says nothing about worth.',
  inPlanLead: 'None of these is a must. They are options to talk about, and waiting is one of them.',
  onlyGeneral: 'No option here aims at this idea in particular. These can go with any idea.',
  someLeftOut: 'Some options may be left out because of what you told us. Ask a clinician what suits you.',
  aimIsOurs: 'Which option goes with which idea is our own choice.',
  alsoCalled: 'Also called',
  what: 'What happens',
  evidenceFor: 'What speaks for it',
  evidenceAgainst: 'What speaks against it',
  risks: 'Risks',
  askFirst: 'Ask first',
  neverWith: 'Not with any of these',
  aims: 'Ideas that it aims at',
  aimsAll: 'It can go with any of them.',
  aimsWeeks: 'It was studied in pain that had lasted {weeks} weeks or more. So the plan names it only then.',
  others: 'The other options',
  more: 'More, with the sources',
  compare: 'Side by side',
  option: 'Option',
  how: 'How good is the evidence?',
  grades: {
    strong: 'Many sound studies agree on what to expect.',
    moderate: 'Fair studies agree on what to expect. That need not be much.',
    limited: 'The studies are few, small or not strong.',
    contested: 'Studies point both ways.'
  } satisfies Record<Treatment['grade'], string>,
  all: 'All options',
  questionsHeading: 'Questions to ask',
  questions: [
    'What do you think is going on, and how sure are you?',
    'What are my options, and is waiting one of them?',
    'What are the odds of help and of harm, in numbers?',
    'How many visits before we judge it?',
    'What will I do at home?',
    'What would make you send me on to someone else?'
  ],
  needleQuestions: [
    'What training do you have in this?',
    'How often do problems come up?',
    'Is there another way?'
  ],
  /** Each names only what is shown beside it: some people must not read of a push. */
  beforeLead: {
    needle: 'Before a needle:',
    push: 'Before a quick push on the neck:',
    both: 'Before a needle, or a quick push on the neck:'
  }
} as const;
