// A clinic's choice of items: it changes rows and nothing else, and no plan breaks a caution or comes out empty by it.
import { expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { applyEdition } from '#reasoning/apply-edition.ts';

const items = knowledge.items.map(({ id }) => id);

test('without a choice the base is the same', () => {
  expect(applyEdition(knowledge, {})).toBe(knowledge);
});

test('rules, signs, cautions, weights and tests stay as they are', () => {
  const edited = applyEdition(knowledge, { prefer: ['seated-turn'], hide: ['open-book'] });
  const { planRows, planAdditions, swapItems } = knowledge;
  expect({ ...edited, planRows, planAdditions, swapItems }).toEqual(knowledge);
  expect(edited.swapItems).toEqual(swapItems.filter((id) => id !== 'open-book'));
});

test('what is hidden is in no row, and what is preferred comes first where there is a choice', () => {
  const edited = applyEdition(knowledge, { prefer: ['seated-turn'], hide: ['dead-bug'] });
  const slots = [...edited.planRows, ...edited.planAdditions].flatMap((row) => row.slots);
  expect(slots.length).toBeGreaterThan(0);
  for (const { oneOf } of slots) {
    expect(oneOf.length).toBeGreaterThan(0);
    expect(oneOf.map(({ item }) => item)).not.toContain('dead-bug');
    const turns = oneOf.map(({ item }) => item);
    if (turns.includes('seated-turn') && turns.length > 1) expect(turns[0]).toBe('seated-turn');
  }
});

test('a slot of which nothing is left is dropped', () => {
  const edited = applyEdition(knowledge, { hide: items });
  expect(
    edited.planRows.every(({ slots }) => slots.every(({ oneOf }) => oneOf[0]?.item === 'strength-item'))
  ).toBe(true);
});
