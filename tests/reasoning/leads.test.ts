// Who leads: one explanation, or one each for places above and below the waist.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import type { Answers } from '#reasoning/answers.ts';
import { findingsOf } from '#reasoning/findings.ts';
import { rankPatterns } from '#reasoning/fit.ts';
import { leadsOf } from '#reasoning/leads.ts';
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
