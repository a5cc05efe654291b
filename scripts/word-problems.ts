// Finds words that frighten or blame, and entries that are hard to read, in the prose that a person reads.
import { entriesOf, type Sentence } from '#content/plain-words/all-sentences.ts';
import { avoidedWords, exceptions, type Exception } from '#content/plain-words/avoided-words.ts';
import { highestGrade, readingGrade } from '#content/plain-words/reading-grade.ts';
import type { Problem } from './content-problems.ts';
import { textFileOf } from './text-folder.ts';

const fileOf = (id: string) => textFileOf(id.split('.')[0] ?? '');
const covers = (exception: Exception, sentence: Sentence, word: string) =>
  exception.word === word && (sentence.id === exception.id || sentence.id.startsWith(`${exception.id}.`));

/**
 * Finds avoided words in what a person reads; exceptions stand in `exceptions`.
 * @returns one problem for each sentence and kind of word, with what to say instead
 */
export function findWordProblems(sentences: readonly Sentence[]): readonly Problem[] {
  return sentences.flatMap((sentence) =>
    avoidedWords.flatMap(({ id, pattern, say }) => {
      const found = pattern.exec(sentence.text)?.[0];
      if (found === undefined || exceptions.some((exception) => covers(exception, sentence, id))) return [];
      return [{ file: fileOf(sentence.id), id: sentence.id, expected: `"${say}" rather than "${found}"` }];
    })
  );
}

/** Finds exceptions that no sentence needs any more. */
export function findIdleExceptions(sentences: readonly Sentence[]): readonly Problem[] {
  const isNeeded = (exception: Exception) => {
    const pattern = avoidedWords.find(({ id }) => id === exception.word)?.pattern;
    return sentences.some(
      (sentence) => covers(exception, sentence, exception.word) && pattern?.test(sentence.text)
    );
  };
  return exceptions
    .filter((exception) => !isNeeded(exception))
    .map(({ id, word }) => ({
      file: 'src/content/plain-words/avoided-words.ts',
      id,
      expected: `no exception for ${word}: nothing needs it`
    }));
}

/** Finds entries and screens whose reading grade is too high. */
export function findGradeProblems(sentences: readonly Sentence[]): readonly Problem[] {
  return entriesOf(sentences).flatMap(({ id, sentences: parts }) => {
    const grade = readingGrade(parts.map(({ text }) => text).join('\n'));
    if (grade <= highestGrade) return [];
    return [
      {
        file: fileOf(id),
        id,
        expected: `a reading grade of ${highestGrade} or lower, not ${grade.toFixed(1)}`
      }
    ];
  });
}
