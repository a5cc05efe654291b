// The order in which danger signs are asked: lists of lines, each shown only where it applies.
import { firstListId } from './ids.ts';
import type { SafetyList } from './schema.ts';

/** Asked of everybody before anything else. */
export const firstLists = [
  {
    id: firstListId,
    alone: true,
    lines: [
      'chest-pressure',
      'new-breathless',
      'sweaty-sick-with-pain',
      'faint-or-collapse',
      'tearing-sudden-pain'
    ]
  },
  {
    id: 'now-2',
    alone: true,
    lines: ['stroke-signs', 'worst-headache-sudden', 'sepsis-signs', 'cold-limb', 'cannot-self-answer']
  }
] as const satisfies readonly SafetyList[];

/** Asked after the pregnancy question, where it opens them. */
export const pregnancyLists = [
  {
    id: 'pregnancy',
    lines: [
      'pregnancy-fluid',
      'pregnancy-pressure',
      'pregnancy-baby',
      'postpartum-bleeding',
      'postpartum-legs'
    ]
  }
] as const satisfies readonly SafetyList[];

/** Asked with the question how long it has hurt. */
export const courseLists = [
  {
    id: 'course',
    lines: [
      'not-improving',
      'pain-new-or-worse',
      'constant-worsening',
      'not-mechanical',
      'night-pain-no-ease',
      'severe-uncontrolled'
    ]
  }
] as const satisfies readonly SafetyList[];

/** Asked once the places are known. A line that waits for another stands after it. */
export const safetyLists = [
  {
    id: 'conditions',
    lines: [
      'ctx-cancer',
      'ctx-osteoporosis',
      'ctx-steroids',
      'ctx-immune-illness',
      'ctx-immune-sugar',
      'ctx-immune-drink'
    ]
  },
  {
    id: 'conditions-2',
    lines: [
      'ctx-anticoagulant',
      'painkiller-excess',
      'ctx-inflamed-joints',
      'ctx-spine-fused',
      'ctx-down-syndrome',
      'ctx-tb',
      'ctx-ivdu'
    ]
  },
  {
    id: 'conditions-3',
    lines: ['ctx-artery-bulge', 'ctx-artery-tissue', 'ctx-risk-blood', 'ctx-risk-heart', 'ctx-risk-family']
  },
  {
    id: 'recent',
    lines: [
      'ctx-recent-surgery',
      'ctx-spine-surgery',
      'ctx-long-drip',
      'ctx-spine-shot',
      'ctx-infection-treated',
      'ctx-infection-deep'
    ]
  },
  { id: 'nerves', lines: ['gate-nerve', 'gate-feeling', 'gate-shock-or-band', 'strain-pain'] },
  { id: 'strain', lines: ['gate-injury', 'gate-strain'] },
  {
    id: 'nerves-saddle',
    alone: true,
    lines: ['bladder-change', 'bowel-change', 'both-legs', 'saddle-numb', 'sexual-change']
  },
  {
    id: 'injury',
    alone: true,
    lines: ['trauma-vehicle', 'trauma-crash', 'trauma-fall', 'minor-trauma', 'belly-injury']
  },
  {
    id: 'injury-after',
    alone: true,
    lines: ['trauma-48h', 'neck-no-turn', 'tingling-limbs'],
    continues: true
  },
  {
    id: 'nerves-legs',
    lines: ['cannot-walk', 'legs-weak-both', 'foot-drop', 'leg-weak-mild', 'unsteady-walk']
  },
  {
    id: 'nerves-arms',
    lines: [
      'arm-weak-severe',
      'arm-weak-mild',
      'hands-clumsy',
      'both-hands',
      'electric-shock-neck',
      'band-pain'
    ]
  },
  { id: 'nerves-feeling', lines: ['numb-arm', 'numb-leg', 'tingle-arm', 'tingle-leg'] },
  { id: 'nerves-pace', lines: ['getting-worse-fast'] },
  {
    id: 'general',
    lines: ['weight-loss', 'gate-illness', 'gate-rash', 'shingles-rash', 'new-lump', 'calf-swollen']
  },
  {
    id: 'illness',
    lines: ['fever-chills', 'fever-stiff-neck', 'fever-drowsy', 'fever-light', 'rash-no-fade']
  },
  {
    id: 'bones-and-joints',
    lines: [
      'shoulder-deformed',
      'cannot-lift-arm',
      'hot-joint',
      'arm-swollen',
      'sudden-midline-pain',
      'new-stoop'
    ]
  },
  {
    id: 'organs',
    lines: [
      'gate-organs',
      'gate-pee-or-gut',
      'throat-danger',
      'vag-bleed-pelvic',
      'sudden-worst',
      'shingles-face'
    ]
  },
  {
    id: 'belly',
    lines: ['belly-pain', 'belly-pulse', 'severe-flank-waves', 'flank-pain', 'pee-burn-blood', 'dark-urine']
  },
  {
    id: 'belly-2',
    lines: [
      'vomit-no-fluids',
      'blood-vomit-stool',
      'jaundice',
      'meal-belly-pain',
      'shoulder-tip',
      'upper-belly-pain'
    ]
  },
  { id: 'chest', lines: ['pain-on-breath', 'cough-blood', 'exertion-pain', 'lung-signs'] },
  {
    id: 'chest-after',
    lines: [
      'ctx-vte-recent',
      'ctx-vte-estrogen',
      'ctx-vte-clot',
      'ctx-smoker',
      'rad-arm',
      'rad-leg',
      'ctx-one-kidney'
    ]
  },
  {
    id: 'neck-vessels',
    lines: [
      'new-neck-head-pain',
      'five-d-speech',
      'five-d-face',
      'dizzy-sick',
      'horner-eye',
      'gca-head',
      'gca-vision'
    ]
  },
  {
    id: 'inflammation',
    lines: ['ctx-neck-jolt', 'ctx-tissue-disorder', 'pmr-pattern', 'red-eye', 'axspa-core']
  }
] as const satisfies readonly SafetyList[];

/** Asked after Explain: sleep, and how the person sees it. Yellow flags never appear on an urgent result. */
export const outlookLists = [
  { id: 'sleep-and-stress', lines: ['yf-sleep'] },
  { id: 'outlook', lines: ['yf-fear', 'yf-outlook', 'yf-worry', 'yf-mood'] },
  { id: 'outlook-2', lines: ['yf-work', 'yf-support', 'yf-passive', 'self-harm-thoughts'] }
] as const satisfies readonly SafetyList[];
