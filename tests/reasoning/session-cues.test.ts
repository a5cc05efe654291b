// What the timer says within a phase, and when.
import { expect, test } from 'vitest';
import { doses } from '#content/doses.ts';
import { cueBetween, cuesOf, minutesOf } from '#reasoning/session-cues.ts';
import { phasesOf, type Phase } from '#reasoning/session-phases.ts';

const phase = (kind: Phase['kind'], seconds: number): Phase => ({
  kind,
  seconds,
  side: null,
  set: 1,
  sets: 1,
  rep: 1,
  reps: 1
});

test('a long hold is told half way and before its end, a rest before its end, a short one not at all', () => {
  expect(cuesOf(phase('hold', 30))).toEqual([
    { cue: 'half', left: 15 },
    { cue: 'last', left: 5 }
  ]);
  expect(cuesOf(phase('reps', 24))).toEqual([{ cue: 'last', left: 5 }]);
  expect(cuesOf(phase('rest', 40))).toEqual([{ cue: 'last', left: 5 }]);
  expect(cuesOf(phase('hold', 14))).toEqual([]);
  expect(cuesOf(phase('ready', 40))).toEqual([]);
});

test('each cue comes once, at its moment, in steps of any size', () => {
  const hold = phase('hold', 30);
  expect(cueBetween(hold, 15_100, 15_000)?.cue).toBe('half');
  expect(cueBetween(hold, 15_000, 14_900)).toBeUndefined();
  expect(cueBetween(hold, 5200, 4900)?.cue).toBe('last');
  expect(cueBetween(hold, 20_000, 1000)?.cue).toBe('last');
  let [left, cues] = [30_000, 0];
  while (left > 0) {
    if (cueBetween(hold, left, left - 170)) cues += 1;
    left -= 170;
  }
  expect(cues).toBe(2);
});

test('the whole takes minutes, at least one', () => {
  const minutes = (id: keyof typeof doses) =>
    minutesOf(
      phasesOf(doses[id] ?? { sets: [], holdSeconds: 0, hasSides: false }, { repsFactor: 1, holdFactor: 1 })
    );
  expect(minutes('heat')).toBe(15);
  expect(minutes('cat-camel')).toBe(1);
});
