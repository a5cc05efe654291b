// Who must take care with moving: what brings each caution code about.
import type { Caution } from './schema.ts';

/** Lines of the "Before you move" list, in the order asked. */
export const cautionIds = [
  'caution-joint',
  'caution-bp',
  'caution-surgery',
  'caution-fall',
  'caution-hypermobile',
  'caution-skin',
  'caution-medicine'
] as const;
export type CautionId = (typeof cautionIds)[number];

/** What somebody may own that an item needs. Only ball, band and chair can be lacking. */
export const kitIds = ['ball', 'band', 'towel', 'stick', 'mat', 'chair'] as const;
export type KitId = (typeof kitIds)[number];

export const cautions = [
  {
    code: 'PREG',
    cautions: [],
    signs: ['ctx-pregnant', 'ctx-could-be-pregnant', 'ctx-postpartum'],
    features: ['pregnancy-postpartum'],
    sources: ['acog-804']
  },
  {
    code: 'BONE',
    cautions: [],
    // The last of these asks about a spine that was once broken, too.
    signs: ['ctx-osteoporosis', 'ctx-steroids', 'ctx-inflam-spine'],
    features: [],
    ageAtLeast: 75,
    sources: ['brooke-wavell-2022', 'giangregorio-2014', 'ours']
  },
  {
    code: 'HYP',
    cautions: ['caution-hypermobile'],
    signs: [],
    features: ['t-hypermobile', 'hyper-palms'],
    sources: ['ours']
  },
  {
    code: 'SURG',
    cautions: ['caution-surgery'],
    signs: ['ctx-recent-surgery'],
    features: [],
    sources: ['ours']
  },
  {
    code: 'BLOOD',
    cautions: [],
    signs: ['ctx-anticoagulant', 'ctx-vte-risk'],
    features: [],
    sources: ['ours']
  },
  {
    code: 'NERVE',
    cautions: [],
    signs: ['numb-limb', 'rad-one-limb'],
    features: ['arm-tingle', 'leg-tingle'],
    sources: ['ours']
  },
  {
    code: 'VASC',
    cautions: [],
    signs: ['ctx-neck-artery-risk', 'dizzy-sick', 'ctx-inflam-spine'],
    signsAt: { signs: ['minor-trauma', 'major-trauma'], sites: ['neck'] },
    features: [],
    sources: ['rushton-2020', 'ours']
  },
  { code: 'BP', cautions: ['caution-bp'], signs: [], features: [], sources: ['ours'] },
  { code: 'JOINT', cautions: ['caution-joint'], signs: [], features: [], sources: ['ours'] },
  { code: 'SKIN', cautions: ['caution-skin'], signs: ['numb-limb'], features: [], sources: ['ours'] },
  { code: 'FALL', cautions: ['caution-fall'], signs: [], features: [], sources: ['ours'] },
  {
    code: 'MEDICINE',
    // Heart trouble is named in the line on blood pressure.
    cautions: ['caution-medicine', 'caution-bp'],
    signs: ['ctx-anticoagulant', 'ctx-pregnant', 'ctx-could-be-pregnant', 'ctx-postpartum'],
    features: [],
    ageAtLeast: 65,
    sources: ['ours']
  },
  {
    code: 'EXT',
    cautions: [],
    signs: [],
    features: ['agg-look-up', 'neck-combo', 'agg-arch', 'ease-sit'],
    sources: ['ours']
  },
  {
    code: 'FLEX',
    cautions: [],
    signs: [],
    features: [],
    allFeatures: ['agg-sit', 'agg-bend'],
    weeksBelow: 6,
    sources: ['ours']
  },
  { code: 'OLD', cautions: [], signs: [], features: [], ageAtLeast: 75, sources: ['ours'] },
  {
    code: 'LEG',
    cautions: [],
    signs: [],
    signsAt: { signs: ['rad-one-limb'], sites: ['low-back', 'leg'] },
    features: ['leg-tingle', 'leg-below-knee'],
    sites: ['leg'],
    sources: ['ours']
  }
] as const satisfies readonly Caution[];
