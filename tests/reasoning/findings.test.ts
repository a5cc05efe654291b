// What follows from answers before any rule or pattern looks at them.
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import type { Answers, TestAnswer } from '#reasoning/answers.ts';
import { UnknownTestError, featuresWithTest, findingsOf } from '#reasoning/findings.ts';
import { answersWith, features, signs } from './make-answers.ts';

const findings = (part: Partial<Answers>) => findingsOf(knowledge, answersWith(part));
const feature = (part: Partial<Answers>, id: string) => findings(part).features.get(id);
const inInterview = { unnamedFeatures: 'unanswered' } as const;

describe('signs', () => {
  test('unsure context counts as yes, other unsure signs stay unsure, no is neither', () => {
    const { yes, unsure } = findings({
      signs: { 'ctx-cancer': 'unsure', 'ctx-tb': 'yes', 'numb-limb': 'unsure', 'fever-chills': 'no' }
    });
    expect([...yes].filter((id) => !id.startsWith('persist'))).toEqual(['ctx-cancer', 'ctx-tb']);
    expect([...unsure]).toEqual(['numb-limb']);
  });

  test.each([
    [0.5, ['onset-week', 'pain-new-or-worse']],
    [1, ['onset-week', 'pain-new-or-worse']],
    [2, ['pain-new-or-worse']],
    [3, ['persist-3wk', 'pain-new-or-worse']],
    [6, ['persist-3wk', 'persist-6wk', 'pain-new-or-worse']],
    [7, ['persist-3wk', 'persist-6wk']]
  ])('%s weeks', (weeks, yes) => {
    expect([...findings({ weeks }).yes].sort()).toEqual(yes.toSorted());
    expect([...findings({ weeks }).unsure]).toEqual([]);
  });

  test('weeks not given leave three signs unsure, unless one was named', () => {
    expect([...findings({ weeks: null }).unsure].sort()).toEqual([
      'onset-week',
      'persist-3wk',
      'persist-6wk'
    ]);
    const named = findings({ weeks: null, signs: signs('yes', 'persist-3wk') });
    expect(named.unsure.has('persist-3wk')).toBe(false);
    expect(named.yes.has('persist-3wk')).toBe(true);
  });
});

describe('one answer, two uses', () => {
  test.each([
    ['agg-breathe', 'pain-on-breath'],
    ['poor-sleep', 'yf-sleep'],
    ['strain-pain', 'strain-pain']
  ])('%s and %s', (featureId, sign) => {
    expect(feature({ signs: signs('yes', sign) }, featureId)).toBe(true);
    expect(feature({ signs: signs('no', sign), ...inInterview }, featureId)).toBe(false);
    expect(feature({ signs: signs('unsure', sign) }, featureId)).toBeUndefined();
    expect(feature({}, featureId)).toBe(false);
    expect(feature(inInterview, featureId)).toBeUndefined();
    const named = findings({ features: features(featureId), signs: signs('unsure', sign) });
    expect(named.yes.has(sign)).toBe(true);
    expect(named.unsure.has(sign)).toBe(false);
    expect(named.features.get(featureId)).toBe(true);
  });

  test('pregnancy and a recent birth give the feature', () => {
    for (const sign of ['ctx-pregnant', 'ctx-postpartum']) {
      expect(feature({ signs: signs('yes', sign) }, 'pregnancy-postpartum')).toBe(true);
    }
    expect(feature({ signs: signs('yes', 'ctx-could-be-pregnant') }, 'pregnancy-postpartum')).toBe(false);
    expect(feature({}, 'pregnancy-postpartum')).toBe(false);
  });
});

