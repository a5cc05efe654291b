// Passes the tests: the Node tests, the build, and a real browser on it. Ends with one line of counts. With `whole`, also those that look at every page and screen, and at copies of the site.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { getChromium } from './find-chromium.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const isWhole = process.argv[2] === 'whole';
const run = (command: string, commandArguments: readonly string[]) =>
  spawnSync(command, commandArguments, { stdio: 'inherit' }).status === 0;

function readReport(file: string): Record<string, unknown> | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    // A run that broke before its report counts as one failure.
    return null;
  }
}

const asNumber = (value: unknown) => (typeof value === 'number' ? value : 0);

function nodeTests(): Counts {
  const file = 'test-results/node.json';
  const isGood = run('npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`
  ]);
  const report = readReport(file);
  const failed = asNumber(report?.['numFailedTests']);
  return { passed: asNumber(report?.['numPassedTests']), failed: isGood ? failed : Math.max(1, failed) };
}

function browserTests(): Counts {
  const isGood = run('npx', ['playwright', 'test', ...(isWhole ? [] : ['--project=ways'])]);
  const stats = readReport('test-results/browser.json')?.['stats'] as Record<string, unknown> | undefined;
  const failed = asNumber(stats?.['unexpected']);
  return {
    passed: asNumber(stats?.['expected']) + asNumber(stats?.['flaky']),
    failed: isGood ? failed : Math.max(1, failed)
  };
}

mkdirSync('test-results', { recursive: true });
try {
  getChromium();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
const counts = [nodeTests()];
// The pseudo-language is only looked at whole.
const builds = ['build', ...(isWhole ? ['build:pseudo'] : [])];
if (builds.every((build) => run('npm', ['run', '--silent', build]))) {
  counts.push(browserTests());
  const isSmall = run('npm', ['run', '--silent', 'size']);
  counts.push({ passed: Number(isSmall), failed: Number(!isSmall) });
} else counts.push({ passed: 0, failed: 1 });
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
