// The index of a knowledge base: complete, made once, and with the three lists that reasoning asks for.
import { expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { indexKnowledge } from '#reasoning/index-by-id.ts';

/** A base of its own each time, so that no index made earlier is found. */
const freshBase = () => ({ ...knowledge });

test('every entry is found by its id', () => {
  const base = freshBase();
  const index = indexKnowledge(base);
  for (const part of ['signs', 'features', 'patterns', 'selfTests', 'items', 'rules'] as const) {
    expect([...index[part].values()]).toEqual([...base[part]]);
    expect([...index[part].keys()]).toEqual(base[part].map(({ id }) => id));
  }
});

test('features that are a sign too, aggravators and bendy questions are listed, and no others', () => {
  const base = freshBase();
  const { sharedFeatures, aggravators, bendyFeatures } = indexKnowledge(base);
  expect(sharedFeatures.map(({ id }) => id)).toContain('agg-breathe');
  expect(sharedFeatures.filter(({ sameAsSign }) => sameAsSign === undefined)).toEqual([]);
  expect(aggravators).toEqual(base.features.map(({ id }) => id).filter((id) => id.slice(0, 4) === 'agg-'));
  expect(bendyFeatures).toContain('hyper-thumb');
  expect(bendyFeatures).toEqual(
    base.features.flatMap(({ id, list }) => (String(list) === 'bendy' ? [id] : []))
  );
});

test('the same base gives the same index, another base another', () => {
  const base = freshBase();
  expect(indexKnowledge(base)).toBe(indexKnowledge(base));
  expect(indexKnowledge(freshBase())).not.toBe(indexKnowledge(base));
});
