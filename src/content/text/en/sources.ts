// Words around sources: how much of each was read, when to look again, and the page that lists them all.
import type { SourceKind } from '../../look-again.ts';
import type { Reference } from '../../schema.ts';

/** How much of a source was read, in words. */
export const readStatus = {
  abstract: 'We read the summary, or what the library holds of it.',
  record: 'We read its entry in a library, not the text.',
  excerpt: 'We read a part of it.',
  copy: 'We read what another page says of it.',
  named: 'We know it by name only.',
  ours: 'No source: this one is ours.'
} as const satisfies Record<Reference['read'], string>;

/** Beside each source; `{day}` is a date in words. */
export const lookAgain = 'Look again by {day}.';

export const sourcesPage = {
  title: 'All sources, and what we read of each',
  lead: 'We name each source we lean on, and say how much of it we read. We mostly read summaries and not full papers.',
  count: 'Sources listed',
  byReading: 'How much we read',
  unread: 'Sources that we know by name only',
  byName: '“By name only” means that we have not read it.',
  again: 'When we look again',
  againLead:
    'Facts change. So each source has a day by which we mean to look at it again. How long that is, is our own choice.',
  kinds: {
    'changes-soon': 'Guidelines, pages of health services, and what is our own: after one year.',
    study: 'Studies and reviews: after two years.',
    classic: 'Studies that were 15 years old when we read them: after five years.'
  } satisfies Record<SourceKind, string>,
  list: 'The list'
} as const;
