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

/** Whether an answer, yes or "not sure", or a caution takes an option away. */
const isForbidden = ({ neverWith, notWith }: Treatment, { findings, cautions }: Conclusion) =>
  neverWith.some((sign) => findings.yes.has(sign) || findings.unsure.has(sign)) ||
  notWith.some((code) => cautions.has(code));

/**
 * The options to name under a plan. Only where everything may be shown, and only beside the levels that an
 * option names. An option fits where it shares a place with the person and aims at a leading idea, at any, or
 * where no idea leads. One that was studied in longer pain only waits until it has hurt that long; where nobody
 * knows how long, it is not named. One yes or "not sure" among its `neverWith`, or one of its codes, takes it away,
 * whatever else is answered.
 * @param treatments the options; not part of the knowledge base, for they are read with the plan only
 */
export function treatmentsFor(treatments: readonly Treatment[], conclusion: Conclusion): TreatmentOptions {
  const { findings, triage, leads } = conclusion;
  if (triage.content !== 'full') return { options: [], hasLeftOut: false };
  const leading = leads.filter(({ fit }) => fit.fit >= partly).map(({ fit }) => fit.pattern.id);
  const suiting = treatments.filter(
    ({ sites, patterns, levels, weeksAtLeast = 0 }) =>
      levels.includes(triage.level) &&
      (weeksAtLeast === 0 || (findings.answers.weeks ?? 0) >= weeksAtLeast) &&
      sites.some((site) => findings.sites.has(site)) &&
      (patterns.length === 0 || leading.length === 0 || patterns.some((id) => leading.includes(id)))
  );
  const options = suiting.filter((treatment) => !isForbidden(treatment, conclusion));
  return { options, hasLeftOut: options.length < suiting.length };
}

/**
 * Whether a clinician may tell somebody of one option, whatever the plan names: only where everything may be shown, and
 * nothing speaks against it.
 * @param treatments the options; one that is not among them is not told of
 * @param conclusion null until all that comes before it is answered: then nothing is told
 */
export function mayBeTold<Id extends string>(
  treatments: readonly (Treatment & { readonly id: Id })[],
  id: NoInfer<Id>,
  conclusion: Conclusion | null
): boolean {
  const treatment = treatments.find((each) => each.id === id);
  return (
    treatment !== undefined && conclusion?.triage.content === 'full' && !isForbidden(treatment, conclusion)
  );
}
