// An age typed in any script's digits is the same number, and nothing else is one.
import { expect, test } from 'vitest';
import { typedAge } from '#interview/typed-age.ts';

test.each([
  ['46', 46],
  [' 46 ', 46],
  ['٤٦', 46],
  ['۴۶', 46],
  ['４６', 46],
  ['४६', 46],
  ['৪৬', 46],
  ['๔๖', 46],
  ['4٦', 46],
  ['٠', 0],
  ['١٢٠', 120],
  ['007', 7]
])('%s is %i', (text, years) => {
  expect(typedAge(text)).toBe(years);
});

test.each(['', ' ', '121', '１２１', '-5', '4.6', '4 6', 'IV', '½', '四六', '²', '1e1', '0x1'])(
  '%j is no age',
  (text) => {
    expect(typedAge(text)).toBeNull();
  }
);
