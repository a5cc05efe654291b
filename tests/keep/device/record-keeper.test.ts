// On the device by choice only: nothing is lost to a full, blocked or unreadable store, and erasing leaves nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eraseEverything } from '#keep/device/erase-everything.ts';
import { RecordKeeper } from '#keep/device/record-keeper.ts';
import { addPain, emptyDiary } from '#keep/device/diary.ts';
import { isAnythingRemembered, recordKey } from '#keep/device/is-remembered.ts';
import type { KeptRecord } from '#keep/device/record-file.ts';
import { emptyAnswers } from '#interview/interview-answers.ts';
import { readRecord, writeRecord } from '#keep/device/record-file.ts';
import { knowledge } from '#content/knowledge.ts';
import { readTabSession } from '#keep/tab/read-tab-session.ts';
import { oldestAnswer } from '#interview/answer-record.ts';
import { beginReturn } from '#keep/tab/return-visit.ts';

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
const remembered = writeRecord(knowledge, { diary: addPain(emptyDiary, at(0), 6), answers: emptyAnswers });

describe('by choice', () => {
  test('without it the device holds nothing, and a reload of the tab loses nothing', () => {
    const stores = makeStores();
    new RecordKeeper(knowledge, stores).change(notePain(0, 6));
    expect(stores.deviceStore.kept.size).toBe(0);
    expect(isAnythingRemembered(stores.device)).toBe(false);
    expect(levels(new RecordKeeper(knowledge, stores).kept)).toEqual([6]);
  });
  test('with it the device holds it, and the tab no copy', () => {
    const stores = makeStores();
    const keeper = new RecordKeeper(knowledge, stores);
    keeper.change(notePain(0, 6));
    expect(keeper.remember()).toMatchObject({ isRemembered: true, trouble: null });
    keeper.change(notePain(7, 4));
    expect(stores.tabStore.kept.size).toBe(0);
    expect(isAnythingRemembered(stores.device)).toBe(true);
    expect(levels(new RecordKeeper(knowledge, { ...makeStores(), device: stores.device }).kept)).toEqual([
      6, 4
    ]);
  });
  test('what two tabs add is both kept', () => {
    const stores = makeStores({ [recordKey]: remembered });
    const one = new RecordKeeper(knowledge, stores);
    const two = new RecordKeeper(knowledge, { ...stores, tab: makeStores().tab });
    one.change(notePain(7, 5));
    expect(levels(two.change(notePain(14, 4)))).toEqual([6, 5, 4]);
  });
});

describe('a store that fails', () => {
  test('full: what is on screen stays, it is said, and once there is room again nothing is missing', () => {
    const stores = makeStores({ [recordKey]: remembered });
    const keeper = new RecordKeeper(knowledge, stores);
    stores.deviceStore.isFull = true;
    stores.tabStore.isFull = true;
    expect(keeper.change(notePain(7, 5))).toMatchObject({ trouble: 'blocked', isRemembered: true });
    expect(levels(keeper.change(notePain(14, 4)))).toEqual([6, 5, 4]);
    stores.deviceStore.isFull = false;
    expect(keeper.change(notePain(21, 3)).trouble).toBeNull();
    expect(levels(new RecordKeeper(knowledge, stores).kept)).toEqual([6, 5, 4, 3]);
  });
  test('a full device: the tab keeps it over a reload', () => {
    const stores = makeStores({ [recordKey]: remembered });
    const keeper = new RecordKeeper(knowledge, stores);
    stores.deviceStore.isFull = true;
    keeper.change(notePain(7, 5));
    expect(levels(new RecordKeeper(knowledge, stores).kept)).toEqual([6, 5]);
  });
  test('a blocked device is said when it is chosen, and the tab goes on', () => {
    const stores = { ...makeStores(), device: blocked };
    const keeper = new RecordKeeper(knowledge, stores);
    expect(keeper.change(notePain(0, 6)).trouble).toBeNull();
    expect(keeper.remember()).toMatchObject({ trouble: 'blocked', isRemembered: false });
    expect(levels(keeper.change(notePain(7, 5)))).toEqual([6, 5]);
    expect(isAnythingRemembered(blocked)).toBe(false);
  });
  test('all blocked: said at once, and what is on screen stays', () => {
    const keeper = new RecordKeeper(knowledge, { tab: blocked, device: blocked });
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
    const keeper = new RecordKeeper(knowledge, stores);
    expect(keeper.kept).toMatchObject({ trouble: kind, unreadable: text, isRemembered: false });
    keeper.change(notePain(0, 6));
    keeper.remember();
    expect(stores.deviceStore.kept.get(recordKey)).toBe(text);
    expect(levels(keeper.kept)).toEqual([6]);
    expect(keeper.clearUnreadable()).toMatchObject({ trouble: null, unreadable: null });
    expect(keeper.remember().isRemembered).toBe(true);
    expect(readRecord(knowledge, stores.deviceStore.kept.get(recordKey) ?? '').kind).toBe('found');
  });
});

