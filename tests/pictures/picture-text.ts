// A drawn picture as text for people to compare: what is drawn, a line each, with rounded numbers.
import { polygonHull } from 'd3';

type Spot = readonly [x: number, y: number];

/** One decimal. `Math.sin` and its kind give the same digits wherever V8 runs, so that no line hangs on the machine. */
const round = (n: number) => Math.round(n * 10) / 10 || 0;
const roundAll = (text: string) =>
  text.replace(/-?\d*\.?\d+(?:e[-+]?\d+)?/g, (number) => String(round(Number(number))));
const pathOf = (spots: readonly Spot[]) => `M${spots.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')}`;

/** Longer paths are flesh in many pieces, of which nobody reads the corners. */
const longestPath = 320;
/** How far a corner stands off before it is worth a number, SVG units. */
const leastBend = 2;

/** Leaves out the corners of a line that hardly bend it. */
function straighten(line: readonly Spot[]): readonly Spot[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return line;
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const length = Math.hypot(dx, dy);
  const offs = line.map(([x, y]) =>
    length < 1e-6
      ? Math.hypot(x - first[0], y - first[1])
      : Math.abs((x - first[0]) * dy - (y - first[1]) * dx) / length
  );
  const most = Math.max(...offs);
  if (most < leastBend) return [first, last];
  const at = offs.indexOf(most);
  return [...straighten(line.slice(0, at + 1)), ...straighten(line.slice(at)).slice(1)];
}

/** The places that a path of absolute commands names, a list for each of its pieces. */
const piecesOf = (d: string): readonly (readonly Spot[])[] =>
  d
    .split('M')
    .slice(1)
    .map((piece) =>
      [...`L${piece}`.matchAll(/([LCQA])([^LCQAZ]*)/g)].flatMap(([, command, rest = '']) => {
        const numbers = rest.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
        const own = command === 'A' ? numbers.slice(5) : numbers;
        return Array.from({ length: own.length / 2 }, (_, i): Spot => [
          own[2 * i] ?? NaN,
          own[2 * i + 1] ?? NaN
        ]);
      })
    );
const middleOf = (spots: readonly Spot[]): Spot => {
  const hull = spots.length > 2 ? polygonHull(spots.map(([x, y]) => [x, y])) : null;
  const rim = hull ?? spots;
  const span = (axis: 0 | 1) => {
    const all = rim.map((spot) => spot[axis]);
    return (Math.min(...all) + Math.max(...all)) / 2;
  };
  return [span(0), span(1)];
};

/** A long path told by the line around it and the line through the middles of its pieces, which is the bone. */
function tellPath(d: string): readonly string[] {
  if (d.length <= longestPath || /[a-z]/.test(d.replaceAll('e-', ''))) return [`d="${roundAll(d)}"`];
  const pieces = piecesOf(d);
  const hull = polygonHull(pieces.flat().map(([x, y]): [number, number] => [x, y])) ?? [];
  const around = straighten([...hull, ...hull.slice(0, 1)]);
  const middles = straighten(pieces.map(middleOf));
  return [`d="${pathOf(around)}"`, ...(pieces.length > 2 ? [`d="${pathOf(middles)}"`] : [])];
}

/** Names, and what only a reader by ear is told: tested elsewhere. */
const unseen = /^(?:id|role|tabindex|aria-(?!checked).*|clip-path|marker-end|preserveAspectRatio)$/;
const notDrawn = /<(title|desc|defs|style)\b[^>]*>.*?<\/\1>/gs;

function attributesOf(text: string): readonly (readonly [name: string, value: string])[] {
  return [...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)]
    .map(([, name = '', value = '']): readonly [string, string] => {
      if (name === 'class') return [name, value.replace(/\s*svelte-\w+/g, '').trim()];
      if (value.startsWith('url(')) return [name, value.replace(/#[\w]+?-/, '#')];
      return [name, name === 'd' ? value : roundAll(value)];
    })
    .filter(([name, value]) => !unseen.test(name) && (name !== 'class' || value !== ''));
}

/**
 * What is drawn in rendered HTML: every element of its pictures on a line of its own.
 * @returns one text for each picture
 */
export function picturesIn(html: string): readonly string[] {
  const pictures: string[][] = [];
  let depth = 0;
  const put = (line: string) => pictures.at(-1)?.push(`${'  '.repeat(depth)}${line}`);
  for (const [, close, tag = '', rest = '', empty, text] of html
    .replace(/<!--.*?-->/gs, '')
    .replace(notDrawn, '')
    .matchAll(/<(\/?)([\w-]+)([^>]*?)(\/?)>|([^<]+)/g)) {
    if (depth === 0 && (close || tag !== 'svg')) continue;
    if (text !== undefined) {
      const said = text.replace(/\s+/g, ' ').trim();
      if (said) put(said);
    } else if (close) {
      depth -= 1;
      put(`</${tag}>`);
    } else {
      if (depth === 0) pictures.push([]);
      const own = attributesOf(rest);
      const others = own.filter(([name]) => name !== 'd').map(([name, value]) => ` ${name}="${value}"`);
      const path = own.find(([name]) => name === 'd')?.[1];
      const isEmpty = empty !== '' || tag === 'path';
      for (const d of path === undefined ? [''] : tellPath(path).map((one) => ` ${one}`)) {
        put(`<${tag}${others.join('')}${d}${isEmpty ? ' /' : ''}>`);
      }
      if (empty === '') depth += 1;
    }
  }
  return pictures.map((lines) =>
    lines
      .join('\n')
      .replace(/(<(\w+)[^>]*)>\n\s*([^<\n]*)\n\s*<\/\2>/g, '$1>$3</$2>')
      .replace(/(<(\w+)[^>/]*)>\n\s*<\/\2>/g, '$1 />')
      .replace(/\n\s*<\/path>/g, '')
  );
}
