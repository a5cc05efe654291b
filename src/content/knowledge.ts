// All that is known, in one object. Only routes, scripts and tests load it; reasoning is handed it.
import { axialCriteria } from './axial-criteria.ts';
import { cautionIds, cautions, kitIds } from './cautions.ts';
import { features } from './features.ts';
import { gates } from './gates.ts';
import { items } from './items.ts';
import { patterns } from './patterns.ts';
import {
  comfortItems,
  fillItems,
  planAdditions,
  planRows,
  planSize,
  strengthItems,
  substitutes,
  taughtFirst
} from './plan-rows.ts';
import { rules, nerveSigns } from './rules.ts';
import type { KnowledgeBase } from './schema.ts';
import { courseLists, firstLists, outlookLists, pregnancyLists, safetyLists } from './safety-lists.ts';
import { selfTests } from './self-tests.ts';
import { signs } from './signs.ts';
import { weekBands } from './week-bands.ts';
import { zones } from './zones.ts';

/** The knowledge base of the app. */
export const knowledge: KnowledgeBase = {
  signs,
  nerveSigns,
  gates,
  rules,
  axialCriteria,
  lists: {
    now: firstLists,
    pregnancy: pregnancyLists,
    course: courseLists,
    safety: safetyLists,
    outlook: outlookLists
  },
  features,
  patterns,
  selfTests,
  items,
  cautions,
  cautionIds,
  kitIds,
  planRows,
  planAdditions,
  planSize,
  strengthItems,
  swapItems: items.map(({ id }) => id).filter((id) => !taughtFirst.includes(id)),
  comfortItems,
  fillItems,
  substitutes,
  zones,
  weekBands
};
