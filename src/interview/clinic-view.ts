// What a clinician's screen may show: teaching until every safety question is answered, and then what follows.
import type { KnowledgeBase } from '#content/schema.ts';
import type { Assessment } from '#reasoning/assess.ts';
import { assess, conclude } from '#reasoning/assess.ts';
import { cautionsOf } from '#reasoning/cautions.ts';
import { findingsOf } from '#reasoning/findings.ts';
import { offerTests } from '#reasoning/offer-tests.ts';
import type { InterviewAnswers } from './interview-answers.ts';
import { liveAnswers } from './live-answers.ts';
import { triageSoFar } from './route.ts';
import type { Screen, Section } from './screens.ts';
import { isAnswered, screensFor } from './screens.ts';

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

const safetySections: readonly Section[] = ['rightNow', 'you', 'where', 'howLong', 'safety'];

/** The screens of the safety checklist, in the order in which they are asked: those of the interview. */
export function safetyScreens(base: KnowledgeBase, answers: InterviewAnswers): readonly Screen[] {
  return screensFor(base, answers).filter(({ section }) => safetySections.includes(section));
}

/** The screens that come before anything moves: cautions, and what the person can use. */
export function movingScreens(base: KnowledgeBase, answers: InterviewAnswers): readonly Screen[] {
  return screensFor(base, answers).filter(({ section }) => section === 'beforeYouMove');
}

const allAnswered = (base: KnowledgeBase, answers: InterviewAnswers, screens: readonly Screen[]) =>
  screens.every((screen) => isAnswered(base, answers, screen));

/** Teaching by the same conclusions as ever, with everything left out that would pass for a result. */
function teach(base: KnowledgeBase, answers: InterviewAnswers, mayTest: boolean): Taught {
  const findings = findingsOf(base, liveAnswers(base, answers));
  const cautions = cautionsOf(base, findings);
  const ideas = conclude(base, findings);
  const tests = mayTest ? offerTests(base, findings, ideas.patterns, cautions) : [];
  return { findings, cautions, tests, mayTest, ...ideas };
}

/**
 * Decides what the clinician's screen may show.
 * There is no setting here: only answers open anything, and what they open is what `assess` says.
 * @param answers as in the interview, with findings entered by hand laid over them
 */
export function clinicView(base: KnowledgeBase, answers: InterviewAnswers): ClinicView {
  const soFar = triageSoFar(base, answers);
  const live = liveAnswers(base, answers);
  if (soFar.level === 'emergency-call' || soFar.level === 'ed-today') {
    return { kind: 'stopped', assessment: assess(base, live) };
  }
  if (allAnswered(base, answers, safetyScreens(base, answers))) {
    return {
      kind: 'screened',
      assessment: assess(base, live),
      isPlanReady: allAnswered(base, answers, movingScreens(base, answers))
    };
  }
  if (soFar.content === 'none') return { kind: 'withheld' };
  return { kind: 'teaching', taught: teach(base, answers, soFar.content === 'full') };
}
