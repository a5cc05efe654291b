// The calendar file, read back by a parser that did not write it.
import ICAL from 'ical.js';
import { createEvents } from 'ics';
import { describe, expect, test } from 'vitest';
import { calendar } from '#text/calendar.ts';
import { items } from '#text/items.ts';
import { areBackToBack, weekEvents } from '#keep/paper/calendar-week.ts';
import type { WeekChoice } from '#keep/paper/calendar-week.ts';

const words = {
  fullTitle: 'Time to move',
  fullText: 'Hip hinge; Open book, and more\nStop if it spreads.',
  longerTitle: 'Longer',
  longerText: 'Twice round.',
  lightTitle: 'Loosen',
  lightText: 'Open book',
  safetyFirst: 'Safety questions first.',
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

function fileOf(chosen: WeekChoice, today = sunday, unique = 'a1b2c3') {
  const { error, value } = createEvents([...weekEvents(chosen, words, today, unique)]);
  expect(error ?? null).toBeNull();
  return value ?? '';
}
function parse(chosen: WeekChoice, today = sunday) {
  const root = new ICAL.Component(ICAL.parse(fileOf(chosen, today)) as unknown[]);
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
    expect(full?.description).toBe(`${words.safetyFirst}\n${words.fullText}`);
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
    expect(again?.endDate.isDate).toBe(true);
    expect(again?.endDate.toString()).toBe('2026-11-02');
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
    weekEvents(chosen, words, sunday, 'a1b2c3').map((event) => [
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

describe('as the standard has it', () => {
  const longer = { ...choice, hasLongerDays: true };
  /** RFC 5545, 3.3.6: days or weeks without a time of day, or hours, minutes and seconds after a T, never a bare T. */
  const duration =
    /^[+-]?P(\d+W|\d+D(T(\d+H(\d+M(\d+S)?)?|\d+M(\d+S)?|\d+S))?|T(\d+H(\d+M(\d+S)?)?|\d+M(\d+S)?|\d+S))$/;
  const linesOf = (file: string) => file.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  const valuesOf = (file: string, name: string) =>
    linesOf(file).flatMap((line) =>
      line.split(/[:;]/)[0] === name ? [line.slice(line.indexOf(':') + 1)] : []
    );

  test('every duration is one, in every choice of days', () => {
    const durations = [choice, longer].flatMap((chosen) => valuesOf(fileOf(chosen), 'DURATION'));
    expect(durations.length).toBeGreaterThan(0);
    expect(durations.filter((each) => !duration.test(each))).toEqual([]);
    expect(['P1DT', 'PT', 'P', 'PT1H1S'].filter((each) => duration.test(each))).toEqual([]);
  });
  test('a whole day that is free, in the standard as well as in one maker\u2019s way', () => {
    const file = fileOf(longer);
    expect(valuesOf(file, 'TRANSP')).toEqual(Array.from({ length: 4 }, () => 'TRANSPARENT'));
    expect(file).toContain('DTSTART;VALUE=DATE:20261101\r\n');
    expect(file).toContain('DTEND;VALUE=DATE:20261102\r\n');
  });
  test('no two files share an entry, and no two entries of a file do', () => {
    const [one, two] = [fileOf(longer, sunday, 'aaaa'), fileOf(longer, sunday, 'bbbb')].map((file) =>
      valuesOf(file, 'UID')
    );
    expect(new Set([...(one ?? []), ...(two ?? [])]).size).toBe(8);
  });
  test('no line is longer than 75 octets', () => {
    const octets = fileOf(longer)
      .split('\r\n')
      .map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  });
  test('what the app writes into a file is one octet a letter, so that the lines of the library are short enough', () => {
    const titles = Object.values(items).map(({ title }) => title);
    const wide = [...titles, ...Object.values(calendar)].filter(
      (text) => new TextEncoder().encode(text).length > text.length
    );
    expect(wide).toEqual([]);
  });
  test('every session says that the safety questions come first', () => {
    const sessions = parse(longer).slice(0, -1);
    expect(sessions.map(({ description }) => description.startsWith(words.safetyFirst))).toEqual([
      true,
      true,
      true
    ]);
  });
});
