// Which words a plan says beside its items: how it begins, whom to ask about medicines, what replies, when to be seen.
import { reviewIntervals } from '#content/facts.ts';
import { reviews, yellowFlagReplies } from '#text/facts.ts';
import { medicineAskFirst, medicineFacts, medicineOpen, medicinePregnancy } from '#text/medicines.ts';
import { plan as words } from '#text/plan.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import type { Assessment } from '#reasoning/assess.ts';
import { valuesOf } from '#reasoning/test-results.ts';

const isComfortOnly = ({ triage }: Assessment) => triage.content === 'comfort';

/** The sentence that a plan begins with. Careful words come before those about somebody's own activity. */
export function planLead(assessment: Assessment, hasActivity: boolean): string {
  if (assessment.plan.length === 0) return words.empty;
  if (assessment.cautions.has('SURG')) return words.surgeryLead;
  if (isComfortOnly(assessment)) return words.comfortLead;
  return hasActivity ? words.leadFor : words.lead;
}

/** Whether a movement check hurt, on any side. */
export const hasHurtInCheck = ({ findings }: Assessment): boolean =>
  Object.values(findings.answers.tests).some((answer) => valuesOf(answer).includes('pain'));

/** What is said of painkillers: the most careful words that an answer asks for. */
export function medicineWords(assessment: Assessment) {
  if (assessment.cautions.has('PREG')) return medicinePregnancy;
  return assessment.cautions.has('MEDICINE') || isComfortOnly(assessment) ? medicineAskFirst : medicineOpen;
}

/**
 * What guides and trials say of medicines and warmth: of the low back, and only beside the words that name a medicine.
 * Nothing on warmth stands beside the line on skin that is numb.
 */
export const medicineFactsFor = (assessment: Assessment) =>
  medicineWords(assessment) === medicineOpen && assessment.findings.sites.has('low-back')
    ? medicineFacts.filter((fact) => !('isWarmth' in fact) || !assessment.cautions.has('SKIN'))
    : [];

/** When to see someone if it does not ease. Where that is soon anyway, nothing names a later day. */
export function whenToBeSeen({ findings, triage }: Assessment): readonly string[] {
  if (triage.level === 'soon') return [];
  return reviewIntervals
    .filter(({ action, sites }) => action === 'see-someone' && sites.some((site) => findings.sites.has(site)))
    .map(({ id }) => reviews[id]);
}

/** Replies that ask for no movement and promise no course: all that fits until somebody has looked. */
const gentleReplies: readonly string[] = ['yf-mood', 'yf-sleep', 'yf-support'];

/** By id, the replies to what weighs on somebody. A "not sure" is not replied to. */
export const repliesTo = (assessment: Assessment, lines: InterviewAnswers['lines']) =>
  Object.entries(yellowFlagReplies).filter(
    ([id]) => lines[id] === 'yes' && (!isComfortOnly(assessment) || gentleReplies.includes(id))
  );
