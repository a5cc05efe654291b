// Which words are said of painkillers and of warmth beside a plan.
import { medicineAskFirst, medicineFacts, medicineOpen, medicinePregnancy } from '#text/medicines.ts';
import type { Assessment } from '#reasoning/assess.ts';

/** What is said of painkillers: the most careful words that an answer asks for. */
export function medicineWords(assessment: Assessment) {
  if (assessment.cautions.has('PREG')) return medicinePregnancy;
  return assessment.cautions.has('MEDICINE') || assessment.triage.content === 'comfort'
    ? medicineAskFirst
    : medicineOpen;
}

/**
 * What guides and trials say of medicines and warmth: of the low back, and only beside the words that name a medicine.
 * Nothing on warmth stands beside the line on skin that is numb.
 */
export const medicineFactsFor = (assessment: Assessment) =>
  medicineWords(assessment) === medicineOpen && assessment.findings.sites.has('low-back')
    ? medicineFacts.filter((fact) => !('isWarmth' in fact) || !assessment.cautions.has('SKIN'))
    : [];
