// Which exercise or habit is shown: all are known at build time.
import { error } from '@sveltejs/kit';
import { itemSources } from '#content/claim-sources.ts';
import { base } from '#screens/session/base.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => base.items.map(({ id }) => ({ item: id }));

export const load: PageLoad = ({ params }) => {
  const item = base.items.find(({ id }) => id === params.item);
  if (!item) error(404);
  return { item, sources: itemSources[item.id] };
};
