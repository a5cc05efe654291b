// Which option is shown: all are known at build time.
import { error } from '@sveltejs/kit';
import { treatments } from '#content/treatments.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => treatments.map(({ id }) => ({ treatment: id }));

export const load: PageLoad = ({ params }) => {
  const treatment = treatments.find(({ id }) => id === params.treatment);
  if (!treatment) error(404);
  return { treatment };
};
