// Where the bars of the motion budget stand: two stacks of shares side by side, and one bar for each part.
import { scaleLinear, stack } from 'd3';
import type { Movement, SiteId } from '#content/schema.ts';
import { spread } from '../spread.ts';
import type { MotionBudget, PartBudget, PartId, Zone } from '#reasoning/motion-budget.ts';

/** From foot to head: as a body stands, so do the stacks. */
const footToHead: readonly PartId[] = [
  'legs-feet',
  'ankle',
  'knee',
  'hip',
  'pelvis-on-seat',
  'pelvis',
  'lumbar',
  'thoracic',
  'scapulothoracic',
  'glenohumeral',
  'lower-cervical',
  'upper-cervical'
];

/** The parts of a movement from head to foot. */
export function headFirst<T extends { readonly part: PartId }>(parts: readonly T[]): readonly T[] {
  return [...parts].sort((a, b) => footToHead.indexOf(b.part) - footToHead.indexOf(a.part));
}

/** What a part is said to do; one that is held still by stiffness has no zone. */
export type ShownZone = Zone | 'still';
/** What a part is said to do. */
export const shownZone = ({ zone, availableDegrees }: PartBudget): ShownZone =>
  availableDegrees === 0 ? 'still' : zone;

/** One share in the two stacks. Heights in the units of the chart, from the top. */
export interface StackSegment {
  readonly part: PartId;
  readonly usual: { readonly y: number; readonly height: number };
  readonly now: { readonly y: number; readonly height: number };
  /** Middle of its label, moved so that labels do not touch. */
  readonly labelY: number;
}
export interface StackLayout {
  /** Head first, as they are drawn from the top. */
  readonly segments: readonly StackSegment[];
  /** What nobody can give, above the head of the stack. */
  readonly missing: { readonly y: number; readonly height: number };
}

/** What a stack needs to know of a part. */
export interface Share {
  readonly part: PartId;
  readonly degrees: number;
}

/**
 * Lays out the shares as two stacks, the lowest part at the bottom.
 * @param usual what each part gives in most people, degrees
 * @param now what it gives as stiff as it is; the same parts
 * @param demandDegrees what the movement asks for: the height of a stack
 * @param size height of the chart, and least distance of two labels, in its own units
 */
export function layOutStacks(
  usual: readonly Share[],
  now: readonly Share[],
  demandDegrees: number,
  size: { readonly height: number; readonly labelGap: number }
): StackLayout {
  const y = scaleLinear([0, demandDegrees], [size.height, 0]);
  const order = headFirst(now)
    .map(({ part }) => part)
    .toReversed();
  const rows = [usual, now].map(
    (shares) => new Map(shares.map(({ part, degrees }): [PartId, number] => [part, degrees]))
  );
  const layers = stack<ReadonlyMap<PartId, number>, PartId>()
    .keys(order)
    .value((row, part) => row.get(part) ?? 0)(rows);
  const boxes = layers.map((layer) => {
    const [first, second] = layer.map(([from, to]) => ({ y: y(to), height: y(from) - y(to) }));
    const none = { y: size.height, height: 0 };
    return { part: layer.key, usual: first ?? none, now: second ?? none };
  });
  const drawn = boxes.toReversed();
  const labels = spread(
    drawn.map((box) => box.now.y + box.now.height / 2),
    size.labelGap,
    [size.labelGap / 2, size.height - size.labelGap / 2]
  );
  const top = Math.min(size.height, ...boxes.map((box) => box.now.y));
  return {
    segments: drawn.map((box, i) => ({ ...box, labelY: labels[i] ?? 0 })),
    missing: { y: 0, height: Math.max(0, top) }
  };
}

/** How many degrees more (+) or less (-) than usual a part gives, as whole degrees say it. */
export const changeOf = (degrees: number, usualDegrees: number): number =>
  Math.round(degrees) - Math.round(usualDegrees);
/** Whether a part gives so much more or less than usual that whole degrees show it. */
export const isChanged = (degrees: number, usualDegrees: number): boolean =>
  changeOf(degrees, usualDegrees) !== 0;

/** The bar of one part, in percent of its width: all that the part could give if it were free. */
export interface PartBar {
  readonly now: number;
  readonly usual: number;
  readonly comfort: number;
  readonly limit: number;
  /** From the limit on: what stiffness has taken. */
  readonly lost: number;
}

/** Lays out the bar of one part. */
export function layOutBar(
  part: Pick<PartBudget, 'degrees' | 'rangeDegrees' | 'availableDegrees' | 'comfort'>,
  usualDegrees: number
): PartBar {
  const x = (degrees: number) => Math.min(100, Math.max(0, (degrees / part.rangeDegrees) * 100));
  const limit = x(part.availableDegrees);
  return {
    now: x(part.degrees),
    usual: x(usualDegrees),
    comfort: x(part.comfort * part.availableDegrees),
    limit,
    lost: 100 - limit
  };
}

/** The part of a movement that stands for it in an example: the one whose stiffness the stories tell of. */
export function exampleOf(budget: MotionBudget): PartId | undefined {
  const wanted: readonly PartId[] = ['thoracic', 'hip', 'lumbar'];
  return wanted.find((id) => budget.parts.some(({ part }) => part === id));
}

/** Which parts of a movement lie where it hurts, the nearest first. */
const partsOfSite: Readonly<Record<SiteId, readonly PartId[]>> = {
  neck: ['lower-cervical', 'upper-cervical'],
  'upper-back': ['thoracic', 'scapulothoracic'],
  shoulder: ['glenohumeral', 'scapulothoracic'],
  'low-back': ['lumbar'],
  arm: ['glenohumeral'],
  leg: ['hip']
};
/** Where nothing hurts: the part that the stories tell of, or the one that takes up most. */
const toldOf: readonly PartId[] = ['lumbar', 'lower-cervical', 'glenohumeral', 'thoracic', 'hip'];

/**
 * The part to watch while another is made stiffer.
 * @param site where it hurts, if anywhere
 * @param stiffened has the slider, and is not watched
 */
export function watchedPart(
  { parts }: Pick<Movement, 'parts'>,
  site: SiteId | undefined,
  stiffened: PartId
): PartId | undefined {
  const has = (part: PartId) => part !== stiffened && parts.some((each) => each.part === part);
  return [...(site ? partsOfSite[site] : []), ...toldOf].find(has);
}
