// Which items each explanation and each finding brings into the plan.
import type { PlanAddition, PlanRow, SiteId } from './schema.ts';

/** The strength item of each place. */
export const strengthItems = {
  neck: 'band-side-raise',
  shoulder: 'band-side-raise',
  arm: 'band-side-raise',
  'upper-back': 'wall-slide',
  'low-back': 'sit-to-stand',
  leg: 'sit-to-stand'
} as const satisfies Record<SiteId, string>;

/** All that may be shown where only comfort is allowed; also all that is left after an operation. */
export const comfortItems = ['heat', 'breath-90-90', 'relax-scan', 'pacing'] as const;

/** What fills a plan that cautions have made too short. */
export const fillItems = ['movement-break', 'pacing'] as const;

/** What stands in where something is lacking. */
export const substitutes = [{ item: 'band-er', lacking: 'band', instead: 'push-up-plus' }] as const;

/**
 * The most items in a plan, and the fewest before it is filled up. Below `confident` (0–10, how sure somebody is
 * to do it) the fewest are also the most. @source the dossier of exercises: "under 7, shrink plan"
 */
export const planSize = { most: 5, fewest: 3, confident: 7 } as const;

const thoracicTurn = { oneOf: [{ item: 'open-book' }, { item: 'seated-turn' }] } as const;
/** Which of the two comes first is settled by tests. */
const hipTurn = {
  oneOf: [
    { item: 'hip-90-90' },
    { item: 'hip-front-stretch', firstIf: { feature: 't-hip-ext-low', without: 't-hip-ir-low' } }
  ]
} as const;
const pressUpEases = { test: 'press-up-response', is: 'ok' } as const;

