// Which regions are named, which stay a hollow mark, and how much doubt is drawn.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import type { Answers } from '#reasoning/answers.ts';
import { assess } from '#reasoning/assess.ts';
import { partly } from '#reasoning/fit.ts';
import { arbitraryAnswers, assessed, features, signs } from './make-answers.ts';

const shift = (part: Partial<Answers>, region: string, kind: string) =>
  assessed(part).regions.find((each) => each.region === region && each.shift === kind);
const isNamed = (part: Partial<Answers>, region: string, kind: string) => shift(part, region, kind)?.isNamed;

const golfer = { weeks: 3, features: features('sit-7h', 'golf-rotate', 'agg-turn-trunk') };

describe('which work', () => {
  const workOf = (part: Partial<Answers>, region: string) => [
    ...(shift(part, region, 'does-more')?.work ?? [])
  ];

  test('who takes over a turn moves more, who braces or is held long holds more, and two ideas may say both', () => {
    const turned = { ...golfer, tests: { 'seated-rotation': 'limited' } as const };
    expect(workOf(turned, 'lumbar')).toEqual(['moves']);
    const desk = { weeks: 3, features: features('sit-7h', 'static', 'agg-sit', 'ease-move') };
    expect(workOf(desk, 'lumbar')).toEqual(['holds']);
    const both = { ...desk, features: { ...desk.features, ...features('golf-rotate', 'agg-turn-trunk') } };
    expect(workOf({ ...both, tests: { 'seated-rotation': 'limited' } }, 'lumbar').toSorted()).toEqual([
      'holds',
      'moves'
    ]);
    const blade = { sites: ['upper-back'] as const, features: features('shoulder-slip', 'agg-arm-load') };
    expect(workOf(blade, 'scapulothoracic')).toEqual(['holds']);
  });
});

describe('moves less', () => {
  test('is a hollow mark until a check of that region says so', () => {
    expect(isNamed(golfer, 'thoracic', 'moves-less')).toBe(false);
    expect(isNamed({ ...golfer, tests: { 'seated-rotation': 'limited' } }, 'thoracic', 'moves-less')).toBe(
      true
    );
  });

  test('a check that shows nothing leaves it hollow, and says that it was done', () => {
    const strong = { ...golfer, features: features('golf-rotate', 'agg-walk') };
    const hip = { ...strong, tests: { 'hip-front': 'ok' } as const };
    expect(shift(strong, 'hip', 'moves-less')).toMatchObject({ isNamed: false, isChecked: false });
    expect(shift(hip, 'hip', 'moves-less')).toMatchObject({ isNamed: false, isChecked: true });
  });

  test('a question answered no is no check: only a yes has looked', () => {
    const blade = {
      sites: ['shoulder', 'upper-back'] as const,
      features: { ...features('agg-arm-load', 'hyper-palms', 'hyper-thumb'), 'shoulder-slip': false }
    };
    const slips = { ...blade, features: { ...blade.features, 'shoulder-slip': true } };
    const of = (part: Partial<Answers>) =>
      assessed(part).regions.filter(({ region }) => region === 'glenohumeral');
    expect(of(slips).length).toBeGreaterThan(0);
    expect(of(slips).every(({ isChecked }) => isChecked)).toBe(true);
    expect(of(blade).length).toBeGreaterThan(0);
    expect(of(blade).some(({ isChecked }) => isChecked)).toBe(false);
  });

  test('a check of another region does not name it', () => {
    const part = {
      ...golfer,
      features: features('golf-rotate', 'agg-walk'),
      tests: { 'seated-rotation': 'limited' as const }
    };
    expect(isNamed(part, 'thoracic', 'moves-less')).toBe(true);
    expect(isNamed(part, 'hip', 'moves-less')).toBe(false);
  });

  test.each([
    ['hip', ['golf-rotate'], { 'seated-hip-turn-in': 'limited' }],
    ['hip', ['golf-rotate', 'agg-walk'], { 'hip-front': 'control' }],
    ['ankle', ['run', 'past-ankle-sprain'], { 'knee-to-wall': 'limited' }],
    ['thoracic', ['agg-reach-up'], { 'wall-angel': 'limited' }],
    ['glenohumeral', ['agg-reach-up', 'agg-lie-on-it'], { 'hand-behind-back': 'limited' }]
  ] as const)('%s by its own check', (region, yes, tests) => {
    const part = { sites: ['low-back', 'shoulder'] as const, features: features(...yes) };
    const before = isNamed(part, region, 'moves-less');
    expect(before === undefined || !before).toBe(true);
    expect(isNamed({ ...part, tests }, region, 'moves-less')).toBe(true);
  });
});

