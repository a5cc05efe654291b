// The single signs that would make it more urgent, and whether a change of answers is one for the worse.
import { contentIds, levelIds } from '#content/ids.ts';
import type { KnowledgeBase, Sign, SiteId } from '#content/schema.ts';
import type { Findings } from './findings.ts';
import { findingsOf } from './findings.ts';
import type { Change } from './flips.ts';
import { answersWithFlip, byId, signFlips } from './flips.ts';
import { indexKnowledge } from './index-by-id.ts';
import type { Triage } from './triage.ts';
import { triage } from './triage.ts';

/** Ours: what one can take in. */
const mostUrgencyChanges = 5;

const urgencyOf = ({ level, dueDays }: Triage) => levelIds.indexOf(level) * 100 + (dueDays ?? 0);

/** Whether anything about the urgency would be less strict than it is. */
export function isLowered(before: Triage, after: Triage): boolean {
  return (
    urgencyOf(after) > urgencyOf(before) ||
    contentIds.indexOf(after.content) > contentIds.indexOf(before.content) ||
    (before.crisis && !after.crisis)
  );
}

/** Level and days, where they would be more urgent. */
export function raised(before: Triage, after: Triage): Pick<Change['becomes'], 'level' | 'dueDays'> {
  if (urgencyOf(after) >= urgencyOf(before)) return {};
  return { level: after.level, ...(after.dueDays !== null && { dueDays: after.dueDays }) };
}

/** How near a sign is to these places: asked because of them, asked of everybody, or behind a gate and elsewhere. */
function distance(sign: Sign | undefined, sites: ReadonlySet<SiteId>): number {
  const isHere = (list: readonly SiteId[] | undefined) => list?.some((site) => sites.has(site)) === true;
  if (!sign) return 2;
  const isAsked = sign.askFor === 'all' || isHere(sign.askFor);
  const isOpen = sign.gate === undefined || isHere(sign.ungatedFor);
  if (!isAsked || !isOpen) return 2;
  return sign.askFor !== 'all' || isHere(sign.ungatedFor) ? 0 : 1;
}

/** The first of each level, then the second of each, so that one level does not crowd out the others. */
function inTurns(ordered: readonly Change[], most: number): readonly Change[] {
  const placed = ordered.map((change, at) => {
    const turn = ordered.slice(0, at).filter(({ becomes }) => becomes.level === change.becomes.level).length;
    return { change, turn, at };
  });
  const chosen = [...placed].sort((a, b) => a.turn - b.turn || a.at - b.at).slice(0, most);
  return chosen.sort((a, b) => a.at - b.at).map(({ change }) => change);
}

/**
 * Signs that would lead to a more urgent level, or to fewer days: most urgent first, then what is asked because of these
 * places, of everybody, elsewhere; then id. Levels take turns, so that each is heard. At most five.
 */
export function urgencyChanges(
  base: KnowledgeBase,
  findings: Findings,
  before: Triage,
  signs: readonly string[]
): readonly Change[] {
  const { signs: known } = indexKnowledge(base);
  const changes = signs
    .flatMap((id) => signFlips(base, findings, id))
    .flatMap((flip): readonly Change[] => {
      const after = triage(base, findingsOf(base, answersWithFlip(base, findings.answers, flip)));
      const becomes = raised(before, after);
      return becomes.level === undefined ? [] : [{ ...flip, becomes }];
    });
  const rank = ({ id, becomes: { level, dueDays } }: Change) =>
    [levelIds.indexOf(level ?? 'self-care'), dueDays ?? 0, distance(known.get(id), findings.sites)] as const;
  const ordered = changes
    .map((change) => ({ change, rank: rank(change) }))
    .sort(
      ({ change: a, rank: [level, days, far] }, { change: b, rank: [otherLevel, otherDays, otherFar] }) =>
        level - otherLevel || days - otherDays || far - otherFar || byId(a, b)
    );
  return inTurns(
    ordered.map(({ change }) => change),
    mostUrgencyChanges
  );
}
