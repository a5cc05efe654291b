// The one knowledge base of this build: all that is known, with the clinic's choice of items applied once.
import { edition } from 'virtual:edition';
import { knowledge } from '#content/knowledge.ts';
import { applyEdition } from '#reasoning/apply-edition.ts';

/** What every page reads, and hands down to whatever works on it. */
export const base = applyEdition(knowledge, edition?.items ?? {});
