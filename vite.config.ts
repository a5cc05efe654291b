// How the app is built, and how its Node tests run.
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  test: { include: ['tests/**/*.test.ts'], environment: 'node', testTimeout: 60_000 }
});
