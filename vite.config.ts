// How the app is built, and how its Node tests run.
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { editionModules } from './scripts/edition-modules.ts';

/** What the first question needs, in one piece: it compresses better so, and pages to read cannot split it. */
const interviewPiece =
  /node_modules\/xstate\/|src\/interview\/(?!flippable|clinic-view|exam-findings)|src\/reasoning\/(?!what-if|motion-budget|share-motion|guarding-loop|treatments|care-reasons|case-verdict|measured-band)|src\/keep\/tab-session\.ts|src\/content\/(knowledge|signs|rules|items|zones|plan-rows|features|self-tests|safety-lists|cautions|week-bands|axial-criteria|gates|patterns|ids)\.ts|src\/content\/text\/en\/(interview|first-signs)\.ts/;

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [editionModules(process.env['BUILT_EDITION']), sveltekit()],
  ...(isSsrBuild
    ? {}
    : {
        build: {
          rolldownOptions: {
            output: { codeSplitting: { groups: [{ name: 'interview', test: interviewPiece }] } }
          }
        }
      }),
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/reasoning/**', 'src/interview/**'], reporter: ['text'] }
  }
}));
