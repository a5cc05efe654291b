// How hard a text is to read: the Flesch–Kincaid grade, with a small syllable counter of our own.

/** Below this many words, a string is a label or a heading and not a sentence. */
const fewestWords = 4;
/** Above this, a text asks too much. */
export const highestGrade = 6;
/** What a term that is excepted counts as. */
const exceptedSyllables = 2;

/** Medical terms that a reader needs as they are; each counts as an everyday word of two syllables. */
export const exceptedTerms: Readonly<Record<string, string>> = {
  acetaminophen: 'the name on the packet in the United States',
  aneurysm: 'what people who have one have been told; there is no plain word that is as clear',
  'anti-inflammatory': 'the kind of medicine, as the packet and the pharmacist call it',
  ankylosing: 'part of a diagnosis that somebody may recognise by its name only',
  paracetamol: 'the name on the packet outside the United States',
  spondylitis: 'part of a diagnosis that somebody may recognise by its name only',
  spondyloarthritis: 'part of a diagnosis that a clinician will recognise'
};

/** Words whose written vowels mislead the rules below; counted by ear. */
const byEar: Readonly<Record<string, number>> = {
  quiet: 2,
  physio: 3,
  physios: 3,
  area: 3,
  areas: 3,
  idea: 3,
  ideas: 3,
  every: 2,
  everyday: 3,
  evening: 2,
  something: 2,
  someone: 2,
  somewhere: 2,
  sometimes: 2,
  somebody: 3,
  everyone: 3,
  everything: 3,
  clothes: 1,
  does: 1,
  goes: 1,
  shoes: 1,
  toes: 1,
  people: 2,
  anyone: 3,
  ideal: 3,
  ache: 1,
  aches: 1,
  headaches: 2,
  diabetes: 4,
  aneurysm: 4,
  opioid: 4,
  osteoporosis: 6,
  movement: 2,
  movements: 2
};

const vowelGroup = /[aeiouy]+/g;
/** An ending that is written but not said: moved, gives, spine; not needed, raises, muscle. */
const silentEnding = /(?:(?<=[^aeiouytd])ed|(?<=[^aeiouy])e|(?<=[^aeiouyscxzgh])es|(?<=t)hes)$/;
/** The same before an ending of its own: careful, lately, safety. */
const silentBeforeEnding =
  /(?<=[aeiouy][^aeiouyl]|[aeiouy]l(?!em))e(?=(?:ments?|ful|fully|less|ness|ly|ty|lines?|fore)$)/;
/** Two vowels that are said apart: doing, easier, trial, diet, client, period, radius, react, video, usual, fluid. */
const saidApart =
  /[aeiouy]ing|(?<=[^aeiouy])i(?:er$|est$|et|ence)|(?<=[^aeiouyct])ient|(?<=[^aeiouycst])ia|(?<=[^aeiouycstxh])io|i(?:um|us$)|(?:cr|\br)ea[ct](?!h)|eo(?!p)|(?<!q)ua|(?<=l)ui(?=d)/g;

/** Syllables of a word in a sentence: parts joined by a hyphen add up, an excepted term counts as two. */
function syllablesAsRead(word: string): number {
  const term = word.toLowerCase().replace(/^[^a-z]+|[^a-z]+$/g, '');
  if (term in exceptedTerms) return exceptedSyllables;
  return word.split('-').reduce((sum, part) => sum + countSyllables(part), 0);
}

/** Syllables of one word, by rules that are right for nearly all plain English; a number counts as one. */
export function countSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 2) return 1;
  const known = byEar[letters];
  if (known !== undefined) return known;
  const said = /[^aeiouy]le[sd]?$/.test(letters)
    ? letters
    : letters.replace(silentBeforeEnding, '').replace(silentEnding, '');
  const groups = said.match(vowelGroup)?.length ?? 0;
  return Math.max(1, groups + (letters.match(saidApart)?.length ?? 0));
}

/** The sentences of a text. */
function sentencesOf(text: string): readonly (readonly string[])[] {
  return text
    .split(/(?<=[.!?])["”’)]*\s+|\n+/)
    .map((sentence) => sentence.split(/[\s/–—]+/).filter((word) => /[\p{L}\d]/u.test(word)))
    .filter((words) => words.length >= fewestWords);
}

/**
 * The Flesch–Kincaid grade of a screen or an entry: the years of school that it asks for.
 * Sentences of four words or more are joined; shorter ones and labels count for nothing.
 * @param text sentences, one below the other or in one paragraph
 * @returns the grade, or 0 where no sentence is long enough
 * @source Kincaid 1975: 0.39 × words per sentence + 11.8 × syllables per word − 15.59
 */
export function readingGrade(text: string): number {
  const sentences = sentencesOf(text);
  const words = sentences.flat();
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesAsRead(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
