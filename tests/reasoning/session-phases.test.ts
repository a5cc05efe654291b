// The timer: every phase has its time, sides and sets come in order, and no time is lost between phases.
import { describe, expect, test } from 'vitest';
import { doses } from '#content/doses.ts';
import { items } from '#content/items.ts';
import { phasesOf, tick, timerAt } from '#reasoning/session-phases.ts';
import { withoutDose } from '../../scripts/content-checks/exceptions.ts';

const plain = { repsFactor: 1, holdFactor: 1 };

test('every item but habits of the day has a dose', () => {
  const wanted = items.map(({ id }) => id).filter((id) => !(id in withoutDose));
  const told = 'src/content/doses.ts, or withoutDose in scripts/content-checks/exceptions.ts, lacks an item';
  expect(Object.keys(doses).sort(), told).toEqual([...wanted].sort());
});

describe.each(Object.entries(doses))('%s', (_id, dose) => {
  const phases = phasesOf(dose, plain);
  test('begins with "get ready", has every repetition on every side, and gives each phase time', () => {
    expect(phases[0]?.kind).toBe('ready');
    expect(phases.every(({ seconds }) => Number.isInteger(seconds) && seconds > 0)).toBe(true);
    const sides = dose.hasSides ? ['left', 'right'] : [null];
    for (const side of sides) {
      const own = phases.filter((phase) => phase.side === side);
      const done = own.flatMap(({ kind, reps }) => (kind === 'hold' ? [1] : kind === 'reps' ? [reps] : []));
      expect(done.reduce((sum, n) => sum + n, 0)).toBe(dose.sets.reduce((sum, n) => sum + n, 0));
    }
    expect(phases.filter(({ kind }) => kind === 'side')).toHaveLength(dose.hasSides ? dose.sets.length : 0);
  });
});

test('two sets of two holds on both sides, phase by phase', () => {
  const phases = phasesOf({ sets: [2, 1], holdSeconds: 5, hasSides: true }, plain);
  const short = phases.map(({ kind, seconds, side, set, sets, rep, reps }) =>
    [kind, seconds, side ?? '-', `set ${set}/${sets}`, `rep ${rep}/${reps}`].join(' ')
  );
  expect(short).toEqual([
    'ready 15 left set 1/2 rep 0/2',
    'hold 5 left set 1/2 rep 1/2',
    'rest 3 left set 1/2 rep 2/2',
    'hold 5 left set 1/2 rep 2/2',
    'side 20 right set 1/2 rep 0/2',
    'hold 5 right set 1/2 rep 1/2',
    'rest 3 right set 1/2 rep 2/2',
    'hold 5 right set 1/2 rep 2/2',
    'rest 20 - set 2/2 rep 0/1',
    'hold 5 left set 2/2 rep 1/1',
    'side 20 right set 2/2 rep 0/1',
    'hold 5 right set 2/2 rep 1/1'
  ]);
});

test('repetitions without a hold are one phase on each side', () => {
  const phases = phasesOf({ sets: [8], holdSeconds: 0, hasSides: false }, plain);
  expect(phases.map(({ kind, seconds, rep, reps }) => [kind, seconds, rep, reps])).toEqual([
    ['ready', 15, 0, 8],
    ['reps', 32, 1, 8]
  ]);
  // Two breaths at the end of each take their time.
  const slow = phasesOf({ sets: [8], holdSeconds: 0, hasSides: false, breaths: 2 }, plain);
  expect(slow.at(-1)?.seconds).toBe(96);
});

test('a third less and a fifth more change the work, never below two repetitions or three seconds', () => {
  const dose = { sets: [8], holdSeconds: 9, hasSides: false };
  const holds = (factor: number) =>
    phasesOf(dose, { repsFactor: factor, holdFactor: factor }).filter(({ kind }) => kind === 'hold');
  expect(holds(2 / 3)).toHaveLength(5);
  expect(holds(2 / 3)[0]?.seconds).toBe(6);
  expect(holds(1.2)[0]?.seconds).toBe(11);
  expect(holds(0.01)).toHaveLength(2);
  expect(holds(0.01)[0]?.seconds).toBe(3);
});

test('the timer goes through all phases in just their time, in steps of any size', () => {
  const phases = phasesOf({ sets: [3, 2], holdSeconds: 5, hasSides: true }, plain);
  const whole = phases.reduce((sum, { seconds }) => sum + seconds * 1000, 0);
  expect(tick(phases, timerAt(phases, 0), whole - 1).isDone).toBe(false);
  expect(tick(phases, timerAt(phases, 0), whole).isDone).toBe(true);
  let timer = timerAt(phases, 0);
  let passed = 0;
  while (!timer.isDone) {
    timer = tick(phases, timer, 370);
    passed += 370;
  }
  expect(Math.abs(passed - whole)).toBeLessThanOrEqual(370);
  expect(timerAt(phases, phases.length).isDone).toBe(true);
});
