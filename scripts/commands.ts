// What each command of package.json is for: listed by `npm run help`, and the README's table is written from it.
import { tableOf } from './table.ts';

interface Command {
  /** As it is typed, where that is more than its name. */
  readonly typed?: string;
  readonly does: string;
}

/** By the moment at which somebody wants them. */
export const commandGroups: Readonly<Record<string, Readonly<Record<string, Command>>>> = {
  'Run it': {
    start: { typed: 'npm start', does: 'builds, and serves the app at http://127.0.0.1:4173/' },
    dev: { does: 'serves while you work' },
    build: {
      does: 'the static site, in `build/`; `EDITION=editions/example npm run build` for a clinic of its own'
    },
    'build:pseudo': {
      does: 'the app in a language that nobody speaks: [docs/adding-a-language.md](docs/adding-a-language.md)'
    },
    'nginx-config': {
      typed: 'npm run --silent nginx-config',
      does: '`_headers` as a configuration for nginx: [docs/serving.md](docs/serving.md)'
    },
    help: { does: 'this list' }
  },
  'Before you push': {
    test: { typed: 'npm test', does: 'the Node tests, and every way through the app in a real browser' },
    'test:whole': {
      does: 'these, and every page and screen with axe, another language, an edition, copies without network, the attacks of old, and twelve people who walk as one reads: what CI runs'
    },
    'test:unit': { typed: 'npm run test:unit -- tests/keep', does: 'the Node tests, or some of them' },
    'test:browser': {
      typed: 'npm run test:browser -- care',
      does: 'the browser tests on what was built last, or some of them'
    },
    lint: { does: 'formatter, linter, unused code' },
    format: { does: 'writes every file as the formatter wants it' },
    check: { does: 'types, those of the components included' },
    'check:content': { does: 'every dangling id, missing source, avoided word and hard sentence' },
    'check:dates': {
      typed: 'npm run --silent check:dates',
      does: 'which sources are past the day on which to look at them again; `-- 2028-01-01` for another day'
    },
    'compare-builds': {
      typed: 'npm run compare-builds -- ../other',
      does: 'whether this checkout and another one conclude, store, link and write as FHIR the same: for a change that means to change nothing'
    },
    prepare: { does: 'what `npm ci` runs by itself: types of the routes' }
  },
  'Ask it': {
    assess: {
      typed: 'npm run --silent assess -- FILE.json',
      does: 'runs the reasoning on a case file (`-` for standard input)'
    },
    cases: { does: 'the published cases, with expected and given level' },
    burden: { does: 'screens, taps and words up to the explanation, of seven people' },
    sentences: {
      typed: 'npm run --silent sentences',
      does: 'every line of every list as the sentence that a person reads, to be read through'
    },
    fhir: { does: 'the whole interview as a FHIR R4 Questionnaire, as JSON' },
    size: { does: 'compressed bytes against the limits' },
    coverage: { does: 'which branches of reasoning and interview their tests take' },
    figures: {
      does: 'every exercise and movement as picture sheets in `screenshots/figures/`, for eyes to judge'
    }
  },
  'Measure it again, and write what came out': {
    prove: {
      does: 'counts out the safety laws over 19 million states, and writes the counts that the app shows'
    },
    'rule-changes': {
      does: 'weakens every rule, one at a time, and writes which tests notice: [docs/rule-changes.md](docs/rule-changes.md)'
    },
    mutation: {
      does: 'changes the code of `src/reasoning` bit by bit and says which changes no test sees: [docs/mutation.md](docs/mutation.md)'
    },
    fuzz: {
      does: '100,000 changed links, memories and files each; none may throw or be read wrong: [docs/fuzz.md](docs/fuzz.md)'
    },
    walks: {
      does: '109 people walked through the built site, and what they are told set beside what the answers come to: [docs/walks.md](docs/walks.md)'
    },
    'lhc-forms': {
      does: 'renders the questionnaire and a response in LHC-Forms, and reads back what that returns: [docs/fhir.md](docs/fhir.md)'
    },
    load: { does: 'starts nginx with our headers, checks every one, and measures it under load' },
    'size:pages': { does: 'compressed bytes of one page of each kind: [docs/size.md](docs/size.md)' },
    bench: {
      does: 'script time per frame while the motion budget is dragged: [docs/performance.md](docs/performance.md)'
    },
    'bench:pages': {
      does: 'the first question beside a plain NHS-style page, and the tap to the next screen: [docs/performance-pages.md](docs/performance-pages.md)'
    },
    'bench:reasoning': {
      does: 'the reasoning against json-rules-engine on the same rules, and its growth: [docs/performance-reasoning.md](docs/performance-reasoning.md)'
    },
    hazards: { does: 'the hazard log as a page: [docs/hazards.md](docs/hazards.md)' },
    statechart: {
      does: "the interview's statechart, drawn from the machine: [docs/statechart.md](docs/statechart.md)"
    },
    tiles: {
      does: 'the small pictures of what people do, drawn from the figure: `src/figure/tile-pictures.ts`'
    },
    font: { does: 'cuts the font down to what the words need' }
  }
};

/** Every group with its table, as Markdown. */
export function commandList(): string {
  return Object.entries(commandGroups)
    .map(([group, commands]) => {
      const table = tableOf(Object.entries(commands), {
        Command: ([name, { typed }]) => `\`${typed ?? `npm run ${name}`}\``,
        'What it does': ([, { does }]) => does
      });
      return `**${group}**\n\n${table}`;
    })
    .join('\n\n');
}
