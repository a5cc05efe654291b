// Finds content by id quickly; built once for each knowledge base.
import type { Feature, Item, KnowledgeBase, Pattern, Rule, SelfTest, Sign } from '#content/schema.ts';

export interface KnowledgeIndex {
  readonly signs: ReadonlyMap<string, Sign>;
  readonly features: ReadonlyMap<string, Feature>;
  readonly patterns: ReadonlyMap<string, Pattern>;
  readonly selfTests: ReadonlyMap<string, SelfTest>;
  readonly items: ReadonlyMap<string, Item>;
  readonly rules: ReadonlyMap<string, Rule>;
  /** Features that are the same answer as a sign. */
  readonly sharedFeatures: readonly Feature[];
  /** Every feature that counts towards "many things set it off". */
  readonly aggravators: readonly string[];
  /** The questions on bendy joints. */
  readonly bendyFeatures: readonly string[];
}

const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
  new Map(list.map((entry) => [entry.id, entry]));

// A cache, not state: the same base always gives the same index.
const indexes = new WeakMap<KnowledgeBase, KnowledgeIndex>();

/** Indexes a knowledge base by id. Calling it again with the same base costs nothing. */
export function indexKnowledge(base: KnowledgeBase): KnowledgeIndex {
  const known = indexes.get(base);
  if (known) return known;
  const index: KnowledgeIndex = {
    signs: byId(base.signs),
    features: byId(base.features),
    patterns: byId(base.patterns),
    selfTests: byId(base.selfTests),
    items: byId(base.items),
    rules: byId(base.rules),
    sharedFeatures: base.features.filter((feature) => feature.sameAsSign !== undefined),
    aggravators: base.features.map((feature) => feature.id).filter((id) => id.startsWith('agg-')),
    bendyFeatures: base.features.filter((feature) => feature.list === 'bendy').map((feature) => feature.id)
  };
  indexes.set(base, index);
  return index;
}
