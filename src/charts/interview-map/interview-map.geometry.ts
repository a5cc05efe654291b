// Where the screens of the interview and the lines between them lie on the map of the questions.
import { path } from 'd3';

export interface MapStop {
  readonly id: string;
  readonly label: string;
  readonly section: string;
}
export interface MapStep {
  readonly from: string;
  readonly to: string;
}
export interface PlacedStop extends MapStop {
  readonly y: number;
  /** The name of the section, above its first screen. */
  readonly heading: { readonly text: string; readonly y: number } | null;
  readonly leadsToEnd: boolean;
}
export interface InterviewMapLayout {
  readonly width: number;
  readonly height: number;
  readonly stops: readonly PlacedStop[];
  /** Lines to a later or earlier screen, as SVG paths. */
  readonly lines: readonly { readonly d: string; readonly isSkip: boolean }[];
  /** The rail of the end, and a line to it from each screen that can lead there. */
  readonly rail: { readonly x: number; readonly top: number; readonly bottom: number };
}

/** All in SVG units. Ours, drawn by eye. */
const size = { width: 400, row: 40, heading: 34, box: { x: 70, width: 270, height: 30 }, railX: 372 };
export const mapBox = size.box;
/** How far a line that skips screens bows to the left: with the rows skipped, up to the margin. */
const bow = { perRow: 5.5, least: 12, most: 66 };

/**
 * Lays the screens out from top to bottom in the order given.
 * @param end id of the screen that the rail on the right stands for
 */
export function layoutInterviewMap(
  stops: readonly MapStop[],
  steps: readonly MapStep[],
  end: string,
  sectionNames: Readonly<Record<string, string>>
): InterviewMapLayout {
  let y = 4;
  let section = '';
  const placed = stops
    .filter(({ id }) => id !== end)
    .map((stop): PlacedStop => {
      const isFirst = stop.section !== section;
      section = stop.section;
      if (isFirst) y += size.heading;
      const at = { ...stop, y, leadsToEnd: steps.some(({ from, to }) => from === stop.id && to === end) };
      y += size.row;
      return {
        ...at,
        heading: isFirst ? { text: sectionNames[stop.section] ?? stop.section, y: at.y - 10 } : null
      };
    });
  const row = new Map(placed.map((stop, at) => [stop.id, at]));
  const lines = steps.flatMap(({ from, to }) => {
    const [a, b] = [row.get(from), row.get(to)];
    if (a === undefined || b === undefined) return [];
    const [top, bottom] = [placed[a], placed[b]];
    if (!top || !bottom) return [];
    const isSkip = b !== a + 1;
    return [{ d: isSkip ? bowed(top.y, bottom.y, Math.abs(b - a)) : straight(top.y, bottom.y), isSkip }];
  });
  const ends = placed.filter(({ leadsToEnd }) => leadsToEnd);
  const middle = (stop: PlacedStop | undefined) => (stop?.y ?? 0) + size.box.height / 2;
  return {
    width: size.width,
    height: y + 8,
    stops: placed,
    lines,
    rail: { x: size.railX, top: middle(ends[0]), bottom: middle(ends.at(-1)) }
  };
}

function straight(fromY: number, toY: number): string {
  const x = size.box.x + size.box.width / 2;
  const line = path();
  line.moveTo(x, fromY + size.box.height);
  line.lineTo(x, toY);
  return line.toString();
}

function bowed(fromY: number, toY: number, rows: number): string {
  const { x, height } = size.box;
  const out = x - Math.min(bow.most, bow.least + rows * bow.perRow);
  const line = path();
  line.moveTo(x, fromY + height * 0.65);
  line.bezierCurveTo(out, fromY + height * 0.65, out, toY + height * 0.35, x, toY + height * 0.35);
  return line.toString();
}
