// Danger signs and context signs: whom each is asked of, when, behind which gate, and where it comes from.
import { nerveSigns } from './rules.ts';
import type { Sign } from './schema.ts';

export const signs = [
  { id: 'chest-pressure', group: 'now', askFor: 'all' },
  {
    id: 'new-breathless',
    group: 'now',
    askFor: 'all'
  },
  { id: 'sweaty-sick-with-pain', group: 'now', opens: 'urgent', askFor: 'all' },
  {
    id: 'faint-or-collapse',
    group: 'now',
    askFor: 'all'
  },
  {
    id: 'tearing-sudden-pain',
    group: 'now',
    opens: 'urgent',
    askFor: 'all'
  },
  { id: 'stroke-signs', group: 'now', askFor: 'all' },
  {
    id: 'worst-headache-sudden',
    group: 'now',
    askFor: 'all'
  },
  { id: 'sepsis-signs', group: 'now', askFor: 'all' },
  { id: 'cold-limb', group: 'now', askFor: 'all' },
  {
    id: 'self-harm-thoughts',
    group: 'now',
    askFor: 'all',
    mayDecline: true,
    askAfter: { any: ['yf-mood'] }
  },
  {
    id: 'bladder-change',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve',
    ungatedFor: ['low-back', 'leg', 'upper-back'],
    asksWhenItBegan: true
  },
  {
    id: 'bowel-change',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve',
    ungatedFor: ['low-back', 'leg', 'upper-back'],
    asksWhenItBegan: true
  },
  {
    id: 'saddle-numb',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve',
    ungatedFor: ['low-back', 'leg', 'upper-back'],
    asksWhenItBegan: true
  },
  {
    id: 'sexual-change',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve',
    ungatedFor: ['low-back', 'leg', 'upper-back'],
    mayDecline: true
  },
  {
    id: 'both-legs',
    group: 'nerve',
    bothSides: 'leg',
    askFor: 'all',
    gate: 'gate-nerve',
    ungatedFor: ['low-back', 'leg', 'upper-back'],
    asksWhenItBegan: true
  },
  {
    id: 'legs-weak-both',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve'
  },
  {
    id: 'cannot-walk',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve'
  },
  {
    id: 'foot-drop',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve'
  },
  {
    id: 'leg-weak-mild',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve'
  },
  {
    id: 'arm-weak-severe',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve'
  },
  {
    id: 'arm-weak-mild',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve'
  },
  {
    id: 'unsteady-walk',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve'
  },
  {
    id: 'hands-clumsy',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve'
  },
  {
    id: 'both-hands',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve'
  },
  {
    id: 'electric-shock-neck',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve'
  },
  {
    id: 'band-pain',
    group: 'nerve',
    askFor: 'all',
    gate: 'gate-nerve'
  },
  { id: 'numb-limb', group: 'nerve', askFor: 'all', derived: true },
  {
    id: 'numb-arm',
    group: 'nerve',
    askFor: 'all',
    lineOf: 'numb-limb',
    limb: 'arm',
    gate: 'gate-nerve'
  },
  {
    id: 'numb-leg',
    group: 'nerve',
    askFor: 'all',
    lineOf: 'numb-limb',
    limb: 'leg',
    gate: 'gate-nerve'
  },
  { id: 'tingle-limb', group: 'nerve', askFor: 'all', derived: true },
  {
    id: 'tingle-arm',
    group: 'nerve',
    askFor: 'all',
    lineOf: 'tingle-limb',
    limb: 'arm',
    gate: 'gate-nerve'
  },
  {
    id: 'tingle-leg',
    group: 'nerve',
    askFor: 'all',
    lineOf: 'tingle-limb',
    limb: 'leg',
    gate: 'gate-nerve'
  },
  {
    id: 'getting-worse-fast',
    group: 'nerve',
    askFor: 'all',
    // Tingling is none of the nerve signs, but it is a danger once it grows fast.
    askAfter: { any: [...nerveSigns, 'tingle-limb'] }
  },
  {
    id: 'ctx-cancer',
    group: 'cancer',
    context: true,
    askFor: 'all'
  },
  { id: 'weight-loss', group: 'cancer', askFor: 'all' },
  { id: 'night-pain-no-ease', group: 'cancer', askFor: 'all' },
  {
    id: 'constant-worsening',
    group: 'cancer',
    askFor: 'all'
  },
  {
    id: 'strain-pain',
    group: 'cancer',
    askFor: ['low-back', 'upper-back', 'neck', 'leg', 'arm'],
    askAfter: { or: [{ any: ['ctx-cancer'] }, { place: ['low-back', 'leg'] }] }
  },
  {
    id: 'lung-signs',
    group: 'cancer',
    askFor: ['shoulder', 'upper-back', 'neck', 'arm']
  },
  {
    id: 'horner-eye',
    group: 'vessels',
    askFor: ['neck', 'shoulder', 'arm'],
    asksWhenItBegan: true
  },
  {
    id: 'new-lump',
    group: 'cancer',
    askFor: 'all'
  },
  {
    id: 'fever-chills',
    group: 'infection',
    askFor: 'all',
    gate: 'gate-illness',
    ungatedFor: ['neck']
  },
  { id: 'ctx-ivdu', group: 'infection', context: true, askFor: 'all', mayDecline: true },
  { id: 'ctx-immune-low', group: 'infection', context: true, askFor: 'all', derived: true },
  {
    id: 'ctx-immune-illness',
    group: 'infection',
    context: true,
    askFor: 'all',
    lineOf: 'ctx-immune-low'
  },
  {
    id: 'ctx-immune-sugar',
    group: 'infection',
    context: true,
    askFor: 'all',
    lineOf: 'ctx-immune-low'
  },
  {
    id: 'ctx-sugar-often-high',
    group: 'infection',
    context: true,
    askFor: 'all',
    settles: 'ctx-immune-sugar'
  },
  {
    id: 'ctx-immune-drink',
    group: 'infection',
    context: true,
    askFor: 'all',
    lineOf: 'ctx-immune-low'
  },
  { id: 'ctx-recent-infection', group: 'infection', context: true, askFor: 'all', derived: true },
  {
    id: 'ctx-infection-treated',
    group: 'infection',
    context: true,
    askFor: 'all',
    lineOf: 'ctx-recent-infection'
  },
  {
    id: 'ctx-infection-deep',
    group: 'infection',
    context: true,
    askFor: 'all',
    lineOf: 'ctx-recent-infection'
  },
  { id: 'ctx-spine-procedure', group: 'infection', context: true, askFor: 'all', derived: true },
  {
    id: 'ctx-spine-surgery',
    group: 'infection',
    context: true,
    askFor: 'all',
    lineOf: 'ctx-spine-procedure'
  },
  { id: 'ctx-long-drip', group: 'infection', context: true, askFor: 'all', lineOf: 'ctx-spine-procedure' },
  { id: 'ctx-spine-shot', group: 'infection', context: true, askFor: 'all', lineOf: 'ctx-spine-procedure' },
  {
    id: 'ctx-tb',
    group: 'infection',
    context: true,
    askFor: ['low-back', 'upper-back', 'neck', 'leg', 'arm']
  },
  { id: 'stiff-neck-fever', group: 'infection', askFor: 'all', derived: true },
  {
    id: 'fever-stiff-neck',
    group: 'infection',
    askFor: 'all',
    gate: 'gate-illness',
    ungatedFor: ['neck'],
    lineOf: 'stiff-neck-fever'
  },
  {
    id: 'fever-drowsy',
    group: 'infection',
    askFor: 'all',
    gate: 'gate-illness',
    ungatedFor: ['neck'],
    lineOf: 'stiff-neck-fever'
  },
  {
    id: 'fever-light',
    group: 'infection',
    askFor: 'all',
    gate: 'gate-illness',
    ungatedFor: ['neck'],
    lineOf: 'stiff-neck-fever'
  },
  {
    id: 'rash-no-fade',
    group: 'infection',
    askFor: 'all',
    gate: 'gate-illness',
    ungatedFor: ['neck']
  },
  { id: 'throat-danger', group: 'infection', askFor: 'all' },
  {
    id: 'hot-joint',
    group: 'infection',
    askFor: ['shoulder', 'arm']
  },
  { id: 'shingles-rash', group: 'infection', askFor: 'all' },
  {
    id: 'shingles-face',
    group: 'infection',
    askFor: ['neck', 'shoulder'],
    askAfter: { any: ['shingles-rash'] }
  },
  { id: 'major-trauma', group: 'injury', askFor: 'all', derived: true },
  { id: 'trauma-vehicle', group: 'injury', askFor: 'all', gate: 'gate-injury', lineOf: 'major-trauma' },
  { id: 'trauma-crash', group: 'injury', askFor: 'all', gate: 'gate-injury', lineOf: 'major-trauma' },
  { id: 'trauma-fall', group: 'injury', askFor: 'all', gate: 'gate-injury', lineOf: 'major-trauma' },
  {
    id: 'minor-trauma',
    group: 'injury',
    askFor: 'all',
    gate: 'gate-injury'
  },
  {
    id: 'neck-no-turn',
    group: 'injury',
    askFor: ['neck'],
    gate: 'gate-injury',
    askAfter: { any: ['major-trauma', 'minor-trauma'] }
  },
  {
    id: 'tingling-limbs',
    group: 'injury',
    askFor: 'all',
    gate: 'gate-injury',
    askAfter: { any: ['major-trauma', 'minor-trauma'] }
  },
  {
    id: 'trauma-48h',
    group: 'injury',
    askFor: 'all',
    gate: 'gate-injury',
    askAfter: { any: ['major-trauma'] }
  },
  { id: 'ctx-osteoporosis', group: 'injury', context: true, askFor: 'all' },
  { id: 'ctx-steroids', group: 'injury', context: true, askFor: 'all' },
  {
    id: 'sudden-midline-pain',
    group: 'injury',
    askFor: ['low-back', 'upper-back'],
    askAfter: {
      or: [
        { ageAtLeast: 70 },
        {
          any: [
            'ctx-osteoporosis',
            'ctx-steroids',
            'ctx-pregnant',
            'ctx-could-be-pregnant',
            'ctx-postpartum',
            'ctx-postpartum-year'
          ]
        }
      ]
    }
  },
  { id: 'new-stoop', group: 'injury', askFor: ['upper-back', 'low-back'] },
  {
    id: 'shoulder-deformed',
    group: 'injury',
    askFor: ['shoulder', 'arm'],
    gate: 'gate-injury'
  },
  {
    id: 'cannot-lift-arm',
    group: 'injury',
    askFor: ['shoulder', 'arm']
  },
  {
    id: 'arm-swollen',
    group: 'injury',
    askFor: ['shoulder', 'arm', 'neck']
  },
  {
    id: 'belly-injury',
    group: 'injury',
    askFor: ['shoulder', 'upper-back', 'low-back'],
    gate: 'gate-injury'
  },
  { id: 'ctx-aneurysm', group: 'organs', context: true, askFor: 'all', derived: true },
  { id: 'ctx-artery-bulge', group: 'organs', context: true, askFor: 'all', lineOf: 'ctx-aneurysm' },
  { id: 'ctx-artery-tissue', group: 'organs', context: true, askFor: 'all', lineOf: 'ctx-aneurysm' },
  {
    id: 'ctx-artery-scanned',
    group: 'organs',
    context: true,
    askFor: 'all',
    settles: 'ctx-artery-bulge'
  },
  { id: 'ctx-vascular-risk', group: 'organs', context: true, askFor: 'all', derived: true },
  {
    id: 'ctx-risk-blood',
    group: 'organs',
    context: true,
    askFor: 'all',
    askAfter: { ageAtLeast: 40 },
    lineOf: 'ctx-vascular-risk'
  },
  {
    id: 'ctx-risk-heart',
    group: 'organs',
    context: true,
    askFor: 'all',
    askAfter: { ageAtLeast: 40 },
    lineOf: 'ctx-vascular-risk'
  },
  {
    id: 'ctx-risk-family',
    group: 'organs',
    context: true,
    askFor: 'all',
    askAfter: { ageAtLeast: 40 },
    lineOf: 'ctx-vascular-risk'
  },
  {
    id: 'sudden-worst',
    group: 'organs',
    askFor: ['upper-back']
  },
  {
    id: 'belly-pulse',
    group: 'organs',
    askFor: ['low-back', 'leg'],
    gate: 'gate-organs',
    ungatedFor: ['upper-back', 'shoulder', 'neck', 'arm']
  },
  {
    id: 'severe-flank-waves',
    group: 'organs',
    askFor: ['low-back', 'leg', 'upper-back'],
    gate: 'gate-organs',
    ungatedFor: ['upper-back', 'shoulder', 'neck', 'arm']
  },
  {
    id: 'flank-pain',
    group: 'organs',
    askFor: ['low-back', 'leg', 'upper-back'],
    gate: 'gate-organs',
    ungatedFor: ['upper-back', 'shoulder', 'neck', 'arm']
  },
  {
    id: 'pee-burn-blood',
    group: 'organs',
    askFor: ['low-back', 'leg', 'upper-back'],
    gate: 'gate-organs',
    ungatedFor: ['upper-back', 'shoulder', 'neck', 'arm']
  },
  {
    id: 'vomit-no-fluids',
    group: 'organs',
    askFor: 'all',
    gate: 'gate-organs',
    ungatedFor: ['upper-back', 'shoulder', 'neck', 'arm']
  },
  {
    id: 'belly-pain',
    group: 'organs',
    askFor: ['low-back', 'leg', 'upper-back', 'shoulder'],
    gate: 'gate-organs',
    ungatedFor: ['upper-back', 'shoulder', 'neck', 'arm']
  },
  {
    id: 'upper-belly-pain',
    group: 'organs',
    askFor: ['upper-back', 'shoulder', 'low-back', 'leg'],
    askAfter: { any: ['belly-pain'] }
  },
  {
    id: 'dark-urine',
    group: 'organs',
    askFor: 'all',
    gate: 'gate-organs',
    ungatedFor: ['upper-back', 'shoulder', 'neck', 'arm']
  },
  {
    id: 'jaundice',
    group: 'organs',
    askFor: ['upper-back', 'shoulder', 'low-back', 'leg'],
    gate: 'gate-organs',
    ungatedFor: ['upper-back', 'shoulder', 'neck', 'arm']
  },
  {
    id: 'meal-belly-pain',
    group: 'organs',
    askFor: ['upper-back', 'shoulder']
  },
  {
    id: 'shoulder-tip',
    group: 'organs',
    askFor: ['shoulder']
  },
  {
    id: 'blood-vomit-stool',
    group: 'organs',
    askFor: ['upper-back', 'low-back', 'shoulder', 'leg'],
    gate: 'gate-organs',
    ungatedFor: ['upper-back', 'shoulder', 'neck', 'arm']
  },
  {
    id: 'ctx-could-be-pregnant',
    group: 'person',
    givenBy: 'possible',
    context: true,
    askFor: 'all',
    derived: true
  },
  {
    id: 'ctx-pregnant',
    group: 'person',
    givenBy: 'pregnant',
    context: true,
    askFor: 'all',
    derived: true
  },
  {
    id: 'ctx-postpartum',
    group: 'person',
    givenBy: 'postpartum',
    context: true,
    askFor: 'all',
    derived: true
  },
  {
    id: 'ctx-postpartum-year',
    group: 'person',
    givenBy: 'postpartum-year',
    context: true,
    askFor: 'all',
    derived: true
  },
  {
    id: 'vag-bleed-pelvic',
    group: 'organs',
    askFor: 'all',
    unlessPregnancyCannotApply: true
  },
  {
    id: 'pain-on-breath',
    group: 'organs',
    askFor: ['upper-back', 'shoulder', 'neck', 'low-back', 'leg'],
    askAfter: { or: [{ place: ['upper-back', 'shoulder', 'neck'] }, { any: ['flank-pain'] }] }
  },
  {
    id: 'cough-blood',
    group: 'organs',
    askFor: ['upper-back', 'shoulder', 'neck']
  },
  {
    id: 'calf-swollen',
    group: 'organs',
    askFor: 'all'
  },
  { id: 'ctx-vte-risk', group: 'organs', context: true, askFor: 'all', derived: true },
  {
    id: 'ctx-vte-recent',
    group: 'organs',
    context: true,
    askFor: 'all',
    askAfter: { any: ['pain-on-breath'] },
    lineOf: 'ctx-vte-risk'
  },
  {
    id: 'ctx-vte-estrogen',
    group: 'organs',
    context: true,
    askFor: 'all',
    askAfter: { any: ['pain-on-breath'] },
    lineOf: 'ctx-vte-risk'
  },
  {
    id: 'ctx-vte-clot',
    group: 'organs',
    context: true,
    askFor: 'all',
    askAfter: { any: ['pain-on-breath'] },
    lineOf: 'ctx-vte-risk'
  },
  {
    id: 'exertion-pain',
    group: 'organs',
    askFor: ['neck', 'shoulder', 'arm', 'upper-back']
  },
  { id: 'pregnancy-danger', group: 'person', askFor: 'all', derived: true },
  {
    id: 'pregnancy-fluid',
    group: 'person',
    askFor: 'all',
    askAfter: { any: ['ctx-pregnant', 'ctx-could-be-pregnant'] },
    lineOf: 'pregnancy-danger'
  },
  {
    id: 'pregnancy-pressure',
    group: 'person',
    askFor: 'all',
    askAfter: { any: ['ctx-pregnant', 'ctx-could-be-pregnant'] },
    lineOf: 'pregnancy-danger'
  },
  {
    id: 'pregnancy-baby',
    group: 'person',
    askFor: 'all',
    askAfter: { any: ['ctx-pregnant', 'ctx-could-be-pregnant'] },
    lineOf: 'pregnancy-danger'
  },
  { id: 'postpartum-danger', group: 'person', askFor: 'all', derived: true },
  {
    id: 'postpartum-bleeding',
    group: 'person',
    askFor: 'all',
    askAfter: { any: ['ctx-postpartum'] },
    lineOf: 'postpartum-danger'
  },
  {
    id: 'postpartum-legs',
    group: 'person',
    askFor: 'all',
    askAfter: { any: ['ctx-postpartum'] },
    lineOf: 'postpartum-danger'
  },
  {
    id: 'new-neck-head-pain',
    group: 'vessels',
    askFor: ['neck']
  },
  { id: 'five-d', group: 'vessels', askFor: ['neck', 'shoulder'], derived: true },
  { id: 'five-d-speech', group: 'vessels', askFor: ['neck', 'shoulder'], lineOf: 'five-d' },
  { id: 'five-d-face', group: 'vessels', askFor: ['neck', 'shoulder'], lineOf: 'five-d' },
  { id: 'dizzy-sick', group: 'vessels', givenBy: 'dizzy', askFor: ['neck'] },
  { id: 'ctx-neck-artery-risk', group: 'vessels', context: true, askFor: ['neck'], derived: true },
  {
    id: 'ctx-neck-jolt',
    group: 'vessels',
    beforeMoving: ['neck', 'shoulder', 'upper-back', 'arm'],
    context: true,
    askFor: ['neck'],
    askAfter: { any: ['new-neck-head-pain'] },
    lineOf: 'ctx-neck-artery-risk'
  },
  {
    id: 'ctx-tissue-disorder',
    group: 'vessels',
    beforeMoving: ['neck', 'shoulder', 'upper-back', 'arm'],
    context: true,
    askFor: ['neck'],
    askAfter: { any: ['new-neck-head-pain'] },
    lineOf: 'ctx-neck-artery-risk'
  },
  {
    id: 'gca-head',
    group: 'inflammation',
    askFor: ['neck', 'shoulder'],
    askAfter: { ageAtLeast: 50 }
  },
  { id: 'gca-vision', group: 'inflammation', askFor: ['neck', 'shoulder'] },
  {
    id: 'pmr-pattern',
    group: 'inflammation',
    askFor: ['neck', 'shoulder', 'low-back'],
    askAfter: { ageAtLeast: 50 }
  },
  {
    id: 'axspa-core',
    group: 'inflammation',
    opens: 'criteria',
    askFor: ['low-back', 'upper-back'],
    askAfter: { weeksAtLeast: 13 },
    givenByStart: { ageBelow: 45, weeksAtLeast: 13 }
  },
  {
    id: 'red-eye',
    group: 'inflammation',
    askFor: ['low-back', 'upper-back', 'neck']
  },
  { id: 'ctx-recent-surgery', group: 'person', context: true, askFor: 'all' },
  { id: 'ctx-anticoagulant', group: 'person', context: true, askFor: 'all' },
  { id: 'ctx-inflam-spine', group: 'person', context: true, askFor: 'all', derived: true },
  { id: 'ctx-inflamed-joints', group: 'person', context: true, askFor: 'all', lineOf: 'ctx-inflam-spine' },
  { id: 'ctx-spine-fused', group: 'person', context: true, askFor: 'all', lineOf: 'ctx-inflam-spine' },
  { id: 'ctx-down-syndrome', group: 'person', context: true, askFor: 'all', lineOf: 'ctx-inflam-spine' },
  { id: 'ctx-deficit-stable', group: 'nerve', context: true, askFor: 'all', onlyInRoom: true },
  { id: 'painkiller-excess', group: 'person', askFor: 'all' },
  { id: 'severe-uncontrolled', group: 'course', askFor: 'all' },
  {
    id: 'rad-one-limb',
    group: 'course',
    askFor: 'all',
    derived: true
  },
  {
    id: 'rad-arm',
    group: 'course',
    askFor: 'all',
    lineOf: 'rad-one-limb',
    limb: 'arm',
    askAfter: {
      or: [
        { place: ['arm'] },
        { all: [{ place: ['neck'] }, { gate: 'gate-nerve' }] },
        { any: ['lung-signs'] }
      ]
    }
  },
  {
    id: 'rad-leg',
    group: 'course',
    askFor: 'all',
    lineOf: 'rad-one-limb',
    limb: 'leg',
    askAfter: {
      or: [
        { place: ['leg'] },
        { all: [{ place: ['low-back'] }, { gate: 'gate-nerve' }] },
        { any: ['lung-signs'] }
      ]
    }
  },
  {
    id: 'not-improving',
    group: 'course',
    askFor: 'all',
    askAfter: { weeksAtLeast: 2 }
  },
  { id: 'persist-3wk', group: 'course', fromWeeks: { atLeast: 3 }, askFor: 'all', derived: true },
  { id: 'persist-6wk', group: 'course', fromWeeks: { atLeast: 6 }, askFor: 'all', derived: true },
  { id: 'onset-week', group: 'course', fromWeeks: { atMost: 1 }, askFor: 'all', derived: true },
  { id: 'pain-new-or-worse', group: 'course', askFor: 'all', givenByWeeksUpTo: 6 },
  { id: 'not-mechanical', group: 'course', askFor: 'all' },
  { id: 'ctx-smoker', group: 'person', context: true, askFor: 'all', askAfter: { any: ['lung-signs'] } },
  {
    id: 'ctx-one-kidney',
    group: 'person',
    context: true,
    askFor: 'all',
    askAfter: { all: [{ any: ['flank-pain'] }, { any: ['fever-chills'] }] }
  },
  { id: 'cannot-self-answer', group: 'person', givenBy: 'not-here', askFor: 'all' },
  { id: 'yf-fear', group: 'outlook', askFor: 'all' },
  { id: 'yf-outlook', group: 'outlook', askFor: 'all' },
  { id: 'yf-worry', group: 'outlook', askFor: 'all' },
  { id: 'yf-mood', group: 'outlook', opens: 'help-lines', askFor: 'all' },
  { id: 'yf-sleep', group: 'outlook', askFor: 'all' },
  { id: 'yf-work', group: 'outlook', askFor: 'all' },
  { id: 'yf-support', group: 'outlook', askFor: 'all' },
  { id: 'yf-passive', group: 'outlook', askFor: 'all' }
] as const satisfies readonly Sign[];

export type SignId = (typeof signs)[number]['id'];
