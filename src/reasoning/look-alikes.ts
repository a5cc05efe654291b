// What else it may be, for those to whom it is said in sight.
import type { KnowledgeBase } from '#content/schema.ts';
import type { Findings } from './findings.ts';

/**
 * The ideas whose look-alike is said in sight to this person, whatever idea leads.
 * @returns ids of patterns; none where age was not given
 * @source content/patterns.ts; the age and the answers are those of the catalogue of ideas
 */
export function lookAlikesInSight(
  { patterns }: Pick<KnowledgeBase, 'patterns'>,
  { answers: { age }, sites, features }: Pick<Findings, 'answers' | 'sites' | 'features'>
): readonly string[] {
  return patterns
    .filter(
      ({ saysLookAlikeFor: whom }) =>
        whom !== undefined &&
        age !== null &&
        age >= whom.fromAge &&
        sites.has(whom.site) &&
        features.get(whom.feature) === true
    )
    .map(({ id }) => id);
}
