// Finds a Chromium for the browser tests, and gets one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Flags that keep Chromium quiet and let it run as root in a container. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-gpu',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync'
];

const systemNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

function onPath(name: string): string | null {
  const found = spawnSync('which', [name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : null;
}

/** A Chromium that is there: the environment's (`CHROMIUM_PATH`), the system's, or Playwright's own. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, but there is no such file.`);
    return named;
  }
  const system = systemNames.map(onPath).find((path) => path !== null);
  if (system !== undefined) return system;
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}

/**
 * The browser without a window, where it is there: nearly twice as quick, and alike in all but what only a whole
 * browser keeps (pages that wait for a Back, a site's copy that outlives a broken one). Else the whole browser.
 */
export function findHeadless(): string | null {
  const isNamed = (process.env['CHROMIUM_PATH'] ?? '') !== '';
  return (isNamed ? null : onPath('chromium-headless-shell')) ?? findChromium();
}

function run(command: string, commandArguments: readonly string[]): boolean {
  console.log(`> ${command} ${commandArguments.join(' ')}`);
  return spawnSync(command, commandArguments, { stdio: 'inherit' }).status === 0;
}

/**
 * Finds a Chromium, or gets one: Playwright's download first, then Debian's package.
 * @throws Error that says what to do where neither works
 */
export function getChromium(): string {
  const found = findChromium();
  if (found !== null) return found;
  console.log('No Chromium found. Getting one for the browser tests.');
  if (run('npx', ['playwright', 'install', 'chromium'])) {
    const own = findChromium();
    if (own !== null) return own;
  }
  if (onPath('apt-get') !== null) {
    const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const apt = (...rest: string[]) => {
      const [command = 'apt-get', ...before] = [...asRoot, 'apt-get'];
      return run(command, [...before, ...rest]);
    };
    if (apt('update') && apt('install', '-y', 'chromium')) {
      const system = findChromium();
      if (system !== null) return system;
    }
  }
  throw new Error(
    'The browser tests need Chromium, and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run again.'
  );
}
