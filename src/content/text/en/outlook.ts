// How pain tends to go, and replies to what weighs on people: for whoever opens them.
import type { SiteId } from '../../schema.ts';
import type { SignId } from '../../signs.ts';

interface Outlook {
  readonly heading: string;
  /** Plain sentences; the numbers behind them stand in `content/facts.ts`. */
  readonly sentences: readonly string[];
  readonly sources: readonly string[];
}

/** What to say to a yes about mood, worry, work and the like. Never shown with a level of today or above. */
interface Reply {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Show the crisis lines beside it. */
  readonly showsHelpLines: boolean;
  readonly sources: readonly string[];
}

/** What tends to happen, by place. */
export const outlook = {
  'low-back': {
    heading: 'How low back pain tends to go',
    sentences: [
      'New low back pain eases most in the first six weeks. After that it goes on slowly.',
      'On average it goes from 56 out of 100 to 26 in six weeks, 22 in half a year and 21 in a year. Some pain at a year is common.',
      'Half of those who had cut down their work are back at it in two weeks.',
      'Half of people are free of pain in two months. About 7 in 10 are fully well at one year.',
      'About 7 in 10 have it again within a year. That is common and not your fault.',
      'Pain of more than three months eases less by itself. It can still change.'
    ],
    sources: ['wallwork-2024', 'henschke-2008', 'pengel-2003']
  },
  neck: {
    heading: 'How neck pain tends to go',
    sentences: [
      'New neck pain eases in the first weeks.',
      'On average it goes from 64 out of 100 to 35 in six or seven weeks.',
      'It often does not go all the way: the average is 42 at one year.',
      'Some people get fully well and some keep a little. Ups and downs are common.'
    ],
    sources: ['hush-2011', 'ours']
  },
  arm: {
    heading: 'How pain down the arm tends to go',
    sentences: [
      'When a neck disc is behind it, most of the gain comes in four to six months.',
      'About 8 in 10 are fully better after two to three years.',
      'Have it looked at if it is there at six weeks. Go sooner if the arm feels weak.'
    ],
    sources: ['wong-2014', 'ours']
  },
  leg: {
    heading: 'How pain down the leg tends to go',
    sentences: [
      'It often eases in four to six weeks. It can take longer.',
      'Have it looked at if it is there at six weeks. Go sooner if the leg feels weak.'
    ],
    sources: ['nhs-back-pain', 'ours']
  },
  shoulder: {
    heading: 'How shoulder pain tends to go',
    sentences: [
      'Shoulders are slow. It can take six months or more.',
      'Slow does not mean that something is wrong.',
      'Have it looked at if it is no better in two weeks.'
    ],
    sources: ['nhs-back-pain', 'ours']
  },
  'upper-back': {
    heading: 'How upper back pain tends to go',
    sentences: [
      'We found no good numbers for the upper back alone.',
      'Look again in two weeks.',
      'See someone if it is no better in four weeks. Go sooner if it stays the same however you move.'
    ],
    sources: ['ours']
  }
} as const satisfies Readonly<Record<SiteId, Outlook>>;

/** Replies by the id of the question that was answered yes. */
export const yellowFlagReplies = {
  'yf-fear': {
    heading: 'Holding back makes sense',
    paragraphs: [
      'Who would not be careful with something that hurts? But sore does not mean that you are being harmed. Pain is an alarm, and it can be over-cautious.',
      'Once the danger signs are clear, small steps help. Pick one move that you avoid. Do a small, easy part of it. Do it again tomorrow, and add a little when it feels fine.'
    ],
    showsHelpLines: false,
    sources: ['bunzli-2017', 'nice-ng59', 'ours']
  },
  'yf-outlook': {
    heading: 'What usually happens',
    paragraphs: [
      'It is hard to see the end of it from inside. Here is what studies found. New low back pain falls by more than half in six weeks, on average. About 7 in 10 people are fully well at one year.',
      'Some pain at a year is common. It may come back for a while. Pain that has lasted for months eases more slowly. It can still change, and so can what you are able to do.'
    ],
    showsHelpLines: false,
    sources: ['wallwork-2024', 'henschke-2008', 'pengel-2003']
  },
  'yf-worry': {
    heading: 'Pain takes up room',
    paragraphs: [
      'Many people in pain think about it for much of the day. That is how an alarm works. It does not mean that you are weak, or that it is all in your head.',
      'Try letting go, part by part, from feet to face. Or breathe out slowly for a few minutes. Then talk it over with someone you trust. If the worry stays big, tell a clinician. There is good help for that too.'
    ],
    showsHelpLines: false,
    sources: ['nice-ng59', 'who-2023', 'ours']
  },
  'yf-mood': {
    heading: 'Feeling low is part of your health too',
    paragraphs: [
      'Pain and low mood feed each other. Please tell your doctor about both. Help for one often makes the other easier.',
      'Do you have thoughts of ending your life? Call a help line now. They are listed here. If you are in danger right now, call your emergency number.'
    ],
    showsHelpLines: true,
    sources: ['nice-ng59', 'who-2023', 'ours']
  },
  'yf-sleep': {
    heading: 'Sleep and pain pull on each other',
    paragraphs: [
      'A short night can mean more pain the next day. Poor sleep over a long time raises the chance of lasting pain. It works the other way round too.',
      'Keep the same time to get up. Prop yourself with pillows: one between the knees, or one under them. Make the last ten minutes quiet ones. If you still sleep badly, ask a clinician.'
    ],
    showsHelpLines: false,
    sources: ['runge-2024', 'santos-2023', 'edwards-2008', 'cary-2019', 'general-knowledge']
  },
  'yf-work': {
    heading: 'Talk about work early',
    paragraphs: [
      'Speak with your boss soon, before it gets hard. Say what you can do, and what you cannot do for now.',
      'It helps most people to stay in work that is changed to fit, or to go back to it bit by bit. Lighter loads, shorter days and more changes of task are a good start.'
    ],
    showsHelpLines: false,
    sources: ['nice-ng59', 'ours']
  },
  'yf-support': {
    heading: 'Your pain is real',
    paragraphs: [
      'Nobody can see pain. That makes it lonely. You do not have to prove it to anyone here.',
      'Bring someone with you to your next visit. They can listen, ask and remember. Show them this page, if that helps to explain.'
    ],
    showsHelpLines: false,
    sources: ['ours']
  },
  'yf-passive': {
    heading: 'You and they, together',
    paragraphs: [
      'It is fine to want help. Good advice can ease things for a while. What you do between visits may count for even more.',
      'Pick one small thing that you can do yourself today. Then ask your clinician: what is your part, what is mine, and when do we look again?'
    ],
    showsHelpLines: false,
    sources: ['nice-ng59', 'rubinstein-2019', 'ours']
  }
} as const satisfies Record<Extract<SignId, `yf-${string}`>, Reply>;
