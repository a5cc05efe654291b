// What the answers suggest about each region: less than its share, more than its share, or more control wanted.
import { regionIds } from '#content/ids.ts';
import type { KnowledgeBase, Pattern, RegionId } from '#content/schema.ts';
import type { Findings } from './findings.ts';
import type { PatternFit } from './fit.ts';
import { partly } from './fit.ts';
import { indexKnowledge } from './index-by-id.ts';

export const shifts = ['moves-less', 'does-more', 'wants-control'] as const;
export type Shift = (typeof shifts)[number];
export type Work = 'holds' | 'moves';

/** What the answers suggest about one region in one respect. */
export interface RegionShift {
  readonly region: RegionId;
  readonly shift: Shift;
  /** Of which work: more movement where an idea is about sharing it, more holding by every other. Ours. */
  readonly work: ReadonlySet<Work>;
  /** Sum of the fits of the patterns that say so. */
  readonly score: number;
  /** Named only with enough support and direct evidence; else a hollow mark, "not checked: try it". */
  readonly isNamed: boolean;
  /** A check looked at the region, whatever it showed, or a question found it. A question answered no is no check. */
  readonly isChecked: boolean;
  /** Half-width of the doubt, relative: 1/√(answers behind it). Ours. */
  readonly doubt: number;
  readonly patterns: readonly string[];
  /** The one side that was short in a check; null where both were, or no side was looked at. */
  readonly side: 'left' | 'right' | null;
}

/** Two answers of this weight speak for "does more" and "wants control" as a direct check would. */
const strongWeight = 2;

/** The side that was short where the other was not, in the checks of a region that look at two. */
function shortSide(
  base: KnowledgeBase,
  region: RegionId,
  tests: Findings['answers']['tests']
): 'left' | 'right' | null {
  const short = new Set(
    base.selfTests
      .filter((test) => test.region === region)
      .flatMap(({ id }) => {
        const result = tests[id];
        if (typeof result !== 'object') return [];
        return (['left', 'right'] as const).filter((side) => result[side] === 'limited');
      })
  );
  const [first, other] = short;
  return other === undefined ? (first ?? null) : null;
}

const regionsBy: Record<Shift, (pattern: Pattern) => readonly RegionId[]> = {
  'moves-less': (pattern) => pattern.movesLess,
  'does-more': (pattern) => pattern.doesMore,
  'wants-control': (pattern) => pattern.wantsControl
};

const workOf = (shift: Shift, { kind }: Pattern): Work =>
  shift === 'moves-less' || (shift === 'does-more' && kind === 'shares-motion') ? 'moves' : 'holds';

/**
 * What the leading patterns say about each region, from foot to head. Rivals say nothing here, so that a chart never
 * shows what the explanation does not tell.
 * @param leading the patterns that lead, with their fits; those under "fits partly" say nothing
 * @param findings what was answered, to tell "not checked" from "checked, and not seen", and one side from both
 * @returns one entry for each region and respect that some pattern speaks of
 */
export function regionShifts(
  base: KnowledgeBase,
  leading: readonly PatternFit[],
  { features, answers: { tests } }: Pick<Findings, 'features' | 'answers'>
): readonly RegionShift[] {
  const { directEvidence } = indexKnowledge(base);
  const asked = new Set(base.features.filter(({ shows }) => shows).map(({ id }) => id));
  const speaking = leading.filter(({ fit }) => fit >= partly);
  return regionIds.flatMap((region) =>
    shifts.flatMap((shift) => {
      const behind = speaking.filter(({ pattern }) => regionsBy[shift](pattern).includes(region));
      if (behind.length === 0) return [];
      const reasons = behind.flatMap((fit) => fit.for);
      const direct = directEvidence.get(region) ?? [];
      const isDirect = reasons.some(({ feature }) => direct.includes(feature));
      const strong = new Set(
        reasons.filter(({ weight }) => weight >= strongWeight).map(({ feature }) => feature)
      ).size;
      const score = behind.reduce((sum, { fit }) => sum + fit, 0);
      const answers = new Set(reasons.map(({ feature }) => feature)).size;
      return [
        {
          region,
          shift,
          work: new Set(behind.map(({ pattern }) => workOf(shift, pattern))),
          score,
          isNamed: score >= partly && (isDirect || (shift !== 'moves-less' && strong >= 2)),
          isChecked: direct.some((id) => features.get(id) === true || (features.has(id) && !asked.has(id))),
          doubt: 1 / Math.sqrt(Math.max(1, answers)),
          patterns: behind.map(({ pattern }) => pattern.id),
          side: shift === 'moves-less' ? shortSide(base, region, tests) : null
        }
      ];
    })
  );
}

/** Of the place where an idea may start: a check or a question has shown it, none has, or one has shown it as usual. */
export type Seen = 'found' | 'not-checked' | 'as-usual';

/**
 * How the place where an idea may start was seen: the one answer for chart, picture, words, plan and summary.
 * @param regions what the ideas that lead say
 */
export function seenAs(regions: readonly RegionShift[], { id, source }: Pattern): Seen {
  const own = regions.filter(({ region, patterns }) => region === source && patterns.includes(id));
  if (own.some(({ isNamed }) => isNamed)) return 'found';
  return own.length > 0 && own.every(({ isChecked }) => isChecked) ? 'as-usual' : 'not-checked';
}
