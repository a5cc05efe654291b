// What the tab keeps: it comes back as it was, and whatever else is found there never breaks anything.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { emptyAnswers } from '#interview/interview-answers.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { whatMayBeShown } from '#interview/gate.ts';
import { liveAnswers } from '#interview/live-answers.ts';
import { readTabSession } from '#keep/tab/read-tab-session.ts';
import { eraseStore } from '#keep/tab/erase.ts';
import { beginReturn } from '#keep/tab/return-visit.ts';
import { TabMemory, tabText, writeTabRecord } from '#keep/tab/tab-session.ts';
import { oldestAnswer, recordOf, withAnswers } from '#interview/answer-record.ts';
import { assess } from '#reasoning/assess.ts';
import { answerAll, person, shown, startInterview } from '../../../scripts/people/make-person.ts';

/** A store as a browser has it, in memory. */
function makeStore(texts: Record<string, string> = {}) {
  const kept = new Map(Object.entries(texts));
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

const full: InterviewAnswers = {
  ...answerAll(
    person({ lines: { 'saddle-numb': 'yes', 'ctx-ivdu': 'declined' }, began: { 'saddle-numb': 'old' } }),
    () => true
  ),
  quickSites: ['low-back'],
  tests: { 'seated-rotation': { left: 0, right: 2 }, 'neck-turn': 'dizzy', 'toe-touch': 1 },
  floor: false,
  kit: ['mat', 'chair'],
  pain: 4.5,
  activity: 'My "golf" \u{1F3CC} </script>',
  country: 'uk'
};

const now = Date.UTC(2026, 10, 29);
const write = (store: Parameters<typeof writeTabRecord>[0], answers: InterviewAnswers, screen: string) =>
  writeTabRecord(store, recordOf(answers, screen, now, 'here'));

/** The text that the tab keeps for these answers. */
function textOf(answers: InterviewAnswers): string {
  const store = makeStore();
  write(() => store, answers, 'plan');
  return [...store.kept.values()][0] ?? '';
}
const [key = ''] = (() => {
  const store = makeStore();
  write(() => store, full, 'plan');
  return [...store.kept.keys()];
})();

describe('round trip', () => {
  test.each([
    ['nothing answered', emptyAnswers],
    ['everything answered', full],
    ['age withheld', { ...full, age: 'withheld' as const }]
  ])('%s', (_name, answers) => {
    const store = makeStore();
    expect(write(() => store, answers, 'map')).toBe('kept');
    expect(readTabSession(() => store, knowledge, now)).toEqual({
      kind: 'found',
      record: recordOf(answers, 'map', now, 'here'),
      unread: []
    });
    expect(eraseStore(() => store)).toBe(true);
    expect(store.kept.size).toBe(0);
    expect(readTabSession(() => store, knowledge, now)).toMatchObject({ kind: 'empty' });
  });

  test('nothing derived is kept', () => {
    const kept = JSON.parse(textOf(full)) as { answers: object };
    expect(Object.keys(kept).toSorted()).toEqual(['answeredAt', 'answers', 'screen', 'source', 'version']);
    expect(Object.keys(kept.answers).toSorted()).toEqual(Object.keys(emptyAnswers).toSorted());
  });
});

describe('damaged, foreign or old', () => {
  const whole = JSON.parse(textOf(full)) as Record<string, unknown> & { answers: Record<string, unknown> };
  test.each([
    ['no JSON', '{'],
    ['empty', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['another version', JSON.stringify({ ...whole, version: 9 })],
    ['a key too many', JSON.stringify({ ...whole, extra: 1 })],
    ['no screen', JSON.stringify({ ...whole, screen: undefined })],
    ['a wild age', JSON.stringify({ ...whole, answers: { ...whole.answers, age: 400 } })],
    ['a wild answer', JSON.stringify({ ...whole, answers: { ...whole.answers, lines: { x: 'maybe' } } })],
    ['a wild place', JSON.stringify({ ...whole, answers: { ...whole.answers, quickSites: ['toe'] } })],
    ['a missing part', JSON.stringify({ ...whole, answers: { ...whole.answers, zones: undefined } })]
  ])('%s is said, and left for the page that tells the person', (_name, text) => {
    const store = makeStore({ [key]: text, other: 'kept' });
    expect(readTabSession(() => store, knowledge, now)).toMatchObject({ kind: 'damaged' });
    expect([...store.kept.keys()]).toEqual([key, 'other']);
  });

  test('2,000 mutated texts never throw, and what is found can be gone on with', () => {
    const text = textOf(full);
    const edit = fc.record({
      at: fc.nat(text.length),
      cut: fc.nat(6),
      put: fc.oneof(
        fc.string({ maxLength: 3 }),
        fc.constantFrom('0', '9', '-', '.5', 'null', '""', '{}', '[]', 'true', '__proto__', 'e9', '","a":"')
      )
    });
    let found = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const mutated = edits.reduce(
          (before, { at, cut, put }) => before.slice(0, at) + put + before.slice(at + cut),
          text
        );
        const store = makeStore({ [key]: mutated });
        const session = readTabSession(() => store, knowledge, now);
        expect(['found', 'damaged']).toContain(session.kind);
        expect(store.kept.has(key)).toBe(true);
        if (session.kind !== 'found') return;
        found += 1;
        const { answers, screen } = session.record;
        expect(shown(startInterview(answers, screen)).id).not.toBe('');
        expect(assess(knowledge, liveAnswers(knowledge, answers)).triage.level).toBeDefined();
      }),
      { numRuns: 2000 }
    );
    expect(found).toBeGreaterThan(20);
  });

  test('unknown ids in a well-formed text change nothing', () => {
    const odd: InterviewAnswers = {
      ...emptyAnswers,
      zones: ['tail'],
      weekBand: 'aeon',
      lines: Object.fromEntries([['constructor', 'yes' as const]]),
      features: { hasOwnProperty: true },
      tests: { 'no-such-test': 3, 'neck-turn': 99 }
    };
    const store = makeStore({ [key]: textOf(odd) });
    const session = readTabSession(() => store, knowledge, now);
    expect(session.kind).toBe('found');
    if (session.kind !== 'found') return;
    const { answers } = session.record;
    expect(shown(startInterview(answers, 'valueOf')).id).toBe('now-1');
    expect(assess(knowledge, liveAnswers(knowledge, answers)).triage.level).toBe('self-care');
  });
});

