// Which ways of doing an item may be told to somebody: its plain steps, an easier way, a harder way, more weight.
import type { CautionCode, Item, KnowledgeBase } from '#content/schema.ts';
import { indexKnowledge } from './index-by-id.ts';
import type { PlanEntry } from './plan.ts';

/** Ways of doing one item, for one person. */
export interface Ways {
  /** Whether the plain steps are told; who does the other form is told that one instead. */
  readonly hasPlainSteps: boolean;
  /** What makes the plain form easier says nothing of the other form. */
  readonly mayBeEasier: boolean;
  readonly mayBeHarder: boolean;
  readonly mayBeHeavier: boolean;
}

/** Whether somebody who does an item in these forms does its plain steps. */
export const hasPlainSteps = (forms: readonly string[]) => !forms.includes('alternative');

/**
 * What may be offered of an item in its forms. A form that suits somebody is never made harder: what makes the plain
 * one harder would undo it. Nor is anything that a caution holds back.
 * @param codes cautions that hold
 */
export function waysOf(
  base: KnowledgeBase,
  { item: id, forms }: Pick<PlanEntry, 'item' | 'forms'>,
  codes: ReadonlySet<CautionCode>
): Ways {
  const item = indexKnowledge(base).items.get(id);
  const isHeldBack = base.cautions.some(
    ({ code, notHarder }) =>
      codes.has(code) && (notHarder === 'any' || (notHarder === 'stretches' && item?.stretch === true))
  );
  const isPlain = hasPlainSteps(forms);
  const mayBeHarder = item !== undefined && forms.length === 0 && !isHeldBack;
  return {
    hasPlainSteps: isPlain,
    mayBeEasier: isPlain,
    mayBeHarder,
    mayBeHeavier: mayBeHarder && item.takesWeight === true
  };
}

/** An item of a plan as it is told and done: all that is shown of it hangs on this. */
export interface DoneAs {
  readonly item: string;
  readonly forms: readonly string[];
  readonly ways: Ways;
}

/** A plan as it is told and done. Two that differ in anything are two plans. */
export const planAsDone = (
  base: KnowledgeBase,
  plan: readonly PlanEntry[],
  codes: ReadonlySet<CautionCode>
): readonly DoneAs[] =>
  plan.map(({ item, forms }) => ({ item, forms, ways: waysOf(base, { item, forms }, codes) }));

/** Whether two plans are told and done alike, in every form and way. */
export const isSamePlan = (one: readonly DoneAs[], other: readonly DoneAs[]) =>
  JSON.stringify(one) === JSON.stringify(other);

/** A way of doing an item beside its plain steps. */
export type OtherWay = 'easier' | 'harder';

/**
 * The other ways that somebody may choose for this time, while an item is done.
 * @param goal what the item is for: relief and habits are never made harder on the spot
 * @param led the way that the sessions so far have led to; after too much pain nothing above it is at hand
 */
export function waysAtHand(
  { mayBeEasier, mayBeHarder }: Ways,
  goal: Item['goal'],
  led: OtherWay | null
): readonly OtherWay[] {
  if (led === 'easier') return [];
  const isTrained = goal === 'mobility' || goal === 'stability';
  return [
    ...(mayBeEasier ? (['easier'] as const) : []),
    ...(mayBeHarder && isTrained ? (['harder'] as const) : [])
  ];
}
