// Browser tests: on the built site, served as a static host would, in the system's Chromium (`tests/e2e/real-browser.ts`: where a whole one is needed).
import { defineConfig } from '@playwright/test';
import { chromiumArguments, findHeadless } from './scripts/find-chromium.ts';

const executablePath = findHeadless();
const port = Number(process.env['E2E_PORT'] ?? 4317);

/** Looks at every page, screen and copy of the site, tries every way round a danger sign that was ever found, and walks whole people at the pace of a reader: minutes of waiting, for CI and for whoever changes one of them. */
const wholeSite = [
  'all-screens',
  'edition',
  'headers',
  'hosting',
  'method',
  'no-way-round',
  'offline',
  'pages',
  'pseudo-language',
  'spoilt-copy',
  'walks'
].map((name) => `**/${name}.e2e.ts`);

export default defineConfig({
  testDir: 'tests/e2e',
  projects: [
    { name: 'ways', testMatch: '**/*.e2e.ts', testIgnore: wholeSite },
    { name: 'whole-site', testMatch: wholeSite }
  ],
  // The longest pages take axe a minute on a busy machine.
  timeout: 120_000,
  // A machine that others load too is slow, not wrong: what never comes fails all the same.
  expect: { timeout: 20_000 },
  // Once more where a busy machine lost a race: it is listed as flaky, to be looked at. What fails twice fails.
  retries: 1,
  fullyParallel: true,
  // More than the cores: a test mostly waits for a page.
  workers: 3,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    // Each test has a browser of its own, which would copy the whole site anew.
    serviceWorkers: 'block',
    baseURL: `http://127.0.0.1:${port}/`,
    launchOptions: { args: chromiumArguments, ...(executablePath ? { executablePath } : {}) }
  },
  webServer: {
    command: `PORT=${port} npx tsx scripts/serve.ts`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false
  }
});
