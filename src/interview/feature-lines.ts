// Which questions on posture, activities, triggers and relief apply: only those that a competing pattern weighs.
import type { Feature, KnowledgeBase, Pattern, SiteId } from '#content/schema.ts';
import type { InterviewAnswers } from './interview-answers.ts';

/** Features that tests and marks give, by the questions that lead to them. */
const bendiness = 't-hypermobile';

/** Whether a pattern competes, or would if one of its own questions were answered with yes. */
function mayCompete(pattern: Pattern, sites: readonly SiteId[]): boolean {
  return (
    pattern.sites.some((site) => sites.includes(site)) ||
    (pattern.sitesWith !== undefined && sites.includes(pattern.sitesWith.site))
  );
}

/** Features that some competing pattern weighs. */
export function weighedFeatures(base: KnowledgeBase, sites: readonly SiteId[]): ReadonlySet<string> {
  return new Set(
    base.patterns
      .filter((pattern) => mayCompete(pattern, sites))
      .flatMap((pattern) => pattern.weights.filter(({ weight }) => weight !== 0))
      .flatMap(({ features }) => features)
  );
}

/**
 * The features of one list that apply to these places, in content order.
 * A feature that is the same answer as a danger sign is asked there, not here.
 */
export function featureLines(
  base: KnowledgeBase,
  sites: readonly SiteId[],
  answers: InterviewAnswers,
  list: Feature['list']
): readonly Feature[] {
  const weighed = weighedFeatures(base, sites);
  return base.features.filter((feature) => {
    if (feature.list !== list || feature.sameAsSign !== undefined) return false;
    if (feature.askAfter && !feature.askAfter.features.some((id) => answers.features[id] === true))
      return false;
    return weighed.has(feature.list === 'bendy' ? bendiness : feature.id);
  });
}
