import { describe, expect, it } from 'vitest';
import { allSentences, entriesOf } from '#content/plain-words/all-sentences.ts';
import { avoidedWords, exceptions } from '#content/plain-words/avoided-words.ts';
import {
  countSyllables,
  exceptedTerms,
  highestGrade,
  readingGrade
} from '#content/plain-words/reading-grade.ts';
import { loadTextFiles } from '../../scripts/load-content.ts';
import { textFileOf } from '../../scripts/text-folder.ts';
import { findGradeProblems, findIdleExceptions, findWordProblems } from '../../scripts/word-problems.ts';

const sentences = allSentences(await loadTextFiles());
const entries = entriesOf(sentences);

/** Sentences that must be caught, by the word that they hold. */
const avoided: Readonly<Record<string, readonly string[]>> = {
  'wear-and-tear': [
    'It is wear and tear.',
    'Degeneration of the disc.',
    'Your joint has degenerated.',
    'A worn-out hip.'
  ],
  damage: [
    'The disc is damaged.',
    'It may damage the back.',
    'A torn muscle.',
    'Small tears heal.',
    'A crumbling spine.'
  ],
  unstable: ['Your back is unstable.', 'There is instability.', 'You have a weak core.'],
  'out-of-place': ['A rib is out of place.', 'Your hips are misaligned.', 'The joint needs adjusting.'],
  dysfunction: [
    'The hip is compensating.',
    'A joint dysfunction.',
    'You failed the balance test.',
    'A failed test.'
  ],
  'bad-posture': ['Bad posture does it.', 'It is poor posture.'],
  'moving-too-much': ['The low back is moving too much.', 'It moves too much.', 'There is too much motion.'],
  knots: ['Press the knot.', 'Knots come back.', 'Toxins are set free.', 'It breaks up adhesions.'],
  'never-bend': ['Never bend.', 'Never twist your back.', 'Do not bend forward.', 'Avoid twisting.'],
  'pain-is-injury': [
    'Pain means you are injured.',
    'Pain is harm.',
    'Let pain guide you.',
    'Let pain be your guide.'
  ],
  chronic: ['You have chronic pain.', 'It is permanent.'],
  'nothing-to-worry-about': [
    "Don't worry.",
    'There is nothing to worry about.',
    "It's nothing.",
    'It is nothing serious.'
  ]
};

/** Sentences that hold a part of such a word and are fine. */
const fine = [
  'It may feel like ripping pain.',
  'You do not bend much at work.',
  'Do not bend your knees.',
  'Your arm is weak.',
  'A bag worn across the body.',
  'Adjust the timer.',
  'Pain is an alarm.',
  'Nothing you answer leaves this device.',
  'Book sooner if you worry.',
  'Synchronize the clocks.'
];

describe('words to avoid', () => {
  it('has sentences for every word of the list', () => {
    expect(Object.keys(avoided).sort()).toEqual(avoidedWords.map(({ id }) => id).sort());
  });

  it.each(Object.entries(avoided).flatMap(([id, texts]) => texts.map((text) => ({ id, text }))))(
    'catches "$text"',
    ({ id, text }) => {
      const say = avoidedWords.find((word) => word.id === id)?.say ?? '';
      const found = findWordProblems([{ id: 'items.items.heat.dose', text }]);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ file: textFileOf('items'), id: 'items.items.heat.dose' });
      expect(found[0]?.expected).toContain(say);
    }
  );

  it.each(fine)('lets "%s" stand', (text) => {
    expect(findWordProblems([{ id: 'items.items.heat.dose', text }])).toEqual([]);
  });

  it('lets an exception stand only where it is one, and only for its word', () => {
    const [exception] = exceptions;
    const id = exception?.id ?? '';
    expect(findWordProblems([{ id, text: 'Why do I get painful knots?' }])).toEqual([]);
    expect(findWordProblems([{ id: `${id}-2`, text: 'Why do I get painful knots?' }])).toHaveLength(1);
    expect(findWordProblems([{ id, text: 'A damaged disc.' }])).toHaveLength(1);
  });

  it('has a reason for every exception, and needs each of them', () => {
    expect(exceptions.filter(({ reason }) => reason.trim() === '')).toEqual([]);
    expect(findIdleExceptions(sentences)).toEqual([]);
    expect(findIdleExceptions([])).toHaveLength(exceptions.length);
  });

  it('finds none in what a person reads', () => {
    expect(findWordProblems(sentences)).toEqual([]);
  });
});

