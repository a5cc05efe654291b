// Every exercise, check, movement and pattern has its picture, its dose and its place in a hand-off link.
import { regionIds, siteIds } from '#content/ids.ts';
import type { ContentToCheck, Problem } from './content-to-check.ts';
import { withoutDose, withoutFigure } from './exceptions.ts';

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
/** A key frame of another form of an item carries the item's id before a dot. */
const itemOf = (keyframe: string) => keyframe.split('.')[0] ?? '';

/** What each list of the hand-off link must have a place for. */
function answersByList({
  knowledge,
  countries
}: ContentToCheck): Readonly<Record<string, readonly string[]>> {
  return {
    lines: [
      ...idsOf([...knowledge.signs, ...knowledge.gates]),
      ...knowledge.axialCriteria,
      ...knowledge.cautionIds
    ],
    began: idsOf(knowledge.signs.filter(({ asksWhenItBegan }) => asksWhenItBegan)),
    features: idsOf(knowledge.features),
    tests: idsOf(knowledge.selfTests),
    zones: idsOf(knowledge.zones),
    sites: siteIds,
    kit: knowledge.kitIds,
    weekBands: idsOf(knowledge.weekBands),
    countries: idsOf(countries),
    guesses: regionIds,
    items: idsOf(knowledge.items)
  };
}

/** Finds exercises, checks, movements and patterns without picture or dose, and answers that a link would lose. */
export function findPartProblems(content: ContentToCheck): readonly Problem[] {
  const { knowledge, keyframes, doses, codebook } = content;
  const problems: Problem[] = [];
  const add = (file: string, id: string, expected: string) =>
    problems.push({ file: `src/content/${file}.ts`, id, expected });

  const items = idsOf(knowledge.items);
  const drawn = new Set(idsOf(keyframes));
  const moving = [...items, ...idsOf(knowledge.selfTests)];
  for (const id of moving) {
    if (!drawn.has(id) && !(id in withoutFigure))
      add('keyframes', id, `key frames that show it: a movement with id: '${id}' in keyframes`);
    if (drawn.has(id) && id in withoutFigure) add('keyframes', id, 'no exception: it has key frames');
  }
  for (const id of drawn)
    if (!moving.includes(itemOf(id))) add('keyframes', id, 'an item or a check that it shows');

  for (const { id, goal } of knowledge.items) {
    const mayLackOne = goal === 'habit' && id in withoutDose;
    if (!(id in doses) && !mayLackOne)
      add(
        'doses',
        id,
        goal === 'habit'
          ? 'a dose under its id in doses, or for a habit that no timer follows a reason under withoutDose in scripts/content-checks/exceptions.ts'
          : 'a dose under its id in doses, as it is no habit'
      );
    if (id in doses && id in withoutDose) add('doses', id, 'no exception under withoutDose: it has a dose');
  }

  // Kinds that draw themselves need none; shared motion is shown by the motion budget, which opens with a movement.
  for (const { id, kind } of knowledge.patterns)
    if (kind === 'shares-motion' && (content.movementsByPattern[id] ?? []).length === 0)
      add(
        'budget-presets',
        id,
        'a movement under "movementsByPattern" that shows how this pattern shares motion'
      );
  for (const id of Object.keys(doses)) if (!items.includes(id)) add('doses', id, 'an item that is done so');

  for (const [list, ids] of Object.entries(answersByList(content))) {
    const places = codebook[list] ?? [];
    for (const id of ids)
      if (!places.includes(id)) add('hand-off-codebook', id, `a place at the end of "${list}"`);
    for (const id of new Set(places.filter((each, at) => places.indexOf(each) !== at)))
      add('hand-off-codebook', id, `one place in "${list}"`);
  }
  return problems;
}
