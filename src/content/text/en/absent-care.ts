// What a page of care says to somebody who asks for a person who is not there; loaded for them alone.

interface AbsentText {
  /** Above what to do, where their absence is all that counts. */
  readonly kind: string;
  /** First of what to do, where somebody must come or be brought at once. */
  readonly urgent: Readonly<Record<'emergency-call' | 'ed-today', readonly string[]>>;
  /** Instead of what to do today. */
  readonly action: readonly string[];
  readonly numberBelow: string;
  readonly ifNot: string;
  /** Why this app does not ask on their behalf. */
  readonly why: readonly string[];
  readonly watch: {
    readonly heading: string;
    readonly lead: string;
    readonly signs: readonly string[];
    readonly then: string;
  };
  /** How the person can be asked. */
  readonly ask: {
    readonly heading: string;
    readonly alone: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly together: string;
    readonly change: string;
  };
  readonly whatNotToDo: readonly string[];
  readonly meanwhile: readonly string[];
  /** The words to say on the phone, where nothing else was named. */
  readonly say: readonly string[];
}

export const absentCare = {
  kind: 'It is good that you look out for them. But only they can say how they feel. So our questions stop here.',
  urgent: {
    'emergency-call': [
      'You are not with the person. Say first where they are, and how to get in.',
      'Then ask someone near them to go there.'
    ],
    'ed-today': ['What follows is for the person in pain. Tell them now, and help them to get there.']
  },
  action: [
    'Call them now, if you can. Ask how they are.',
    'Then they should call their doctor or a nurse line today. Or you call for them.'
  ],
  numberBelow: 'The number below is for advice today.',
  ifNot: 'If nobody can speak to them today, they should go to hospital.',
  why: [
    'We ask how a body feels: numb skin, weak legs, trouble with peeing.',
    'Someone else can only guess, and a guess could miss a danger sign.',
    'A doctor or nurse can speak to them, and say how soon they should be seen.'
  ],
  watch: {
    heading: 'Call an ambulance for them for any of these',
    lead: 'Say first where they are.',
    signs: [
      'They are hard to wake, confused or very ill',
      'Chest pain, or new trouble breathing',
      'A faint',
      'A drooping face, a weak arm or slurred speech',
      'Legs too weak or numb to stand'
    ],
    then: 'Can you not reach them, and do you fear for them? Ask someone near them to look now. Or call the emergency number.'
  },
  ask: {
    heading: 'How they can be asked',
    alone: 'On their own phone: send them the address of this site. What they answer stays with them.',
    copy: 'Copy the address',
    copied: 'Copied',
    copyFailed: 'Copying did not work. The address stands at the top of your browser.',
    together: 'Or go to them. You read out each line, and they say what is true.',
    change: 'They are here with me now'
  },
  whatNotToDo: [
    'Do not guess their answers.',
    'Do not leave it until tomorrow, even if they say it eases.',
    'Nobody should press, crack or pull their neck or back before they are seen.'
  ],
  meanwhile: [
    'Stay in touch with them.',
    'Write down what they tell you: where it hurts, since when, and what is new.',
    'Ask them for a list of their medicines.'
  ],
  say: [
    'I am calling about someone with pain in the neck, shoulder, back, arm or leg.',
    'They are not with me now.',
    'A health website asks about danger signs. It could not ask them through me.',
    'It told me that someone should speak to them today. Who can do that?',
    'It is not a diagnosis. Please ask them more.'
  ]
} as const satisfies AbsentText;
