// Vite is found and run without a search path, and says why where it cannot be.
import { expect, test } from 'vitest';
import { runVite } from '../../scripts/run-vite.ts';

test('runs with an empty search path', () => {
  expect(runVite(['--version'], { ...process.env, PATH: '' })).toEqual({ status: 0, problem: null });
});

test('says why it could not be started', () => {
  const { status, problem } = runVite(['--version'], process.env, '/nowhere/node');
  expect(status).toBe(1);
  expect(problem).toMatch(/^Vite could not be started: .*ENOENT/);
});

test('hands on what Vite ends with', () => {
  expect(runVite(['no-such-command', '--no-such-option'], process.env).status).not.toBe(0);
});
