// Mutates src/reasoning a module at a time, against the module's own tests: `npm run mutation`, or `-- triage plan`.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';

/** Modules of reasoning and the tests that hold them; quick tests first. */
const groups: readonly (readonly [modules: readonly string[], tests: readonly string[]])[] = [
  [['conditions'], ['conditions', 'triage']],
  [['triage'], ['triage', 'small-bases', 'triage-rules', 'red-team', 'triage-laws']],
  [['index-by-id'], ['index-by-id']],
  [['test-results'], ['test-results', 'offer-tests']],
  [['findings'], ['findings', 'small-bases', 'triage', 'fit', 'offer-tests']],
  [
    ['assess', 'leads'],
    ['leads', 'small-bases', 'triage', 'fit', 'plan', 'triage-laws']
  ],
  [['cautions'], ['small-bases', 'plan-cautions', 'plan']],
  [['fit'], ['fit', 'small-bases']],
  [
    ['plan', 'plan-rows', 'person'],
    ['plan', 'small-bases', 'plan-cautions', 'plan-laws']
  ],
  [['swap-items'], ['swap-items']],
  [['ways'], ['ways']],
  [['can-still-decide'], ['can-still-decide']],
  [['needs-card'], ['needs-card']],
  [['regions'], ['regions']],
  [['offer-tests'], ['offer-tests', 'small-bases']],
  [
    ['care-reasons', 'is-maternity'],
    ['care-reasons', 'is-maternity', 'small-bases']
  ],
  [
    ['treatments', 'case-verdict', 'apply-edition'],
    ['small-bases', 'treatments', 'apply-edition']
  ],
  [
    ['session-phases', 'session-record', 'progression'],
    ['session-phases', 'progression']
  ],
  [
    ['measured-band', 'measured-change'],
    ['measured-band', 'measured-change']
  ],
  [['real-change', 'plan-end'], ['real-change']],
  [
    ['motion-budget', 'share-motion'],
    ['motion-budget', 'share-motion']
  ],
  [['guarding-loop'], ['guarding-loop']],
  [['what-if', 'flips', 'urgency-changes'], ['what-if']]
];

const named = new Set(groups.flatMap(([modules]) => modules));
// Answers are types and one constant of empty ones, a conclusion is types; the halves of the body are a list.
const left = readdirSync('src/reasoning').filter(
  (file) =>
    !named.has(file.replace('.ts', '')) && !['answers.ts', 'body-halves.ts', 'conclusion.ts'].includes(file)
);
if (left.length > 0) throw new Error(`No tests are named for ${left.join(', ')}.`);

const wanted = process.argv.slice(2);
mkdirSync('coverage/mutation', { recursive: true });
for (const [modules, tests] of groups) {
  if (wanted.length > 0 && !modules.some((module) => wanted.includes(module))) continue;
  const files = modules.map((module) => `src/reasoning/${module}.ts`).join();
  const env = { ...process.env, MUTATION_TESTS: tests.join() };
  const { status } = spawnSync('npx', ['stryker', 'run', '--mutate', files], { stdio: 'inherit', env });
  if (status !== 0) throw new Error(`Mutating ${files} did not end.`);
  copyFileSync('coverage/mutation.json', `coverage/mutation/${modules.join('+')}.json`);
}
