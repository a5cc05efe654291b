// Reads JSON that somebody else wrote more strictly than `JSON.parse`: what it would lose or choke on is refused.

/** What is wrong with a JSON text: "expected …, but …", without the file's name and without a full stop. */
export class JsonTextError extends Error {
  override readonly name = 'JsonTextError';
}

/** Deeper than any file of ours, and shallow enough for whatever walks through it on any machine. Ours. */
export const mostJsonLevels = 100;

/** A list or an object that is still open, and where in it the reader stands. */
interface Open {
  /** The keys read so far; null in a list. */
  readonly keys: Set<string> | null;
  key: string;
  index: number;
}

/** Where a string that begins at `start` ends: the place of its closing quote, or of the text's end. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

/** Two ways to write a letter are one key. What is no string is left to `JSON.parse` to complain about. */
function keyOf(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}

const placeOf = (open: readonly Open[]) =>
  open
    .map(({ keys, key, index }) => (keys ? `.${key}` : `[${index}]`))
    .join('')
    .replace(/^\./, '');

/** @throws JsonTextError for a key that an object holds twice, and for what is nested too deeply */
function refuseTwiceOrDeep(text: string): void {
  const open: Open[] = [];
  let mayBeKey = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    const inner = open.at(-1);
    if (letter === '"') {
      const end = endOfString(text, at);
      if (mayBeKey && inner?.keys) {
        inner.key = keyOf(text.slice(at, end + 1));
        if (inner.keys.has(inner.key)) {
          const place = placeOf(open.slice(0, -1));
          throw new JsonTextError(
            `expected each key once, but ${place === '' ? 'it' : place} holds "${inner.key}" twice`
          );
        }
        inner.keys.add(inner.key);
        mayBeKey = false;
      }
      at = end;
    } else if (letter === '{' || letter === '[') {
      if (open.length === mostJsonLevels)
        throw new JsonTextError(`expected ${mostJsonLevels} levels at most, but it is nested deeper`);
      open.push({ keys: letter === '{' ? new Set() : null, key: '', index: 0 });
      mayBeKey = letter === '{';
    } else if (letter === '}' || letter === ']') {
      open.pop();
      mayBeKey = false;
    } else if (letter === ',') {
      mayBeKey = inner?.keys != null;
      if (inner) inner.index += 1;
    }
  }
}

/**
 * Reads a JSON text. A byte order mark before it is passed over.
 * @throws JsonTextError with half a sentence: no JSON, another encoding than UTF-8, a key twice, or nested too deeply
 */
export function parseJson(text: string): unknown {
  const json = text.replace(/^\uFEFF/, '');
  // Read as UTF-8, the mark of UTF-16 is no letter, and every second byte of it is zero.
  if (/^(?:\uFFFD|.?\0)/s.test(json)) throw new JsonTextError('expected UTF-8, but it looks like UTF-16');
  refuseTwiceOrDeep(json);
  try {
    return JSON.parse(json);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message.replace(/\s+/g, ' ') : '';
    throw new JsonTextError(`expected JSON, but it does not parse (${detail})`, { cause });
  }
}
