// Which movement checks are offered, against a plain reckoning of what each result would change.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import type { SelfTest, TestValue } from '#content/schema.ts';
import type { Answers } from '#reasoning/answers.ts';
import { assess } from '#reasoning/assess.ts';
import { findingsOf } from '#reasoning/findings.ts';
import { competes, fitOf, rankPatterns } from '#reasoning/fit.ts';
import { outcomesOf } from '#reasoning/test-results.ts';
import { arbitraryAnswers, assessed, features, signs } from './make-answers.ts';

const offered = (part: Partial<Answers>) => assessed(part).tests.map(({ id }) => id);
const testOf = (id: string): SelfTest => {
  const found = knowledge.selfTests.find((each) => each.id === id);
  if (!found) throw new Error(`There is no test ${id}.`);
  return found;
};

describe('worked examples', () => {
  const deskGolfer = {
    age: 46,
    weeks: 3,
    features: features('sit-7h', 'golf-rotate', 'agg-turn-trunk'),
    pain: 4
  };

  test('the desk worker who golfs, with and without the turning check', () => {
    expect(offered(deskGolfer)).toEqual(['seated-rotation', 'seated-hip-turn-in', 'hip-front']);
    expect(offered({ ...deskGolfer, tests: { 'seated-rotation': 'limited' } })).toEqual([
      'knee-to-wall',
      'seated-hip-turn-in'
    ]);
  });

  test('a check that hurt was done, and is not offered again', () => {
    expect(offered({ ...deskGolfer, tests: { 'seated-rotation': 'pain' } })).not.toContain('seated-rotation');
  });
});

describe('what rules a check out', () => {
  const neck = { sites: ['neck'] as const, features: features('agg-turn-head') };
  test('a caution', () => {
    expect(offered(neck)).toEqual(expect.arrayContaining(['seated-rotation', 'neck-turn']));
    expect(offered({ ...neck, signs: signs('yes', 'ctx-neck-artery-risk') })).not.toContain('neck-turn');
    expect(offered({ ...neck, signs: signs('unsure', 'ctx-osteoporosis') })).toEqual(['neck-turn']);
    const hip = { features: features('golf-rotate') };
    expect(offered(hip)).toEqual(expect.arrayContaining(['seated-hip-turn-in']));
    expect(offered({ ...hip, cautions: ['caution-joint'] })).not.toContain('seated-hip-turn-in');
    expect(offered({ ...hip, cautions: ['caution-fall'] })).not.toContain('hip-front');
  });

  test('strong pain now: none from 7 on', () => {
    expect(offered({ ...neck, pain: 6 })).not.toEqual([]);
    expect(offered({ ...neck, pain: 7 })).toEqual([]);
  });

  test('content that is not full: none', () => {
    expect(offered({ ...neck, signs: signs('yes', 'weight-loss') })).toEqual([]);
    expect(offered({ ...neck, signs: signs('yes', 'dizzy-sick') })).toEqual([]);
  });

  test('nothing to learn: a check that moves no competing pattern is never offered', () => {
    expect(offered({ sites: ['leg'], features: features('leg-below-knee') })).toEqual([]);
    const silent = ['wall-push-up', 'chin-tuck-hold', 'waiters-bow', 'one-leg-stand', 'bridge-hold'].concat(
      'front-plank-hold',
      'side-plank-hold',
      'press-up-response'
    );
    expect(knowledge.selfTests.filter(({ gives }) => gives.length === 0).map(({ id }) => id)).toEqual(silent);
  });
});

describe('outcomes', () => {
  test.each([
    ['seated-rotation', ['ok', 'limited']],
    ['seated-hip-turn-in', ['ok', 'limited']],
    ['hip-front', ['ok', 'limited']],
    ['wall-angel', ['ok', 'limited']],
    ['wall-shoulder-raise', ['ok', 'better-tall']],
    ['neck-turn', ['ok', 'limited']],
    ['toe-touch', ['palms-flat', 'ok']],
    ['one-leg-stand', ['ok']]
  ] as const)('%s', (id, values) => {
    expect(outcomesOf(testOf(id))).toEqual(values);
  });
});

/** What each result would change, reckoned by answering the check and starting over. */
function reckon(answers: Answers, check: SelfTest): { leadChanges: number; largestChange: number } {
  const before = findingsOf(knowledge, answers);
  const lead = rankPatterns(knowledge, before)[0];
  const seen = new Set<string>();
  let leadChanges = 0;
  let largestChange = 0;
  for (const value of check.bands.filter((band: TestValue) => !['pain', 'refer', 'dizzy'].includes(band))) {
    const after = findingsOf(knowledge, { ...answers, tests: { ...answers.tests, [check.id]: value } });
    const given = check.gives.map(({ feature }) => `${feature}=${after.features.get(feature)}`).join();
    if (seen.has(given)) continue;
    seen.add(given);
    for (const pattern of knowledge.patterns) {
      if (!competes(pattern, before.sites, before.features)) continue;
      const change = Math.abs(fitOf(pattern, after.features).fit - fitOf(pattern, before.features).fit);
      largestChange = Math.max(largestChange, Math.round(change * 1e6) / 1e6);
    }
    const then = rankPatterns(knowledge, after)[0];
    if (then?.pattern.id !== lead?.pattern.id || then?.word !== lead?.word) leadChanges += 1;
  }
  return { leadChanges, largestChange };
}

describe('laws', () => {
  test('the offer is the plain reckoning: most changes of the lead, then the largest change, then id', () => {
    let offers = 0;
    fc.assert(
      fc.property(arbitraryAnswers(0), (answers) => {
        const result = assess(knowledge, answers);
        const isOut = result.triage.content !== 'full' || (answers.pain ?? 0) >= 7;
        const worths = (isOut ? [] : knowledge.selfTests)
          .filter(({ id }) => !(id in answers.tests))
          .filter(
            ({ notWith }) =>
              !result.cautions.has('SURG') && !notWith.some((code) => result.cautions.has(code))
          )
          .map((check) => ({ id: check.id, ...reckon(answers, check) }))
          .filter(({ largestChange }) => largestChange > 0)
          .sort(
            (a, b) =>
              b.leadChanges - a.leadChanges || b.largestChange - a.largestChange || (a.id < b.id ? -1 : 1)
          );
        const decisive = worths.filter(({ leadChanges }) => leadChanges > 0).length;
        const expected = worths.slice(0, Math.min(4, Math.max(2, decisive)));
        expect(result.tests.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
        offers += expected.length;
      })
    );
    expect(offers).toBeGreaterThan(100);
  });

  test('equal changes stand by id, whatever the noise of subtracting', () => {
    const tied = {
      sites: ['upper-back', 'low-back'] as const,
      features: features('ease-move', 'hyper-double-jointed')
    };
    expect(offered(tied)).toEqual(['knee-to-wall', 'toe-touch', 'seated-hip-turn-in', 'seated-rotation']);
  });
});
