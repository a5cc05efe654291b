// Which movement is shown: all are known at build time.
import { error } from '@sveltejs/kit';
import { movements } from '#content/movements.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => movements.map(({ id }) => ({ movement: id }));

export const load: PageLoad = ({ params }) => {
  const movement = movements.find(({ id }) => id === params.movement);
  if (!movement) error(404);
  return { movement };
};
