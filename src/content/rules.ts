// The triage rules: every one is evaluated, and the most severe that fires decides.
import type { Rule } from './schema.ts';

/** Signs of pressure on the nerves of bladder, bowel and saddle. */
export const caudaEquinaSigns = ['bladder-change', 'bowel-change', 'saddle-numb'] as const;

/** Every sign of a nerve or of the cord. */
export const nerveSigns = [
  ...caudaEquinaSigns,
  'both-legs',
  'legs-weak-both',
  'cannot-walk',
  'foot-drop',
  'leg-weak-mild',
  'arm-weak-severe',
  'arm-weak-mild',
  'unsteady-walk',
  'hands-clumsy',
  'both-hands',
  'numb-limb'
] as const;

/** What makes pain after a cancer suspicious. */
export const suspicionSigns = [
  'night-pain-no-ease',
  'constant-worsening',
  'strain-pain',
  'band-pain',
  'weight-loss',
  'severe-uncontrolled'
] as const;

/** What makes a spinal infection more likely. */
export const infectionRiskSigns = [
  'ctx-ivdu',
  'ctx-immune-low',
  'ctx-recent-infection',
  'ctx-spine-procedure',
  'ctx-tb',
  'ctx-recent-surgery',
  'ctx-pregnant',
  'ctx-postpartum'
] as const;

/** A movement check that sent pain down a limb, by the code of that check: the one rule outside the table. */
export const referRule = { id: 'T16', level: 'soon', dueDays: 3, content: 'none' } as const;

