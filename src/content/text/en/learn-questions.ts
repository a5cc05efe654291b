// Short honest answers to what people ask at the counter or at two in the morning.

interface LearnQuestion {
  readonly question: string;
  /** The answer in one sentence. */
  readonly short: string;
  readonly paragraphs: readonly string[];
  readonly sources: readonly string[];
}

/** By id. General pages: no result, no doses of exercises or medicines. */
export const learnQuestions = {
  scan: {
    question: 'Do I need a scan?',
    short: 'Most people with low back pain do not need one as a routine.',
    paragraphs: [
      'Guidelines say not to scan low back pain as a routine, outside of specialist care. For a neck or a shoulder, ask your clinician whether a scan would help.',
      'Serious disease is rare. In one large study of new low back pain it was about 9 in 1,000 people. But it does happen. That is why we ask about danger signs first.',
      'Some signs change the answer. With trouble peeing or numb skin between the legs, a scan is urgent. With arm or leg pain that stays for weeks, or with weakness, a clinician may want one too.',
      'Words can scare. In one study, the words "disc bulge" made people want a scan more than "an episode of back pain" did. They had less hope as well. Ask to have the words explained.',
      'A good question to ask: what would you do in a new way if the scan showed something?'
    ],
    sources: [
      'nice-ng59',
      'henschke-2009',
      'bmj-best-practice-ces',
      'acsqhc-2022',
      'cks-sciatica',
      'cks-neck',
      'okeeffe-2022',
      'lancet-2018a',
      'ours'
    ]
  },
  'how-long': {
    question: 'How long will it last?',
    short: 'New back pain eases most in the first six weeks, and it often comes back for a time.',
    paragraphs: [
      'Low back, new: say that pain starts at 56 out of 100. On average it is 26 at six weeks, 22 at half a year and 21 at one year. So most of the ease comes in six weeks. After that it goes on slowly, and some pain at a year is common.',
      'Of people who had cut down their work for it, half were back at it in two weeks.',
      'Neck, new: pain starts at about 64 out of 100. It is near 35 after six or seven weeks. It often does not go all the way.',
      'Pain down the leg: often four to six weeks. It can take longer.',
      'Pain down the arm from a neck disc: most of the gain comes in four to six months.',
      'Shoulder: it can take six months or more. Get it looked at if it is no better in two weeks.',
      'These are averages. Yours may be faster or slower. Pain of many months eases less by itself, but it can still change.',
      'Flare-ups are common. About 7 in 10 people have low back pain again within a year. A flare-up does not mean that you went wrong.'
    ],
    sources: ['wallwork-2024', 'henschke-2008', 'hush-2011', 'nhs-back-pain', 'wong-2014', 'pengel-2003']
  },
  work: {
    question: 'Should I go to work?',
    short: 'If you can, stay in some kind of work, changed to fit you for now.',
    paragraphs: [
      'Staying active helps more than lying down. In one large study, people with new low back pain were followed. Half of those who had cut down their work were back at it in two weeks.',
      'Talk to your boss early. Ask for lighter loads, shorter shifts or more changes of task for a while.',
      'At a desk, no one posture is right. Your next posture is your best. In a study of office workers, short breaks or small shifts in the seat meant less new neck and back pain.',
      'If you lift, keep the load close, split it up, and build back a bit at a time.',
      'Does pain stop you from working? Or do you doubt that you can work in three months? Then see a clinician soon.'
    ],
    sources: [
      'nice-ng59',
      'henschke-2008',
      'waongenngarm-2021',
      'slater-2019',
      'swain-2020',
      'saraceni-2020',
      'ours'
    ]
  },
  drive: {
    question: 'May I drive?',
    short: 'Only if you can turn, brake hard and stay alert.',
    paragraphs: [
      'Try it in the parked car first. Can you turn to look behind you? Can you press the brake hard and fast? Can you keep your mind on the road?',
      'If the answer to one of them is no, let someone else drive. The same goes if a leg or an arm is weak or numb.',
      'Some pain medicines make you sleepy. Ask your pharmacist before you drive on them.',
      'Rules differ from place to place. Your insurer can tell you what applies to you.',
      'Do not drive yourself to hospital with a danger sign. Call for help.'
    ],
    sources: ['general-knowledge']
  },
  play: {
    question: 'May I play sport?',
    short: 'Often yes, with less than usual at first and a slow way back up.',
    paragraphs: [
      'Movement is good for most backs. A quick jump in how much you do is the part to watch. Start below what you did before. Add one thing at a time.',
      'Some pain while you move is fine for most people. Mild pain that settles within a day: carry on. More than that: keep the same level, and do not add yet. Strong pain, or pain that lasts over a day: do less and choose an easier form.',
      'Stop at once if pain spreads, if you feel new tingling or weakness, or if you get dizzy. Then go through the danger signs.',
      'No kind of exercise clearly beats the others. Pick the one that you like and will keep doing.',
      'Ask first if you had a hard hit, an operation or a broken bone lately. Ask too if your bones are thin, you have had cancer, or you are pregnant.'
    ],
    sources: [
      'impellizzeri-2020',
      'gabbett-2020',
      'hoogendoorn-2000',
      'smith-2017',
      'owen-2020',
      'who-exercise-2023',
      'ours'
    ]
  },
  'lift-child': {
    question: 'May I lift my child?',
    short: 'Usually yes: keep your child close, and build up.',
    paragraphs: [
      'Bending and lifting are normal things for a back to do. A rounded back has not been shown to bring on pain with loads up to about 12 kilos (26 pounds). Those studies are weak, so take it as good news and not as proof.',
      'Get close. Set your feet wide. Breathe out as you lift. Hug the child to you.',
      'Make it less for a while. Sit down for cuddles. Let your child climb up to you. Swap sides. Share it with someone.',
      'Vary how you do it. Then lift a little more each week.',
      'Are you pregnant, or did you give birth in the last six weeks? Ask your midwife or doctor first. Are your bones thin, or did you have an operation lately? Ask first too.'
    ],
    sources: ['saraceni-2020', 'ours']
  },
  'sleep-tonight': {
    question: 'How can I sleep tonight?',
    short: 'Find the position that hurts least, and prop yourself up with pillows.',
    paragraphs: [
      'On your side: fill the gap from ear to shoulder with a pillow. Put another one between your knees.',
      'On your back: put a pillow under your knees. Keep whichever way lets you wake least stiff.',
      'Before bed, take a few quiet minutes. Gently tense each part and let it go, from feet to face. Breathe out slowly.',
      'Warmth over clothes can ease a sore low back for a while. Leave it out if your skin is numb or hurt, or the place is newly swollen. Keep it off the belly if you are pregnant. Take it off before you fall asleep.',
      'One bad night can mean more pain the next day. It does not undo your progress.',
      'Does the pain wake you, with no position that eases it? Does it get worse each week? Then see a clinician. With fever, with numb skin between the legs, or with trouble peeing: get help today. With chest pain or new trouble breathing: call now.'
    ],
    sources: ['cary-2019', 'french-2006', 'edwards-2008', 'premkumar-2018', 'girft-2023', 'ours']
  },
  pharmacist: {
    question: 'What can I ask the pharmacist?',
    short: 'Ask which pain relief is safe for you, and tell them what else you take.',
    paragraphs: [
      'A pharmacist can help the same day, with no visit booked.',
      'For low back pain, an anti-inflammatory may be offered, at the lowest dose that works. It is not for all. Some people should not start one before they ask. That means you if you take blood thinners, are pregnant or are 65 or older. It also means you if you have kidney, heart or liver trouble or a stomach ulcer, or if painkillers make your asthma worse.',
      'Paracetamol (acetaminophen) alone is not advised for low back pain. Strong opioid pills are not a routine choice. In one trial of new back and neck pain, one did no better than a dummy pill. Experts debate how far that goes.',
      'Tell them: all medicines you take, the ones without a prescription too. Ask: does this make me sleepy? What must I not mix it with? When should I stop?',
      'Did you take more than the label allows, or the same medicine under two names? Ring a pharmacist or a poison line today, even if you feel well. Are you being sick, or are your eyes or skin yellow? Then go to hospital today.'
    ],
    sources: ['nice-ng59', 'jones-2023', 'general-knowledge', 'ours']
  },
  'whom-to-see': {
    question: 'Whom should I see?',
    short: 'It depends on how soon: call, go today, book, or look after it yourself.',
    paragraphs: [
      'Call your local emergency number for chest pain, new trouble breathing, a faint, signs of a stroke, or legs too weak to stand. Do not drive yourself.',
      'Go to hospital today for new numb skin between the legs, new bladder or bowel trouble, or two weak legs.',
      'Speak to someone today for a fever with the pain, or for one leg or arm that is a bit weaker. Your own doctor, a nurse line or an urgent clinic can do that.',
      'Book a visit if your back or neck is no better in four weeks. For a shoulder, make it two. For pain down an arm or leg, make it six. Book sooner if it gets worse or you worry. A doctor, a physio or a chiropractor may be the first stop, depending on where you live. A pharmacist can help with pain relief.',
      'Hands-on care is one option. Guidelines advise it only along with exercise. For long-lasting low back pain it does about as well as other advised care.',
      'Ask whoever you see: What do you think is going on, and how sure are you? What are my options, waiting included? What will I do at home? How many visits before we judge it?'
    ],
    sources: ['girft-2023', 'nhs-back-pain', 'nice-ng59', 'rubinstein-2019', 'ours']
  }
} as const satisfies Record<string, LearnQuestion>;
