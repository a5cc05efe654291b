// When to come back, when to be seen, and the cauda equina card.
import type { reviewIntervals } from '../../facts.ts';
import type { SignId } from '../../signs.ts';

interface Line {
  readonly id: string;
  readonly text: string;
}

interface ComeBack {
  readonly title: string;
  /** Above the signs that were left unsure. */
  readonly unsure: string;
  readonly lead: string;
  readonly lines: readonly Line[];
  readonly close: string;
  readonly sources: readonly string[];
}

interface CaudaEquinaCard {
  readonly title: string;
  readonly lead: string;
  /** Each names its sign. */
  readonly signs: readonly (Line & { readonly id: SignId })[];
  readonly doNow: readonly string[];
  readonly why: string;
  readonly notMeant: string;
  readonly sources: readonly string[];
}

/** Sentences for `reviewIntervals`, by id. */
export const reviews = {
  'look-early': 'Look again in a week or two. Is it easing?',
  'look-again': 'Look again in two weeks. Answer the safety questions once more.',
  'check-again': 'Do your movement checks again at six weeks.',
  'see-shoulder': 'See someone if your shoulder is no better in two weeks.',
  'see-spine': 'See someone if your back or neck is no better in four weeks.',
  'see-limb': 'See someone if pain down the arm or leg is there at six weeks.'
} as const satisfies Record<(typeof reviewIntervals)[number]['id'], string>;

/** The safety net: shown with every result. */
export const comeBack = {
  title: 'When to get help sooner',
  lead: 'Answers can change. No list can rule out every illness. Start the safety questions again, or get help, if:',
  lines: [
    { id: 'any-sign', text: 'Any danger sign on our lists shows up.' },
    { id: 'both-legs', text: 'Pain or tingling goes down both legs.' },
    { id: 'below-joint', text: 'Pain goes below the knee or elbow, and the limb is weak.' },
    { id: 'numb', text: 'A part goes newly numb.' },
    { id: 'fever', text: 'You get a fever or the shivers.' },
    { id: 'climbing', text: 'Pain is there all the time and climbing.' },
    { id: 'chest-belly', text: 'You get new trouble in your chest, your breath or your belly.' },
    { id: 'basics', text: 'You cannot manage basic things, like washing or dressing.' },
    { id: 'worried', text: 'You are worried. That is reason enough.' }
  ],
  unsure: 'You were not sure about these. If one turns out to be so, come back and change your answer:',
  close:
    'Chest pain, new trouble breathing, a faint, or legs too weak to stand: call your emergency number now.',
  sources: ['finucane-2020', 'henschke-2009', 'nhs-back-pain', 'ours']
} as const satisfies ComeBack;

/** Shown with every result that speaks of the low back or the leg. */
export const caudaEquinaCard = {
  title: 'Go to hospital today if any of these is new',
  lead: 'They are rare, and most people with back pain have none. They matter too much to wait.',
  signs: [
    { id: 'bladder-change', text: 'Bladder: hard to start peeing, to feel it, or to hold it.' },
    { id: 'bowel-change', text: 'Bowel: you no longer feel the need to poo, or you leak.' },
    { id: 'saddle-numb', text: 'Saddle: numb or tingly between the legs. Wiping feels different.' },
    { id: 'sexual-change', text: 'Sex: you lost feeling in your genitals, or have new trouble.' },
    { id: 'both-legs', text: 'Both legs: pain, tingling, numbness or weakness in both.' }
  ],
  doNow: [
    'Began or got worse in the last two weeks? Go to a hospital emergency department now. Do not wait for a call back.',
    'Get a lift. If your legs are weak or nobody can drive you, call an ambulance.',
    'Can you not stand or walk because your legs are weak or numb? Call your emergency number.',
    'There for longer, and not worse? Speak to a clinician today.',
    'Say the words "cauda equina". Tell them which of these you have, and since when.'
  ],
  why: 'Cauda equina is the bundle of nerves at the end of the spine. If it may be squeezed, a scan is wanted within hours.',
  notMeant:
    'Being a bit blocked up, with no other sign here, is not what this means. If you are not sure, ask today.',
  sources: ['girft-2023', 'bmj-best-practice-ces', 'nhs-back-pain', 'ours']
} as const satisfies CaudaEquinaCard;
