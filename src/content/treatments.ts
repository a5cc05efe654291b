// What professionals may offer, and waiting beside it: for which ideas, and for whom nothing of it is shown.
import { nerveSigns } from './rules.ts';
import type { Treatment } from './schema.ts';

/**
 * The options. That waiting stands among them, and which idea each one aims at, is ours; the signs of
 * `neverWith` are those with which no word of manipulation may be shown.
 */
export const treatments = [
  {
    id: 'waiting',
    sites: ['neck', 'upper-back', 'shoulder', 'low-back', 'arm', 'leg'],
    patterns: [],
    levels: ['self-care'],
    neverWith: [],
    notWith: [],
    grade: 'moderate',
    sources: ['wallwork-2024', 'ours']
  },
  {
    id: 'exercise-therapy',
    sites: ['neck', 'shoulder', 'low-back', 'leg'],
    patterns: [],
    levels: ['soon', 'self-care'],
    neverWith: [],
    notWith: ['SURG'],
    grade: 'moderate',
    sources: [
      'hayden-2021',
      'who-exercise-2023',
      'rizzo-2025',
      'gross-2015',
      'scapular-programme-review',
      'owen-2020',
      'pocovi-2024',
      'nice-ng59',
      'who-2023',
      'general-knowledge',
      'ours'
    ]
  },
  {
    id: 'cognitive-functional',
    sites: ['low-back'],
    patterns: [],
    // The trial took people whose pain had lasted more than three months.
    weeksAtLeast: 13,
    levels: ['soon', 'self-care'],
    neverWith: [],
    // The trial left out the pregnant, and those with a birth in the last three months.
    notWith: ['SURG', 'PREG'],
    grade: 'moderate',
    sources: ['kent-2023', 'hancock-2025', 'thiveos-2024', 'devonshire-2023', 'general-knowledge']
  },
  {
    id: 'psychological-care',
    // The largest review took lasting pain of many kinds; what it found for the low back is what we could read.
    sites: ['neck', 'upper-back', 'shoulder', 'low-back'],
    patterns: [],
    weeksAtLeast: 13,
    levels: ['soon', 'self-care'],
    neverWith: [],
    notWith: [],
    grade: 'moderate',
    sources: [
      'ho-2022',
      'williams-2020',
      'rizzo-2025',
      'nice-ng59',
      'who-2023',
      'qaseem-2017',
      'general-knowledge'
    ]
  },
  {
    id: 'team-rehab',
    sites: ['low-back'],
    patterns: [],
    // The overview speaks of pain of 6 to 12 weeks, too.
    weeksAtLeast: 6,
    levels: ['soon', 'self-care'],
    neverWith: [],
    notWith: ['SURG'],
    grade: 'moderate',
    sources: ['rizzo-2025', 'guzman-2001', 'momsen-2012', 'sbu-341', 'qaseem-2017', 'general-knowledge']
  },
  {
    id: 'dns-rehab',
    sites: ['upper-back', 'shoulder', 'low-back'],
    patterns: ['loose-shoulder-inner-blade', 'loose-low-back', 'pelvis-si'],
    levels: ['soon', 'self-care'],
    neverWith: [],
    notWith: ['SURG'],
    grade: 'limited',
    sources: ['dns-meta-analysis-2025', 'kaushik-2024', 'frank-2013', 'owen-2020']
  },
  {
    id: 'dry-needling',
    sites: ['neck', 'upper-back', 'shoulder', 'low-back'],
    patterns: [
      'loose-shoulder-inner-blade',
      'static-arm-work-trap',
      'one-sided-carry',
      'stiff-thorax-neck',
      'stiff-hips-low-back'
    ],
    levels: ['soon', 'self-care'],
    neverWith: ['ctx-anticoagulant'],
    notWith: ['PREG', 'BLOOD', 'SKIN', 'SURG'],
    grade: 'moderate',
    sources: ['navarro-santana-2020', 'dry-needling-umbrella-2023', 'brady-2014', 'boyce-2020']
  },
  {
    id: 'acupuncture',
    sites: ['neck', 'low-back'],
    patterns: [],
    weeksAtLeast: 13,
    levels: ['soon', 'self-care'],
    // As for the other needles; and not in pregnancy, when some points must not be used.
    neverWith: ['ctx-anticoagulant'],
    notWith: ['BLOOD', 'SKIN', 'SURG', 'PREG'],
    grade: 'contested',
    sources: [
      'rizzo-2025',
      'mu-2020',
      'trinh-2016',
      'nice-ng59',
      'nice-news-2016',
      'who-2023',
      'qaseem-2017',
      'baeumler-2021',
      'witt-2009',
      'nhs-acupuncture'
    ]
  },
  {
    id: 'instrument-assisted',
    sites: ['neck', 'upper-back', 'shoulder', 'low-back'],
    patterns: [
      'static-arm-work-trap',
      'one-sided-carry',
      'stiff-thorax-shoulder',
      'stiff-hips-low-back',
      'ankle-foot-chain'
    ],
    levels: ['soon', 'self-care'],
    neverWith: ['ctx-anticoagulant'],
    notWith: ['BLOOD', 'SKIN', 'SURG'],
    grade: 'limited',
    sources: ['nazari-2019', 'iastm-2024', 'iastm-precautions-2025', 'cheatham-2016']
  },
  {
    id: 'muscle-energy',
    sites: ['neck', 'upper-back', 'low-back'],
    patterns: [
      'stiff-thorax-low-back',
      'stiff-thorax-neck',
      'stiff-hips-low-back',
      'extension-standing-low-back',
      'one-sided-carry'
    ],
    levels: ['soon', 'self-care'],
    neverWith: [],
    notWith: ['SURG', 'BONE', 'VASC'],
    grade: 'limited',
    sources: ['franke-2015', 'muscle-energy-neck-2021']
  },
  {
    id: 'manipulation',
    sites: ['neck', 'upper-back', 'shoulder', 'low-back'],
    patterns: [
      'stiff-thorax-low-back',
      'stiff-thorax-neck',
      'stiff-thorax-shoulder',
      'stiff-hips-low-back',
      'sitting-flexion-low-back',
      'extension-standing-low-back'
    ],
    levels: ['soon', 'self-care'],
    neverWith: [
      ...nerveSigns,
      // A known loss that stays the same is one of them to a push on the spine.
      'ctx-deficit-stable',
      'major-trauma',
      'minor-trauma',
      'ctx-osteoporosis',
      'ctx-steroids',
      'ctx-cancer',
      'ctx-anticoagulant',
      'ctx-inflam-spine',
      'five-d',
      'new-neck-head-pain'
    ],
    notWith: ['BONE', 'BLOOD', 'NERVE', 'VASC', 'SURG', 'PREG', 'HYP'],
    grade: 'moderate',
    sources: [
      'rubinstein-2019',
      'rizzo-2025',
      'nice-ng59',
      'who-2023',
      'qaseem-2017',
      'masaracchio-2019',
      'fisher-2020',
      'haik-2014',
      'nim-2021',
      'biller-2014',
      'general-knowledge'
    ]
  }
] as const satisfies readonly Treatment[];

export type TreatmentId = (typeof treatments)[number]['id'];
