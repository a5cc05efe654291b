// Leaves out of the lists what can change nothing for whoever has no plan here: for each list, by what stands before it.
import type { Rule, SafetyList } from '#content/schema.ts';
import type { PointOnTheWay } from '#reasoning/can-still-decide.ts';
import { rulesThatCanStillDecide, signsThatCanStillDecide } from '#reasoning/can-still-decide.ts';
import type { Findings } from '#reasoning/findings.ts';
import { indexKnowledge } from '#reasoning/index-by-id.ts';
import { triage } from '#reasoning/triage.ts';
import { isAskedFor, type Asking } from './asked-lines.ts';
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
 * By list, which of its lines can still decide something; a list of which all can is not in the map.
 * It follows from what stands before a list, and from nothing on it or behind it: a tick never takes a line away
 * under somebody's eyes, and a changed answer brings back what it had hidden.
 * @param lists those that are asked once age and place are known, in order
 */
export function decidingLines(
  asking: Asking,
  lists: readonly SafetyList[]
): ReadonlyMap<SafetyList, Decides> {
  const { base, reading, sites, answers, askedByMap } = asking;
  const deciding = new Map<SafetyList, Decides>();
  // More answers only raise what stands: where something may be shown now, it could be shown before.
  // Beside another page of care every answer is still read: by its sentences, and by whoever is to see the person.
  if (answers.age === null || sites.length === 0 || reading.triage.content !== 'none') return deciding;
  const { signs, rules, linesOfSign } = indexKnowledge(base);
  // What was answered for a place that is no longer marked counts, and is not asked: it is known.
  const isAsked = (id: string) => {
    const sign = signs.get(id);
    return sign !== undefined && isAskedFor(sign, sites) && !askedByMap.includes(id);
  };
  const ahead = new Set(lists.flatMap(({ lines }) => lines).filter(isAsked));
  for (const [sign, lines] of linesOfSign) if (lines.some((line) => ahead.has(line))) ahead.add(sign);
  let point: PointOnTheWay | null = null;
  let living: readonly Rule[] = base.rules;
  for (const list of lists) {
    const findings = findingsBefore(asking, ahead);
    if (
      point?.findings.yes.size !== findings.yes.size ||
      point.findings.unsure.size !== findings.unsure.size
    ) {
      point = { findings, triage: triage(base, findings), ahead };
      living = base.rules;
    }
    if (point.triage.fired.some(({ id }) => rules.get(id)?.ownPage === true)) {
      living = rulesThatCanStillDecide(base, point, living);
      const named = signsThatCanStillDecide(base, point, living);
      const behind = (gate: string) => base.signs.some((sign) => sign.gate === gate && named.has(sign.id));
      deciding.set(list, ({ kind, id }) => (kind === 'gate' ? behind(id) : kind !== 'sign' || named.has(id)));
    }
    for (const id of list.lines) ahead.delete(id);
    for (const [sign, lines] of linesOfSign) if (!lines.some((line) => ahead.has(line))) ahead.delete(sign);
  }
  return deciding;
}
