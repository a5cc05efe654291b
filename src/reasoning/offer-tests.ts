// Which self-tests to offer next: those that would most change the answer for this person.
import type { CautionCode, KnowledgeBase, SelfTest } from '#content/schema.ts';
import { isOnlyComfort } from './cautions.ts';
import type { Findings } from './findings.ts';
import { featuresWithTest } from './findings.ts';
import type { PatternFit } from './fit.ts';
import { compareIds, competes, fitOf, rankPatterns } from './fit.ts';
import { outcomesOf } from './test-results.ts';

/** At most this many are offered; of those that change no lead, only as many as fill up to the second number. */
const mostOffered = 4;
const fillsUpTo = 2;
/** From this pain on (0–10) nothing is tested. */
const tooSoreToTest = 7;
/** Changes of fit nearer than this are the same change: what is left is the noise of subtracting. */
const samePrecision = 1e9;

interface Worth {
  readonly test: SelfTest;
  readonly leadChanges: number;
  readonly largestChange: number;
}

const bestFirst = (a: Worth, b: Worth) =>
  b.leadChanges - a.leadChanges || b.largestChange - a.largestChange || compareIds(a.test.id, b.test.id);

function worthOf(
  base: KnowledgeBase,
  findings: Findings,
  ranked: readonly PatternFit[],
  test: SelfTest
): Worth {
  const competing = base.patterns.filter((pattern) => competes(pattern, findings.sites, findings.features));
  const lead = ranked[0];
  let leadChanges = 0;
  let largestChange = 0;
  for (const value of outcomesOf(test)) {
    const features = featuresWithTest(base, findings, test.id, value);
    for (const pattern of competing) {
      const change = Math.abs(fitOf(pattern, features).fit - fitOf(pattern, findings.features).fit);
      largestChange = Math.max(largestChange, change);
    }
    const newLead = rankPatterns(base, findings, findings.sites, features)[0];
    if (newLead?.pattern.id !== lead?.pattern.id || newLead?.word !== lead?.word) leadChanges += 1;
  }
  return { test, leadChanges, largestChange: Math.round(largestChange * samePrecision) / samePrecision };
}

/** Whether nothing about this person rules a test out: a caution, or a place that hurts. */
export function canBeDone(
  base: KnowledgeBase,
  test: SelfTest,
  findings: Findings,
  codes: ReadonlySet<CautionCode>
): boolean {
  return (
    !isOnlyComfort(base, codes) &&
    !test.notWith.some((code) => codes.has(code)) &&
    !test.notForSites?.some((site) => findings.sites.has(site))
  );
}

/** Whether the pain now is too strong for any test. */
export function isTooSoreToTest({ answers }: Findings): boolean {
  return (answers.pain ?? 0) >= tooSoreToTest;
}

/** Checks to offer, and those among them of which some result would change the first pattern or its word. */
export interface Offered {
  readonly tests: readonly SelfTest[];
  readonly deciding: ReadonlySet<string>;
}
export const noTests: Offered = { tests: [], deciding: new Set() };

/**
 * Offers self-tests, most useful first: by how many results would change the leading pattern or its word, then
 * by the largest change of any competing pattern's fit, then by id.
 * @param codes cautions that hold; a test that one of them rules out is not offered
 * @returns at most four; call it only where content is full
 */
export function offerTests(
  base: KnowledgeBase,
  findings: Findings,
  ranked: readonly PatternFit[],
  codes: ReadonlySet<CautionCode>
): Offered {
  if (isTooSoreToTest(findings)) return noTests;
  const worths = base.selfTests
    .filter(
      (test) =>
        test.gives.length > 0 &&
        !(test.id in findings.answers.tests) &&
        canBeDone(base, test, findings, codes)
    )
    .map((test) => worthOf(base, findings, ranked, test))
    .filter(({ largestChange }) => largestChange > 0)
    .sort(bestFirst);
  const decisive = worths.filter(({ leadChanges }) => leadChanges > 0);
  return {
    tests: worths
      .slice(0, Math.min(mostOffered, Math.max(decisive.length, fillsUpTo)))
      .map(({ test }) => test),
    deciding: new Set(decisive.map(({ test }) => test.id))
  };
}
