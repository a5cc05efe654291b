// What a clinician's screen may show: teaching until every safety question is answered, and then what follows.
import type { Assessment } from '#reasoning/assess.ts';
import { conclude } from '#reasoning/assess.ts';
import { cautionsOf } from '#reasoning/cautions.ts';
import { offerTests } from '#reasoning/offer-tests.ts';
import { assessReading } from './assess-reading.ts';
import type { Reading } from './reading.ts';

/** What may be taught of chosen findings: no level, no plan, and nothing to take home. */
export type Taught = Pick<
  Assessment,
  'findings' | 'patterns' | 'leads' | 'regions' | 'cautions' | 'tests'
> & {
  /** Whether movement tests may be shown. */
  readonly mayTest: boolean;
};

export type ClinicView =
  /** Not every safety question is answered. */
  | { readonly kind: 'teaching'; readonly taught: Taught }
  /** Not every one is answered, and an answer already forbids to go on without them. */
  | { readonly kind: 'withheld' }
  /** An answered sign asks for an ambulance or a hospital: the page of care, whatever is still open. */
  | { readonly kind: 'stopped'; readonly assessment: Assessment }
  /** Every safety question is answered; the plan waits for what comes before moving. */
  | { readonly kind: 'screened'; readonly assessment: Assessment; readonly isPlanReady: boolean };

/** Teaching by the same conclusions as ever, with everything left out that would pass for a result. */
function teach({ base, findings }: Reading, mayTest: boolean): Taught {
  const cautions = cautionsOf(base, findings);
  const ideas = conclude(base, findings);
  const tests = mayTest ? offerTests(base, findings, ideas.patterns, cautions).tests : [];
  return { findings, cautions, tests, mayTest, ...ideas };
}

/**
 * Decides what the clinician's screen may show.
 * There is no setting here: only answers open anything, and what they open is what `assess` says.
 * @param reading of the answers of the interview, with findings entered by hand laid over them
 */
export function clinicView(reading: Reading): ClinicView {
  const { triage: soFar, isScreened, isPlanOpen } = reading.allowed;
  if (soFar.level === 'emergency-call' || soFar.level === 'ed-today') {
    return { kind: 'stopped', assessment: reading.of(assessReading) };
  }
  if (isScreened) return { kind: 'screened', assessment: reading.of(assessReading), isPlanReady: isPlanOpen };
  if (soFar.content === 'none') return { kind: 'withheld' };
  return { kind: 'teaching', taught: teach(reading, soFar.content === 'full') };
}
