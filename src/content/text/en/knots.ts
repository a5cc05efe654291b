// The page for whoever came with a tender spot: ideas why it comes, why pressing helps, and how to press with care.

interface Part {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** One possible reason, with where it stands in the studies. */
interface Idea {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** A clue that speaks for it. */
  readonly clue: string;
  /** What is known and what is not. */
  readonly standing: string;
  readonly sources: readonly string[];
}

/** How to press. The page shows this part only behind the "check first" box. */
interface Pressing {
  readonly heading: string;
  readonly lead: string;
  readonly steps: readonly string[];
  readonly dose: readonly string[];
  readonly stopIf: readonly string[];
  readonly neverHeading: string;
  readonly neverPlaces: readonly string[];
  readonly notForHeading: string;
  /** Who must leave it out. */
  readonly notFor: readonly string[];
  readonly askFirstHeading: string;
  /** Who asks somebody before pressing, or presses only softly. */
  readonly askFirst: readonly string[];
  readonly item: string;
  readonly sources: readonly string[];
}

interface EvidenceLine {
  readonly text: string;
  readonly sources: readonly string[];
}

interface KnotPage {
  readonly title: string;
  readonly lead: string;
  readonly feel: Part;
  readonly ideasHeading: string;
  readonly ideasLead: string;
  readonly ideas: readonly Idea[];
  readonly notMuscle: Part;
  readonly helps: Part;
  readonly fades: Part;
  readonly lasts: Part;
  readonly pressing: Pressing;
  readonly evidenceFor: { readonly heading: string; readonly lines: readonly EvidenceLine[] };
  readonly evidenceAgainst: { readonly heading: string; readonly lines: readonly EvidenceLine[] };
  readonly unknown: string;
  readonly sources: readonly string[];
}

/** Everything the page says, in the order in which it says it. */
export const knots = {
  title: 'Why do I get painful knots?',
  lead: 'We call them tender, tight-feeling spots. The soreness is real. Why they come is still an open question, and there may be more than one answer.',
  feel: {
    heading: 'What it feels like',
    paragraphs: [
      'A small place is sore to press. It may feel firm or ropey under your thumb. Often it sits by the shoulder blade, on top of the shoulder, or in the buttock.',
      'Pressing it can feel "good sore". It eases for a while. Then it comes back.'
    ]
  },
  ideasHeading: 'Five ideas why',
  ideasLead: 'None of these is sure. Two may be true at once. See which one sounds most like you.',
  ideas: [
    {
      id: 'guarding',
      title: 'A muscle on guard',
      text: 'You ask a part for more control than it has. Muscles nearby brace to keep it steady. A muscle that works for hours may get sore.',
      clue: 'It comes with holding, lifting or throwing. It eases when the arm is held up for you.',
      standing:
        'Muscles do tense to protect. It usually settles. People differ: some muscles do more and some do less. No study has tied it to one sore spot inside the blade.',
      sources: ['hodges-2011', 'van-dieen-2017', 'van-dieen-2019', 'spanhove-2021']
    },
    {
      id: 'static-work',
      title: 'A position held long',
      text: 'Your arms are out over a keyboard, or your head is down over a phone. The same muscles hold on for hours. They may tire and ache.',
      clue: 'It builds through the day. It eases when you move or rest your arms.',
      standing:
        'People who sit a lot at work more often say that the neck or shoulder hurts. That does not show which came first.',
      sources: ['dzakpasu-2021']
    },
    {
      id: 'from-the-neck',
      title: 'A message from the neck',
      text: 'Nerves and joints of the lower neck can be felt between the blades. The spot is sore, but the start may be higher up.',
      clue: 'Looking up or turning your head brings it on. Your arm may tingle.',
      standing:
        'That this can happen is well shown, mostly in people who had neck surgery. How common it is in all of us is not known.',
      sources: ['tanaka-2006', 'mizutamari-2010']
    },
    {
      id: 'sensitivity',
      title: 'The alarm is turned up',
      text: 'Pain is an alarm. Sometimes it is over-cautious. With short sleep or much stress, a light press may hurt more than it should.',
      clue: 'There are many such spots, and they shift. Bad nights make them worse.',
      standing:
        'Poor sleep raises the chance of pain later on, and pain spoils sleep. It says little about one single spot.',
      sources: ['runge-2024', 'santos-2023', 'edwards-2008']
    },
    {
      id: 'clenched-muscle',
      title: 'A bit of clenched muscle',
      text: 'This is the best-known idea. A tiny part of the muscle is said to clench and stay so.',
      clue: 'A firm band under the thumb. But no clue can prove it.',
      standing:
        'The idea is disputed. One review says that it has been shown wrong. Others disagree. Trained hands often do not agree on where a tight band is.',
      sources: ['simons-2004', 'quintner-2015', 'dommerholt-2015', 'lucas-2009']
    }
  ],
  notMuscle: {
    heading: 'When it may not be muscle',
    paragraphs: [
      'The heart, the lungs and the gallbladder can be felt between the shoulder blades. Kidneys can be felt in the side.',
      'Pain that stays the same however you move needs a clinician. So does pain with fever, or with a new lump that you can see or that grows. Chest pain or new trouble breathing means: call for help now.'
    ]
  },
  helps: {
    heading: 'Why a ball or a massage may help',
    paragraphs: [
      'Firm, slow pressure often makes a tender spot less tender for a while. It may calm the alarm. It also gives you a quiet minute to breathe and let go.',
      'You may hear that it frees stuck strands of muscle. Nobody has proved that. It can still feel good, and that counts.'
    ]
  },
  fades: {
    heading: 'Why the relief fades',
    paragraphs: [
      'Pressing changes how the spot feels. It does not change what you ask of it. If the load, the long hold or the short nights stay the same, the soreness may come back.',
      'That is no sign of harm. It is no sign that you pressed wrong.'
    ]
  },
  lasts: {
    heading: 'What may last longer',
    paragraphs: [
      'Change what you ask. Break up long holds. Share a load between both arms. Do a bit less for now, then build up.',
      'Change what you can do. Shoulder strength work, a little and often, eased neck and shoulder pain in a study of 198 workers. It took weeks.',
      'Look after sleep. It may turn the alarm down.',
      'Spots can still come back. That is common. You will have more ways to settle them.'
    ]
  },
  pressing: {
    heading: 'How to press with a ball',
    lead: 'Read "check first" before you start. Pressing is for short relief, next to moving more.',
    steps: [
      'Put a tennis ball in a sock.',
      'Stand with your back to a wall. Or sit against a high chair back.',
      'Place the ball on the muscle beside the spine, at the shoulder blade or on top of the shoulder.',
      'Lean in until it is "good sore".',
      'Stay still. Breathe slowly.',
      'Lean away and move the part a little.'
    ],
    dose: [
      'Keep it at 3 to 5 out of 10 while you press.',
      'Hold for 30 to 60 seconds, at most 90.',
      'Do one to three spots, five minutes in all.',
      'Do it once or twice a day.',
      'Too much? Use a softer ball or a folded towel.',
      'Too little? Use a firmer ball, or lift the arm slowly while you press.',
      'The soreness should fade within minutes.',
      'Nothing that lasts after two weeks? Drop the ball and keep moving.'
    ],
    stopIf: [
      'Pain turns sharp, electric or spreads.',
      'You feel new numbness or tingling.',
      'You get dizzy.',
      'Pain goes above 5 out of 10.',
      'Pain is not back to usual within a day.'
    ],
    neverHeading: 'Places to leave alone',
    neverPlaces: [
      'Front and sides of the neck, and the throat',
      'Hollow above the collarbone',
      'Armpit',
      'Breast',
      'The bones of the spine',
      'Low ribs and over the kidneys',
      'Groin',
      'Back of the knee',
      'A broken bone',
      'An open or infected wound'
    ],
    notForHeading: 'Do not press if',
    notFor: [
      'You take blood thinners or bleed easily.',
      'You have, or may have, a blood clot.',
      'Your bones are thin, or a spine bone once broke.',
      'The skin there is numb, broken, infected or varicose.',
      'You had an operation or a broken bone in the last three months.',
      'Turning your head makes you dizzy, or you hurt your neck lately.',
      'You have neck artery trouble, rheumatoid arthritis or Down syndrome.',
      'You have had a bone infection and nobody has said that pressing is fine.'
    ],
    askFirstHeading: 'Ask someone first if',
    askFirst: [
      'You are pregnant, or gave birth in the last six weeks.',
      'You have or had cancer.',
      'Your arm or leg is numb, tingly or weak.'
    ],
    item: 'ball-wall',
    sources: ['bartsch-2021', 'ziaeifar-2019', 'hanten-2000', 'sulkowski-2022', 'shariff-2023', 'ours']
  },
  evidenceFor: {
    heading: 'What speaks for pressing',
    lines: [
      {
        text: 'In 33 people, pressing by a clinician was set against needling. Both groups were better at three months.',
        sources: ['ziaeifar-2019']
      },
      {
        text: 'In 40 adults, five days of pressing and long stretches at home were set against plain movement. Pressing did better for tenderness and pain.',
        sources: ['hanten-2000']
      },
      {
        text: 'One review of 15 trials found that pressing eased neck pain for a short time.',
        sources: ['compression-review-bmr220045', 'compression-review-pmc9434898']
      }
    ]
  },
  evidenceAgainst: {
    heading: 'What speaks against, or is missing',
    lines: [
      {
        text: 'The study of 33 people had no group without treatment. They might have got better anyway. And they did not press by themselves.',
        sources: ['ziaeifar-2019']
      },
      {
        text: 'Another review, of 17 studies, found that people could bear more pressure. They did not say that they hurt less.',
        sources: ['compression-review-bmr220045', 'compression-review-pmc9434898']
      },
      {
        text: 'In the home study, people spent just as much of the day in pain.',
        sources: ['hanten-2000']
      },
      {
        text: 'Still pressure with a roller eased sore calves a little. The groups did not clearly differ.',
        sources: ['wilke-2018']
      },
      {
        text: 'Tears in a neck artery have been reported after a massage device was used on the neck. That is why no tool goes there.',
        sources: ['sulkowski-2022', 'shariff-2023']
      },
      {
        text: 'Trained hands often do not agree on where a tight band is.',
        sources: ['lucas-2009']
      }
    ]
  },
  unknown:
    'Nobody knows just what such a spot is, why it comes back, or who gains most from pressing. Reviews of the trials do not agree.',
  sources: [
    'ziaeifar-2019',
    'hanten-2000',
    'wilke-2018',
    'lucas-2009',
    'quintner-2015',
    'andersen-2011',
    'gross-2015',
    'ours'
  ]
} as const satisfies KnotPage;