export const planRows = [
  {
    pattern: 'stiff-thorax-low-back',
    slots: [
      thoracicTurn,
      { oneOf: [{ item: 'hip-90-90' }] },
      { oneOf: [{ item: 'hip-hinge' }] },
      { oneOf: [{ item: 'walking-plan' }] }
    ],
    never: []
  },
  {
    pattern: 'loose-shoulder-inner-blade',
    slots: [
      { oneOf: [{ item: 'ball-wall' }] },
      { oneOf: [{ item: 'wall-slide' }] },
      { oneOf: [{ item: 'band-er' }] },
      { oneOf: [{ item: 'pacing' }] }
    ],
    never: []
  },
  {
    pattern: 'stiff-hips-low-back',
    slots: [
      hipTurn,
      { oneOf: [{ item: 'glute-bridge' }] },
      { oneOf: [{ item: 'hip-hinge' }] },
      { oneOf: [{ item: 'walking-plan' }] }
    ],
    never: []
  },
  {
    pattern: 'stiff-thorax-neck',
    slots: [
      { oneOf: [{ item: 'ball-wall' }] },
      { oneOf: [{ item: 'seated-turn' }] },
      { oneOf: [{ item: 'band-side-raise' }] },
      { oneOf: [{ item: 'movement-break' }] }
    ],
    never: []
  },
  {
    pattern: 'static-arm-work-trap',
    slots: [
      { oneOf: [{ item: 'ball-wall' }] },
      { oneOf: [{ item: 'seated-turn' }] },
      { oneOf: [{ item: 'band-side-raise' }] },
      { oneOf: [{ item: 'movement-break' }] }
    ],
    never: []
  },
  {
    pattern: 'stiff-thorax-shoulder',
    slots: [
      { oneOf: [{ item: 'chair-extension' }] },
      { oneOf: [{ item: 'wall-slide' }] },
      { oneOf: [{ item: 'band-er' }] },
      { oneOf: [{ item: 'movement-break' }] }
    ],
    never: []
  },
  {
    pattern: 'neck-refers-to-blades',
    slots: [
      { oneOf: [{ item: 'heat' }] },
      { oneOf: [{ item: 'seated-turn', form: 'head-still' }] },
      { oneOf: [{ item: 'chin-nod' }] },
      { oneOf: [{ item: 'movement-break' }] }
    ],
    never: ['neck-side-stretch', 'chair-extension', 'neck-turn-towel']
  },
  {
    pattern: 'load-spike',
    slots: [
      { oneOf: [{ item: 'heat' }] },
      { oneOf: [{ item: 'pacing' }] },
      { oneOf: [{ item: 'strength-item' }] },
      { oneOf: [{ item: 'walking-plan' }] }
    ],
    never: []
  },
  {
    pattern: 'sitting-flexion-low-back',
    slots: [
      { oneOf: [{ item: 'cat-camel' }] },
      { oneOf: [{ item: 'back-bend' }], onlyIf: pressUpEases },
      { oneOf: [{ item: 'hip-hinge' }] },
      { oneOf: [{ item: 'movement-break' }] },
      { oneOf: [{ item: 'walking-plan' }] }
    ],
    never: []
  },
  {
    pattern: 'extension-standing-low-back',
    slots: [
      { oneOf: [{ item: 'knee-rock' }] },
      { oneOf: [{ item: 'glute-bridge', form: 'small' }] },
      { oneOf: [{ item: 'walking-plan', form: 'with-sits' }] }
    ],
    never: ['back-bend', 'chair-extension']
  },
  {
    pattern: 'loose-low-back',
    slots: [
      { oneOf: [{ item: 'bird-dog', form: 'mid-range' }] },
      { oneOf: [{ item: 'side-plank', form: 'mid-range' }] },
      { oneOf: [{ item: 'hip-hinge', form: 'mid-range' }] },
      { oneOf: [{ item: 'walking-plan' }] }
    ],
    never: []
  },
  {
    pattern: 'ankle-foot-chain',
    slots: [
      { oneOf: [{ item: 'ankle-rock' }] },
      { oneOf: [{ item: 'sit-to-stand' }] },
      { oneOf: [{ item: 'hip-hinge' }] },
      { oneOf: [{ item: 'walking-plan' }] }
    ],
    never: []
  },
  {
    pattern: 'one-sided-carry',
    slots: [
      { oneOf: [{ item: 'ball-wall' }] },
      { oneOf: [{ item: 'band-side-raise' }] },
      { oneOf: [{ item: 'lifting', form: 'split-load' }] }
    ],
    never: ['suitcase-carry']
  },
  {
    pattern: 'ribs-breathing',
    slots: [
      { oneOf: [{ item: 'breath-90-90' }] },
      { oneOf: [{ item: 'heat' }] },
      { oneOf: [{ item: 'open-book', form: 'small' }] }
    ],
    never: []
  },
  {
    pattern: 'pelvis-si',
    slots: [
      { oneOf: [{ item: 'glute-bridge', form: 'both-feet' }] },
      { oneOf: [{ item: 'bird-dog' }] },
      { oneOf: [{ item: 'sleep-position' }] }
    ],
    // Items that load one leg.
    never: ['hip-front-stretch', 'ankle-rock']
  },
  {
    pattern: 'no-single-source-sensitised',
    slots: [
      { oneOf: [{ item: 'relax-scan' }] },
      { oneOf: [{ item: 'strength-item' }] },
      { oneOf: [{ item: 'walking-plan' }] },
      { oneOf: [{ item: 'pacing' }] }
    ],
    never: []
  },
  {
    pattern: 'deconditioned-underslept',
    slots: [
      { oneOf: [{ item: 'sit-to-stand' }] },
      { oneOf: [{ item: 'movement-break' }] },
      { oneOf: [{ item: 'walking-plan' }] },
      { oneOf: [{ item: 'sleep-position' }] }
    ],
    never: []
  },
  {
    pattern: 'low-back-refers-to-leg',
    slots: [
      { oneOf: [{ item: 'heat' }] },
      { oneOf: [{ item: 'walking-plan', form: 'easiest' }] },
      { oneOf: [{ item: 'pacing' }] },
      { oneOf: [{ item: 'back-bend' }], onlyIf: pressUpEases }
    ],
    never: ['hip-front-stretch', 'figure-4', 'hip-90-90', 'ankle-rock']
  },
  {
    pattern: 'shoulder-itself',
    slots: [
      { oneOf: [{ item: 'heat' }] },
      { oneOf: [{ item: 'wall-slide', form: 'easier' }] },
      { oneOf: [{ item: 'band-er', form: 'easier' }] },
      { oneOf: [{ item: 'pacing' }] }
    ],
    never: []
  },
  {
    pattern: 'nothing-stands-out',
    withoutLead: true,
    slots: [
      { oneOf: [{ item: 'heat' }] },
      { oneOf: [{ item: 'walking-plan' }] },
      { oneOf: [{ item: 'strength-item' }] }
    ],
    never: []
  }
] as const satisfies readonly PlanRow[];

