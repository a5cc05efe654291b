// Counts out the safety laws over more than ten million states, and writes how many there were: `npm run prove`.
import { writeFileSync } from 'node:fs';
import { parse } from 'valibot';
import { knowledge } from '#content/knowledge.ts';
import { ProofCounts } from '#content/proof-schema.ts';
import { Enumeration, countAgainst } from './proof/enumerate.ts';
import { fingerprint } from './proof/fingerprint.ts';
import { tryGates } from './proof/gates.ts';
import { SecondReading } from './proof/second-reading.ts';
import { fullGrid, unreadLines } from './proof/state-space.ts';
import { tryWeeks } from './proof/weeks.ts';

const started = Date.now();
const say = (text: string) => {
  console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${text}`);
};
const number = (count: number) => count.toLocaleString('en');

const reading = new SecondReading(knowledge);
const grid = fullGrid(knowledge);
const ids = knowledge.signs.map(({ id }) => id);
const trial = new Enumeration(knowledge, reading);
const { tally } = trial;

for (const id of ids) trial.single(id, grid);
const single = tally.states;
say(`${number(single)} states of one sign`);

const smallestSets = trial.smallest(grid);
const smallest = tally.states - single;
say(`${number(smallest)} states of ${number(smallestSets)} smallest sets`);

// A line that no rule reads counts as its sign and as nothing else: shown of each alone, so it needs no pairs of its own.
const lines = unreadLines(knowledge);
for (const [line, sign] of lines) trial.alike(line, sign, grid);
const apart = ids.filter((id) => !lines.has(id));
apart.forEach((one, at) => {
  for (const other of apart.slice(at + 1)) trial.pair(one, other, grid);
  if (at % 20 === 0) say(`pairs with ${one}`);
});
const pair = tally.states - single - smallest;
say(`${number(pair)} states of two signs`);

const weeks = tryWeeks(knowledge, reading, grid);
say(`${number(weeks.states)} states of one sign with a length of time`);

const { people, differing } = tryGates();
say(`${number(people)} people sent through gates and conditions`);

const against = Object.fromEntries(
  Object.entries(tally.against).map(([law, count]) => [
    law,
    count + (Object.entries(weeks.against).find(([id]) => id === law)?.[1] ?? 0)
  ])
);
const counts = parse(ProofCounts, {
  date: new Date().toISOString().slice(0, 10),
  fingerprint: fingerprint(knowledge),
  signs: ids.length,
  placeSets: new Set(grid.cells.map(({ siteBits }) => siteBits)).size,
  ages: new Set(grid.cells.map(({ age }) => age)).size,
  smallestSets,
  states: { smallest, single, pair, weeks: weeks.states },
  comparisons: tally.comparisons + weeks.comparisons,
  against,
  gates: { people, differing: differing.length }
});
writeFileSync(
  new URL('../src/content/proof-counts.json', import.meta.url),
  `${JSON.stringify(counts, null, 2)}\n`
);

for (const example of [...tally.examples, ...weeks.examples, ...differing].slice(0, 20))
  console.error(example);
const found = countAgainst(tally) + countAgainst(weeks) + differing.length;
say(
  `${number(tally.states + weeks.states)} states and ${number(people)} people: ${number(found)} against a law`
);
process.exitCode = found === 0 ? 0 : 1;
