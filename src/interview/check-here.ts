// Whether a check may be done now, and the one to offer beside the picture, with what is asked before it.
import type { KnowledgeBase, SelfTest } from '#content/schema.ts';
import { canBeDone, isTooSoreToTest } from '#reasoning/offer-tests.ts';
import { cautionsOf } from '#reasoning/cautions.ts';
import { assessReading } from './assess-reading.ts';
import { featureLines } from './feature-lines.ts';
import type { InterviewAnswers } from './interview-answers.ts';
import type { Reading } from './reading.ts';
import type { Line, Screen } from './screens.ts';

/** Habits and triggers that are asked on every way; one that brings a caution must be answered before a check. */
const askedLists = ['posture', 'activities', 'aggravates', 'eases'] as const;

const isOpen = ({ lines, features }: InterviewAnswers, { kind, id }: Line) =>
  kind === 'feature' ? features[id] === undefined : lines[id] === undefined || lines[id] === 'declined';

/** The cautions that could rule a check out. */
const cautionsAgainst = ({ cautions }: KnowledgeBase, test: SelfTest) =>
  cautions.filter(({ code, onlyComfort }) => onlyComfort === true || test.notWith.includes(code));

/** What could rule a check out and is not answered. */
function openLines({ base, answers, screens, findings }: Reading, test: SelfTest): readonly Line[] {
  const against = cautionsAgainst(base, test);
  const cautionLines = new Set(against.flatMap(({ cautions }) => cautions));
  const habits = new Set(against.flatMap(({ features }) => features));
  const sites = [...findings.sites];
  const beforeMoving = screens
    .filter(({ section, kind }) => section === 'beforeYouMove' && kind === 'list')
    .flatMap(({ lines }) => lines)
    // A sign that is asked before anything moves is asked before any check.
    .filter(({ kind, id }) => kind === 'sign' || cautionLines.has(id));
  const asked = askedLists
    .flatMap((list) => featureLines(base, sites, answers, list))
    .filter(({ id }) => habits.has(id))
    .map(({ id }): Line => ({ kind: 'feature', id }));
  return [...beforeMoving, ...asked].filter((line) => isOpen(answers, line));
}

/**
 * Whether a check may be done as things stand: all may be shown, how strong the pain is now is known and not too much,
 * and all that could rule it out was asked and does not.
 */
export function mayBeDone(reading: Reading, test: SelfTest): boolean {
  const { base, answers, findings } = reading;
  return (
    reading.allowed.content === 'full' &&
    answers.pain !== null &&
    !isTooSoreToTest(findings) &&
    canBeDone(base, test, findings, cautionsOf(base, findings)) &&
    openLines(reading, test).length === 0
  );
}

export interface CheckHere {
  readonly test: SelfTest;
  /** What could rule it out and is not answered yet; no lines once all is. */
  readonly before: Screen;
}

/**
 * The check to offer at the picture: that which would change it most.
 * @returns undefined unless all may be shown, and where no check would make it another
 */
export function checkHere(reading: Reading): CheckHere | undefined {
  if (reading.allowed.content !== 'full') return undefined;
  const {
    tests: [test],
    decidingTests
  } = reading.of(assessReading);
  // Beside the picture stands only what could make it another.
  if (!test || !decidingTests.has(test.id)) return undefined;
  return {
    test,
    before: {
      id: 'check-here',
      titleId: 'before',
      section: 'beforeYouMove',
      kind: 'list',
      lines: openLines(reading, test),
      isRequired: false
    }
  };
}
