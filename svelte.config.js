// How SvelteKit builds the site: every page prerendered, any host, any base path, a strict content policy.
import { basename } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

const folder = process.env.BUILD_FOLDER ?? 'build';
const basePath = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
  kit: {
    // Two builds may be made at the same time: each has its own workshop.
    outDir: folder === 'build' ? '.svelte-kit' : `.svelte-kit/${basename(folder)}`,
    adapter: adapter({ pages: folder, assets: folder, precompress: false, strict: true }),
    paths: { relative: true, base: basePath },
    // A page brings its looks along: on a slow phone the first question would else wait for a dozen small files.
    inlineStyleThreshold: 100_000,
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        // SvelteKit's route announcer carries one inline style; this is the hash of it.
        'style-src': ['self', 'unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'img-src': ['self', 'data:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'manifest-src': ['self'],
        'worker-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['self'],
        'object-src': ['none'],
        // Markup from strings comes from Svelte's own templates only; one script address is ours, the service worker's.
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html', 'backstory-worker']
      }
    },
    // Registered by src/keep/offline/work-offline.ts, late enough that it never slows the first load. Some files are never asked for by a page.
    serviceWorker: {
      register: false,
      files: (file) => !['_headers', 'robots.txt', 'font-licence.txt'].includes(file)
    }
  }
};
