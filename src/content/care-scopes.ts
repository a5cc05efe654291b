// Who gets no plan from this app and why, and which extra notes a care page carries.
import { gentleRules, stillRules } from './care-levels.ts';
import { caudaEquinaSigns, nerveSigns } from './rules.ts';
import type { CareNote, Scope } from './schema.ts';

/**
 * Who gets words of their own instead of a plan. The rules decide what may be shown; this only adds to it.
 * `unsafe-home` has no sign: nobody is asked; the words stand behind a link on every screen.
 */
export const scopes = [
  { id: 'under-18', signs: [], also: { ageBelow: 18 } },
  {
    id: 'pregnancy',
    signs: ['ctx-pregnant', 'ctx-postpartum', 'pregnancy-danger', 'postpartum-danger']
  },
  { id: 'cancer', signs: ['ctx-cancer'] },
  {
    id: 'operation',
    signs: ['ctx-recent-surgery', 'ctx-spine-procedure']
  },
  {
    id: 'immunity',
    signs: ['ctx-immune-low', 'ctx-ivdu', 'ctx-tb']
  },
  { id: 'aneurysm', signs: ['ctx-aneurysm'] },
  { id: 'injury', signs: [], rules: stillRules },
  {
    id: 'small-injury',
    signs: [],
    rules: gentleRules,
    unlessRules: stillRules
  },
  {
    id: 'nerve',
    signs: [...nerveSigns, 'sexual-change', 'electric-shock-neck', 'band-pain', 'getting-worse-fast']
  },
  { id: 'inflammatory-spine', signs: ['ctx-inflam-spine'] },
  { id: 'unsafe-home', signs: [] },
  { id: 'cannot-answer', signs: ['cannot-self-answer'] },
  {
    id: 'other-problem',
    // Only signs whose every rule allows no explanation at all.
    signs: [
      'chest-pressure',
      'new-breathless',
      'sweaty-sick-with-pain',
      'faint-or-collapse',
      'stroke-signs',
      'worst-headache-sudden',
      'sepsis-signs',
      'cold-limb',
      'fever-chills',
      'stiff-neck-fever',
      'rash-no-fade',
      'throat-danger',
      'belly-injury',
      'belly-pulse',
      'belly-pain',
      'upper-belly-pain',
      'severe-flank-waves',
      'pee-burn-blood',
      'vomit-no-fluids',
      'blood-vomit-stool',
      'dark-urine',
      'jaundice',
      'shoulder-tip',
      'vag-bleed-pelvic',
      'cough-blood',
      'calf-swollen',
      'exertion-pain'
    ],
    also: { all: [{ any: ['flank-pain'] }, { any: ['not-mechanical'] }] }
  }
] as const satisfies readonly Scope[];

export type ScopeId = (typeof scopes)[number]['id'];

/** Notes that some answers add to the page of care. */
export const careNotes = [
  {
    id: 'hospital-with-mri',
    signs: [...caudaEquinaSigns, 'sexual-change', 'both-legs', 'legs-weak-both'],
    rules: [],
    levels: ['ed-today']
  },
  {
    id: 'maternity-unit',
    signs: ['pregnancy-danger', 'postpartum-danger'],
    rules: [],
    levels: ['ed-today']
  },
  {
    id: 'pregnancy-test',
    signs: ['ctx-could-be-pregnant'],
    rules: [],
    levels: ['same-day', 'soon']
  },
  {
    id: 'tell-could-be-pregnant',
    signs: ['ctx-could-be-pregnant'],
    rules: [],
    levels: ['emergency-call', 'ed-today']
  },
  {
    id: 'tell-cancer',
    signs: ['ctx-cancer'],
    rules: [],
    levels: ['emergency-call', 'ed-today', 'same-day', 'soon']
  },
  {
    id: 'poison-line',
    signs: ['painkiller-excess'],
    rules: [],
    levels: ['same-day', 'soon']
  },
  {
    id: 'tell-painkillers',
    signs: ['painkiller-excess'],
    rules: [],
    levels: ['emergency-call', 'ed-today', 'same-day', 'soon']
  },
  {
    id: 'shingles-days',
    signs: ['shingles-rash'],
    rules: [],
    levels: ['same-day', 'soon']
  },
  {
    id: 'shingles-eye',
    signs: ['shingles-face'],
    rules: [],
    levels: ['ed-today']
  },
  {
    id: 'sight-at-risk',
    signs: ['gca-head'],
    rules: [],
    levels: ['same-day', 'soon']
  },
  {
    id: 'shoulder-timing',
    signs: ['cannot-lift-arm'],
    rules: [],
    levels: ['same-day', 'soon']
  },
  {
    id: 'rheumatology-check',
    signs: [],
    rules: ['R74'],
    axialCriteria: { atLeast: 4, atMost: 9 },
    levels: ['same-day', 'soon']
  },
  {
    id: 'hla-b27-test',
    signs: [],
    rules: ['R74'],
    axialCriteria: { atLeast: 3, atMost: 3 },
    levels: ['same-day', 'soon']
  },
  {
    id: 'body-and-mind',
    signs: [],
    rules: ['R81'],
    levels: ['soon']
  },
  {
    id: 'low-mood',
    signs: ['yf-mood'],
    rules: [],
    levels: ['soon', 'self-care']
  }
] as const satisfies readonly CareNote[];

export type CareNoteId = (typeof careNotes)[number]['id'];
