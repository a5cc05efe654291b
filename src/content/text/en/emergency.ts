// The emergency line on every screen, and the page behind it: danger signs in short, numbers, and private help.
import { checkedOn, type CountryId, type NumberNoteId, type ServiceId } from '../../emergency-numbers.ts';

interface SignList {
  readonly heading: string;
  readonly lead: string;
  /** Nine words or fewer each. */
  readonly signs: readonly string[];
}

interface EmergencyPage {
  readonly title: string;
  readonly lead: readonly string[];
  readonly lists: readonly SignList[];
  readonly whileYouWait: { readonly heading: string; readonly lines: readonly string[] };
  readonly numbersHeading: string;
  readonly numbersLead: string;
  readonly kinds: Readonly<Record<'emergency' | 'urgentAdvice' | 'crisis', string>>;
  /** Where a country has no number for advice. */
  readonly ownDoctor: string;
  readonly localNumber: string;
  readonly checked: string;
  readonly crisisHeading: string;
  readonly crisisLead: readonly string[];
  readonly back: string;
}

interface UnsafeHome {
  readonly label: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly leave: string;
  readonly leaveMeaning: string;
}

/** Stands in the same place on every screen. */
export const emergencyLine = {
  label: 'Emergency help',
  lead: 'Chest pain, trouble breathing, a faint or sudden weakness?'
} as const;

/** Names of countries, as the chooser and the numbers show them. */
export const countryNames = {
  us: 'United States',
  uk: 'United Kingdom',
  eu: 'European Union',
  au: 'Australia',
  unknown: 'Elsewhere, or rather not say'
} as const satisfies Record<CountryId, string>;

/** Names of the lines behind the numbers. */
export const serviceNames = {
  emergency: 'Emergency number',
  'nhs-111': 'NHS 111',
  'out-of-hours': 'Out-of-hours doctor',
  '1800medicare': '1800MEDICARE',
  'crisis-line': 'Crisis line',
  samaritans: 'Samaritans',
  lifeline: 'Lifeline'
} as const satisfies Record<ServiceId, string>;

/** What must be said beside some numbers. */
export const numberNotes = {
  'mental-health-option': 'Choose the mental health option.',
  'national-numbers-too': 'Some countries also have a number of their own.',
  'where-run': 'Not every country runs this line.',
  'from-mobiles-too': 'Works from mobile phones too.'
} as const satisfies Record<NumberNoteId, string>;

/** The page of emergency help. It is general: nobody has answered anything yet. */
export const emergencyPage = {
  title: 'Emergency help: call now if you see a danger sign',
  lead: ['Is one of these true now? Then stop here and call.', 'You do not need to finish any questions.'],
  lists: [
    {
      heading: 'Call an ambulance now',
      lead: 'Call if any one of these is new or sudden:',
      signs: [
        'Chest pain or pressure, or a new jaw ache',
        'Short of breath in a new way',
        'A faint or near-faint with the pain',
        'Sweaty, sick or clammy with upper-body pain',
        'Pain that rips, or peaks within a minute',
        'Drooping face, weak arm, slurred speech or confusion',
        'The worst headache of your life, all at once',
        'Double vision, numb face, staggering or a drooping eyelid',
        'A whole arm or leg turned cold and pale',
        'Very ill: blotchy skin, fast breath, no pee',
        'Fever with stiff neck, drowsiness or muddled thinking',
        'Purple spots that stay when pressed with glass',
        'Cannot swallow spit, or cannot open the jaw',
        'A strong throb in the belly with the pain',
        'Legs too weak or numb to stand',
        'Hard hit or fall: neck pain, numb or weak'
      ]
    },
    {
      heading: 'Go to hospital today',
      lead: 'Leave now if one of these is new or worse. Let someone else drive.',
      signs: [
        'Hard to pee, feel pee, or hold it',
        'Leaking poo, or no feeling when you go',
        'Numb between the legs or around the bottom',
        'Pain, numbness or weakness in both legs',
        'One foot drags, or an arm suddenly lost strength',
        'A hard hit or fall that nobody has checked',
        'Fever with numb or weak limbs',
        'A hot, red shoulder too sore to move',
        'Strong upper belly pain, or waves to the groin',
        'Black poo, blood when sick, or coughing up blood',
        'Sudden loss of sight',
        'Pregnant: bleeding, leaking, or baby moves less',
        'After birth: heavy bleeding, bad headache, weak legs'
      ]
    }
  ],
  whileYouWait: {
    heading: 'While you wait for help',
    lines: [
      'Do not drive yourself.',
      'Unlock the door.',
      'Keep your phone in your hand.',
      'Did you hurt your neck? Keep still, just as you are.'
    ]
  },
  numbersHeading: 'Numbers to call',
  numbersLead: 'Press a number to call it.',
  kinds: {
    emergency: 'Emergency',
    urgentAdvice: 'Advice today',
    crisis: 'Thoughts of suicide or self-harm'
  },
  ownDoctor: "Call your own doctor's office or a nurse line.",
  localNumber: 'Somewhere else? Call your local emergency number.',
  checked: `We last looked at these numbers on ${checkedOn}.`,
  crisisHeading: 'If you think of ending your life',
  crisisLead: [
    'You matter. Please talk to someone now.',
    'Call the line for your country. In danger now? Call the emergency number.'
  ],
  back: 'Back to where I was'
} as const satisfies EmergencyPage;

/** For whoever is not safe at home. No question is asked, and no detail. */
export const unsafeHome = {
  label: 'Not safe at home?',
  title: 'If you are not safe at home',
  lines: [
    'You do not have to tell us what happened. We will not ask.',
    'Being hurt or scared by someone is not your fault.',
    'Many places have private help lines for this. You choose how much to say.',
    'A doctor, nurse or pharmacist can help you find one. Ask to speak alone.',
    'If you can, use a phone or device that nobody else checks.',
    'Your browser may still list pages that you opened.',
    'In danger now? Call the emergency number.'
  ],
  leave: 'Leave this page',
  leaveMeaning: 'It clears your answers from this tab and opens a neutral page.'
} as const satisfies UnsafeHome;
