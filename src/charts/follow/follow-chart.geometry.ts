// Where everything stands in a chart of one thing over time: the line, the band of no real change, the sessions.
import { extent, line, scaleLinear } from 'd3';
import type { Series } from '#reasoning/real-change.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** Room for the numbers on the left, the dates below, and half a mark elsewhere. In pixels. */
const margin = { top: 14, right: 16, bottom: 46, left: 34 };
/** A chart of less than two weeks would make one day look like a trend. Ours. */
const leastDays = 14;
/** Dates are written this far apart at least, in pixels. */
const dateRoomPx = 84;

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly at: number;
  readonly value: number;
}

/** In pixels, from the top left. */
export interface FollowLayout {
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly dots: readonly Dot[];
  /** The line through the dots, as a path. */
  readonly path: string;
  /** Inside it nothing counts as a change; null without a first number. */
  readonly band: { readonly y: number; readonly height: number } | null;
  /** Height of the first number. */
  readonly firstY: number | null;
  /** Where a session was done, on the line below the plot. */
  readonly sessions: readonly number[];
  readonly values: readonly { readonly value: number; readonly y: number }[];
  readonly dates: readonly { readonly at: number; readonly x: number }[];
}

/**
 * Lays out one series of numbers, from 0 to a most of its own.
 * @param sessions times of sessions, in milliseconds
 * @param size width and height in pixels
 */
export function layOutFollowing(
  { points, threshold }: Series,
  sessions: readonly number[],
  size: { readonly width: number; readonly height: number },
  most = 10
): FollowLayout {
  const plot = {
    left: margin.left,
    right: Math.max(margin.left + 1, size.width - margin.right),
    top: margin.top,
    bottom: size.height - margin.bottom
  };
  const [first = 0, last = first] = extent([...points.map(({ at }) => at), ...sessions]) as [
    number?,
    number?
  ];
  const end = Math.max(last, first + leastDays * dayMs);
  // Neither D3's scale of times nor its days: they would come into the scales of every other chart.
  const x = scaleLinear([first, end], [plot.left, plot.right]);
  const y = scaleLinear([0, most], [plot.bottom, plot.top]).clamp(true);
  const dots = points.map(({ at, value }) => ({ at, value, x: x(at), y: y(value) }));
  const draw = line<Dot>(
    (dot) => dot.x,
    (dot) => dot.y
  );
  const start = points[0];
  const top = y(threshold.high ?? most);
  const dateCount = Math.max(2, Math.floor((plot.right - plot.left) / dateRoomPx));
  return {
    plot,
    dots,
    path: draw(dots) ?? '',
    band: start ? { y: top, height: y(threshold.low ?? 0) - top } : null,
    firstY: start ? y(start.value) : null,
    sessions: sessions.map((at) => x(at)),
    values: [0, most / 2, most].map((value) => ({ value, y: y(value) })),
    dates: midnights(first, end, dateCount).map((at) => ({ at, x: x(at) }))
  };
}

/** Beginnings of days, evenly spread, in milliseconds; at most so many. */
function midnights(from: number, to: number, most: number): readonly number[] {
  const step = Math.max(1, Math.ceil((to - from) / dayMs / most));
  const day = new Date(from);
  day.setHours(0, 0, 0, 0);
  if (day.getTime() < from) day.setDate(day.getDate() + 1);
  const begun: number[] = [];
  // By the calendar and not by hours: a day on which the clocks change has 23 or 25 of them.
  for (; day.getTime() < to; day.setDate(day.getDate() + step)) begun.push(day.getTime());
  return begun;
}
