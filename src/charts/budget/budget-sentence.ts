// The motion budget in words: who picks up how much, what has no more to give, and what is missing.
import type { Movement } from '#content/schema.ts';
import { budgetParts, motionBudget } from '#text/budget.ts';
import { locale } from '#text/locale.ts';
import type { MotionBudget, PartBudget, PartId, Stiffness } from '#reasoning/motion-budget.ts';
import { say, sayInside, sayList, saySentences } from '#ui/say.ts';
import { changeOf, headFirst, isChanged } from './motion-budget.geometry.ts';

const { sentence, stiffness: stiffnessWords } = motionBudget;
const inDegrees = (options: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'degree',
    unitDisplay: 'narrow',
    maximumFractionDigits: 0,
    ...options
  });
const whole = inDegrees({});
const signed = inDegrees({ signDisplay: 'exceptZero' });
const percent = new Intl.NumberFormat(locale, { style: 'percent' });

/** Says each thing once and remembers it: a drag says the same few again and again, in every frame. */
function saidOnce<Thing>(say: (thing: Thing) => string): (thing: Thing) => string {
  const known = new Map<Thing, string>();
  return (thing) => {
    const said = known.get(thing) ?? say(thing);
    known.set(thing, said);
    return said;
  };
}
const sayWhole = saidOnce((degrees: number) => whole.format(degrees));
/** Whole degrees: 8°. */
export const sayDegrees = (degrees: number): string => sayWhole(Math.round(degrees));
/** How many whole degrees more or less than usual a part is said to give: +4°, −14°. */
export const sayChange = (degrees: number, usualDegrees: number): string =>
  signed.format(changeOf(degrees, usualDegrees)).replace('-', '−');

const label = saidOnce((change: number) =>
  say(motionBudget.label[change < 0 ? 'less' : 'more'], { n: sayDegrees(Math.abs(change)) })
);
/** The same in words, beside a part of a picture. */
export const labelChange = (degrees: number, usualDegrees: number): string =>
  label(changeOf(degrees, usualDegrees));

/** How stiff a part is, in words; 0–1. */
export const sayStiffness = saidOnce((stiffness: number) => {
  if (stiffness === 0) return stiffnessWords.free;
  if (stiffness === 0.5) return stiffnessWords.half;
  if (stiffness === 1) return stiffnessWords.still;
  return say(stiffnessWords.some, { percent: percent.format(stiffness) });
});

/** Below this rise of utilisation, with nobody newly at the limit, not much changes. Ours. */
const smallRise = 0.16;
/** From here on a part is close to its limit. Ours. */
const closeToLimit = 0.9;

interface Rise {
  readonly before: PartBudget;
  readonly after: PartBudget;
  readonly rise: number;
}

/** Legs and seat only pass the turn on: the sentence names a part of the body where it can. */
const isBody = ({ after }: Rise) => after.part !== 'legs-feet' && after.part !== 'pelvis-on-seat';

/** Who does more than before: parts of the body first, and of those the one whose work rose most. */
function risesOf(usual: MotionBudget, now: MotionBudget): readonly Rise[] {
  return usual.parts
    .flatMap((before): Rise[] => {
      const after = now.parts.find(({ part }) => part === before.part);
      if (after === undefined || changeOf(after.degrees, before.degrees) < 1) return [];
      return [{ before, after, rise: after.utilisation - before.utilisation }];
    })
    .sort((a, b) => Number(isBody(b)) - Number(isBody(a)) || b.rise - a.rise);
}

/** What stiffness changes in a movement: in one sentence, and what else there is to say. */
export interface BudgetWords {
  readonly first: string;
  /** Worked out once it is asked for: not in every frame of a drag. */
  readonly more: () => readonly string[];
}

/**
 * Says what stiffness changes in a movement.
 * @param plane of the movement
 * @param usual the same movement at the same age with nothing stiff
 * @param now the movement as stiff as it is
 * @param stiffness by part, 0–1
 */
