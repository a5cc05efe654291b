// The hazard log: what could go wrong, how bad and how likely before and after, and the tests that hold each control.
import type { LevelId, SiteId } from './schema.ts';

/** How bad the effect would be, least first. */
export const severities = ['minor', 'significant', 'considerable', 'major', 'catastrophic'] as const;
export type Severity = (typeof severities)[number];

/** How likely it is, least first. */
export const likelihoods = ['very-low', 'low', 'medium', 'high', 'very-high'] as const;
export type Likelihood = (typeof likelihoods)[number];

/**
 * Risk 1–5 by likelihood (rows, least first) and severity (columns, least first).
 * @source the matrix that is usual with DCB0129; general knowledge, not read for this project
 */
const riskMatrix = [
  [1, 1, 2, 2, 3],
  [1, 2, 2, 3, 4],
  [2, 2, 3, 3, 4],
  [2, 3, 3, 4, 5],
  [3, 4, 4, 5, 5]
] as const;

/** Risk 1 (lowest) to 5 (highest). */
export function riskOf(severity: Severity, likelihood: Likelihood): number {
  return riskMatrix[likelihoods.indexOf(likelihood)]?.[severities.indexOf(severity)] ?? 5;
}

interface Hazard {
  readonly id: string;
  readonly severity: Severity;
  /** Without any control. Ours: no clinician has signed these off. */
  readonly before: Likelihood;
  /** With the controls in place. Ours. */
  readonly after: Likelihood;
  /** Invariants of the safety rules that it rests on. */
  readonly invariants: readonly number[];
  /** Test files that hold the control, from the project's folder. */
  readonly tests: readonly string[];
}

