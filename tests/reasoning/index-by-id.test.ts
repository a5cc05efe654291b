// The index of a knowledge base: complete, made once, and with the three lists that reasoning asks for.
import { expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import type { SelfTest, Sign } from '#content/schema.ts';
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

test('of small knowledge each list holds just what says so of itself', () => {
  const sign = (id: string, more: Partial<Sign> = {}): Sign => ({
    id,
    group: 'course',
    askFor: 'all',
    ...more
  });
  const [anyCheck] = knowledge.selfTests;
  if (!anyCheck) throw new Error('There is no check.');
  const check = (id: string, region: SelfTest['region'], gives: SelfTest['gives']): SelfTest => ({
    ...anyCheck,
    id,
    region,
    gives
  });
  const index = indexKnowledge({
    ...knowledge,
    signs: [
      sign('plain'),
      sign('told', { context: true, givenBy: 'pregnant' }),
      sign('flag', { group: 'outlook', givenBy: 'pregnant' }),
      sign('long', { fromWeeks: { atLeast: 6 } }),
      sign('line-1', { lineOf: 'plain' }),
      sign('line-2', { lineOf: 'plain' }),
      sign('line-3', { lineOf: 'told' }),
      sign('second', { settles: 'line-1' }),
      sign('later', { askAfter: { any: ['plain'] } })
    ],
    features: [
      { id: 'asked', list: 'posture' },
      { id: 'seen', list: 'posture', shows: 'pelvis' },
      { id: 'both', list: 'aggravates' }
    ],
    selfTests: [
      check('one', 'hip', [
        { feature: 'hip-ok', values: ['ok'] },
        { feature: 'hip-short', values: ['limited'] },
        { feature: 'both', values: ['limited'] }
      ]),
      check('two', 'hip', [{ feature: 'hip-stiff', values: ['control', 'limited'] }])
    ]
  });
  expect([...index.contextSigns]).toEqual(['told']);
  expect([...index.yellowFlags]).toEqual(['flag']);
  expect(index.timeSigns).toEqual(['long']);
  expect([...index.givenBy]).toEqual([['pregnant', ['told', 'flag']]]);
  expect([...index.signOfLine]).toEqual([
    ['line-1', 'plain'],
    ['line-2', 'plain'],
    ['line-3', 'told']
  ]);
  expect([...index.linesOfSign]).toEqual([
    ['plain', ['line-1', 'line-2']],
    ['told', ['line-3']]
  ]);
  expect([...index.secondQuestions].map(([line, { id }]) => [line, id])).toEqual([['line-1', 'second']]);
  expect([...index.checkFeatures]).toEqual(['hip-ok', 'hip-short', 'hip-stiff']);
  expect([...index.directEvidence]).toEqual([
    ['hip', ['hip-short', 'both', 'hip-stiff']],
    ['pelvis', ['seen']]
  ]);
  expect(index.dependentSigns.map(({ id }) => id)).toEqual(['line-1', 'line-2', 'line-3', 'later']);
});