describe('features that follow', () => {
  test('what is not named is no in a case file, and not answered in the interview', () => {
    expect(feature({}, 'sit-7h')).toBe(false);
    expect(feature(inInterview, 'sit-7h')).toBeUndefined();
    expect(feature({ ...inInterview, features: { 'sit-7h': false } }, 'sit-7h')).toBe(false);
  });

  test('longer than three months is over 13 weeks', () => {
    expect(feature({ weeks: 13 }, 'gt3mo')).toBe(false);
    expect(feature({ weeks: 13.1 }, 'gt3mo')).toBe(true);
    expect(feature({ weeks: null }, 'gt3mo')).toBeUndefined();
    expect(feature({ weeks: 2, features: features('gt3mo') }, 'gt3mo')).toBe(true);
  });

  test('widespread: three marks, or three places where there is no map; arm and leg do not count', () => {
    const three = { sites: ['neck', 'shoulder', 'low-back'] as const };
    expect(feature(three, 'widespread')).toBe(true);
    expect(feature({ ...three, marks: 2 }, 'widespread')).toBe(false);
    expect(feature({ marks: 3 }, 'widespread')).toBe(true);
    expect(feature({ sites: ['low-back', 'leg', 'arm'] }, 'widespread')).toBe(false);
    expect(feature({ features: features('widespread') }, 'widespread')).toBe(true);
  });

  test('many aggravators: four or more of those that begin with agg-', () => {
    const three = ['agg-sit', 'agg-bend', 'agg-stand'];
    expect(feature({ features: features(...three, 'catch-on-return') }, 'many-aggravators')).toBe(false);
    expect(feature({ features: features(...three, 'agg-walk') }, 'many-aggravators')).toBe(true);
    const withBreath = { features: features(...three), signs: signs('yes', 'pain-on-breath') };
    expect(feature(withBreath, 'many-aggravators')).toBe(true);
    expect(feature({ features: features('many-aggravators') }, 'many-aggravators')).toBe(true);
  });

  test('many aggravators is not answered before the list is', () => {
    expect(feature(inInterview, 'many-aggravators')).toBeUndefined();
    const asked = { ...inInterview, signs: signs('no', 'pain-on-breath') };
    expect(feature(asked, 'many-aggravators')).toBeUndefined();
    expect(feature({ ...asked, features: { 'agg-sit': false } }, 'many-aggravators')).toBe(false);
  });

  test('very bendy: two yes of five, palms flat in the check being one of them', () => {
    const bendy = (part: Partial<Answers>) => feature(part, 't-hypermobile');
    expect(bendy({})).toBe(false);
    expect(bendy({ features: features('hyper-thumb') })).toBe(false);
    expect(bendy({ features: features('hyper-thumb', 'hyper-splits') })).toBe(true);
    expect(bendy({ features: features('hyper-thumb'), tests: { 'toe-touch': 'palms-flat' } })).toBe(true);
    expect(bendy({ features: features('hyper-palms'), tests: { 'toe-touch': 'palms-flat' } })).toBe(false);
    expect(bendy({ features: features('hyper-palms', 'hyper-thumb'), tests: { 'toe-touch': 'ok' } })).toBe(
      true
    );
    expect(bendy(inInterview)).toBeUndefined();
    expect(bendy({ ...inInterview, tests: { 'toe-touch': 'ok' } })).toBeUndefined();
    const fourNo = { 'hyper-thumb': false, 'hyper-splits': false, 'hyper-joint-out': false };
    expect(bendy({ ...inInterview, features: { ...fourNo, 'hyper-double-jointed': false } })).toBe(false);
  });
});

describe('what a check answers', () => {
  test.each<[string, TestAnswer, Readonly<Record<string, boolean | undefined>>]>([
    ['seated-rotation', 'limited', { 't-trunk-turn-low': true, 't-trunk-turn-full': false }],
    ['seated-rotation', 'ok', { 't-trunk-turn-low': false, 't-trunk-turn-full': true }],
    ['seated-rotation', 'control', { 't-trunk-turn-low': false, 't-trunk-turn-full': false }],
    ['seated-hip-turn-in', 'limited', { 't-hip-ir-low': true, 't-hip-ir-ok': false }],
    ['seated-hip-turn-in', 'ok', { 't-hip-ir-low': false, 't-hip-ir-ok': true }],
    ['neck-turn', 'limited', { 't-neck-turn-low': true }],
    ['neck-turn', 'ok', { 't-neck-turn-low': false }],
    ['wall-shoulder-raise', 'better-tall', { 't-tall-helps-arm': true }],
    ['wall-shoulder-raise', 'limited', { 't-tall-helps-arm': false }],
    ['hip-front', 'limited', { 't-hip-ext-low': true }],
    ['hip-front', 'control', { 't-hip-ext-low': true }],
    ['knee-to-wall', 'limited', { 't-knee-wall-low': true }],
    ['wall-angel', 'limited', { 't-arms-wall-low': true }],
    ['wall-angel', 'control', { 't-arms-wall-low': false }],
    ['hand-behind-back', 'limited', { 't-behind-back-low': true }],
    [
      'seated-rotation',
      { left: 'ok', right: 'limited' },
      { 't-trunk-turn-low': true, 't-trunk-turn-full': false }
    ],
    [
      'seated-rotation',
      { left: 'ok', right: 'ok' },
      { 't-trunk-turn-low': false, 't-trunk-turn-full': true }
    ],
    [
      'seated-rotation',
      { left: 'pain', right: 'ok' },
      { 't-trunk-turn-low': false, 't-trunk-turn-full': true }
    ],
    [
      'seated-rotation',
      { left: 'limited', right: 'pain' },
      { 't-trunk-turn-low': true, 't-trunk-turn-full': false }
    ],
    ['seated-rotation', 'pain', { 't-trunk-turn-low': undefined, 't-trunk-turn-full': undefined }],
    ['seated-rotation', { left: 'pain', right: 'pain' }, { 't-trunk-turn-low': undefined }],
    ['neck-turn', 'dizzy', { 't-neck-turn-low': undefined }]
  ])('%s %j', (id, answer, given) => {
    const { features: found } = findings({ tests: { [id]: answer } });
    expect(Object.fromEntries(Object.keys(given).map((each) => [each, found.get(each)]))).toEqual(given);
  });

  test('dizziness in a check settles the sign', () => {
    const { yes, unsure } = findings({
      signs: signs('unsure', 'dizzy-sick'),
      tests: { 'knee-to-wall': 'dizzy' }
    });
    expect(yes.has('dizzy-sick')).toBe(true);
    expect(unsure.has('dizzy-sick')).toBe(false);
  });

  test('a check that was not done answers nothing, even in a case file', () => {
    expect(feature({}, 't-trunk-turn-low')).toBeUndefined();
    expect(feature({}, 't-knee-wall-low')).toBeUndefined();
  });

  test('one more check gives what answering it gives', () => {
    const before = findings({ features: features('hyper-thumb') });
    for (const { id, bands } of knowledge.selfTests) {
      for (const value of bands.filter((band) => band !== 'dizzy')) {
        const given = featuresWithTest(knowledge, before, id, value);
        const started = findings({ features: features('hyper-thumb'), tests: { [id]: value } }).features;
        expect(Object.fromEntries(given), `${id} ${value}`).toEqual(Object.fromEntries(started));
      }
    }
    expect(() => featuresWithTest(knowledge, before, 'no-such-test', 'ok')).toThrow(UnknownTestError);
  });
});