export const rules = [
  {
    id: 'R01',
    level: 'emergency-call',
    content: 'none',
    when: { any: ['chest-pressure', 'new-breathless', 'faint-or-collapse'] }
  },
  {
    id: 'R02',
    level: 'emergency-call',
    content: 'none',
    when: { any: ['stroke-signs', 'worst-headache-sudden', 'sepsis-signs', 'cold-limb', 'cannot-walk'] }
  },
  {
    id: 'R03',
    level: 'emergency-call',
    content: 'none',
    when: { all: [{ any: ['sweaty-sick-with-pain'] }, { place: ['upper-back', 'neck', 'shoulder', 'arm'] }] }
  },
  {
    id: 'R04',
    level: 'ed-today',
    content: 'none',
    when: {
      all: [
        { any: ['sweaty-sick-with-pain'] },
        {
          or: [
            { ageAtLeast: 50 },
            {
              any: [
                'ctx-vascular-risk',
                'ctx-aneurysm',
                'belly-pain',
                'upper-belly-pain',
                'flank-pain',
                'ctx-pregnant',
                'ctx-could-be-pregnant'
              ]
            }
          ]
        }
      ]
    }
  },
  {
    id: 'R05',
    level: 'emergency-call',
    content: 'none',
    when: { any: ['stiff-neck-fever', 'rash-no-fade', 'throat-danger', 'belly-pulse', 'five-d'] }
  },
  { id: 'R06', level: 'emergency-call', content: 'none', when: { new: ['horner-eye'] } },
  { id: 'R07', level: 'same-day', content: 'none', when: { any: ['horner-eye'] } },
  {
    id: 'R08',
    level: 'emergency-call',
    content: 'none',
    when: {
      all: [
        { any: ['tearing-sudden-pain'] },
        {
          or: [
            { place: ['upper-back', 'neck'] },
            { ageAtLeast: 60 },
            { any: ['ctx-aneurysm', 'upper-belly-pain', 'ctx-pregnant', 'ctx-postpartum'] }
          ]
        }
      ]
    }
  },
  { id: 'R09', level: 'ed-today', content: 'none', when: { any: ['tearing-sudden-pain'] } },
  {
    id: 'R10',
    level: 'emergency-call',
    content: 'none',
    when: {
      all: [
        { any: ['ctx-aneurysm'] },
        { any: ['pain-new-or-worse'] },
        {
          or: [
            { place: ['low-back', 'upper-back', 'leg'] },
            { any: ['upper-belly-pain'] },
            {
              all: [
                { place: ['neck'] },
                { any: ['onset-week', 'not-mechanical', 'severe-uncontrolled', 'new-neck-head-pain'] }
              ]
            }
          ]
        }
      ]
    }
  },
  { id: 'R11', level: 'soon', dueDays: 3, content: 'none', when: { any: ['ctx-aneurysm'] } },
  { id: 'R12', level: 'ed-today', content: 'none', when: { new: caudaEquinaSigns } },
  { id: 'R13', level: 'same-day', content: 'none', when: { any: caudaEquinaSigns } },
  {
    id: 'R14',
    level: 'ed-today',
    content: 'none',
    when: { all: [{ any: ['sexual-change'] }, { any: nerveSigns }] }
  },
  { id: 'R15', level: 'same-day', content: 'none', when: { any: ['sexual-change'] } },
  { id: 'R16', level: 'ed-today', content: 'none', when: { new: ['both-legs'] } },
  { id: 'R17', level: 'same-day', content: 'none', when: { any: ['both-legs'] } },
  {
    id: 'R18',
    level: 'ed-today',
    content: 'none',
    when: { any: ['legs-weak-both', 'foot-drop', 'arm-weak-severe'] }
  },
  {
    id: 'R19',
    level: 'same-day',
    content: 'none',
    when: { any: ['leg-weak-mild', 'arm-weak-mild', 'unsteady-walk'] }
  },
  {
    id: 'R20',
    level: 'ed-today',
    content: 'none',
    when: { all: [{ any: ['getting-worse-fast'] }, { any: nerveSigns }] }
  },
  {
    id: 'R21',
    level: 'same-day',
    content: 'none',
    when: { all: [{ any: ['hands-clumsy'] }, { any: ['unsteady-walk', 'electric-shock-neck'] }] }
  },
  {
    id: 'R22',
    level: 'soon',
    dueDays: 7,
    content: 'none',
    when: { any: ['hands-clumsy', 'electric-shock-neck', 'band-pain'] }
  },
  {
    id: 'R23',
    level: 'ed-today',
    content: 'none',
    when: { all: [{ any: ['ctx-cancer', 'band-pain'] }, { any: nerveSigns }] }
  },
  {
    id: 'R24',
    level: 'same-day',
    content: 'none',
    when: {
      all: [{ any: ['ctx-cancer'] }, { or: [{ any: suspicionSigns }, { place: ['upper-back', 'neck'] }] }]
    }
  },
  { id: 'R25', level: 'soon', dueDays: 3, content: 'none', when: { any: ['ctx-cancer'] } },
  {
    id: 'R26',
    level: 'soon',
    dueDays: 7,
    content: 'comfort',
    when: {
      all: [
        { any: ['weight-loss'] },
        { or: [{ ageAtLeast: 50 }, { any: ['night-pain-no-ease', 'constant-worsening'] }] }
      ]
    }
  },
  { id: 'R27', level: 'soon', dueDays: 14, content: 'comfort', when: { any: ['weight-loss'] } },
  { id: 'R28', level: 'soon', dueDays: 7, content: 'comfort', when: { any: ['constant-worsening'] } },
  { id: 'R29', level: 'soon', dueDays: 14, content: 'comfort', when: { any: ['new-lump', 'new-stoop'] } },
  {
    id: 'R30',
    level: 'soon',
    dueDays: 14,
    content: 'comfort',
    when: { all: [{ any: ['night-pain-no-ease'] }, { or: [{ ageAtLeast: 50 }, { any: ['persist-3wk'] }] }] }
  },
  {
    id: 'R31',
    level: 'soon',
    dueDays: 7,
    content: 'comfort',
    when: {
      all: [
        { any: ['lung-signs'] },
        { place: ['shoulder', 'upper-back', 'neck', 'arm'] },
        {
          or: [
            { any: ['weight-loss', 'arm-weak-mild', 'hands-clumsy', 'rad-one-limb'] },
            { all: [{ any: ['ctx-smoker'] }, { ageAtLeast: 40 }] }
          ]
        }
      ]
    }
  },
  { id: 'R32', level: 'soon', dueDays: 14, content: 'comfort', when: { any: ['lung-signs'] } },
  {
    id: 'R33',
    level: 'soon',
    dueDays: 7,
    content: 'comfort',
    when: {
      all: [
        { place: ['upper-back'] },
        { or: [{ any: ['not-mechanical'] }, { all: [{ any: ['pain-new-or-worse'] }, { ageAtLeast: 65 }] }] }
      ]
    }
  },
  {
    id: 'R34',
    level: 'soon',
    dueDays: 14,
    content: 'full',
    when: { all: [{ ageAtLeast: 60 }, { place: ['low-back', 'upper-back'] }, { any: ['persist-3wk'] }] }
  },
  {
    id: 'R35',
    level: 'ed-today',
    content: 'none',
    when: { all: [{ any: ['fever-chills'] }, { any: [...infectionRiskSigns, ...nerveSigns, 'jaundice'] }] }
  },
  { id: 'R36', level: 'same-day', content: 'none', when: { any: ['fever-chills'] } },
  {
    id: 'R37',
    level: 'same-day',
    content: 'none',
    when: {
      or: [
        {
          all: [
            { any: ['ctx-ivdu', 'ctx-spine-procedure'] },
            { any: ['pain-new-or-worse', 'constant-worsening', 'not-mechanical'] }
          ]
        },
        { all: [{ any: ['ctx-ivdu'] }, { any: ['night-pain-no-ease', 'not-improving'] }] },
        {
          all: [
            { any: ['ctx-spine-procedure'] },
            { any: ['ctx-immune-low', 'ctx-recent-infection'] },
            { any: ['not-improving', 'night-pain-no-ease'] }
          ]
        }
      ]
    }
  },
  {
    id: 'R38',
    level: 'same-day',
    content: 'none',
    when: {
      all: [
        { any: ['ctx-immune-low', 'ctx-recent-infection', 'ctx-tb'] },
        { any: ['constant-worsening', 'night-pain-no-ease', 'weight-loss'] }
      ]
    }
  },
  {
    id: 'R39',
    level: 'soon',
    dueDays: 3,
    content: 'none',
    when: { any: ['ctx-immune-low', 'ctx-spine-procedure', 'ctx-recent-surgery'] }
  },
  {
    id: 'R40',
    level: 'soon',
    dueDays: 7,
    content: 'none',
    when: { any: ['ctx-ivdu', 'ctx-recent-infection'] }
  },
  { id: 'R41', level: 'soon', dueDays: 14, content: 'none', when: { any: ['ctx-tb'] } },
  {
    id: 'R42',
    level: 'emergency-call',
    content: 'none',
    when: { all: [{ any: ['major-trauma'] }, { any: [...nerveSigns, 'tingling-limbs'] }] }
  },
  {
    id: 'R43',
    level: 'emergency-call',
    content: 'none',
    when: { all: [{ any: ['major-trauma'] }, { any: ['trauma-48h'] }, { place: ['neck'] }] }
  },
  { id: 'R44', level: 'ed-today', content: 'none', when: { any: ['major-trauma'] } },
  {
    id: 'R45',
    level: 'ed-today',
    content: 'none',
    when: {
      all: [
        { any: ['minor-trauma'] },
        { place: ['neck'] },
        { or: [{ ageAtLeast: 65 }, { any: [...nerveSigns, 'tingling-limbs', 'neck-no-turn'] }] }
      ]
    }
  },
  {
    id: 'R46',
    level: 'same-day',
    content: 'none',
    when: {
      all: [
        { any: ['minor-trauma'] },
        { or: [{ ageAtLeast: 65 }, { any: ['ctx-osteoporosis', 'ctx-steroids', 'ctx-cancer'] }] }
      ]
    }
  },
  {
    id: 'R47',
    level: 'ed-today',
    content: 'none',
    when: { all: [{ any: ['ctx-inflam-spine'] }, { any: ['minor-trauma', ...nerveSigns] }] }
  },
  { id: 'R48', level: 'soon', dueDays: 14, content: 'comfort', when: { any: ['ctx-inflam-spine'] } },
  {
    id: 'R49',
    level: 'soon',
    dueDays: 3,
    content: 'none',
    when: {
      all: [
        { any: ['sudden-midline-pain'] },
        { or: [{ ageAtLeast: 70 }, { any: ['ctx-osteoporosis', 'ctx-steroids'] }] }
      ]
    }
  },
  {
    id: 'R50',
    level: 'ed-today',
    content: 'none',
    when: { all: [{ any: ['ctx-anticoagulant'] }, { any: ['minor-trauma', 'tearing-sudden-pain'] }] }
  },
  {
    id: 'R51',
    level: 'emergency-call',
    content: 'none',
    when: { all: [{ any: ['ctx-anticoagulant'] }, { any: ['tearing-sudden-pain'] }, { any: nerveSigns }] }
  },
  {
    id: 'R52',
    level: 'ed-today',
    content: 'none',
    when: {
      all: [
        { ageAtLeast: 60 },
        { any: ['ctx-vascular-risk'] },
        { place: ['low-back', 'leg'] },
        { any: ['not-mechanical'] },
        { any: ['onset-week'] }
      ]
    }
  },
  { id: 'R53', level: 'ed-today', content: 'none', when: { any: ['severe-flank-waves'] } },
  {
    id: 'R54',
    level: 'ed-today',
    content: 'none',
    when: {
      all: [
        { any: ['flank-pain'] },
        { any: ['fever-chills'] },
        {
          any: [
            'vomit-no-fluids',
            'ctx-pregnant',
            'ctx-could-be-pregnant',
            'ctx-immune-low',
            'ctx-one-kidney'
          ]
        }
      ]
    }
  },
  {
    id: 'R55',
    level: 'same-day',
    content: 'none',
    when: { all: [{ any: ['flank-pain'] }, { any: ['pee-burn-blood'] }] }
  },
  { id: 'R56', level: 'soon', dueDays: 3, content: 'none', when: { any: ['pee-burn-blood'] } },
  {
    id: 'R57',
    level: 'soon',
    dueDays: 3,
    content: 'none',
    when: { all: [{ any: ['flank-pain'] }, { any: ['not-mechanical'] }] }
  },
  {
    id: 'R58',
    level: 'ed-today',
    content: 'none',
    when: {
      any: [
        'upper-belly-pain',
        'blood-vomit-stool',
        'cough-blood',
        'hot-joint',
        'shoulder-deformed',
        'shingles-face',
        'gca-vision'
      ]
    }
  },
  {
    id: 'R59',
    level: 'emergency-call',
    content: 'none',
    when: { all: [{ any: ['shoulder-tip'] }, { any: ['belly-injury', 'ctx-could-be-pregnant'] }] }
  },
  { id: 'R60', level: 'same-day', content: 'none', when: { any: ['shoulder-tip', 'belly-injury'] } },
  {
    id: 'R61',
    level: 'ed-today',
    content: 'none',
    when: { all: [{ any: ['vag-bleed-pelvic'] }, { any: ['ctx-could-be-pregnant', 'ctx-pregnant'] }] }
  },
  { id: 'R62', level: 'soon', dueDays: 3, content: 'none', when: { any: ['vag-bleed-pelvic'] } },
  { id: 'R63', level: 'soon', dueDays: 7, content: 'none', when: { any: ['ctx-could-be-pregnant'] } },
  {
    id: 'R64',
    level: 'emergency-call',
    content: 'none',
    when: { all: [{ any: ['pain-on-breath'] }, { any: ['cough-blood'] }] }
  },
  {
    id: 'R65',
    level: 'ed-today',
    content: 'none',
    when: {
      all: [
        { any: ['pain-on-breath'] },
        {
          any: [
            'calf-swollen',
            'ctx-vte-risk',
            'ctx-cancer',
            'ctx-pregnant',
            'ctx-postpartum',
            'ctx-recent-surgery'
          ]
        }
      ]
    }
  },
  {
    id: 'R66',
    level: 'same-day',
    content: 'none',
    when: {
      any: [
        'calf-swollen',
        'arm-swollen',
        'exertion-pain',
        'vomit-no-fluids',
        'jaundice',
        'shingles-rash',
        'red-eye',
        'cannot-lift-arm'
      ]
    }
  },
  { id: 'R67', level: 'ed-today', content: 'none', when: { any: ['pregnancy-danger', 'postpartum-danger'] } },
  {
    id: 'R68',
    level: 'ed-today',
    content: 'none',
    when: { all: [{ any: ['new-neck-head-pain'] }, { any: ['ctx-neck-artery-risk', 'dizzy-sick'] }] }
  },
  { id: 'R69', level: 'same-day', content: 'none', when: { any: ['new-neck-head-pain'] } },
  { id: 'R70', level: 'soon', dueDays: 3, content: 'none', when: { any: ['dizzy-sick'] } },
  {
    id: 'R71',
    level: 'same-day',
    content: 'none',
    when: { all: [{ ageAtLeast: 50 }, { any: ['gca-head'] }] }
  },
  {
    id: 'R72',
    level: 'soon',
    dueDays: 7,
    content: 'comfort',
    when: { all: [{ ageAtLeast: 50 }, { any: ['pmr-pattern'] }] }
  },
  { id: 'R73', level: 'soon', dueDays: 7, content: 'comfort', when: { any: ['meal-belly-pain'] } },
  {
    id: 'R74',
    level: 'soon',
    dueDays: 14,
    content: 'full',
    when: { all: [{ any: ['axspa-core'] }, { count: 'axial-criteria', atLeast: 3 }] }
  },
  {
    id: 'R75',
    team: 'grown-up',
    ownPage: true,
    level: 'soon',
    dueDays: 3,
    content: 'none',
    when: { ageBelow: 18 }
  },
  { id: 'R76', level: 'same-day', content: 'none', when: { any: ['cannot-self-answer'] } },
  {
    id: 'R77',
    team: 'maternity',
    ownPage: true,
    level: 'soon',
    dueDays: 7,
    content: 'none',
    when: { any: ['ctx-pregnant', 'ctx-postpartum'] }
  },
  { id: 'R78', level: 'soon', dueDays: 3, content: 'comfort', when: { any: ['severe-uncontrolled'] } },
  { id: 'R79', level: 'soon', dueDays: 14, content: 'full', when: { any: ['not-improving'] } },
  {
    id: 'R80',
    level: 'soon',
    dueDays: 14,
    content: 'full',
    when: { all: [{ place: ['leg', 'arm'] }, { any: ['persist-6wk'] }] }
  },
  { id: 'R81', level: 'soon', dueDays: 14, content: 'full', when: { count: 'yellow-flags', atLeast: 3 } },
  { id: 'R82', level: 'crisis', content: null, when: { any: ['self-harm-thoughts'] } },
  { id: 'R83', level: 'self-care', content: 'full', when: { always: true } },
  { id: 'R84', level: 'soon', dueDays: 7, content: 'comfort', when: { any: ['numb-limb'] } },
  { id: 'R85', level: 'soon', dueDays: 3, content: 'none', when: { any: ['belly-pain'] } },
  {
    id: 'R86',
    level: 'ed-today',
    content: 'none',
    when: {
      all: [
        { any: ['belly-pain'] },
        {
          or: [
            { any: ['ctx-could-be-pregnant', 'ctx-pregnant', 'ctx-aneurysm'] },
            { all: [{ ageAtLeast: 60 }, { any: ['ctx-vascular-risk'] }] }
          ]
        }
      ]
    }
  },
  {
    id: 'R87',
    level: 'same-day',
    content: 'none',
    when: {
      all: [{ any: ['belly-pain'] }, { any: ['vomit-no-fluids', 'not-mechanical', 'severe-uncontrolled'] }]
    }
  },
  { id: 'R88', level: 'ed-today', content: 'none', when: { any: ['dark-urine'] } },
  { id: 'R89', level: 'same-day', content: 'none', when: { any: ['painkiller-excess'] } },
  {
    id: 'R90',
    level: 'ed-today',
    content: 'none',
    when: { all: [{ any: ['painkiller-excess'] }, { any: ['vomit-no-fluids', 'jaundice'] }] }
  },
  {
    id: 'R91',
    level: 'soon',
    dueDays: 7,
    content: 'comfort',
    when: { all: [{ any: ['not-mechanical'] }, { any: ['night-pain-no-ease', 'constant-worsening'] }] }
  },
  {
    id: 'R92',
    level: 'ed-today',
    content: 'none',
    when: {
      all: [
        { ageAtLeast: 40 },
        { any: ['ctx-vascular-risk'] },
        { place: ['upper-back', 'neck', 'shoulder', 'arm'] },
        { any: ['not-mechanical'] },
        { any: ['onset-week'] }
      ]
    }
  },
  {
    id: 'R93',
    level: 'same-day',
    content: 'none',
    when: {
      all: [
        { ageAtLeast: 40 },
        { place: ['upper-back', 'neck', 'shoulder', 'arm'] },
        { any: ['not-mechanical'] },
        { any: ['onset-week'] }
      ]
    }
  },
  {
    id: 'R94',
    level: 'same-day',
    content: 'none',
    when: {
      all: [
        { ageAtLeast: 60 },
        { any: ['ctx-vascular-risk'] },
        { place: ['low-back', 'leg'] },
        { any: ['not-mechanical'] },
        { any: ['pain-new-or-worse'] }
      ]
    }
  },
  {
    id: 'R95',
    level: 'soon',
    dueDays: 7,
    content: 'comfort',
    when: { all: [{ any: ['not-mechanical'] }, { any: ['pain-new-or-worse'] }, { ageAtLeast: 50 }] }
  },
  {
    id: 'R96',
    level: 'soon',
    dueDays: 14,
    content: 'comfort',
    when: { all: [{ any: ['not-mechanical'] }, { any: ['pain-new-or-worse'] }] }
  },
  {
    id: 'R97',
    level: 'soon',
    dueDays: 7,
    content: 'comfort',
    when: { all: [{ ageAtLeast: 75 }, { place: ['low-back', 'upper-back'] }, { any: ['pain-new-or-worse'] }] }
  },
  {
    id: 'R98',
    level: 'soon',
    dueDays: 3,
    content: 'none',
    when: {
      all: [
        { ageAtLeast: 70 },
        { place: ['low-back', 'upper-back'] },
        { any: ['severe-uncontrolled'] },
        { any: ['pain-new-or-worse'] }
      ]
    }
  },
  {
    id: 'R99',
    level: 'ed-today',
    content: 'none',
    when: {
      all: [
        { any: ['minor-trauma'] },
        { any: ['severe-uncontrolled'] },
        { or: [{ ageAtLeast: 65 }, { any: ['ctx-osteoporosis', 'ctx-steroids'] }] }
      ]
    }
  },
  {
    id: 'R100',
    level: 'ed-today',
    content: 'none',
    when: {
      all: [
        { any: ['ctx-anticoagulant'] },
        { any: ['pain-new-or-worse'] },
        { any: ['leg-weak-mild', 'arm-weak-mild', 'unsteady-walk', 'both-legs'] }
      ]
    }
  },
  {
    id: 'R101',
    level: 'same-day',
    content: 'none',
    when: {
      all: [
        { any: ['ctx-anticoagulant'] },
        { any: ['pain-new-or-worse'] },
        { any: ['severe-uncontrolled', 'not-mechanical', 'belly-pain', 'flank-pain'] }
      ]
    }
  },
  { id: 'R102', level: 'soon', dueDays: 7, content: 'none', when: { any: ['both-hands'] } },
  {
    id: 'R103',
    level: 'same-day',
    content: 'none',
    when: { all: [{ any: ['both-hands'] }, { any: ['hands-clumsy', 'electric-shock-neck'] }] }
  },
  {
    id: 'R104',
    level: 'same-day',
    content: 'none',
    when: {
      all: [{ any: ['ctx-immune-low'] }, { any: ['severe-uncontrolled'] }, { any: ['pain-new-or-worse'] }]
    }
  },
  {
    id: 'R105',
    level: 'same-day',
    content: 'none',
    when: {
      all: [
        { any: ['sudden-worst'] },
        { place: ['upper-back'] },
        { or: [{ ageAtLeast: 40 }, { any: ['ctx-vascular-risk'] }] }
      ]
    }
  },
  {
    id: 'R106',
    level: 'same-day',
    content: 'none',
    when: { all: [{ any: ['pain-on-breath'] }, { any: ['pain-new-or-worse'] }] }
  },
  { id: 'R107', level: 'soon', dueDays: 7, content: 'comfort', when: { any: ['pain-on-breath'] } },
  {
    id: 'R108',
    level: 'soon',
    dueDays: 14,
    content: 'full',
    when: { all: [{ place: ['upper-back'] }, { any: ['pain-new-or-worse'] }, { ageAtLeast: 50 }] }
  },
  { id: 'R109', level: 'same-day', content: 'none', when: { any: ['sweaty-sick-with-pain'] } },
  {
    id: 'R110',
    level: 'soon',
    dueDays: 7,
    content: 'comfort',
    when: { all: [{ any: ['minor-trauma'] }, { any: ['onset-week'] }, { place: ['neck'] }] }
  },
  {
    id: 'R111',
    level: 'ed-today',
    content: 'none',
    when: {
      all: [
        { any: ['ctx-aneurysm'] },
        { any: ['pain-new-or-worse'] },
        { place: ['neck', 'shoulder', 'arm'] },
        { any: ['onset-week', 'not-mechanical', 'severe-uncontrolled'] }
      ]
    }
  },
  {
    id: 'R112',
    level: 'same-day',
    content: 'none',
    when: {
      all: [
        { any: ['ctx-vascular-risk'] },
        { place: ['low-back', 'leg'] },
        { any: ['severe-uncontrolled'] },
        { any: ['pain-new-or-worse'] },
        { or: [{ ageAtLeast: 70 }, { all: [{ ageAtLeast: 60 }, { any: ['onset-week', 'flank-pain'] }] }] }
      ]
    }
  },
  {
    id: 'R113',
    level: 'soon',
    dueDays: 3,
    content: 'none',
    when: {
      all: [
        { any: ['ctx-pregnant', 'ctx-postpartum', 'ctx-postpartum-year'] },
        { place: ['low-back', 'upper-back'] },
        { any: ['sudden-midline-pain', 'new-stoop', 'severe-uncontrolled'] }
      ]
    }
  },
  {
    id: 'R114',
    level: 'same-day',
    content: 'none',
    when: {
      all: [{ any: ['ctx-aneurysm'] }, { any: ['pain-new-or-worse'] }, { place: ['neck', 'shoulder', 'arm'] }]
    }
  },
  {
    id: 'R115',
    level: 'soon',
    dueDays: 7,
    content: 'comfort',
    when: {
      all: [
        { any: ['ctx-postpartum-year'] },
        { place: ['low-back', 'upper-back'] },
        { any: ['night-pain-no-ease'] }
      ]
    }
  },
  {
    id: 'R116',
    level: 'soon',
    dueDays: 14,
    content: 'full',
    when: { all: [{ any: ['tingle-limb'] }, { any: ['persist-6wk', 'not-improving'] }] }
  },
  {
    id: 'R117',
    level: 'same-day',
    content: 'none',
    when: {
      all: [
        { any: ['tingle-limb'] },
        { any: ['pain-new-or-worse'] },
        { any: ['ctx-cancer', 'ctx-inflam-spine', 'fever-chills', 'getting-worse-fast'] }
      ]
    }
  },
  { id: 'R118', level: 'soon', dueDays: 14, content: 'comfort', when: { any: ['ctx-deficit-stable'] } }
] as const satisfies readonly Rule[];
