// Finds words that frighten or blame, and entries that are hard to read, in the prose that a person reads.
import type { Problem } from './content-problems.ts';
import { entriesOf } from './all-sentences.ts';
import type { Sentence } from './all-sentences.ts';
import { readingGrade } from './reading-grade.ts';

export { allSentences } from './all-sentences.ts';
export { readingGrade } from './reading-grade.ts';

interface AvoidedWord {
  readonly id: string;
  readonly pattern: RegExp;
  readonly say: string;
}

/** Words to avoid, each with what to say instead. Clinicians' words shape what people believe for years. */
export const avoidedWords: readonly AvoidedWord[] = [
  {
    id: 'wear-and-tear',
    pattern:
      /\bwear(ing)?( and |-and-)tear\b|\bdegenerat\w*|\bworn[ -](out|down|away)\b|\bwearing (out|down|away)\b/i,
    say: 'normal age changes, like grey hair'
  },
  {
    id: 'damage',
    pattern: /\bdamag\w*|\btorn\b|(?<!\bwear[ -]and[ -])\btears?\b|\btearing\b|\bcrumbl\w*/i,
    say: 'sore, sensitive, irritated'
  },
  {
    id: 'unstable',
    pattern: /\bunstable\b|\binstabilit\w*|\bweak (core|back|spine|muscles?)\b|\bcore weakness\b/i,
    say: 'working hard; ready for more strength and control'
  },
  {
    id: 'out-of-place',
    pattern:
      /\bout of (place|line|alignment|position)\b|\bmisalign\w*|\bneeds? (to be adjusted|adjusting|an adjustment)\b/i,
    say: 'stiff, not sharing the movement'
  },
  {
    id: 'dysfunction',
    pattern:
      /\bcompensat\w*|\bdysfunction\w*|\bfail(s|ed|ing|ure)? (the|this|that|your|a|an|any) (\w+ )?(test|check)s?\b|\bfailed (\w+ )?(test|check)s?\b|\byou failed\b/i,
    say: 'doing extra work; room to improve'
  },
  {
    id: 'bad-posture',
    pattern: /\b(bad|poor|wrong|incorrect|faulty) postures?\b/i,
    say: 'a position held long; your next posture is your best'
  },
  {
    id: 'moving-too-much',
    pattern: /\bmov(es?|ed|ing) too much\b|\btoo much (movement|motion|mobility)\b/i,
    say: 'doing more than its share today'
  },
  {
    id: 'knots',
    pattern: /\bknot(s|ted|ty)?\b|\btoxins?\b|\badhesions?\b/i,
    say: 'tender, tight-feeling spots'
  },
  {
    id: 'never-bend',
    // "You do not bend" tells; "do not bend" forbids. A knee or an elbow may be told to stay straight.
    pattern:
      /\b(never|(?<!\byou )do not|don[’']t|avoid|stop) (bend|twist)(ing)?\b(?! (your|the) (knees?|elbows?|arms?|legs?))/i,
    say: 'ease in, build up'
  },
  {
    id: 'pain-is-injury',
    pattern:
      /\bpain (is|means|shows|equals|=) (that )?(you are |there is |a |an )?(being )?(injur\w*|harm\w*|hurt\w*)|\b(let|have) (the |your )?pain (guide|be your guide)\b|\bguided? by (the |your )?pain\b/i,
    say: 'pain is an alarm, sometimes over-cautious; use the traffic light'
  },
  {
    id: 'chronic',
    pattern: /\bchronic(ally)?\b|\bpermanent(ly)?\b/i,
    say: 'long-lasting, can still change'
  },
  {
    id: 'nothing-to-worry-about',
    pattern:
      /\b(do not|don[’']t|no need to|nothing to) worry\b|\b(it[’']s|it is|that is|this is|probably|just) nothing\b|\bnothing serious\b/i,
    say: 'this is common, real, and rarely dangerous; here is when to get help'
  }
];

interface Exception {
  /** The text's id, or the beginning of several. */
  readonly id: string;
  readonly word: string;
  readonly reason: string;
}

/** Sentences in which an avoided word may stand, each with the reason. */
export const exceptions: readonly Exception[] = [
  {
    id: 'knots.knots.title',
    word: 'knots',
    reason: 'the word that the reader came with, said once on its own page'
  },
  {
    id: 'site.home.knot',
    word: 'knots',
    reason: 'the word that the reader came with, on the way to its page'
  },
  {
    id: 'stories.stories.shoulder-blade.scenes.0.paragraphs.0',
    word: 'knots',
    reason: 'what the person of the story calls it, once'
  },
  {
    id: 'knots.knots.evidenceAgainst.lines.4.text',
    word: 'damage',
    reason: 'reported tears of a neck artery: the reason why no tool goes on the neck, and not about the back'
  },
  { id: 'patterns.patterns.pelvis-si.title', word: 'out-of-place', reason: 'says that it is not' }
];

/** Above this, a text asks too much. */
export const highestGrade = 6;

const fileOf = (id: string) => `src/content/text/en/${id.split('.')[0] ?? ''}.ts`;
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
      file: 'scripts/word-problems.ts',
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
