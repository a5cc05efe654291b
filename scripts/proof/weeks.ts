// Each sign alone with each length of time, by way of the answers: what follows from weeks never hides or softens a sign.
import type { KnowledgeBase } from '#content/schema.ts';
import { findingsOf } from '#reasoning/findings.ts';
import { triage } from '#reasoning/triage.ts';
import type { Answers } from '#reasoning/answers.ts';
import { noAnswers } from '#reasoning/answers.ts';
import type { Tally } from './enumerate.ts';
import { emptyTally } from './enumerate.ts';
import { brokenBy, isAtLeast, packed } from './laws.ts';
import type { SecondReading } from './second-reading.ts';
import type { Grid, Said } from './state-space.ts';
import { findingsFor, statesOf } from './state-space.ts';

/** Just below, at and above each limit in weeks, and not given. Source: the danger-sign tables (1, 3 and 6 weeks). */
export const triedWeeks: readonly (number | null)[] = [0.5, 1, 1.5, 2.5, 3, 5.5, 6, 6.5, 13, 300, null];

/** What a length of time says by itself, written down a second time. */
function saidByWeeks(weeks: number | null): readonly Said[] {
  if (weeks === null)
    return ['persist-3wk', 'persist-6wk', 'onset-week'].map((sign) => ({ sign, how: 'unsure' }));
  return [
    ...(weeks >= 3 ? ['persist-3wk'] : []),
    ...(weeks >= 6 ? ['persist-6wk'] : []),
    ...(weeks <= 1 ? ['onset-week'] : []),
    ...(weeks <= 6 ? ['pain-new-or-worse'] : [])
  ].map((sign) => ({ sign, how: 'yes' }));
}

/** Tries every sign, in each of its states, with every length of time in every cell. */
export function tryWeeks(base: KnowledgeBase, reading: SecondReading, { cells }: Grid): Tally {
  const tally = emptyTally();
  for (const weeks of triedWeeks) {
    const byWeeks = saidByWeeks(weeks);
    for (const { id } of base.signs) {
      for (const how of statesOf(base, id)) {
        const own = { sign: id, how };
        const given = byWeeks.find(({ sign }) => sign === id);
        // The surer of the two answers counts.
        const said = [
          ...byWeeks.filter(({ sign }) => sign !== id),
          given?.how === 'yes' && how === 'unsure' ? given : own
        ];
        const candidates = reading.candidates(said);
        for (const cell of cells) {
          const answers: Answers = {
            ...noAnswers,
            age: cell.age,
            sites: [...cell.sites],
            weeks,
            signs: { [id]: how === 'unsure' ? 'unsure' : 'yes' },
            began: how === 'new' ? [id] : []
          };
          const result = triage(base, findingsOf(base, answers));
          tally.states += 1;
          tally.comparisons += 1;
          const broken = brokenBy(result, reading.expected(candidates, cell), said, cell);
          const alone = triage(base, findingsFor(base, [own], cell));
          for (const law of isAtLeast(packed(result), packed(alone))
            ? broken
            : [...broken, 'never-lower' as const]) {
            tally.against[law] += 1;
            tally.examples.push(`${law}: ${id}=${how}, ${weeks} weeks, age ${cell.age}`);
          }
        }
      }
    }
  }
  return tally;
}
