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
    sources: ['menezes-costa-2012', 'wallwork-2024', 'ours']
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
    notWith: ['BLOOD', 'SKIN', 'SURG'],
    grade: 'moderate',
    sources: ['navarro-santana-2020', 'dry-needling-umbrella-2023', 'brady-2014', 'boyce-2020']
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
