// The pictures that are kept as text beside their test: each must be there, and none that nothing draws any more.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/**
 * A folder of kept pictures. `npx vitest run <test> -u` writes them anew; look at the difference before you keep it.
 * @param test `import.meta.url` of the test
 * @param folder within `__snapshots__` beside the test
 */
export function keptPictures(test: string, folder: string) {
  const path = fileURLToPath(new URL(`__snapshots__/${folder}/`, test));
  const before = readNames(path);
  const drawn: string[] = [];
  return {
    expectPicture: async (name: string, picture: string) => {
      drawn.push(`${name}.svg`);
      await expect(`${picture}\n`).toMatchFileSnapshot(`${path}${name}.svg`);
    },
    /** To be called last. A picture that was only just written fails once: somebody must look at it first. */
    expectNoOthers: () => {
      const added = drawn.filter((name) => !before.includes(name));
      const left = before.filter((name) => !drawn.includes(name));
      expect(
        added,
        `New pictures in ${path}: look at each in a browser, keep it, and run this again`
      ).toEqual([]);
      expect(left, `Pictures in ${path} that nothing draws any more: delete them`).toEqual([]);
    }
  };
}

function readNames(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
