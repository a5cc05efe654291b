// Which signs, and which places and ages, the rules cannot tell apart: one of each class stands for all.
import { caudaEquinaSigns } from '#content/rules.ts';
import type { Condition, KnowledgeBase } from '#content/schema.ts';
import type { Tally } from './enumerate.ts';
import { Enumeration } from './enumerate.ts';
import { barsExercise } from './laws.ts';
import type { SecondReading } from './second-reading.ts';
import type { Grid } from './state-space.ts';
import { fullGrid, statesOf } from './state-space.ts';

/** Where a condition names a sign: the path through it, and whether it must be new. */
function namedAt(condition: Condition, sign: string, path: string): readonly string[] {
  if ('any' in condition) return condition.any.includes(sign) ? [`${path}any`] : [];
  if ('new' in condition) return condition.new.includes(sign) ? [`${path}new`] : [];
  if ('all' in condition) return condition.all.flatMap((part, at) => namedAt(part, sign, `${path}${at}.`));
  if ('or' in condition) return condition.or.flatMap((part, at) => namedAt(part, sign, `${path}${at}.`));
  return [];
}

/**
 * Signs by class: two signs of one class stand in the same places of the same rules and of the same laws, so that
 * changing one for the other changes no result.
 */
export function signClasses(base: KnowledgeBase): readonly (readonly string[])[] {
  const classes = new Map<string, string[]>();
  for (const { id, lineOf, settles } of base.signs) {
    const key = JSON.stringify([
      // What stands for another sign is of a class with what stands for the same one.
      [lineOf ?? null, settles ?? null],
      base.rules.flatMap((rule) => namedAt(rule.when, id, `${rule.id}.`)),
      statesOf(base, id),
      // An unsure one counts as yes; three of the other kind make a rule of their own.
      id.startsWith('ctx-'),
      id.startsWith('yf-'),
      barsExercise(id),
      caudaEquinaSigns.some((sign) => sign === id),
      id === 'self-harm-thoughts'
    ]);
    classes.set(key, [...(classes.get(key) ?? []), id]);
  }
  return [...classes.values()];
}

/** Single signs, one of each class; and pairs, one of each two classes and one within each class that has two. */
export function representatives(base: KnowledgeBase): {
  readonly signs: readonly string[];
  readonly pairs: readonly (readonly [string, string])[];
} {
  const classes = signClasses(base);
  const signs = classes.flatMap(([first]) => (first === undefined ? [] : [first]));
  const within = classes.flatMap(([one, other]) =>
    one === undefined || other === undefined ? [] : [[one, other] as const]
  );
  const between = signs.flatMap((one, at) => signs.slice(at + 1).map((other) => [one, other] as const));
  return { signs, pairs: [...within, ...between] };
}

/** Makes smaller grids: of the cells that no rule tells apart beside these signs, one is kept. */
export class SmallGrids {
  private readonly full: Grid;
  private readonly known = new Map<string, Grid>();
  private readonly reading: SecondReading;

  constructor(base: KnowledgeBase, reading: SecondReading) {
    this.full = fullGrid(base);
    this.reading = reading;
  }

  /** The grid for states in which no other sign than these is named. */
  gridFor(signs: readonly string[]): Grid {
    // Unsure ones can meet every set that these signs can meet in any state.
    const candidates = this.reading.candidates(signs.map((sign) => ({ sign, how: 'unsure' })));
    const tests = [
      ...new Set(
        candidates.map(({ entry: { set, placeBits } }) =>
          JSON.stringify([placeBits, set.ageFrom, set.ageBelow])
        )
      )
    ];
    const key = tests.toSorted().join();
    const known = this.known.get(key);
    if (known) return known;
    const sets = candidates.map(({ entry }) => entry);
    const classOf = new Map<string, number>();
    const cells: Grid['cells'][number][] = [];
    const classes = this.full.cells.map((cell) => {
      const { siteBits } = cell;
      const age = cell.age ?? 80;
      const vector = sets
        .map(({ set, placeBits }) =>
          placeBits.every((bits) => (bits & siteBits) !== 0) && age >= set.ageFrom && age < set.ageBelow
            ? '1'
            : '0'
        )
        .join('');
      const at = classOf.get(vector) ?? cells.length;
      if (at === cells.length) {
        classOf.set(vector, at);
        cells.push(cell);
      }
      return at;
    });
    const steps = new Map<string, readonly [number, number]>();
    for (const [fewer, more] of this.full.steps) {
      const step = [classes[fewer] ?? 0, classes[more] ?? 0] as const;
      if (step[0] !== step[1]) steps.set(step.join(), step);
    }
    const grid = { cells, steps: [...steps.values()] };
    this.known.set(key, grid);
    return grid;
  }
}

/**
 * Tries one state of every class: what the full count tries millions of times, each class once.
 * @returns the tally, and in how many classes signs and their pairs fall
 */
export function tryRepresentatives(
  base: KnowledgeBase,
  reading: SecondReading
): { readonly tally: Tally; readonly signs: number; readonly pairs: number } {
  const trial = new Enumeration(base, reading);
  const grids = new SmallGrids(base, reading);
  const { signs, pairs } = representatives(base);
  for (const sign of signs) trial.single(sign, grids.gridFor([sign]));
  for (const [one, other] of pairs) trial.pair(one, other, grids.gridFor([one, other]));
  return { tally: trial.tally, signs: signs.length, pairs: pairs.length };
}
