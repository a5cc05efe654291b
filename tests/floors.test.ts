// What the linter must refuse, so that imports run downward only and no result hangs on the clock, chance or the page.
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { beforeAll, expect, test } from 'vitest';

// Rules that ask for types take long and say nothing of floors.
const linter = new ESLint({ overrideConfig: ts.configs.disableTypeChecked });

/** Rules that guard floors and results; a text of one line offends others, such as that of unused names. */
const guards = /^floors\/|^no-restricted-/;

/** What the guards say of a text, were it in this file. */
async function found(file: string, text: string): Promise<readonly string[]> {
  const [result] = await linter.lintText(text, { filePath: file });
  const messages = result?.messages ?? [];
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages.flatMap(({ ruleId, message }) => (ruleId && guards.test(ruleId) ? [message] : []));
}

const inScript = (text: string) => `<script lang="ts">\n  ${text}\n</script>\n<p>Text</p>\n`;

const refused: readonly (readonly [file: string, text: string])[] = [
  // Upward, by every kind of address.
  ['src/content/rules.ts', "import { fit } from '../reasoning/fit.ts';"],
  ['src/content/rules.ts', "import type { Fit } from '../reasoning/fit.ts';"],
  ['src/content/text/en/signs.ts', "import { fit } from '../../../reasoning/fit.ts';"],
  ['src/charts/budget/day-pieces.ts', "import { lineText } from '../../routes/check/line-text.ts';"],
  ['src/reasoning/fit.ts', "import { screensFor } from '#interview/screens.ts';"],
  ['src/reasoning/fit.ts', "export { screensFor } from '../interview/screens.ts';"],
  ['src/reasoning/fit.ts', "export * from '../interview/screens.ts';"],
  ['src/reasoning/fit.ts', "type Screen = import('../interview/screens.ts').Screen;"],
  ['src/reasoning/fit.ts', "import { screensFor } from '#content/../interview/screens.ts';"],
  ['src/reasoning/fit.ts', "import { screensFor } from '/src/interview/screens.ts';"],
  ['src/reasoning/fit.ts', "import { screensFor } from 'd3/../../src/interview/screens.ts';"],
  ['src/interview/route.ts', "import { tabText } from '#keep/tab/tab-session.ts';"],
  ['src/interview/route.ts', "const later = () => import('../keep/tab/tab-session.ts');"],
  ['src/interview/route.ts', 'const later = () => import(`#keep/tab/tab-session.ts`);'],
  ['src/keep/tab/erase.ts', "const later = (name: string) => import('../../routes/' + name);"],
  ['src/keep/tab/erase.ts', "const pages = import.meta.glob('../../routes/**/*.svelte');"],
  [
    'src/keep/tab/erase.ts',
    "const pages = import.meta.glob(['../device/*.ts', '/src/{screens,keep}/*.ts']);"
  ],
  ['src/keep/tab/erase.ts', "const worker = new URL('../../routes/offline.ts', import.meta.url);"],
  ['src/figure/skeleton.ts', "import { page } from '$app/state';"],
  ['src/figure/skeleton.ts', "import { thing } from '$lib/thing.ts';"],
  ['src/ui/fit-label.ts', "import { bodyView } from '#figure/body-view.ts';"],
  ['src/screens/plan/PlanScreen.svelte', inScript("import Crumb from '../../routes/Crumb.svelte';")],
  [
    'src/screens/plan/PlanScreen.svelte',
    "{#await import('../../routes/Crumb.svelte') then { default: Crumb }}<Crumb />{/await}"
  ],
  [
    'src/charts/region/RegionChart.svelte',
    `${inScript('')}<button onclick={() => import('#screens/parts/SourceList.svelte')}>More</button>`
  ],
  // Data where only types go, and packages.
  ['src/reasoning/fit.ts', "import { rules } from '../content/rules.ts';"],
  ['src/reasoning/fit.ts', "import { rules } from '#content/rules.ts';"],
  ['src/reasoning/fit.ts', "import { signs } from '#text/signs.ts';"],
  ['src/reasoning/fit.ts', "import { type SelfTestId } from '#content/self-tests.ts';"],
  ['src/interview/route.ts', "import { knowledge } from '#content/knowledge.ts';"],
  ['src/interview/route.ts', "import { tick } from 'svelte';"],
  ['src/reasoning/fit.ts', "import { sum } from 'd3';"],
  ['src/reasoning/fit.ts', "import { createActor } from 'xstate';"],
  ['src/reasoning/fit.ts', "import { readFileSync } from 'node:fs';"],
  ['src/content/rules.ts', "import { setup } from 'xstate';"],
  // Beside the app.
  ['scripts/size.ts', "import { openAt } from '../tests/e2e/open-at.ts';"],
  ['scripts/proof/gates.ts', "import { makeAnswers } from '../../tests/reasoning/make-answers.ts';"],
  ['vite.config.ts', "import { openAt } from './tests/e2e/open-at.ts';"],
  ['src/routes/offline.ts', "import { serve } from '../../scripts/serve.ts';"],
  ['src/routes/method/+page.svelte', inScript("import { serve } from '../../../scripts/serve.ts';")],
  ['src/hooks.client.ts', "import { openAt } from '../tests/e2e/open-at.ts';"],
  // The clock, chance, and what surrounds the code.
  ...['src/reasoning/fit.ts', 'src/interview/route.ts'].flatMap((file) =>
    [
      'export const at = Date.now();',
      'export const at = new Date();',
      'export const at = Date();',
      'export const at = performance.now();',
      'const { now } = Date; export const at = now();',
      'export const dice = Math.random();',
      'export const dice = crypto.randomUUID();',
      'export const width = window.innerWidth;',
      'export const width = globalThis.innerWidth;',
      'export const title = document.title;',
      "export const kept = localStorage.getItem('record');",
      "export const kept = sessionStorage.getItem('record');",
      "export const asked = fetch('/record');",
      'setTimeout(() => undefined, 10);',
      'export const mode = process.env;',
      'export const number = new Intl.NumberFormat();'
    ].map((text) => [file, text] as const)
  )
];

