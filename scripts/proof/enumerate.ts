// Tries states one by one and counts: smallest sets of each rule, single signs, and pairs of signs.
import type { KnowledgeBase } from '#content/schema.ts';
import { triage } from '#reasoning/triage.ts';
import type { CountedLaw } from './laws.ts';
import { brokenBy, countedLaws, isAtLeast, packed } from './laws.ts';
import type { SecondReading } from './second-reading.ts';
import type { SmallestSet } from './smallest-sets.ts';
import { smallestSets } from './smallest-sets.ts';
import type { AxialCount, Grid, Said, SignState } from './state-space.ts';
import { bitsOf, findingsFor, statesOf } from './state-space.ts';

/** What was tried, and what was found. */
export interface Tally {
  /** States whose result was worked out and held to each law that speaks of one state. */
  states: number;
  /** Comparisons of two states, of which one has more. */
  comparisons: number;
  readonly against: Record<CountedLaw, number>;
  /** The first few findings, in words, for whoever has to look. */
  readonly examples: string[];
}

const mostExamples = 10;

export function emptyTally(): Tally {
  const against = Object.fromEntries(countedLaws.map((law) => [law, 0])) as Record<CountedLaw, number>;
  return { states: 0, comparisons: 0, against, examples: [] };
}

/** All findings of a tally together. */
export const countAgainst = ({ against }: Tally): number =>
  Object.values(against).reduce((sum, count) => sum + count, 0);

const told = (said: readonly Said[]) => said.map(({ sign, how }) => `${sign}=${how}`).join(' ');

/** Results of one sign alone, by its state, in each cell of a grid. */
type Alone = ReadonlyMap<SignState, Int32Array>;

/** Tries states of one rule table and keeps the tally. */
export class Enumeration {
  readonly tally = emptyTally();
  private readonly alone = new Map<Grid, { readonly none: Int32Array; readonly signs: Map<string, Alone> }>();
  private readonly base: KnowledgeBase;
  private readonly reading: SecondReading;

  constructor(base: KnowledgeBase, reading: SecondReading) {
    this.base = base;
    this.reading = reading;
  }

  private note(law: CountedLaw, where: string): void {
    this.tally.against[law] += 1;
    if (this.tally.examples.length < mostExamples) this.tally.examples.push(`${law}: ${where}`);
  }

  /** The results of one state of the signs in each cell; more places and a higher age never make them less careful. */
  block(said: readonly Said[], { cells, steps }: Grid, axial?: AxialCount): Int32Array {
    const candidates = this.reading.candidates(said, axial);
    const results = new Int32Array(cells.length);
    cells.forEach((cell, at) => {
      const result = triage(this.base, findingsFor(this.base, said, cell, axial));
      const expected = this.reading.expected(candidates, cell);
      for (const law of brokenBy(result, expected, said, cell))
        this.note(law, `${told(said)}, age ${cell.age}, ${[...cell.sites].join(' ')}`);
      results[at] = packed(result);
    });
    this.tally.states += cells.length;
    for (const [fewer, more] of steps) {
      if (!isAtLeast(results[more] ?? 0, results[fewer] ?? 0))
        this.note('never-lower', `${told(said)}, cells ${fewer} to ${more}`);
    }
    this.tally.comparisons += steps.length;
    return results;
  }

  /** Holds the second results to being at least as careful as the first, cell by cell. */
  private compare(less: Int32Array, more: Int32Array, where: string): void {
    more.forEach((result, at) => {
      if (!isAtLeast(result, less[at] ?? 0)) this.note('never-lower', `${where}, cell ${at}`);
    });
    this.tally.comparisons += more.length;
  }

  /** One sign in each of its states: none below "no", and none but an old yes below "not sure". Tried once a grid. */
  single(sign: string, grid: Grid): Alone {
    const known = this.alone.get(grid) ?? { none: this.block([], grid), signs: new Map<string, Alone>() };
    this.alone.set(grid, known);
    const before = known.signs.get(sign);
    if (before) return before;
    const blocks = new Map<SignState, Int32Array>();
    for (const how of statesOf(this.base, sign)) {
      const block = this.block([{ sign, how }], grid);
      this.compare(known.none, block, `no to ${sign}=${how}`);
      blocks.set(how, block);
    }
    this.compareStates(sign, blocks);
    known.signs.set(sign, blocks);
    return blocks;
  }

