// Who leads: one explanation, or one each for places above and below the waist.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import type { Answers } from '#reasoning/answers.ts';
import { findingsOf } from '#reasoning/findings.ts';
import { rankPatterns } from '#reasoning/fit.ts';
import { areRivals, leadsOf } from '#reasoning/leads.ts';
import { answersWith, arbitraryAnswers, features } from './make-answers.ts';

const leading = (part: Partial<Answers>) => {
  const findings = findingsOf(knowledge, answersWith(part));
  return leadsOf(knowledge, findings, rankPatterns(knowledge, findings)).map(({ fit, sites }) => [
    fit.pattern.id,
    [...sites]
  ]);
};

describe('who leads', () => {
  test('one place, or places of one half: one lead for all of them', () => {
    const part = {
      sites: ['shoulder', 'neck'] as const,
      features: features('static', 'ease-move', 'high-stress')
    };
    expect(leading(part)).toEqual([['static-arm-work-trap', ['neck', 'shoulder']]]);
  });

  test('places in both halves: one lead each, the better first', () => {
    const part = {
      sites: ['low-back', 'upper-back'] as const,
      features: features('shoulder-slip', 'agg-arm-load', 'throw-overhead', 'agg-bend', 'ease-arch')
    };
    expect(leading(part)).toEqual([
      ['loose-shoulder-inner-blade', ['upper-back']],
      ['sitting-flexion-low-back', ['low-back']]
    ]);
    const turned = {
      ...part,
      features: features('shoulder-slip', 'agg-sit', 'agg-bend', 'ease-arch', 'ease-move')
    };
    expect(leading(turned).map(([id]) => id)).toEqual([
      'sitting-flexion-low-back',
      'loose-shoulder-inner-blade'
    ]);
  });

  test('the same pattern in both halves leads once, for all places', () => {
    const part = { sites: ['neck', 'leg'] as const, features: features('load-jump', 'run'), weeks: 2 };
    expect(leading(part)).toEqual([['load-spike', ['neck', 'leg']]]);
  });

  const desk = ['sit-7h', 'static', 'agg-sit', 'ease-move'] as const;
  const golf = ['golf-rotate', 'agg-turn-trunk'] as const;

  test('the desk worker who golfs, with all that desk workers tick: both ideas lead', () => {
    const part = { age: 46, sites: ['low-back'] as const, weeks: 3, features: features(...desk, ...golf) };
    const findings = findingsOf(knowledge, answersWith(part));
    const leads = leadsOf(knowledge, findings, rankPatterns(knowledge, findings));
    expect(leads.map(({ fit }) => fit.pattern.id).sort()).toEqual([
      'sitting-flexion-low-back',
      'stiff-thorax-low-back'
    ]);
    expect(areRivals(leads)).toBe(true);
    const [best, second] = leads;
    expect((best?.fit.fit ?? 0) - (second?.fit.fit ?? 0)).toBeLessThanOrEqual(0.15);
  });

  test('a second idea leads too only if it is near, fits at least in part, and is no background', () => {
    let seconds = 0;
    fc.assert(
      fc.property(arbitraryAnswers(0), (answers) => {
        const findings = findingsOf(knowledge, answers);
        const list = rankPatterns(knowledge, findings);
        const leads = leadsOf(knowledge, findings, list);
        const [best, second] = leads;
        if (!best || !areRivals(leads) || !second) return;
        seconds += 1;
        expect(second.fit.pattern.background).not.toBe(true);
        expect(second.fit.fit).toBeGreaterThanOrEqual(0.25);
        expect(best.fit.fit - second.fit.fit).toBeLessThanOrEqual(0.15 + 1e-9);
        const between = list.filter(
          ({ pattern, fit }) =>
            !pattern.background && fit > second.fit.fit && pattern.id !== best.fit.pattern.id
        );
        expect(between).toEqual([]);
      }),
      { numRuns: 2000 }
    );
    expect(seconds).toBeGreaterThan(20);
  });

  test('the first lead stands first in the list', () => {
    fc.assert(
      fc.property(arbitraryAnswers(0), (answers) => {
        const findings = findingsOf(knowledge, answers);
        const list = rankPatterns(knowledge, findings);
        const [lead, second, ...more] = leadsOf(knowledge, findings, list);
        expect(more).toEqual([]);
        expect(lead?.fit.pattern.id === second?.fit.pattern.id).toBe(false);
        expect(lead?.fit.pattern.id).toBe(list[0]?.pattern.id);
      })
    );
  });
});
