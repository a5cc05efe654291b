// The law of asking, written down a second time and apart from the content: who is asked which danger sign, and when.
import type { SiteId } from '#content/schema.ts';

const [NK, UB, SH, LB, ARM, LEG] = ['neck', 'upper-back', 'shoulder', 'low-back', 'arm', 'leg'] as const;
/** Lines of one sign each. */
const withFever = ['fever-stiff-neck', 'fever-drowsy', 'fever-light'];
const hardHits = ['trauma-vehicle', 'trauma-crash', 'trauma-fall'];
const placeGates = ['gate-illness', 'gate-rash', 'gate-organs', 'gate-pee-or-gut'];
const clotRisks = ['ctx-vte-recent', 'ctx-vte-estrogen', 'ctx-vte-clot'];
const cauda = ['bladder-change', 'bowel-change', 'saddle-numb', 'sexual-change', 'both-legs'];

/** Asked of everybody, whatever else was answered. */
const everybody = [
  ...[
    'chest-pressure',
    'new-breathless',
    'sweaty-sick-with-pain',
    'faint-or-collapse',
    'tearing-sudden-pain'
  ],
  ...['stroke-signs', 'worst-headache-sudden', 'sepsis-signs', 'cold-limb', 'cannot-self-answer'],
  ...['constant-worsening', 'not-mechanical', 'night-pain-no-ease', 'severe-uncontrolled'],
  ...['ctx-cancer', 'ctx-immune-illness', 'ctx-immune-sugar', 'ctx-immune-drink'],
  ...['ctx-osteoporosis', 'ctx-steroids', 'ctx-anticoagulant'],
  ...['ctx-inflamed-joints', 'ctx-spine-fused', 'ctx-down-syndrome', 'ctx-artery-bulge', 'ctx-artery-tissue'],
  ...['ctx-recent-surgery', 'ctx-spine-surgery', 'ctx-long-drip', 'ctx-spine-shot', 'ctx-infection-treated'],
  ...['ctx-infection-deep', 'ctx-ivdu', 'weight-loss', 'throat-danger', 'vag-bleed-pelvic'],
  ...[
    'gate-nerve',
    'gate-feeling',
    'gate-shock-or-band',
    'gate-injury',
    'gate-strain',
    'shingles-rash',
    'new-lump',
    'calf-swollen',
    'painkiller-excess'
  ]
];

/** Asked for some places, whatever else was answered. */
const byPlace: readonly (readonly [readonly string[], readonly SiteId[]])[] = [
  [cauda, [LB, LEG, UB]],
  [['fever-chills', ...withFever, 'rash-no-fade'], [NK]],
  [['ctx-tb'], [LB, UB, NK, LEG, ARM]],
  [['strain-pain'], [LB, LEG]],
  [['lung-signs'], [SH, UB, NK, ARM]],
  [['horner-eye'], [NK, SH, ARM]],
  [
    ['hot-joint', 'cannot-lift-arm'],
    [SH, ARM]
  ],
  [['arm-swollen'], [SH, ARM, NK]],
  [['new-stoop'], [UB, LB]],
  [['sudden-worst'], [UB]],
  [['severe-flank-waves', 'flank-pain', 'pee-burn-blood'], [UB]],
  [
    ['belly-pain', 'jaundice', 'blood-vomit-stool', 'meal-belly-pain'],
    [UB, SH]
  ],
  [
    ['vomit-no-fluids', 'dark-urine'],
    [UB, SH, NK, ARM]
  ],
  [['shoulder-tip'], [SH]],
  [
    ['pain-on-breath', 'cough-blood'],
    [UB, SH, NK]
  ],
  [['exertion-pain'], [NK, SH, ARM, UB]],
  [['new-neck-head-pain', 'dizzy-sick'], [NK]],
  [
    ['five-d-speech', 'five-d-face', 'gca-vision'],
    [NK, SH]
  ],
  [['red-eye'], [LB, UB, NK]],
  [['rad-arm'], [ARM]],
  [['rad-leg'], [LEG]]
];

