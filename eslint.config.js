// Lint rules: types, Svelte templates, and the floors that imports may only go down.
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * Forbids imports of the named floors; `typesOnly` lets types through.
 * @param {string[]} floors
 * @param {string[]} extra
 * @param {string[]} typesOnly
 * @returns {import('eslint').Linter.RulesRecord}
 */
const never = (floors, extra = [], typesOnly = []) => ({
  '@typescript-eslint/no-restricted-imports': [
    'error',
    {
      patterns: [
        { regex: `^(#(${floors.join('|')})/|\\$app/|\\$lib/)`, message: 'Imports run downward only.' },
        ...extra.map((name) => ({ regex: `^${name}`, message: `This floor does not use ${name}.` })),
        ...typesOnly.map((floor) => ({
          regex: `^#${floor}/(?!(schema|ids)\\.ts)`,
          allowTypeImports: true,
          message: `Only types of ${floor} here; the data is handed in.`
        }))
      ]
    }
  ]
});

export default ts.config(
  {
    ignores: ['build/', '.svelte-kit/', 'node_modules/', 'test-results/', 'playwright-report/', 'coverage/']
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // The interview's own history entries are fragments of the page it stands on.
      'svelte/no-navigation-without-resolve': ['error', { ignorePushState: true, ignoreReplaceState: true }]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
  },
  {
    files: ['src/content/**'],
    rules: never(['reasoning', 'interview', 'figure', 'charts', 'keep', 'ui'], ['svelte', 'xstate', 'd3'])
  },
  {
    files: ['src/reasoning/**'],
    rules: never(['interview', 'figure', 'charts', 'keep', 'ui'], ['svelte', 'xstate', 'd3'], ['content'])
  },
  {
    files: ['src/interview/**'],
    rules: never(['figure', 'charts', 'keep', 'ui'], ['svelte', 'd3'], ['content'])
  },
  { files: ['src/{figure,charts,keep,ui}/**'], rules: never(['routes']) },
  {
    // These link to telephone numbers, which no base path changes.
    files: ['src/routes/**/{CheckFirst,CarePage,CallButtons}.svelte'],
    rules: { 'svelte/no-navigation-without-resolve': 'off' }
  }
);