export const hazards = [
  {
    id: 'missed-emergency',
    severity: 'catastrophic',
    before: 'medium',
    after: 'low',
    invariants: [2, 3, 6, 7],
    tests: ['tests/reasoning/triage-rules.test.ts', 'tests/interview/interview.machine.test.ts']
  },
  {
    id: 'missed-cauda-equina',
    severity: 'catastrophic',
    before: 'medium',
    after: 'low',
    invariants: [9, 11],
    tests: ['tests/reasoning/triage-laws.test.ts', 'tests/e2e/care.e2e.ts']
  },
  {
    id: 'skipped-means-no',
    severity: 'major',
    before: 'high',
    after: 'very-low',
    invariants: [5],
    tests: ['tests/interview/screens.test.ts', 'tests/reasoning/triage.test.ts']
  },
  {
    id: 'unsure-counts-low',
    severity: 'major',
    before: 'high',
    after: 'very-low',
    invariants: [2, 3],
    tests: ['tests/reasoning/triage.test.ts', 'tests/reasoning/triage-laws.test.ts']
  },
  {
    id: 'gate-hides-sign',
    severity: 'major',
    before: 'medium',
    after: 'low',
    invariants: [5],
    tests: ['tests/interview/gates.test.ts']
  },
  {
    id: 'back-drops-sign',
    severity: 'major',
    before: 'medium',
    after: 'very-low',
    invariants: [7],
    tests: ['tests/interview/route.test.ts', 'tests/interview/interview.machine.test.ts']
  },
  {
    id: 'stale-result',
    severity: 'considerable',
    before: 'medium',
    after: 'very-low',
    invariants: [3],
    tests: ['tests/e2e/explain.e2e.ts', 'tests/interview/review-return.test.ts']
  },
  {
    id: 'exercise-when-unsafe',
    severity: 'major',
    before: 'high',
    after: 'very-low',
    invariants: [1, 8],
    tests: ['tests/reasoning/triage-laws.test.ts', 'tests/e2e/content-levels.e2e.ts']
  },
  {
    id: 'caution-missed',
    severity: 'major',
    before: 'medium',
    after: 'low',
    invariants: [8],
    tests: ['tests/reasoning/plan-cautions.test.ts', 'tests/reasoning/red-team.test.ts']
  },
  {
    id: 'check-makes-worse',
    severity: 'considerable',
    before: 'medium',
    after: 'low',
    invariants: [1],
    tests: ['tests/reasoning/offer-tests.test.ts', 'tests/reasoning/findings.test.ts']
  },
  {
    id: 'heat-or-pills',
    severity: 'considerable',
    before: 'medium',
    after: 'low',
    invariants: [12],
    tests: ['tests/reasoning/plan-cautions.test.ts', 'tests/e2e/content-levels.e2e.ts']
  },
  {
    id: 'false-comfort',
    severity: 'major',
    before: 'high',
    after: 'low',
    invariants: [11],
    tests: ['tests/e2e/content-levels.e2e.ts', 'tests/e2e/care.e2e.ts']
  },
  {
    id: 'too-much-alarm',
    severity: 'significant',
    before: 'high',
    after: 'medium',
    invariants: [],
    tests: ['tests/cases/cases.test.ts']
  },
  {
    id: 'frightening-words',
    severity: 'significant',
    before: 'high',
    after: 'low',
    invariants: [],
    tests: ['tests/content/words.test.ts']
  },
  {
    id: 'read-as-diagnosis',
    severity: 'considerable',
    before: 'high',
    after: 'medium',
    invariants: [11],
    tests: ['tests/reasoning/fit.test.ts', 'tests/e2e/explain.e2e.ts']
  },
  {
    id: 'weights-wrong',
    severity: 'significant',
    before: 'high',
    after: 'medium',
    invariants: [10],
    tests: ['tests/reasoning/fit.test.ts', 'tests/content/content.test.ts']
  },
  {
    id: 'chart-taken-as-measured',
    severity: 'significant',
    before: 'medium',
    after: 'low',
    invariants: [],
    tests: ['tests/charts/region/region-chart.test.ts', 'tests/charts/budget/motion-budget.test.ts']
  },
  {
    id: 'wrong-number',
    severity: 'catastrophic',
    before: 'low',
    after: 'very-low',
    invariants: [4],
    tests: ['tests/content/content.test.ts', 'tests/e2e/care.e2e.ts']
  },
  {
    id: 'place-unknown',
    severity: 'major',
    before: 'medium',
    after: 'very-low',
    invariants: [4],
    tests: ['tests/e2e/care.e2e.ts', 'tests/content/content.test.ts']
  },
  {
    id: 'level-not-heard',
    severity: 'major',
    before: 'medium',
    after: 'low',
    invariants: [4],
    tests: ['tests/e2e/all-screens.e2e.ts', 'tests/e2e/care.e2e.ts']
  },
  {
    id: 'colour-alone',
    severity: 'considerable',
    before: 'medium',
    after: 'very-low',
    invariants: [],
    tests: ['tests/e2e/all-screens.e2e.ts', 'tests/charts/region/RegionChart.ssr.test.ts']
  },
  {
    id: 'slip-of-thumb',
    severity: 'major',
    before: 'medium',
    after: 'low',
    invariants: [5, 7],
    tests: ['tests/e2e/whole-way.e2e.ts', 'tests/interview/review-return.test.ts']
  },
  {
    id: 'words-too-hard',
    severity: 'considerable',
    before: 'high',
    after: 'low',
    invariants: [],
    tests: ['tests/content/words.test.ts', 'tests/content/content.test.ts']
  },
  {
    id: 'too-long',
    severity: 'considerable',
    before: 'high',
    after: 'medium',
    invariants: [],
    tests: ['tests/interview/screens.test.ts']
  },
  {
    id: 'answers-for-another',
    severity: 'major',
    before: 'medium',
    after: 'low',
    invariants: [6],
    tests: ['tests/interview/route.test.ts', 'tests/e2e/own-pages.e2e.ts']
  },
  {
    id: 'child-or-pregnancy',
    severity: 'major',
    before: 'medium',
    after: 'very-low',
    invariants: [8],
    tests: [
      'tests/reasoning/triage-laws.test.ts',
      'tests/reasoning/care-reasons.test.ts',
      'tests/e2e/own-pages.e2e.ts'
    ]
  },
  {
    id: 'age-withheld',
    severity: 'considerable',
    before: 'medium',
    after: 'very-low',
    invariants: [2],
    tests: ['tests/reasoning/triage.test.ts']
  },
  {
    id: 'low-mood-missed',
    severity: 'catastrophic',
    before: 'low',
    after: 'very-low',
    invariants: [10],
    tests: ['tests/e2e/care.e2e.ts', 'tests/reasoning/triage-laws.test.ts']
  },
  {
    id: 'not-safe-at-home',
    severity: 'major',
    before: 'low',
    after: 'very-low',
    invariants: [],
    tests: ['tests/e2e/tab.e2e.ts']
  },
  {
    id: 'others-read-answers',
    severity: 'considerable',
    before: 'medium',
    after: 'low',
    invariants: [],
    tests: ['tests/e2e/tab.e2e.ts', 'tests/keep/tab/tab-session.test.ts']
  },
  {
    id: 'damaged-store',
    severity: 'major',
    before: 'low',
    after: 'very-low',
    invariants: [5],
    tests: ['tests/keep/tab/tab-session.test.ts', 'tests/keep/case/case-file.test.ts']
  },
  {
    id: 'script-missing',
    severity: 'major',
    before: 'medium',
    after: 'low',
    invariants: [6],
    tests: ['tests/e2e/pages.e2e.ts']
  },
  {
    id: 'moving-picture-sickness',
    severity: 'minor',
    before: 'medium',
    after: 'very-low',
    invariants: [],
    tests: ['tests/e2e/explain.e2e.ts']
  },
  {
    id: 'older-page-comes-back',
    severity: 'major',
    before: 'high',
    after: 'low',
    invariants: [1, 7],
    tests: ['tests/e2e/no-way-round.e2e.ts', 'tests/interview/ask-again.test.ts']
  },
  {
    id: 'part-that-fails-in-silence',
    severity: 'major',
    before: 'medium',
    after: 'low',
    invariants: [6, 7],
    tests: ['tests/e2e/no-way-round.e2e.ts', 'tests/keep/tab/tab-session.test.ts']
  },
  {
    id: 'erased-comes-back',
    severity: 'considerable',
    before: 'high',
    after: 'low',
    invariants: [],
    tests: ['tests/e2e/no-way-round.e2e.ts', 'tests/e2e/log.e2e.ts']
  },
  {
    id: 'claim-from-outside',
    severity: 'major',
    before: 'medium',
    after: 'low',
    invariants: [5, 6],
    tests: ['tests/keep/link/hand-off.test.ts', 'tests/keep/fhir/questionnaire.test.ts']
  },
  {
    id: 'spoilt-copy',
    severity: 'major',
    before: 'low',
    after: 'very-low',
    invariants: [],
    tests: ['tests/e2e/spoilt-copy.e2e.ts', 'tests/keep/offline/site-copy.test.ts']
  },
  {
    id: 'words-left-behind',
    severity: 'major',
    before: 'medium',
    after: 'low',
    invariants: [4],
    tests: ['tests/e2e/no-way-round.e2e.ts', 'tests/e2e/by-ear.e2e.ts']
  },
  {
    id: 'one-line-for-many',
    severity: 'considerable',
    before: 'high',
    after: 'medium',
    invariants: [5],
    tests: ['tests/reasoning/findings.test.ts', 'tests/cases/own-cases.test.ts']
  },
  {
    id: 'second-idea-hidden',
    severity: 'significant',
    before: 'high',
    after: 'low',
    invariants: [],
    tests: ['tests/reasoning/leads.test.ts', 'tests/reasoning/regions.test.ts']
  },
  {
    id: 'new-knowledge-missed',
    severity: 'considerable',
    before: 'high',
    after: 'medium',
    invariants: [],
    tests: ['tests/content/look-again.test.ts', 'tests/content/facts.test.ts']
  },
  {
    id: 'lower-than-a-harder-rule',
    severity: 'major',
    before: 'medium',
    after: 'low',
    invariants: [],
    tests: ['tests/reasoning/residuals.test.ts', 'tests/cases/own-cases.test.ts']
  },
  {
    id: 'story-taken-as-own',
    severity: 'considerable',
    before: 'medium',
    after: 'low',
    invariants: [6],
    tests: ['tests/e2e/pages.e2e.ts']
  }
] as const satisfies readonly Hazard[];

