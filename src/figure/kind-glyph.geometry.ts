// Paths of the small pictures that stand for the kinds of ideas. All in a square of 60 around 0, 0.
import { arc, path } from 'd3';

const turn = 2 * Math.PI;
const slice = arc<{ from: number; to: number; inner: number; outer: number }>()
  .startAngle(({ from }) => from * turn)
  .endAngle(({ to }) => to * turn)
  .innerRadius(({ inner }) => inner)
  .outerRadius(({ outer }) => outer)
  .digits(1);

/** A timer that has filled for 25 of 60 minutes. */
export const timerSlice = slice({ from: 0, to: 25 / 60, inner: 0, outer: 18 }) ?? '';

/** Part of a circle as a line, from one share of a turn to another, clockwise from the top. */
function bow(radius: number, from: number, to: number, middleY = 0): string {
  const line = path();
  const angle = (share: number) => share * turn - turn / 4;
  line.arc(0, middleY, radius, angle(from), angle(to));
  return line.toString();
}

/** A dial: the whole sweep, and the loud end of it. */
export const gaugeArc = { whole: bow(19, -0.3, 0.3, 9), loud: bow(19, 0.12, 0.3, 9) };

/** The tip of an arrow at a share of a turn on a circle, pointing on. */
function tipAt(radius: number, share: number): string {
  const angle = share * turn - turn / 4;
  const at = (r: number, a: number) => `${(r * Math.cos(a)).toFixed(1)},${(r * Math.sin(a)).toFixed(1)}`;
  return `M${at(radius - 6, angle)}L${at(radius + 6, angle)}L${at(radius, angle + 0.45)}Z`;
}

/** Two arrows that chase each other round. */
export const loopArcs = [0, 0.5].map((start) => ({
  line: bow(17, start + 0.04, start + 0.4),
  tip: tipAt(17, start + 0.4)
}));
