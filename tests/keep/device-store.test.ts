// On the device by choice only: nothing is lost to a full, blocked or unreadable store, and erasing leaves nothing.
import { describe, expect, test } from 'vitest';
import { eraseEverything, RecordKeeper } from '#keep/device-store.ts';
import { addPain, emptyDiary } from '#keep/diary.ts';
import { isAnythingRemembered, recordKey } from '#keep/is-remembered.ts';
import type { KeptRecord } from '#keep/record-file.ts';
import { emptyAnswers } from '#interview/interview-answers.ts';
import { readRecord, writeRecord } from '#keep/record-file.ts';
import { readTabSession } from '#keep/read-tab-session.ts';
import { beginReturn, hoursSinceBegan, noteBegan, takeReturn } from '#keep/return-visit.ts';

/** A store as a browser has it: it may be full. */
function makeStore(texts: Record<string, string> = {}) {
  const kept = new Map(Object.entries(texts));
  const store = {
    isFull: false,
    kept,
    get length() {
      return kept.size;
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (store.isFull) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, text);
    },
    removeItem: (key: string) => void kept.delete(key)
  };
  return store;
}
const blocked = () => {
  throw new DOMException('blocked', 'SecurityError');
};
function makeStores(texts: Record<string, string> = {}) {
  const tab = makeStore();
  const device = makeStore(texts);
  return { tab: () => tab, device: () => device, tabStore: tab, deviceStore: device };
}
const at = (day: number) => new Date(2026, 0, 1 + day, 12).toISOString();
const notePain = (day: number, level: number) => (record: KeptRecord) => ({
  ...record,
  diary: addPain(record.diary, at(day), level)
});
const levels = ({ record }: RecordKeeper['kept']) => record.diary.pains.map(({ level }) => level);
const remembered = writeRecord({ diary: addPain(emptyDiary, at(0), 6), answers: emptyAnswers });

describe('by choice', () => {
  test('without it the device holds nothing, and a reload of the tab loses nothing', () => {
    const stores = makeStores();
    new RecordKeeper(stores).change(notePain(0, 6));
    expect(stores.deviceStore.kept.size).toBe(0);
    expect(isAnythingRemembered(stores.device)).toBe(false);
    expect(levels(new RecordKeeper(stores).kept)).toEqual([6]);
  });
  test('with it the device holds it, and the tab no copy', () => {
    const stores = makeStores();
    const keeper = new RecordKeeper(stores);
    keeper.change(notePain(0, 6));
    expect(keeper.remember()).toMatchObject({ isRemembered: true, trouble: null });
    keeper.change(notePain(7, 4));
    expect(stores.tabStore.kept.size).toBe(0);
    expect(isAnythingRemembered(stores.device)).toBe(true);
    expect(levels(new RecordKeeper({ ...makeStores(), device: stores.device }).kept)).toEqual([6, 4]);
  });
  test('what two tabs add is both kept', () => {
    const stores = makeStores({ [recordKey]: remembered });
    const one = new RecordKeeper(stores);
    const two = new RecordKeeper({ ...stores, tab: makeStores().tab });
    one.change(notePain(7, 5));
    expect(levels(two.change(notePain(14, 4)))).toEqual([6, 5, 4]);
  });
});

