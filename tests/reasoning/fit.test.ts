// How well explanations fit, and in what order they stand.
import fc from 'fast-check';
import { indexKnowledge } from '#reasoning/index-by-id.ts';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import type { Pattern } from '#content/schema.ts';
import type { Answers } from '#reasoning/answers.ts';
import { findingsOf } from '#reasoning/findings.ts';
import { fitOf, missedReasons, partly, rankPatterns } from '#reasoning/fit.ts';
import { answersWith, arbitraryAnswers, assessed, features } from './make-answers.ts';

const ranked = (part: Partial<Answers>) => rankPatterns(knowledge, findingsOf(knowledge, answersWith(part)));
const ids = (part: Partial<Answers>) => ranked(part).map(({ pattern }) => pattern.id);
const fitIn = (part: Partial<Answers>, id: string) => {
  const found = ranked(part).find(({ pattern }) => pattern.id === id);
  if (!found) throw new Error(`${id} is not listed.`);
  return found;
};

/** A pattern with these weights, for arithmetic by hand. */
function patternOf(id: string, weights: Pattern['weights'], more: Partial<Pattern> = {}): Pattern {
  const [first] = knowledge.patterns;
  if (!first) throw new Error('There are no patterns.');
  return { ...first, id, weights, sites: ['low-back'], ...more };
}
const one = (feature: string, weight: number): Pattern['weights'][number] => ({
  features: [feature],
  join: 'any',
  weight
});
const answered = (yes: readonly string[], no: readonly string[] = []) =>
  new Map([...yes.map((id) => [id, true] as const), ...no.map((id) => [id, false] as const)]);

describe('what lowers the fit without speaking against it', () => {
  const both = { features: ['a', 'b'], join: 'all' as const, weight: 3 };
  const either = { features: ['c', 'd'], join: 'any' as const, weight: 1 };
  const pattern = patternOf('p', [one('x', 2), one('y', -2), both, either]);
  const missed = (yes: readonly string[], no: readonly string[]) =>
    missedReasons(pattern, answered(yes, no)).map(({ feature, weight }) => `${feature} ${weight}`);

  test('is a no to what would have counted for it, the heaviest first', () => {
    expect(missed([], ['x', 'y', 'a', 'c', 'd'])).toEqual(['a 3', 'x 2', 'c 1', 'd 1']);
  });

  test('is not what was answered yes, not asked, or needs only the other half', () => {
    expect(missed(['x', 'b', 'c'], ['d'])).toEqual([]);
    expect(missed([], [])).toEqual([]);
    expect(missed(['a'], ['b'])).toEqual(['b 3']);
  });

  test('is there whenever the same answers without their no fit better', () => {
    fc.assert(
      fc.property(arbitraryAnswers(0), (answers) => {
        const { features: given } = findingsOf(knowledge, answers);
        const open = new Map([...given].filter(([, value]) => value));
        for (const each of knowledge.patterns) {
          if (fitOf(each, open).fit > fitOf(each, given).fit && fitOf(each, given).sum > 0)
            expect(missedReasons(each, given)).not.toEqual([]);
        }
      })
    );
  });
});

describe('worked examples', () => {
  const deskGolfer = {
    age: 46,
    weeks: 3,
    features: features('sit-7h', 'golf-rotate', 'agg-turn-trunk'),
    pain: 4,
    kit: ['mat', 'chair']
  };

  test('the desk worker who golfs', () => {
    const first = fitIn({ ...deskGolfer, tests: { 'seated-rotation': 'limited' } }, 'stiff-thorax-low-back');
    expect(first.sum).toBe(8);
    expect(first.fit).toBeCloseTo(8 / 13, 12);
    expect(first.word).toBe('fits-well');
    expect(first.for.map(({ feature }) => feature)).toEqual([
      't-trunk-turn-low',
      'agg-turn-trunk',
      'golf-rotate',
      'sit-7h'
    ]);
    expect(first.against).toEqual([]);
  });

  test('the same without the check still leads, and the check is offered', () => {
    const result = assessed(deskGolfer);
    expect(result.patterns[0]?.pattern.id).toBe('stiff-thorax-low-back');
    expect(result.patterns[0]?.fit).toBeCloseTo(5 / 10, 12);
    expect(result.patterns[0]?.word).toBe('fits-untested');
    expect(result.tests.map(({ id }) => id)).toContain('seated-rotation');
  });

  test('a full turn takes the lead away', () => {
    const result = ranked({ ...deskGolfer, tests: { 'seated-rotation': 'ok' } });
    expect(result[0]?.pattern.id).toBe('stiff-hips-low-back');
  });

  const thrower = {
    age: 24,
    sites: ['upper-back'] as const,
    features: features('shoulder-slip', 'agg-arm-load')
  };
  test('the throwing athlete, and the neck that overtakes', () => {
    expect(ids(thrower)[0]).toBe('loose-shoulder-inner-blade');
    const more = { ...thrower, features: { ...thrower.features, ...features('arm-tingle', 'neck-combo') } };
    expect(ids(more)[0]).toBe('neck-refers-to-blades');
    expect(ids(more)).not.toContain('loose-shoulder-inner-blade');
  });

  test('leg-only pain below the knee with tingling', () => {
    const leg = { sites: ['leg'] as const, features: features('leg-below-knee', 'leg-tingle') };
    expect(ids(leg)[0]).toBe('low-back-refers-to-leg');
    expect(fitIn(leg, 'low-back-refers-to-leg').fit).toBeCloseTo(5 / 14, 12);
  });

  test('the desk worker whose sleep, stress and idleness fit a little better stay background', () => {
    const desk = {
      features: features(
        'sit-7h',
        'static',
        'agg-sit',
        'ease-move',
        'poor-sleep',
        'high-stress',
        'low-activity'
      )
    };
    const [first, second] = ranked(desk);
    expect(first?.pattern.id).toBe('sitting-flexion-low-back');
    expect(second?.pattern.id).toBe('deconditioned-underslept');
    expect(first?.fit).toBeCloseTo(7 / 14, 12);
    expect(second?.fit).toBeCloseTo(10 / 14, 12);
  });
});