describe('a store that says no', () => {
  const blocked = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  test('blocked', () => {
    expect(readTabSession(blocked, knowledge, now)).toMatchObject({ kind: 'blocked' });
    expect(write(blocked, full, 'map')).toBe('stuck');
    expect(eraseStore(blocked)).toBe(false);
  });

  test('full: nothing older is left that could come back in the place of what was answered', () => {
    const store = makeStore();
    write(() => store, emptyAnswers, 'plan');
    const tight = { ...store, setItem: () => blocked() };
    expect(write(() => tight, full, 'map')).toBe('lost');
    expect(readTabSession(() => store, knowledge, now)).toMatchObject({ kind: 'empty' });
  });

  test('a store that has room only once the older record is gone keeps the newer one', () => {
    const store = makeStore();
    write(() => store, emptyAnswers, 'plan');
    const small = {
      ...store,
      setItem: (name: string, text: string) => {
        if (store.kept.size > 0) blocked();
        store.setItem(name, text);
      }
    };
    expect(write(() => small, full, 'map')).toBe('kept');
    expect(readTabSession(() => store, knowledge, now)).toMatchObject({
      kind: 'found',
      record: { screen: 'map' }
    });
  });
});

describe('moments', () => {
  test('a line keeps its moment until it is answered otherwise; one taken back and given again is new', () => {
    const first = recordOf(full, 'plan', now, 'here');
    const changed = { ...full, lines: { ...full.lines, 'saddle-numb': 'no' as const } };
    const later = withAnswers(first, changed, 'plan', now + 5);
    expect(later.answeredAt['saddle-numb']).toBe(now + 5);
    expect(later.answeredAt['ctx-ivdu']).toBe(now);
    expect(oldestAnswer(later)).toBe(now);
    const without = withAnswers(later, { ...changed, lines: {} }, 'now-1', now + 6);
    expect(oldestAnswer(without)).toBeNull();
    expect(oldestAnswer(withAnswers(without, full, 'now-1', now + 7))).toBe(now + 7);
  });

  test('what the version before kept has no moment, and so is as old as can be', () => {
    const store = makeStore({ [key]: JSON.stringify({ version: 1, answers: full, screen: 'plan' }) });
    const session = readTabSession(() => store, knowledge, now);
    expect(session.kind === 'found' && oldestAnswer(session.record)).toBe(0);
  });
});

describe('two pages of one tab', () => {
  test('one that holds an earlier record knows that it was written over, or erased', () => {
    const store = makeStore();
    const one = new TabMemory(() => store);
    const two = new TabMemory(() => store);
    one.write(recordOf(emptyAnswers, 'plan', now, 'here'), []);
    expect(one.isOverwritten()).toBe(false);
    two.find();
    two.write(recordOf(full, 'care', now, 'here'), []);
    expect(one.isOverwritten()).toBe(true);
    one.find();
    expect(one.isOverwritten()).toBe(false);
    eraseStore(() => store);
    expect(one.isOverwritten()).toBe(true);
  });
});

