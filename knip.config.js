// What nobody uses goes; types and data used in their own file may still be named by it.

/** A component's scripts, and what its template imports when a part is wanted: knip's own reader sees only the first. */
const readComponent = (/** @type {string} */ text) =>
  [
    ...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script),
    ...(text.replace(/<script[^>]*>[\s\S]*?<\/script>/g, '').match(/\bimport\('[^']+'\)/g) ?? [])
  ].join('\n');

/** @type {import('knip').KnipConfig} */
export default {
  entry: ['scripts/*.ts', 'tests/mutation/*.ts', 'tests/**/*.{test,e2e}.ts', 'src/routes/**/*.{ts,svelte}'],
  project: ['src/**/*.{ts,svelte}', 'scripts/**/*.ts', 'tests/**/*.ts'],
  compilers: { svelte: readComponent },
  ignoreExportsUsedInFile: true,
  // Its font files are named by src/ui/fonts/fonts.css.
  ignoreDependencies: ['@fontsource-variable/atkinson-hyperlegible-next']
};
