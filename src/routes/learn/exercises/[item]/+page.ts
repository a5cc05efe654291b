// Which exercise or habit is shown: all are known at build time.
import { error } from '@sveltejs/kit';
import { items } from '#content/items.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => items.map(({ id }) => ({ item: id }));

export const load: PageLoad = ({ params }) => {
  const item = items.find(({ id }) => id === params.item);
  if (!item) error(404);
  return { item };
};
