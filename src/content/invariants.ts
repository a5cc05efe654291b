// The twelve safety laws: their order, and the tests that hold each.

interface Invariant {
  readonly id: string;
  /** Test files that hold it, from the project's folder. */
  readonly tests: readonly string[];
}

/** Source of the laws: the safety rules of the clinical base; the wording is ours. */
export const invariants = [
  {
    id: 'no-exercise-when-urgent',
    tests: [
      'tests/reasoning/triage-laws.test.ts',
      'tests/reasoning/proof.test.ts',
      'tests/e2e/content-levels.e2e.ts'
    ]
  },
  { id: 'never-lower', tests: ['tests/reasoning/triage-laws.test.ts', 'tests/reasoning/proof.test.ts'] },
  {
    id: 'most-urgent-wins',
    tests: [
      'tests/reasoning/triage-laws.test.ts',
      'tests/reasoning/proof.test.ts',
      'tests/reasoning/triage.test.ts'
    ]
  },
  {
    id: 'one-level-with-action',
    tests: [
      'tests/reasoning/triage-laws.test.ts',
      'tests/reasoning/proof.test.ts',
      'tests/content/content.test.ts'
    ]
  },
  { id: 'all-asked', tests: ['tests/interview/gates.test.ts', 'tests/interview/screens.test.ts'] },
  { id: 'first-screens-first', tests: ['tests/interview/route.test.ts', 'tests/e2e/pages.e2e.ts'] },
  {
    id: 'emergency-interrupts',
    tests: [
      'tests/interview/interview.machine.test.ts',
      'tests/interview/interview.model.test.ts',
      'tests/e2e/care.e2e.ts'
    ]
  },
  {
    id: 'some-never-exercise',
    tests: ['tests/reasoning/triage-laws.test.ts', 'tests/reasoning/proof.test.ts']
  },
  {
    id: 'cauda-equina-floor',
    tests: ['tests/reasoning/triage-laws.test.ts', 'tests/reasoning/proof.test.ts']
  },
  {
    id: 'mood-never-lowers',
    tests: ['tests/reasoning/triage-laws.test.ts', 'tests/reasoning/proof.test.ts', 'tests/e2e/care.e2e.ts']
  },
  { id: 'always-a-net', tests: ['tests/e2e/content-levels.e2e.ts', 'tests/content/words.test.ts'] },
  {
    id: 'no-wrong-advice',
    tests: ['tests/reasoning/plan-cautions.test.ts', 'tests/e2e/content-levels.e2e.ts']
  }
] as const satisfies readonly Invariant[];

export type InvariantId = (typeof invariants)[number]['id'];