const allowed: readonly (readonly [file: string, text: string])[] = [
  ['src/content/rules.ts', "import { object } from 'valibot';"],
  ['src/content/text/en/signs.ts', "import type { Sign } from '../../schema.ts';"],
  ['src/reasoning/fit.ts', "import type { Rule } from '#content/schema.ts';"],
  ['src/reasoning/fit.ts', "import type { SelfTestId } from '../content/self-tests.ts';"],
  ['src/reasoning/fit.ts', "import { siteIds } from '#content/ids.ts';"],
  ['src/reasoning/fit.ts', 'export const day = (at: string) => new Date(at).getTime() - Date.parse(at);'],
  ['src/interview/route.ts', "import { triage } from '#reasoning/triage.ts';"],
  ['src/interview/route.ts', "import { setup } from 'xstate';"],
  ['src/charts/budget/day-pieces.ts', "import { bodyView } from '#figure/body-view.ts';"],
  ['src/charts/budget/day-pieces.ts', "import { screensFor } from '../../interview/screens.ts';"],
  ['src/keep/tab/erase.ts', "const loaders = import.meta.glob('../device/*.ts');"],
  ['src/keep/tab/erase.ts', 'export const at = Date.now();'],
  ['src/screens/plan/PlanScreen.svelte', inScript("import { page } from '$app/state';")],
  [
    'src/routes/method/+page.svelte',
    "{#await import('#screens/parts/SourceList.svelte') then { default: List }}<List />{/await}"
  ],
  ['scripts/size.ts', "import { knowledge } from '#content/knowledge.ts';"],
  ['scripts/load-content.ts', 'export const load = (name: string) => import(name);'],
  ['tests/e2e/open-at.ts', "import { serve } from '../../scripts/serve.ts';"]
];

// The first text takes as long as all others together: the linter reads its rules.
beforeAll(() => linter.lintText('', { filePath: 'src/content/ids.ts' }), 180_000);

test.each(refused)('in %s the linter refuses %s', async (file, text) => {
  expect(await found(file, text)).not.toEqual([]);
});

test.each(allowed)('in %s the linter allows %s', async (file, text) => {
  expect(await found(file, text)).toEqual([]);
});
