// What is said about painkillers: whom to ask, who should not take what, and never how much.

interface MedicineLine {
  readonly title: string;
  readonly lines: readonly string[];
}

interface SourcedLine {
  readonly text: string;
  readonly sources: readonly string[];
}

/** Shown where no caution about medicines holds. The only one that speaks of anti-inflammatory medicine. */
export const medicineOpen = {
  title: 'Painkillers',
  lines: [
    'Do you want a painkiller? Ask a pharmacist which one suits you.',
    'For some people, an anti-inflammatory may help.',
    'Ask for the smallest amount that helps, and follow the label.'
  ]
} as const satisfies MedicineLine;

/** Shown instead where such a caution holds. It suggests no medicine at all. */
export const medicineAskFirst = {
  title: 'Painkillers: ask first',
  lines: [
    'Ask a pharmacist before you take any painkiller.',
    'Tell them about your health, your age and all your medicines.',
    'Some common painkillers may not suit you.'
  ]
} as const satisfies MedicineLine;

/** Shown instead in pregnancy, where it is possible, and after birth. */
export const medicinePregnancy = {
  title: 'Medicines: ask first',
  lines: ['We name no medicine here.', 'Ask your midwife, doctor or pharmacist before you take any.']
} as const satisfies MedicineLine;

/** Shown with everything. */
export const medicineAlways = {
  lines: [
    'Never take more than the label allows.',
    'Check that you do not take the same medicine under two names.',
    'Did you take too much? Call a poison line or a pharmacist today.',
    'Too much, and you are being sick or your skin turns yellow? Go to hospital.'
  ]
} as const;

/** Who should not take an anti-inflammatory medicine without asking; goes with `medicineOpen`. */
export const notWithoutAsking = {
  lead: 'Ask first, and do not just take an anti-inflammatory, if one of these is true:',
  who: [
    'You take blood thinners or bleed easily',
    'You have kidney, heart or liver disease',
    'You have, or had, a stomach ulcer',
    'You have asthma that painkillers make worse',
    'You are 65 or older',
    'You are pregnant, or could be',
    'You breastfeed'
  ],
  sources: ['fedor-2011', 'ours']
} as const;

/** What guidelines and trials say: for pages of reading, or where `medicineOpen` may stand; never beside `medicineAskFirst` or `medicinePregnancy`. */
export const medicineFacts = [
  {
    text: 'For low back pain, a UK guide allows an anti-inflammatory. It should be the smallest amount that helps.',
    sources: ['nice-ng59']
  },
  {
    text: 'That guide does not back the use of paracetamol (acetaminophen) on its own.',
    sources: ['nice-ng59']
  },
  {
    text: 'In one trial of new low back and neck pain, an opioid did no better than a dummy pill. How far that holds for others is debated.',
    sources: ['jones-2023']
  },
  {
    text: 'A US guide puts warmth and other help without pills first for new low back pain.',
    /** Left out where skin is numb or hurt. */
    isWarmth: true,
    sources: ['qaseem-2017']
  }
] as const satisfies readonly (SourcedLine & { readonly isWarmth?: true })[];
