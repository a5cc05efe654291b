// Where the region chart stands: a body in the middle, and at the height of each part two bars, "holds" and "moves".
import { curveBumpX, line, scaleLinear } from 'd3';
import type { AgeFactors, Region, RegionId } from '#content/schema.ts';
import { kindScene } from '#figure/acts/kind-scenes.ts';
import { seen, type Frame } from '#figure/acts/act.ts';
import { regionPlace } from '#figure/acts/act-places.ts';
import type { SideName } from '#figure/pose.ts';
import type { RegionShift, Shift, Work } from '#reasoning/regions.ts';
import { spread } from '../spread.ts';

/** The columns, in percent of the width. */
export const columns = {
  holds: { from: 1, to: 30 },
  body: { from: 31, to: 67 },
  moves: { from: 68, to: 99 }
} as const;
/** Between the middles of two parts, and from the edges, in percent of the width. */
const rowGap = 24;
const fromEdge = 14;
/** Above the head, for the names of the columns; in percent of the width. */
const headRoom = 9;

/** A bar of one kind of work, in percent of its column. */
export interface WorkBar {
  /** In most people. */
  readonly usual: number;
  /** As the ideas that lead say. */
  readonly now: number;
  /** Width of the soft end: the doubt. */
  readonly soft: number;
  readonly shift: Shift | undefined;
  readonly isHollow: boolean;
}

/** What is said of a part in one respect. */
export interface ShiftMark {
  readonly shift: Shift;
  /** Beneath which bar it is said: where two ideas speak of both kinds of work, beneath "moves". */
  readonly column: Work;
  /** Hollow where nothing looked at the region directly. */
  readonly isHollow: boolean;
  /** Something did look, and did not show it. */
  readonly isChecked: boolean;
  /** Only one side was short in a check. */
  readonly side: SideName | null;
  /** How many answers it rests on. */
  readonly answers: number;
}

export interface PartRow {
  readonly region: Region;
  readonly marks: readonly ShiftMark[];
  /** Middle of the row, in percent of the chart's height. */
  readonly y: number;
  /** Where the part is on the body, in percent of width and height. */
  readonly at: { readonly x: number; readonly y: number };
  /** From the row to the body, in a box of 100 by 100 × the chart's ratio. */
  readonly lead: string;
  readonly holds: WorkBar;
  readonly moves: WorkBar;
}

/**
 * How much a part does of each kind of work in most people, in percent of a bar: two lengths and no finer, as that a
 * part mostly holds or mostly moves is a teaching idea. Ours.
 */
const usualWork = { main: 70, other: 32 } as const;
/** How much of a bar an idea that fits fully takes away or adds. Ours: it says which way, not how far. */
const mostChange = scaleLinear([0, 1], [0.12, 0.5]).clamp(true);
/** Half the width of the soft end, in percent of a bar: for one answer alone as wide as the smaller bar. */
const softWidth = scaleLinear([0, 1], [0, usualWork.other]).clamp(true);

/** How many answers a doubt of 1/√n stands for. */
const answersBehind = (doubt: number) => Math.round(1 / doubt ** 2);

function barOf(usual: number, shift: RegionShift | undefined): WorkBar {
  if (!shift) return { usual, now: usual, soft: 0, shift: undefined, isHollow: false };
  return {
    usual,
    now: Math.min(100, usual * (1 + (shift.shift === 'does-more' ? 1 : -1) * mostChange(shift.score))),
    soft: softWidth(shift.doubt),
    shift: shift.shift,
    isHollow: !shift.isNamed
  };
}

