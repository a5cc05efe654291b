// A day as people here write it.

/** @param atMs milliseconds since 1970 */
export const dayInWords = (atMs: number) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(atMs));
