// The region chart in words: which part moves less than its share, which does more, and what is not checked.
import type { RegionId } from '#content/schema.ts';
import { regionChart } from '#text/charts.ts';
import { shifts as allShifts } from '#reasoning/regions.ts';
import type { RegionShift, Shift } from '#reasoning/regions.ts';
import { say, sayCount, sayList, saySentences } from '#ui/say.ts';
import type { CountedText } from '#ui/say.ts';
import { twoWayRegions } from './region-chart.geometry.ts';

/** What is said of one or more regions in one breath. */
interface Claim {
  readonly shift: Shift;
  readonly surety: 'named' | 'hollow';
  readonly regions: readonly RegionId[];
}

const { sentence, parts } = regionChart;
/** More than this in one sentence is hard to follow. */
const claimsPerSentence = 2;

/**
 * Says what the region chart shows, in one to a few short sentences: what was looked at first, "may" for the rest.
 * @param shifts what the answers suggest, from foot to head
 */
export function regionSentence(shifts: readonly RegionShift[]): string {
  return saySentences(regionSentences(shifts));
}

/** The same, sentence by sentence; the first one is the story in short. */
export function regionSentences(shifts: readonly RegionShift[]): readonly [string, ...string[]] {
  if (shifts.length === 0) return [sentence.nothing];
  const twoWay = twoWayRegions(shifts);
  const plain = shifts.filter(({ region, shift }) => shift === 'wants-control' || !twoWay.has(region));
  const claims = (['named', 'hollow'] as const).flatMap((surety) =>
    allShifts.flatMap((shift): Claim[] => {
      const said = plain.filter((one) => one.shift === shift && one.isNamed === (surety === 'named'));
      return said.length === 0 ? [] : [{ shift, surety, regions: said.map(({ region }) => region) }];
    })
  );
  const pairs = claims.flatMap((_, i) =>
    i % claimsPerSentence === 0 ? [joinClaims(claims.slice(i, i + claimsPerSentence))] : []
  );
  const [first, ...rest] = [
    ...pairs.map((pair, i) => say(i === 0 ? sentence.story : sentence.also, { claims: pair })),
    ...(twoWay.size > 0 ? [say(sentence.twoWays, { parts: nameParts([...twoWay]) })] : []),
    ...(claims.some(({ surety }) => surety === 'hollow') ? [sentence.may] : [])
  ];
  return [first ?? sentence.nothing, ...rest];
}

/** What to do with the chart: what a plan may hold for the parts of the story. @param shifts one at least */
export function sayWhatNow(shifts: readonly RegionShift[]): string {
  const { lead, ways } = regionChart.now;
  const said = allShifts.flatMap((shift) => {
    const regions = shifts.filter((one) => one.shift === shift).map(({ region }) => region);
    return regions.length > 0 ? [say(ways[shift], { parts: nameParts(regions) })] : [];
  });
  return say(lead, { ways: sayList(said, 'conjunction', 'picture') });
}

/** Less before more, as the story goes. */
function joinClaims(claims: readonly Claim[]): string {
  const inOrder = [...claims].sort((a, b) => allShifts.indexOf(a.shift) - allShifts.indexOf(b.shift));
  return inOrder
    .map((claim, i) => sayClaim(claim, inOrder[i - 1]))
    .reduce((first, second) => say(sentence.and, { first, second }));
}

function sayClaim({ shift, surety, regions }: Claim, before: Claim | undefined): string {
  const isAfterLess = shift === 'does-more' && before?.shift === 'moves-less';
  const words: CountedText = isAfterLess ? sentence.moreAfterLess[surety] : sentence[surety][shift];
  return sayCount(words, regions.length, { parts: nameParts(regions) });
}

/** Head first, as the chart draws them. */
function nameParts(regions: readonly RegionId[]): string {
  return sayList(
    [...regions].reverse().map((region) => parts[region]),
    'conjunction',
    'picture'
  );
}