describe('one fit', () => {
  test('only answered features count', () => {
    const pattern = patternOf('p', [one('a', 3), one('b', 2), one('c', -2)]);
    expect(fitOf(pattern, answered([])).fit).toBe(0);
    expect(fitOf(pattern, answered(['a'])).fit).toBe(3 / 6);
    expect(fitOf(pattern, answered(['a'], ['b'])).fit).toBe(3 / 8);
    expect(fitOf(pattern, answered(['a', 'c'], ['b'])).fit).toBe(1 / 8);
    expect(fitOf(pattern, answered(['a'], ['c'])).fit).toBe(3 / 6);
  });

  test('"both" needs both and counts once; "or" counts once', () => {
    const both = patternOf('p', [{ features: ['a', 'b'], join: 'all', weight: 2 }]);
    expect(fitOf(both, answered(['a', 'b']))).toMatchObject({ sum: 2, fit: 2 / 5 });
    expect(fitOf(both, answered(['a'], ['b']))).toMatchObject({ sum: 0, fit: 0, for: [] });
    expect(fitOf(both, answered(['a'])).sum).toBe(0);
    const either = patternOf('p', [{ features: ['a', 'b'], join: 'any', weight: 3 }]);
    expect(fitOf(either, answered(['a', 'b']))).toMatchObject({ sum: 3, fit: 3 / 6 });
    expect(fitOf(either, answered(['b'], ['a']))).toMatchObject({
      sum: 3,
      for: [{ feature: 'b', weight: 3 }]
    });
  });

  test('what the content writes as "+" and "or"', () => {
    const composite = knowledge.patterns.flatMap(({ id, weights }) =>
      weights
        .filter((term) => term.features.length > 1)
        .map((term) => `${id}: ${term.features.join(` ${term.join} `)}`)
    );
    expect(
      composite,
      'A weight in src/content/patterns.ts on several features is named here too, so that its "all" or "any" is read twice.'
    ).toEqual([
      'stiff-thorax-neck: slump all static',
      'neck-refers-to-blades: arm-tingle any numb-arm',
      'load-spike: load-jump any after-effort',
      'load-spike: lift-bend any run any golf-rotate',
      'low-back-refers-to-leg: leg-tingle any numb-leg'
    ]);
  });

  test('"fits well" rests on a 3 or two 2s, and begins at one half', () => {
    const small = patternOf('p', [one('a', 1), one('b', 1), one('c', 1), one('d', 1)]);
    expect(fitOf(small, answered(['a', 'b', 'c', 'd']))).toMatchObject({ fit: 4 / 7, word: 'fits-partly' });
    const oneTwo = patternOf('p', [one('a', 2), one('b', 1)]);
    expect(fitOf(oneTwo, answered(['a', 'b']))).toMatchObject({ fit: 3 / 6, word: 'fits-partly' });
    const twoTwos = patternOf('p', [one('a', 2), one('b', 2)]);
    expect(fitOf(twoTwos, answered(['a', 'b'])).word).toBe('fits-well');
    expect(fitOf(patternOf('p', [one('a', 3)]), answered(['a']))).toMatchObject({
      fit: 0.5,
      word: 'fits-well'
    });
    const quarter = patternOf('p', [one('a', 2), one('b', 3)]);
    expect(fitOf(quarter, answered(['a'], ['b']))).toMatchObject({ fit: 0.25, word: 'fits-partly' });
    const less = patternOf('p', [one('a', 2), one('b', 3), one('c', 1)]);
    expect(fitOf(less, answered(['a'], ['b', 'c'])).word).toBe('little-support');
  });

  test('reasons stand by falling size, then id; a weight of 0 is none', () => {
    const pattern = patternOf('p', [
      one('b', 1),
      one('z', 2),
      one('a', 1),
      one('y', -1),
      one('x', -3),
      one('n', 0)
    ]);
    const fit = fitOf(pattern, answered(['a', 'b', 'n', 'x', 'y', 'z']));
    expect(fit.for.map(({ feature }) => feature)).toEqual(['z', 'a', 'b']);
    expect(fit.against.map(({ feature }) => feature)).toEqual(['x', 'y']);
  });

  test('another yes with a positive weight never lowers a fit, with a negative one never raises it', () => {
    const terms = knowledge.patterns.flatMap((pattern) => pattern.weights.map((term) => ({ pattern, term })));
    fc.assert(
      fc.property(arbitraryAnswers(0), fc.constantFrom(...terms), (answers, { pattern, term }) => {
        const before = new Map(findingsOf(knowledge, answers).features);
        for (const id of term.features) before.set(id, false);
        const after = new Map(before);
        for (const id of term.features) after.set(id, true);
        const change = fitOf(pattern, after).fit - fitOf(pattern, before).fit;
        expect(Math.sign(change)).toBe(Math.sign(term.weight));
      }),
      { numRuns: 2000 }
    );
  });
});

