// People who are asked only what their places, gates and conditions bring up: the urgency is that of the full set.
import { siteIds } from '#content/ids.ts';
import { knowledge } from '#content/knowledge.ts';
import type { SiteId } from '#content/schema.ts';
import { signsNamedBy } from '#reasoning/conditions.ts';
import { Reading } from '#interview/reading.ts';
import { askedSigns, fullSet, toldOf } from './full-set.ts';
import { answerAll, isSafety, marks, person } from '../people/make-person.ts';

/** Below and above every age that a condition of asking tells apart. */
const ages = [30, 80];
/** Beyond the 13 weeks of the question on an inflamed spine, so that no condition on time stands in the way. */
const weekBand = knowledge.weekBands.findLast(({ weeks }) => weeks !== null)?.id ?? null;

/** Each place, each two, and all: what is asked for a set is what is asked for its places, and a gate opens for one. */
const placeSets: readonly (readonly SiteId[])[] = [
  ...siteIds.map((site) => [site]),
  ...siteIds.flatMap((one, at) => siteIds.slice(at + 1).map((other) => [one, other])),
  siteIds
];

/** Signs that wait for a gate or a condition, each alone and with each sign for which it waits. */
function waitingSigns(): readonly (readonly string[])[] {
  return askedSigns
    .filter(({ gate, askAfter }) => gate !== undefined || askAfter !== undefined)
    .flatMap(({ id, askAfter }) => [
      [id],
      ...(askAfter ? signsNamedBy(askAfter) : []).map((first) => [first, id])
    ]);
}

/**
 * Walks every such person through the safety questions, in each of the sets of places.
 * @returns how many people were asked, and where the result differs from the full set
 */
export function tryGates(): { readonly people: number; readonly differing: readonly string[] } {
  const differing: string[] = [];
  let people = 0;
  for (const sites of placeSets) {
    const zones = marks(...sites);
    for (const ids of waitingSigns()) {
      for (const age of ages) {
        for (const answer of ['yes', 'unsure'] as const) {
          const lines = Object.fromEntries(ids.map((id) => [id, answer]));
          const someone = person({ zones, age, weekBand, lines });
          const answers = answerAll(someone, isSafety);
          people += 1;
          if (
            JSON.stringify(toldOf(new Reading(knowledge, answers).triageSoFar)) !==
            JSON.stringify(toldOf(fullSet(someone, answers)))
          )
            differing.push(`${ids.join(' and ')}, ${answer}, age ${age}, ${zones.join(' ')}`);
        }
      }
    }
  }
  return { people, differing };
}
