// A link that somebody keeps is read by the places of its answers: what stood in the code book stays where it stood.
import { createHash } from 'node:crypto';
import type { ContentToCheck, Problem } from './content-to-check.ts';

/** What the first places of a list hold, in a few letters. */
const fingerprintOf = (ids: readonly string[]): string =>
  createHash('sha256').update(ids.join('\n')).digest('hex').slice(0, 12);

/**
 * By list of the code book: how many places links have been made with, and the fingerprint of what stands there. New ids
 * go behind them and change nothing here; a release takes them in.
 */
const keptPlaces: Readonly<Record<string, readonly [count: number, fingerprint: string]>> = {
  who: [3, '38f6a7edf207'],
  pregnancy: [6, 'bf6f3e133680'],
  lineAnswers: [4, '93d9e3cd2210'],
  beganAnswers: [3, '3c667d813146'],
  lines: [153, '9c37aeb7faf7'],
  began: [5, 'd8d0f5f81f1e'],
  features: [65, '49d08efcad1d'],
  tests: [17, 'd0d43fffa6ea'],
  zones: [64, '351167bbc5bc'],
  sites: [6, '422f683aad9b'],
  kit: [6, '3d679bb409ff'],
  weekBands: [8, '49bc4eccba91'],
  countries: [5, '3ea9acd66df6'],
  guesses: [11, '629c1d0f68df'],
  items: [42, 'b03ba55ae26d']
};

/** Finds lists of the code book in which something has been put in between, moved, renamed or taken out. */
export function findPlaceProblems({ codebook }: ContentToCheck): readonly Problem[] {
  const file = 'src/content/hand-off-codebook.ts';
  const unknown = Object.keys(codebook).filter((list) => !(list in keptPlaces));
  const moved = Object.entries(keptPlaces).filter(
    ([list, [count, fingerprint]]) => fingerprintOf((codebook[list] ?? []).slice(0, count)) !== fingerprint
  );
  return [
    ...unknown.map((id) => ({
      file: 'scripts/content-checks/kept-places.ts',
      id,
      expected: `${id} in keptPlaces, as links are made with it`
    })),
    ...moved.map(([id, [count]]) => ({
      file,
      id,
      expected: `the first ${count} places as they were, and new ids at the end: links made before are read by place`
    }))
  ];
}
