// The states that are tried: each set of places, each age that a rule tells apart, and the states of a sign.
import { siteIds } from '#content/ids.ts';
import type { KnowledgeBase, SiteId } from '#content/schema.ts';
import type { Answers } from '#reasoning/answers.ts';
import { noAnswers } from '#reasoning/answers.ts';
import { signsNamedBy } from '#reasoning/conditions.ts';
import { countedSigns, type Findings } from '#reasoning/findings.ts';
import { smallestSets } from './smallest-sets.ts';

/** How a sign stands; `yes` is known to be older than 14 days where that matters. */
export type SignState = 'unsure' | 'yes' | 'new';

/** A sign that is not "no". */
export interface Said {
  readonly sign: string;
  readonly how: SignState;
}

/** Who is asked: one set of places and one age. */
export interface Cell {
  readonly sites: ReadonlySet<SiteId>;
  readonly siteBits: number;
  /** Years: the youngest of its class, or null where it is not given. */
  readonly age: number | null;
}

/** Cells, and which of them is the same as another with more places or a higher age: `[fewer, more]`, by position. */
export interface Grid {
  readonly cells: readonly Cell[];
  readonly steps: readonly (readonly [number, number])[];
}

/** The states that a sign can have, the ones that count for less first. */
export function statesOf(base: KnowledgeBase, sign: string): readonly SignState[] {
  const isDated = base.signs.some(({ id, asksWhenItBegan }) => id === sign && asksWhenItBegan === true);
  return isDated ? ['unsure', 'yes', 'new'] : ['unsure', 'yes'];
}

/** Places as bits, in the order of `siteIds`. */
export const bitsOf = (sites: Iterable<SiteId>): number =>
  [...sites].reduce((bits, site) => bits | (1 << siteIds.indexOf(site)), 0);

const sitesOfBits = (bits: number) => new Set(siteIds.filter((_, at) => (bits & (1 << at)) !== 0));

/** The youngest age of each class that some rule tells apart, and 0. */
export function ageLimits(base: KnowledgeBase): readonly number[] {
  const limits = base.rules.flatMap(({ when }) =>
    smallestSets(when).flatMap(({ ageFrom, ageBelow }) => [ageFrom, ageBelow])
  );
  return [...new Set([0, ...limits])].filter((age) => age !== Infinity).toSorted((a, b) => a - b);
}

/** Every set of places with every age class, and with no age given. */
export function fullGrid(base: KnowledgeBase): Grid {
  const ages = [...ageLimits(base), null];
  const allBits = Array.from({ length: 2 ** siteIds.length - 1 }, (_, at) => at + 1);
  const cells = ages.flatMap((age) =>
    allBits.map((siteBits): Cell => ({ sites: sitesOfBits(siteBits), siteBits, age }))
  );
  const at = (ageAt: number, bits: number) => ageAt * allBits.length + bits - 1;
  const steps = ages.flatMap((_, ageAt) =>
    allBits.flatMap((bits) => [
      ...siteIds.flatMap((__, place) => {
        const fewer = bits & ~(1 << place);
        return fewer === bits || fewer === 0 ? [] : [[at(ageAt, fewer), at(ageAt, bits)] as const];
      }),
      // Under 18 is a rule of its own. No age counts as the highest.
      ...(ageAt > 1 ? [[at(ageAt - 1, bits), at(ageAt, bits)] as const] : [])
    ])
  );
  return { cells, steps };
}

/** Lines of signs that no rule reads by themselves, each with the sign that it is a line of. */
export function unreadLines({ signs, rules }: KnowledgeBase): ReadonlyMap<string, string> {
  const read = new Set(rules.flatMap(({ when }) => signsNamedBy(when)));
  return new Map(
    signs.flatMap(({ id, lineOf }) => (lineOf === undefined || read.has(id) ? [] : [[id, lineOf] as const]))
  );
}

/** How many of the nine axial criteria are met or unsure. */
export type AxialCount = Answers['axialCriteria'];

/**
 * What the rules are handed for a state, without the way that leads there: signs that follow from weeks or tests are
 * signs like any other here.
 */
export function findingsFor(
  base: KnowledgeBase,
  said: readonly Said[],
  cell: Cell,
  axialCriteria: AxialCount = noAnswers.axialCriteria
): Findings {
  const signs: Record<string, 'yes' | 'unsure'> = {};
  const began = new Set<string>();
  for (const { sign, how } of said) {
    signs[sign] = how === 'unsure' ? 'unsure' : 'yes';
    if (how === 'new') began.add(sign);
  }
  const { yes, unsure } = countedSigns(base, signs);
  return {
    answers: { ...noAnswers, age: cell.age, axialCriteria },
    sites: cell.sites,
    yes,
    unsure,
    began,
    features: new Map()
  };
}
