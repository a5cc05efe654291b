// Answer sets that an independent reader found to get what they should not; each stays shut.
import { describe, expect, test } from 'vitest';
import type { Answers } from '#reasoning/answers.ts';
import { answersWith, assessed, features, signs } from './make-answers.ts';
import { assess } from '#reasoning/assess.ts';
import { careReasons } from '#reasoning/care-reasons.ts';
import { knowledge } from '#content/knowledge.ts';

const planOf = (part: Partial<Answers>) => assessed(part).plan.map(({ item }) => item);

describe('found once, shut since', () => {
  test('no movement check after an operation or a broken bone', () => {
    const part = { features: features('golf-rotate', 'lift-bend') };
    expect(assessed(part).tests.length).toBeGreaterThan(0);
    expect(assessed({ ...part, cautions: ['caution-surgery'] }).tests).toEqual([]);
  });

  test('no side plank on a painful shoulder', () => {
    const part = { features: features('catch-on-return', 'hyper-thumb', 'hyper-splits'), kit: ['mat'] };
    expect(planOf({ ...part, sites: ['low-back'] })).toContain('side-plank');
    expect(planOf({ ...part, sites: ['low-back', 'shoulder'] })).not.toContain('side-plank');
  });

  test('bendy backs get the mid-range form', () => {
    const { plan } = assessed({ features: features('catch-on-return', 'hyper-thumb', 'hyper-splits') });
    for (const item of ['bird-dog', 'side-plank', 'hip-hinge']) {
      expect(plan.find((entry) => entry.item === item)?.forms).toContain('mid-range');
    }
  });

  test('a sore joint at the back of the pelvis gets a bridge on both feet', () => {
    const { plan } = assessed({ features: features('agg-one-leg', 'agg-roll-bed') });
    expect(plan.find(({ item }) => item === 'glute-bridge')?.forms).toContain('both-feet');
  });

  test('a joint once out of its socket takes the arm sweep away, and nothing stands in for the band', () => {
    const turning = { features: features('golf-rotate', 'agg-turn-trunk') };
    expect(planOf(turning)).toContain('open-book');
    expect(planOf({ ...turning, cautions: ['caution-joint'] })).toContain('seated-turn');
    expect(planOf({ ...turning, cautions: ['caution-joint'] })).not.toContain('open-book');
    const slipping: Partial<Answers> = {
      sites: ['upper-back', 'shoulder'],
      features: features('shoulder-slip', 'agg-arm-load')
    };
    expect(planOf(slipping)).toContain('push-up-plus');
    expect(planOf({ ...slipping, cautions: ['caution-joint'] })).not.toContain('push-up-plus');
  });

  test('no end-range hip stretch with pain down one leg', () => {
    const part: Partial<Answers> = {
      features: features('golf-rotate'),
      tests: { 'hip-front': 'limited' }
    };
    expect(planOf(part)).toContain('hip-front-stretch');
    expect(planOf({ ...part, signs: signs('yes', 'rad-one-limb') })).not.toContain('hip-front-stretch');
  });

  test('what follows from time is not called a yes', () => {
    const assessment = assess(knowledge, answersWith({ age: 52, weeks: 4.5, sites: ['upper-back'] }));
    const reasons = careReasons(knowledge, assessment);
    expect(assessment.triage.level).toBe('soon');
    expect(reasons.yes).toEqual([]);
    expect(reasons).toMatchObject({ isAge: true, isPlace: true, isTime: true });
  });
});
