// What professionals may offer somebody: by place and leading idea, and never what a sign or a caution forbids.
import type { Treatment } from '#content/schema.ts';
import type { Conclusion } from './conclusion.ts';
import { partly } from './fit.ts';

/** The options for somebody, and whether any that would have suited is held back. */
export interface TreatmentOptions {
  /** In the order of the content. */
  readonly options: readonly Treatment[];
  /** A sign or a caution took at least one away; which one is not told. */
  readonly hasLeftOut: boolean;
}

/**
 * The options to name under a plan. Only where everything may be shown, and only beside the levels that an
 * option names. An option fits where it shares a place with the person and aims at a leading idea, at any, or
 * where no idea leads. One that was studied in longer pain only waits until it has hurt that long; where nobody
 * knows how long, it is not named. One yes or "not sure" among its `neverWith`, or one of its codes, takes it away,
 * whatever else is answered.
 * @param treatments the options; not part of the knowledge base, for they are read with the plan only
 */
export function treatmentsFor(
  treatments: readonly Treatment[],
  { findings, triage, leads, cautions }: Conclusion
): TreatmentOptions {
  if (triage.content !== 'full') return { options: [], hasLeftOut: false };
  const leading = leads.filter(({ fit }) => fit.fit >= partly).map(({ fit }) => fit.pattern.id);
  const suiting = treatments.filter(
    ({ sites, patterns, levels, weeksAtLeast = 0 }) =>
      levels.includes(triage.level) &&
      (weeksAtLeast === 0 || (findings.answers.weeks ?? 0) >= weeksAtLeast) &&
      sites.some((site) => findings.sites.has(site)) &&
      (patterns.length === 0 || leading.length === 0 || patterns.some((id) => leading.includes(id)))
  );
  const isForbidden = ({ neverWith, notWith }: Treatment) =>
    neverWith.some((sign) => findings.yes.has(sign) || findings.unsure.has(sign)) ||
    notWith.some((code) => cautions.has(code));
  const options = suiting.filter((treatment) => !isForbidden(treatment));
  return { options, hasLeftOut: options.length < suiting.length };
}