describe('the order of explanations', () => {
  const baseOf = (...patterns: readonly Pattern[]) => ({ ...knowledge, patterns });
  const listed = (patterns: readonly Pattern[], yes: readonly string[], weeks: number | null = 8) => {
    const findings = findingsOf(knowledge, answersWith({ unnamedFeatures: 'unanswered', weeks }));
    return rankPatterns(baseOf(...patterns), findings, findings.sites, answered(yes)).map(
      ({ pattern }) => pattern.id
    );
  };

  test('ties go to the larger sum, then to the id', () => {
    const three = patternOf('y', [one('a', 3)]);
    const twice = patternOf('z', [one('a', 3), one('b', 3), one('c', 3), one('d', -3)]);
    // 3 ÷ 6 against 6 ÷ 12.
    expect(listed([three, twice], ['a', 'b', 'c', 'd'])).toEqual(['z', 'y']);
    expect(listed([patternOf('b', [one('a', 3)]), patternOf('a', [one('a', 3)])], ['a'])).toEqual(['a', 'b']);
  });

  test('all above 0 are listed, and the next fill up to two', () => {
    const good = patternOf('good', [one('a', 3)]);
    const none = patternOf('none', [one('b', 3)]);
    const bad = patternOf('bad', [one('a', -3)]);
    expect(listed([bad, none, good], ['a'])).toEqual(['good', 'none']);
    expect(listed([bad, none], ['a'])).toEqual(['none', 'bad']);
    expect(
      listed([good, patternOf('also', [one('a', 1)]), patternOf('too', [one('a', 1)]), bad], ['a'])
    ).toEqual(['good', 'also', 'too']);
    expect(ids({})).toHaveLength(2);
  });

  test('a pattern competes only at its places, or at the low back with leg signs', () => {
    expect(ids({ features: features('strain-pain') })).not.toContain('low-back-refers-to-leg');
    expect(ids({ features: features('leg-tingle') })[0]).toBe('low-back-refers-to-leg');
    expect(ids({ sites: ['upper-back'], features: features('leg-tingle') })).not.toContain(
      'low-back-refers-to-leg'
    );
    expect(ids({ sites: ['neck'], features: features('agg-breathe', 'static') })).not.toContain(
      'ribs-breathing'
    );
  });

  const background = patternOf('loud', [one('a', 3), one('b', 3), one('c', 3)], { background: true });
  test('background patterns lead only as they may', () => {
    // 9 ÷ 12 = 0.75 against 3 ÷ 6 = 0.5: ahead by exactly 0.25.
    expect(listed([background, patternOf('other', [one('a', 3)])], ['a', 'b', 'c'])).toEqual([
      'loud',
      'other'
    ]);
    // 0.75 against 5 ÷ 8: not ahead by enough, so the best other moves to the front and the rest keep their order.
    const others = [patternOf('best', [one('a', 3), one('b', 2)]), patternOf('next', [one('a', 3)])];
    expect(listed([background, ...others], ['a', 'b', 'c'])).toEqual(['best', 'loud', 'next']);
    // 0.25 is enough to be led by; less is not.
    const quiet = patternOf('loud', [one('a', 2)], { background: true });
    const quarter = patternOf('other', [one('a', 2), one('b', 3), one('c', -3)]);
    expect(listed([quiet, quarter], ['a', 'b', 'c'])).toEqual(['other', 'loud']);
    const eighth = patternOf('other', [one('a', 2), one('b', 3), one('c', -3), one('d', -1)]);
    expect(listed([quiet, eighth], ['a', 'b', 'c', 'd'])).toEqual(['loud', 'other']);
  });

  test('two background patterns ahead: both stay behind the best other, in their order', () => {
    const second = patternOf('loud-too', [one('a', 3), one('b', 3), one('c', 2)], { background: true });
    const other = patternOf('other', [one('a', 3), one('b', 3)]);
    expect(listed([second, other, background], ['a', 'b', 'c'])).toEqual(['other', 'loud', 'loud-too']);
  });

  test('under six weeks the alarm does not lead on little support', () => {
    const stressed = { features: features('high-stress') };
    expect(fitIn(stressed, 'no-single-source-sensitised').fit).toBeLessThan(partly);
    const alone = { ...stressed, sites: ['leg'] as const };
    expect(ids({ ...alone, weeks: 6 })[0]).toBe('no-single-source-sensitised');
    expect(ids({ ...alone, weeks: 5.9 })).toEqual(['load-spike', 'no-single-source-sensitised']);
    const loud = { ...alone, weeks: 2, features: features('high-stress', 'poor-sleep', 'widespread') };
    expect(ids(loud)[0]).toBe('no-single-source-sensitised');
  });

  test('a lead with little support stays behind nobody it beats, and no pattern is listed twice', () => {
    fc.assert(
      fc.property(arbitraryAnswers(0), (answers) => {
        const findings = findingsOf(knowledge, answers);
        const list = rankPatterns(knowledge, findings);
        expect(new Set(list.map(({ pattern }) => pattern.id)).size).toBe(list.length);
        expect(list.length).toBeGreaterThanOrEqual(2);
        const [first, ...rest] = list;
        const others = list.filter(({ pattern }) => !pattern.background);
        const bestOther = Math.max(...others.map(({ fit }) => fit));
        if (first?.pattern.background && bestOther >= partly) {
          expect(first.fit - bestOther).toBeGreaterThanOrEqual(0.25 - 1e-9);
        }
        const fits = rest.map(({ fit }) => fit);
        expect(fits).toEqual(fits.toSorted((a, b) => b - a));
      })
    );
  });
});

