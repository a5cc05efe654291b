// What each item does next, from the traffic lights of the sessions so far: one change at a time.
import type { ItemRecord, SessionRecord, TrafficLight } from './session-record.ts';
import type { Ways } from './ways.ts';

/**
 * How much pain an item may bring, 0 to 10: one set of numbers for plan, player and paper. Whoever usually hurts
 * `usualFrom` or more is judged by how much more it hurts than usual.
 * @source the dossier of exercises: stop above 5 of 10, red from 6, amber from a rise of two; common practice, not
 * tested. That a rise of three is red: ours
 */
export const painLimits = {
  most: 10,
  amberFrom: 4,
  redFrom: 6,
  usualFrom: 4,
  amberRise: 2,
  redRise: 3
} as const;

/** Green sessions in a row, or days with green only, before anything is added. Source: the dossier. */
const greensToProgress = 3;
const greenDays = 7;
const dayMilliseconds = 24 * 60 * 60 * 1000;

/** In which order an item gets harder. Source: the dossier of exercises. */
export const progressOrder = ['reps', 'hold', 'lever', 'load'] as const;
export type ProgressKind = (typeof progressOrder)[number];

/** Share that two ambers take off, and a red where no easier form is told, and that more repetitions or a longer hold add. A third: the dossier; a fifth: ours. */
const cutShare = 1 / 3;
const addedShare = 1 / 5;

/** Where an item stands, and the change that brought it there. */
export interface ItemStep {
  /** What the number of repetitions, and the time of a hold, are multiplied by. */
  readonly repsFactor: number;
  readonly holdFactor: number;
  /** `easier` or `harder` form; null for the plain one. */
  readonly form: 'easier' | 'harder' | null;
  /** More weight, by 10 to 20 %. */
  readonly isHeavier: boolean;
  readonly change:
    | { readonly kind: 'none' | 'cut' | 'swap' }
    | { readonly kind: 'progress'; readonly by: ProgressKind }
    /** Leave it for one or two days, then the easier form; where none is told, then less of it. */
    | { readonly kind: 'easier' | 'less'; readonly restDays: readonly [number, number] };
}

const start: ItemStep = {
  repsFactor: 1,
  holdFactor: 1,
  form: null,
  isHeavier: false,
  change: { kind: 'none' }
};

/**
 * Whether an item is judged by how much more it hurts than usual, and not by how much it hurts.
 * @param usualPain pain on an ordinary day, 0–10; null where it is not known
 */
export const isJudgedByChange = (usualPain: number | null): usualPain is number =>
  usualPain !== null && usualPain >= painLimits.usualFrom;

/** From how much pain an item is amber, and from how much it is red and stopped. Beyond 10 there is no such number. */
export interface PainBands {
  readonly amber: number;
  readonly red: number;
}

/**
 * The bands of pain for one person. Where a rise would go beyond the scale, its end is the limit; whoever is there on an
 * ordinary day has no number, and pain that lasts speaks for itself.
 * @param usualPain pain on an ordinary day, 0–10; null where it is not known
 */
export function painBandsOf(usualPain: number | null): PainBands {
  if (!isJudgedByChange(usualPain)) return { amber: painLimits.amberFrom, red: painLimits.redFrom };
  const red = Math.max(usualPain + 1, Math.min(usualPain + painLimits.redRise, painLimits.most));
  return { amber: Math.max(usualPain + 1, Math.min(usualPain + painLimits.amberRise, red - 1)), red };
}

/**
 * The light of an item.
 * @param pain worst pain during or after, 0–10
 * @param usualPain pain on an ordinary day, 0–10; null where it is not known
 * @param isLingering whether it was still there after 24 hours
 */
export function lightOf(pain: number, usualPain: number | null, isLingering: boolean): TrafficLight {
  const { amber, red } = painBandsOf(usualPain);
  if (isLingering || pain >= red) return 'red';
  return pain >= amber ? 'amber' : 'green';
}

interface Past extends ItemRecord {
  readonly at: number;
}

/** Whether the greens since the last change are enough: three sessions, or a week of nothing else. */
function mayProgress(since: readonly Past[]): boolean {
  const [first, last] = [since[0], since.at(-1)];
  if (!first || !last || since.some(({ light }) => light !== 'green')) return false;
  return (
    since.length >= greensToProgress ||
    (since.length > 1 && last.at - first.at >= greenDays * dayMilliseconds)
  );
}

/** Days that a red light asks for. Source: the dossier. */
const restDays = [1, 2] as const;

function lessOf(step: ItemStep): ItemStep {
  const factor = 1 - cutShare;
  return { ...step, repsFactor: step.repsFactor * factor, holdFactor: step.holdFactor * factor };
}

/** A step on; where the one whose turn it is may not be offered, nothing is added. */
function progressed(step: ItemStep, count: number, ways: Ways): ItemStep {
  const by = progressOrder[count % progressOrder.length] ?? 'reps';
  const change = { kind: 'progress', by } as const;
  const isBack = by === 'lever' && step.form === 'easier';
  if ((by === 'lever' && !isBack && !ways.mayBeHarder) || (by === 'load' && !ways.mayBeHeavier))
    return { ...step, change: { kind: 'none' } };
  switch (by) {
    case 'reps':
      return { ...step, repsFactor: step.repsFactor * (1 + addedShare), change };
    case 'hold':
      return { ...step, holdFactor: step.holdFactor * (1 + addedShare), change };
    case 'lever':
      return { ...step, form: isBack ? null : 'harder', change };
    case 'load':
      return { ...step, isHeavier: true, change };
    default:
      return by satisfies never;
  }
}

/**
 * Where an item stands after the sessions so far. A session in which it was skipped says nothing.
 * @param sessions in order of time
 * @param ways what may be offered of it now: what was done under other answers opens nothing
 * @source rules and numbers: the dossier of exercises; what is ours is marked above
 */
export function stepOf(item: string, sessions: readonly SessionRecord[], ways: Ways): ItemStep {
  const past = sessions.flatMap(({ at, items }): readonly Past[] =>
    items.flatMap((record) =>
      record.item === item && record.light !== 'skipped' ? [{ ...record, at: Date.parse(at) }] : []
    )
  );
  let step = start;
  let since: Past[] = [];
  let progressCount = 0;
  let wasRed = false;
  for (const record of past) {
    since.push(record);
    const isRed = record.light === 'red' || record.light === 'stopped';
    if (isRed) {
      step = wasRed
        ? { ...step, change: { kind: 'swap' } }
        : ways.mayBeEasier
          ? { ...step, form: 'easier', isHeavier: false, change: { kind: 'easier', restDays } }
          : { ...lessOf(step), form: null, isHeavier: false, change: { kind: 'less', restDays } };
      since = [];
    } else if (record.light === 'amber' && since.at(-2)?.light === 'amber') {
      step = { ...lessOf(step), change: { kind: 'cut' } };
      since = [];
    } else if (mayProgress(since)) {
      step = progressed(step, progressCount, ways);
      progressCount += 1;
      since = [];
    } else step = { ...step, change: { kind: 'none' } };
    wasRed = isRed;
  }
  return step;
}
