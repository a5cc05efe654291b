// Which questions on posture, activities, triggers and relief apply: only those that a competing pattern weighs.
import type { Feature, KnowledgeBase, Pattern, SiteId } from '#content/schema.ts';
import type { InterviewAnswers } from './interview-answers.ts';

/** Whether a pattern competes, or would if one of its own questions were answered with yes. */
function mayCompete(pattern: Pattern, sites: readonly SiteId[]): boolean {
  return (
    pattern.sites.some((site) => sites.includes(site)) ||
    (pattern.sitesWith !== undefined && sites.includes(pattern.sitesWith.site))
  );
}

// A cache, not state: the same base and places always weigh the same features.
const weighedOf = new WeakMap<KnowledgeBase, Map<string, ReadonlySet<string>>>();

/** Features that some competing pattern weighs. Calling it again for the same places costs nothing. */
export function weighedFeatures(base: KnowledgeBase, sites: readonly SiteId[]): ReadonlySet<string> {
  const ofBase = weighedOf.get(base) ?? new Map<string, ReadonlySet<string>>();
  weighedOf.set(base, ofBase);
  const places = sites.join(' ');
  const weighed =
    ofBase.get(places) ??
    new Set(
      base.patterns
        .filter((pattern) => mayCompete(pattern, sites))
        .flatMap((pattern) => pattern.weights.filter(({ weight }) => weight !== 0))
        .flatMap(({ features }) => features)
    );
  ofBase.set(places, weighed);
  return weighed;
}

/** Whether what the questions on bendy joints amount to is weighed: none of them is by itself. */
export const isBendyWeighed = ({ bendiness }: KnowledgeBase, weighed: ReadonlySet<string>): boolean =>
  bendiness !== undefined && weighed.has(bendiness.feature);

/**
 * The features of one list that may be asked for these places, in content order, follow-ups among them.
 * A feature that is the same answer as a danger sign is asked there, not here.
 */
export function possibleLines(
  base: KnowledgeBase,
  sites: readonly SiteId[],
  list: Feature['list']
): readonly Feature[] {
  const weighed = weighedFeatures(base, sites);
  return base.features.filter(
    (feature) =>
      feature.list === list &&
      feature.sameAsSign === undefined &&
      (feature.askFor === undefined || feature.askFor.some((site) => sites.includes(site))) &&
      (feature.list === 'bendy' ? isBendyWeighed(base, weighed) : weighed.has(feature.id))
  );
}

/** The features of one list that apply now: a follow-up only after a yes to what it follows. */
export function featureLines(
  base: KnowledgeBase,
  sites: readonly SiteId[],
  answers: InterviewAnswers,
  list: Feature['list']
): readonly Feature[] {
  return possibleLines(base, sites, list).filter(
    ({ askAfter }) => !askAfter || askAfter.features.some((id) => answers.features[id] === true)
  );
}
