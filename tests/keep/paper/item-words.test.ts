// An item is called, dosed and told as it is done: who does the other way reads of the other way alone.
import { describe, expect, it } from 'vitest';
import { items } from '#text/items.ts';
import { itemDose, itemForms, itemName, itemSteps } from '#keep/paper/item-words.ts';

const book = items['open-book'];
const walk = items['walking-plan'];

describe('an item in its form', () => {
  it('has the name and the steps of the other way where that is done', () => {
    expect(itemName(book, ['alternative'])).toBe(book.alternativeTitle);
    expect(itemSteps(book, ['alternative'])).toEqual([book.alternative]);
    expect(itemName(book, ['small'])).toBe(book.title);
    expect(itemSteps(book, ['small'])).toEqual(book.steps);
  });

  it('has what is said of its forms, but not a second time what its steps are', () => {
    expect(itemForms(book, ['small'])).toEqual([book.forms.small]);
    expect(itemForms(book, ['alternative'])).toEqual([]);
    expect(itemForms(items['glute-bridge'], ['alternative', 'steady'])).toEqual([
      items['glute-bridge'].forms.steady
    ]);
  });

  it('has a dose of its own where the form has one', () => {
    expect(itemDose(walk, [])).toBe(walk.dose);
    expect(itemDose(walk, ['easiest'])).toBe(walk.doseIn.easiest);
    expect(itemDose(book, ['alternative'])).toBe(book.dose);
  });

  it('never has a dose that asks for sums', () => {
    for (const text of Object.values(items))
      for (const dose of [text.dose, ...Object.values('doseIn' in text ? text.doseIn : {})])
        expect(dose).not.toMatch(/in 100|per cent|%/);
  });
});
