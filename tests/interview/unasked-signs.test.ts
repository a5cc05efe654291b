// A danger sign that was told and whose question went away still counts, and so is still shown.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { Reading } from '#interview/reading.ts';
import { unaskedSigns } from '#interview/unasked-signs.ts';
import { anyAnswers } from '../../scripts/people/any-answers.ts';
import { answersOf, marks } from '../../scripts/people/make-person.ts';

const idsOf = (part: Partial<InterviewAnswers>) =>
  unaskedSigns(new Reading(knowledge, answersOf(part))).map(({ id }) => id);
/** Asked with pain in the neck, and with none in the low back alone. */
const sign = 'new-neck-head-pain';

describe('signs that nothing asks about any more', () => {
  it('are those of a place that is no longer marked', () => {
    const told = { lines: { [sign]: 'yes' } } as const;
    expect(idsOf({ ...told, zones: marks('neck') })).toEqual([]);
    expect(idsOf({ ...told, zones: marks('low-back') })).toEqual([sign]);
  });

  it('are also those of "not sure", and of an earlier day', () => {
    expect(idsOf({ lines: { [sign]: 'unsure' } })).toEqual([sign]);
    expect(idsOf({ carried: { [sign]: 'yes' } })).toEqual([sign]);
    expect(idsOf({ carried: { [sign]: 'yes' }, lines: { [sign]: 'no' } })).toEqual([]);
  });

  it.each(['no', 'declined'] as const)('are not those of "%s"', (answer) => {
    expect(idsOf({ lines: { [sign]: answer } })).toEqual([]);
  });

  it('are, with the lines of the screens, every sign that was told', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const reading = new Reading(knowledge, answers);
        const shown = new Set([
          ...reading.screens.flatMap(({ lines }) => lines.map(({ id }) => id)),
          ...unaskedSigns(reading).map(({ id }) => id)
        ]);
        const told = knowledge.signs.filter(({ id }) => ['yes', 'unsure'].includes(answers.lines[id] ?? ''));
        expect(told.filter(({ id }) => !shown.has(id))).toEqual([]);
      }),
      { numRuns: 100 }
    );
  });
});
