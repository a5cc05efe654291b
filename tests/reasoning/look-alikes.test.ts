// What else it may be is said in sight to those whom it concerns, and to nobody else.
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import type { Answers } from '#reasoning/answers.ts';
import { lookAlikesInSight } from '#reasoning/look-alikes.ts';
import { patterns as texts } from '#text/patterns.ts';
import type { PatternText } from '#content/text/shape.ts';
import { assessed, features } from './make-answers.ts';

const inSight = (part: Partial<Answers>) => lookAlikesInSight(knowledge, assessed(part).findings);

describe('a leg ache that sitting eases', () => {
  const walker = {
    age: 72,
    sites: ['low-back', 'leg'],
    weeks: 20,
    features: features('ease-sit', 'agg-walk')
  } as const;

  test('is told past sixty of the tight passage, whatever idea leads', () => {
    expect(inSight(walker)).toEqual(['extension-standing-low-back']);
    expect(inSight({ ...walker, age: 60 })).toHaveLength(1);
  });

  test('is not told to the young, without an ache in the leg, or where sitting does not ease it', () => {
    expect(inSight({ ...walker, age: 59 })).toEqual([]);
    expect(inSight({ ...walker, age: null })).toEqual([]);
    expect(inSight({ ...walker, sites: ['low-back'] })).toEqual([]);
    expect(inSight({ ...walker, features: features('agg-walk') })).toEqual([]);
  });
});

test('every idea that says it in sight has the words, and no other has', () => {
  const told: Readonly<Record<string, PatternText>> = texts;
  for (const { id, saysLookAlikeFor } of knowledge.patterns) {
    expect([id, told[id]?.lookAlikeForYou !== undefined]).toEqual([id, saysLookAlikeFor !== undefined]);
  }
});
