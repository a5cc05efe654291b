// Runs Vite by its own file, with the Node that runs us: no shell, no `npx`, the same on every system.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const packageFile = createRequire(import.meta.url).resolve('vite/package.json');
const viteFile = join(dirname(packageFile), 'bin', 'vite.js');

/**
 * Runs Vite and waits. What it says stands on our own output.
 * @param node the program that runs it
 * @returns its exit code, and a sentence where it did not come to an end of its own
 */
export function runVite(
  viteArguments: readonly string[],
  env: NodeJS.ProcessEnv,
  node = process.execPath
): { readonly status: number; readonly problem: string | null } {
  const { status, signal, error } = spawnSync(node, [viteFile, ...viteArguments], { stdio: 'inherit', env });
  if (error) return { status: 1, problem: `Vite could not be started: ${error.message}.` };
  if (status === null) return { status: 1, problem: `Vite was ended by ${signal ?? 'something else'}.` };
  return { status, problem: null };
}
