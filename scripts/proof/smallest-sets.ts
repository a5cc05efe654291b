// Every smallest set of answers that satisfies a rule, written apart from the code that decides whether it holds.
import type { Condition, SiteId } from '#content/schema.ts';

/** What has to be there at least: signs, signs that are new, one place of each list, and an age. */
export interface SmallestSet {
  readonly yes: readonly string[];
  readonly began: readonly string[];
  /** Of each list one place must hurt. */
  readonly places: readonly (readonly SiteId[])[];
  /** Years, from and up to but without. */
  readonly ageFrom: number;
  readonly ageBelow: number;
  readonly axialCriteria: number;
  readonly yellowFlags: number;
}

const nothing: SmallestSet = {
  yes: [],
  began: [],
  places: [],
  ageFrom: 0,
  ageBelow: Infinity,
  axialCriteria: 0,
  yellowFlags: 0
};

function both(one: SmallestSet, other: SmallestSet): SmallestSet {
  return {
    yes: [...new Set([...one.yes, ...other.yes])],
    began: [...new Set([...one.began, ...other.began])],
    places: [...one.places, ...other.places],
    ageFrom: Math.max(one.ageFrom, other.ageFrom),
    ageBelow: Math.min(one.ageBelow, other.ageBelow),
    axialCriteria: Math.max(one.axialCriteria, other.axialCriteria),
    yellowFlags: Math.max(one.yellowFlags, other.yellowFlags)
  };
}

/**
 * All smallest sets that satisfy a condition.
 * @throws UnknownConditionError on a kind of condition that it cannot take apart, so that none is passed over
 */
export function smallestSets(condition: Condition): readonly SmallestSet[] {
  if ('any' in condition) return condition.any.map((sign) => ({ ...nothing, yes: [sign] }));
  if ('new' in condition) return condition.new.map((sign) => ({ ...nothing, yes: [sign], began: [sign] }));
  if ('place' in condition) return [{ ...nothing, places: [condition.place] }];
  if ('ageAtLeast' in condition) return [{ ...nothing, ageFrom: condition.ageAtLeast }];
  if ('ageBelow' in condition) return [{ ...nothing, ageBelow: condition.ageBelow }];
  if ('count' in condition) {
    return condition.count === 'axial-criteria'
      ? [{ ...nothing, axialCriteria: condition.atLeast }]
      : [{ ...nothing, yellowFlags: condition.atLeast }];
  }
  if ('or' in condition) return condition.or.flatMap(smallestSets);
  if ('all' in condition) {
    return condition.all
      .map(smallestSets)
      .reduce((sets, more) => sets.flatMap((set) => more.map((part) => both(set, part))));
  }
  if ('always' in condition) return [nothing];
  throw new UnknownConditionError(Object.keys(condition));
}

/** A condition of a kind that is not taken apart here: the rules hold one that the proof does not know. */
export class UnknownConditionError extends Error {
  override readonly name = 'UnknownConditionError';
  constructor(keys: readonly string[]) {
    super(`A condition with ${keys.join(', ')} cannot be taken apart.`);
  }
}