/** What of the body is drawn, and where. */
export interface Stage {
  /** In the units of the body. */
  readonly frame: Frame;
  /** Height of the chart as a share of its width: with it, each place is a percentage of one or the other. */
  readonly ratio: number;
  /** Percent of the chart's width and height. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}
/** Regions for which the legs are drawn whole. */
const low: readonly RegionId[] = ['knee', 'ankle'];
/** How much of the body is drawn where nothing is told of knee or ankle: down to the middle of the thighs. Ours. */
const upperShare = 0.64;

/** The part of the body that these regions need. */
export function stageFor(shown: ReadonlySet<RegionId>): Stage {
  const rowsHeight = fromEdge + shown.size * rowGap;
  const { frame } = kindScene('standing-back');
  const share = low.some((id) => shown.has(id)) ? 1 : upperShare;
  const width = columns.body.to - columns.body.from;
  const bodyHeight = (width * frame.height * share) / frame.width;
  // As high as the body, or as the rows beside it.
  const ratio = (Math.max(bodyHeight, rowsHeight) + headRoom) / 100;
  return {
    frame: { ...frame, height: frame.height * share },
    ratio,
    box: { x: columns.body.from, y: headRoom / ratio, width, height: bodyHeight / ratio }
  };
}

/** Where a region is on the drawn body, in percent of the chart. */
function placeOf(
  region: RegionId,
  side: SideName,
  { frame, box }: Stage
): { readonly x: number; readonly y: number } {
  const { moment, camera } = kindScene('standing-back').performed;
  const at = seen(camera, moment.shift, regionPlace(moment.body, region, side));
  return {
    x: box.x + ((at.x - frame.x) / frame.width) * box.width,
    y: box.y + ((at.y - frame.y) / frame.height) * box.height
  };
}

const leadLine = line<readonly [number, number]>().curve(curveBumpX).digits(1);

/**
 * Lays out the chart.
 * @param regions from foot to head, as the content lists them
 * @param shifts what the ideas that lead say
 * @param shown which regions have a row; the others are quiet
 * @param side that of the parts that come in pairs
 * @returns head first
 */
export function layOutRegions(
  regions: readonly Region[],
  shifts: readonly RegionShift[],
  shown: ReadonlySet<RegionId>,
  side: SideName = 'right'
): readonly PartRow[] {
  const stage = stageFor(shown);
  const drawn = regions.filter(({ id }) => shown.has(id)).toReversed();
  const places = drawn.map(({ id }) => placeOf(id, side, stage));
  const order = places.map((_, i) => i).sort((a, b) => (places[a]?.y ?? 0) - (places[b]?.y ?? 0));
  const ends = [(fromEdge + headRoom / 2) / stage.ratio, 100 - fromEdge / stage.ratio] as const;
  const gap = Math.min(rowGap / stage.ratio, (ends[1] - ends[0]) / Math.max(1, drawn.length - 1));
  const heights = spread(
    order.map((i) => places[i]?.y ?? 0),
    gap,
    ends
  );
  return order.flatMap((i, row): PartRow[] => {
    const [region, at, y] = [drawn[i], places[i], heights[row]];
    if (!region || !at || y === undefined) return [];
    const own = shifts.filter((shift) => shift.region === region.id);
    /** Where one idea says less and another more, the bar shows the less, and words say both. */
    const shiftOf = (kind: Work) => {
      const ofKind = own.filter(({ work }) => work.has(kind));
      return ofKind.find(({ shift }) => shift !== 'does-more') ?? ofKind[0];
    };
    const isHolder = region.role === 'stability';
    return [
      {
        region,
        at,
        y,
        lead:
          leadLine([
            [side === 'left' ? columns.holds.to : columns.moves.from, y * stage.ratio],
            [at.x, at.y * stage.ratio]
          ]) ?? '',
        marks: own.map(({ shift, work, isNamed, isChecked, doubt, side: shortSide }) => ({
          shift,
          column: work.has('moves') ? 'moves' : 'holds',
          isHollow: !isNamed,
          isChecked,
          side: shortSide,
          answers: answersBehind(doubt)
        })),
        holds: barOf(isHolder ? usualWork.main : usualWork.other, shiftOf('holds')),
        moves: barOf(isHolder ? usualWork.other : usualWork.main, shiftOf('moves'))
      }
    ];
  });
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
  const step = ageSteps.filter((from) => age !== null && age >= from).length;
  const factor = age === null ? 1 : (row?.factors[step] ?? 1);
  return { degrees: Math.round(degrees * factor), factor };
}
