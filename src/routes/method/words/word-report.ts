// Reading grades of every text file, worked out at build time by the same check that guards the words.
import { allSentences, entriesOf } from '#content/plain-words/all-sentences.ts';
import { avoidedWords, exceptions } from '#content/plain-words/avoided-words.ts';
import { exceptedTerms, highestGrade, readingGrade } from '#content/plain-words/reading-grade.ts';

const files = import.meta.glob<Record<string, unknown>>(['#text/*.ts', '!#text/locale.ts'], { eager: true });

/** Grades by part, words avoided, and every exception. */
export function wordReport() {
  const textFiles = Object.fromEntries(
    Object.entries(files).map(([path, exported]) => [path.replace(/^.*\/|\.ts$/g, ''), { ...exported }])
  );
  const sentences = allSentences(textFiles);
  const entries = entriesOf(sentences).map(({ id, sentences: parts }) => ({
    part: id.split('.')[0] ?? id,
    grade: readingGrade(parts.map(({ text }) => text).join('\n'))
  }));
  const parts = [...new Set(entries.map(({ part }) => part))].sort();
  return {
    highestGrade,
    total: sentences.length,
    parts: parts.map((part) => {
      const grades = entries.filter((entry) => entry.part === part).map(({ grade }) => grade);
      return {
        part,
        sentences: sentences.filter(({ id }) => id.startsWith(`${part}.`)).length,
        highest: Math.max(...grades)
      };
    }),
    avoided: avoidedWords.map(({ id, say }) => ({ id, say })),
    exceptions: exceptions.map(({ id, word, reason }) => ({ id, word, reason })),
    terms: Object.entries(exceptedTerms).map(([term, reason]) => ({ term, reason }))
  };
}
