// How the app is built, and how its Node tests run.
import { sveltekit } from '@sveltejs/kit/vite';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { editionModules } from './scripts/edition-modules.ts';
import { wayPieces } from './scripts/way-pieces.ts';

/** Which folder `#text/` is: the condition of that name in `package.json`. */
const language = process.env['BUILT_LANGUAGE'];
const conditions = language === undefined ? [] : [`lang-${language}`];

export default defineConfig(({ isSsrBuild }) => ({
  resolve: { conditions: [...conditions, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [...conditions, ...defaultServerConditions] } },
  plugins: [editionModules(process.env['BUILT_EDITION']), sveltekit()],
  ...(isSsrBuild
    ? {}
    : {
        build: {
          // Of every package that is in the scripts; the font's own lies in `static`.
          license: { fileName: 'licences.txt' },
          rolldownOptions: {
            output: {
              codeSplitting: { groups: wayPieces(import.meta.dirname.replaceAll('\\', '/')) }
            }
          }
        }
      }),
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    // All cores: nothing else is asked of the machine meanwhile.
    maxWorkers: '100%',
    coverage: { provider: 'v8', include: ['src/reasoning/**', 'src/interview/**'], reporter: ['text'] }
  }
}));
