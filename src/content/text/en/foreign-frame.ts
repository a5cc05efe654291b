// Words for a page that stands in another site's frame.

/** Where somebody put a page that asks into a page of their own. */
export const inForeignFrame = {
  title: 'Open this page by itself',
  text: 'It stands inside another site. There, that site could press its buttons for you. So it asks nothing here.',
  open: 'Open it in a window of its own'
} as const;
