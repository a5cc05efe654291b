// Feeds changed links, memories and files to the loaders and writes docs/fuzz.md: `npm run fuzz`, 100,000 of each.
import { writeFileSync } from 'node:fs';
import { readMutatedLinks } from './fuzz/mutated-links.ts';
import type { Run } from './fuzz/mutate.ts';
import { readMutatedDevices, readMutatedFiles, readMutatedTabs } from './fuzz/mutated-stores.ts';
import { tableOf } from './table.ts';

const count = 100_000;
const kinds: readonly (readonly [string, (count: number) => Run])[] = [
  ['Hand-off links', readMutatedLinks],
  ["A tab's memory", readMutatedTabs],
  ["A device's record", readMutatedDevices],
  ['Record files', readMutatedFiles]
];
const inWords = (value: number) => value.toLocaleString('en');
const rows = kinds.map(([name, readAll]) => {
  const { tried, read, wrong } = readAll(count);
  console.log(
    `${name}: ${inWords(tried)} tried, ${inWords(read)} read, ${wrong.length} read wrong, none threw.`
  );
  for (const text of wrong.slice(0, 3)) console.log(`  ${text}`);
  return { name, tried, read, wrong: wrong.length };
});
process.exitCode = rows.every(({ wrong }) => wrong === 0) ? 0 : 1;

const table = tableOf(rows, {
  What: ({ name }) => name,
  Tried: ({ tried }) => inWords(tried),
  Refused: ({ tried, read }) => inWords(tried - read),
  Read: ({ read }) => inWords(read),
  Threw: () => 0,
  Wrong: ({ wrong }) => wrong
});
writeFileSync(
  new URL('../docs/fuzz.md', import.meta.url),
  `# Changed links, memories and files

Measured by \`npm run fuzz\` on ${new Date().toISOString().slice(0, 10)}. Each text is changed one to four times, letter by letter, and JSON also
part by part: a key away, renamed, doubled, or with another value. The generator has a seed, so a run repeats;
\`npm test\` runs the first 500 to 2,000 of each.

Wrong means: other answers than the text says, a result less urgent than before where an answer was lost and not told
otherwise, an answer on danger that came back from another day, or an unreadable record that did not stay as it was.

${table}
`
);
