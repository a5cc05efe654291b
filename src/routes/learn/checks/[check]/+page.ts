// Which movement check is shown: all are known at build time.
import { error } from '@sveltejs/kit';
import { selfTests } from '#content/self-tests.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => selfTests.map(({ id }) => ({ check: id }));

export const load: PageLoad = ({ params }) => {
  const check = selfTests.find(({ id }) => id === params.check);
  if (!check) error(404);
  return { check };
};
