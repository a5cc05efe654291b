// Whoever is walked through the built site: the people of the published cases, and others with danger signs, drawn at random.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { pregnancyAnswers } from '#content/ids.ts';
import { knowledge } from '#content/knowledge.ts';
import type { SiteId } from '#content/schema.ts';
import { asksPregnancy } from '#interview/asks-pregnancy.ts';
import type { InterviewAnswers, LineAnswer } from '#interview/interview-answers.ts';
import { isAskedFor } from '#interview/places.ts';
import { bandsBegin } from '#interview/what-stays.ts';
import { answersOf, marks, person, type Person } from './make-person.ts';
import { peopleInDanger } from './people-in-danger.ts';

/** Somebody with a name. */
export interface WhoWalks {
  readonly id: string;
  readonly person: Person;
}

/** What a published case tells that can be told to the interview. */
interface Story {
  readonly id: string;
  readonly age: number | null;
  readonly sites: readonly SiteId[];
  readonly weeks?: number | null;
  readonly yes?: readonly string[];
  readonly unsure?: readonly string[];
  readonly new?: readonly string[];
  readonly features?: readonly string[];
  readonly axspaCount?: number;
}

function bandOf(weeks: number | null): InterviewAnswers['weekBand'] {
  const at = weeks === null ? -1 : bandsBegin.findLastIndex((begin) => begin <= weeks);
  return knowledge.weekBands.at(at)?.id ?? null;
}

/** A sign that several lines ask is told by the first that is asked for these places; of two limbs, the one that hurts. */
function lineOf(sign: string, sites: readonly SiteId[]): string {
  const lines = knowledge.signs.filter((each) => each.lineOf === sign && isAskedFor(each, sites));
  const limb = sites.includes('leg') || sites.includes('low-back') ? '-leg' : '-arm';
  return (lines.find(({ id }) => id.endsWith(limb)) ?? lines[0])?.id ?? sign;
}

/** A habit or trigger that is the same answer as a danger sign is asked there. */
const asSign = (feature: string) =>
  knowledge.features.flatMap(({ id, sameAsSign }) => (id === feature && sameAsSign ? [sameAsSign] : []));

/** Whoever has a sign that is only asked after another has that too: belly pain, where the upper belly hurts. */
function withWhatComesBefore(lines: Readonly<Record<string, LineAnswer>>) {
  const before = Object.entries(lines).flatMap(([id, answer]) => {
    const { askAfter, context } = knowledge.signs.find((sign) => sign.id === id) ?? {};
    if (context) return [];
    const [only, ...others] = askAfter && 'any' in askAfter ? askAfter.any : [];
    return only === undefined || others.length > 0 || lines[only] ? [] : [[only, answer] as const];
  });
  return { ...Object.fromEntries(before), ...lines };
}

const pregnancyOf = (yes: readonly string[]) =>
  pregnancyAnswers.find((answer) =>
    knowledge.signs.some(({ id, givenBy }) => givenBy === answer && yes.includes(id))
  ) ?? 'no';

function personOf({
  age,
  sites,
  weeks = null,
  yes = [],
  unsure = [],
  new: recent = [],
  features = [],
  axspaCount = 0
}: Story): Person {
  const all = (ids: readonly string[], answer: LineAnswer) =>
    Object.fromEntries(ids.map((id) => [lineOf(id, sites), answer] as const));
  return person({
    age: age ?? 'withheld',
    zones: marks(...sites),
    weekBand: bandOf(weeks),
    pregnancy: pregnancyOf(yes),
    lines: withWhatComesBefore({
      ...all(unsure, 'unsure'),
      ...all([...yes, ...recent, ...features.flatMap(asSign)], 'yes'),
      ...all(knowledge.axialCriteria.slice(0, axspaCount), 'yes')
    }),
    // A case names the signs that began or grew in the last days: all others are older.
    began: Object.fromEntries(yes.map((id) => [id, recent.includes(id) ? 'new' : 'old'] as const)),
    features
  });
}

const stories = JSON.parse(
  readFileSync(new URL('../../src/content/published-cases.json', import.meta.url), 'utf8')
) as readonly Story[];

/** The people of the published cases, in their order. */
export const published: readonly WhoWalks[] = stories.map((story) => ({
  id: story.id,
  person: personOf(story)
}));

const seed = 20_261_130;
const habits = knowledge.features
  .filter(({ list, sameAsSign }) => list !== 'derived' && sameAsSign === undefined)
  .map(({ id }) => id);

/** So many people with danger signs and habits, always the same ones. */
export const drawn = (count: number): readonly WhoWalks[] =>
  fc
    .sample(fc.tuple(peopleInDanger, fc.subarray(habits, { maxLength: 8 })), { seed, numRuns: count })
    .map(([someone, features], at) => {
      const isAsked = asksPregnancy(knowledge, answersOf({ age: someone.age }));
      const pregnancy = isAsked ? someone.pregnancy : null;
      return { id: `drawn-${at + 1}`, person: { ...someone, pregnancy, features } };
    });
