// Which lines of a list are asked, by what was answered and marked: their places, gates and follow-ups.
import type { KnowledgeBase, SafetyList, Sign, SiteId } from '#content/schema.ts';
import type { ConditionView } from '#reasoning/conditions.ts';
import { holds } from '#reasoning/conditions.ts';
import { indexKnowledge } from '#reasoning/index-by-id.ts';
import { conditionView } from '#reasoning/triage.ts';
import { gateOfLine, linesOfGate } from './gate-lines.ts';
import { knownFromStart } from './known-start.ts';
import { lineAnswer, type InterviewAnswers } from './interview-answers.ts';
import { isAskedFor, markedZones, marksBothSides } from './places.ts';
import type { Reading } from './reading.ts';
import type { Line, Screen } from './screens.ts';

/** What decides whether a line applies. */
export interface Asking {
  readonly reading: Reading;
  readonly base: KnowledgeBase;
  readonly answers: InterviewAnswers;
  readonly sites: readonly SiteId[];
  /** Unsure counts as yes here. */
  readonly view: ConditionView;
  readonly weeks: number | null;
  readonly givenByMap: ReadonlySet<string>;
  /** Known by age and time. */
  readonly known: readonly string[];
  /** Asked right after the map instead of in their own list. */
  readonly askedByMap: readonly string[];
}

const isOpen = (answers: InterviewAnswers, line: string) =>
  ['yes', 'unsure'].includes(lineAnswer(answers, line) ?? '');

/** Whether a sign asks more at once: age and place, or the axial criteria. */
export const isOpened = ({ signs }: KnowledgeBase, answers: InterviewAnswers, what: Sign['opens']) =>
  signs.some(({ id, opens }) => opens === what && isOpen(answers, id));

const isUngated = (sign: Sign, sites: readonly SiteId[]) =>
  sign.gate === undefined || (sign.ungatedFor ?? []).some((site) => sites.includes(site));

/** Whether a gate stands open: by its own line, or by a habit given later that means the same. */
function isGateOpen({ base, answers, live: { features } }: Reading, gate: string): boolean {
  if (linesOfGate(base, gate).some((line) => isOpen(answers, line))) return true;
  const { openedBy } = base.gates.find(({ id }) => id === gate) ?? {};
  return openedBy?.some((id) => features[id] === true) === true;
}

/** Whether a danger sign is asked in a list, given everything else. */
function applies(sign: Sign, { reading, answers, sites, view, weeks, givenByMap, known }: Asking): boolean {
  if (
    known.includes(sign.id) ||
    sign.derived ||
    sign.onlyInRoom ||
    sign.settles !== undefined ||
    givenByMap.has(sign.id)
  )
    return false;
  if (sign.givenByWeeksUpTo !== undefined && weeks !== null && weeks <= sign.givenByWeeksUpTo) return false;
  if (sign.unlessPregnancyCannotApply && answers.pregnancy === 'cannot-apply') return false;
  if (!isAskedFor(sign, sites)) return false;
  if (!isUngated(sign, sites) && !(sign.gate !== undefined && isGateOpen(reading, sign.gate))) return false;
  return sign.askAfter === undefined || holds(sign.askAfter, view);
}

/** Whether a gate is shown: some sign waits behind it for these places. */
function gateApplies(line: string, { base, sites }: Asking): boolean {
  const gate = gateOfLine(base, line);
  return base.signs.some((sign) => sign.gate === gate && isAskedFor(sign, sites) && !isUngated(sign, sites));
}

/** What was told an earlier day and is read back now, instead of being asked in its list. */
export function stayingLines(asking: Asking): readonly Line[] {
  const { signs } = indexKnowledge(asking.base);
  return Object.keys(asking.answers.stays).flatMap((id): Line[] => {
    const sign = signs.get(id);
    if (!sign) return [{ kind: 'caution', id }];
    return applies(sign, asking) ? [{ kind: 'sign', id }] : [];
  });
}

/** The lines of a list that are asked now. */
export function linesOf(list: SafetyList, asking: Asking): readonly Line[] {
  const { signs } = indexKnowledge(asking.base);
  return list.lines.flatMap((id): Line[] => {
    if (asking.answers.stays[id]) return [];
    const sign = signs.get(id);
    if (!sign) return gateApplies(id, asking) ? [{ kind: 'gate', id }] : [];
    if (asking.askedByMap.includes(id)) return [];
    if (!applies(sign, asking)) return [];
    return [{ kind: 'sign', id, ...(sign.lineOf === undefined ? {} : { of: sign.lineOf }) }];
  });
}

/** What decides on every line of one reading. */
export function askingFor(reading: Reading): Asking {
  const { base, answers, live, findings } = reading;
  const zones = markedZones(base, answers);
  const { signs } = indexKnowledge(base);
  const cannotApply = (id: string) =>
    answers.pregnancy === 'cannot-apply' && signs.get(id)?.unlessPregnancyCannotApply === true;
  const asked = zones.flatMap((zone) => zone.asks).filter((id) => !cannotApply(id));
  const askedByBothSides = base.signs
    .filter(({ bothSides: limb }) => limb !== undefined && marksBothSides(base, answers, limb))
    .map(({ id }) => id);
  return {
    reading,
    base,
    answers,
    sites: live.sites,
    view: {
      ...conditionView(base, findings, true),
      isGateOpen: (gate) => isGateOpen(reading, gate)
    },
    weeks: live.weeks,
    known: knownFromStart(base, answers),
    givenByMap: new Set(zones.flatMap((zone) => zone.gives)),
    askedByMap: [...new Set([...asked, ...askedByBothSides])]
  };
}

/**
 * Whether a screen is asked only because of a later answer: everything on it waits behind a gate that its own line
 * left closed.
 */
export function isAskedLate({ base, answers, live: { sites } }: Reading, { lines }: Screen): boolean {
  const { signs } = indexKnowledge(base);
  const isLate = (id: string) => {
    const sign = signs.get(id);
    if (sign?.gate === undefined || isUngated(sign, sites)) return false;
    return !linesOfGate(base, sign.gate).some((line) => isOpen(answers, line));
  };
  return lines.length > 0 && lines.every(({ kind, id }) => kind === 'sign' && isLate(id));
}
