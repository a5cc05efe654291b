// The two stories the idea comes from, told in full, each with the places where the idea outruns the evidence.
import type { ItemId } from '../../items.ts';

/** One step of a story, with the figure that stands beside it. */
interface Scene {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly figure: 'site' | 'turn' | 'chart' | 'guard' | 'plan' | null;
}

/** A number a story leans on: measured in people, or worked out by our own teaching sketch. */
interface StoryNumber {
  readonly text: string;
  readonly basis: 'measured' | 'ours';
  readonly sources: readonly string[];
}

interface Story {
  readonly title: string;
  readonly lead: string;
  readonly scenes: readonly Scene[];
  /** Where the idea says more than studies can. */
  readonly honest: readonly string[];
  readonly numbers: readonly StoryNumber[];
  /** Self-care items; their doses stand with the items, behind the "check first" box. */
  readonly items: readonly ItemId[];
  readonly sources: readonly string[];
}

/** The stories by id. They are general, carry no result, and hold no doses. */
export const stories = {
  'desk-golfer': {
    title: 'The desk, the golf swing and the low back',
    lead: 'Sam is made up. Parts of the story may still sound like you. It shows one way a sore low back and a stiff upper back could go together.',
    scenes: [
      {
        heading: 'Here is where it hurts',
        paragraphs: [
          'Sam works at a desk and sits most of the day. On Saturday there is golf.',
          'For three weeks now, Sam has had a sore low back. It aches after nine holes. It grabs at the top of the swing. It grabs again when Sam turns in the car to reach the back seat.',
          'So Sam rubs the low back and stretches the low back. That makes sense. It is the part that complains. But the part that complains may be only half of the story.',
          'First, Sam looks through the danger signs. None of them fit. Now it is safe to wonder.'
        ],
        figure: 'site'
      },
      {
        heading: 'Built to move, built to hold',
        paragraphs: [
          'Think of the body as a stack, from foot to head. Coaches like to sort its parts in two. Some mostly move: the ankles, the hips, the upper back. Some mostly hold: the knees and the low back.',
          'This is a way to teach. It is not a law. Every part needs to do both.',
          'The low back is a good example. It turns a little each time you turn. The hips and the upper back do most of the work.'
        ],
        figure: 'chart'
      },
      {
        heading: 'One turn, shared out',
        paragraphs: [
          'Picture it. You sit in the car and turn to reach a bag behind you. Your pelvis swivels a bit. Your low back turns a bit. Your upper back turns a lot.',
          'Now make the upper back half as free. The bag is still where it was. The rest of the turn must come from some other part. In our sketch, the low back goes from 8.5 degrees to 12. That is all it has.',
          'A golf swing asks for more. With a free upper back, the low back gives 8 degrees on the way up. With a half-stiff one, it gives about 11.6 of its 12. The hips go to their limit too.',
          'Close to its limit does not mean harmed. One study watched young tennis players serve. All of them came close to that end, with pain or without. It means that the low back may be doing more than its share today.'
        ],
        figure: 'turn'
      },
      {
        heading: 'Sometimes not much changes',
        paragraphs: [
          'Now try a smaller turn. You stand, and turn to pick up a child. Your hips are free to help.',
          'Give it the same stiff upper back. The low back goes from 6 degrees to 7.5. It still has plenty to spare.',
          'So a stiff upper back may matter in one move and hardly matter in the next. What you ask for counts. So do the parts next door.'
        ],
        figure: 'turn'
      },
      {
        heading: 'Why might an upper back feel stiff?',
        paragraphs: [
          'Desk days could play a part. One study had people turn the upper back. Those who sat a lot turned about 65 degrees. Active people turned about 75. How active they were told more than how long they sat.',
          'There is a simple way to put it. Bodies adapt to what they do often. Parts that rarely go all the way can feel stiff. Moving more helps.',
          'And stiff is common. Most of the time it does not hurt at all. Load, sleep, stress and what you have been through count as well.'
        ],
        figure: null
      },
      {
        heading: 'What Sam tries',
        paragraphs: [
          'Sam does one quick check. Sit tall, cross the arms, turn. The turn is short on both sides. That is a clue and no more. Many people with no pain would find the same.',
          'Then Sam picks four small things. Open book, to turn the upper back. Knee drops, to turn the hips. A hip hinge, so that bending is shared. And walking, which has the best support of the four for keeping low back pain from coming back.',
          'Golf stays. Sam hits fewer balls at first and builds up.',
          'In two weeks Sam does the turn again. If the pain has eased, that is good news. We will not know just why, as most new low back pain eases in the first weeks. If it comes back one day, that is common too. It does not mean that Sam did it wrong. If nothing is better by four weeks, Sam books a visit.'
        ],
        figure: 'plan'
      }
    ],
    honest: [
      'The degrees in our sketch come from averages, and some are our own choice. They do not measure you. Bodies share a turn in many ways. There is no right split.',
      'You may read that the low back is not made to turn. It does turn, a little, each time you do. The hips and upper back do most of it.',
      'You may read that leaning forward makes the mid-back shorter. A slump makes the back of the spine longer. A long bend even leaves it looser for a while.',
      'You may read that the brain learns a slump and makes parts tighten to fit. Nobody has shown that in people. It is safer to say that bodies adapt to what they do often.',
      'Does a stiff upper back lead to low back pain? Studies point both ways. In 24 people with back pain, four weeks of moving the upper back changed how the low back turned. What it did for pain was less clear. In 90 others, a quick hands-on push to the upper back did no better than a sham push. Both groups had the same exercise and advice.',
      'You may read that this is how golfers get hurt. Reviews found no clear link between how people swing and back pain. A big turn may add load. That is as far as it goes.',
      'You may read that the upper back is the place to treat by hand and the low back is not. In nine of ten trials, the "right" spot did no better than some other spot. Exercise comes first. Hands-on care is a choice, in either place.',
      'You may read that once the source is found, pain stays away. Flare-ups are common whatever people do. Moving better may help you manage them.'
    ],
    numbers: [
      {
        text: 'Reaching the back seat, upper back half as free: the low back goes from 8.5 to 12 of its 12 degrees.',
        basis: 'ours',
        sources: ['ours']
      },
      {
        text: 'Golf backswing, upper back half as free: the low back goes from 8.0 to 11.6 of its 12 degrees.',
        basis: 'ours',
        sources: ['ours']
      },
      {
        text: 'Turning to pick up a child, upper back half as free: the low back goes from 6 to 7.5 degrees. Little changes.',
        basis: 'ours',
        sources: ['ours']
      },
      {
        text: 'Scans of healthy people: each joint of the low back gave about 1.2 to 1.7 degrees when the trunk turned 45.',
        basis: 'measured',
        sources: ['fujii-2007']
      },
      {
        text: 'A study of 92 people: those who sat a lot turned the upper back about 65 degrees, active people 75.',
        basis: 'measured',
        sources: ['heneghan-2018']
      }
    ],
    items: ['open-book', 'hip-90-90', 'hip-hinge', 'walking-plan'],
    sources: [
      'fujii-2007',
      'campbell-2014',
      'heneghan-2018',
      'yasuda-2023',
      'fisher-2020',
      'nim-2021',
      'smith-2018',
      'watson-2024',
      'mcgill-1992',
      'pocovi-2024',
      'wallwork-2024',
      'pengel-2003',
      'ours'
    ]
  },
  'shoulder-blade': {
    title: 'The shoulder that asks its blade for help',
    lead: 'Maya is made up too. Her shoulder moves a lot. The sore spot sits inside her shoulder blade. It shows how a muscle on guard could come to ache.',
    scenes: [
      {
        heading: 'Here is where it hurts',
        paragraphs: [
          'Maya plays volleyball and has a small son. There is a spot on the inner edge of her right shoulder blade. She calls it a knot.',
          'It bites when she holds her arm out, with her son on it or a heavy pan. It eases when she rests the arm on a cushion. Pressing helps too. By the evening the spot is back.',
          'Pain here needs a careful look first. The heart, the lungs and the gallbladder can all be felt between the blades. So Maya looks through the danger signs. None of them fit.'
        ],
        figure: 'site'
      },
      {
        heading: 'A joint made for reach',
        paragraphs: [
          'The shoulder joint is the great mover. It lets you throw, reach and hug. The blade is its base. It slides along with the arm and steadies it.',
          'When you lift your arm, both take part. For each degree from the blade, the joint gives a bit more than two.',
          'Maya has always been bendy. Now and then her shoulder feels as if it could slip. She has all the range she needs. What she may be short of, today, is control. That can be trained.'
        ],
        figure: 'chart'
      },
      {
        heading: 'A muscle stands guard',
        paragraphs: [
          'Here is one idea. Maya asks her shoulder to hold something heavy. The shoulder has less control than the task needs. So the muscles by the blade step in. They brace, to keep things steady.',
          'Bracing is kind for a minute and hard work for a day. A muscle that works for hours can get sore. The body sends danger messages. These may become pain.',
          'Studies do show that pain changes how hard muscles work, often as if to protect. But people differ. Some muscles do more and some do less. It usually settles.'
        ],
        figure: 'guard'
      },
      {
        heading: 'Why pressing helps, and why it fades',
        paragraphs: [
          'Maya leans on a ball at the wall. The spot is tender at first and then lets go. It often feels easier for a while. Nobody has shown that a ball frees the muscle itself. It may just calm the alarm.',
          'Then she picks up her son. The task is the same. The control is the same. So the guard comes back, and the soreness with it.',
          'In this picture two things could break the loop. Ask a little less for now. Or build more control, so that the muscle need not guard.'
        ],
        figure: 'guard'
      },
      {
        heading: 'Other tales that fit the same spot',
        paragraphs: [
          'The loop is not the only story. The lower neck can send pain to the blade. Then looking up, or turning the head, may bring it on. Tingling in the arm points that way too.',
          'Or the arms have been held out for hours, over a screen or a stove. Or sleep has been short, stress is high, and the alarm is turned up.',
          'Maya turns her head and looks up. Nothing. She has no tingling. So the loop stays on her list. It does not become a fact.'
        ],
        figure: 'site'
      },
      {
        heading: 'What Maya tries',
        paragraphs: [
          'She keeps the ball, for short relief. She adds two things that ask for control. She slides her arms up a wall. She turns her arm out against a light band. She leaves stretches out, as she is bendy enough.',
          'And she paces herself. She carries less in one go, swaps arms, and sits down for the long cuddles. Each week she adds a little.',
          'In two weeks she looks again. Does the spot come back less, or later? Good. If the ball has done nothing that lasts, she drops it and keeps the rest. If it is no better, or if her arm goes weak or numb, she sees someone.'
        ],
        figure: 'plan'
      }
    ],
    honest: [
      'You may read that these spots always come from a shoulder short of control. That is one possible reason. Overuse, pain sent from the neck, a sensitive system and stress are others.',
      'You may read that the brain tightens the muscle for good. These spots come and go. Nobody has shown a muscle that fires all day. Muscles may tense to protect you, and it usually settles.',
      'You may read that nerve ends send pain signals. They send danger messages. Those may become pain, or may not.',
      'You may read that a ball loosens the muscle strands in a minute or two. It may well make the spot less tender. That it frees strands is not proven.',
      'Loose shoulders do use their muscles in a different way. Thirteen studies say so. None of them tied that to a tender spot inside the blade.',
      'A blade that moves in an odd way may not matter. It was seen in about four of ten athletes with no pain. Yet athletes who had one got shoulder pain later a bit more often than others. Both are so.',
      'You may read that training stops the spot for good. Many aches come back whatever people do. More control may help you manage flare-ups.'
    ],
    numbers: [
      {
        text: 'Lifting an arm: the shoulder joint gives 2.3 degrees for each degree of the blade.',
        basis: 'measured',
        sources: ['braman-2009']
      },
      {
        text: 'Blades that move in an odd way: seen in about 42 of 100 athletes with no pain.',
        basis: 'measured',
        sources: ['salamh-2023']
      },
      {
        text: 'Later shoulder pain: 35 of 100 athletes with an uneven blade, and 25 of 100 without. That is 1.43 times as often (1.05 to 1.93).',
        basis: 'measured',
        sources: ['hickey-2018']
      },
      {
        text: 'Pressing or needling tender spots: 33 people, both ways better at three months. There was no group without treatment.',
        basis: 'measured',
        sources: ['ziaeifar-2019']
      },
      {
        text: 'How full the loop gets when you press its buttons: a drawing of the idea, not a measurement.',
        basis: 'ours',
        sources: ['ours']
      }
    ],
    items: ['ball-wall', 'wall-slide', 'band-er', 'pacing'],
    sources: [
      'braman-2009',
      'spanhove-2021',
      'juul-kristensen-2017',
      'salamh-2023',
      'hickey-2018',
      'hodges-2011',
      'van-dieen-2017',
      'van-dieen-2019',
      'ziaeifar-2019',
      'tanaka-2006',
      'quintner-2015',
      'ours'
    ]
  }
} as const satisfies Record<string, Story>;