export function budgetWords(
  plane: Movement['plane'],
  usual: MotionBudget,
  now: MotionBudget,
  stiffness: Stiffness
): BudgetWords {
  const stiff = headFirst(now.parts).filter(({ part }) => (stiffness[part] ?? 0) > 0);
  if (stiff.length === 0) return { first: sentence.asUsual, more: () => [] };
  const rises = risesOf(usual, now);
  const first = rises[0];
  const named = nameParts(stiff.map(({ part }) => part));
  return {
    first:
      first === undefined
        ? say(sentence.nobody, { stiff: named })
        : say(sentence.change, {
            stiff: named,
            part: budgetParts[first.after.part].yours,
            verb: sentence.verbs[plane],
            now: sayDegrees(first.after.degrees),
            usual: sayDegrees(first.before.degrees)
          }),
    more: () => {
      /** All that the first part leaves is said to go somewhere. */
      const others = rises.slice(1).map(({ before, after }) =>
        say(sentence.restPart, {
          part: sayInside(budgetParts[after.part].short),
          change: sayChange(after.degrees, before.degrees)
        })
      );
      const atLimit = headFirst(now.parts).filter(
        ({ part, zone, availableDegrees }) =>
          zone === 'at-limit' && availableDegrees > 0 && part !== first?.after.part
      );
      return [
        ...(isLittle(rises, now) ? [sentence.little] : []),
        ...(first === undefined ? [] : [sayNearness(first.after)]),
        ...(others.length > 0
          ? [say(sentence.rest, { parts: sayList(others, 'conjunction', 'picture') })]
          : []),
        ...(atLimit.length > 0
          ? [say(sentence.limits, { parts: nameParts(atLimit.map(({ part }) => part)) })]
          : []),
        ...(isChanged(now.shortfallDegrees, 0)
          ? [say(sentence.missing, { degrees: sayDegrees(now.shortfallDegrees) })]
          : [])
      ];
    }
  };
}

/** The same as one run of sentences. */
export function budgetSentence(...given: Parameters<typeof budgetWords>): string {
  const { first, more } = budgetWords(...given);
  return saySentences([first, ...more()]);
}

function isLittle(rises: readonly Rise[], now: MotionBudget): boolean {
  if (isChanged(now.shortfallDegrees, 0)) return false;
  return rises.every(({ rise, after }) => rise < smallRise && after.zone !== 'at-limit');
}

function sayNearness({ zone, utilisation }: PartBudget): string {
  const { near } = sentence;
  const words =
    zone === 'at-limit'
      ? near.end
      : zone === 'stretched'
        ? utilisation >= closeToLimit
          ? near.close
          : near.stretched
        : // Some parts work near their limit in everybody, and are comfortable there.
          utilisation >= closeToLimit
          ? near.comfortable
          : near.spare;
  return words;
}

const separator = ' ';
const nameJoined = saidOnce((joined: string) =>
  sayList(
    joined.split(separator).map((part) => budgetParts[part as PartId].yours),
    'conjunction',
    'picture'
  )
);
const nameParts = (parts: readonly PartId[]) => nameJoined(parts.join(separator));

/**
 * What the picture of a movement shows, in words.
 * @param hasMark whether the place that hurts is marked
 */
export function describePicture(usual: MotionBudget, now: MotionBudget, hasMark: boolean): string {
  const named = (sign: 1 | -1) =>
    now.parts.flatMap(({ part, degrees }, i) => {
      const before = usual.parts[i]?.degrees ?? degrees;
      return isChanged(degrees, before) && Math.sign(degrees - before) === sign
        ? [sayInside(budgetParts[part].name)]
        : [];
    });
  const [less, more] = [named(-1), named(1)];
  return saySentences([
    ...(hasMark ? [motionBudget.figure.hurts] : []),
    ...(less.length > 0
      ? [say(motionBudget.figure.less, { parts: sayList(less, 'conjunction', 'picture') })]
      : []),
    ...(more.length > 0
      ? [say(motionBudget.figure.more, { parts: sayList(more, 'conjunction', 'picture') })]
      : [])
  ]);
}
