// Every line of every list as the sentence that it makes with its question: what a person reads and answers.
import { readingGrade } from '#content/plain-words/reading-grade.ts';
import type { AskedText, ListText } from '#content/text/shape.ts';
import { textFileOf } from '../text-folder.ts';
import type { ContentToCheck, Problem } from './content-to-check.ts';

/** A line of a list as it is read. */
interface AskedLine {
  readonly id: string;
  /** The question that it completes, with the dots at its end; empty where there is none. */
  readonly stem: string;
  readonly line: string;
  /** Both together. */
  readonly sentence: string;
}

/** A list with its lines, all those that somebody may see in it. */
interface AskedList {
  readonly id: string;
  readonly heading: ListText;
  readonly lines: readonly AskedLine[];
}

/** A line is no longer, and lists no more things with commas. */
const mostWords = 12;
const mostParts = 3;
/** One sentence may name an illness; the sentences of a list together are held to the grade of every text. */
const hardestSentence = 10;

const countWords = (text: string) => text.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;

/** A stem and a line as one sentence. */
export const sentenceOf = (stem: string, line: string) => `${stem.replace(/\s*…$/, '')} ${line}`.trim();

/** Ids of every list, in the order in which they are met, with the ids of their lines and the words of these. */
function listsOf({
  knowledge,
  text
}: ContentToCheck): readonly (readonly [string, readonly (readonly [string, AskedText | undefined])[]])[] {
  const { lists, zones, signs, features, axialCriteria, cautionIds } = knowledge;
  const ofSigns = (ids: readonly string[]) =>
    ids.map((id) => [id, text.signs[id] ?? text.gates[id]] as const);
  const ofFeatures = (isIn: (feature: (typeof features)[number]) => boolean) =>
    features
      .filter((feature) => feature.sameAsSign === undefined && isIn(feature))
      .map(({ id }) => [id, text.features[id]] as const);
  const ofLists = (each: typeof lists.now) => each.map(({ id, lines }) => [id, ofSigns(lines)] as const);
  const [sleep, ...outlook] = ofLists(lists.outlook);
  const byMap = [
    ...zones.flatMap(({ asks }) => asks),
    ...signs.filter(({ bothSides }) => bothSides !== undefined).map(({ id }) => id)
  ];
  const beforeMoving = signs.filter((sign) => sign.beforeMoving !== undefined).map(({ id }) => id);
  return [
    ...ofLists(lists.now),
    ...ofLists(lists.pregnancy),
    ['map-asks', ofSigns([...new Set(byMap)])],
    ...ofLists(lists.course),
    ...ofLists(lists.safety),
    ['axial-criteria', axialCriteria.map((id) => [id, text.axialCriteria[id]] as const)],
    ['posture', ofFeatures(({ list }) => list === 'posture')],
    ['activities', ofFeatures(({ list }) => list === 'activities')],
    ['aggravates', ofFeatures(({ list, aggravator }) => list === 'aggravates' && aggravator === true)],
    ['pain-character', ofFeatures(({ list, aggravator }) => list === 'aggravates' && aggravator !== true)],
    ['eases', ofFeatures(({ list }) => list === 'eases')],
    ...(sleep ? [[sleep[0], [...sleep[1], ...ofFeatures(({ list }) => list === 'sharpen')]] as const] : []),
    ...outlook,
    ['bendy', ofFeatures(({ list }) => list === 'bendy')],
    [
      'before',
      [
        ...cautionIds.map((id) => [id, { line: text.cautionLines[id] ?? '' }] as const),
        ...ofSigns(beforeMoving)
      ]
    ]
  ];
}

/** Every list of the interview, in the order in which it is met. */
export function askedLists(content: ContentToCheck): readonly AskedList[] {
  return listsOf(content).map(([id, lines]) => {
    const heading = content.text.safetyListTitles[id] ?? content.text.screens[id] ?? { title: '' };
    return {
      id,
      heading,
      lines: lines.map(([line, words]) => {
        const stem = words?.stem ?? heading.stem ?? '';
        const end = words?.line ?? '';
        return { id: line, stem, line: end, sentence: sentenceOf(stem, end) };
      })
    };
  });
}

function hardIn(sentence: string): readonly string[] {
  const grade = readingGrade(sentence);
  return grade > hardestSentence
    ? [`a reading grade of ${hardestSentence} or lower, not ${grade.toFixed(1)}: "${sentence}"`]
    : [];
}

/** What is wrong with one line; empty where it is a plain question that one can answer. */
export function faultsOf({ stem, line, sentence }: Omit<AskedLine, 'id'>): readonly string[] {
  const parts = line.split(/[,;]/).length;
  return [
    ...(line.trim() === '' ? ['words in "line"'] : []),
    ...(stem.endsWith('…') ? [] : ['a question that the line completes, with "…" at its end']),
    ...(countWords(line) > mostWords ? [`a line of ${mostWords} words or fewer, not "${line}"`] : []),
    ...(line.endsWith('?') ? [] : [`a sentence that ends as a question, not "${sentence}"`]),
    ...(sentence.includes(';') ? [`no semicolon in "${sentence}"`] : []),
    ...(parts > mostParts ? [`one thing with ${mostParts} parts at most, not the list "${line}"`] : []),
    ...(/^[^\p{Ll}\d]/u.test(line) ? [`a line that goes on from its question, not "${line}"`] : []),
    ...hardIn(sentence)
  ];
}

/** Finds lines that are no plain question with their stem, and lists whose heading is not the question of their lines. */
export function findSentenceProblems(content: ContentToCheck): readonly Problem[] {
  const named = new Set(content.knowledge.features.map(({ id }) => id));
  return askedLists(content).flatMap(({ id, heading, lines }) => {
    const first = lines.findIndex(({ stem }) => stem !== heading.stem);
    const isLate = lines.findLastIndex(({ stem }) => stem === heading.stem) > first;
    return [
      ...(heading.stem !== undefined && first >= 0 && (first === 0 || isLate)
        ? [
            {
              file: textFileOf('safety-lists'),
              id,
              expected: 'first the lines that complete the question in the heading'
            }
          ]
        : []),
      ...lines.flatMap((line) =>
        faultsOf(line).map((expected) => ({
          file: textFileOf(named.has(line.id) ? 'features' : 'signs'),
          id: `${id}.${line.id}`,
          expected
        }))
      )
    ];
  });
}
