// Nothing but the one module that composes it reads the raw base: the linter says so, whichever way the import is written.
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({ cwd: root });

async function isRefused(file: string, text: string): Promise<boolean> {
  const [result] = await eslint.lintText(text, { filePath: `${root}/${file}` });
  expect(result?.fatalErrorCount).toBe(0);
  return (result?.messages ?? []).some(({ ruleId }) => ruleId === 'base/one-base');
}
const script = (line: string) => `<script lang="ts">\n  ${line}\n</script>\n`;

test.each([
  ['src/routes/do/+page.svelte', script(`import { knowledge } from '#content/knowledge.ts';`)],
  ['src/screens/plan/PlanItem.svelte', script(`import { items } from '#content/items.ts';`)],
  [
    'src/screens/plan/PlanItem.svelte',
    `{#await import('#content/plan-rows.ts') then rows}{rows.planSize.most}{/await}`
  ],
  ['src/keep/paper/hand-over-summary.ts', `export { knowledge } from '../../content/knowledge.ts';`],
  ['src/keep/tab/answers-to-keep.ts', `import { type ZoneId, zones } from '#content/zones.ts';`],
  ['src/charts/region/region-sentence.ts', `import * as patterns from '../../content/patterns.ts';`],
  ['src/figure/zone-shapes.ts', `export * from '#content/zones.ts';`]
])('refused: %s, %s', async (file, text) => {
  expect(await isRefused(file, text)).toBe(true);
});

test.each([
  ['src/screens/session/base.ts', `import { knowledge } from '#content/knowledge.ts';`],
  ['src/content/knowledge.ts', `import { items } from './items.ts';`],
  ['src/figure/zone-shapes.ts', `import type { ZoneId } from '#content/zones.ts';`],
  ['src/figure/zone-shapes.ts', `import { type ZoneId } from '#content/zones.ts';`],
  ['src/charts/region/region-sentence.ts', `import { regions } from '#content/regions.ts';`],
  ['src/routes/do/+page.svelte', script(`import { items } from '#text/items.ts';`)],
  ['scripts/fhir.ts', `import { knowledge } from '#content/knowledge.ts';`],
  ['scripts/people/any-answers.ts', `import { knowledge } from '#content/knowledge.ts';`]
])('allowed: %s, %s', async (file, text) => {
  expect(await isRefused(file, text)).toBe(false);
});
