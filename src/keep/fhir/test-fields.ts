// The fields of a self-test: one for the whole, and where it has sides one for each; beside them what was measured of it.
import type { SelfTest } from '#content/schema.ts';
import { answerShape } from '#interview/answer-shape.ts';
import type { BandAnswer, InterviewAnswers } from '#interview/interview-answers.ts';
import { firstOf, type Draft, type Field, type FieldValue, type QuestionnaireWords } from './field.ts';

const bandCode = (band: BandAnswer) => String(band);
const bandFrom = (code: FieldValue | undefined): BandAnswer => (code === 'dizzy' ? 'dizzy' : Number(code));

/** A check as one answer, and where it has sides also as two that only count together. */
export function testFields({ id, bands, hasSides }: SelfTest, words: QuestionnaireWords): readonly Field[] {
  const codesOf = (value: (typeof bands)[number]) =>
    bands.flatMap((band, at) => (band === value ? [bandCode(at)] : []));
  // Dizziness is a danger sign, and these two end a check.
  const careful = firstOf('dizzy', ...codesOf('refer'), ...codesOf('pain'));
  const linkIds = { whole: `test-${id}`, left: `test-${id}-left`, right: `test-${id}-right` } as const;
  const keep = (draft: Draft, answer: InterviewAnswers['tests'][string]) => {
    draft.answers.tests = { ...draft.answers.tests, [id]: answer };
  };
  const whole: Field = {
    linkId: linkIds.whole,
    group: 'checks',
    type: 'choice',
    text: words.testOf(id, null),
    options: [...bands.keys(), 'dizzy' as const].map((band) => ({
      code: bandCode(band),
      display: words.bandOf(id, band)
    })),
    careful,
    isAtOdds: (given) => given.has(linkIds.left) || given.has(linkIds.right),
    read: ({ answers }) => {
      const answer = answers.tests[id];
      return answer === undefined || typeof answer === 'object' ? [] : [bandCode(answer)];
    },
    write: (draft, [value]) => keep(draft, bandFrom(value)),
    // Of no side, because nobody knows of which. What is more careful stays.
    writeAtOdds: (draft, [value = '']) => {
      const known = draft.answers.tests[id];
      const values = known === undefined || typeof known === 'object' ? [value] : [value, bandCode(known)];
      keep(draft, bandFrom(careful(values)));
    }
  };
  const oneSide = (side: 'left' | 'right', other: 'left' | 'right'): Field => ({
    ...whole,
    linkId: linkIds[side],
    text: words.testOf(id, side),
    isAtOdds: (given) => !given.has(linkIds[other]) || given.has(linkIds.whole),
    read: ({ answers }) => {
      const answer = answers.tests[id];
      return typeof answer === 'object' ? [bandCode(answer[side])] : [];
    },
    write: (draft, [value]) => {
      const known = draft.answers.tests[id];
      const band = bandFrom(value);
      // The other side comes too: until it is read, both say the same.
      const sides = typeof known === 'object' ? known : { left: band, right: band };
      keep(draft, { ...sides, [side]: band });
    }
  });
  return hasSides ? [whole, oneSide('left', 'right'), oneSide('right', 'left')] : [whole];
}

/**
 * What was measured of a check, on each side: degrees, or that pain stopped it. Beside what was seen of the same check, or
 * beside pain, degrees say nothing that can be relied on, and are left out.
 */
export function degreeFields({ id, phone }: SelfTest, words: QuestionnaireWords): readonly Field[] {
  if (!phone) return [];
  const { most } = answerShape.measured.each;
  const seen = [`test-${id}`, `test-${id}-left`, `test-${id}-right`];
  const isSeen = (given: Parameters<NonNullable<Field['isAtOdds']>>[0]) =>
    seen.some((each) => given.has(each));
  return (['left', 'right'] as const).flatMap((side): readonly Field[] => {
    const linkIds = { degrees: `degrees-${id}-${side}`, pain: `degrees-${id}-${side}-pain` };
    const keep = (draft: Draft, value: number | 'pain') => {
      const known = draft.answers.measured[id] ?? { left: null, right: null };
      draft.answers.measured = { ...draft.answers.measured, [id]: { ...known, [side]: value } };
    };
    return [
      {
        linkId: linkIds.degrees,
        group: 'checks',
        type: 'decimal',
        text: words.degreesOf(id, side),
        accepts: (value) => typeof value === 'number' && value >= 0 && value <= most,
        isAtOdds: (given) => isSeen(given) || given.get(linkIds.pain)?.includes(true) === true,
        read: ({ answers }) => {
          const value = answers.measured[id]?.[side];
          return typeof value === 'number' ? [value] : [];
        },
        write: (draft, [value]) => keep(draft, Number(value))
      },
      {
        linkId: linkIds.pain,
        group: 'checks',
        type: 'boolean',
        text: words.stoppedByPain(id, side),
        careful: firstOf(true),
        isAtOdds: isSeen,
        read: ({ answers }) => (answers.measured[id]?.[side] === 'pain' ? [true] : []),
        write: (draft, [value]) => {
          if (value === true) keep(draft, 'pain');
        }
      }
    ];
  });
}