describe('a fit that no check has tested', () => {
  const checks = new Set(['t-stiff', 't-free']);
  const pattern = patternOf('p', [one('a', 3), one('b', 2), one('t-stiff', 3), one('t-free', -3)]);

  test('says so until one of its checks was done, whatever that showed', () => {
    expect(fitOf(pattern, answered(['a', 'b']), checks).word).toBe('fits-untested');
    expect(fitOf(pattern, answered(['a', 'b', 't-stiff']), checks).word).toBe('fits-well');
    expect(fitOf(pattern, answered(['a', 'b'], ['t-free']), checks).word).toBe('fits-well');
    expect(fitOf(pattern, answered(['a'], ['b']), checks).word).toBe('fits-partly');
  });

  test('needs a check that decides: one of weight 3 that is no question', () => {
    const light = patternOf('p', [one('a', 3), one('t-stiff', 2)]);
    expect(fitOf(light, answered(['a']), checks)).toMatchObject({ word: 'fits-well', isTestable: true });
    const asked = patternOf('p', [one('a', 3), one('slip', 3)]);
    expect(fitOf(asked, answered(['a', 'slip']), checks)).toMatchObject({
      word: 'fits-well',
      isTestable: false
    });
  });

  test('holds for the four checks that decide, and no other pattern', () => {
    const { checkFeatures } = indexKnowledge(knowledge);
    const deciding = knowledge.patterns.flatMap(({ weights }) =>
      weights
        .filter(({ weight, features: ids }) => weight >= 3 && ids.some((id) => checkFeatures.has(id)))
        .flatMap(({ features: ids }) => ids)
    );
    expect(
      [...new Set(deciding)].sort(),
      'A weight of 3 on what a check gives, in src/content/patterns.ts, makes that check decide: its feature is named here, and stands in the title.'
    ).toEqual(['t-hip-ir-low', 't-knee-wall-low', 't-tall-helps-arm', 't-trunk-turn-low']);
  });
});
