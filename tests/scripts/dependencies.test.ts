// `dependencies` are what reaches a reader's browser, and nothing else; the framework itself stands with what builds it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};
const imports = /(?:\bfrom |\bimport\()'([^.#$'][^']*)'/g;
const ofTheFramework = /^(svelte|@sveltejs\/kit)(\/|$)|^(node|virtual):/;

test('each package that the app imports is a dependency, and each dependency is imported by it', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|svelte)$/.test(file))
    .map((file) => readFileSync(join('src', file), 'utf8'));
  const imported = sources.flatMap((text) => [...text.matchAll(imports)].map(([, name = '']) => name));
  const packages = new Set(imported.filter((name) => !ofTheFramework.test(name)));
  expect([...packages].toSorted()).toEqual(Object.keys(dependencies).toSorted());
});
