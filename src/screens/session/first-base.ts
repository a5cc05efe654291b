// The one knowledge base of this build as the questions need it: what is known of checks and exercises is put in by `base.ts`.
import { firstKnowledge } from '#content/first-knowledge.ts';
import type { Knowledge } from '#content/knowledge.ts';
import type { LaterKnowledge } from '#content/later-knowledge.ts';
import type { SiteId } from '#content/schema.ts';

const notYet: LaterKnowledge = {
  selfTests: [],
  items: [],
  planRows: [],
  planAdditions: [],
  planSize: { most: 0, fewest: 0, confident: 0 },
  strengthItems: {} as Readonly<Record<SiteId, string>>,
  swapItems: [],
  comfortItems: [],
  fillItems: [],
  substitutes: []
};

/**
 * The base while questions are asked: no question, rule or level hangs on what is not in it yet. Whatever shows a
 * picture, a check or a plan imports `base.ts`, and so has the whole of it.
 */
export const firstBase: Knowledge = { ...firstKnowledge, ...notYet };
