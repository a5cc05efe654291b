// What a page of care says to somebody under 18, and to the grown-up beside them; loaded for them alone.

interface YoungText {
  /** Above what to do, where their age is all that counts. */
  readonly kind: string;
  /** The first of what to do: whom to turn to, by who reads it. */
  readonly turnTo: Readonly<Record<'me' | 'with-me', readonly string[]>>;
  /** Why somebody should be seen, where their age is all that counts. */
  readonly why: readonly string[];
  readonly watch: {
    readonly heading: string;
    readonly lead: string;
    readonly signs: readonly string[];
    readonly then: string;
  };
  readonly change: string;
  /** Beside other reasons: why there is no plan. */
  readonly scope: { readonly title: string; readonly lines: readonly string[] };
}

const weDoNotKnow = 'We do not know enough about pain in children and teens to guide you here.';

export const youngCare = {
  turnTo: {
    me: [
      'Tell a grown-up you trust today. That can be a parent, a teacher or a school nurse.',
      'Show them this page. Ask them to book the visit with you.'
    ],
    'with-me': ['Please book the visit for the young person, and go with them if they want you there.']
  },
  kind: 'You did the right thing to check. But this app is made for adults. A doctor or nurse can help you better.',
  why: [
    'It is your age that leads to this page. It does not mean that something bad was found.',
    weDoNotKnow,
    'So we give no plan, and we do not guess. A doctor or nurse can look, listen, and find what suits you.'
  ],
  watch: {
    heading: 'Do not wait for the visit if one of these starts',
    lead: 'Tell a grown-up at once, and get help the same day:',
    signs: [
      'A fever or the shivers',
      'A numb or weak arm or leg',
      'It is hard to pee, or pee or poo leaks',
      'Pain that is there all the time and keeps getting worse',
      'You feel very ill, or you are scared'
    ],
    then: 'Chest pain, new trouble breathing, a faint, or legs too weak to stand? Call an ambulance.'
  },
  change: 'Is your age wrong? Change it',
  scope: {
    title: 'This app is for adults',
    lines: [weDoNotKnow, 'So we give no plan. A doctor or nurse can find what suits you.']
  }
} as const satisfies YoungText;
