// Levels of care, who gets no plan from this app and why, and which extra notes a care page carries.
import { caudaEquinaSigns, nerveSigns } from './rules.ts';
import type { CareLevel, CareNote, Scope } from './schema.ts';

/** Most urgent first. The steps follow the published scale from treat-and-monitor to emergency; the cuts are ours. */
export const careLevels = [
  {
    id: 'emergency-call',
    code: 'L1',
    band: 'call-or-hospital',
    dueDays: [],
    sources: ['finucane-2020', 'ours']
  },
  { id: 'ed-today', code: 'L2', band: 'call-or-hospital', dueDays: [], sources: ['finucane-2020', 'ours'] },
  { id: 'same-day', code: 'L3', band: 'today', dueDays: [], sources: ['finucane-2020', 'ours'] },
  { id: 'soon', code: 'L4', band: 'book', dueDays: [3, 7, 14], sources: ['finucane-2020', 'ours'] },
  { id: 'self-care', code: 'L5', band: 'none', dueDays: [], sources: ['finucane-2020', 'ours'] }
] as const satisfies readonly CareLevel[];

/** From this many weeks on, "soon" says "if nobody has checked this yet". Ours. */
export const longPainWeeks = 52;

/**
 * Who gets words of their own instead of a plan. The rules decide what may be shown; this only adds to it.
 * `unsafe-home` has no sign: nobody is asked; the words stand behind a link on every screen.
 */
export const scopes = [
  { id: 'under-18', signs: [], also: { ageBelow: 18 }, sources: ['ours'] },
  {
    id: 'pregnancy',
    signs: ['ctx-pregnant', 'ctx-postpartum', 'pregnancy-danger', 'postpartum-danger'],
    sources: ['northern-trust-postnatal', 'hse-ireland', 'pregnancy-back-pain-pages']
  },
  { id: 'cancer', signs: ['ctx-cancer'], sources: ['downie-2013', 'nice-ng234'] },
  {
    id: 'operation',
    signs: ['ctx-recent-surgery', 'ctx-spine-procedure'],
    sources: ['galliker-2020', 'yusuf-2019', 'ours']
  },
  {
    id: 'immunity',
    signs: ['ctx-immune-low', 'ctx-ivdu', 'ctx-tb'],
    sources: ['yusuf-2019', 'shaw-2020']
  },
  { id: 'aneurysm', signs: ['ctx-aneurysm'], sources: ['nice-ng156'] },
  {
    id: 'injury',
    signs: ['major-trauma', 'neck-no-turn'],
    also: {
      all: [
        { any: ['minor-trauma'] },
        { or: [{ any: ['ctx-osteoporosis', 'ctx-steroids'] }, { ageAtLeast: 65 }] }
      ]
    },
    sources: ['downie-2013', 'stiell-2003', 'ours']
  },
  {
    id: 'nerve',
    signs: [...nerveSigns, 'sexual-change', 'electric-shock-neck', 'band-pain', 'getting-worse-fast'],
    sources: ['girft-2023', 'ours']
  },
  { id: 'inflammatory-spine', signs: ['ctx-inflam-spine'], sources: ['nice-ng41', 'ours'] },
  { id: 'unsafe-home', signs: [], sources: ['ours'] },
  { id: 'cannot-answer', signs: ['cannot-self-answer'], sources: ['ours'] },
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
    also: { all: [{ any: ['flank-pain'] }, { any: ['not-mechanical'] }] },
    sources: ['shaw-2020', 'ours']
  }
] as const satisfies readonly Scope[];

export type ScopeId = (typeof scopes)[number]['id'];

/** Notes that some answers add to the page of care. */
export const careNotes = [
  {
    id: 'hospital-with-mri',
    signs: [...caudaEquinaSigns, 'sexual-change', 'both-legs', 'legs-weak-both'],
    rules: [],
    levels: ['ed-today'],
    sources: ['bmj-best-practice-ces']
  },
  {
    id: 'maternity-unit',
    signs: ['pregnancy-danger', 'postpartum-danger'],
    rules: [],
    levels: ['ed-today'],
    sources: ['northern-trust-postnatal', 'hse-ireland', 'pregnancy-back-pain-pages', 'ours']
  },
  {
    id: 'pregnancy-test',
    signs: ['ctx-could-be-pregnant'],
    rules: [],
    levels: ['same-day', 'soon'],
    sources: ['ectopic-pregnancy-trust', 'nice-ng126']
  },
  {
    id: 'tell-could-be-pregnant',
    signs: ['ctx-could-be-pregnant'],
    rules: [],
    levels: ['emergency-call', 'ed-today'],
    sources: ['ectopic-pregnancy-trust', 'nice-ng126']
  },
  {
    id: 'tell-cancer',
    signs: ['ctx-cancer'],
    rules: [],
    levels: ['emergency-call', 'ed-today', 'same-day', 'soon'],
    sources: ['downie-2013', 'nice-ng234']
  },
  {
    id: 'poison-line',
    signs: ['painkiller-excess'],
    rules: [],
    levels: ['same-day', 'soon'],
    sources: ['general-knowledge']
  },
  {
    id: 'tell-painkillers',
    signs: ['painkiller-excess'],
    rules: [],
    levels: ['emergency-call', 'ed-today', 'same-day', 'soon'],
    sources: ['ours']
  },
  {
    id: 'shingles-days',
    signs: ['shingles-rash'],
    rules: [],
    levels: ['same-day', 'soon'],
    sources: ['nhs-shingles']
  },
  {
    id: 'shingles-eye',
    signs: ['shingles-face'],
    rules: [],
    levels: ['ed-today'],
    sources: ['general-knowledge']
  },
  {
    id: 'sight-at-risk',
    signs: ['gca-head'],
    rules: [],
    levels: ['same-day', 'soon'],
    sources: ['bsr-gca-2020']
  },
  {
    id: 'shoulder-timing',
    signs: ['cannot-lift-arm'],
    rules: [],
    levels: ['same-day', 'soon'],
    sources: ['primary-care-notebook-shoulder', 'gloucestershire-shoulder']
  },
  {
    id: 'rheumatology-check',
    signs: [],
    rules: ['R74'],
    axialCriteria: { atLeast: 4, atMost: 9 },
    levels: ['same-day', 'soon'],
    sources: ['nice-ng65']
  },
  {
    id: 'hla-b27-test',
    signs: [],
    rules: ['R74'],
    axialCriteria: { atLeast: 3, atMost: 3 },
    levels: ['same-day', 'soon'],
    sources: ['nice-ng65']
  },
  {
    id: 'body-and-mind',
    signs: [],
    rules: ['R81'],
    levels: ['soon'],
    sources: ['nice-ng59', 'ours']
  },
  {
    id: 'low-mood',
    signs: ['yf-mood'],
    rules: [],
    levels: ['soon', 'self-care'],
    sources: ['ours']
  }
] as const satisfies readonly CareNote[];

export type CareNoteId = (typeof careNotes)[number]['id'];
