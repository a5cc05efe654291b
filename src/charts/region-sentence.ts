// The region chart in words: which part moves less than its share, which does more, and what is not checked.
import type { RegionId } from '#content/schema.ts';
import { regionChart } from '#content/text/en/charts.ts';
import type { CountedText } from '#content/text/en/charts.ts';
import { shifts as allShifts } from '#reasoning/regions.ts';
import type { RegionShift, Shift } from '#reasoning/regions.ts';
import { twoWayRegions } from './region-chart.geometry.ts';

/** What is said of one or more regions in one breath. */
interface Claim {
  readonly shift: Shift;
  readonly surety: 'named' | 'hollow';
  readonly regions: readonly RegionId[];
}

const { sentence, parts } = regionChart;
const list = new Intl.ListFormat(regionChart.language, { type: 'conjunction' });
/** More than this in one sentence is hard to follow. */
const claimsPerSentence = 2;

/**
 * Says what the region chart shows, in one to a few short sentences: what was looked at first, "may" for the rest.
 * @param shifts what the answers suggest, from foot to head
 */
export function regionSentence(shifts: readonly RegionShift[]): string {
  return regionSentences(shifts).join(' ');
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
    ...pairs.map((pair, i) => (i === 0 ? sentence.story : sentence.also).replace('{claims}', pair)),
    ...(twoWay.size > 0 ? [sentence.twoWays.replace('{parts}', nameParts([...twoWay]))] : []),
    ...(claims.some(({ surety }) => surety === 'hollow') ? [sentence.may] : [])
  ];
  return [first ?? sentence.nothing, ...rest];
}

/** Less before more, as the story goes. */
function joinClaims(claims: readonly Claim[]): string {
  const inOrder = [...claims].sort((a, b) => allShifts.indexOf(a.shift) - allShifts.indexOf(b.shift));
  return inOrder
    .map((claim, i) => sayClaim(claim, inOrder[i - 1]))
    .reduce((first, second) => sentence.and.replace('{first}', first).replace('{second}', second));
}

function sayClaim({ shift, surety, regions }: Claim, before: Claim | undefined): string {
  const isAfterLess = shift === 'does-more' && before?.shift === 'moves-less';
  const words: CountedText = isAfterLess ? sentence.moreAfterLess[surety] : sentence[surety][shift];
  return (regions.length === 1 ? words.one : words.other).replace('{parts}', nameParts(regions));
}

/** Head first, as the chart draws them. */
function nameParts(regions: readonly RegionId[]): string {
  return list.format([...regions].reverse().map((region) => parts[region]));
}
