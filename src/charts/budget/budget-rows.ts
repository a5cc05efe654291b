// What the rows of the motion budget say and draw of each part, worked out once for each change.
import { budgetParts, motionBudget as words } from '#text/budget.ts';
import type { MotionBudget, PartId, Stiffness } from '#reasoning/motion-budget.ts';
import { say } from '#ui/say.ts';
import { sayChange, sayDegrees, sayStiffness } from './budget-sentence.ts';
import { headFirst, isChanged, layOutBar, shownZone, type PartBar } from './motion-budget.geometry.ts';

/** One part. What ends in `Said` or `Label` is text in the reader's language. */
export interface PartRow {
  readonly part: PartId;
  readonly name: string;
  /** 0 (free) to 1 (gives nothing). */
  readonly stiffness: number;
  readonly stiffnessSaid: string;
  readonly degreesSaid: string;
  /** What it could give if it were free. */
  readonly rangeSaid: string;
  /** The difference from most people, empty where there is none worth saying. */
  readonly changeSaid: string;
  readonly isAsUsual: boolean;
  /** How it is coloured: by change, never by how near its end it works. */
  readonly change: 'less' | 'more' | 'same';
  readonly zoneSaid: string;
  readonly stiffnessLabel: string;
  readonly lessLabel: string;
  readonly moreLabel: string;
  readonly bar: PartBar;
}

/**
 * The rows, from head to foot.
 * @param usual the same movement at the same age with nothing stiff
 * @param now the movement as stiff as it is; the same parts in the same order
 * @param drawn what each part gives as drawn, which may be on its way: degrees, in the order of the parts
 * @param stiffness by part, 0–1
 */
export function rowsOf(
  usual: MotionBudget,
  now: MotionBudget,
  drawn: readonly number[],
  stiffness: Stiffness
): readonly PartRow[] {
  const usualOf = new Map(usual.parts.map(({ part, degrees }) => [part, degrees]));
  const drawnOf = new Map(now.parts.map(({ part }, i) => [part, drawn[i]]));
  return headFirst(now.parts).map((budget): PartRow => {
    const { part, degrees, rangeDegrees } = budget;
    const { name } = budgetParts[part];
    const stiff = stiffness[part] ?? 0;
    const usualDegrees = usualOf.get(part) ?? 0;
    const isAsUsual = !isChanged(degrees, usualDegrees);
    return {
      part,
      name,
      stiffness: stiff,
      stiffnessSaid: sayStiffness(stiff),
      degreesSaid: sayDegrees(degrees),
      rangeSaid: say(words.row.range, { range: sayDegrees(rangeDegrees) }),
      changeSaid: isAsUsual ? '' : sayChange(degrees, usualDegrees),
      isAsUsual,
      change: isAsUsual ? 'same' : degrees > usualDegrees ? 'more' : 'less',
      zoneSaid: words.zones[shownZone(budget)],
      stiffnessLabel: say(words.stiffness.name, { part: name }),
      lessLabel: say(words.stiffness.less, { part: name }),
      moreLabel: say(words.stiffness.more, { part: name }),
      bar: layOutBar({ ...budget, degrees: drawnOf.get(part) ?? degrees }, usualDegrees)
    };
  });
}
