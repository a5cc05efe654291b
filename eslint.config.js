// Lint rules: types, Svelte templates, and the floors that imports may only go down.
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { oneBase } from './scripts/lint/one-base.js';
import { importsRunDown } from './scripts/lint/imports-run-down.js';
import svelteConfig from './svelte.config.js';

const builtIn = new Set(Object.keys(globals.builtin));
/** What a browser and Node give beside the language: clocks, chance, storage, network, the page. */
const surroundings = Object.keys({ ...globals.browser, ...globals.node }).filter(
  (name) => !builtIn.has(name)
);

/**
 * What is linted with its types: where a result is worked out or kept. Not components: the linter would work out the
 * whole program anew for each of them (minutes, 3 GB), and svelte-check has their types.
 */
const typed = { files: ['src/{reasoning,interview,keep}/**/*.ts'] };

export default ts.config(
  {
    ignores: [
      'build/',
      'build-*/',
      'src/content/text/pseudo/',
      '.svelte-kit/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
      'coverage/'
    ]
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    ...typed,
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number in a text is what it looks like.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A one-line callback may pass on that it returns nothing.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }]
    }
  },
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
    plugins: { floors: { rules: { 'imports-run-down': importsRunDown } } },
    rules: { 'floors/imports-run-down': 'error' }
  },
  {
    // The same answers lead to the same result, on any day and any machine.
    files: ['src/reasoning/**', 'src/interview/**'],
    rules: {
      'no-restricted-globals': ['error', 'globalThis', 'Intl', ...surroundings],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The time is handed in.' },
        { object: 'Temporal', property: 'Now', message: 'The time is handed in.' },
        { object: 'Math', property: 'random', message: 'Nothing here is left to chance.' }
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
          message: 'The time is handed in.'
        }
      ]
    }
  },
  {
    // Only one module puts the base together; scripts and tests may take it as it is.
    files: ['src/**'],
    ignores: ['src/content/**', 'src/screens/session/{base,first-base}.ts'],
    plugins: { base: { rules: { 'one-base': oneBase } } },
    rules: { 'base/one-base': 'error' }
  },
  {
    // These link to telephone numbers, which no base path changes.
    files: ['src/**/{HelpLines,CareHead,CrisisCalls,CallButtons,WatchSigns}.svelte'],
    rules: { 'svelte/no-navigation-without-resolve': 'off' }
  }
);
