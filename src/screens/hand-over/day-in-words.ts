// A day as people here write it.
import { locale } from '#text/locale.ts';

/** @param atMs milliseconds since 1970 */
export const dayInWords = (atMs: number) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(atMs));