test('erasing takes every key of this app from both stores, and no other', () => {
  const stores = makeStores({ [recordKey]: remembered, 'backstory-more': '1', other: 'stays' });
  stores.tabStore.setItem('backstory', '{}');
  expect(eraseEverything(stores)).toBe(true);
  expect(Object.fromEntries(stores.tabStore.kept)).toEqual({ 'backstory-erasures': '1' });
  // What stays says how often all was erased, and nothing of the person.
  expect(Object.fromEntries(stores.deviceStore.kept)).toEqual({ other: 'stays', 'backstory-erasures': '1' });
});

describe('two tabs', () => {
  /** Two tabs of one browser: one device, a memory of their own. */
  function makeTwo(onDevice: string | null = remembered) {
    const stores = makeStores(onDevice === null ? {} : { [recordKey]: onDevice });
    return { here: stores, there: { ...stores, ...makeTab() } };
  }
  function makeTab() {
    const tabStore = makeStore();
    return { tab: () => tabStore, tabStore };
  }
  const textOnDevice = (stores: ReturnType<typeof makeStores>) => stores.deviceStore.kept.get(recordKey);

  test('what one erased the other never writes back, whether it heard of it or not', () => {
    const { here, there } = makeTwo();
    const other = new RecordKeeper(knowledge, there);
    eraseEverything(here);
    expect(levels(other.kept)).toEqual([6]);
    const kept = other.change(notePain(9, 2));
    expect(levels(kept)).toEqual([2]);
    expect(kept).toMatchObject({ isRemembered: false, trouble: 'erased' });
    expect(textOnDevice(here)).toBeUndefined();
    expect(levels(new RecordKeeper(knowledge, here).kept)).toEqual([]);
    expect(other.change(notePain(10, 3))).toMatchObject({ trouble: null });
    expect(levels(new RecordKeeper(knowledge, there).kept)).toEqual([2, 3]);
  });
  test('a tab that wakes up shows the erasure, and cannot put the old log back by remembering it', () => {
    const { here, there } = makeTwo();
    const other = new RecordKeeper(knowledge, there);
    eraseEverything(here);
    expect(other.remember()).toMatchObject({ isRemembered: false, trouble: 'erased' });
    expect(textOnDevice(here)).toBeUndefined();
    expect(levels(other.reload())).toEqual([]);
  });
  test('a copy in a sleeping tab is gone when it is opened after the erasure, and it is said', () => {
    const { here, there } = makeTwo(null);
    new RecordKeeper(knowledge, there).change(notePain(0, 7));
    eraseEverything(here);
    const opened = new RecordKeeper(knowledge, there);
    expect(levels(opened.kept)).toEqual([]);
    expect(opened.kept.trouble).toBe('erased');
    expect([...there.tabStore.kept.keys()].filter((name) => name === recordKey)).toEqual([]);
  });
  test('a log begun after an erasure is kept like any other, and a second erasure counts as well', () => {
    const { here, there } = makeTwo();
    eraseEverything(here);
    const keeper = new RecordKeeper(knowledge, here);
    keeper.change(notePain(1, 5));
    expect(levels(new RecordKeeper(knowledge, here).kept)).toEqual([5]);
    keeper.remember();
    const other = new RecordKeeper(knowledge, there);
    expect(levels(other.change(notePain(2, 4)))).toEqual([5, 4]);
    eraseEverything(here);
    expect(levels(other.change(notePain(3, 3)))).toEqual([3]);
    expect(textOnDevice(here)).toBeUndefined();
  });
  test('a log that was taken off the device in the settings of the browser does not come back', () => {
    const { here } = makeTwo();
    const keeper = new RecordKeeper(knowledge, here);
    here.deviceStore.kept.clear();
    expect(levels(keeper.change(notePain(1, 5)))).toEqual([5]);
    expect(textOnDevice(here)).toBeUndefined();
  });
  test('an older copy in a tab is put together with a log of sixty, and does not replace it', () => {
    const { here, there } = makeTwo(null);
    new RecordKeeper(knowledge, there).change(notePain(0, 9));
    const sixty = Array.from({ length: 60 }, (_, day) => day + 1).reduce(
      (diary, day) => addPain(diary, at(day), day % 11),
      emptyDiary
    );
    here.deviceStore.kept.set(recordKey, writeRecord(knowledge, { diary: sixty, answers: emptyAnswers }));
    const reloaded = new RecordKeeper(knowledge, there);
    expect(reloaded.kept.isRemembered).toBe(true);
    reloaded.change((record) => record);
    const onDevice = levels(new RecordKeeper(knowledge, here).kept);
    expect(onDevice).toEqual([9, ...sixty.pains.map(({ level }) => level)]);
  });
  test('a tab opened before the log was remembered elsewhere adds to it', () => {
    const { here, there } = makeTwo(null);
    const before = new RecordKeeper(knowledge, there);
    before.change(notePain(0, 9));
    const other = new RecordKeeper(knowledge, here);
    other.change(notePain(1, 8));
    other.remember();
    expect(levels(before.change(notePain(2, 7)))).toEqual([9, 8, 7]);
    expect(levels(other.reload())).toEqual([9, 8, 7]);
    expect(there.tabStore.kept.has(recordKey)).toBe(false);
  });
  test('what a full store did not take is made again on what another tab wrote', () => {
    const { here, there } = makeTwo();
    const keeper = new RecordKeeper(knowledge, here);
    here.deviceStore.isFull = true;
    here.tabStore.isFull = true;
    keeper.change(notePain(7, 5));
    here.deviceStore.isFull = false;
    new RecordKeeper(knowledge, there).change(notePain(8, 4));
    here.deviceStore.isFull = true;
    expect(levels(keeper.reload())).toEqual([6, 5, 4]);
    expect(keeper.kept.trouble).toBe('blocked');
    here.deviceStore.isFull = false;
    expect(levels(keeper.change(notePain(9, 3)))).toEqual([6, 5, 4, 3]);
    expect(levels(new RecordKeeper(knowledge, there).kept)).toEqual([6, 5, 4, 3]);
  });
  test('a newer version of the log that another tab wrote is left alone, and what is here goes on in the tab', () => {
    const { here } = makeTwo();
    const keeper = new RecordKeeper(knowledge, here);
    const newer = remembered.replace('"version": 1', '"version": 9');
    here.deviceStore.kept.set(recordKey, newer);
    expect(levels(keeper.change(notePain(7, 5)))).toEqual([6, 5]);
    expect(keeper.kept).toMatchObject({ trouble: 'newer', isRemembered: false, isShut: true });
    expect(textOnDevice(here)).toBe(newer);
    expect(levels(keeper.change(notePain(8, 4)))).toEqual([6, 5, 4]);
  });
  test('clearing what cannot be read spares a log that another tab began there since', () => {
    const { here, there } = makeTwo('{"app":"other"}');
    const stale = new RecordKeeper(knowledge, here);
    const other = new RecordKeeper(knowledge, there);
    other.clearUnreadable();
    other.change(notePain(0, 3));
    other.remember();
    stale.clearUnreadable();
    expect(levels(new RecordKeeper(knowledge, there).kept)).toEqual([3]);
  });
  test('whatever two tabs do, in whatever order: nothing from before an erasure is ever written again', () => {
    const act = fc.record({
      isHere: fc.boolean(),
      what: fc.constantFrom('note', 'remember', 'erase', 'reload', 'open')
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        const { here, there } = makeTwo(null);
        const keepers = new Map([here, there].map((stores) => [stores, new RecordKeeper(knowledge, stores)]));
        let noted: number[] = [];
        acts.forEach(({ isHere, what }, day) => {
          const stores = isHere ? here : there;
          const keeper = keepers.get(stores);
          if (what === 'note') {
            keeper?.change(notePain(day, day % 11));
            noted.push(day);
          } else if (what === 'erase') {
            eraseEverything(stores);
            keepers.set(stores, new RecordKeeper(knowledge, stores));
            noted = [];
          } else if (what === 'remember') keeper?.remember();
          else if (what === 'reload') keeper?.reload();
          else keepers.set(stores, new RecordKeeper(knowledge, stores));
          const allowed = noted.map(at);
          const onDevice = textOnDevice(here);
          const read = onDevice === undefined ? null : readRecord(knowledge, onDevice);
          const entered = read?.kind === 'found' ? read.record.diary.pains.map((pain) => pain.at) : [];
          expect(entered.filter((moment) => !allowed.includes(moment))).toEqual([]);
        });
        // And nothing noted since is lost: it stands in one of the two.
        const left = [here, there].flatMap((stores) =>
          new RecordKeeper(knowledge, stores).kept.record.diary.pains.map((pain) => pain.at)
        );
        expect(noted.map(at).filter((moment) => !left.includes(moment))).toEqual([]);
      }),
      { seed: 11, numRuns: 400 }
    );
  });
});

