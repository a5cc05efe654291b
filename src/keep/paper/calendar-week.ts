// The plan as entries of a calendar: the days chosen for two weeks, and the day to look again.
import type { EventAttributes } from 'ics';

/** Days as calendars write them, Monday first. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

/** Two weeks, then one looks again. */
const weeks = 2;
/** A session of the plan takes 8 to 12 minutes. */
const fullMinutes = 12;
const lightMinutes = 8;
/** A longer day, twice a week for whoever wants it: 20 to 30 minutes. @source the dossier of exercises */
const longerMinutes = 30;
const longerDays = 2;

/** What the person chose. */
export interface WeekChoice {
  /** Days for everything. */
  readonly fullDays: readonly Weekday[];
  /** Days for what loosens; one that is also a full day counts as full. */
  readonly lightDays: readonly Weekday[];
  /** Whether the first two full days are longer ones. */
  readonly hasLongerDays: boolean;
  readonly hour: number;
  readonly minute: number;
}

/** What the entries say. */
export interface WeekWords {
  readonly fullTitle: string;
  readonly fullText: string;
  readonly longerTitle: string;
  readonly longerText: string;
  readonly lightTitle: string;
  readonly lightText: string;
  /** Stands before the text of every session: a file outlives the answers it was made from. */
  readonly safetyFirst: string;
  readonly againTitle: string;
  readonly againText: string;
}

/** A day where the person is. */
export interface LocalDay {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
}

/** Reckoned in UTC, so that no change of clocks moves a day. */
function plusDays({ year, month, day }: LocalDay, days: number): LocalDay & { readonly weekday: Weekday } {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  const weekday = weekdays[(date.getUTCDay() + 6) % 7] ?? 'MO';
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday };
}

/** Whether two of the days follow each other; Sunday and Monday do. */
export function areBackToBack(days: readonly Weekday[]): boolean {
  return weekdays.some((day, at) => days.includes(day) && days.includes(weekdays[(at + 1) % 7] ?? day));
}

/** Two days that lie apart where they can: the first, and the next that does not follow it. */
function spacedOut(days: readonly Weekday[]): readonly Weekday[] {
  const order = weekdays.filter((day) => days.includes(day));
  const [first] = order;
  const second = order.slice(1).find((day) => first && !areBackToBack([first, day])) ?? order[1];
  return [first, second].flatMap((day) => day ?? []).slice(0, longerDays);
}

/** Nobody is kept from being booked: the day stays free. The first is the standard's way, the second Outlook's. */
const free = { transp: 'TRANSPARENT', busyStatus: 'FREE' } as const;

/**
 * The entries, at the person's own time of day wherever they are ("floating" time).
 * @param today the first entry falls on the first chosen day after it
 * @param unique a random part of this file alone, so that its entries never take the place of somebody else's
 * @returns one repeated entry for longer days where there are any, one for full days, one for light days, and one for looking again
 */
export function weekEvents(
  choice: WeekChoice,
  words: WeekWords,
  today: LocalDay,
  unique: string
): readonly EventAttributes[] {
  const lightDays = choice.lightDays.filter((day) => !choice.fullDays.includes(day));
  const longer = choice.hasLongerDays ? spacedOut(choice.fullDays) : [];
  const full = choice.fullDays.filter((day) => !longer.includes(day));
  const stamp = [today.year, today.month, today.day, unique].join('-');
  const repeated = (
    id: string,
    days: readonly Weekday[],
    title: string,
    description: string,
    minutes: number
  ): readonly EventAttributes[] => {
    const first = [1, 2, 3, 4, 5, 6, 7]
      .map((ahead) => plusDays(today, ahead))
      .find(({ weekday }) => days.includes(weekday));
    if (first === undefined) return [];
    return [
      {
        uid: `${id}-${stamp}@backstory.invalid`,
        start: [first.year, first.month, first.day, choice.hour, choice.minute],
        startInputType: 'local',
        startOutputType: 'local',
        duration: { minutes },
        recurrenceRule: `FREQ=WEEKLY;BYDAY=${weekdays.filter((day) => days.includes(day)).join(',')};COUNT=${weeks * days.length}`,
        title,
        description: `${words.safetyFirst}\n${description}`,
        ...free
      }
    ];
  };
  const again = plusDays(today, weeks * 7);
  const after = plusDays(again, 1);
  return [
    ...repeated('longer', longer, words.longerTitle, `${words.longerText}\n${words.fullText}`, longerMinutes),
    ...repeated('full', full, words.fullTitle, words.fullText, fullMinutes),
    ...repeated('light', lightDays, words.lightTitle, words.lightText, lightMinutes),
    {
      uid: `again-${stamp}@backstory.invalid`,
      start: [again.year, again.month, again.day],
      // An end, and no duration: the library writes a duration of days as "P1DT", which the standard does not know.
      end: [after.year, after.month, after.day],
      title: words.againTitle,
      description: words.againText,
      ...free
    }
  ];
}
