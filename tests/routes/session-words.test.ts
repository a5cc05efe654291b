// A session done with shut eyes, as text: everything that must be known is said, in its order, and nothing twice.
import { describe, expect, test } from 'vitest';
import { doses } from '#content/doses.ts';
import type { ItemId } from '#content/items.ts';
import { items as itemTexts } from '#text/items.ts';
import { doIt as words } from '#text/do-it.ts';
import type { ItemText } from '#content/text/shape.ts';
import { phasesOf } from '#reasoning/session-phases.ts';
import {
  afterRed,
  clockWords,
  exerciseBegins,
  phaseBegins,
  sessionLines,
  timerLines,
  type Led
} from '../../src/routes/do/session-words.ts';

const texts: Readonly<Record<string, ItemText>> = itemTexts;
const ids = Object.keys(itemTexts) as ItemId[];

function ledAs(id: ItemId, number: number, count: number): Led {
  const [text, dose] = [texts[id], doses[id]];
  if (!text) throw new Error(`${id} has no text`);
  return {
    number,
    count,
    text,
    forms: [],
    hasPlainSteps: true,
    form: null,
    isHeavier: false,
    phases: dose ? phasesOf(dose, { repsFactor: 1, holdFactor: 1 }) : []
  };
}

test('a whole session, heard', () => {
  const all = (['open-book', 'curl-up'] as const).map((id, at) => ledAs(id, at + 1, 2));
  expect(sessionLines(all).join('\n')).toMatchSnapshot();
});

describe.each(ids)('%s', (id) => {
  const led = ledAs(id, 1, 3);
  const before = exerciseBegins(led);
  test('is named, with its number, every step, dose and care, and where the buttons are', () => {
    expect(before[0]).toContain(led.text.title);
    expect(before[0]).toContain('1 of 3');
    expect(exerciseBegins({ ...led, number: 2 })[0]).toBe(`${words.spoken.next}.`);
    for (const step of led.text.steps) expect(before).toContain(step);
    expect(before.join(' ')).toContain(led.text.dose);
    expect(before.join(' ')).toContain(led.text.caution);
    expect(before.at(-1)).toContain(led.phases.length > 0 ? words.start : words.done);
    expect(new Set(before).size).toBe(before.length);
  });
  test('says each phase with its length and its side', () => {
    const said = timerLines(led.phases, false);
    for (const phase of led.phases) {
      const line = phaseBegins(phase);
      expect(said).toContain(line);
      expect(line).toMatch(/\d+ (seconds|minutes?)\./);
      if (phase.side) expect(line.toLowerCase()).toContain(words.side[phase.side]);
    }
  });
  test('ends every line, so that a voice pauses', () => {
    for (const line of [...before, ...timerLines(led.phases, true)]) expect(line).toMatch(/[.?!]$/);
  });
});

test('another form, the easier way and more weight are said before the steps', () => {
  const text = itemTexts['glute-bridge'];
  const lines = exerciseBegins({
    ...ledAs('glute-bridge', 1, 1),
    form: 'easier',
    isHeavier: true,
    forms: ['Do it so.']
  });
  const steps = lines.indexOf(text.steps[0]);
  expect(steps).toBeGreaterThan(0);
  for (const line of ['Do it so.', words.heavier]) expect(lines.slice(0, steps)).toContain(line);
  expect(lines.slice(0, steps).join(' ')).toContain(text.easier);
});

test('long times are said and shown in minutes', () => {
  const [, hold] = ledAs('heat', 1, 1).phases;
  expect(hold && phaseBegins(hold)).toBe('Hold. 15 minutes.');
  expect(clockWords(119)).toEqual({ number: '119', unit: words.seconds });
  expect(clockWords(605)).toEqual({ number: '10:05', unit: words.minutes });
});

test('after red it is said once what to leave out, then what to do', () => {
  const lines = afterRed('Cat and camel', words.next.easier);
  expect(lines[1]).toContain(words.next.easier);
  expect(lines.join(' ').match(/leave it out for one or two days/g)).toHaveLength(1);
  expect(lines.join(' ')).toContain(words.red.bladder);
});
