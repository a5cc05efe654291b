// The ids of each list that an answer may be kept by, as the app knows them now.
import type { KnowledgeBase } from '#content/schema.ts';
import type { OpenList } from '#interview/answer-shape.ts';

/** Lists that the content keeps apart from the knowledge base. */
export interface ListsApart {
  readonly countries: readonly string[];
  readonly guesses: readonly string[];
}

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

/** By list, in the order of the content. */
export function knownIds(
  base: KnowledgeBase,
  { countries, guesses }: ListsApart
): Readonly<Record<OpenList, readonly string[]>> {
  const signs = idsOf(base.signs);
  return {
    zones: idsOf(base.zones),
    weekBands: idsOf(base.weekBands),
    lines: [...signs, ...idsOf(base.gates), ...base.axialCriteria, ...base.cautionIds],
    began: signs,
    features: idsOf(base.features),
    tests: idsOf(base.selfTests),
    kit: base.kitIds,
    countries,
    guesses,
    items: idsOf(base.items)
  };
}
