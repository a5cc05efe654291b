// What an exercise says of itself in one file agrees with what it says in another: cautions, proof, words and picture.
import type { Item } from '#content/schema.ts';
import type { ItemProofText, ItemText } from '#content/text/shape.ts';
import { textFileOf } from '../text-folder.ts';
import type { ContentToCheck, Problem } from './content-to-check.ts';
import { forEverybody, withoutFirstDose } from './exceptions.ts';

/** References that are no study: they may stand beside one, but no good grade rests on them alone. */
const noStudies: readonly string[] = ['general-knowledge', 'ours'];
/** Grades that only studies of the very thing give. */
const studiedGrades: readonly string[] = ['A', 'B'];
/** From this many seconds on, words tell how long it is held and not how often it is done. Ours. */
const longHold = 30;

const numbersIn = (words: string): readonly number[] => [...words.matchAll(/\d+/g)].map(Number);

/** What is wrong between the grade of an item and what is said of its evidence. */
function proofAgainst(item: Item, { evidence }: ItemProofText): readonly string[] {
  const grade = /\b[A-D]\b/.exec(evidence)?.[0];
  return grade === item.grade
    ? []
    : [`evidence that begins with the grade "${item.grade}" of items.ts, not "${grade ?? 'none'}"`];
}

/** What is wrong between the data of an item and its words. */
function wordsAgainst(item: Item, words: ItemText): readonly string[] {
  const wrong: string[] = [];
  if (item.hasAlternative && words.alternative === null)
    wrong.push('alternative: words for the other way, as items.ts says hasAlternative: true');
  if (!item.hasAlternative && words.alternative !== null)
    wrong.push('alternative: null, as items.ts says hasAlternative: false');
  if ((words.alternative === null) !== (words.alternativeTitle === null))
    wrong.push('alternativeTitle: a name for the other way where there is one, else null');
  for (const form of Object.keys(words.doseIn ?? {}))
    if (!(form in words.forms)) wrong.push(`doseIn: forms it has words for, not "${form}"`);
  if (words.goal.split(' · ').length !== 2)
    wrong.push('goal: "what for · which part", as lists show what follows the dot');
  if (words.steps.length === 0) wrong.push('steps: at least one thing to do');
  return wrong;
}

/** Finds exercises of which two files say different things, and those that are given to everybody unawares. */
export function findExerciseProblems(content: ContentToCheck): readonly Problem[] {
  const { knowledge, text, doses, keyframes, claimSources } = content;
  const problems: Problem[] = [];
  const add = (file: string, id: string, expected: string) => problems.push({ file, id, expected });
  const drawn = new Set(keyframes.map(({ id }) => id));

  for (const item of knowledge.items) {
    const { id, removedBy, changedBy, grade } = item;
    const isMinded = removedBy.length + changedBy.length > 0;
    if (!isMinded && !(id in forEverybody))
      add(
        'src/content/items.ts',
        id,
        'removedBy or changedBy: who must not do it so; or a reason under forEverybody in scripts/content-checks/exceptions.ts'
      );
    if (isMinded && id in forEverybody)
      add('src/content/items.ts', id, 'no exception under forEverybody, as a caution minds it');

    const sources = claimSources.items[id] ?? [];
    if (
      studiedGrades.includes(grade) &&
      sources.length > 0 &&
      sources.every((one) => noStudies.includes(one))
    )
      add('src/content/claim-sources.ts', id, `a study in itemSources, as items.ts says grade ${grade}`);

    const words = text.items[id];
    if (!words) continue;
    for (const wrong of wordsAgainst(item, words)) add(textFileOf('items'), id, wrong);
    for (const wrong of proofAgainst(item, words)) add(textFileOf('item-proof'), id, wrong);

    const dose = doses[id];
    if (dose) {
      const said = numbersIn(words.dose);
      const { holdSeconds, sets } = dose;
      const wanted = holdSeconds >= longHold ? [holdSeconds, holdSeconds / 60] : sets.slice(0, 1);
      const isSaid = wanted.some((number) => said.includes(number));
      if (!isSaid && !(id in withoutFirstDose))
        add(
          textFileOf('items'),
          id,
          `dose: words with the number ${wanted.join(' or ')} at which the timer of doses.ts begins`
        );
      if (isSaid && id in withoutFirstDose)
        add(textFileOf('items'), id, 'no exception under withoutFirstDose, as its words name the number');
    }

    if (!item.hasAlternative && drawn.has(`${id}.alternative`))
      add(
        'src/content/keyframes.ts',
        `${id}.alternative`,
        'hasAlternative: true in items.ts, or no such picture'
      );
    if (!item.kit.includes('band') && drawn.has(`${id}.no-band`))
      add('src/content/keyframes.ts', `${id}.no-band`, '"band" in its kit in items.ts, or no such picture');
  }
  return problems;
}
