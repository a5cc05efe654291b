// Danger signs and context signs: whom each is asked of, when, behind which gate, and where it comes from.
import { nerveSigns } from './rules.ts';
import type { Sign } from './schema.ts';

export const signs = [
  { id: 'chest-pressure', group: 'now', askFor: 'all', sources: ['nhs-back-pain'] },
  {
    id: 'new-breathless',
    group: 'now',
    askFor: 'all',
    sources: ['rcem-pe', 'primary-care-notebook-pe', 'nice-ng158', 'pneumothorax-pages']
  },
  { id: 'sweaty-sick-with-pain', group: 'now', askFor: 'all', sources: ['nhs-back-pain'] },
  {
    id: 'faint-or-collapse',
    group: 'now',
    askFor: 'all',
    sources: ['nice-ng156', 'rcem-dissection', 'bmj-best-practice-dissection']
  },
  {
    id: 'tearing-sudden-pain',
    group: 'now',
    askFor: 'all',
    sources: ['rcem-dissection', 'bmj-best-practice-dissection']
  },
  { id: 'stroke-signs', group: 'now', askFor: 'all', sources: ['fast'] },
  {
    id: 'worst-headache-sudden',
    group: 'now',
    askFor: 'all',
    sources: ['artery-dissection-pain-2006', 'resect-2022', 'keser-2022']
  },
  { id: 'sepsis-signs', group: 'now', askFor: 'all', sources: ['nice-ng253'] },
  { id: 'cold-limb', group: 'now', askFor: 'all', sources: ['general-knowledge'] },
  {
    id: 'self-harm-thoughts',
    group: 'now',
    askFor: 'all',
    mayDecline: true,
    askAfter: { any: ['yf-mood'] },
    sources: ['general-knowledge']
  },
  {
    id: 'bladder-change',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve',
    ungatedFor: ['low-back', 'leg', 'upper-back'],
    asksWhenItBegan: true,
    sources: ['girft-2023', 'shaw-2020']
  },
  {
    id: 'bowel-change',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve',
    ungatedFor: ['low-back', 'leg', 'upper-back'],
    asksWhenItBegan: true,
    sources: ['girft-2023']
  },
  {
    id: 'saddle-numb',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve',
    ungatedFor: ['low-back', 'leg', 'upper-back'],
    asksWhenItBegan: true,
    sources: ['girft-2023', 'shaw-2020']
  },
  {
    id: 'sexual-change',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve',
    ungatedFor: ['low-back', 'leg', 'upper-back'],
    mayDecline: true,
    sources: ['girft-2023']
  },
  {
    id: 'both-legs',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve',
    ungatedFor: ['low-back', 'leg', 'upper-back'],
    asksWhenItBegan: true,
    sources: ['nhs-back-pain', 'girft-2023']
  },
  {
    id: 'legs-weak-both',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve',
    ungatedFor: [],
    sources: ['girft-2023', 'nhs-back-pain']
  },
  {
    id: 'cannot-walk',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve',
    ungatedFor: [],
    sources: ['nice-ng234', 'nice-cg75', 'nair-2014', 'christie-mscc']
  },
  {
    id: 'foot-drop',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve',
    ungatedFor: [],
    sources: ['nhs-lothian-lumbar']
  },
  {
    id: 'leg-weak-mild',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve',
    ungatedFor: [],
    sources: ['cks-sciatica']
  },
  {
    id: 'arm-weak-severe',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve',
    ungatedFor: [],
    sources: ['primary-care-notebook-shoulder', 'gloucestershire-shoulder']
  },
  {
    id: 'arm-weak-mild',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve',
    ungatedFor: [],
    sources: ['wong-2014']
  },
  {
    id: 'unsteady-walk',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve',
    ungatedFor: [],
    sources: ['davies-2018', 'myelopathy-org']
  },
  {
    id: 'hands-clumsy',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve',
    ungatedFor: [],
    sources: ['davies-2018', 'myelopathy-org']
  },
  {
    id: 'both-hands',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve',
    ungatedFor: [],
    sources: ['davies-2018', 'myelopathy-org', 'ours']
  },
  {
    id: 'electric-shock-neck',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve',
    ungatedFor: [],
    sources: ['davies-2018', 'myelopathy-org']
  },
  {
    id: 'band-pain',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve',
    ungatedFor: [],
    sources: ['nice-ng234', 'nice-cg75', 'nair-2014', 'christie-mscc']
  },
  { id: 'numb-limb', group: 'nerve', askFor: 'all', gate: 'gate-nerve', ungatedFor: [], sources: ['ours'] },
  {
    id: 'getting-worse-fast',
    group: 'nerve',
    askFor: 'all',
    askAfter: { any: [...nerveSigns] },
    sources: ['ours']
  },
  {
    id: 'ctx-cancer',
    group: 'cancer',
    askFor: 'all',
    sources: ['downie-2013', 'nice-ng234', 'nice-cg75', 'nair-2014', 'christie-mscc']
  },
  { id: 'weight-loss', group: 'cancer', askFor: 'all', sources: ['shaw-2020', 'downie-2013'] },
  { id: 'night-pain-no-ease', group: 'cancer', askFor: 'all', sources: ['premkumar-2018'] },
  {
    id: 'constant-worsening',
    group: 'cancer',
    askFor: 'all',
    sources: ['nice-ng234', 'nice-cg75', 'nair-2014', 'christie-mscc']
  },
  {
    id: 'strain-pain',
    group: 'cancer',
    askFor: ['low-back', 'upper-back', 'neck', 'leg', 'arm'],
    askAfter: { or: [{ any: ['ctx-cancer'] }, { place: ['low-back', 'leg'] }] },
    sources: ['nice-ng234', 'nice-cg75', 'nair-2014', 'christie-mscc', 'nhs-back-pain']
  },
  {
    id: 'lung-signs',
    group: 'cancer',
    askFor: ['shoulder', 'upper-back', 'neck', 'arm'],
    sources: ['scottish-lung-cancer-referral', 'cancer-research-uk-lung']
  },
  {
    id: 'horner-eye',
    group: 'vessels',
    askFor: ['neck', 'shoulder', 'arm'],
    asksWhenItBegan: true,
    sources: ['artery-dissection-pain-2006', 'resect-2022', 'keser-2022']
  },
  {
    id: 'new-lump',
    group: 'cancer',
    askFor: 'all',
    sources: ['nhs-back-pain', 'primary-care-notebook-shoulder', 'gloucestershire-shoulder']
  },
  {
    id: 'fever-chills',
    group: 'infection',
    askFor: 'all',
    gate: 'gate-illness',
    ungatedFor: ['neck'],
    sources: ['yusuf-2019', 'pyogenic-spinal-infection-2019']
  },
  { id: 'ctx-ivdu', group: 'infection', askFor: 'all', mayDecline: true, sources: ['shaw-2020'] },
  { id: 'ctx-immune-low', group: 'infection', askFor: 'all', sources: ['yusuf-2019'] },
  {
    id: 'ctx-recent-infection',
    group: 'infection',
    askFor: 'all',
    sources: ['pyogenic-spinal-infection-2019']
  },
  { id: 'ctx-spine-procedure', group: 'infection', askFor: 'all', sources: ['galliker-2020', 'yusuf-2019'] },
  {
    id: 'ctx-tb',
    group: 'infection',
    askFor: ['low-back', 'upper-back', 'neck', 'leg', 'arm'],
    sources: ['shaw-2020']
  },
  {
    id: 'stiff-neck-fever',
    group: 'infection',
    askFor: 'all',
    gate: 'gate-illness',
    ungatedFor: ['neck'],
    sources: ['nice-ng240']
  },
  {
    id: 'rash-no-fade',
    group: 'infection',
    askFor: 'all',
    gate: 'gate-illness',
    ungatedFor: ['neck'],
    sources: ['nice-ng240']
  },
  { id: 'throat-danger', group: 'infection', askFor: 'all', sources: ['general-knowledge'] },
  {
    id: 'hot-joint',
    group: 'infection',
    askFor: ['shoulder', 'arm'],
    sources: ['primary-care-notebook-shoulder', 'gloucestershire-shoulder', 'versus-arthritis-septic']
  },
  { id: 'shingles-rash', group: 'infection', askFor: 'all', sources: ['nhs-shingles'] },
  {
    id: 'shingles-face',
    group: 'infection',
    askFor: ['neck', 'shoulder'],
    askAfter: { any: ['shingles-rash'] },
    sources: ['general-knowledge']
  },
  {
    id: 'major-trauma',
    group: 'injury',
    askFor: 'all',
    gate: 'gate-injury',
    ungatedFor: [],
    sources: ['downie-2013', 'stiell-2003']
  },
  {
    id: 'minor-trauma',
    group: 'injury',
    askFor: 'all',
    gate: 'gate-injury',
    ungatedFor: [],
    sources: ['downie-2013']
  },
  {
    id: 'neck-no-turn',
    group: 'injury',
    askFor: ['neck'],
    gate: 'gate-injury',
    ungatedFor: [],
    askAfter: { any: ['major-trauma', 'minor-trauma'] },
    sources: ['stiell-2003']
  },
  {
    id: 'tingling-limbs',
    group: 'injury',
    askFor: 'all',
    gate: 'gate-injury',
    ungatedFor: [],
    askAfter: { any: ['major-trauma', 'minor-trauma'] },
    sources: ['stiell-2003']
  },
  {
    id: 'trauma-48h',
    group: 'injury',
    askFor: 'all',
    gate: 'gate-injury',
    ungatedFor: [],
    askAfter: { any: ['major-trauma'] },
    sources: ['ours']
  },
  { id: 'ctx-osteoporosis', group: 'injury', askFor: 'all', sources: ['finucane-2020'] },
  { id: 'ctx-steroids', group: 'injury', askFor: 'all', sources: ['downie-2013'] },
  {
    id: 'sudden-midline-pain',
    group: 'injury',
    askFor: ['low-back', 'upper-back'],
    askAfter: { or: [{ ageAtLeast: 70 }, { any: ['ctx-osteoporosis', 'ctx-steroids'] }] },
    sources: ['general-knowledge']
  },
  { id: 'new-stoop', group: 'injury', askFor: ['upper-back', 'low-back'], sources: ['general-knowledge'] },
  {
    id: 'shoulder-deformed',
    group: 'injury',
    askFor: ['shoulder', 'arm'],
    sources: ['primary-care-notebook-shoulder', 'gloucestershire-shoulder']
  },
  {
    id: 'cannot-lift-arm',
    group: 'injury',
    askFor: ['shoulder', 'arm'],
    sources: ['primary-care-notebook-shoulder', 'gloucestershire-shoulder']
  },
  {
    id: 'arm-swollen',
    group: 'injury',
    askFor: ['shoulder', 'arm', 'neck'],
    sources: ['statpearls-uedvt', 'icm-vte']
  },
  {
    id: 'belly-injury',
    group: 'injury',
    askFor: ['shoulder', 'upper-back', 'low-back'],
    gate: 'gate-injury',
    ungatedFor: [],
    sources: ['general-knowledge']
  },
  { id: 'ctx-aneurysm', group: 'organs', askFor: 'all', sources: ['nice-ng156'] },
  {
    id: 'ctx-vascular-risk',
    group: 'organs',
    askFor: 'all',
    askAfter: { ageAtLeast: 40 },
    sources: ['nice-ng156']
  },
  {
    id: 'sudden-worst',
    group: 'organs',
    askFor: ['upper-back'],
    sources: ['rcem-dissection', 'bmj-best-practice-dissection', 'ours']
  },
  {
    id: 'belly-pulse',
    group: 'organs',
    askFor: ['low-back', 'leg'],
    gate: 'gate-organs',
    ungatedFor: ['upper-back', 'shoulder', 'neck', 'arm'],
    sources: ['general-knowledge']
  },
  {
    id: 'severe-flank-waves',
    group: 'organs',
    askFor: ['low-back', 'leg', 'upper-back'],
    gate: 'gate-organs',
    ungatedFor: ['upper-back', 'shoulder', 'neck', 'arm'],
    sources: ['nhs-kidney-infection', 'nidirect-kidney-stones', 'nice-ng156']
  },
  {
    id: 'flank-pain',
    group: 'organs',
    askFor: ['low-back', 'leg', 'upper-back'],
    gate: 'gate-organs',
    ungatedFor: ['upper-back', 'shoulder', 'neck', 'arm'],
    sources: ['shaw-2020']
  },
  {
    id: 'pee-burn-blood',
    group: 'organs',
    askFor: ['low-back', 'leg', 'upper-back'],
    gate: 'gate-organs',
    ungatedFor: ['upper-back', 'shoulder', 'neck', 'arm'],
    sources: ['nhs-kidney-infection', 'nidirect-kidney-stones']
  },
  {
    id: 'vomit-no-fluids',
    group: 'organs',
    askFor: 'all',
    gate: 'gate-organs',
    ungatedFor: ['upper-back', 'shoulder', 'neck', 'arm'],
    sources: ['nhs-kidney-infection', 'nidirect-kidney-stones']
  },
  {
    id: 'belly-pain',
    group: 'organs',
    askFor: ['low-back', 'leg', 'upper-back', 'shoulder'],
    gate: 'gate-organs',
    ungatedFor: ['upper-back', 'shoulder', 'neck', 'arm'],
    sources: ['nice-ng156', 'ours']
  },
  {
    id: 'upper-belly-pain',
    group: 'organs',
    askFor: ['upper-back', 'shoulder', 'low-back', 'leg'],
    askAfter: { any: ['belly-pain'] },
    sources: ['gallstone-pages', 'pancreatitis-pages']
  },
  {
    id: 'dark-urine',
    group: 'organs',
    askFor: 'all',
    gate: 'gate-organs',
    ungatedFor: ['upper-back', 'shoulder', 'neck', 'arm'],
    sources: ['general-knowledge']
  },
  {
    id: 'jaundice',
    group: 'organs',
    askFor: ['upper-back', 'shoulder', 'low-back', 'leg'],
    gate: 'gate-organs',
    ungatedFor: ['upper-back', 'shoulder', 'neck', 'arm'],
    sources: ['gallstone-pages', 'pancreatitis-pages']
  },
  {
    id: 'meal-belly-pain',
    group: 'organs',
    askFor: ['upper-back', 'shoulder'],
    sources: ['gallstone-pages', 'pancreatitis-pages']
  },
  {
    id: 'shoulder-tip',
    group: 'organs',
    askFor: ['shoulder'],
    sources: ['ectopic-pregnancy-trust', 'nice-ng126']
  },
  {
    id: 'blood-vomit-stool',
    group: 'organs',
    askFor: ['upper-back', 'low-back', 'shoulder', 'leg'],
    gate: 'gate-organs',
    ungatedFor: ['upper-back', 'shoulder', 'neck', 'arm'],
    sources: ['general-knowledge']
  },
  {
    id: 'ctx-could-be-pregnant',
    group: 'person',
    askFor: 'all',
    derived: true,
    sources: ['ectopic-pregnancy-trust', 'nice-ng126']
  },
  {
    id: 'ctx-pregnant',
    group: 'person',
    askFor: 'all',
    derived: true,
    sources: ['northern-trust-postnatal', 'hse-ireland', 'pregnancy-back-pain-pages']
  },
  {
    id: 'ctx-postpartum',
    group: 'person',
    askFor: 'all',
    derived: true,
    sources: ['northern-trust-postnatal', 'hse-ireland', 'pregnancy-back-pain-pages']
  },
  {
    id: 'vag-bleed-pelvic',
    group: 'organs',
    askFor: 'all',
    unlessPregnancyCannotApply: true,
    sources: ['ectopic-pregnancy-trust', 'nice-ng126']
  },
  {
    id: 'pain-on-breath',
    group: 'organs',
    askFor: ['upper-back', 'shoulder', 'neck', 'low-back', 'leg'],
    askAfter: { or: [{ place: ['upper-back', 'shoulder', 'neck'] }, { any: ['flank-pain'] }] },
    sources: ['rcem-pe', 'primary-care-notebook-pe', 'nice-ng158', 'pneumothorax-pages']
  },
  {
    id: 'cough-blood',
    group: 'organs',
    askFor: ['upper-back', 'shoulder', 'neck'],
    sources: [
      'rcem-pe',
      'primary-care-notebook-pe',
      'nice-ng158',
      'scottish-lung-cancer-referral',
      'cancer-research-uk-lung'
    ]
  },
  {
    id: 'calf-swollen',
    group: 'organs',
    askFor: 'all',
    sources: ['rcem-pe', 'primary-care-notebook-pe', 'nice-ng158']
  },
  {
    id: 'ctx-vte-risk',
    group: 'organs',
    askFor: 'all',
    askAfter: { any: ['pain-on-breath'] },
    sources: ['rcem-pe', 'primary-care-notebook-pe', 'nice-ng158']
  },
  {
    id: 'exertion-pain',
    group: 'organs',
    askFor: ['neck', 'shoulder', 'arm', 'upper-back'],
    sources: ['nice-cg95']
  },
  {
    id: 'pregnancy-danger',
    group: 'person',
    askFor: 'all',
    askAfter: { any: ['ctx-pregnant', 'ctx-could-be-pregnant'] },
    sources: ['northern-trust-postnatal', 'hse-ireland', 'pregnancy-back-pain-pages']
  },
  {
    id: 'postpartum-danger',
    group: 'person',
    askFor: 'all',
    askAfter: { any: ['ctx-postpartum'] },
    sources: ['northern-trust-postnatal', 'hse-ireland', 'pregnancy-back-pain-pages']
  },
  {
    id: 'new-neck-head-pain',
    group: 'vessels',
    askFor: ['neck'],
    sources: ['artery-dissection-pain-2006', 'resect-2022', 'keser-2022']
  },
  {
    id: 'five-d',
    group: 'vessels',
    askFor: ['neck', 'shoulder'],
    sources: ['rushton-2020', 'general-knowledge']
  },
  { id: 'dizzy-sick', group: 'vessels', askFor: ['neck'], sources: ['ours'] },
  {
    id: 'ctx-neck-artery-risk',
    group: 'vessels',
    askFor: ['neck'],
    askAfter: { any: ['new-neck-head-pain'] },
    sources: ['rushton-2020', 'rcem-cervical-artery-dissection']
  },
  {
    id: 'gca-head',
    group: 'inflammation',
    askFor: ['neck', 'shoulder'],
    askAfter: { ageAtLeast: 50 },
    sources: ['bsr-gca-2020']
  },
  { id: 'gca-vision', group: 'inflammation', askFor: ['neck', 'shoulder'], sources: ['bsr-gca-2020'] },
  {
    id: 'pmr-pattern',
    group: 'inflammation',
    askFor: ['neck', 'shoulder', 'low-back'],
    askAfter: { ageAtLeast: 50 },
    sources: ['bsr-pmr-2009', 'cks-pmr']
  },
  {
    id: 'axspa-core',
    group: 'inflammation',
    askFor: ['low-back', 'upper-back'],
    askAfter: { weeksAtLeast: 13 },
    sources: ['nice-ng65']
  },
  {
    id: 'red-eye',
    group: 'inflammation',
    askFor: ['low-back', 'upper-back', 'neck'],
    sources: ['general-knowledge']
  },
  { id: 'ctx-recent-surgery', group: 'person', askFor: 'all', sources: ['ours'] },
  { id: 'ctx-anticoagulant', group: 'person', askFor: 'all', sources: ['fedor-2011'] },
  { id: 'ctx-inflam-spine', group: 'person', askFor: 'all', sources: ['nice-ng41'] },
  { id: 'painkiller-excess', group: 'person', askFor: 'all', sources: ['general-knowledge'] },
  { id: 'severe-uncontrolled', group: 'course', askFor: 'all', sources: ['nhs-back-pain'] },
  {
    id: 'rad-one-limb',
    group: 'course',
    askFor: 'all',
    askAfter: { or: [{ place: ['leg', 'arm'] }, { any: ['lung-signs'] }] },
    sources: ['nhs-back-pain', 'wong-2014']
  },
  {
    id: 'not-improving',
    group: 'course',
    askFor: 'all',
    askAfter: { weeksAtLeast: 2 },
    sources: ['nhs-back-pain']
  },
  { id: 'persist-3wk', group: 'course', askFor: 'all', derived: true, sources: ['ours'] },
  { id: 'persist-6wk', group: 'course', askFor: 'all', derived: true, sources: ['ours'] },
  { id: 'onset-week', group: 'course', askFor: 'all', derived: true, sources: ['ours'] },
  { id: 'pain-new-or-worse', group: 'course', askFor: 'all', givenByWeeksUpTo: 6, sources: ['ours'] },
  { id: 'not-mechanical', group: 'course', askFor: 'all', sources: ['ours'] },
  { id: 'ctx-smoker', group: 'person', askFor: 'all', askAfter: { any: ['lung-signs'] }, sources: ['ours'] },
  {
    id: 'ctx-one-kidney',
    group: 'person',
    askFor: 'all',
    askAfter: { all: [{ any: ['flank-pain'] }, { any: ['fever-chills'] }] },
    sources: ['ours']
  },
  { id: 'cannot-self-answer', group: 'person', askFor: 'all', sources: ['ours'] },
  { id: 'yf-fear', group: 'outlook', askFor: 'all', sources: ['ours'] },
  { id: 'yf-outlook', group: 'outlook', askFor: 'all', sources: ['ours'] },
  { id: 'yf-worry', group: 'outlook', askFor: 'all', sources: ['ours'] },
  { id: 'yf-mood', group: 'outlook', askFor: 'all', sources: ['ours'] },
  { id: 'yf-sleep', group: 'outlook', askFor: 'all', sources: ['ours'] },
  { id: 'yf-work', group: 'outlook', askFor: 'all', sources: ['ours'] },
  { id: 'yf-support', group: 'outlook', askFor: 'all', sources: ['ours'] },
  { id: 'yf-passive', group: 'outlook', askFor: 'all', sources: ['ours'] }
] as const satisfies readonly Sign[];

export type SignId = (typeof signs)[number]['id'];