describe('a log of which a part cannot be read', () => {
  const days = Array.from({ length: 60 }, (_, day) => day);
  const sixty = days.reduce((diary, day) => addPain(diary, at(day), 5), emptyDiary);
  const whole = writeRecord(knowledge, { diary: sixty, answers: emptyAnswers });
  const partly = JSON.stringify({
    ...JSON.parse(whole),
    diary: { ...sixty, pains: sixty.pains.map((pain, day) => (day === 30 ? { ...pain, level: 11 } : pain)) }
  });

  test('one bad entry costs itself, it is said, and the original stays as it was through changes', () => {
    const stores = makeStores({ [recordKey]: partly });
    const keeper = new RecordKeeper(knowledge, stores);
    expect(keeper.kept).toMatchObject({ trouble: 'partly', leftOut: 1, isRemembered: true, isShut: false });
    expect(levels(keeper.change(notePain(70, 4)))).toHaveLength(60);
    expect(keeper.kept).toMatchObject({ trouble: 'partly', unreadable: partly });
    const later = new RecordKeeper(knowledge, stores);
    expect(later.kept).toMatchObject({ trouble: 'partly', leftOut: 1, unreadable: partly });
    expect(later.clearUnreadable()).toMatchObject({ trouble: null, unreadable: null, leftOut: 0 });
    expect(new RecordKeeper(knowledge, stores).kept).toMatchObject({ trouble: null, unreadable: null });
    expect(levels(new RecordKeeper(knowledge, stores).kept)).toHaveLength(60);
    expect([...stores.deviceStore.kept.keys()]).toEqual([recordKey]);
  });
  test('cleared before any change, the rest stands alone', () => {
    const stores = makeStores({ [recordKey]: partly });
    new RecordKeeper(knowledge, stores).clearUnreadable();
    expect([...stores.deviceStore.kept.keys()]).toEqual([recordKey]);
    expect(new RecordKeeper(knowledge, stores).kept).toMatchObject({ trouble: null, isRemembered: true });
    expect(levels(new RecordKeeper(knowledge, stores).kept)).toHaveLength(59);
  });
  test('where the original cannot be set aside it is not written over', () => {
    const stores = makeStores({ [recordKey]: partly });
    const keeper = new RecordKeeper(knowledge, stores);
    stores.deviceStore.isFull = true;
    expect(keeper.change(notePain(70, 4)).trouble).toBe('blocked');
    expect(stores.deviceStore.kept.get(recordKey)).toBe(partly);
    expect(levels(new RecordKeeper(knowledge, stores).kept)).toHaveLength(60);
  });
  test("the same for a tab's own copy, and erasing takes the original too", () => {
    const stores = makeStores();
    stores.tabStore.setItem(recordKey, partly);
    const keeper = new RecordKeeper(knowledge, stores);
    expect(keeper.kept).toMatchObject({ trouble: 'partly', leftOut: 1, isRemembered: false });
    expect(levels(keeper.remember())).toHaveLength(59);
    expect(new RecordKeeper(knowledge, stores).kept.unreadable).toBe(partly);
    eraseEverything(stores);
    expect(new RecordKeeper(knowledge, stores).kept).toMatchObject({ unreadable: null, trouble: null });
  });
});

describe('coming back', () => {
  test('a new beginning holds no line, and so nothing of any age', () => {
    const { tab } = makeStores();
    beginReturn(tab, emptyAnswers);
    const session = readTabSession(tab, knowledge, Date.now());
    expect(session).toMatchObject({ kind: 'found', record: { screen: 'now-1' } });
    expect(session.kind === 'found' && oldestAnswer(session.record)).toBeNull();
  });

  test('where nothing can be kept it does not begin', () => {
    expect(beginReturn(blocked, emptyAnswers)).toBe(false);
  });
});
