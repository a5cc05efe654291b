// Gathers every sentence of the text files, each with the path at which it stands.

/** One string of a text file; the id is its path, such as `signs.signs.fever-chills.label`. */
export interface Sentence {
  readonly id: string;
  readonly text: string;
}

/** An entry of a text file or a screen of its own, with its sentences in order. */
interface Entry {
  readonly id: string;
  readonly sentences: readonly Sentence[];
}

/** Keys under which an id names something; any other string there is a heading. */
const namingKeys: ReadonlySet<string> = new Set(['sources', 'id', 'item', 'items', 'figure', 'basis']);
const looksLikeId = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function sentencesIn(value: unknown, path: readonly string[]): readonly Sentence[] {
  if (typeof value === 'string') {
    // The first two parts are the file and the export, which may be called `items`.
    const isName = path.slice(2).some((key) => namingKeys.has(key)) && looksLikeId.test(value);
    return isName ? [] : [{ id: path.join('.'), text: value }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => sentencesIn(part, [...path, key]));
}

/**
 * Every string that somebody may read, from every export of every text file.
 * @param textFiles exports by file name, as `loadTextFiles` gives them
 */
export function allSentences(textFiles: Readonly<Record<string, unknown>>): readonly Sentence[] {
  return sentencesIn(textFiles, []);
}

/** An entry with fewer words says too little for a reading grade, and is read with its neighbours. */
const fewestWords = 12;
const countWords = (sentences: readonly Sentence[]) =>
  sentences.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

function groupBy(
  sentences: readonly Sentence[],
  idOf: (path: readonly string[]) => string
): readonly Entry[] {
  const entries = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const id = idOf(sentence.id.split('.'));
    const entry = entries.get(id);
    if (entry) entry.push(sentence);
    else entries.set(id, [sentence]);
  }
  return [...entries].map(([id, parts]) => ({ id, sentences: parts }));
}

/**
 * The sentences put together as a person meets them: one entry of a record (a sign, a pattern, a story), or
 * all the loose lines and short entries of an export.
 */
export function entriesOf(sentences: readonly Sentence[]): readonly Entry[] {
  const entryOf = (path: readonly string[]) => path.slice(0, path.length > 3 ? 3 : 2).join('.');
  // The help beneath a line is read with the line, though it stands in a file of its own.
  const linesById = new Map(
    sentences
      .map(({ id }) => id.split('.'))
      .flatMap((path) => (path[0] === 'signs' && path.length > 3 ? [[path[2], entryOf(path)] as const] : []))
  );
  const entries = groupBy(
    sentences,
    (path) => (path[0] === 'line-help' && linesById.get(path[2])) || entryOf(path)
  );
  const isLong = (entry: Entry) => countWords(entry.sentences) >= fewestWords;
  const rest = entries.filter((entry) => !isLong(entry)).flatMap((entry) => entry.sentences);
  return [...entries.filter(isLong), ...groupBy(rest, (path) => path.slice(0, 2).join('.'))];
}
