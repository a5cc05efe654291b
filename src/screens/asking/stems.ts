// Lines of a list by the question that they complete, and the whole sentence that a line makes with it.

/** Lines that stand beneath one question, in their order. */
export interface Group<Each> {
  readonly stem: string | undefined;
  readonly lines: readonly [Each, ...Each[]];
}

/** A question, and what does not count or counts too, which is said beneath it. */
export function partsOf(stem: string): { readonly question: string; readonly note: string } {
  const at = stem.lastIndexOf('. ') + 1;
  return { question: stem.slice(at).trim(), note: stem.slice(0, at) };
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

/** A group, its question and note, and which group has the heading that stands over it: -1 for that of the screen. */
export interface HeadedGroup<Each> extends Group<Each> {
  readonly question: string;
  readonly note: string;
  readonly headedBy: number;
}

/**
 * Says where a heading is due: where the question is another than the one that stands above.
 * @param stem the question that heads the screen
 */
export function headed<Each>(
  groups: readonly Group<Each>[],
  stem: string | undefined
): readonly HeadedGroup<Each>[] {
  let above = partsOf(stem ?? '').question;
  let headedBy = -1;
  return groups.map((group, at) => {
    const { question, note } = partsOf(group.stem ?? '');
    if (question && question !== above) [above, headedBy] = [question, at];
    return { ...group, question, note, headedBy };
  });
}
