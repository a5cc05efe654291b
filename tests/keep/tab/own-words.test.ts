// Own words in the tab: kept whole, erased with the answers, and nothing that is not whole is read.
import { expect, test } from 'vitest';
import { readOwnWords, writeOwnWords } from '#keep/tab/own-words.ts';
import { eraseStore } from '#keep/tab/erase.ts';

const none = { ownWords: '', mainQuestion: '' };
const words = { ownWords: 'It aches', mainQuestion: 'Why?' };

function makeStore() {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key)
  };
}

test('words are kept as they are, and erased with the answers', () => {
  const store = makeStore();
  expect(readOwnWords(() => store)).toEqual(none);
  writeOwnWords(() => store, words);
  expect(readOwnWords(() => store)).toEqual(words);
  eraseStore(() => store);
  expect(readOwnWords(() => store)).toEqual(none);
});

test('what is not whole, too long, or blocked is no words', () => {
  const store = makeStore();
  for (const text of ['{', '[]', '{"ownWords":1}', JSON.stringify({ ...words, ownWords: 'a'.repeat(161) })]) {
    store.setItem('backstory-words', text);
    expect(readOwnWords(() => store)).toEqual(none);
  }
  const blocked = () => {
    throw new DOMException('Storage is switched off.', 'SecurityError');
  };
  expect(() => writeOwnWords(blocked, words)).not.toThrow();
  expect(readOwnWords(blocked)).toEqual(none);
});
