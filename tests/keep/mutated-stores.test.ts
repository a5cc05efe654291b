// Changed memories and files: a few of those that `npm run fuzz` feeds to the loaders.
import { expect, test } from 'vitest';
import { readMutatedDevices, readMutatedFiles, readMutatedTabs } from '../../scripts/fuzz/mutated-stores.ts';

test.each([
  ["a tab's memory", readMutatedTabs, 500],
  ["a device's record", readMutatedDevices, 1500],
  ['record files', readMutatedFiles, 1500]
])(
  '%s: none throws, and none comes back less urgent or with answers that it did not hold',
  (_, readAll, count) => {
    const { read, wrong } = readAll(count);
    expect(wrong).toEqual([]);
    expect(read).toBeGreaterThan(50);
  }
);
