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

/** The form in which an item is done where a thing that it uses is lacking; null where the floor does. */
export const lackingForms = {
  ball: 'no-ball',
  band: 'no-band',
  chair: 'alternative',
  mat: null
} as const satisfies Partial<Record<KitId, string | null>>;

/**
 * Codes and who has them: the dossier of exercises. That a code which asks for a hand on something, for small steps, or
 * for no load at the end of a range also holds harder ways back, is ours, and the careful side.
 */
export const cautions = [
  {
    code: 'PREG',
    cautions: [],
    signs: ['ctx-pregnant', 'ctx-could-be-pregnant', 'ctx-postpartum'],
    features: ['pregnancy-postpartum'],
    notHarder: 'any'
  },
  {
    code: 'BONE',
    cautions: [],
    // The last of these asks about a spine that was once broken, too.
    signs: ['ctx-osteoporosis', 'ctx-steroids', 'ctx-inflam-spine'],
    signsAt: { signs: ['ctx-postpartum-year'], sites: ['low-back', 'upper-back'] },
    features: [],
    ageAtLeast: 75,
    notHarder: 'any'
  },
  {
    code: 'HYP',
    cautions: ['caution-hypermobile'],
    signs: [],
    features: ['t-hypermobile', 'hyper-palms'],
    notHarder: 'any'
  },
  {
    code: 'SURG',
    cautions: ['caution-surgery'],
    signs: ['ctx-recent-surgery'],
    features: [],
    onlyComfort: true,
    notHarder: 'any'
  },
  {
    code: 'BLOOD',
    cautions: [],
    signs: ['ctx-anticoagulant', 'ctx-vte-risk'],
    features: []
  },
  {
    code: 'NERVE',
    cautions: [],
    signs: ['numb-limb', 'tingle-limb', 'rad-one-limb', 'ctx-deficit-stable'],
    features: [],
    notHarder: 'stretches'
  },
  {
    code: 'VASC',
    cautions: [],
    signs: ['ctx-neck-artery-risk', 'dizzy-sick', 'ctx-inflam-spine'],
    signsAt: { signs: ['minor-trauma', 'major-trauma'], sites: ['neck'] },
    features: [],
    notHarder: 'stretches'
  },
  { code: 'BP', cautions: ['caution-bp'], signs: [], features: [], notHarder: 'any' },
  {
    code: 'JOINT',
    cautions: ['caution-joint'],
    signs: [],
    features: [],
    notHarder: 'any'
  },
  { code: 'SKIN', cautions: ['caution-skin'], signs: ['numb-limb'], features: [] },
  { code: 'FALL', cautions: ['caution-fall'], signs: [], features: [], notHarder: 'any' },
  {
    code: 'MEDICINE',
    // Heart trouble is named in the line on blood pressure.
    cautions: ['caution-medicine', 'caution-bp'],
    signs: ['ctx-anticoagulant', 'ctx-pregnant', 'ctx-could-be-pregnant', 'ctx-postpartum'],
    features: [],
    ageAtLeast: 65
  },
  {
    code: 'EXT',
    cautions: [],
    signs: [],
    features: ['agg-look-up', 'neck-combo', 'agg-arch', 'ease-sit'],
    notHarder: 'stretches'
  },
  {
    code: 'FLEX',
    cautions: [],
    signs: [],
    features: [],
    allFeatures: ['agg-sit', 'agg-bend'],
    weeksBelow: 6,
    notHarder: 'stretches'
  },
  { code: 'OLD', cautions: [], signs: [], features: [], ageAtLeast: 75, notHarder: 'any' },
  {
    code: 'LEG',
    cautions: [],
    signs: ['rad-leg', 'tingle-leg', 'numb-leg'],
    signsAt: { signs: ['rad-one-limb'], sites: ['low-back', 'leg'] },
    features: ['leg-tingle', 'numb-leg', 'leg-below-knee'],
    sites: ['leg'],
    notHarder: 'stretches'
  }
] as const satisfies readonly Caution[];
