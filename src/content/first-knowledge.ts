// What is known of danger and of habits: all that the questions need, from the first one on.
import { axialCriteria, criterionByAge } from './axial-criteria.ts';
import { cautionIds, cautions, kitIds, lackingForms, type KitId } from './cautions.ts';
import { bendiness, features } from './features.ts';
import { gates } from './gates.ts';
import { patterns, type PatternId } from './patterns.ts';
import { readBack } from './read-back.ts';
import { referRule, rules, nerveSigns } from './rules.ts';
import type { KnowledgeBase, LaterKnowledge, Pattern, WeekBand, Zone } from './schema.ts';
import { courseLists, firstLists, outlookLists, pregnancyLists, safetyLists } from './safety-lists.ts';
import { signs } from './signs.ts';
import { weekBands, type WeekBandId } from './week-bands.ts';
import { zones, type ZoneId, type ZoneNoteId } from './zones.ts';

/** A list whose entries keep the type of their ids. */
type Named<Entry, Id extends string> = readonly (Entry & { readonly id: Id })[];

/** With the ids by which the words for it are found. */
export interface FirstKnowledge extends Omit<KnowledgeBase, keyof LaterKnowledge> {
  readonly patterns: Named<Pattern & { readonly lookAlikes: readonly PatternId[] }, PatternId>;
  readonly kitIds: readonly KitId[];
  readonly readBack: typeof readBack;
  readonly zones: Named<Zone & { readonly note?: ZoneNoteId }, ZoneId>;
  readonly weekBands: Named<WeekBand, WeekBandId>;
}

export const firstKnowledge: FirstKnowledge = {
  signs,
  nerveSigns,
  gates,
  rules,
  referRule,
  axialCriteria,
  criterionByAge,
  lists: {
    now: firstLists,
    pregnancy: pregnancyLists,
    course: courseLists,
    safety: safetyLists,
    outlook: outlookLists
  },
  readBack,
  features,
  bendiness,
  patterns,
  cautions,
  cautionIds,
  kitIds,
  lackingForms,
  zones,
  weekBands
};
