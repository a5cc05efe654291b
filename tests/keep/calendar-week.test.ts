// The calendar file, read back by a parser that did not write it.
import ICAL from 'ical.js';
import { createEvents } from 'ics';
import { describe, expect, test } from 'vitest';
import { areBackToBack, weekEvents } from '#keep/calendar-week.ts';
import type { WeekChoice } from '#keep/calendar-week.ts';

const words = {
  fullTitle: 'Time to move',
  fullText: 'Hip hinge; Open book, and more\nStop if it spreads.',
  longerTitle: 'Longer',
  longerText: 'Twice round.',
  lightTitle: 'Loosen',
  lightText: 'Open book',
  againTitle: 'Look again',
  againText: 'Safety first'
};
/** A Sunday; the clocks go back in Europe and forward elsewhere around it. */
const sunday = { year: 2026, month: 10, day: 18 };
const choice: WeekChoice = {
  fullDays: ['FR', 'MO', 'WE'],
  lightDays: ['TU', 'MO'],
  hasLongerDays: false,
  hour: 7,
  minute: 45
};

function parse(chosen: WeekChoice, today = sunday) {
  const { error, value } = createEvents([...weekEvents(chosen, words, today)]);
  expect(error ?? null).toBeNull();
  const root = new ICAL.Component(ICAL.parse(value ?? '') as unknown[]);
  return root.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
}
function timesOf(event: ICAL.Event): readonly string[] {
  const times = event.iterator();
  const found: string[] = [];
  for (
    let next = times.next() as ICAL.Time | null;
    next && found.length < 50;
    next = times.next() as ICAL.Time | null
  )
    found.push(next.toString());
  return found;
}

describe('two weeks', () => {
  const [full, light, again] = parse(choice);

  test('full days, at the chosen time wherever one is', () => {
    expect(full?.summary).toBe(words.fullTitle);
    expect(full?.description).toBe(words.fullText);
    expect(full?.startDate.zone).toBe(ICAL.Timezone.localTimezone);
    expect(full && timesOf(full)).toEqual(
      ['19', '21', '23', '26', '28', '30'].map((day) => `2026-10-${day}T07:45:00`)
    );
  });
  test('light days leave out full ones', () => {
    expect(light && timesOf(light)).toEqual(['20', '27'].map((day) => `2026-10-${day}T07:45:00`));
  });
  test('the day to look again, all day, after two weeks', () => {
    expect(again?.summary).toBe(words.againTitle);
    expect(again?.startDate.isDate).toBe(true);
    expect(again?.startDate.toString()).toBe('2026-11-01');
  });
});

test('without light days there is no such entry; today is never an entry', () => {
  const events = parse({ ...choice, lightDays: [], fullDays: ['SU'] });
  expect(events.map(({ summary }) => summary)).toEqual([words.fullTitle, words.againTitle]);
  expect(events[0] && timesOf(events[0])).toEqual(['2026-10-25T07:45:00', '2026-11-01T07:45:00']);
});

test('the end of a year and of February are passed over', () => {
  const [, again] = parse({ ...choice, lightDays: [] }, { year: 2028, month: 2, day: 20 });
  expect(again?.startDate.toString()).toBe('2028-03-05');
  const [first] = parse({ ...choice, lightDays: [] }, { year: 2026, month: 12, day: 31 });
  expect(first && timesOf(first)[0]).toBe('2027-01-01T07:45:00');
});

test.each([
  [['MO', 'WE', 'FR'], false],
  [['MO', 'TU'], true],
  [['SU', 'MO'], true],
  [['SA', 'MO'], false],
  [[], false]
] as const)('%j follow each other: %s', (days, isSo) => {
  expect(areBackToBack(days)).toBe(isSo);
});

test('two longer days lie apart, and are no full days as well', () => {
  const longer = { ...choice, hasLongerDays: true };
  const rulesOf = (chosen: WeekChoice) =>
    weekEvents(chosen, words, sunday).map((event) => [
      event.title,
      event.recurrenceRule?.match(/BYDAY=([^;]*)/)?.[1],
      'duration' in event ? event.duration.minutes : null
    ]);
  expect(rulesOf(longer).slice(0, 2)).toEqual([
    ['Longer', 'MO,WE', 30],
    [words.fullTitle, 'FR', 12]
  ]);
  expect(rulesOf({ ...longer, fullDays: ['MO', 'TU', 'WE'] })[0]?.[1]).toBe('MO,WE');
  expect(rulesOf({ ...longer, fullDays: ['SU', 'MO'] })[0]?.[1]).toBe('MO,SU');
  expect(rulesOf({ ...longer, fullDays: ['TH'] })[0]).toEqual(['Longer', 'TH', 30]);
  expect(rulesOf(choice).map(([title]) => title)).not.toContain('Longer');
});
