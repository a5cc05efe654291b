// The one check to offer beside the picture: that which would change it most, and what is asked before it may be done.
import type { KnowledgeBase, SelfTest } from '#content/schema.ts';
import { assessReading } from './assess-reading.ts';
import type { Reading } from './reading.ts';
import type { Line, Screen } from './screens.ts';

export interface CheckHere {
  readonly test: SelfTest;
  /** What could rule it out and is not answered yet; no lines once all is. */
  readonly before: Screen;
}

/** The cautions that could rule a check out, by the lines that ask about them. */
function linesThatRuleOut(base: KnowledgeBase, test: SelfTest): ReadonlySet<string> {
  return new Set(
    base.cautions
      .filter(({ code, onlyComfort }) => onlyComfort === true || test.notWith.includes(code))
      .flatMap(({ cautions }) => cautions)
  );
}

/**
 * The check to offer at the picture.
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
  const { base, answers } = reading;
  const ruling = linesThatRuleOut(base, test);
  const lines = reading.screens
    .filter(({ section, kind }) => section === 'beforeYouMove' && kind === 'list')
    .flatMap((screen) => screen.lines)
    // A sign that is asked before anything moves is asked before any check.
    .filter(({ kind, id }: Line) => kind === 'sign' || ruling.has(id))
    .filter(({ id }) => answers.lines[id] === undefined);
  return {
    test,
    before: {
      id: 'check-here',
      titleId: 'before',
      section: 'beforeYouMove',
      kind: 'list',
      lines,
      isRequired: false
    }
  };
}