describe('does more and wants control', () => {
  test('two answers of weight 2 or more are enough, one is not', () => {
    expect(isNamed(golfer, 'lumbar', 'does-more')).toBe(true);
    expect(isNamed({ features: features('golf-rotate', 'sit-7h', 'lift-bend') }, 'lumbar', 'does-more')).toBe(
      false
    );
  });

  test('a question about the shoulder is direct evidence for the shoulder, and not for its blade', () => {
    const slip = { sites: ['upper-back'] as const, features: features('shoulder-slip') };
    expect(shift(slip, 'glenohumeral', 'wants-control')).toMatchObject({
      isNamed: true,
      patterns: ['loose-shoulder-inner-blade']
    });
    expect(isNamed(slip, 'scapulothoracic', 'does-more')).toBe(false);
    const more = { ...slip, features: features('shoulder-slip', 'agg-arm-load') };
    expect(isNamed(more, 'scapulothoracic', 'does-more')).toBe(true);
  });

  test('the pelvis by its own question, the lower neck by its own check', () => {
    const pelvis = { features: features('aslr-hard', 'agg-roll-bed') };
    expect(isNamed(pelvis, 'pelvis', 'wants-control')).toBe(true);
    expect(isNamed({ features: features('agg-one-leg') }, 'pelvis', 'wants-control')).toBe(false);
    const neck = { sites: ['neck'] as const, features: features('agg-turn-head', 'phone') };
    expect(isNamed(neck, 'lower-cervical', 'does-more')).toBe(false);
    expect(isNamed({ ...neck, tests: { 'neck-turn': 'limited' } }, 'lower-cervical', 'does-more')).toBe(true);
    expect(isNamed({ ...neck, tests: { 'neck-turn': 'ok' } }, 'lower-cervical', 'does-more')).toBe(false);
  });
});

describe('arithmetic', () => {
  test('the score adds up the fits that say so, and doubt falls with the answers behind it', () => {
    const { leads } = assessed(golfer);
    const lumbar = shift(golfer, 'lumbar', 'does-more');
    expect(leads.map(({ fit }) => fit.pattern.id)).toEqual(['stiff-thorax-low-back', 'stiff-hips-low-back']);
    expect(lumbar?.score).toBeCloseTo(5 / 10 + 3 / 8, 12);
    // Turning, golf and sitting: golf and sitting speak for both, and count once.
    expect(lumbar?.doubt).toBeCloseTo(1 / Math.sqrt(3), 12);
    expect(shift(golfer, 'thoracic', 'moves-less')?.score).toBeCloseTo(5 / 10, 12);
  });

  test('a rival that does not lead says nothing of a region, however well it fits', () => {
    const part = { ...golfer, tests: { 'seated-rotation': 'limited' as const } };
    const { leads, patterns } = assessed(part);
    expect(leads.map(({ fit }) => fit.pattern.id)).toEqual(['stiff-thorax-low-back']);
    expect(patterns.find(({ pattern }) => pattern.id === 'stiff-hips-low-back')?.fit).toBeGreaterThan(partly);
    expect(shift(part, 'hip', 'moves-less')).toBeUndefined();
  });

  test('patterns below "fits partly" say nothing', () => {
    expect(assessed({ features: features('sit-7h') }).regions).toEqual([]);
  });

  test('no regions where no self-care may be shown', () => {
    expect(assessed({ ...golfer, signs: signs('yes', 'ctx-cancer') }).regions).toEqual([]);
  });

  const checksOf: Readonly<Record<string, readonly string[]>> = {
    thoracic: ['seated-rotation', 'wall-angel'],
    'lower-cervical': ['neck-turn'],
    hip: ['seated-hip-turn-in', 'hip-front'],
    ankle: ['knee-to-wall'],
    glenohumeral: ['hand-behind-back', 'wall-shoulder-raise']
  };
  test('whatever moves less and is named was checked; what is named has a score of 0.25 or more', () => {
    let named = 0;
    fc.assert(
      fc.property(arbitraryAnswers(0), (answers) => {
        for (const each of assess(knowledge, answers).regions) {
          expect(each.doubt).toBeGreaterThan(0);
          expect(each.doubt).toBeLessThanOrEqual(1);
          if (!each.isNamed) continue;
          named += 1;
          expect(each.score).toBeGreaterThanOrEqual(0.25);
          if (each.shift !== 'moves-less') continue;
          expect(Object.keys(answers.tests)).toEqual(
            expect.arrayContaining([
              expect.toSatisfy((id: string) => checksOf[each.region]?.includes(id) === true)
            ])
          );
        }
      })
    );
    expect(named).toBeGreaterThan(50);
  });
});
