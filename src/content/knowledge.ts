// All that is known, in one object, before a clinic's choice: the app reads it composed, from `screens/session/base.ts`.
import { axialCriteria } from './axial-criteria.ts';
import { cautionIds, cautions, kitIds, lackingForms, type KitId } from './cautions.ts';
import { bendiness, features } from './features.ts';
import { gates } from './gates.ts';
import { items, type ItemId } from './items.ts';
import { patterns, type PatternId } from './patterns.ts';
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
import { referRule, rules, nerveSigns } from './rules.ts';
import type { Item, KnowledgeBase, Pattern, SelfTest, WeekBand, Zone } from './schema.ts';
import { courseLists, firstLists, outlookLists, pregnancyLists, safetyLists } from './safety-lists.ts';
import { selfTests, type SelfTestId } from './self-tests.ts';
import { signs } from './signs.ts';
import { weekBands, type WeekBandId } from './week-bands.ts';
import { zones, type ZoneId, type ZoneNoteId } from './zones.ts';

/** A list whose entries keep the type of their ids. */
type Named<Entry, Id extends string> = readonly (Entry & { readonly id: Id })[];

/** The whole of it, with the ids by which the words for it are found. */
interface Knowledge extends KnowledgeBase {
  readonly patterns: Named<Pattern & { readonly lookAlikes: readonly PatternId[] }, PatternId>;
  readonly selfTests: Named<SelfTest, SelfTestId>;
  readonly items: Named<Item, ItemId>;
  readonly kitIds: readonly KitId[];
  readonly zones: Named<Zone & { readonly note?: ZoneNoteId }, ZoneId>;
  readonly weekBands: Named<WeekBand, WeekBandId>;
}

/** The knowledge base of the app. */
export const knowledge: Knowledge = {
  signs,
  nerveSigns,
  gates,
  rules,
  referRule,
  axialCriteria,
  lists: {
    now: firstLists,
    pregnancy: pregnancyLists,
    course: courseLists,
    safety: safetyLists,
    outlook: outlookLists
  },
  features,
  bendiness,
  patterns,
  selfTests,
  items,
  cautions,
  cautionIds,
  kitIds,
  lackingForms,
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
