// Which idea is told: all are known at build time.
import { error } from '@sveltejs/kit';
import { base } from '#screens/session/base.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => base.patterns.map(({ id }) => ({ pattern: id }));

export const load: PageLoad = ({ params }) => {
  const pattern = base.patterns.find(({ id }) => id === params.pattern);
  if (!pattern) error(404);
  return { pattern };
};
