// Which region is told: all ten are known at build time.
import { error } from '@sveltejs/kit';
import { regions } from '#content/regions.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => regions.map(({ id }) => ({ region: id }));

export const load: PageLoad = ({ params }) => {
  const region = regions.find(({ id }) => id === params.region);
  if (!region) error(404);
  return { region };
};