describe('all sentences', () => {
  it('come with their paths, without ids and sources', () => {
    const part = { title: 'A title', sources: ['ours'], lines: ['One.', 'Two.'], id: 'part' };
    const files = { page: { part, more: { sources: 'Sources' } } };
    expect(allSentences(files)).toEqual([
      { id: 'page.part.title', text: 'A title' },
      { id: 'page.part.lines.0', text: 'One.' },
      { id: 'page.part.lines.1', text: 'Two.' },
      { id: 'page.more.sources', text: 'Sources' }
    ]);
  });

  it.each([
    'signs',
    'features',
    'patterns',
    'items',
    'self-tests',
    'learn-questions',
    'stories',
    'knots',
    'care'
  ])('hold those of %s', (file) => {
    expect(sentences.filter(({ id }) => id.startsWith(`${file}.`)).length).toBeGreaterThan(20);
  });
});

describe('syllables', () => {
  it.each([
    ['back', 1],
    ['moved', 1],
    ['needed', 2],
    ['spine', 1],
    ['muscle', 2],
    ['ankles', 2],
    ['raises', 2],
    ['reaches', 2],
    ['headaches', 2],
    ['easier', 3],
    ['being', 2],
    ['careful', 2],
    ['lately', 2],
    ['movement', 2],
    ['usually', 4],
    ['special', 2],
    ['patient', 2],
    ['trial', 2],
    ['quiet', 2],
    ['fluid', 2],
    ['period', 3],
    ['react', 2],
    ['position', 3],
    ['shoulder', 2],
    ['hospital', 3],
    ['emergency', 4],
    ['guidelines', 2],
    ['osteoporosis', 6],
    ['I', 1],
    ['24', 1]
  ])('of %s: %i', (word, syllables) => {
    expect(countSyllables(word)).toBe(syllables);
  });
});

describe('reading grade', () => {
  it('follows the published formula', () => {
    // Six words, one sentence, six syllables; then nine words in one sentence with twelve syllables.
    expect(readingGrade('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59);
    expect(readingGrade('The doctor may ask a few of your questions.')).toBeCloseTo(
      0.39 * 9 + 11.8 * (11 / 9) - 15.59
    );
  });

  it('leaves out what is shorter than four words, and joins the rest', () => {
    const sentence = 'The cat sat on the mat.';
    expect(readingGrade(`${sentence}\nOsteoporosis\nAn emergency department`)).toBeCloseTo(
      readingGrade(sentence)
    );
    expect(readingGrade(`${sentence} ${sentence}`)).toBeCloseTo(readingGrade(sentence));
    expect(readingGrade('Osteoporosis')).toBe(0);
  });

  it('does not take a decimal point for the end of a sentence', () => {
    expect(readingGrade('It turns from 8.5 to 12 of them')).toBeCloseTo(0.39 * 8 + 11.8 - 15.59);
  });

  it('rises with longer words and longer sentences', () => {
    const plain = readingGrade('It may hurt when you turn. It may ease when you rest.');
    expect(readingGrade('It may hurt when you turn and it may ease when you rest.')).toBeGreaterThan(plain);
    expect(
      readingGrade('Rotation provokes considerable discomfort. Inactivity alleviates symptomatology.')
    ).toBeGreaterThan(plain);
  });

  it('is too high for a leaflet of the usual kind', () => {
    const text =
      'Intervertebral disc degeneration constitutes a multifactorial phenomenon characterised by progressive structural alteration.';
    expect(findGradeProblems([{ id: 'item-proof.itemProof.heat.evidence', text }])).toHaveLength(1);
  });

  it('has a reason for every excepted term, and needs each of them', () => {
    const all = sentences.map(({ text }) => text.toLowerCase()).join('\n');
    for (const [term, reason] of Object.entries(exceptedTerms)) {
      expect(reason, term).not.toBe('');
      expect(all, term).toContain(term);
    }
  });

  it.each(
    entries.map(({ id, sentences: parts }) => ({ id, text: parts.map(({ text }) => text).join('\n') }))
  )(`is ${highestGrade} or lower: $id`, ({ text }) => {
    expect(readingGrade(text)).toBeLessThanOrEqual(highestGrade);
  });

  it('finds no entry that is too hard', () => {
    expect(findGradeProblems(sentences)).toEqual([]);
  });
});