/** Additions in the order in which they find room. */
export const planAdditions = [
  {
    id: 'strong-pain',
    when: { painAtLeast: 7 },
    slots: [
      { oneOf: [{ item: 'heat' }, { item: 'ball-wall' }] },
      { oneOf: [{ item: 'breath-90-90' }] },
      { oneOf: [{ item: 'walking-plan', form: 'easiest' }] },
      { oneOf: [{ item: 'pacing' }] }
    ]
  },
  {
    id: 'stiff-upper-back',
    sites: ['neck', 'upper-back'],
    when: { tests: ['seated-rotation', 'wall-angel'] },
    slots: [
      { oneOf: [{ item: 'ball-wall' }] },
      thoracicTurn,
      { oneOf: [{ item: 'band-side-raise' }] },
      { oneOf: [{ item: 'movement-break' }] }
    ]
  },
  {
    id: 'neck-endurance',
    sites: ['neck'],
    when: { tests: ['chin-tuck-hold'] },
    slots: [
      { oneOf: [{ item: 'chin-nod' }] },
      { oneOf: [{ item: 'band-side-raise' }] },
      { oneOf: [{ item: 'neck-side-stretch' }] }
    ]
  },
  {
    id: 'shoulder-range',
    sites: ['shoulder'],
    when: { tests: ['wall-shoulder-raise', 'hand-behind-back', 'wall-push-up'] },
    slots: [
      { oneOf: [{ item: 'chair-extension' }] },
      { oneOf: [{ item: 'wall-slide' }] },
      { oneOf: [{ item: 'band-er' }] },
      { oneOf: [{ item: 'push-up-plus' }] }
    ]
  },
  {
    id: 'stiff-neighbours',
    sites: ['low-back'],
    when: { tests: ['seated-rotation', 'seated-hip-turn-in', 'hip-front'] },
    slots: [thoracicTurn, hipTurn, { oneOf: [{ item: 'hip-hinge' }] }, { oneOf: [{ item: 'walking-plan' }] }]
  },
  {
    id: 'trunk-endurance',
    sites: ['low-back'],
    when: { tests: ['waiters-bow', 'one-leg-stand', 'bridge-hold', 'front-plank-hold', 'side-plank-hold'] },
    slots: [
      { oneOf: [{ item: 'dead-bug' }, { item: 'bird-dog' }] },
      { oneOf: [{ item: 'side-plank' }] },
      { oneOf: [{ item: 'glute-bridge' }] },
      { oneOf: [{ item: 'walking-plan' }] }
    ]
  },
  {
    id: 'press-up-eases',
    when: pressUpEases,
    slots: [{ oneOf: [{ item: 'back-bend' }] }]
  },
  {
    id: 'all-clear',
    when: { allClear: true },
    slots: [{ oneOf: [{ item: 'walking-plan' }] }, { oneOf: [{ item: 'strength-item' }] }]
  },
  {
    id: 'no-floor',
    when: { noFloor: true },
    slots: [
      { oneOf: [{ item: 'seated-turn' }] },
      { oneOf: [{ item: 'chair-extension' }] },
      { oneOf: [{ item: 'sit-to-stand' }] },
      { oneOf: [{ item: 'wall-slide' }] },
      { oneOf: [{ item: 'band-side-raise' }] }
    ]
  }
] as const satisfies readonly PlanAddition[];

/** Items that a professional shows first: no plan and no swap begins one. @source self-care dossier, items table */
export const taughtFirst: readonly string[] = ['neck-turn-towel'];

/** A finding that adds to the plan. */
export type PlanAdditionId = (typeof planAdditions)[number]['id'];