describe('a store that fails', () => {
  test('full: what is on screen stays, it is said, and once there is room again nothing is missing', () => {
    const stores = makeStores({ [recordKey]: remembered });
    const keeper = new RecordKeeper(stores);
    stores.deviceStore.isFull = true;
    stores.tabStore.isFull = true;
    expect(keeper.change(notePain(7, 5))).toMatchObject({ trouble: 'blocked', isRemembered: true });
    expect(levels(keeper.change(notePain(14, 4)))).toEqual([6, 5, 4]);
    stores.deviceStore.isFull = false;
    expect(keeper.change(notePain(21, 3)).trouble).toBeNull();
    expect(levels(new RecordKeeper(stores).kept)).toEqual([6, 5, 4, 3]);
  });
  test('a full device: the tab keeps it over a reload', () => {
    const stores = makeStores({ [recordKey]: remembered });
    const keeper = new RecordKeeper(stores);
    stores.deviceStore.isFull = true;
    keeper.change(notePain(7, 5));
    expect(levels(new RecordKeeper(stores).kept)).toEqual([6, 5]);
  });
  test('a blocked device is said when it is chosen, and the tab goes on', () => {
    const stores = { ...makeStores(), device: blocked };
    const keeper = new RecordKeeper(stores);
    expect(keeper.change(notePain(0, 6)).trouble).toBeNull();
    expect(keeper.remember()).toMatchObject({ trouble: 'blocked', isRemembered: false });
    expect(levels(keeper.change(notePain(7, 5)))).toEqual([6, 5]);
    expect(isAnythingRemembered(blocked)).toBe(false);
  });
  test('all blocked: said at once, and what is on screen stays', () => {
    const keeper = new RecordKeeper({ tab: blocked, device: blocked });
    expect(keeper.kept.trouble).toBe('blocked');
    expect(levels(keeper.change(notePain(0, 6)))).toEqual([6]);
    expect(levels(keeper.change(notePain(7, 5)))).toEqual([6, 5]);
    expect(eraseEverything({ tab: blocked, device: blocked })).toBe(false);
  });
});

describe('a text that cannot be read', () => {
  test.each([
    ['damaged', remembered.slice(0, -9)],
    ['foreign', '{"app":"other"}'],
    ['newer', remembered.replace('"version": 1', '"version": 9')]
  ])('%s: it stays until the person decides, and the tab goes on', (kind, text) => {
    const stores = makeStores({ [recordKey]: text });
    const keeper = new RecordKeeper(stores);
    expect(keeper.kept).toMatchObject({ trouble: kind, unreadable: text, isRemembered: false });
    keeper.change(notePain(0, 6));
    keeper.remember();
    expect(stores.deviceStore.kept.get(recordKey)).toBe(text);
    expect(levels(keeper.kept)).toEqual([6]);
    expect(keeper.clearUnreadable()).toMatchObject({ trouble: null, unreadable: null });
    expect(keeper.remember().isRemembered).toBe(true);
    expect(readRecord(stores.deviceStore.kept.get(recordKey) ?? '').kind).toBe('found');
  });
});

test('erasing takes every key of this app from both stores, and no other', () => {
  const stores = makeStores({ [recordKey]: remembered, 'backstory-more': '1', other: 'stays' });
  stores.tabStore.setItem('backstory', '{}');
  noteBegan(stores.tab, Date.now());
  expect(eraseEverything(stores)).toBe(true);
  expect([...stores.tabStore.kept.keys(), ...stores.deviceStore.kept.keys()]).toEqual(['other']);
});

describe('coming back', () => {
  const start = Date.parse('2026-01-01T12:00:00Z');
  const later = (hours: number) => start + hours * 3_600_000;

  test('the answers are as old as their first screen, and a new beginning makes them unknown', () => {
    const { tab } = makeStores();
    expect(hoursSinceBegan(tab, start)).toBeNull();
    noteBegan(tab, start);
    noteBegan(tab, later(30));
    expect(hoursSinceBegan(tab, later(31))).toBe(31);
    expect(hoursSinceBegan(tab, later(-1))).toBeNull();
    beginReturn(tab, emptyAnswers);
    expect(hoursSinceBegan(tab, later(31))).toBeNull();
    expect(readTabSession(tab)).toMatchObject({ kind: 'found', screen: 'now-1' });
  });
  test('the way back is taken once', () => {
    const { tab } = makeStores();
    expect(takeReturn(tab)).toBe(false);
    beginReturn(tab, emptyAnswers);
    expect(takeReturn(tab)).toBe(true);
    expect(takeReturn(tab)).toBe(false);
    expect(takeReturn(blocked)).toBe(false);
    expect(beginReturn(blocked, emptyAnswers)).toBe(false);
  });
});
