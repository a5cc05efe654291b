// The card on cauda equina: for a low back, for a leg, and for whoever would rather not say.
import { expect, test } from 'vitest';
import { siteIds } from '#content/ids.ts';
import { needsCard } from '#reasoning/needs-card.ts';

test.each(siteIds)('pain at one place: %s', (site) => {
  expect(needsCard({ sites: new Set([site]) }, {})).toBe(site === 'low-back' || site === 'leg');
});

test('one low place among others is enough', () => {
  expect(needsCard({ sites: new Set(['neck', 'leg']) }, {})).toBe(true);
});

test('what was declined is not known to be a no, wherever it hurts', () => {
  const sites = new Set(['neck'] as const);
  expect(needsCard({ sites }, { 'saddle-numb': 'declined' })).toBe(true);
  expect(needsCard({ sites }, { 'saddle-numb': 'no', fever: 'unsure', 'bladder-retention': undefined })).toBe(
    false
  );
});
