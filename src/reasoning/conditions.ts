// Decides whether a condition holds. There is no "not", so more yes answers can only make it hold.
import type { AskCondition, SiteId } from '#content/schema.ts';

/** The answers as a condition sees them. */
export interface ConditionView {
  readonly isYes: (sign: string) => boolean;
  readonly isNew: (sign: string) => boolean;
  readonly sites: ReadonlySet<SiteId>;
  /** Years. An age that is not given is run at 80: see `triage.ts`. */
  readonly age: number;
  /** Weeks; null counts as long enough. */
  readonly weeks: number | null;
  readonly axialCriteria: number;
  readonly yellowFlags: number;
  /** Whether a gate was answered yes or "not sure". No rule asks it: without it every gate is closed. */
  readonly isGateOpen?: (gate: string) => boolean;
}

/** Whether a condition holds for these answers. */
export function holds(condition: AskCondition, view: ConditionView): boolean {
  if ('any' in condition) return condition.any.some(view.isYes);
  if ('all' in condition) return condition.all.every((part) => holds(part, view));
  if ('or' in condition) return condition.or.some((part) => holds(part, view));
  if ('place' in condition) return condition.place.some((site) => view.sites.has(site));
  if ('ageAtLeast' in condition) return view.age >= condition.ageAtLeast;
  if ('ageBelow' in condition) return view.age < condition.ageBelow;
  if ('new' in condition) return condition.new.some(view.isNew);
  if ('weeksAtLeast' in condition) return view.weeks === null || view.weeks >= condition.weeksAtLeast;
  if ('gate' in condition) return view.isGateOpen?.(condition.gate) === true;
  if ('count' in condition) {
    const count = condition.count === 'axial-criteria' ? view.axialCriteria : view.yellowFlags;
    return count >= condition.atLeast;
  }
  return condition.always;
}

/** Gates that a condition names. */
export function gatesNamedBy(condition: AskCondition): readonly string[] {
  if ('gate' in condition) return [condition.gate];
  if ('all' in condition) return condition.all.flatMap(gatesNamedBy);
  if ('or' in condition) return condition.or.flatMap(gatesNamedBy);
  return [];
}

/** Signs that a condition names, for saying which answers made it hold. */
export function signsNamedBy(condition: AskCondition): readonly string[] {
  if ('any' in condition) return condition.any;
  if ('new' in condition) return condition.new;
  if ('all' in condition) return condition.all.flatMap(signsNamedBy);
  if ('or' in condition) return condition.or.flatMap(signsNamedBy);
  return [];
}