  /** A line that no rule reads gives what the sign that it is a line of gives, in each state that both have. */
  alike(line: string, sign: string, grid: Grid): void {
    const whole = this.single(sign, grid);
    for (const [how, block] of this.single(line, grid)) {
      const other = whole.get(how);
      if (!other) continue;
      this.compare(block, other, `${sign}=${how} as its line ${line}`);
      this.compare(other, block, `${line}=${how} as its sign ${sign}`);
    }
  }

  /** "Not sure" is never more careful than the fullest yes, nor an old yes than a new one. */
  private compareStates(sign: string, blocks: Alone, beside = ''): void {
    const fullest = blocks.get('new') ?? blocks.get('yes');
    if (!fullest) return;
    for (const [how, block] of blocks) {
      if (block !== fullest) this.compare(block, fullest, `${sign}=${how} to its fullest ${beside}`);
    }
  }

  /** Two signs in each pair of their states, beside each of them alone. */
  pair(a: string, b: string, grid: Grid): void {
    const [alone, aloneToo] = [this.single(a, grid), this.single(b, grid)];
    const byState = new Map<SignState, Map<SignState, Int32Array>>();
    for (const [howA, blockA] of alone) {
      const row = new Map<SignState, Int32Array>();
      for (const [howB, blockB] of aloneToo) {
        const block = this.block(
          [
            { sign: a, how: howA },
            { sign: b, how: howB }
          ],
          grid
        );
        this.compare(blockA, block, `${a}=${howA} and ${b}=${howB}`);
        this.compare(blockB, block, `${b}=${howB} and ${a}=${howA}`);
        row.set(howB, block);
      }
      this.compareStates(b, row, `beside ${a}=${howA}`);
      byState.set(howA, row);
    }
    for (const howB of aloneToo.keys()) {
      const column = new Map([...byState].map(([howA, row]) => [howA, row.get(howB) ?? new Int32Array()]));
      this.compareStates(a, column, `beside ${b}=${howB}`);
    }
  }

  /**
   * Every smallest set of every rule, each of its signs sure or not, in each cell that it allows: the rule fires there,
   * and fires in no cell that it does not allow unless another of its sets is met.
   * @returns how many smallest sets there are
   */
  smallest(grid: Grid): number {
    let count = 0;
    for (const rule of this.base.rules) {
      for (const set of smallestSets(rule.when)) {
        count += 1;
        for (const said of waysToSay(this.base, set)) {
          const axial = { yes: set.axialCriteria, unsure: 0 };
          this.block(said, grid, axial);
          if (set.axialCriteria > 0) this.block(said, grid, { yes: 0, unsure: set.axialCriteria });
          if (!said.every(({ how }) => how === 'yes' || how === 'new')) continue;
          for (const cell of grid.cells) {
            const isAllowed =
              set.places.every((places) => (bitsOf(places) & cell.siteBits) !== 0) &&
              (cell.age === null
                ? set.ageBelow === Infinity
                : cell.age >= set.ageFrom && cell.age < set.ageBelow);
            if (!isAllowed) continue;
            const { fired } = triage(this.base, findingsFor(this.base, said, cell, axial));
            if (!fired.some(({ id, isUnsure }) => id === rule.id && !isUnsure))
              this.note('most-urgent-wins', `${rule.id} does not fire on ${told(said)}`);
          }
        }
      }
    }
    return count;
  }
}

/** A smallest set with each of its signs sure or not sure; signs that must be new are new or not sure. */
export function waysToSay(base: KnowledgeBase, set: SmallestSet): readonly (readonly Said[])[] {
  const flags = base.signs.filter(({ id }) => id.startsWith('yf-')).slice(0, set.yellowFlags);
  const signs = [...set.yes, ...flags.map(({ id }) => id)];
  return signs.reduce<readonly (readonly Said[])[]>(
    (ways, sign) =>
      ways.flatMap((said) => {
        const sure: SignState = set.began.includes(sign) ? 'new' : 'yes';
        return [
          [...said, { sign, how: sure }],
          [...said, { sign, how: 'unsure' }]
        ];
      }),
    [[]]
  );
}
