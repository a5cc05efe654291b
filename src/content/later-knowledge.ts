// What is known of checks and of exercises: needed once something may be shown, and not before.
import { items, type ItemId } from './items.ts';
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
import type { Item, LaterKnowledge as Later, SelfTest } from './schema.ts';
import { selfTests, type SelfTestId } from './self-tests.ts';

/** With the ids by which the words for it are found. */
export interface LaterKnowledge extends Later {
  readonly selfTests: readonly (SelfTest & { readonly id: SelfTestId })[];
  readonly items: readonly (Item & { readonly id: ItemId })[];
}

export const laterKnowledge: LaterKnowledge = {
  selfTests,
  items,
  planRows,
  planAdditions,
  planSize,
  strengthItems,
  swapItems: items.map(({ id }) => id).filter((id) => !taughtFirst.includes(id)),
  comfortItems,
  fillItems,
  substitutes
};
