// The proof of the safety laws, one state of every class: the same code counts out all of them in `npm run prove`.
import fc from 'fast-check';
import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { siteIds } from '#content/ids.ts';
import proofCounts from '#content/proof-counts.json' with { type: 'json' };
import { ProofCounts, RuleChangeCounts } from '#content/proof-schema.ts';
import ruleChangeCounts from '#content/rule-changes.json' with { type: 'json' };
import { triage } from '#reasoning/triage.ts';
import { countAgainst } from '../../scripts/proof/enumerate.ts';
import { signClasses, tryRepresentatives } from '../../scripts/proof/equal-inputs.ts';
import { fingerprint } from '../../scripts/proof/fingerprint.ts';
import { brokenBy, isAtLeast, packed } from '../../scripts/proof/laws.ts';
import { isRight, outcomesOf, tryRuleChanges } from '../../scripts/proof/rule-changes.ts';
import { SecondReading } from '../../scripts/proof/second-reading.ts';
import { smallestSets } from '../../scripts/proof/smallest-sets.ts';
import type { Cell, Said, SignState } from '../../scripts/proof/state-space.ts';
import {
  ageLimits,
  bitsOf,
  findingsFor,
  fullGrid,
  statesOf,
  unreadLines
} from '../../scripts/proof/state-space.ts';
import { newable, signIds } from './make-answers.ts';
import { tabledRules } from '../../scripts/proof/rule-table.ts';

/*
 * Why small sets cover all larger ones.
 *
 * 1. No condition has a "not". Whether it holds can only go from no to yes as signs are added, as "not sure" becomes a
 *    new yes, as places are added, or as an adult grows older. (One rule is for the young alone; it stands apart.)
 * 2. So a rule fires on a state if and only if the state holds one of the rule's smallest sets. Those are finitely
 *    many, none larger than a handful of answers, and each is tried, with every place and age that it needs.
 * 3. The result of a state is taken from the rules that fire by "most urgent", "fewest days" and "least content". Each
 *    of these can only move one way as rules are added. So the result of a state is the most careful of the results of
 *    the smallest sets in it, and a larger state is at least as careful as each smaller one.
 * 4. The laws that bound a result from one side (never below today, no self-care) therefore hold for every state that
 *    contains a sign, once they hold for the sign alone in each cell.
 *
 * Steps 1 to 3 are about code, and code may be wrong. So 2 is tried on all pairs of signs, which are more than the
 * smallest sets need, against a second reading that is written apart; and 1 and 3 are laws below, for states of any size.
 */

const reading = new SecondReading(knowledge);
/** What to do where counts are not of the rules and signs that stand now. */
const stale = (command: string) =>
  `The counts are of other rules or signs. Run \`npm run ${command}\` once all else passes; nobody writes them by hand.`;

describe('one state of every class', () => {
  test('breaks no law, and is what the second reading of the rules says', () => {
    const { tally, signs, pairs } = tryRepresentatives(knowledge, reading);
    expect(tally.examples).toEqual([]);
    expect(countAgainst(tally)).toBe(0);
    expect(signs).toBe(signClasses(knowledge).length);
    expect(pairs).toBeGreaterThan((signs * (signs - 1)) / 2 - 1);
    expect(tally.states).toBeGreaterThan(40_000);
  });

  test('every sign is in one class', () => {
    expect(signClasses(knowledge).flat().toSorted()).toEqual(signIds.toSorted());
  });

  test('signs of one class change places without a trace', () => {
    const grid = fullGrid(knowledge);
    for (const [first = '', ...others] of signClasses(knowledge)) {
      for (const how of statesOf(knowledge, first)) {
        const results = (sign: string) =>
          grid.cells.map((cell) => packed(triage(knowledge, findingsFor(knowledge, [{ sign, how }], cell))));
        for (const other of others) expect(results(other), other).toEqual(results(first));
      }
    }
  });
});

describe('every smallest set of every rule, as the table has it', () => {
  const base = { ...knowledge, rules: tabledRules };

  test('is told what the table says, sure or not sure, in each place and at each age', () => {
    const outcomes = outcomesOf(base);
    expect(outcomes.length).toBeGreaterThan(2000);
    expect(outcomes.filter((outcome) => !isRight(knowledge, outcome))).toEqual([]);
  });

  test('a rule that is deleted, lowered, delayed or allows more is noticed', () => {
    const changes = tryRuleChanges(knowledge, tabledRules);
    expect(changes.filter(({ noticedBy }) => noticedBy === 'nothing')).toEqual([]);
    const by = (what: string) => changes.filter(({ noticedBy }) => noticedBy === what).length;
    expect(by('result') + by('rule'), stale('rule-changes')).toBe(
      [ruleChangeCounts.deleted, ruleChangeCounts.lowered, ruleChangeCounts.delayed, ruleChangeCounts.raised]
        .map(({ tried }) => tried)
        .reduce((sum, count) => sum + count, 0)
    );
  });
});

