// People with a plan, made up by chance from a seed: their places, habits, cautions and worries, and those who have most to be told.
import { cautionIds, kitIds } from '#content/cautions.ts';
import { siteIds } from '#content/ids.ts';
import { knowledge } from '#content/knowledge.ts';
import { Reading } from '#interview/reading.ts';
import type { InterviewAnswers, LineAnswer } from '#interview/interview-answers.ts';
import { assess, type Assessment } from '#reasoning/assess.ts';
import { marks } from '../../scripts/people/make-person.ts';
import { allAnswersOf } from './open-at.ts';

interface Planned {
  readonly name: string;
  readonly answers: InterviewAnswers;
  readonly assessment: Assessment;
}

/** Numbers from 0 to 1, the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const worries = knowledge.signs.filter(({ group }) => group === 'outlook').map(({ id }) => id);
const feelings = ['tingle-arm', 'tingle-leg'];
const habits = knowledge.features.filter(({ list }) => list !== 'derived').map(({ id }) => id);
const activities = ['', 'lift my child', 'play golf on Sundays with my brother and his wife'];

const reckoned = (name: string, answers: InterviewAnswers): Planned => ({
  name,
  answers,
  assessment: assess(knowledge, new Reading(knowledge, answers).live)
});

function someoneBy(seed: number): Planned {
  const next = chance(seed);
  const some = <Each>(list: readonly Each[], share: number) => list.filter(() => next() < share);
  const one = <Each>(list: readonly Each[]) => list[Math.floor(next() * list.length)] as Each;
  const sites = [one(siteIds), ...some(siteIds, 0.15)];
  const lines: Record<string, LineAnswer> = Object.fromEntries([
    ...some(worries, 0.2).map((id) => [id, 'yes'] as const),
    ...some(feelings, 0.15).map((id) => [id, one(['yes', 'unsure'] as const)] as const),
    ...some(cautionIds, 0.06).map((id) => [id, 'yes'] as const)
  ]);
  const answers = allAnswersOf(
    {
      age: 22 + Math.floor(next() * 60),
      zones: marks(...new Set(sites)),
      features: some(habits, 0.12),
      lines
    },
    {
      pain: Math.floor(next() * 9),
      floor: next() < 0.7,
      kit: some(kitIds, 0.5),
      activity: one(activities)
    }
  );
  return reckoned(`person ${seed}: ${[...new Set(sites)].join(', ')}`, answers);
}

/** As many people with a plan as asked for. */
export function peopleWithPlans(count: number, firstSeed = 1): readonly Planned[] {
  const found: Planned[] = [];
  for (let seed = firstSeed; found.length < count && seed < firstSeed + 400; seed += 1) {
    const someone = someoneBy(seed);
    if (someone.assessment.triage.content !== 'none' && someone.assessment.plan.length >= 3)
      found.push(someone);
  }
  return found;
}
