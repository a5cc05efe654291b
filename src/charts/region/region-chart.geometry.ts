// Where every mark of the region chart stands: rows from head to foot, on an axis from "holds" to "moves".
import { path, scaleBand, scaleLinear, scaleThreshold } from 'd3';
import type { AgeFactors, Region, RegionId } from '#content/schema.ts';
import type { RegionShift, Shift } from '#reasoning/regions.ts';

/** What is drawn for one shift. x and widths in percent of the row's width, y in percent of its height. */
export interface ShiftMark {
  readonly shift: Shift;
  /** Hollow where nothing looked at the region directly. */
  readonly isHollow: boolean;
  /** Something did look, and did not show it. */
  readonly isChecked: boolean;
  readonly x: number;
  readonly y: number;
  /** The doubt: a band around the mark. */
  readonly band: { readonly x: number; readonly width: number };
  /** How many answers it rests on. */
  readonly answers: number;
}

/** One region: its anchor, and the marks of what the answers say of it. In percent as above. */
export interface RegionRow {
  readonly region: Region;
  readonly x: number;
  readonly y: number;
  /** The line that leads from row to row, as a path in a box of 100 by 100. */
  readonly chain: string;
  readonly marks: readonly ShiftMark[];
}

/** Two columns and no finer: that a part mostly holds or mostly moves is a teaching idea. Ours. */
const anchorX: Readonly<Record<Region['role'], number>> = { stability: 32, mobility: 68 };

/** The columns of the axis, from "holds" to "moves", in percent. */
export const axisColumns = [
  { role: 'stability', x: anchorX.stability },
  { role: 'mobility', x: anchorX.mobility }
] as const satisfies readonly { readonly role: Region['role']; readonly x: number }[];

/** How far a mark stands from its anchor, in percent: always the same, for it says which way, not how far. */
const stepX = 14;
const direction: Readonly<Record<Shift, -1 | 0 | 1>> = {
  'moves-less': -1,
  'does-more': 1,
  'wants-control': 0
};

/** Half the width of the band. For one answer alone it reaches back over the anchor, and just to the row's edge. */
const doubtX = scaleLinear([0, 1], [0, anchorX.stability - stepX]).clamp(true);

/** How many answers a doubt of 1/√n stands for. */
function answersBehind(doubt: number): number {
  return Math.round(1 / doubt ** 2);
}

/**
 * Lays out the chart.
 * @param regions from foot to head, as the content lists them
 * @param shifts what the answers suggest
 * @returns one row for each region, head first; a region's marks share its height in the order of `shifts`
 */
export function layOutRegions(
  regions: readonly Region[],
  shifts: readonly RegionShift[]
): readonly RegionRow[] {
  const headFirst = [...regions].reverse();
  return headFirst.map((region, i) => {
    const said = shifts.filter((shift) => shift.region === region.id);
    const lanes = layOutLanes(said);
    const x = anchorX[region.role];
    return {
      region,
      x,
      y: lanes.anchorY,
      chain: drawChain(x, lanes.anchorY, headFirst[i - 1], headFirst[i + 1]),
      marks: said.map(({ shift, isNamed, isChecked, doubt }) => {
        const markX = x + direction[shift] * stepX;
        const half = doubtX(doubt);
        return {
          shift,
          isHollow: !isNamed,
          isChecked,
          x: markX,
          y: lanes.markY(shift),
          band: { x: markX - half, width: 2 * half },
          answers: answersBehind(doubt)
        };
      })
    };
  });
}

/** Marks share the height of the row. One that stands below its anchor needs a lane of its own. */
function layOutLanes(said: readonly RegionShift[]) {
  const isBelow = said.length === 1 && said.every(({ shift }) => direction[shift] === 0);
  const lanes = scaleBand<Shift | 'anchor'>(
    [...(isBelow ? (['anchor'] as const) : []), ...said.map(({ shift }) => shift)],
    [0, 100]
  );
  const middleOf = (lane: Shift | 'anchor') => (lanes(lane) ?? 0) + lanes.bandwidth() / 2;
  return { anchorY: isBelow ? middleOf('anchor') : 50, markY: middleOf };
}

/** Upright at the anchor and level at the row's edges, so that rows of any height join smoothly. */
function drawChain(x: number, y: number, above: Region | undefined, below: Region | undefined): string {
  const line = path();
  const toEdge = (other: Region | undefined, edgeY: number) => {
    if (other === undefined) return;
    line.moveTo(x, y);
    line.quadraticCurveTo(x, edgeY, (x + anchorX[other.role]) / 2, edgeY);
  };
  toEdge(above, 0);
  toEdge(below, 100);
  return line.toString();
}

/** Regions that one explanation says move less and another says do more. */
export function twoWayRegions(shifts: readonly RegionShift[]): ReadonlySet<RegionId> {
  const says = (region: RegionId, wanted: Shift) =>
    shifts.some((other) => other.region === region && other.shift === wanted);
  return new Set(
    shifts
      .map(({ region }) => region)
      .filter((region) => says(region, 'moves-less') && says(region, 'does-more'))
  );
}

/** Ages from which each next factor holds. */
const ageSteps = [40, 50, 60, 70];

/**
 * A range in whole degrees, lessened by age.
 * @param age in years; null for "not given", which leaves the range of age 20–39
 * @returns the degrees, and the factor that was applied (1 where age changes nothing)
 */
export function rangeAtAge(
  { degrees, ageRow }: Region['ranges'][number],
  age: number | null,
  ageFactors: readonly AgeFactors[]
): { readonly degrees: number; readonly factor: number } {
  const row = ageFactors.find((other) => other.row === ageRow);
  const factor = age === null || row === undefined ? 1 : scaleThreshold(ageSteps, [...row.factors])(age);
  return { degrees: Math.round(degrees * factor), factor };
}