describe('what lies aside', () => {
  const asideKey = 'backstory-aside';
  const none = answerAll(person(), () => true);
  const withYes = (id: string): InterviewAnswers => ({ ...none, lines: { ...none.lines, [id]: 'yes' } });
  const textAt = (answers: InterviewAnswers, at = now) => tabText(recordOf(answers, 'plan', at, 'here'));
  const whole = JSON.parse(textAt(none)) as object;
  const newer = JSON.stringify({ ...whole, version: 3 });
  /** What the gate says of all that a store holds. */
  function shownOf(store: ReturnType<typeof makeStore>, at = now) {
    const session = readTabSession(() => store, knowledge, at);
    return whatMayBeShown(knowledge, session.kind === 'found' ? session.record : null, at);
  }
  const call = { triage: { level: 'emergency-call' }, isPlanOpen: false };

  test('a yes that lies aside shuts the plan of the record above it, for whoever opens the tab', () => {
    const store = makeStore({ [key]: textAt(none) });
    expect(shownOf(store).isPlanOpen).toBe(true);
    store.kept.set(asideKey, textAt(withYes('chest-pressure')));
    expect(shownOf(store)).toMatchObject(call);
  });

  test('two that were not read, one after the other: neither is lost, nor is any laid there twice', () => {
    const store = makeStore({ [key]: textAt(withYes('foot-drop')) });
    const late = new TabMemory(() => store);
    for (const id of ['chest-pressure', 'caution-fall', 'caution-fall']) {
      const found = late.find();
      if (found.kind !== 'text' || found.text === null) throw new Error('Expected a record.');
      const unread = [...found.aside, found.text];
      expect(late.write(recordOf(withYes(id), 'plan', now, 'here'), unread)).toBe('kept');
    }
    expect(store.kept.get(asideKey)?.split('\n')).toHaveLength(3);
    const session = readTabSession(() => store, knowledge, now);
    expect(session.kind === 'found' && session.record.answers.lines).toMatchObject({
      'foot-drop': 'yes',
      'chest-pressure': 'yes',
      'caution-fall': 'yes'
    });
    expect(session.unread).toEqual([]);
    if (session.kind === 'found') writeTabRecord(() => store, session.record, session.unread);
    expect(store.kept.has(asideKey)).toBe(false);
    expect(shownOf(store)).toMatchObject(call);
  });

  test('what cannot be laid aside is not written over, and that is no silent keeping', () => {
    const old = textAt(withYes('chest-pressure'));
    const store = makeStore({ [key]: old });
    const fullStore = {
      ...store,
      setItem: (name: string, text: string) => {
        if (name === asideKey) throw new DOMException('full', 'QuotaExceededError');
        store.setItem(name, text);
      }
    };
    expect(writeTabRecord(() => fullStore, recordOf(none, 'plan', now, 'here'), [old])).toBe('stuck');
    expect(shownOf(store)).toMatchObject(call);
  });

  test('what lies aside alone opens nothing by itself, and its yes counts', () => {
    const store = makeStore({ [asideKey]: textAt(none) });
    expect(shownOf(store)).toMatchObject({ isOld: true, isPlanOpen: false, mayTest: false });
    store.kept.set(asideKey, textAt(withYes('chest-pressure')));
    expect(shownOf(store)).toMatchObject(call);
  });

  test('one that cannot be read is said, stays aside when another is written, and opens nothing older', () => {
    const store = makeStore({ [key]: newer, [asideKey]: textAt(none) });
    const session = readTabSession(() => store, knowledge, now);
    expect(session).toMatchObject({ kind: 'found', unread: [newer] });
    expect(shownOf(store)).toMatchObject({ isOld: true, isPlanOpen: false });
    expect(beginReturn(() => store, emptyAnswers, session.unread)).toBe(true);
    expect(store.kept.get(asideKey)).toBe(newer);
    expect(readTabSession(() => store, knowledge, now)).toMatchObject({ kind: 'found', unread: [newer] });
    eraseStore(() => store);
    expect(readTabSession(() => store, knowledge, now)).toMatchObject({ kind: 'empty', unread: [] });
  });

  test('an older record beneath a fresh one makes nobody answer again what was just answered', () => {
    const store = makeStore({ [key]: textAt(none), [asideKey]: textAt(none, now - 30 * 3_600_000) });
    expect(shownOf(store)).toMatchObject({ isOld: false, isPlanOpen: true });
  });
});
