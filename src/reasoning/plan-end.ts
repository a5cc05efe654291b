// When somebody is done: what they want to do goes again, and two weeks were green.
import type { SessionRecord } from './session-record.ts';

const dayMs = 24 * 60 * 60 * 1000;
const quietLights: readonly string[] = ['green', 'skipped'];

/**
 * Whether the last days were green: a session in each of their weeks, and no light in any but green.
 * @param now in milliseconds
 * @param days how many days must have been green
 */
export function areDaysGreen(sessions: readonly SessionRecord[], now: number, days: number): boolean {
  const agesInDays = sessions.map((session) => ({
    session,
    age: (now - Date.parse(session.at)) / dayMs
  }));
  const recent = agesInDays.filter(({ age }) => age >= 0 && age <= days);
  const isGreen = recent.every(({ session }) =>
    session.items.every(({ light }) => quietLights.includes(light))
  );
  const hasGreen = (from: number, to: number) =>
    recent.some(
      ({ session, age }) => age >= from && age <= to && session.items.some(({ light }) => light === 'green')
    );
  return isGreen && hasGreen(0, days / 2) && hasGreen(days / 2, days);
}

/**
 * Whether the plan has reached its end.
 * @param scores the latest score of each activity that is followed, 0–10; null where none was given
 * @returns false where no activity is followed: then only the person can say
 */
export function isPlanDone(
  scores: readonly (number | null)[],
  sessions: readonly SessionRecord[],
  now: number,
  end: { readonly activityAtLeast: number; readonly greenDays: number }
): boolean {
  const areBack = scores.every((score) => score !== null && score >= end.activityAtLeast);
  return scores.length > 0 && areBack && areDaysGreen(sessions, now, end.greenDays);
}
