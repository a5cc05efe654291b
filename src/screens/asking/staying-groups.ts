// What is read back to whoever looks again, by the list that asked it: what was yes, and what was no.
import { lists, screens as screenTexts } from '#text/interview.ts';
import { means } from '#text/interview-later.ts';
import { safetyListTitles } from '#text/safety-lists.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import type { Reading } from '#interview/reading.ts';
import type { Line } from '#interview/screens.ts';
import { lineText } from './line-text.ts';

/** What is confirmed, or asked anew, as one. */
export interface StayingGroup {
  readonly key: string;
  readonly label: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** What is asked anew with it. */
  readonly ids: readonly string[] | 'floor';
  /** As it was answered. */
  readonly answers: Partial<Pick<InterviewAnswers, 'stays' | 'features' | 'floor'>>;
}

const titles: Readonly<Record<string, { readonly title: string }>> = { ...safetyListTitles, ...screenTexts };
const kitNames: Readonly<Record<string, string>> = means.kitNames;
const pick = <T>(record: Readonly<Record<string, T>>, ids: readonly string[]) =>
  Object.fromEntries(Object.entries(record).filter(([id]) => ids.includes(id)));

/** Illnesses, medicines, treatments and cautions. */
export function stayingGroups({ base, answers: { stays }, screens }: Reading): readonly StayingGroup[] {
  const asked = screens.find(({ kind }) => kind === 'still')?.lines ?? [];
  const groups = [
    ...Object.values(base.lists)
      .flat()
      .map(({ id, lines }) => ({ id, lines: asked.filter((line) => lines.includes(line.id)) })),
    { id: 'before', lines: asked.filter(({ kind }) => kind === 'caution') }
  ];
  const labels = (lines: readonly Line[], answer: 'yes' | 'no') =>
    lines.filter(({ id }) => stays[id] === answer).map((line) => lineText(line).label);
  return groups
    .filter(({ lines }) => lines.length > 0)
    .map(({ id, lines }) => {
      const ids = lines.map((line) => line.id);
      return {
        key: id,
        label: titles[id]?.title ?? '',
        yes: labels(lines, 'yes'),
        no: labels(lines, 'no'),
        ids,
        answers: { stays: pick(stays, ids) }
      };
    });
}

/** What somebody does, what sets it off and eases it, and what they can use; none that was not answered. */
export function habitGroups({
  base,
  answers: { features, floor, kit },
  screens
}: Reading): readonly StayingGroup[] {
  const cautious = new Set<string>(
    base.cautions.flatMap((caution) => [...caution.features, ...(caution.allFeatures ?? [])])
  );
  const habits = screens
    .filter(({ section }) => section === 'habits' || section === 'sharpen')
    .map((screen) => ({
      ...screen,
      lines: screen.lines.filter(({ kind, id }) => kind === 'feature' && features[id] !== undefined)
    }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ id, titleId, lines }) => {
      const ids = lines.map((line) => line.id);
      const labels = (said: readonly Line[]) => said.map((line) => lineText(line).label);
      const yes = labels(lines.filter((line) => features[line.id] === true));
      return {
        key: id,
        label: titles[titleId]?.title ?? '',
        yes: yes.length > 0 ? yes : [lists.none],
        // Where a yes takes exercises out of the plan, the no is read back too.
        no: labels(lines.filter((line) => features[line.id] === false && cautious.has(line.id))),
        ids,
        answers: { features: pick(features, ids) }
      };
    });
  if (floor === null) return habits;
  const can = [floor ? means.floorYes : means.floorNo, ...kit.map((id) => kitNames[id] ?? id)];
  return [
    ...habits,
    { key: 'means', label: means.floor, yes: can, no: [], ids: 'floor', answers: { floor } }
  ];
}