export type HazardId = (typeof hazards)[number]['id'];

/** Somebody for whom a harder rule would be more urgent than ours: open, for a named clinician to accept. */
interface Residual {
  readonly id: string;
  readonly age: number;
  readonly sites: readonly SiteId[];
  readonly weeks: number;
  readonly yes: readonly string[];
  /** What we say. */
  readonly level: LevelId;
  readonly dueDays: number | null;
}

/** The rules as they stand send half of all people nowhere; these are who pays for it. Accepted by nobody yet. */
export const residuals = [
  {
    id: 'aneurysm-told-as-back-pain',
    age: 66,
    sites: ['low-back'],
    weeks: 1.7,
    yes: ['severe-uncontrolled', 'ctx-vascular-risk'],
    level: 'soon',
    dueDays: 3
  },
  {
    id: 'new-aneurysm-in-old-pain',
    age: 66,
    sites: ['low-back'],
    weeks: 104,
    yes: ['severe-uncontrolled', 'ctx-vascular-risk', 'pain-new-or-worse'],
    level: 'soon',
    dueDays: 3
  },
  {
    id: 'weak-artery-and-shoulder',
    age: 30,
    sites: ['shoulder'],
    weeks: 1.4,
    yes: ['ctx-aneurysm'],
    level: 'same-day',
    dueDays: null
  },
  {
    id: 'infected-shoulder-told-late',
    age: 60,
    sites: ['shoulder'],
    weeks: 9,
    yes: ['ctx-spine-procedure', 'not-improving', 'night-pain-no-ease'],
    level: 'soon',
    dueDays: 3
  },
  {
    id: 'spine-that-gave-way-after-birth',
    age: 29,
    sites: ['upper-back', 'low-back'],
    weeks: 0.7,
    yes: ['ctx-postpartum-year', 'minor-trauma', 'sudden-midline-pain', 'severe-uncontrolled'],
    level: 'soon',
    dueDays: 3
  }
] as const satisfies readonly Residual[];

export type ResidualId = (typeof residuals)[number]['id'];
