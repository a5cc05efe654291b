// Lists as screens, and what people do, what sets it off and what eases it: pictures together, other lines after them.
import type { Feature } from '#content/schema.ts';
import type { Asking } from './asked-lines.ts';
import { featureLines, possibleLines } from './feature-lines.ts';
import type { Line, Screen, Section } from './screens.ts';

/** No list of questions of habit is longer. */
export const mostFeatureLines = 9;
/** No screen has more pictures, nor more other lines beside pictures. */
const mostTiles = 12;
const mostBesideTiles = 7;

/** One screen for each list that has lines, or two where it has too many. */
export function listScreens(
  titleId: string,
  section: Section,
  lines: readonly Line[],
  most: number,
  isRequired = true
): readonly Screen[] {
  const count = Math.ceil(lines.length / most);
  const size = Math.ceil(lines.length / count);
  return Array.from({ length: count }, (_, at) => ({
    id: at === 0 ? titleId : `${titleId}.${at + 1}`,
    titleId,
    section,
    kind: 'list' as const,
    lines: lines.slice(at * size, (at + 1) * size),
    isRequired
  }));
}

/** Features that may be asked for these places, and whose words head the screen that begins with them. */
interface FeaturePart {
  readonly titleId: string;
  readonly features: readonly Feature[];
}

export function featurePart(
  { base, sites }: Asking,
  list: Feature['list'],
  titleId: string = list,
  isWanted: (feature: Feature) => boolean = () => true
): FeaturePart {
  return { titleId, features: possibleLines(base, sites, list).filter(isWanted) };
}

export function featureScreens(
  { base, sites, answers }: Asking,
  section: Section,
  part: FeaturePart
): readonly Screen[] {
  const applying = new Set(
    part.features.flatMap(({ list }) => featureLines(base, sites, answers, list).map(({ id }) => id))
  );
  const lines = part.features.map(({ id }): Line => ({ kind: 'feature', id }));
  // Pictures stand together. Split with every follow-up counted, so that a tick never moves other lines to another screen.
  const most = part.features.some(({ tile }) => tile) ? lines.length : mostFeatureLines;
  return listScreens(part.titleId, section, lines, most).map((screen) => ({
    ...screen,
    lines: screen.lines.filter(({ id }) => applying.has(id))
  }));
}

/** Neighbours stand on one screen while it holds no more pictures and no more other lines than one may. */
function joined(parts: readonly FeaturePart[]): readonly FeaturePart[] {
  return parts.reduce<readonly FeaturePart[]>((before, part) => {
    const last = before.at(-1);
    const features = [...(last?.features ?? []), ...part.features];
    const tiles = features.filter(({ tile }) => tile).length;
    const isOne = last && tiles <= mostTiles && features.length - tiles <= mostBesideTiles;
    return isOne ? [...before.slice(0, -1), { ...last, features }] : [...before, part];
  }, []);
}

/** What people do, what sets it off and what eases it, what the pain is like. */
export function habitScreens(asking: Asking): readonly Screen[] {
  const isAggravator = ({ aggravator }: Feature) => aggravator === true;
  return [
    ...joined([featurePart(asking, 'posture'), featurePart(asking, 'activities')]),
    ...joined([
      featurePart(asking, 'aggravates', 'aggravates', isAggravator),
      featurePart(asking, 'eases'),
      featurePart(asking, 'aggravates', 'pain-character', (feature) => !isAggravator(feature))
    ])
  ].flatMap((part) => featureScreens(asking, 'habits', part));
}
