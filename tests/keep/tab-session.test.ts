// What the tab keeps: it comes back as it was, and whatever else is found there never breaks anything.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { emptyAnswers } from '#interview/interview-answers.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { liveAnswers } from '#interview/live-answers.ts';
import { readTabSession } from '#keep/read-tab-session.ts';
import { eraseTabSession, writeTabSession } from '#keep/tab-session.ts';
import { assess } from '#reasoning/assess.ts';
import { answerAll, person, shown, startInterview } from '../interview/make-person.ts';

/** A store as a browser has it, in memory. */
function makeStore(texts: Record<string, string> = {}) {
  const kept = new Map(Object.entries(texts));
  return {
    kept,
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

/** The text that the tab keeps for these answers. */
function textOf(answers: InterviewAnswers): string {
  const store = makeStore();
  writeTabSession(() => store, answers, 'plan');
  return [...store.kept.values()][0] ?? '';
}
const [key = ''] = (() => {
  const store = makeStore();
  writeTabSession(() => store, full, 'plan');
  return [...store.kept.keys()];
})();

describe('round trip', () => {
  test.each([
    ['nothing answered', emptyAnswers],
    ['everything answered', full],
    ['age withheld', { ...full, age: 'withheld' as const }]
  ])('%s', (_name, answers) => {
    const store = makeStore();
    expect(writeTabSession(() => store, answers, 'map')).toBe(true);
    expect(readTabSession(() => store)).toEqual({ kind: 'found', answers, screen: 'map' });
    eraseTabSession(() => store);
    expect(store.kept.size).toBe(0);
    expect(readTabSession(() => store)).toEqual({ kind: 'empty' });
  });

  test('nothing derived is kept', () => {
    const kept = JSON.parse(textOf(full)) as { answers: object };
    expect(Object.keys(kept).toSorted()).toEqual(['answers', 'screen', 'version']);
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
    ['another version', JSON.stringify({ ...whole, version: 2 })],
    ['a key too many', JSON.stringify({ ...whole, extra: 1 })],
    ['no screen', JSON.stringify({ ...whole, screen: undefined })],
    ['a wild age', JSON.stringify({ ...whole, answers: { ...whole.answers, age: 400 } })],
    ['a wild answer', JSON.stringify({ ...whole, answers: { ...whole.answers, lines: { x: 'maybe' } } })],
    ['a wild place', JSON.stringify({ ...whole, answers: { ...whole.answers, quickSites: ['toe'] } })],
    ['a missing part', JSON.stringify({ ...whole, answers: { ...whole.answers, zones: undefined } })]
  ])('%s is said and removed', (_name, text) => {
    const store = makeStore({ [key]: text, other: 'kept' });
    expect(readTabSession(() => store)).toEqual({ kind: 'damaged' });
    expect([...store.kept.keys()]).toEqual(['other']);
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
        const session = readTabSession(() => store);
        expect(['found', 'damaged']).toContain(session.kind);
        expect(store.kept.has(key)).toBe(session.kind === 'found');
        if (session.kind !== 'found') return;
        found += 1;
        expect(shown(startInterview(session.answers, session.screen)).id).not.toBe('');
        expect(assess(knowledge, liveAnswers(knowledge, session.answers)).triage.level).toBeDefined();
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
    const session = readTabSession(() => store);
    expect(session.kind).toBe('found');
    if (session.kind !== 'found') return;
    expect(shown(startInterview(session.answers, 'valueOf')).id).toBe('now-1');
    expect(assess(knowledge, liveAnswers(knowledge, session.answers)).triage.level).toBe('self-care');
  });
});

describe('a store that says no', () => {
  const blocked = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  test('blocked', () => {
    expect(readTabSession(blocked)).toEqual({ kind: 'blocked' });
    expect(writeTabSession(blocked, full, 'map')).toBe(false);
    expect(() => eraseTabSession(blocked)).not.toThrow();
  });

  test('full', () => {
    const store = makeStore();
    const tight = { ...store, setItem: () => blocked() };
    expect(writeTabSession(() => tight, full, 'map')).toBe(false);
    expect(readTabSession(() => tight)).toEqual({ kind: 'empty' });
  });
});
