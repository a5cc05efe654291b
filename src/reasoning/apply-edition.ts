// A clinic's own choice of items: preferred ones come first where a row offers a choice, hidden ones are left out.
import type { KnowledgeBase, PlanSlot } from '#content/schema.ts';

/** Ids of self-care items. */
export interface ItemChoice {
  readonly prefer?: readonly string[];
  readonly hide?: readonly string[];
}

/** A base of which the slots of plans and the offers of a swap may be others; all else keeps its type. */
type WithChoice<Base extends Plans> = Omit<Base, keyof Plans> & Plans;
type Plans = Pick<KnowledgeBase, 'swapItems' | 'planRows' | 'planAdditions'>;

/**
 * The base with a clinic's choice of items. Rules, signs, cautions, weights and tests stay as they are; a slot of
 * which nothing would be left is dropped.
 */
export function applyEdition<Base extends Plans>(
  base: Base,
  { prefer = [], hide = [] }: ItemChoice
): WithChoice<Base> {
  if (prefer.length === 0 && hide.length === 0) return base;
  const hidden = new Set(hide);
  const preferred = new Set(prefer);
  const chosen = (slots: readonly PlanSlot[]): readonly PlanSlot[] =>
    slots.flatMap((slot) => {
      const oneOf = slot.oneOf
        .filter(({ item }) => !hidden.has(item))
        .sort((a, b) => Number(preferred.has(b.item)) - Number(preferred.has(a.item)));
      return oneOf.length === 0 ? [] : [{ ...slot, oneOf }];
    });
  return {
    ...base,
    swapItems: base.swapItems.filter((id) => !hidden.has(id)),
    planRows: base.planRows.map((row) => ({ ...row, slots: chosen(row.slots) })),
    planAdditions: base.planAdditions.map((addition) => ({ ...addition, slots: chosen(addition.slots) }))
  };
}