describe('states of any size', () => {
  const arbitrarySaid: fc.Arbitrary<Said> = fc
    .constantFrom(...signIds)
    .chain((sign) =>
      fc.constantFrom<SignState[]>(...statesOf(knowledge, sign)).map((how) => ({ sign, how }))
    );
  const states = fc.uniqueArray(arbitrarySaid, { maxLength: 25, selector: ({ sign }) => sign });
  const cells: fc.Arbitrary<Cell> = fc
    .record({
      chosen: fc.subarray([...siteIds], { minLength: 1 }),
      age: fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 6, arbitrary: fc.nat(100) })
    })
    .map(({ chosen, age }) => ({ sites: new Set(chosen), siteBits: bitsOf(chosen), age }));
  const result = (said: readonly Said[], cell: Cell) => triage(knowledge, findingsFor(knowledge, said, cell));

  test('break no law, and are the most careful of the smallest sets in them', () => {
    fc.assert(
      fc.property(states, cells, (said, cell) => {
        const expected = reading.expected(reading.candidates(said), cell);
        expect(brokenBy(result(said, cell), expected, said, cell)).toEqual([]);
      }),
      { numRuns: 4000 }
    );
  });

  test('are never less careful with one more sign, a place more, or an adult’s higher age', () => {
    fc.assert(
      fc.property(
        states,
        arbitrarySaid,
        cells,
        fc.constantFrom(...siteIds),
        fc.nat(40),
        (said, more, cell, site, years) => {
          const before = said.filter(({ sign }) => sign !== more.sign);
          const less = packed(result(before, cell));
          expect(isAtLeast(packed(result([...before, more], cell)), less)).toBe(true);
          const sites = new Set([...cell.sites, site]);
          const wider = { ...cell, sites, siteBits: bitsOf(sites) };
          expect(isAtLeast(packed(result(before, wider)), less)).toBe(true);
          if (cell.age === null || cell.age < 18) return;
          expect(isAtLeast(packed(result(before, { ...cell, age: cell.age + years })), less)).toBe(true);
          expect(isAtLeast(packed(result(before, { ...cell, age: null })), less)).toBe(true);
        }
      ),
      { numRuns: 4000 }
    );
  });

  test('are never less careful as not sure turns into a new yes, or an old yes into a new one', () => {
    fc.assert(
      fc.property(states, cells, fc.constantFrom(...signIds), (said, cell, sign) => {
        const others = said.filter((each) => each.sign !== sign);
        const as = (how: SignState) => packed(result([...others, { sign, how }], cell));
        const fullest = newable.includes(sign) ? 'new' : 'yes';
        expect(isAtLeast(as(fullest), as('unsure'))).toBe(true);
        expect(isAtLeast(as(fullest), as('yes'))).toBe(true);
      }),
      { numRuns: 2000 }
    );
  });
});

describe('the counts that the pages show', () => {
  test('are of the rules that stand now: run `npm run prove` and `npm run rule-changes` after a change', () => {
    expect(parse(ProofCounts, proofCounts).fingerprint, stale('prove')).toBe(fingerprint(knowledge));
    expect(parse(RuleChangeCounts, ruleChangeCounts).fingerprint, stale('rule-changes')).toBe(
      fingerprint(knowledge)
    );
  });

  test('are all there, more than ten million, and none against a law', () => {
    const counts = parse(ProofCounts, proofCounts);
    const cellCount = counts.placeSets * counts.ages;
    const perSign = knowledge.signs.map(({ id }) => statesOf(knowledge, id).length);
    const singles = perSign.reduce((sum, count) => sum + count, 0);
    const lines = unreadLines(knowledge);
    const paired = knowledge.signs
      .filter(({ id }) => !lines.has(id))
      .map(({ id }) => statesOf(knowledge, id).length);
    const together = paired.reduce((sum, count) => sum + count, 0);
    const pairs = (together ** 2 - paired.reduce((sum, count) => sum + count ** 2, 0)) / 2;
    expect(counts.signs, stale('prove')).toBe(knowledge.signs.length);
    expect([counts.placeSets, counts.ages]).toEqual([63, ageLimits(knowledge).length + 1]);
    expect(counts.smallestSets, stale('prove')).toBe(
      knowledge.rules.flatMap(({ when }) => smallestSets(when)).length
    );
    // One state more: nothing said at all.
    expect(counts.states.single).toBe((singles + 1) * cellCount);
    expect(counts.states.pair).toBe(pairs * cellCount);
    expect(counts.states.pair).toBeGreaterThan(10_000_000);
    expect(Object.values(counts.against).every((count) => count === 0)).toBe(true);
    expect(counts.gates.differing).toBe(0);
    expect(counts.gates.people).toBeGreaterThan(5000);
  });
});
