// Puts lists of questions about danger together on screens of a few lines, and no line on one with what it waits for.
import type { KnowledgeBase, SafetyList } from '#content/schema.ts';
import { gatesNamedBy, signsNamedBy } from '#reasoning/conditions.ts';
import { indexKnowledge } from '#reasoning/index-by-id.ts';
import { linesOfGate } from './gate-lines.ts';
import type { Line } from './screens.ts';

/** No screen about danger is longer, but for a list that stands alone. Source: the design's limit. */
export const mostDangerLines = 7;

/** A screen of lines from one list or from several. */
export interface Packed {
  /** The list of its first line. */
  readonly list: SafetyList;
  readonly lines: readonly Line[];
  /** Whether some list began on the screen before. */
  readonly continues: boolean;
}

type WaitsFor = ReadonlyMap<string, ReadonlySet<string>>;
// A cache, not state: the same base always makes the same lines wait.
const waiting = new WeakMap<KnowledgeBase, WaitsFor>();

/** By line, every line whose answer may open it, at once or through others; whether it waits now makes no difference. */
function waitsFor(base: KnowledgeBase): WaitsFor {
  const known = waiting.get(base);
  if (known) return known;
  const { linesOfSign } = indexKnowledge(base);
  const found = new Map<string, ReadonlySet<string>>();
  const follow = (id: string): ReadonlySet<string> => {
    const done = found.get(id);
    if (done) return done;
    found.set(id, new Set());
    const sign = base.signs.find((each) => each.id === id);
    const signs = sign?.askAfter ? signsNamedBy(sign.askAfter) : [];
    const gates = [
      ...(sign?.askAfter ? gatesNamedBy(sign.askAfter) : []),
      ...(sign?.gate === undefined ? [] : [sign.gate])
    ];
    const direct = [
      ...signs.flatMap((named) => [named, ...(linesOfSign.get(named) ?? [])]),
      ...gates.flatMap((gate) => linesOfGate(base, gate))
    ];
    const all = new Set(direct.flatMap((line) => [line, ...follow(line)]));
    found.set(id, all);
    return all;
  };
  for (const { id } of base.signs) follow(id);
  const opening = base.signs.filter(({ opens }) => opens === 'criteria').map(({ id }) => id);
  for (const id of base.axialCriteria) found.set(id, new Set(opening));
  waiting.set(base, found);
  return found;
}

/** Neighbours that may share screens, in runs; a list that stands alone is a run by itself, whether it is asked or not. */
function runsOf(lists: readonly SafetyList[]): readonly (readonly SafetyList[])[] {
  return lists.reduce<readonly (readonly SafetyList[])[]>((runs, list) => {
    const last = runs.at(-1);
    return last && !list.alone && !last[0]?.alone
      ? [...runs.slice(0, -1), [...last, list]]
      : [...runs, [list]];
  }, []);
}

/**
 * Lists as screens: neighbours share one, a list that stands alone does not. A line goes behind a screen that asks what
 * it waits for, so that no answer moves a line to or from the screen on which it is given.
 * @param linesOf the lines of a list that are asked now
 * @param decidesAfter once these lines are behind, whether a line can still decide something
 */
export function packLines(
  base: KnowledgeBase,
  lists: readonly SafetyList[],
  linesOf: (list: SafetyList) => readonly Line[],
  decidesAfter: (behind: ReadonlySet<string>) => (line: Line) => boolean
): readonly Packed[] {
  const waits = waitsFor(base);
  const waitsForAny = ({ id }: Line, others: ReadonlySet<string>) => {
    for (const other of waits.get(id) ?? []) if (others.has(other)) return true;
    return false;
  };
  const behind = new Set<string>();
  const screens: Packed[] = [];
  for (const run of runsOf(lists)) {
    let queue = run.flatMap((list) => linesOf(list).map((line) => ({ list, line })));
    let before: ReadonlySet<SafetyList> = new Set();
    for (;;) {
      const decides = decidesAfter(behind);
      queue = queue.filter(({ line }) => decides(line));
      const [first] = queue;
      if (!first) break;
      const taken: typeof queue = [];
      // On this screen, or passed over for a later one.
      const notBehind = new Set<string>();
      for (const each of queue) {
        if (taken.length === mostDangerLines) break;
        if (!waitsForAny(each.line, notBehind)) taken.push(each);
        notBehind.add(each.line.id);
      }
      screens.push({
        list: first.list,
        lines: taken.map(({ line }) => line),
        continues: taken.some(({ list }) => list.continues === true || before.has(list))
      });
      before = new Set(taken.map(({ list }) => list));
      for (const { line } of taken) behind.add(line.id);
      queue = queue.filter((each) => !taken.includes(each));
    }
  }
  return screens;
}