/** Asked for some places once its gate and whatever it waits for is a yes or a not sure. */
const onceOpen: readonly (readonly [readonly string[], readonly SiteId[]])[] = [
  [
    [
      ...[...cauda, 'legs-weak-both', 'cannot-walk', 'foot-drop', 'leg-weak-mild', 'arm-weak-severe'],
      ...['arm-weak-mild', 'unsteady-walk', 'hands-clumsy', 'both-hands', 'electric-shock-neck', 'band-pain'],
      ...['numb-arm', 'numb-leg', 'tingle-arm', 'tingle-leg', 'getting-worse-fast'],
      ...[...hardHits, 'minor-trauma', 'tingling-limbs', 'trauma-48h'],
      ...['fever-chills', ...withFever, 'rash-no-fade', 'vomit-no-fluids', 'dark-urine'],
      ...['pregnancy-fluid', 'pregnancy-pressure', 'pregnancy-baby']
    ],
    [NK, UB, SH, LB, ARM, LEG]
  ],
  [['neck-no-turn', 'ctx-neck-jolt', 'ctx-tissue-disorder', 'rad-arm'], [NK]],
  [['rad-leg'], [LB]],
  [['shoulder-deformed'], [SH, ARM]],
  [
    ['belly-injury', 'upper-belly-pain'],
    [SH, UB, LB]
  ],
  [['shingles-face'], [NK, SH]],
  [['strain-pain'], [LB, UB, NK, LEG, ARM]],
  [['sudden-midline-pain'], [LB, UB]],
  [['belly-pulse'], [LB, LEG]],
  [['severe-flank-waves', 'flank-pain', 'pee-burn-blood', 'belly-pain', 'jaundice'], [LB]],
  [['blood-vomit-stool', 'pain-on-breath', 'ctx-one-kidney'], [LB]],
  [clotRisks, [UB, SH]],
  [['ctx-smoker'], [SH, UB, NK, ARM]]
];

/** More than the law needs: a leg is asked what a low back is, and what an answer has opened is asked of all. */
const more = [
  ...placeGates,
  ...['severe-flank-waves', 'flank-pain', 'pee-burn-blood', 'belly-pain'],
  ...['upper-belly-pain', 'jaundice', 'blood-vomit-stool', 'pain-on-breath'],
  ...[...clotRisks, 'ctx-one-kidney', 'ctx-smoker', 'rad-arm', 'rad-leg'],
  ...['postpartum-bleeding', 'postpartum-legs']
];

/** What is counted once it is known or said that it began early. */
const criteria = [
  ...['axial-before-35', 'axial-night', 'axial-buttock', 'axial-moving-helps', 'axial-anti-inflammatory'],
  ...['axial-family', 'axial-arthritis', 'axial-heel', 'axial-psoriasis']
];

const isBelly = (id: string) =>
  [
    'severe-flank-waves',
    'flank-pain',
    'pee-burn-blood',
    'belly-pain',
    'jaundice',
    'blood-vomit-stool'
  ].includes(id);

interface Asked {
  readonly sites: readonly SiteId[];
  readonly age: number;
  readonly weeks: number | null;
  /** Whether everything was answered with not sure; else with no. */
  readonly isOpen: boolean;
}

/** What must be asked, and what may be asked besides. */
export function lawFor({ sites, age, weeks, isOpen }: Asked): {
  readonly due: readonly string[];
  readonly also: readonly string[];
} {
  const any = (places: readonly SiteId[]) => places.some((place) => sites.includes(place));
  const lasts = (least: number) => weeks === null || weeks >= least;
  const isEarly = weeks !== null && weeks >= 13 && age < 45 && any([LB, UB]);
  const due = [
    ...everybody,
    ...byPlace.filter(([, places]) => any(places)).flatMap(([ids]) => ids),
    ...(isOpen ? onceOpen.filter(([, places]) => any(places)).flatMap(([ids]) => ids) : []),
    ...(age >= 40 ? ['ctx-risk-blood', 'ctx-risk-heart', 'ctx-risk-family'] : []),
    ...(age >= 50 && any([NK, SH]) ? ['gca-head'] : []),
    ...(age >= 50 && any([NK, SH, LB]) ? ['pmr-pattern'] : []),
    ...(age >= 70 && any([LB, UB]) ? ['sudden-midline-pain'] : []),
    ...(lasts(2) ? ['not-improving'] : []),
    ...(weeks === null || weeks > 6 ? ['pain-new-or-worse'] : []),
    // Age and time may say by themselves that it began early; only what they leave open is asked.
    ...(weeks === null && age < 45 && any([LB, UB]) ? ['axspa-core'] : []),
    ...(isEarly ? criteria.filter((id) => id !== 'axial-before-35' || age >= 35) : [])
  ];
  const early = ['axspa-core', ...(isOpen ? criteria : [])];
  // Beside a place that has no gate of its own, the belly questions stand open for the low back and leg too.
  const belly = any([NK, UB, SH, ARM]) && any([LB, LEG]) ? ['belly-pulse', ...more.filter(isBelly)] : [];
  return { due, also: [...(isOpen ? more : placeGates), ...belly, ...early] };
}

/** Every line of which this law speaks, whoever is asked it. */
export function askedByLaw(): readonly string[] {
  const sites: readonly SiteId[] = [NK, UB, SH, LB, ARM, LEG];
  return [
    ...new Set(
      // Between them, somebody young and somebody old, with every place and a pain that lasts, meet each condition.
      [30, 80].flatMap((age) => {
        const { due, also } = lawFor({ sites, age, weeks: null, isOpen: true });
        return [...due, ...also];
      })
    )
  ];
}
