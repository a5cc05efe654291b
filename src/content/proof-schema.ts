// What the pages say of the proof: counts that scripts write, and that nobody writes by hand.
import * as v from 'valibot';
import type { DeepReadonly } from './schema.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const IsoDate = v.pipe(v.string(), v.isoDate());
/** A short digest of the rules and signs that were tried. */
const Fingerprint = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'sixteen hexadecimal digits'));

/** Written by `npm run prove`. */
export const ProofCounts = v.strictObject({
  date: IsoDate,
  fingerprint: Fingerprint,
  /** What the states are made of. */
  signs: Count,
  placeSets: Count,
  ages: Count,
  smallestSets: Count,
  /** States tried, by kind. */
  states: v.strictObject({ smallest: Count, single: Count, pair: Count, weeks: Count }),
  /** Two states of which one has more, compared. */
  comparisons: Count,
  /** Findings against each law that a single state or two can break, by id. */
  against: v.record(v.string(), Count),
  /** People sent through gates and conditions, and those whose result was not that of the full set. */
  gates: v.strictObject({ people: Count, differing: Count })
});
export type ProofCounts = DeepReadonly<v.InferOutput<typeof ProofCounts>>;

/** One kind of change to each rule. */
const ChangeCounts = v.strictObject({
  tried: Count,
  /** Seen in what comes out: level, days, what may be shown, or help lines. */
  byResult: Count,
  /** Seen only by the test of the rule itself, because another rule always says as much. */
  byRuleItself: Count,
  missed: Count
});

/** Written by `npm run rule-changes`. */
export const RuleChangeCounts = v.strictObject({
  date: IsoDate,
  fingerprint: Fingerprint,
  deleted: ChangeCounts,
  lowered: ChangeCounts,
  /** Given more days. */
  delayed: ChangeCounts,
  /** Given more self-care. */
  raised: ChangeCounts
});
export type RuleChangeCounts = DeepReadonly<v.InferOutput<typeof RuleChangeCounts>>;
