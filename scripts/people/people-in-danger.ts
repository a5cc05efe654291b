// People with danger signs drawn at random: any age, place, time and pregnancy, and a few signs that are true of them.
import fc from 'fast-check';
import { pregnancyAnswers } from '#content/ids.ts';
import { knowledge } from '#content/knowledge.ts';
import type { LineAnswer } from '#interview/interview-answers.ts';
import { sitesOf } from '#interview/places.ts';
import { askedSigns } from '../proof/full-set.ts';
import { answersOf, marks, person, type Person } from './make-person.ts';

const gated = knowledge.signs.filter(({ gate }) => gate !== undefined).map(({ id }) => id);
const plainAnswer = fc.constantFrom<LineAnswer>('yes', 'yes', 'unsure');

export const peopleInDanger: fc.Arbitrary<Person> = fc
  .record({
    age: fc.oneof(fc.nat(100), fc.constant('withheld' as const)),
    pregnancy: fc.constantFrom('no', 'no', 'no', ...pregnancyAnswers),
    zones: fc
      .subarray(
        knowledge.zones.map(({ id }) => id),
        { minLength: 1, maxLength: 4 }
      )
      .map((ids) => [...ids, ...(sitesOf(knowledge, answersOf({ zones: ids })).length ? [] : marks('arm'))]),
    weekBand: fc.constantFrom(...knowledge.weekBands.map(({ id }) => id)),
    began: fc.dictionary(
      fc.constantFrom('bladder-change', 'bowel-change', 'saddle-numb', 'both-legs', 'horner-eye'),
      fc.constantFrom('new', 'old', 'unknown'),
      { maxKeys: 5 }
    ),
    some: fc.dictionary(fc.constantFrom(...askedSigns.map(({ id }) => id)), plainAnswer, { maxKeys: 6 }),
    behind: fc.dictionary(fc.constantFrom(...gated), plainAnswer, { maxKeys: 4 }),
    criteria: fc.subarray([...knowledge.axialCriteria])
  })
  .map(({ some, behind, criteria, ...rest }) =>
    person({
      ...rest,
      lines: { ...some, ...behind, ...Object.fromEntries(criteria.map((id) => [id, 'yes'] as const)) }
    })
  );
