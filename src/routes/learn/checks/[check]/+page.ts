// Which movement check is shown: all are known at build time.
import { error } from '@sveltejs/kit';
import { base } from '#screens/session/base.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => base.selfTests.map(({ id }) => ({ check: id }));

export const load: PageLoad = ({ params }) => {
  const check = base.selfTests.find(({ id }) => id === params.check);
  if (!check) error(404);
  return { check };
};