describe('a sign that is asked by several lines', () => {
  const found = (answers: Record<string, 'yes' | 'no' | 'unsure'>, part: Partial<Answers> = {}) =>
    findingsOf(knowledge, answersWith({ signs: answers, ...part }));

  test('is a yes where one is, and unsure where one is and none is a yes', () => {
    expect(found({ 'numb-arm': 'yes', 'numb-leg': 'no' }).yes.has('numb-limb')).toBe(true);
    expect(found({ 'numb-arm': 'unsure', 'numb-leg': 'no' }).unsure.has('numb-limb')).toBe(true);
    expect(found({ 'numb-arm': 'unsure', 'numb-leg': 'yes' }).unsure.has('numb-limb')).toBe(false);
    expect(found({ 'ctx-immune-drink': 'unsure' }).yes.has('ctx-immune-low')).toBe(true);
  });

  test('counts for the half of the body that is marked where a file names it whole', () => {
    const numb = (sites: Answers['sites']) => {
      const { features: given } = found({ 'numb-limb': 'yes' }, { sites });
      return [given.get('numb-arm'), given.get('numb-leg')];
    };
    expect(numb(['neck'])).toEqual([true, false]);
    expect(numb(['low-back', 'leg'])).toEqual([false, true]);
    expect(numb(['neck', 'low-back'])).toEqual([undefined, undefined]);
  });

  test('settles "not sure" by the second question, and only then', () => {
    const immune = (answers: Record<string, 'yes' | 'no' | 'unsure'>) =>
      found(answers).yes.has('ctx-immune-low');
    expect(immune({ 'ctx-immune-sugar': 'unsure' })).toBe(true);
    expect(immune({ 'ctx-immune-sugar': 'unsure', 'ctx-sugar-often-high': 'no' })).toBe(false);
    expect(immune({ 'ctx-immune-sugar': 'unsure', 'ctx-sugar-often-high': 'unsure' })).toBe(true);
    expect(immune({ 'ctx-immune-sugar': 'unsure', 'ctx-sugar-often-high': 'yes' })).toBe(true);
    expect(immune({ 'ctx-immune-sugar': 'yes', 'ctx-sugar-often-high': 'no' })).toBe(true);
    expect(immune({ 'ctx-immune-sugar': 'no', 'ctx-sugar-often-high': 'yes' })).toBe(false);
    const artery = found({ 'ctx-artery-bulge': 'unsure', 'ctx-artery-scanned': 'no' });
    expect([...artery.yes].filter((id) => id.startsWith('ctx-'))).toEqual([]);
  });

  test('a line that is not asked for these places is not answered', () => {
    expect(found({}, { sites: ['low-back'] }).features.has('agg-arm-load')).toBe(false);
    expect(found({}, { sites: ['neck'] }).features.get('agg-arm-load')).toBe(false);
    expect(found({}, { sites: ['neck'] }).features.has('leg-below-knee')).toBe(false);
  });
});
