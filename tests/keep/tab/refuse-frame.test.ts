// Only what is made for frames may be used in one, and a page can tell whether it stands in one.
import { afterEach, expect, test, vi } from 'vitest';
import { isInForeignFrame, refusesFrame } from '#keep/tab/refuse-frame.ts';

afterEach(() => vi.unstubAllGlobals());

test.each(['/', '/check', '/clinic', '/do', '/again', '/hand-over', '/learn', '/embedded', null])(
  '%s refuses to stand in a frame, and works outside',
  (route) => {
    expect(refusesFrame(route, true)).toBe(true);
    expect(refusesFrame(route, false)).toBe(false);
  }
);

test('the page that is made for frames stands in one', () => {
  expect(refusesFrame('/embed', true)).toBe(false);
});

test('a page in a frame has another page above it', () => {
  const page = {};
  vi.stubGlobal('window', { top: page, self: page });
  expect(isInForeignFrame()).toBe(false);
  vi.stubGlobal('window', { top: {}, self: page });
  expect(isInForeignFrame()).toBe(true);
});
