// Lines of a list by the question that they complete, and the whole sentence that a line makes with it.

/** Lines that stand beneath one question, in their order. */
export interface Group<Each> {
  readonly stem: string | undefined;
  readonly lines: readonly [Each, ...Each[]];
}

/** Neighbours that complete the same question stand together; the order stays. */
export function groupsOf<Each>(
  lines: readonly Each[],
  stemOf: (line: Each) => string | undefined
): readonly Group<Each>[] {
  return lines.reduce<readonly Group<Each>[]>((groups, line) => {
    const stem = stemOf(line);
    const last = groups.at(-1);
    return last && last.stem === stem
      ? [...groups.slice(0, -1), { stem, lines: [...last.lines, line] }]
      : [...groups, { stem, lines: [line] }];
  }, []);
}
