// Every entry has its words, short names are short, and every level of care says what to do in every country.
import { textFileOf } from '../text-folder.ts';
import type { ContentToCheck, Problem } from './content-to-check.ts';

/** Short names are no longer; how a line itself is asked, `asked-sentences.ts` checks. */
const mostWords = 9;
const countWords = (label: string) => label.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;

/** Finds entries without words, words without an entry, long labels, and levels of care without anything to do. */
export function findTextProblems(content: ContentToCheck): readonly Problem[] {
  const { knowledge, text } = content;
  const problems: Problem[] = [];
  const add = (file: string, id: string, expected: string) =>
    problems.push({ file: textFileOf(file), id, expected });
  const pairs: readonly (readonly [
    file: string,
    ids: readonly string[],
    words: Readonly<Record<string, unknown>>
  ])[] = [
    ['signs', knowledge.signs.map(({ id }) => id), text.signs],
    ['signs', knowledge.gates.map(({ id }) => id), text.gates],
    ['signs', knowledge.axialCriteria, text.axialCriteria],
    [
      'signs',
      Object.values(knowledge.lists)
        .flat()
        .map(({ id }) => id),
      text.safetyListTitles
    ],
    ['features', knowledge.features.map(({ id }) => id), text.features],
    ['patterns', knowledge.patterns.map(({ id }) => id), text.patterns],
    ['regions', content.regions.map(({ id }) => id), text.regions],
    ['self-tests', knowledge.selfTests.map(({ id }) => id), text.selfTests],
    ['items', knowledge.items.map(({ id }) => id), text.items],
    ['movements', content.movements.map(({ id }) => id), text.movements],
    ['treatments', content.treatments.map(({ id }) => id), text.treatments],
    ['zones', knowledge.zones.map(({ id }) => id), text.zones],
    ['zones', [...new Set(knowledge.zones.flatMap(({ note }) => note ?? []))], text.zoneNotes],
    ['care', content.scopes.map(({ id }) => id), text.scopes],
    ['care', content.careNotes.map(({ id }) => id), text.careNotes],
    [
      'emergency',
      [...new Set(Object.values(content.phoneLines).map(({ service }) => service))],
      text.serviceNames
    ],
    [
      'emergency',
      [...new Set(Object.values(content.phoneLines).flatMap(({ note }) => note ?? []))],
      text.numberNotes
    ],
    ['facts', content.reviewIntervals.map(({ id }) => id), text.reviews],
    [
      'facts',
      knowledge.signs.map(({ id }) => id).filter((id) => id.startsWith('yf-')),
      text.yellowFlagReplies
    ]
  ];
  for (const [file, ids, words] of pairs) {
    for (const id of ids)
      if (words[id] === undefined) add(file, id, `words for this entry, under the key '${id}'`);
    for (const id of Object.keys(words))
      if (!ids.includes(id)) add(file, id, 'an entry that these words are for');
  }
  for (const [file, labels] of [
    ['signs', text.signs],
    ['signs', text.axialCriteria],
    ['features', text.features]
  ] as const) {
    for (const [id, { label }] of Object.entries(labels)) {
      if (countWords(label) > mostWords)
        add(file, id, `a label of ${mostWords} words or fewer, not "${label}"`);
    }
  }
  for (const [id, sign] of Object.entries(text.signs)) {
    for (const part of ['label', 'told'] as const) {
      if (sign[part].trim() === '')
        add(
          'signs',
          id,
          part === 'told' ? 'words in "told": the reason that the page of care gives' : `words in "${part}"`
        );
    }
  }
  for (const [id, help] of Object.entries(text.lineHelp))
    if (help.trim() === '') add('line-help', id, 'why it is asked, and examples');
  for (const { id, settles } of knowledge.signs) {
    if (settles !== undefined && !text.signs[id]?.question?.trim())
      add('signs', id, 'words in "question": it is asked beneath another line');
  }
  for (const { id, bands } of knowledge.selfTests) {
    const words = text.selfTests[id];
    if (words && words.bands.length !== bands.length) {
      add('self-tests', id, `words for ${bands.length} answers, not ${words.bands.length}`);
    }
  }
  for (const { id: level } of content.careLevels) {
    for (const { id: country } of content.countries) {
      const care = text.careByPlace[level]?.[country];
      const isThere = care && care.action.length > 0 && care.action.every((line) => line.trim() !== '');
      if (!isThere) add('care', `${level}.${country}`, 'at least one thing to do');
    }
  }
  return problems;
}
