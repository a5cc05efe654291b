// What the exam room may open: the steps on the stage, the panels beside it, and the lists of its checklist.
import type { Assessment } from '#reasoning/assess.ts';
import type { ClinicView, Taught } from './clinic-view.ts';
import { movingScreens, safetyScreens } from './allowed.ts';
import type { Reading } from './reading.ts';
import type { Screen } from './screens.ts';

/** A step on the stage, shown to the person. */
export type StepId = 'care' | 'where' | 'regions' | 'idea' | 'try' | 'why' | 'plan';

/** The panels for the clinician, in the order in which they stand. */
export const panelIds = ['safety', 'findings', 'tests', 'exam', 'retest', 'consent', 'takeHome'] as const;
export type PanelId = (typeof panelIds)[number];

const closedWithoutTeaching: readonly PanelId[] = ['findings', 'tests', 'retest', 'consent'];
const closedWithoutTests: readonly PanelId[] = ['tests', 'retest'];

/** What follows from the answers, where a level may be told; null while the safety questions are open. */
export function assessmentIn(view: ClinicView): Assessment | null {
  return 'assessment' in view ? view.assessment : null;
}

/** What may be taught; null where nothing may: withheld, stopped, or a result that shows no ideas. */
export function taughtIn(view: ClinicView): Taught | null {
  if (view.kind === 'teaching') return view.taught;
  if (view.kind !== 'screened' || view.assessment.triage.content === 'none') return null;
  return { ...view.assessment, mayTest: view.assessment.triage.content === 'full' };
}

/** Whether the plan may be shown, told of and taken home. */
export function isPlanIn(view: ClinicView): boolean {
  return view.kind === 'screened' && view.isPlanReady && view.assessment.triage.content !== 'none';
}

/** The steps of the stage, in order; always one at least. */
export function stepsIn(view: ClinicView): readonly StepId[] {
  const assessment = assessmentIn(view);
  return [
    ...(assessment !== null && assessment.triage.level !== 'self-care' ? (['care'] as const) : []),
    'where',
    ...(taughtIn(view) ? (['regions', 'idea', 'try', 'why'] as const) : []),
    ...(isPlanIn(view) ? (['plan'] as const) : [])
  ];
}

/** Whether the page of care comes up by itself: an ambulance or a hospital, or a result that forbids movement. */
export function isCareFirst(view: ClinicView): boolean {
  const assessment = assessmentIn(view);
  return assessment !== null && (view.kind === 'stopped' || assessment.triage.content !== 'full');
}

/** Names the result that a step was chosen under; empty before there is one. Under another it counts no more. */
export function resultIn(view: ClinicView): string {
  const assessment = assessmentIn(view);
  return assessment ? `${view.kind} ${assessment.triage.level} ${assessment.triage.content}` : '';
}

/** The panels that may be opened, in their order. */
export function panelsIn(view: ClinicView): readonly PanelId[] {
  const taught = taughtIn(view);
  return panelIds.filter(
    (id) =>
      (taught !== null || !closedWithoutTeaching.includes(id)) &&
      (taught?.mayTest !== false || !closedWithoutTests.includes(id))
  );
}

/** Whether what comes before moving is asked too: every safety question is answered, and something may be shown. */
export function mayMoveIn(view: ClinicView): boolean {
  return view.kind === 'screened' && view.assessment.triage.content !== 'none';
}

/** The lists of the checklist, in the order in which they are asked. */
export function checklistOf(reading: Reading, view: ClinicView): readonly Screen[] {
  return [...safetyScreens(reading), ...(mayMoveIn(view) ? movingScreens(reading) : [])];
}
