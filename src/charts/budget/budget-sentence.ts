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

/** What has been said of each degree: a drag says the same few numbers again and again. */
const saidOf = new Map<number, string>();
/** Whole degrees: 8°. */
export function sayDegrees(degrees: number): string {
  const rounded = Math.round(degrees);
  const said = saidOf.get(rounded) ?? whole.format(rounded);
  saidOf.set(rounded, said);
  return said;
}
/** How many whole degrees more or less than usual a part is said to give: +4°, −14°. */
export const sayChange = (degrees: number, usualDegrees: number): string =>
  signed.format(changeOf(degrees, usualDegrees)).replace('-', '−');

/** The same in words, beside a part of a picture. */
export function labelChange(degrees: number, usualDegrees: number): string {
  const change = changeOf(degrees, usualDegrees);
  return say(motionBudget.label[change < 0 ? 'less' : 'more'], { n: whole.format(Math.abs(change)) });
}

/** How stiff a part is, in words; 0–1. */
export function sayStiffness(stiffness: number): string {
  if (stiffness === 0) return stiffnessWords.free;
  if (stiffness === 0.5) return stiffnessWords.half;
  if (stiffness === 1) return stiffnessWords.still;
  return say(stiffnessWords.some, { percent: percent.format(stiffness) });
}

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

const nameParts = (parts: readonly PartId[]) =>
  sayList(
    parts.map((part) => budgetParts[part].yours),
    'conjunction',
    'picture'
  );
