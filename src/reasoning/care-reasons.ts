// Why a level of care was reached: the answers behind the rules that fired, and who gets words of their own.
import type { CareNote, Condition, KnowledgeBase, Scope } from '#content/schema.ts';
import type { Conclusion } from './conclusion.ts';
import { holds, signsNamedBy } from './conditions.ts';
import { indexKnowledge } from './index-by-id.ts';
import { conditionView } from './triage.ts';

export interface CareReasons {
  /** Signs answered yes that some fired rule names, those of the most urgent rules first. */
  readonly yes: readonly string[];
  /** The same for signs that are unsure and whose rules count. */
  readonly unsure: readonly string[];
  /** What was told of the person's health and body that no fired rule names: whoever sees them should know it too. */
  readonly context: readonly string[];
  /** Whether age, place or time is part of a rule that decided. */
  readonly isAge: boolean;
  readonly isPlace: boolean;
  readonly isTime: boolean;
  /** A movement check sent pain down the leg. */
  readonly isTest: boolean;
}

function names(condition: Condition, key: 'place' | 'ageAtLeast' | 'ageBelow'): boolean {
  if (key in condition) return true;
  if ('all' in condition) return condition.all.some((part) => names(part, key));
  return 'or' in condition && condition.or.some((part) => names(part, key));
}

/** The answers that led to the level, for the person to read and to tell. */
export function careReasons(
  base: KnowledgeBase,
  { triage, findings }: Pick<Conclusion, 'triage' | 'findings'>
): CareReasons {
  const { rules, signs, timeSigns, contextSigns } = indexKnowledge(base);
  const counted = triage.fired.flatMap(({ id, isUnsure }) => {
    const rule = rules.get(id);
    const isIdle = isUnsure && rule?.level === 'soon';
    return rule && !isIdle && rule.level !== 'crisis' ? [rule] : [];
  });
  // The rules of the level that won come first; the rest keep their order.
  const ordered = [...counted].sort(
    (a, b) => Number(b.level === triage.level) - Number(a.level === triage.level)
  );
  // A sign of several lines is told by those that were answered.
  const toldBy = (id: string): readonly string[] => {
    const lines = base.signs.filter(({ lineOf }) => lineOf === id).map((line) => line.id);
    const answered = lines.filter((line) => findings.yes.has(line) || findings.unsure.has(line));
    return answered.length > 0 ? answered : [id];
  };
  const named = [...new Set(ordered.flatMap(({ when }) => signsNamedBy(when)).flatMap(toldBy))];
  const deciding = counted.filter(({ level }) => level === triage.level);
  const { weeks } = findings.answers;
  const isByTime = (id: string) => {
    const limit = signs.get(id)?.givenByWeeksUpTo;
    return limit !== undefined && weeks !== null && weeks <= limit;
  };
  // What follows from weeks is told as time; what a case file names whole is told as it was named.
  const isSaid = (id: string) => signs.get(id)?.derived !== true || findings.answers.signs[id] !== undefined;
  const asked = (id: string) => isSaid(id) && !isByTime(id) && !timeSigns.includes(id);
  const yes = named.filter((id) => findings.yes.has(id) && asked(id));
  return {
    yes,
    context: base.signs
      .map(({ id }) => id)
      .filter((id) => contextSigns.has(id) && findings.yes.has(id) && isSaid(id) && !yes.includes(id))
      .filter((id) => toldBy(id).includes(id)),
    unsure: named.filter((id) => findings.unsure.has(id) && asked(id)),
    isAge: deciding.some(({ when }) => names(when, 'ageAtLeast') || names(when, 'ageBelow')),
    isPlace: deciding.some(({ when }) => names(when, 'place')),
    isTime: deciding.some(({ when }) =>
      signsNamedBy(when).some((id) => timeSigns.includes(id) || isByTime(id))
    ),
    isTest: triage.fired.some(({ id }) => id === base.referRule?.id)
  };
}

/** Who gets words of their own: a sign answered yes, or not sure where no self-care may be shown. */
export function scopesFor<S extends Scope>(
  base: KnowledgeBase,
  scopes: readonly S[],
  { findings, triage }: Pick<Conclusion, 'triage' | 'findings'>
): readonly S[] {
  const isMaybe = (id: string) =>
    findings.yes.has(id) || (triage.content === 'none' && findings.unsure.has(id));
  const view = conditionView(base, findings, triage.content === 'none');
  const hasFired = (ids: readonly string[] = []) =>
    triage.fired.some(({ id, isUnsure }) => ids.includes(id) && (!isUnsure || triage.content === 'none'));
  // "Under 18" needs an age that was given: rules run as at 80 where it was not.
  return scopes.filter(
    ({ signs, also, rules, unlessRules }) =>
      !hasFired(unlessRules) &&
      (signs.some(isMaybe) || (also !== undefined && holds(also, view)) || hasFired(rules))
  );
}

/** Notes that belong on the page of care. */
export function careNotesFor<N extends CareNote>(
  notes: readonly N[],
  { findings, triage }: Pick<Conclusion, 'triage' | 'findings'>
): readonly N[] {
  const { yes } = findings.answers.axialCriteria;
  return notes.filter(({ signs, rules, levels, axialCriteria }) => {
    if (!levels.includes(triage.level)) return false;
    if (axialCriteria && (yes < axialCriteria.atLeast || yes > axialCriteria.atMost)) return false;
    return (
      signs.some((id) => findings.yes.has(id) || findings.unsure.has(id)) ||
      rules.some((id) => triage.fired.some((rule) => rule.id === id && !rule.isUnsure))
    );
  });
}
