// Leaves out of the lists what can change nothing for whoever has no plan here: for each list, by what stands before it.
import type { Rule, SafetyList } from '#content/schema.ts';
import type { PointOnTheWay } from '#reasoning/can-still-decide.ts';
import { rulesThatCanStillDecide, signsThatCanStillDecide } from '#reasoning/can-still-decide.ts';
import type { Findings } from '#reasoning/findings.ts';
import { indexKnowledge } from '#reasoning/index-by-id.ts';
import { triage } from '#reasoning/triage.ts';
import type { Asking } from './asked-lines.ts';
import { gateOfLine } from './gate-lines.ts';
import { isAskedFor } from './places.ts';
import type { Line } from './screens.ts';

/** Whether a line can still decide something. */
type Decides = (line: Line) => boolean;

/** The findings without what is only asked later, whatever was answered there already. */
function findingsBefore({ base, reading }: Asking, ahead: ReadonlySet<string>): Findings {
  const { linesOfSign } = indexKnowledge(base);
  const { findings } = reading;
  const known = (answered: ReadonlySet<string>) => {
    const isKnown = (id: string) => {
      const lines = linesOfSign.get(id) ?? [];
      if (!lines.some((line) => ahead.has(line))) return !ahead.has(id);
      return lines.some((line) => answered.has(line) && !ahead.has(line));
    };
    return new Set([...answered].filter(isKnown));
  };
  return {
    ...findings,
    answers: { ...findings.answers, axialCriteria: { yes: 0, unsure: 0 } },
    yes: known(findings.yes),
    unsure: known(findings.unsure)
  };
}

/**
 * Tells, once some lines are behind, whether another can still decide something: it follows from what stands before
 * it, and from nothing beside it or behind it. A tick never takes a line away under somebody's eyes, and a changed
 * answer brings back what it had hidden.
 * @param lists those that are asked once age and place are known
 * @returns a function to be called with more lines behind each time
 */
export function decidesAfter(
  asking: Asking,
  lists: readonly SafetyList[]
): (behind: ReadonlySet<string>) => Decides {
  const { base, reading, sites, answers, askedByMap } = asking;
  // More answers only raise what stands: where something may be shown now, it could be shown before.
  // Beside another page of care every answer is still read: by its sentences, and by whoever is to see the person.
  if (answers.age === null || sites.length === 0 || reading.triage.content !== 'none')
    return () => () => true;
  const { signs, rules, linesOfSign } = indexKnowledge(base);
  // What was answered for a place that is no longer marked counts, and is not asked: it is known.
  const isAsked = (id: string) => {
    const sign = signs.get(id);
    return sign !== undefined && isAskedFor(sign, sites) && !askedByMap.includes(id);
  };
  const asked = lists.flatMap(({ lines }) => lines).filter(isAsked);
  let point: PointOnTheWay | null = null;
  let living: readonly Rule[] = base.rules;
  return (behind) => {
    const ahead = new Set(asked.filter((id) => !behind.has(id)));
    for (const [sign, lines] of linesOfSign) if (lines.some((line) => ahead.has(line))) ahead.add(sign);
    const findings = findingsBefore(asking, ahead);
    const isSame =
      point?.findings.yes.size === findings.yes.size && point.findings.unsure.size === findings.unsure.size;
    if (!isSame) living = base.rules;
    const standing = isSame && point ? point.triage : triage(base, findings);
    point = { findings, triage: standing, ahead };
    if (!standing.fired.some(({ id }) => rules.get(id)?.ownPage === true)) return () => true;
    living = rulesThatCanStillDecide(base, point, living);
    const named = signsThatCanStillDecide(base, point, living);
    const leadsOn = (line: string) =>
      base.signs.some((sign) => sign.gate === gateOfLine(base, line) && named.has(sign.id));
    return ({ kind, id }) => (kind === 'gate' ? leadsOn(id) : kind !== 'sign' || named.has(id));
  };
}
