// Which modules of the way lie in one piece each: named here, and the build fails where a name names no file.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { textFolder } from './text-folder.ts';

const named = (folder: string, names: string) => names.split(' ').map((name) => `src/${folder}/${name}.ts`);

const components = (folder: string, names: string) =>
  names.split(' ').map((name) => `src/${folder}/${name}.svelte`);

/** Svelte and its kit, and what is small and in every page's scripts beside them: a file of its own would cost each of them more than it holds. */
const onEveryPage = {
  folders: ['node_modules/svelte/src', 'node_modules/@sveltejs/kit/src/runtime'],
  files: [...named('ui', 'say'), ...named(textFolder.replace('src/', ''), 'locale')],
  without: []
};
/** The bundler's own, which is no file. */
const runtime = /rolldown\/runtime/;

/** What the first question needs, in one piece: it compresses better so, and pages to read cannot split it. */
const interview = {
  folders: ['node_modules/xstate', 'src/interview'],
  files: [
    ...named(
      'reasoning',
      'answers can-still-decide conditions findings index-by-id is-maternity test-results triage'
    ),
    ...named('keep/tab', 'tab-session'),
    ...named('screens/session', 'first-base interview-session.svelte'),
    ...named('keep/tab', 'on-return erase leave-page'),
    ...named('keep/device', 'is-remembered'),
    ...components('screens/asking', 'ListScreen ListLine UrgentScreen AgeField ProgressLine StartOver'),
    ...named('screens/asking', 'stems first-line-text'),
    ...components('ui', 'RadioChoice'),
    ...components('screens/parts', 'LatePart'),
    ...named(
      'content',
      'first-knowledge signs rules zones features safety-lists cautions week-bands axial-criteria gates patterns ids'
    ),
    ...named(textFolder.replace('src/', ''), 'interview first-signs safety-lists emergency')
  ],
  /** Later screens and the exam room need these, and the first question does not. */
  without: named(
    'interview',
    'answer-shape assess-reading from-elsewhere stop-session with-meanwhile flippable-questions clinic-room clinic-view exam-findings needs-crisis-lines unasked-signs check-here'
  )
};

/** What follows from the answers, and is shown together: on the way none of it comes without the rest. */
const conclusions = {
  folders: [],
  files: [
    ...named(
      'reasoning',
      'assess body-halves cautions care-reasons fit flips leads look-alikes needs-card offer-tests person plan plan-rows regions swap-items urgency-changes ways what-if'
    ),
    ...named('screens/session', 'assessment-of base'),
    ...named('reasoning', 'apply-edition'),
    ...named('content', 'later-knowledge items plan-rows self-tests'),
    ...named(textFolder.replace('src/', ''), 'limb-feelings hand-over-link'),
    ...named('interview', 'assess-reading check-here flippable-questions')
  ],
  without: []
};

/** Words and small parts of picture, check and plan, which come one after the other: small files compress badly. */
const later = {
  folders: [],
  files: [
    ...named(
      textFolder.replace('src/', ''),
      'plan explain charts models calendar regions features interview-later facts movements what-if zones'
    ),
    ...components('screens/asking', 'MeansScreen ReadBackScreen YouScreen HowLong'),
    ...named('screens/asking', 'line-text'),
    ...named('reasoning', 'progression'),
    ...named('screens/plan', 'limit-words plan-words'),
    ...named('content', 'tracking phone-measures'),
    ...named(textFolder.replace('src/', ''), 'figure')
  ],
  without: []
};

/** What draws: scales and shapes, and the body. */
const drawing = {
  folders: ['d3-interpolate', 'd3-scale', 'd3-shape', 'd3-path', 'd3-polygon'].map(
    (name) => `node_modules/${name}`
  ),
  files: [...named('figure', 'body-view zone-shapes vertebrae-path front-view')],
  without: []
};

/** The person of the picture, in space: the exercises and their player draw with the same body. */
const inSpace = {
  folders: [],
  files: [
    ...named(
      'figure',
      'body-pose body-sections body-skeleton camera limb limb-profiles plant-limb posed-view prop-shapes region-patches rest-body scene space'
    ),
    ...named('figure/acts', 'act act-places act-things areas-of kind-scenes'),
    ...components('figure', 'MarkedPerson PosedFigure'),
    ...components('screens/picture', 'IdeaCard IdeaPicture LeadPicture'),
    ...named('screens/picture', 'marked-for movement-for'),
    ...components('charts/region', 'RegionChart RegionStage RegionLegend PartFacts RegionTable'),
    ...named('charts/region', 'region-chart.geometry region-sentence shift-words'),
    ...named('charts', 'spread'),
    ...named('content', 'budget-presets regions')
  ],
  without: []
};

/** The same person in motion: for whoever has an idea about moving. */
const inMotion = {
  folders: [],
  files: [
    ...named('figure/acts', 'acts act-frame plane-poses reaching-acts seated-acts turning-acts'),
    ...components('figure', 'ActFigure'),
    ...components('screens/picture', 'IdeaInMotion'),
    ...named('content', 'movements'),
    ...named('reasoning', 'motion-budget share-motion')
  ],
  without: []
};

interface Piece {
  readonly folders: readonly string[];
  readonly files: readonly string[];
  readonly without: readonly string[];
}

/** Tells whether a module, by its path, belongs to a piece. @throws Error where a name names nothing: it was moved */
function testOf(root: string, { folders, files, without }: Piece): (id: string) => boolean {
  for (const name of [...folders, ...files, ...without]) {
    if (!existsSync(join(root, name))) {
      throw new Error(`scripts/way-pieces.ts: expected the file or folder ${name}, found none.`);
    }
  }
  const whole = new Set(files.map((file) => `${root}/${file}`));
  const left = new Set(without.map((file) => `${root}/${file}`));
  return (id) =>
    whole.has(id) || (!left.has(id) && folders.some((folder) => id.startsWith(`${root}/${folder}/`)));
}

/** The groups as the bundler wants them. @param root the project's folder, with slashes and none at its end */
export function wayPieces(root: string): { name: string; test: (id: string) => boolean }[] {
  const isOnEveryPage = testOf(root, onEveryPage);
  return [
    { name: 'svelte', test: (id: string) => runtime.test(id) || isOnEveryPage(id) },
    { name: 'interview', test: testOf(root, interview) },
    { name: 'conclusions', test: testOf(root, conclusions) },
    { name: 'later', test: testOf(root, later) },
    { name: 'drawing', test: testOf(root, drawing) },
    { name: 'person', test: testOf(root, inSpace) },
    { name: 'motion', test: testOf(root, inMotion) }
  ];
}
