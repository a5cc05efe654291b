// What stands on a screen alone is known to be erased by whatever erases the tab, and by nothing else.
import { expect, test } from 'vitest';
import { eraseStore } from '#keep/tab/erase.ts';
import { ScreenMark } from '#keep/tab/screen-mark.ts';

function makeStore() {
  const kept = new Map<string, string>();
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key)
  };
}

test('each eraser takes it, and another mark does not stand in for it', () => {
  const store = makeStore();
  const mark = new ScreenMark(() => store);
  mark.set();
  expect(mark.isErased(true)).toBe(false);
  expect([...store.kept.values()]).toEqual(['1']);
  eraseStore(() => store);
  new ScreenMark(() => store).set();
  expect(mark.isErased(false)).toBe(true);
  mark.drop();
  expect(store.kept.size).toBe(1);
});

test('where nothing can be kept, coming back from the history counts as erased', () => {
  const mark = new ScreenMark(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  mark.set();
  expect(mark.isErased(false)).toBe(false);
  expect(mark.isErased(true)).toBe(true);
});
