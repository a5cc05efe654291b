// Everything that follows from one set of answers, each worked out once: what machine, screens, summary and note share.
import type { KnowledgeBase } from '#content/schema.ts';
import type { Answers } from '#reasoning/answers.ts';
import type { Findings } from '#reasoning/findings.ts';
import { findingsOf } from '#reasoning/findings.ts';
import type { Triage } from '#reasoning/triage.ts';
import { triage } from '#reasoning/triage.ts';
import type { Allowed } from './allowed.ts';
import { allowedBy } from './allowed.ts';
import { checkResults } from './check-results.ts';
import type { InterviewAnswers } from './interview-answers.ts';
import { liveAnswers } from './live-answers.ts';
import type { Screen } from './screens.ts';
import { screensFor } from './screens.ts';

/** An age that is still to be asked fires no rule of age. One that is withheld runs as the rules say. */
const ageBeforeAsked = 18;

/** Of one knowledge base and one set of answers, neither of which is ever changed in place. */
export class Reading {
  readonly base: KnowledgeBase;
  readonly answers: InterviewAnswers;
  readonly #found = new Map<unknown, unknown>();

  /** Nothing is worked out before it is asked for. */
  constructor(base: KnowledgeBase, answers: InterviewAnswers) {
    this.base = base;
    this.answers = answers;
  }

  /**
   * What a function makes of this reading, worked out once however often it is asked for.
   * @param find pure, and the same function each time
   */
  of<Found>(find: (reading: Reading) => Found): Found {
    if (!this.#found.has(find)) this.#found.set(find, find(this));
    return this.#found.get(find) as Found;
  }

  /** The same base read with other answers; itself where they are the same. */
  with(answers: InterviewAnswers): Reading {
    return answers === this.answers ? this : new Reading(this.base, answers);
  }

  /** The answers that count now. */
  get live(): Answers {
    return this.of(findLive);
  }

  /** Results of movement checks, seen or measured. */
  get results(): InterviewAnswers['tests'] {
    return this.of(checkResultsOf);
  }

  /** What they amount to before any rule or pattern looks at them. */
  get findings(): Findings {
    return this.of(findFindings);
  }

  /** How urgent it is by the rules, an age that is not given running as they say. */
  get triage(): Triage {
    return this.of(findTriage);
  }

  /** How urgent it is by the answers so far: the same, once an age is given or withheld. */
  get triageSoFar(): Triage {
    return this.of(findTriageSoFar);
  }

  /** Whether life or limb may be at risk now: nothing but the page of care may be shown. */
  get isEmergency(): boolean {
    return this.triageSoFar.level === 'emergency-call';
  }

  /** The screens that apply, in order. */
  get screens(): readonly Screen[] {
    return this.of(screensFor);
  }

  /** What may be shown of it, whatever the time. */
  get allowed(): Allowed {
    return this.of(allowedBy);
  }
}

const checkResultsOf = ({ base, answers }: Reading) => checkResults(base, answers);
const findLive = ({ base, answers }: Reading) => liveAnswers(base, answers);
const findFindings = ({ base, live }: Reading) => findingsOf(base, live);
const findTriage = ({ base, findings }: Reading) => triage(base, findings);
const findTriageSoFar = (reading: Reading) => {
  const { base, answers, findings } = reading;
  return answers.age === null
    ? triage(base, { ...findings, answers: { ...findings.answers, age: ageBeforeAsked } })
    : reading.triage;
};
