// Reads `_headers`, the file in which static hosts find what to send with which path.

/** One path of the file as it stands there, `*` for anything, and the headers that go with it. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads the file's text: a path on a line of its own, its headers indented below. */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: (readonly [string, string])[] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const at = line.indexOf(':');
    if (/^\s/.test(line)) rules.at(-1)?.headers.push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
    else rules.push({ path: line.trim(), headers: [] });
  }
  return rules;
}

/** Whether a rule goes with a path of the site. */
export function matchesPath({ path }: HeaderRule, asked: string): boolean {
  const pattern = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${pattern}$`).test(asked);
}
