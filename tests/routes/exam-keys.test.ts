// The exam room's keys: every letter with and without Shift and Caps Lock, held keys, and keys that are only typing.
import { describe, expect, it } from 'vitest';
import type { ExamCommand } from '../../src/routes/clinic/exam-keys.ts';
import { commandOf } from '../../src/routes/clinic/exam-keys.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
/** The letter as the browser names it: Caps Lock and Shift each change its case. */
const press = (letter: string, { hasCapsLock = false, shiftKey = false, repeat = false } = {}) => ({
  key: hasCapsLock === shiftKey ? letter : letter.toUpperCase(),
  shiftKey,
  repeat
});
const obeyed: Readonly<Record<string, ExamCommand>> = {
  s: { kind: 'panel', panel: 'safety' },
  f: { kind: 'panel', panel: 'findings' },
  t: { kind: 'panel', panel: 'tests' },
  e: { kind: 'panel', panel: 'exam' },
  r: { kind: 'panel', panel: 'retest' },
  c: { kind: 'panel', panel: 'consent' },
  h: { kind: 'panel', panel: 'takeHome' },
  p: { kind: 'place' },
  d: { kind: 'light' },
  b: { kind: 'blank' }
};

describe('commandOf', () => {
  for (const hasCapsLock of [false, true])
    for (const shiftKey of [false, true]) {
      const how = `${hasCapsLock ? 'with' : 'without'} Caps Lock, ${shiftKey ? 'with' : 'without'} Shift`;
      it(`reads every letter ${how}`, () => {
        for (const letter of letters) {
          const expected = letter === 'n' && shiftKey ? { kind: 'next-patient' } : (obeyed[letter] ?? null);
          expect(commandOf(press(letter, { hasCapsLock, shiftKey }), 'elsewhere', true), letter).toEqual(
            expected
          );
        }
      });
    }

  it('counts a held key once', () => {
    const keys = [...letters, ...'123456789?', 'ArrowLeft', 'ArrowRight'];
    for (const key of keys)
      for (const shiftKey of [false, true])
        expect(commandOf({ key, shiftKey, repeat: true }, 'elsewhere', true), key).toBeNull();
  });

  it('leaves every key to a field, the arrows to a slider, and letters alone once they are off', () => {
    const next = press('n', { shiftKey: true });
    expect(commandOf(next, 'field', true)).toBeNull();
    expect(commandOf(next, 'elsewhere', false)).toBeNull();
    const arrow = { key: 'ArrowRight', shiftKey: false, repeat: false };
    expect(commandOf(arrow, 'arrows', true)).toBeNull();
    expect(commandOf(arrow, 'elsewhere', false)).toEqual({ kind: 'step', by: 1 });
  });

  it('takes digits wherever a keyboard needs Shift for them', () => {
    for (const shiftKey of [false, true])
      expect(commandOf({ key: '3', shiftKey, repeat: false }, 'elsewhere', true)).toEqual({
        kind: 'movement',
        at: 2
      });
  });
});
