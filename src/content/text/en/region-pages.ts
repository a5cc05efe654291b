// Words around the page of each region: its range, whose figure that is, and the ideas that speak of it.
import type { Pattern, Region } from '../../schema.ts';

type Range = Region['ranges'][number];

/** What an idea can say of a region. */
type Said = 'movesLess' | 'doesMore' | 'wantsControl' | 'source';

export const regionPage = {
  all: 'Parts of the body',
  allLead: 'What each part mostly does, how far it goes, and which ideas speak of it.',
  figure: 'A body from behind. {name}: marked with {shape}.',
  shapes: {
    mobility: 'a circle, for it mostly moves',
    stability: 'a square, for it mostly holds'
  } satisfies Record<Region['role'], string>,
  facts: 'What is known of it',
  ranges: 'How far it goes',
  rangesLead: 'A rough guide, in degrees. People differ a lot, and a low figure is no sign of harm.',
  motion: 'Motion',
  young: 'Age 20 to 39',
  old: 'Age 70 and up',
  motions: {
    rotation: 'Turn, each way',
    'inward-rotation': 'Turn in',
    flexion: 'Bend',
    extension: 'Lean or swing back',
    'side-bend': 'Bend to each side',
    elevation: 'Lift the arm',
    'upward-rotation': 'Tip up',
    dorsiflexion: 'Bend with your weight on it',
    'external-rotation': 'Turn out',
    'posterior-tilt': 'Tilt back'
  } satisfies Record<Range['motion'], string>,
  marks: { measured: 'measured', named: 'named', ours: 'our own figure' } satisfies Record<
    Range['basis'],
    string
  >,
  marksMean:
    '“Measured” means that we read at least a summary of the study. “Named” means that we know a source by name. “Our own figure” is our choice, for teaching.',
  ageIsOurs: 'Range tends to fall with age. How much it falls here is our own figure.',
  ageSame: 'Age changes it too little to show here.',
  ideas: 'Ideas that speak of it',
  ideasLead: 'These are ideas to test. None is a finding about you.',
  noIdeas: 'None of our ideas speaks of it by itself. It still does its share when you move.',
  said: {
    movesLess: 'It may move less.',
    doesMore: 'It may do more than its share.',
    wantsControl: 'It may want more control.',
    source: 'It may start here.'
  } satisfies Record<Said & keyof Pattern, string>,
  others: 'The other parts'
} as const;
