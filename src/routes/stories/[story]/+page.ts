// Which story is told: both are known at build time.
import { error } from '@sveltejs/kit';
import { stories } from '#text/stories.ts';
import type { EntryGenerator, PageLoad } from './$types';

export type StoryId = keyof typeof stories;

const isStory = (id: string): id is StoryId => Object.hasOwn(stories, id);

export const entries: EntryGenerator = () => Object.keys(stories).map((story) => ({ story }));

export const load: PageLoad = ({ params }) => {
  if (!isStory(params.story)) error(404);
  return { id: params.story };
};
