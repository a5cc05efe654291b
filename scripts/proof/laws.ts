// The laws that one state, or two states of which one has more, can be held to without any screen.
import { caudaEquinaSigns } from '#content/rules.ts';
import { signs } from '#content/signs.ts';
import { contentIds, levelIds } from '#content/ids.ts';
import type { InvariantId } from '#content/invariants.ts';
import type { Triage } from '#reasoning/triage.ts';
import type { Expected } from './second-reading.ts';
import type { Cell, Said } from './state-space.ts';

/** The laws that are counted out here; the others are about screens and words. */
export const countedLaws = [
  'no-exercise-when-urgent',
  'never-lower',
  'most-urgent-wins',
  'one-level-with-action',
  'some-never-exercise',
  'cauda-equina-floor',
  'mood-never-lowers'
] as const satisfies readonly InvariantId[];
export type CountedLaw = (typeof countedLaws)[number];

/** With these no self-care is shown, in any combination. */
const neverExercise: ReadonlySet<string> = new Set([
  'ctx-pregnant',
  'ctx-could-be-pregnant',
  'ctx-postpartum',
  'ctx-cancer',
  'ctx-immune-low',
  'ctx-recent-surgery',
  'ctx-spine-procedure'
]);
const signOfLine = new Map<string, string>(
  signs.flatMap((sign) => ('lineOf' in sign ? [[sign.id, sign.lineOf] as const] : []))
);
/** Whether a sign, or a line of one, yes or not sure, bars self-care. */
export const barsExercise = (sign: string): boolean => neverExercise.has(signOfLine.get(sign) ?? sign);
const adultFrom = 18;
const cauda: ReadonlySet<string> = new Set(caudaEquinaSigns);

const levelAt = new Map<string, number>(levelIds.map((id, at) => [id, at]));
const contentAt = new Map<string, number>(contentIds.map((id, at) => [id, at]));

/** A result as one whole number, so that millions can be kept and compared. */
export function packed({ level, dueDays, content, crisis }: Triage): number {
  const care = (levelAt.get(level) ?? 0) * 16 + (dueDays ?? 0);
  return care * 8 + (contentAt.get(content) ?? 0) * 2 + Number(crisis);
}

/** Whether the first result is at least as careful as the second: level and days, content, and the help lines. */
export function isAtLeast(careful: number, than: number): boolean {
  return (
    careful >> 3 <= than >> 3 && ((careful >> 1) & 3) <= ((than >> 1) & 3) && (careful & 1) >= (than & 1)
  );
}

function isAsExpected(result: Triage, expected: Expected): boolean {
  return (
    result.level === expected.level &&
    result.dueDays === expected.dueDays &&
    result.content === expected.content &&
    result.crisis === expected.crisis &&
    result.fired.length === expected.fired.length &&
    result.fired.every(({ id, isUnsure }, at) => expected.fired[at] === (isUnsure ? `${id}?` : id))
  );
}

/** The laws that a result of one state breaks. */
export function brokenBy(
  result: Triage,
  expected: Expected,
  said: readonly Said[],
  { age }: Cell
): readonly CountedLaw[] {
  const broken: CountedLaw[] = [];
  const level = levelAt.get(result.level);
  if (level === undefined || (result.dueDays !== null) !== (result.level === 'soon'))
    broken.push('one-level-with-action');
  if ((level ?? 0) < 3 && result.content !== 'none') broken.push('no-exercise-when-urgent');
  if (!isAsExpected(result, expected)) broken.push('most-urgent-wins');
  let isHelpDue = false;
  let isExerciseBarred = age !== null && age < adultFrom;
  let floor = 4;
  for (const { sign, how } of said) {
    if (sign === 'self-harm-thoughts') isHelpDue = true;
    if (barsExercise(sign)) isExerciseBarred = true;
    if (cauda.has(sign)) floor = Math.min(floor, how === 'yes' ? 2 : 1);
  }
  if (result.crisis !== isHelpDue) broken.push('mood-never-lowers');
  if (isExerciseBarred && result.content !== 'none') broken.push('some-never-exercise');
  if ((level ?? 0) > floor) broken.push('cauda-equina-floor');
  return broken;
}
