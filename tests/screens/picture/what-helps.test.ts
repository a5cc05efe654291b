// What often helps, warmth and pressing among it, is told to nobody for whom a caution takes it away.
import { expect, it } from 'vitest';
import { cautionCodes, contentIds } from '#content/ids.ts';
import { mayTellWhatHelps } from '#screens/picture/what-helps.ts';
import { assessed } from '../../reasoning/make-answers.ts';

const plain = { ...assessed({}), cautions: new Set<(typeof cautionCodes)[number]>() };

it.each(contentIds)('is told only where all may be shown: %s', (content) => {
  const held = { ...plain, triage: { ...plain.triage, content } };
  expect(mayTellWhatHelps(held)).toBe(content === 'full');
});

it.each(cautionCodes)('is held back by what speaks against warmth or pressing: %s', (code) => {
  expect(mayTellWhatHelps({ ...plain, cautions: new Set([code]) })).toBe(
    !['SKIN', 'BLOOD', 'SURG'].includes(code)
  );
});
