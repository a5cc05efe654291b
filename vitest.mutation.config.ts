// The tests that mutants of reasoning meet, without the app's plugins.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/mutation/chosen-tests.ts'], environment: 'node', testTimeout: 60_000 }
});
