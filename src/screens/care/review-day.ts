// The day on which to look again, in words.
import { locale } from '#text/locale.ts';

/** A first look again after two weeks; sooner where somebody should be seen sooner. Days. */
const usualDays = 14;
const dayMilliseconds = 24 * 60 * 60 * 1000;

/** @param dueDays within how many days somebody should be seen; null where nothing asks for it */
export const reviewDay = (dueDays: number | null): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full' }).format(
    Date.now() + Math.min(usualDays, dueDays ?? usualDays) * dayMilliseconds
  );
